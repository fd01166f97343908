#include "agent/reconcile/describe.h"

#include <linux/ip_vs.h>

#include <array>
#include <utility>

#include "agent/reconcile/ways.h"
#include "common/model/enums.h"

namespace lvs::reconcile {
namespace {

/// A setting's name and its value in words; "none" where there is none to speak of.
struct Fact {
  const char* name = "";
  std::string value;
};
using ServiceFacts = std::array<Fact, 6>;
using DestinationFacts = std::array<Fact, 4>;

const char* signOf(Verb verb) {
  switch (verb) {
    case Verb::add: return "+";
    case Verb::change: return "~";
    case Verb::remove: return "-";
  }
  return "";
}

/// An entry's name for people: the document's where it has one.
struct Label {
  std::string key;
  const std::string* named = nullptr;

  const std::string& name() const { return named ? *named : key; }
  /// " (tcp 10.0.0.1:80)" behind a name that does not tell it.
  void appendWhere(std::string& out) const {
    if (named) out.append(" (").append(key).append(")");
  }
};

Label labelOf(const ipvs::ServiceKey& key, const Names& names) {
  const auto found = names.services.find(key);
  return {key.toString(), found == names.services.end() ? nullptr : &found->second};
}

Label labelOf(const ipvs::ServiceKey& service, const ipvs::DestinationKey& key, const Names& names) {
  Label label{key.toString(), nullptr};
  const auto of = names.destinations.find(service);
  if (of == names.destinations.end()) return label;
  if (const auto found = of->second.find(key); found != of->second.end()) label.named = &found->second;
  return label;
}

std::string flagsInWords(std::uint32_t flags) {
  std::string out;
  for (int number = 1; number <= 3; ++number) {
    if ((flags & (static_cast<std::uint32_t>(IP_VS_SVC_F_SCHED1) << (number - 1))) == 0) continue;
    if (!out.empty()) out += ',';
    out += std::to_string(number);
  }
  return out.empty() ? "none" : out;
}

ServiceFacts factsOf(const ipvs::Service& service) {
  const bool persistent = service.persistent;
  return {Fact{"scheduler", service.scheduler},
          Fact{"scheduler flags", flagsInWords(service.schedulerFlags)},
          Fact{"persistence", persistent ? std::to_string(service.timeoutSeconds) + " s" : "none"},
          Fact{"netmask", persistent ? "/" + std::to_string(service.netmask) : "none"},
          Fact{"engine", service.engine.empty() ? "none" : service.engine},
          Fact{"one-packet", service.onePacket ? "yes" : "none"}};
}

DestinationFacts factsOf(const ipvs::Destination& destination) {
  std::string forwarding(wordOf(destination.forwarding));
  if (destination.forwarding == Forwarding::tunnel) {
    forwarding.append(" ").append(wordOf(destination.tunnel.type));
    if (destination.tunnel.port != 0) forwarding += " port " + std::to_string(destination.tunnel.port);
    if (destination.tunnel.checksum != TunnelChecksum::none) {
      forwarding.append(" ").append(wordOf(destination.tunnel.checksum));
    }
  }
  const auto threshold = [](std::uint32_t value) { return value == 0 ? std::string("none") : std::to_string(value); };
  return {Fact{"forwarding", std::move(forwarding)}, Fact{"weight", std::to_string(destination.weight)},
          Fact{"upper threshold", threshold(destination.upperThreshold)},
          Fact{"lower threshold", threshold(destination.lowerThreshold)}};
}

/// Settings that say something.
template <typename Facts>
std::string inWords(const Facts& facts) {
  std::string out;
  out.reserve(48);
  for (const Fact& fact : facts) {
    if (fact.value == "none") continue;
    if (!out.empty()) out += ", ";
    out.append(fact.name).append(" ").append(fact.value);
  }
  return out;
}

template <typename Facts>
std::string differences(const Facts& before, const Facts& after) {
  std::string out;
  for (std::size_t at = 0; at < after.size(); ++at) {
    if (before[at].value == after[at].value) continue;
    if (!out.empty()) out += ", ";
    out.append(after[at].name).append(" ").append(before[at].value).append(" -> ").append(after[at].value);
  }
  return out;
}

const char* rawVerb(Verb verb) {
  return verb == Verb::add ? "ipvs new-" : verb == Verb::change ? "ipvs set-" : "ipvs del-";
}

}  // namespace

std::string settingsInWords(const ipvs::Service& service) { return inWords(factsOf(service)); }
std::string settingsInWords(const ipvs::Destination& destination) { return inWords(factsOf(destination)); }

api::PlanStep describe(const ServiceStep& step, const ipvs::Service* before, const Names& names) {
  const Label label = labelOf(step.key, names);
  api::PlanStep told{signOf(step.verb), (isWay(step.key) ? "way of " : "virtual service ") + label.name(), "", ""};
  told.raw.append(rawVerb(step.verb)).append("service ").append(label.key);
  std::string& sentence = told.sentence;
  sentence = step.verb == Verb::add ? "Add the " : step.verb == Verb::change ? "Change the " : "Remove the ";
  sentence += told.object;
  label.appendWhere(sentence);
  if (step.verb == Verb::remove) return told;
  const std::string settings = settingsInWords(step.service);
  told.raw.append(" ").append(settings);
  if (step.verb == Verb::add) {
    sentence.append(", ").append(settings);
  } else {
    sentence.append(" in place: ").append(before ? differences(factsOf(*before), factsOf(step.service)) : settings);
  }
  return told;
}

api::PlanStep describe(const DestinationStep& step, const ipvs::Destination* before, const Names& names) {
  const Label service = labelOf(step.service, names);
  const Label label = labelOf(step.service, step.key, names);
  api::PlanStep told{signOf(step.verb), "real server ", "", ""};
  told.object.append(label.name()).append(" in ").append(service.name());
  told.raw.reserve(96);
  told.raw.append(rawVerb(step.verb)).append("dest ").append(service.key).append(" ").append(label.key);
  std::string& sentence = told.sentence;
  sentence.reserve(96);
  sentence = step.verb == Verb::add      ? "Add the real server "
             : step.verb == Verb::change ? "Change the real server "
                                         : "Remove the real server ";
  sentence += label.name();
  label.appendWhere(sentence);
  sentence += step.verb == Verb::add ? " to " : step.verb == Verb::change ? " in " : " from ";
  sentence += service.name();
  if (step.verb == Verb::remove) return told;
  const std::string settings = settingsInWords(step.destination);
  told.raw.append(" ").append(settings);
  if (step.verb == Verb::add) {
    sentence.append(", ").append(settings);
  } else {
    sentence.append(": ").append(before ? differences(factsOf(*before), factsOf(step.destination)) : settings);
  }
  return told;
}

api::PlanStep describe(const AddressStep& step) {
  const bool add = step.verb != Verb::remove;
  const HeldAddress& held = step.address;
  const std::string what = held.block ? "block " + held.prefix.toString() : "address " + held.prefix.address.toString();
  api::PlanStep told{signOf(step.verb), what, "", ""};
  told.sentence = (add ? "Add the " : "Remove the ") + what + (add ? " to " : " from ") + held.interface;
  told.raw =
      std::string(held.block ? (add ? "route new local " : "route del local ") : (add ? "addr new " : "addr del ")) +
      held.prefix.toString() + " dev " + held.interface;
  return told;
}

namespace {
const char* roleOf(const SyncDaemon& daemon) { return daemon.master ? "master" : "backup"; }
}  // namespace

api::PlanStep describe(const DaemonStep& step) {
  const bool add = step.verb != Verb::remove;
  const SyncDaemon& daemon = step.daemon;
  api::PlanStep told{signOf(step.verb), "connection sync", "", ""};
  told.sentence = std::string(add ? "Start " : "Stop ") +
                  (daemon.master ? "sending connections on " : "taking connections on ") + daemon.interface +
                  ", sync id " + std::to_string(daemon.syncId);
  told.raw = std::string(add ? "ipvs new-daemon " : "ipvs del-daemon ") + roleOf(daemon) + " dev " + daemon.interface +
             " id " + std::to_string(daemon.syncId) + " to " + daemon.group.toString() + " port " +
             std::to_string(daemon.port) + " ttl " + std::to_string(daemon.ttl);
  return told;
}

api::Drift driftOf(const SyncDaemon& daemon) {
  return {std::string("sync daemon ") + roleOf(daemon), std::string("The kernel runs a ") + roleOf(daemon) +
                                                            " sync daemon on " + daemon.interface + " with sync id " +
                                                            std::to_string(daemon.syncId) + " that nobody configured"};
}

api::Drift driftOf(const HeldAddress& held) {
  const std::string prefix = held.prefix.toString();
  return {"address " + held.interface + " " + prefix,
          prefix + " is on " + held.interface + ", and another director has to have it"};
}

api::PlanStep describe(const MarksStep& step, const std::set<Mark>& before) {
  std::size_t added = 0;
  for (const Mark& mark : step.marks) added += before.contains(mark) ? 0U : 1U;
  std::size_t removed = 0;
  for (const Mark& mark : before) removed += step.marks.contains(mark) ? 0U : 1U;
  const char* sign = removed == 0 ? "+" : added == 0 ? "-" : "~";
  api::PlanStep told{sign, "firewall marks", "", ""};
  told.sentence = "Set the firewall marks: " + std::to_string(added) + " more, " + std::to_string(removed) +
                  " fewer, " + std::to_string(step.marks.size()) + " in all";
  told.raw = "nft replace table inet lvs_agent, " + std::to_string(step.marks.size()) + " marks";
  return told;
}

api::PlanStep describe(const ClosedStep& step, const std::set<Prefix>& before) {
  api::PlanStep told{step.closed.empty() ? "-" : before.empty() ? "+" : "~", "packets to VIPs", "", ""};
  told.sentence = step.closed.empty() ? "Take what is sent to the VIPs and to no virtual service again"
                                      : "Drop what is sent to " + std::to_string(step.closed.size()) +
                                            " VIPs or prefixes and to no virtual service";
  told.raw = "nft replace table inet lvs_agent_closed, " + std::to_string(step.closed.size()) + " prefixes";
  return told;
}

api::PlanStep describe(const SysctlStep& step, bool restored) {
  api::PlanStep told{"~", "sysctl " + step.path, "", ""};
  told.sentence = (restored ? "Restore " : "Set ") + step.path + " to " + step.value + " (now " + step.before + ")";
  told.raw = "sysctl " + step.path + " = " + step.value;
  return told;
}

api::Drift driftOf(const ipvs::ServiceKey& key, const ipvs::Service& service) {
  return {"ipvs " + key.toString(), "The kernel has a virtual service " + key.toString() + " that nobody configured (" +
                                        settingsInWords(service) + ", " + std::to_string(service.destinations.size()) +
                                        " real servers)"};
}

api::Drift driftOf(const ipvs::ServiceKey& service, const ipvs::DestinationKey& key,
                   const ipvs::Destination& destination, const Names& names) {
  return {"ipvs " + service.toString() + " -> " + key.toString(),
          "The virtual service " + labelOf(service, names).name() + " has a real server " + key.toString() +
              " that nobody configured (" + settingsInWords(destination) + ")"};
}

}  // namespace lvs::reconcile
