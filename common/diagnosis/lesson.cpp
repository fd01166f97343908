#include "common/diagnosis/lesson.h"

#include <algorithm>

namespace lvs::diagnosis {
namespace {

using EvidenceKind = Evidence::Kind;

bool hasNat(const VirtualService& service) {
  return std::any_of(service.realServers.begin(), service.realServers.end(), [&](const ServiceServer& one) {
    return one.forwarding.value_or(service.forwarding) == Forwarding::nat;
  });
}

/// "rproxy1" of "real server rproxy1", "between ipvslb11 and rproxy1" or "behind director ipvslb11": the last word.
std::string lastWord(const std::string& place) { return place.substr(place.rfind(' ') + 1); }

Step stepOf(const Finding& one) { return one.step.value_or(stepOf(one.fault)); }

/// The client's own hop says by itself what it saw.
std::string missing(const Hop& hop) {
  if (hop.host.empty() || hop.seen == Seen::yes) return {};
  return hop.seen == Seen::no ? ", not seen" : ", nobody listened";
}

/// A hop of the way belongs to the step that looks there.
Step stepOf(const Cluster& cluster, const Hop& hop, bool again) {
  const bool director = cluster.director(hop.host) != nullptr;
  if (hop.host.empty()) return hop.back ? Step::back : Step::requests;
  if (hop.back) return director ? Step::back : Step::reply;
  if (director) return again ? Step::wire : Step::requests;
  return again ? Step::setup : Step::wire;
}

class Teacher {
 public:
  Teacher(const Cluster& cluster, const VirtualService& service, const IpAddress* client, const Diagnosis* found,
          const Path* path)
      : cluster_(cluster), service_(service), client_(client), found_(found), path_(path) {}

  std::vector<LessonStep> teach() const {
    std::vector<LessonStep> steps;
    for (int i = 0; i <= static_cast<int>(kLastStep); ++i) {
      const auto step = static_cast<Step>(i);
      const std::vector<Evidence> seen = evidence(step);
      // What was found has its step, whatever the service is said to need.
      const bool bad = !seen.empty() && seen.front().kind == EvidenceKind::bad;
      if (bad || applies(step)) steps.push_back(make(step, seen));
    }
    return steps;
  }

 private:
  const FailoverGroup* group() const { return cluster_.groupOf(service_); }
  bool six() const { return service_.serviceFamily() == Family::ipv6; }

  bool applies(Step step) const {
    const FailoverGroup* group = this->group();
    const bool servers = !service_.realServers.empty();
    switch (step) {
      case Step::roles: return group && group->members.size() > 1;
      case Step::sync: return group && group->members.size() > 1 && group->connectionSync;
      case Step::kernel: return !six() || hasNat(service_);  // IPv6 has no rp_filter
      case Step::health: return servers && !service_.healthCheck.empty();
      case Step::setup: {
        const ServiceServer* entry = entryFor(step);
        return entry && entry->forwarding.value_or(service_.forwarding) != Forwarding::nat;
      }
      case Step::route:
      case Step::wire:
      case Step::gate:
      case Step::listener:
      case Step::reply:
      case Step::back:
      case Step::mtu: return servers;
      default: return true;
    }
  }

  std::vector<Evidence> evidence(Step step) const {
    std::vector<Evidence> seen;
    if (!found_) return seen;
    for (const Finding& one : found_->findings)
      if (stepOf(one) == step) seen.push_back({EvidenceKind::bad, one.sentence, one.why, one.remedy});
    for (const bool good : {true, false})
      for (const Note& one : found_->notes)
        if (one.step == step && one.good == good)
          seen.push_back({good ? EvidenceKind::good : EvidenceKind::unseen, one.sentence, {}, {}});
    std::string before;
    for (const Hop& hop : path_ ? path_->hops : std::vector<Hop>()) {
      const bool again = hop.host == before;
      before = hop.host;
      if (hop.sentence.empty() || stepOf(cluster_, hop, again) != step) continue;
      // That a packet did not come so far is the fault of a step before; its findings are told there.
      seen.push_back({hop.seen == Seen::yes ? EvidenceKind::good : EvidenceKind::unseen,
                      (hop.host.empty() ? "" : hop.host + ": ") + hop.sentence + missing(hop),
                      {},
                      {}});
    }
    return seen;
  }

  /// The real server that the step's commands name: the one that was found bad there, else any that takes connections.
  const ServiceServer* entryFor(Step step) const {
    const auto named = [&](const std::string& name) -> const ServiceServer* {
      const auto at = std::find_if(service_.realServers.begin(), service_.realServers.end(),
                                   [&](const ServiceServer& one) { return one.server == name; });
      return at == service_.realServers.end() ? nullptr : &*at;
    };
    if (found_) {
      for (const Finding& one : found_->findings)
        if (const ServiceServer* entry = stepOf(one) == step ? named(lastWord(one.place)) : nullptr) return entry;
    }
    for (const Hop& hop : path_ ? path_->hops : std::vector<Hop>())
      if (const ServiceServer* entry = named(hop.host)) return entry;
    for (const ServiceServer& one : service_.realServers)
      if (one.weight > 0) return &one;
    return service_.realServers.empty() ? nullptr : &service_.realServers.front();
  }

  std::string director(Step step) const {
    if (found_) {
      for (const Finding& one : found_->findings)
        if (stepOf(one) == step && cluster_.director(lastWord(one.place))) return lastWord(one.place);
      if (!found_->forwarding.empty()) return found_->forwarding.front();
    }
    for (const Hop& hop : path_ ? path_->hops : std::vector<Hop>())
      if (cluster_.director(hop.host)) return hop.host;
    const std::vector<std::string> all = directorsOf(cluster_, service_);
    return all.empty() ? "DIRECTOR" : all.front();
  }

  LessonStep make(Step step, std::vector<Evidence> seen) const {
    const ServiceServer* entry = entryFor(step);
    Typing typing{cluster_, service_, client_ ? client_->toString() : "CLIENT", "VIP", director(step), "any", "any"};
    if (service_.address) typing.vip = service_.address->toString();
    else if (!service_.marks.empty()) typing.vip = service_.marks.front().address.toString();
    if (const FailoverGroup* group = this->group(); group && !group->interface.empty())
      typing.outside = group->interface;
    if (entry) {
      typing.entry = entry;
      typing.server = cluster_.realServer(entry->server);
      typing.method = entry->forwarding.value_or(service_.forwarding);
      typing.tunnel = entry->tunnel.value_or(service_.tunnel.value_or(TunnelOptions{}));
      if (found_ && !found_->forwarding.empty() && found_->forwarding.front() == typing.director) {
        const auto way = found_->ways.find(entry->server);
        if (way != found_->ways.end() && !way->second.empty()) typing.inside = way->second;
      }
    }
    LessonStep made;
    made.step = step;
    made.method = typing.method;
    made.tunnel = typing.tunnel.type;
    made.ipv6 = six();
    const bool far = entry && (step == Step::setup || step == Step::gate || step == Step::listener ||
                               step == Step::reply || (step == Step::back && typing.method != Forwarding::nat));
    made.host = step == Step::requests ? std::string() : far ? entry->server : typing.director;
    made.commands = commandsOf(step, typing);
    const auto any = [&](EvidenceKind kind) {
      return std::any_of(seen.begin(), seen.end(), [&](const Evidence& one) { return one.kind == kind; });
    };
    using State = LessonStep::State;
    made.state = !found_                     ? State::notRun
                 : any(EvidenceKind::bad)    ? State::bad
                 : any(EvidenceKind::unseen) ? State::unseen
                 : any(EvidenceKind::good)   ? State::good
                                             : State::unseen;
    made.found = std::move(seen);
    return made;
  }

  const Cluster& cluster_;
  const VirtualService& service_;
  const IpAddress* client_;
  const Diagnosis* found_;
  const Path* path_;
};

}  // namespace

Step stepOf(Fault fault) {
  switch (fault) {
    case Fault::noDirector:
    case Fault::noDocument:
    case Fault::documentsDiffer:
    case Fault::noIpvs:
    case Fault::directorSilent: return Step::directors;
    case Fault::noMaster:
    case Fault::twoMasters: return Step::roles;
    case Fault::vipOnNobody:
    case Fault::vipOnTwo:
    case Fault::arpByRealServer:
    case Fault::vipTaken: return Step::vip;
    case Fault::requestsMissing:
    case Fault::staleArp: return Step::requests;
    case Fault::directorBlocks:
    case Fault::directorDrops: return Step::filter;
    case Fault::reversePath:
    case Fault::forwardingOff:
    case Fault::linkErrors:
    case Fault::conntrackFull: return Step::kernel;
    case Fault::serviceMissing:
    case Fault::destinationMissing:
    case Fault::destinationDiffers:
    case Fault::noRealServer:
    case Fault::takenOut:
    case Fault::overThreshold:
    case Fault::keptTogether:
    case Fault::directorRefuses: return Step::table;
    case Fault::noWay: return Step::route;
    case Fault::lostOnTheWay: return Step::wire;
    case Fault::realServerFact:  // the finding itself knows better, by its fact
    case Fault::realServerDrifted:
    case Fault::notUnpacked: return Step::setup;
    case Fault::noReply: return Step::gate;
    case Fault::serverRefuses: return Step::listener;
    case Fault::clientBeside:
    case Fault::wrongSource:
    case Fault::replyAstray: return Step::reply;
    case Fault::replyLost:
    case Fault::antiSpoofing:
    case Fault::asymmetricFirewall: return Step::back;
    case Fault::largeLost: return Step::mtu;
    case Fault::allFail:
    case Fault::someFail:
    case Fault::quorumLost: return Step::health;
    case Fault::noSync: return Step::sync;
  }
  return Step::directors;
}

std::vector<LessonStep> lesson(const Cluster& cluster, const VirtualService& service, const IpAddress* client,
                               const Diagnosis* found, const Path* path) {
  return Teacher(cluster, service, client, found, path).teach();
}

}  // namespace lvs::diagnosis
