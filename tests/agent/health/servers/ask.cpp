// Health checks for tests against other programs' servers: takes orders from standard input, a line each,
//   try ID ADDRESS PORT CHECK      asks once
//   follow ID ADDRESS PORT CHECK   asks over and over, from now on
//   end
// where CHECK is a health check as the document has it, and prints, with tabs between:
//   told ID up|down|unasked MICROSECONDS WORDS WARNING
//   standing ID up|down MILLISECONDS WHY   whenever that changes, with the time of day that it did
#include <iostream>
#include <mutex>
#include <sstream>

#include "agent/health/engine.h"
#include "common/model/codec.h"

namespace {

using namespace lvs;
using namespace lvs::health;

std::mutex printing;

void print(const std::string& line) {
  const std::lock_guard lock(printing);
  std::cout << line << std::endl;
}

/// A line's check and whom it asks.
struct Order {
  std::string what;
  std::string id;
  Target target;
  HealthCheck check;

  static Result<Order> of(const std::string& line) {
    Order order;
    std::istringstream words(line);
    std::string address;
    std::string check;
    if (!(words >> order.what >> order.id >> address >> order.target.port) || !std::getline(words, check))
      return Error{{}, "no order: " + line};
    const auto parsed = IpAddress::parse(address);
    if (!parsed) return Error{{}, address + " is no address"};
    order.target.server = "server";
    order.target.address = *parsed;
    const auto cluster = loadCluster(R"({"format": "lvs-cluster/1", "name": "ask", "directors": [], "realServers": [],)"
                                     R"( "virtualServices": [], "healthChecks": [)" +
                                     check + "]}");
    if (!cluster) return Error{{}, order.id + ": " + cluster.message()};
    order.check = cluster->healthChecks.front();
    return order;
  }
};

void printTold(const std::string& id, const Observation& seen) {
  const char* state = !seen.counts ? "unasked" : seen.finding.good ? "up" : "down";
  print("told\t" + id + '\t' + state + '\t' + std::to_string(seen.latency.count()) + '\t' + seen.finding.words + '\t' +
        seen.warning);
}

class Asker {
 public:
  void follow(Order order) {
    order.check.name = order.id;
    subjects_.insert_or_assign({order.id, order.target}, order.check);
    engine_.follow(subjects_);
  }

  void tryOnce(Order order) {
    engine_.tryOnce(std::move(order.check), std::move(order.target),
                    [id = order.id](const Observation& seen) { printTold(id, seen); });
  }

 private:
  void changed() {
    for (const auto& [key, standing] : engine_.standings()) {
      const auto printed = printed_.find(key);
      if (!standing.known || (printed != printed_.end() && printed->second.up == standing.up)) continue;
      print("standing\t" + key.check + '\t' + (standing.up ? "up" : "down") + '\t' + std::to_string(standing.sinceMs) +
            '\t' + standing.why);
      printed_.insert_or_assign(key, standing);
    }
  }

  std::map<SubjectKey, HealthCheck> subjects_;
  std::map<SubjectKey, Standing> printed_;  // of the engine's thread
  static constexpr std::size_t kAtOnce = 1000;
  Engine engine_{[this] { changed(); }, {}, kAtOnce};
};

}  // namespace

int main() {
  Asker asker;
  for (std::string line; std::getline(std::cin, line) && line != "end";) {
    auto order = Order::of(line);
    if (!order) {
      std::cerr << "health_ask: " << order.message() << std::endl;
      return 2;
    }
    if (order->what == "follow") asker.follow(std::move(*order));
    else asker.tryOnce(std::move(*order));
  }
  return 0;
}
