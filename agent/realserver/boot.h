// The files that make a set-up survive a reboot: one small script that brings everything back, called by
// whichever starts things on this machine, and a word to the network managers that they leave it alone.
// Pure.
#pragma once

#include <string>
#include <vector>

#include "agent/realserver/change.h"

namespace lvs::realserver {

struct BootFile {
  std::string name;  ///< for people
  std::string path;
  std::string content;
};

/// `changes`: those of the running system, in order.
std::vector<BootFile> bootFiles(const std::vector<Change>& changes, const Facts& facts);

}  // namespace lvs::realserver
