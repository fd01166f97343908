#include "agent/facts/interfaces.h"

#include <algorithm>

namespace lvs::facts {
namespace {

const api::Interface* named(const api::Interfaces& all, const std::string& name) {
  const auto found = std::find_if(all.interfaces.begin(), all.interfaces.end(),
                                  [&](const api::Interface& one) { return one.name == name; });
  return found == all.interfaces.end() ? nullptr : &*found;
}

std::uint64_t errorsOf(const api::Interface& one) { return one.rxErrors + one.txErrors; }

}  // namespace

std::vector<api::InterfaceFact> since(const api::Interfaces& before, const api::Interfaces& now,
                                      const std::vector<std::string>& names) {
  std::vector<api::InterfaceFact> facts;
  for (const std::string& name : names) {
    const api::Interface* found = named(now, name);
    if (!found) continue;
    const api::Interface* earlier = named(before, name);
    const bool grown = earlier && errorsOf(*found) > errorsOf(*earlier);
    facts.push_back({name, found->mtu, found->running, found->rxPackets, found->txPackets, found->rxErrors,
                     found->txErrors, found->rxDropped, found->txDropped,
                     grown ? errorsOf(*found) - errorsOf(*earlier) : 0});
  }
  return facts;
}

}  // namespace lvs::facts
