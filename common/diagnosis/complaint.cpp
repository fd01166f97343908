#include "common/diagnosis/complaint.h"

#include <algorithm>
#include <optional>
#include <set>

#include "common/diagnosis/spread.h"

namespace lvs::diagnosis {
namespace {

/// The faults that make people report it. What stops every client explains any of them.
const std::set<Fault>& faultsBehind(Complaint complaint) {
  using enum Fault;
  static const std::set<Fault> kNone;
  static const std::set<Fault> kHang{documentsDiffer,   twoMasters,     vipOnTwo,           arpByRealServer,
                                     vipTaken,          directorBlocks, reversePath,        destinationMissing,
                                     overThreshold,     noWay,          someFail,           realServerFact,
                                     realServerDrifted, lostOnTheWay,   notUnpacked,        noReply,
                                     serverRefuses,     wrongSource,    replyAstray,        replyLost,
                                     largeLost,         antiSpoofing,   asymmetricFirewall, linkErrors,
                                     conntrackFull,     staleArp};
  static const std::set<Fault> kNetwork{
      twoMasters,  vipOnTwo,  arpByRealServer, vipTaken,           clientBeside,      directorBlocks,
      reversePath, noWay,     realServerFact,  requestsMissing,    realServerDrifted, replyLost,
      replyAstray, largeLost, antiSpoofing,    asymmetricFirewall, staleArp};
  static const std::set<Fault> kServer{documentsDiffer, destinationMissing, destinationDiffers,
                                       quorumLost,      overThreshold,      noWay,
                                       someFail,        keptTogether};
  static const std::set<Fault> kFailover{
      noSync,      directorSilent, documentsDiffer, twoMasters,         vipOnTwo,
      vipOnNobody, staleArp,       serviceMissing,  destinationMissing, destinationDiffers};
  switch (complaint) {
    case Complaint::noAnswer: return kNetwork;
    case Complaint::someHang: return kHang;
    case Complaint::oneNetwork: return kNetwork;
    case Complaint::oneServer: return kServer;
    case Complaint::failoverBroke: return kFailover;
  }
  return kNone;
}

std::string clause(Complaint complaint) {
  switch (complaint) {
    case Complaint::noAnswer: return "that the VIP does not answer";
    case Complaint::someHang: return "that some requests hang";
    case Complaint::oneNetwork: return "that it works from one network only";
    case Complaint::oneServer: return "that all clients land on one server";
    case Complaint::failoverBroke: return "that a failover broke connections";
  }
  return {};
}

std::string mtuAdvice(const VirtualService& service) {
  if (service.forwarding == Forwarding::tunnel)
    return "The tunnel's header takes 20 bytes and more of each packet: when small replies come and large ones hang, "
           "an ICMP \"fragmentation needed\" is dropped on the way. Run on a client: ping -M do -s 1472 VIP";
  return "When small replies come and large ones hang, an ICMP \"fragmentation needed\" is dropped on the way. Run on "
         "a "
         "client: ping -M do -s 1472 VIP";
}

std::vector<std::string> adviceFor(Complaint complaint, const Cluster& cluster, const VirtualService& service,
                                   const std::vector<api::DirectorReport>& reports) {
  switch (complaint) {
    case Complaint::noAnswer:
      return {"Watch packets while a client tries: whether its SYN comes in says on which side of the director to look",
              "On the router in front: does its ARP entry for the VIP have the master's hardware address?"};
    case Complaint::someHang: return {mtuAdvice(service)};
    case Complaint::oneNetwork: {
      std::vector<std::string> advice{
          "Compare the routes and firewalls of the network that works with those of the other one; watch packets with "
          "a "
          "client of it"};
      if (service.forwarding == Forwarding::nat)
        advice.push_back(
            "With NAT a client in the real servers' own network gets its replies directly, with a source "
            "that it does not know");
      else
        advice.push_back(
            "Replies go straight from the real servers, with the VIP as source: a border router may drop "
            "them as spoofed. Run on a real server: traceroute -s VIP CLIENT");
      return advice;
    }
    case Complaint::oneServer: return spreadAdvice(service, reports);
    case Complaint::failoverBroke: {
      std::vector<std::string> advice;
      const FailoverGroup* group = cluster.groupOf(service);
      if (!group) advice.push_back("The service is in no failover group: nobody takes its VIP over");
      else if (!group->connectionSync)
        advice.push_back("The group " + group->name +
                         " does not synchronise connections: each one that is open breaks when the master changes");
      if (service.forwarding == Forwarding::nat)
        advice.push_back(
            "With NAT the real servers' default route has to move with the master: give them an address of "
            "the group as gateway");
      advice.push_back("A failover test with kept connections counts what breaks: lvsctl failover test");
      return advice;
    }
  }
  return {};
}

}  // namespace

const std::vector<Complaint>& allComplaints() {
  static const std::vector<Complaint> kAll{Complaint::noAnswer, Complaint::someHang, Complaint::oneNetwork,
                                           Complaint::oneServer, Complaint::failoverBroke};
  return kAll;
}

std::optional<Complaint> complaintCalled(std::string_view name) {
  for (const Complaint one : allComplaints())
    if (complaintName(one) == name) return one;
  return std::nullopt;
}

std::string complaintName(Complaint complaint) {
  switch (complaint) {
    case Complaint::noAnswer: return "no-answer";
    case Complaint::someHang: return "some-hang";
    case Complaint::oneNetwork: return "one-network";
    case Complaint::oneServer: return "one-server";
    case Complaint::failoverBroke: return "failover-broke";
  }
  return {};
}

Weighed weigh(Complaint complaint, const Cluster& cluster, const VirtualService& service, Diagnosis found,
              const std::vector<api::DirectorReport>& reports) {
  Weighed said;
  const std::set<Fault>& behind = faultsBehind(complaint);
  if (complaint == Complaint::oneServer) {
    const bool explained = std::any_of(found.findings.begin(), found.findings.end(), [&](const Finding& one) {
      return one.effect == Effect::stops || behind.contains(one.fault);
    });
    auto together = keptTogether(service, reports);
    if (together && !explained) found.findings.push_back(std::move(*together));
  }
  const auto rank = [&](const Finding& one) {
    return one.effect == Effect::stops ? 0 : behind.contains(one.fault) ? 1 : 2;
  };
  std::stable_sort(found.findings.begin(), found.findings.end(),
                   [&](const Finding& one, const Finding& other) { return rank(one) < rank(other); });
  said.explaining = static_cast<std::size_t>(
      std::count_if(found.findings.begin(), found.findings.end(), [&](const Finding& one) { return rank(one) < 2; }));
  if (!found.healthy()) found.verdict = found.findings.front().sentence;
  if (found.healthy()) {
    said.relation = "Nothing was found that explains " + clause(complaint);
  } else if (said.explaining == 0) {
    said.relation = "It does not explain " + clause(complaint) + ", but should be mended";
  } else if (found.findings.front().effect == Effect::stops && complaint != Complaint::noAnswer) {
    said.relation = "No client is served: mend this first, and see whether what is reported is gone";
  } else {
    said.relation = "It explains " + clause(complaint);
  }
  said.diagnosis = std::move(found);
  said.advice = adviceFor(complaint, cluster, service, reports);
  return said;
}

}  // namespace lvs::diagnosis
