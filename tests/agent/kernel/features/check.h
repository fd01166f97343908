// What the tests on a real kernel share: one line for each fact that was looked at, the document's way
// into the kernel, and commands run as an administrator would. The tests need root and a kernel with
// IPVS; they work in a network namespace of their own.
#pragma once

#include <functional>
#include <string>

#include "agent/kernel.h"
#include "agent/reconcile/plan.h"

namespace lvs::features {

/// Prints "ok NAME" or "FAIL NAME: found"; the program's exit status tells whether any failed.
void check(bool holds, const std::string& name, const std::string& found = {});
int failures();

inline IpAddress ip(const std::string& text) { return IpAddress::parse(text).value(); }

/// Runs a shell command; complains when it fails. Returns what it printed.
std::string shell(const std::string& command);

/// Whether it becomes true within 5 s: the kernel brings its counters up to date every 2 s only
/// (net/netfilter/ipvs/ip_vs_est.c).
bool eventually(const std::function<bool()>& holds);

/// One push: observe, plan, apply; then the plan must be empty.
struct Pushed {
  reconcile::Plan plan;  ///< what was done
  ApplyReport report;
  reconcile::Plan again;  ///< what is left to do
};
Pushed push(DirectorKernel& kernel, const reconcile::State& wanted, const reconcile::State& owned = {});
/// The same with the checks: nothing refused, nothing left.
Pushed pushAndCheck(DirectorKernel& kernel, const reconcile::State& wanted, const reconcile::State& owned,
                    const std::string& name);

/// The union of everything that is in the kernel and looked for by `state`, to be taken away.
void clear(DirectorKernel& kernel, const reconcile::State& owned);

void ipvsFeatures(DirectorKernel& kernel);
void ipvsEdits(DirectorKernel& kernel);
void ipvsDrift(DirectorKernel& kernel);
void ipvsRefusals(DirectorKernel& kernel);
void ipvsReadings(DirectorKernel& kernel);
void ipvsConnections(DirectorKernel& kernel);
void ipvsManyEntries(DirectorKernel& kernel);
void marks(DirectorKernel& kernel);
void addresses(DirectorKernel& kernel);
void announcements(DirectorKernel& kernel);
void sysctls(DirectorKernel& kernel);

}  // namespace lvs::features
