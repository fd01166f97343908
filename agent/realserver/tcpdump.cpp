#include "agent/realserver/tcpdump.h"

#include <algorithm>
#include <array>

namespace lvs::realserver {
namespace {

struct Manager {
  const char* tool;
  const char* shown;
  const char* command;  ///< asks nothing; what it prints is the step's output
};

// apt-get alone has to be told to read its lists, which a fresh machine has not.
constexpr std::array<Manager, 6> kManagers{{
    {"apt-get", "apt-get install tcpdump",
     "export DEBIAN_FRONTEND=noninteractive\n"
     "get() { apt-get -q -o DPkg::Lock::Timeout=60 \"$@\" 2>&1; }\n"
     "get install -y --no-install-recommends tcpdump || { get update; get install -y --no-install-recommends tcpdump; "
     "}\n"},
    {"dnf", "dnf install tcpdump", "dnf -q -y install tcpdump 2>&1\n"},
    {"yum", "yum install tcpdump", "yum -q -y install tcpdump 2>&1\n"},
    {"zypper", "zypper install tcpdump", "zypper --non-interactive install tcpdump 2>&1\n"},
    {"apk", "apk add tcpdump", "apk add --update-cache tcpdump 2>&1\n"},
    {"pacman", "pacman -S tcpdump", "pacman -S --noconfirm --needed tcpdump 2>&1\n"},
}};

}  // namespace

Result<Plan> planTcpdump(const Facts& facts) {
  Plan plan;
  if (facts.tools.contains("tcpdump")) return plan;
  const auto* const manager = std::find_if(kManagers.begin(), kManagers.end(),
                                           [&](const Manager& one) { return facts.tools.contains(one.tool); });
  if (manager == kManagers.end())
    return Error{"",
                 "it has none of the package managers apt-get, dnf, yum, zypper, apk and pacman: install tcpdump "
                 "there by hand"};
  Step step;
  step.sign = "+";
  step.sentence = std::string("tcpdump, by ") + manager->tool;
  step.reason = "packets there cannot be captured";
  step.shown = manager->shown;
  step.command = manager->command;
  plan.steps.push_back(std::move(step));
  return plan;
}

}  // namespace lvs::realserver
