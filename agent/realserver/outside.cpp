#include "agent/realserver/outside.h"

#include "agent/realserver/checks.h"

namespace lvs::realserver {

std::vector<api::RealServerFact> outsideFacts(const Order& order, const Facts& facts, const AskArp& ask) {
  std::vector<api::RealServerFact> told;
  for (const IpAddress& vip : quietVips(order.cluster, order.server)) {
    if (vip.isIpv6()) continue;
    api::RealServerFact fact;
    fact.name = "ARP for " + vip.toString() + " on the segment";
    const auto answers = ask(vip);
    if (!answers) {
      fact.found = "it could not be asked: " + answers.message();
      fact.consequence = "whether the real server answers for the VIP is not known";
      told.push_back(std::move(fact));
      continue;
    }
    fact.good = true;
    for (const std::string& mac : *answers) {
      for (const auto& [device, link] : facts.links) {
        if (link.mac != mac) continue;
        fact.good = false;
        fact.found = "the real server answers, from " + mac + " (" + device + ")";
        fact.consequence = "it takes the VIP away from the director";
        fact.advice = "Set arp_ignore and remove the VIP from " + device;
      }
    }
    told.push_back(std::move(fact));
  }
  return told;
}

}  // namespace lvs::realserver
