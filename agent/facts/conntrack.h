// How full the kernel's table of tracked connections is, of the calling thread's network namespace. Looks only.
#pragma once

#include <optional>
#include <string_view>

#include "common/api/facts.h"

namespace lvs::facts {

/// None where the kernel tracks no connections. `dropping` is 0: that takes two looks.
std::optional<api::ConntrackFact> readConntrack();

/// The later of two looks, with what was dropped between them.
std::optional<api::ConntrackFact> since(const std::optional<api::ConntrackFact>& before,
                                        std::optional<api::ConntrackFact> now);

/// The packets that found no room, out of /proc/net/stat/nf_conntrack; 0 when it says nothing of them.
std::uint64_t droppedIn(std::string_view stat);

}  // namespace lvs::facts
