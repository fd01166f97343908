// The small frame of the tests that need a kernel with IPVS: each case prints "ok NAME" or "FAIL NAME
// why". Cases run one after the other in one fresh network namespace and leave it as they found it.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "agent/kernel.h"

namespace lvs::guest {

/// Thrown by a check that does not hold.
struct Failure {
  std::string why;
};

void require(bool holds, const std::string& why);

struct Case {
  const char* name;
  std::function<void(DirectorKernel&)> run;
};
std::vector<Case> tableCases();
std::vector<Case> networkCases();

IpAddress ip(std::string_view text);
Prefix prefix(std::string_view text);
/// "tcp 10.0.0.1:80", "fwmark 5 ipv6".
ipvs::ServiceKey key(std::string_view text);

/// Runs a command of the test's own, which must succeed.
void shell(const std::string& command);

/// Brings the kernel to the state; then nothing may be left to do and nothing be drift.
void settle(DirectorKernel& kernel, const reconcile::State& desired, const reconcile::State& owned = {});

/// settle(), from there to `next` (whose steps must be `steps` in number), and then to nothing.
void settleInTurn(DirectorKernel& kernel, const reconcile::State& first, const reconcile::State& next,
                  std::size_t steps);

/// Both, to look at and to remove.
reconcile::State both(const reconcile::State& a, const reconcile::State& b);

}  // namespace lvs::guest
