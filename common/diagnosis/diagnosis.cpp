#include "common/diagnosis/diagnosis.h"

#include <algorithm>

#include "common/diagnosis/way.h"

namespace lvs::diagnosis {

std::string faultName(Fault fault) {
  switch (fault) {
    case Fault::noDirector: return "no-director";
    case Fault::noDocument: return "no-document";
    case Fault::documentsDiffer: return "documents-differ";
    case Fault::noIpvs: return "no-ipvs";
    case Fault::noMaster: return "no-master";
    case Fault::twoMasters: return "two-masters";
    case Fault::vipOnNobody: return "vip-on-nobody";
    case Fault::vipOnTwo: return "vip-on-two";
    case Fault::arpByRealServer: return "arp-by-real-server";
    case Fault::vipTaken: return "vip-taken";
    case Fault::clientBeside: return "client-beside-real-server";
    case Fault::directorBlocks: return "director-blocks";
    case Fault::reversePath: return "director-reverse-path";
    case Fault::forwardingOff: return "forwarding-off";
    case Fault::linkErrors: return "link-errors";
    case Fault::conntrackFull: return "conntrack-full";
    case Fault::serviceMissing: return "service-missing";
    case Fault::destinationMissing: return "destination-missing";
    case Fault::destinationDiffers: return "destination-differs";
    case Fault::noRealServer: return "no-real-server";
    case Fault::takenOut: return "taken-out";
    case Fault::allFail: return "all-fail";
    case Fault::quorumLost: return "quorum-lost";
    case Fault::overThreshold: return "over-threshold";
    case Fault::noWay: return "no-way";
    case Fault::someFail: return "some-fail";
    case Fault::realServerFact: return "real-server-fact";
    case Fault::realServerDrifted: return "real-server-drifted";
    case Fault::keptTogether: return "kept-together";
    case Fault::requestsMissing: return "requests-missing";
    case Fault::staleArp: return "stale-arp";
    case Fault::directorRefuses: return "director-refuses";
    case Fault::directorDrops: return "director-drops";
    case Fault::lostOnTheWay: return "lost-on-the-way";
    case Fault::notUnpacked: return "not-unpacked";
    case Fault::noReply: return "no-reply";
    case Fault::serverRefuses: return "server-refuses";
    case Fault::wrongSource: return "wrong-source";
    case Fault::replyAstray: return "reply-astray";
    case Fault::replyLost: return "reply-lost";
    case Fault::antiSpoofing: return "anti-spoofing";
    case Fault::asymmetricFirewall: return "asymmetric-firewall";
    case Fault::largeLost: return "large-lost";
    case Fault::noSync: return "no-sync";
    case Fault::directorSilent: return "director-silent";
  }
  return {};
}

std::string effectName(Effect effect) {
  switch (effect) {
    case Effect::stops: return "stops";
    case Effect::some: return "some";
    case Effect::uneven: return "uneven";
    case Effect::later: return "later";
  }
  return {};
}

std::vector<std::string> directorsOf(const Cluster& cluster, const VirtualService& service) {
  std::vector<std::string> names;
  if (const FailoverGroup* group = cluster.groupOf(service)) {
    for (const GroupMember& member : group->members) names.push_back(member.director);
  } else {
    for (const Director& director : cluster.directors) names.push_back(director.name);
  }
  return names;
}

Diagnosis diagnose(const Cluster& cluster, const VirtualService& service,
                   const std::vector<api::DirectorReport>& reports, const std::vector<api::RealServerJob>& looks,
                   const IpAddress* client) {
  Diagnosis said;
  said.service = service.name;
  const Case seen{cluster, service, cluster.groupOf(service), reports, looks, client};
  if (lookAtDirectors(seen, said)) {
    const std::vector<const api::DirectorReport*> forwarding = lookAtAddress(seen, said);
    lookAtClient(seen, said);
    for (const api::DirectorReport* director : forwarding) {
      said.forwarding.push_back(director->director);
      lookAtSegment(seen, *director, said);
      lookAtDirectorsKernel(seen, *director, said);
      lookAtLinks(seen, *director, said);
      const std::size_t before = said.findings.size();
      lookAtTable(seen, *director, said);
      lookAtTracking(*director, before, said);
      lookAtRoutes(seen, *director, said);
    }
    lookAtRealServers(seen, said);
    lookAtSuccessors(seen, said);
    lookAtSync(seen, said);
  }
  said.unseen.push_back(
      "routers, firewalls and ARP entries between the clients and the directors, and the replies' way");
  conclude(said);
  return said;
}

void fine(Diagnosis& said, std::initializer_list<Step> steps, std::string sentence) {
  for (const Step step : steps) said.notes.push_back({step, true, sentence});
  said.good.push_back(std::move(sentence));
}

void missed(Diagnosis& said, std::initializer_list<Step> steps, std::string sentence) {
  for (const Step step : steps) said.notes.push_back({step, false, sentence});
  said.unseen.push_back(std::move(sentence));
}

void conclude(Diagnosis& said) {
  std::stable_sort(said.findings.begin(), said.findings.end(),
                   [](const Finding& one, const Finding& other) { return one.effect < other.effect; });
  said.verdict = said.healthy() ? "Nothing that directors and real servers know of is in the way of " + said.service
                                : said.findings.front().sentence;
}

}  // namespace lvs::diagnosis
