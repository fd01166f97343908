// What this director's interfaces lost while its facts were read: two looks, compared. Pure.
#pragma once

#include <string>
#include <vector>

#include "common/api/facts.h"
#include "common/api/interfaces.h"

namespace lvs::facts {

/// Of the later of two looks those interfaces that are asked for and are there, with the errors between the looks.
std::vector<api::InterfaceFact> since(const api::Interfaces& before, const api::Interfaces& now,
                                      const std::vector<std::string>& names);

}  // namespace lvs::facts
