#include "agent/reconcile/describe.h"

#include <linux/ip_vs.h>

#include <utility>

#include "common/model/enums.h"

namespace lvs::reconcile {
namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

const char* signOf(Verb verb) {
  switch (verb) {
    case Verb::add: return "+";
    case Verb::change: return "~";
    case Verb::remove: return "-";
  }
  return "";
}

std::string nameOf(const ipvs::ServiceKey& key, const Names& names) {
  const auto found = names.services.find(key);
  return found == names.services.end() ? key.toString() : found->second;
}

std::string nameOf(const ipvs::ServiceKey& service, const ipvs::DestinationKey& key, const Names& names) {
  const auto of = names.destinations.find(service);
  if (of == names.destinations.end()) return key.toString();
  const auto found = of->second.find(key);
  return found == of->second.end() ? key.toString() : found->second;
}

Facts factsOf(const ipvs::Service& service) {
  Facts facts{{"scheduler", service.scheduler}};
  std::string flags;
  if (service.schedulerFlags & IP_VS_SVC_F_SCHED1) flags += "1";
  if (service.schedulerFlags & IP_VS_SVC_F_SCHED2) flags += flags.empty() ? "2" : ",2";
  if (service.schedulerFlags & IP_VS_SVC_F_SCHED3) flags += flags.empty() ? "3" : ",3";
  facts.emplace_back("scheduler flags", flags.empty() ? "none" : flags);
  facts.emplace_back("persistence", service.persistent ? std::to_string(service.timeoutSeconds) + " s" : "none");
  facts.emplace_back("netmask", service.persistent ? "/" + std::to_string(service.netmask) : "none");
  facts.emplace_back("engine", service.engine.empty() ? "none" : service.engine);
  facts.emplace_back("one-packet", service.onePacket ? "yes" : "none");
  return facts;
}

Facts factsOf(const ipvs::Destination& destination) {
  std::string forwarding(wordOf(destination.forwarding));
  if (destination.forwarding == Forwarding::tunnel) {
    forwarding += " " + std::string(wordOf(destination.tunnel.type));
    if (destination.tunnel.port != 0) forwarding += " port " + std::to_string(destination.tunnel.port);
    if (destination.tunnel.checksum != TunnelChecksum::none) {
      forwarding += " " + std::string(wordOf(destination.tunnel.checksum));
    }
  }
  const auto threshold = [](std::uint32_t value) { return value == 0 ? std::string("none") : std::to_string(value); };
  return {{"forwarding", forwarding},
          {"weight", std::to_string(destination.weight)},
          {"upper threshold", threshold(destination.upperThreshold)},
          {"lower threshold", threshold(destination.lowerThreshold)}};
}

/// Settings that say something: "none" is left out.
std::string inWords(const Facts& facts) {
  std::string out;
  for (const auto& [name, value] : facts) {
    if (value == "none") continue;
    if (!out.empty()) out += ", ";
    out += name + " " + value;
  }
  return out;
}

std::string differences(const Facts& before, const Facts& after) {
  std::string out;
  for (std::size_t at = 0; at < after.size() && at < before.size(); ++at) {
    if (before[at].second == after[at].second) continue;
    if (!out.empty()) out += ", ";
    out += after[at].first + " " + before[at].second + " -> " + after[at].second;
  }
  return out;
}

std::string rawVerb(Verb verb, const char* object) {
  const char* word = verb == Verb::add ? "new-" : verb == Verb::change ? "set-" : "del-";
  return std::string("ipvs ") + word + object + " ";
}

}  // namespace

std::string settingsInWords(const ipvs::Service& service) { return inWords(factsOf(service)); }
std::string settingsInWords(const ipvs::Destination& destination) { return inWords(factsOf(destination)); }

api::PlanStep describe(const ServiceStep& step, const ipvs::Service* before, const Names& names) {
  const std::string name = nameOf(step.key, names);
  const std::string where = name == step.key.toString() ? "" : " (" + step.key.toString() + ")";
  api::PlanStep told{signOf(step.verb), "virtual service " + name, "", ""};
  told.raw = rawVerb(step.verb, "service") + step.key.toString();
  if (step.verb == Verb::remove) {
    told.sentence = "Remove the virtual service " + name + where;
    return told;
  }
  told.raw += " " + settingsInWords(step.service);
  if (step.verb == Verb::add) {
    told.sentence = "Add the virtual service " + name + where + ", " + settingsInWords(step.service);
  } else {
    told.sentence = "Change the virtual service " + name + where + " in place: " +
                    (before ? differences(factsOf(*before), factsOf(step.service)) : settingsInWords(step.service));
  }
  return told;
}

api::PlanStep describe(const DestinationStep& step, const ipvs::Destination* before, const Names& names) {
  const std::string service = nameOf(step.service, names);
  const std::string name = nameOf(step.service, step.key, names);
  const std::string where = name == step.key.toString() ? "" : " (" + step.key.toString() + ")";
  api::PlanStep told{signOf(step.verb), "real server " + name + " in " + service, "", ""};
  told.raw = rawVerb(step.verb, "dest") + step.service.toString() + " " + step.key.toString();
  if (step.verb == Verb::remove) {
    told.sentence = "Remove the real server " + name + where + " from " + service;
    return told;
  }
  const std::string settings = settingsInWords(step.destination);
  told.raw += " " + settings;
  if (step.verb == Verb::add) {
    told.sentence = "Add the real server " + name + where + " to " + service + ", " + settings;
  } else {
    told.sentence = "Change the real server " + name + where + " in " + service + ": " +
                    (before ? differences(factsOf(*before), factsOf(step.destination)) : settings);
  }
  return told;
}

api::PlanStep describe(const AddressStep& step) {
  const bool add = step.verb != Verb::remove;
  const HeldAddress& held = step.address;
  const std::string what =
      held.block ? "block " + held.prefix.toString() : "address " + held.prefix.address.toString();
  api::PlanStep told{signOf(step.verb), what, "", ""};
  told.sentence = (add ? "Add the " : "Remove the ") + what + (add ? " to " : " from ") + held.interface;
  told.raw = std::string(held.block ? (add ? "route new local " : "route del local ")
                                    : (add ? "addr new " : "addr del ")) +
             held.prefix.toString() + " dev " + held.interface;
  return told;
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

api::PlanStep describe(const SysctlStep& step, bool restored) {
  api::PlanStep told{"~", "sysctl " + step.path, "", ""};
  told.sentence = (restored ? "Restore " : "Set ") + step.path + " to " + step.value + " (now " + step.before + ")";
  told.raw = "sysctl " + step.path + " = " + step.value;
  return told;
}

api::Drift driftOf(const ipvs::ServiceKey& key, const ipvs::Service& service) {
  return {"ipvs " + key.toString(), "The kernel has a virtual service " + key.toString() +
                                        " that nobody configured (" + settingsInWords(service) + ", " +
                                        std::to_string(service.destinations.size()) + " real servers)"};
}

api::Drift driftOf(const ipvs::ServiceKey& service, const ipvs::DestinationKey& key,
                   const ipvs::Destination& destination, const Names& names) {
  return {"ipvs " + service.toString() + " -> " + key.toString(),
          "The virtual service " + nameOf(service, names) + " has a real server " + key.toString() +
              " that nobody configured (" + settingsInWords(destination) + ")"};
}

}  // namespace lvs::reconcile
