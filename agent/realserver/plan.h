// From what the cluster needs, what a real server is like, and what was changed there before, to the exact
// steps: pure, so that what is shown is what is done.
#pragma once

#include <string>
#include <vector>

#include "agent/realserver/checks.h"

namespace lvs::realserver {

struct Step {
  std::string sign;      ///< "+" something new, "~" something else, "-" something taken back
  std::string sentence;  ///< "VIP 192.168.1.214 on tunl0"
  std::string reason;    ///< why: what follows without it
  std::string shown;     ///< the command, for people
  std::string command;   ///< for the shell; may be several lines
  Entry entry;           ///< the way back; of a step that takes back, what it takes back
  bool undo = false;
};

struct Plan {
  std::vector<Step> steps;
  std::vector<Step> offered;           ///< what a set-up would do as well if it were asked for
  std::vector<std::string> leftAlone;  ///< changed by somebody else since, so not taken back
  std::vector<Entry> record;           ///< what will have been changed once all steps are done
};

/// Steps that mend every check that is not good, then those that take back what is no longer needed.
Plan planSetup(const std::vector<Check>& checks, const Facts& facts, const std::vector<Entry>& record);

/// Steps that take everything back, newest first.
Plan planUndo(const Facts& facts, const std::vector<Entry>& record);

}  // namespace lvs::realserver
