#include <algorithm>
#include <map>
#include <set>

#include "common/api/failover.h"
#include "common/diagnosis/way.h"
#include "common/failover/preconditions.h"

namespace lvs::diagnosis {
namespace {

constexpr std::string_view kDirector = "director ";

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (std::size_t i = 0; i < names.size(); ++i)
    all += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  return all;
}

std::vector<const api::DirectorReport*> reached(const Case& seen) {
  std::vector<const api::DirectorReport*> all;
  for (const api::DirectorReport& report : seen.reports) {
    if (report.status) all.push_back(&report);
  }
  return all;
}

std::vector<std::string> namesOf(const std::vector<const api::DirectorReport*>& directors) {
  std::vector<std::string> names;
  for (const api::DirectorReport* one : directors) names.push_back(one->director);
  return names;
}

bool holds(const api::DirectorReport& report, const std::string& address) {
  const auto& held = report.status->holdsAddresses;
  return std::find(held.begin(), held.end(), address) != held.end();
}

/// The service's VIP, or the first of its marks' VIPs; null for a mark without rules.
const IpAddress* vipOf(const VirtualService& service) {
  if (service.address) return &*service.address;
  return service.marks.empty() ? nullptr : &service.marks.front().address;
}

/// Whether the group carries this VIP as an address of its own: of blocks and routed prefixes no director tells.
bool isSingle(const FailoverGroup& group, const IpAddress& vip) {
  return std::any_of(group.addresses.begin(), group.addresses.end(),
                     [&](const Prefix& prefix) { return prefix.address == vip; });
}

std::string whyTwo(const api::GroupReport& report) {
  switch (report.cause) {
    case api::SplitCause::refused: return report.at + " does not take the other's advertisements: " + report.why;
    case api::SplitCause::oneWay: return report.at + " does not hear the other's advertisements, but is heard";
    case api::SplitCause::neither: return "neither hears the other's advertisements";
    case api::SplitCause::settling: return "both hear each other: one is about to give way";
    case api::SplitCause::none: break;
  }
  return {};
}

std::string remedyOfTwo(const api::GroupReport& report) {
  switch (report.cause) {
    case api::SplitCause::oneWay:
    case api::SplitCause::neither:
      return "Let IP protocol 112 pass between the directors in both directions, and look at the link between them";
    case api::SplitCause::refused: return "Give both the same document: lvsctl config push FILE";
    default: return "Look again in a moment: lvsctl failover status";
  }
}

}  // namespace

bool lookAtDirectors(const Case& seen, Diagnosis& said) {
  const auto found = reached(seen);
  std::vector<std::string> names;
  for (const api::DirectorReport& report : seen.reports) {
    if (report.status) names.push_back(report.director);
    else missed(said, {Step::directors}, report.director + ", which was not reached: " + report.error);
  }
  if (found.empty()) {
    said.findings.push_back({Fault::noDirector, Effect::stops, "virtual service " + seen.service.name,
                             "No director of " + seen.service.name + " is reached",
                             seen.reports.empty() ? "none is paired" : seen.reports.front().error,
                             "Log in to one and run: systemctl status lvs-agent"});
    return false;
  }
  std::set<std::string> hashes;
  for (const api::DirectorReport* one : found) {
    const std::string place = std::string(kDirector) + one->director;
    if (one->status->revision.hash.empty()) {
      said.findings.push_back({Fault::noDocument, Effect::some, place, one->director + " holds no document",
                               "nothing was pushed to it yet", "lvsctl config push FILE"});
    } else {
      hashes.insert(one->status->revision.hash);
    }
    if (one->status->ipvsVersion.empty()) {
      said.findings.push_back({Fault::noIpvs, Effect::some, place, "The kernel of " + one->director + " has no IPVS",
                               "the module ip_vs is not loaded", "Run there: lvs-agent doctor"});
    }
  }
  if (hashes.size() > 1) {
    said.findings.push_back({Fault::documentsDiffer, Effect::some, "directors " + joined(names),
                             "The directors hold different documents", "the revisions in force have different digests",
                             "lvsctl config push FILE", putInForce(names)});
  }
  for (Finding& one : said.findings) {
    if (one.fault == Fault::noDocument && !hashes.empty()) one.cure = putInForce({one.place.substr(kDirector.size())});
  }
  if (said.findings.empty()) fine(said, {Step::directors}, "reached, with the same document: " + joined(names));
  return !hashes.empty();
}

std::vector<const api::DirectorReport*> lookAtAddress(const Case& seen, Diagnosis& said) {
  const auto found = reached(seen);
  const IpAddress* vip = vipOf(seen.service);
  const std::string name = vip ? vip->toString() : std::string();
  std::vector<const api::DirectorReport*> holders;
  for (const api::DirectorReport* one : found) {
    if (vip && holds(*one, name)) holders.push_back(one);
  }
  if (!seen.group || seen.group->members.size() < 2) {
    if (!vip || !holders.empty() || found.size() < seen.reports.size()) return holders.empty() ? found : holders;
    if (seen.group && !isSingle(*seen.group, *vip)) return found;
    said.findings.push_back({Fault::vipOnNobody, Effect::stops, "virtual service " + seen.service.name,
                             "Nobody holds the VIP " + name, "no director has it on an interface",
                             seen.group ? "Push the document again: lvsctl config push FILE"
                                        : "Put it into a failover group of the document",
                             seen.group ? std::optional(putInForce(namesOf(found))) : std::nullopt});
    return found;
  }
  std::map<std::string, std::vector<api::FailoverState>> told;
  std::vector<std::string> members;
  for (const api::DirectorReport* one : found) told[one->director] = one->status->failover;
  for (const GroupMember& member : seen.group->members) members.push_back(member.director);
  const auto reports = api::groupReports(told, {{seen.group->name, members}});
  const auto at = reports.find(seen.group->name);
  const api::GroupReport report = at == reports.end() ? api::GroupReport{} : at->second;
  const std::string place = "failover group " + seen.group->name;
  std::vector<const api::DirectorReport*> masters;
  for (const api::DirectorReport* one : found) {
    if (std::find(report.masters.begin(), report.masters.end(), one->director) != report.masters.end())
      masters.push_back(one);
  }
  if (report.alarm == api::GroupAlarm::noMaster) {
    std::string why;
    for (const auto& [director, state] : report.sides)
      why += (why.empty() ? "" : "; ") + director + " is " + state.role + ": " + state.reason;
    said.findings.push_back({Fault::noMaster, Effect::stops, place, "Nobody is master of " + seen.group->name, why,
                             "lvsctl failover takeover " + seen.group->name + " --director DIRECTOR"});
    return {};
  }
  if (report.alarm == api::GroupAlarm::twoMasters) {
    said.findings.push_back({Fault::twoMasters, Effect::some, place,
                             joined(report.masters) + " are both master of " + seen.group->name, whyTwo(report),
                             remedyOfTwo(report)});
    return masters;
  }
  if (masters.empty() && found.size() >= seen.group->members.size()) {
    said.findings.push_back({Fault::noMaster, Effect::stops, place, "Nobody is master of " + seen.group->name,
                             "none of " + joined(members) + " tells of a state in the group",
                             "Push the document again: lvsctl config push FILE", putInForce(members)});
    return {};
  }
  if (masters.empty()) {
    missed(said, {Step::roles, Step::vip},
           "the master of " + seen.group->name + ", which may be a director that was not reached");
    return {};
  }
  if (!vip || !isSingle(*seen.group, *vip)) return masters;
  const std::string& master = masters.front()->director;
  bool settled = true;
  const auto stays = [&](const api::DirectorReport& one) {
    const bool its = isSettled(seen, one, said);
    settled = settled && its;
    return its;
  };
  if (!holds(*masters.front(), name) && stays(*masters.front())) {
    said.findings.push_back({Fault::vipOnNobody, Effect::stops, "director " + master,
                             master + " is master, but does not hold the VIP " + name,
                             "it is not among the addresses of its interfaces",
                             "lvsctl events --director " + master + " tells who took it"});
  }
  for (const api::DirectorReport* one : holders) {
    if (one->director == master || !stays(*one)) continue;
    said.findings.push_back(heldBesides(seen, one->director, name, master));
  }
  if (said.findings.empty() && settled)
    fine(said, {Step::roles, Step::vip}, master + " alone is master of " + seen.group->name + " and holds " + name);
  return masters;
}

void lookAtSync(const Case& seen, Diagnosis& said) {
  if (!seen.group || seen.group->members.size() < 2) return;
  for (const api::DirectorReport& one : seen.reports) {
    if (one.status || !one.paired) continue;
    said.findings.push_back({Fault::directorSilent, Effect::later, "director " + one.director,
                             one.director + " is not reached, so nobody knows whether it could take over", one.error,
                             "Log in to " + one.director + " and run: systemctl status lvs-agent"});
  }
  if (!seen.group->connectionSync) return;
  const std::string lacking = failover::lackingSync(*seen.group, seen.reports);
  if (lacking.empty()) {
    fine(said, {Step::sync}, "connections of " + seen.group->name + " are synchronised");
    return;
  }
  said.findings.push_back({Fault::noSync, Effect::later, "failover group " + seen.group->name,
                           "Open connections would break at the next failover of " + seen.group->name, lacking,
                           "Push the document again: lvsctl config push FILE", putInForce(namesOf(reached(seen)))});
}

}  // namespace lvs::diagnosis
