// A director's VRRP with what addresses and packets need, for tests on real links: runs the part of a document that is
// one director's, prints its news and states as lines, and takes orders from standard input ("takeover GROUP", "release
// GROUP", "states", "document FILE", "end"). Everything else of the agent is left out because IPVS is not everywhere.
#include <fstream>
#include <iostream>
#include <mutex>
#include <sstream>

#include "agent/kernel.h"
#include "agent/reconcile/plan.h"
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

Cluster read(const std::string& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  const auto cluster = loadCluster(text.str());
  if (cluster) return *cluster;
  print("error " + cluster.message());
  std::exit(2);
}

/// Follows a document as the agent's controller does.
class Follower {
 public:
  Follower(vrrp::Engine& engine, std::string director) : engine_(engine), director_(std::move(director)) {}

  void follow(const Cluster& cluster) {
    reconcile::State wanted = reconcile::desiredState(cluster, director_);
    wanted.table.clear();
    wanted.daemons.clear();
    reconcile::State look = owned_;
    look.addresses.insert(wanted.addresses.begin(), wanted.addresses.end());
    look.carried.insert(wanted.carried.begin(), wanted.carried.end());
    look.closed.insert(wanted.closed.begin(), wanted.closed.end());
    look.sysctls.insert(wanted.sysctls.begin(), wanted.sysctls.end());
    const auto observed = kernel_->observe(look);
    if (!observed) return print("error " + observed.message());
    const reconcile::Plan plan = reconcile::plan(wanted, *observed, owned_, {});
    for (const reconcile::Step& step : plan.steps) {
      const auto* sysctl = std::get_if<reconcile::SysctlStep>(&step.action);
      if (sysctl) owned_.sysctls.try_emplace(sysctl->path, sysctl->before);
    }
    const auto originals = owned_.sysctls;
    engine_.retain(vrrp::routersFor(cluster, director_));
    for (const ApplyReport::Failure& failure : kernel_->apply(plan.steps).failures) print("error " + failure.reason);
    engine_.configure(vrrp::routersFor(cluster, director_));
    owned_ = wanted;
    owned_.sysctls = originals;
  }

 private:
  vrrp::Engine& engine_;
  std::string director_;
  std::unique_ptr<DirectorKernel> kernel_ = makeDirectorKernel();
  reconcile::State owned_;
};

}  // namespace

int main(int count, char** values) {
  if (count != 3) return 2;
  const std::string director = values[2];
  {
    vrrp::Engine engine(
        [](const vrrp::News& news) { print("news " + news.severity + " " + news.sentence + " | " + news.why); },
        weightsIn(std::string(values[1]) + ".weight"));
    Follower follower(engine, director);
    follower.follow(read(values[1]));
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
        follower.follow(read(what));
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
