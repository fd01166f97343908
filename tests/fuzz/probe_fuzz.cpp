// Any bytes as what a real server says about itself, or as its record of what was changed: read, judged and planned
// for, nothing may crash, and every step has its command.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "agent/realserver/plan.h"
#include "agent/realserver/probe.h"

namespace {

using namespace lvs;

Cluster tunnelAndNat() {
  Cluster cluster;
  cluster.name = "fuzz";
  RealServer server;
  server.name = "a";
  server.address = *IpAddress::parse("192.168.1.14");
  cluster.realServers.push_back(server);
  for (const auto& [vip, forwarding] : {std::pair{"192.168.1.214", Forwarding::tunnel},
                                        {"192.168.1.215", Forwarding::directRouting},
                                        {"10.0.0.1", Forwarding::nat}}) {
    VirtualService service;
    service.name = vip;
    service.address = *IpAddress::parse(vip);
    service.port = 80;
    service.forwarding = forwarding;
    ServiceServer entry;
    entry.server = "a";
    service.realServers.push_back(entry);
    cluster.virtualServices.push_back(service);
  }
  return cluster;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace lvs::realserver;
  static const Cluster cluster = tunnelAndNat();
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto record = parseRecord(text);
  if (record && parseRecord(recordText(*record)).ok() != true) std::abort();
  const auto facts = parseProbe(text);
  if (!facts) return 0;
  const auto checks = checksFor(cluster, cluster.realServers[0], *facts, {true, {}});
  const Plan plan = planSetup(checks, *facts, {});
  for (const Step& step : plan.steps) {
    if (step.command.empty() || step.sentence.empty()) std::abort();
  }
  (void)planUndo(*facts, plan.record);
  return 0;
}
