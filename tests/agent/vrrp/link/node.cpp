// A director's VRRP alone, for tests on real links: runs the part of a document that is one director's, prints
// its news and states as lines, and takes orders from standard input ("takeover GROUP", "release GROUP", "states",
// "document FILE", "end"). Everything else of the agent is left out because IPVS is not everywhere.
#include <fstream>
#include <iostream>
#include <mutex>
#include <sstream>

#include "agent/vrrp/engine.h"
#include "common/model/codec.h"

namespace {

using namespace lvs;

std::mutex printing;

void print(const std::string& line) {
  const std::lock_guard lock(printing);
  std::cout << line << std::endl;
}

/// There may be no IPVS: the live weight of each service stands in a file.
track::LiveWeights weightsIn(const std::string& path) {
  return
      [path](const std::set<ipvs::ServiceKey>& services) -> std::optional<std::map<ipvs::ServiceKey, std::uint64_t>> {
        std::ifstream file(path);
        std::uint64_t weight = 0;
        if (!(file >> weight)) return std::nullopt;
        std::map<ipvs::ServiceKey, std::uint64_t> all;
        for (const ipvs::ServiceKey& service : services) all.emplace(service, weight);
        return all;
      };
}

std::vector<vrrp::RouterPlan> read(const std::string& path, const std::string& director) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  const auto cluster = loadCluster(text.str());
  if (cluster) return vrrp::routersFor(*cluster, director);
  print("error " + cluster.message());
  std::exit(2);
}

}  // namespace

int main(int count, char** values) {
  if (count != 3) return 2;
  const std::string director = values[2];
  {
    vrrp::Engine engine(
        [](const vrrp::News& news) { print("news " + news.severity + " " + news.sentence + " | " + news.why); },
        weightsIn(std::string(values[1]) + ".weight"));
    engine.configure(read(values[1], director));
    print("running");
    for (std::string order; std::cin >> order && order != "end";) {
      std::string what;
      if (order == "states") {
        for (const vrrp::RouterState& state : engine.states())
          print("state " + state.name + " " + std::string(vrrp::roleWord(state.role)) + " " +
                std::to_string(state.priority) + " " + std::to_string(state.received) + " " +
                std::to_string(state.rejected) + " " + std::to_string(state.latest.count()));
        print("states.");
      } else if (std::cin >> what; order == "document") {
        const auto plans = read(what, director);
        engine.retain(plans);
        engine.configure(plans);
        print("configured");
      } else {
        const Outcome done = order == "takeover" ? engine.takeOver(what, "ann") : engine.release(what, "ann");
        print(done ? "done" : "refused " + done.message());
      }
    }
  }
  print("ended");
  return 0;
}
