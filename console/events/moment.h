// What the directors thought to be at one moment of the timeline, in the words of their live reports. Pure.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "console/events/timeline.h"
#include "console/topology/graph.h"

namespace lvs::events {

/// By director, each group's role after that entry, since when and why. Who has told nothing yet is not in it.
std::map<std::string, std::vector<api::FailoverState>> statesAt(const Timeline& timeline, std::size_t entry);

/// The entries that tell of roles, oldest first, by their places.
std::vector<std::size_t> turnsOf(const Timeline& timeline);

/// The live picture with these roles. Numbers, and whatever else is of now, are left out.
topology::Live asThen(topology::Live live, const std::map<std::string, std::vector<api::FailoverState>>& states);

}  // namespace lvs::events
