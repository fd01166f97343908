// Runs the kernel adapters against a real IPVS, as root in a fresh network namespace. The exit code is
// the number of cases that failed.
#include <sched.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "agent/ipvs/connections.h"
#include "tests/agent/kernel/guest_check.h"

namespace lvs::guest {

void require(bool holds, const std::string& why) {
  if (!holds) throw Failure{why};
}

IpAddress ip(std::string_view text) { return *IpAddress::parse(text); }
Prefix prefix(std::string_view text) { return *Prefix::parse(text); }
ipvs::ServiceKey key(std::string_view text) { return *ipvs::parseServiceKey(text); }

void shell(const std::string& command) {
  require(std::system(command.c_str()) == 0, "cannot run: " + command);  // NOLINT: a test's own set-up
}

reconcile::State both(const reconcile::State& a, const reconcile::State& b) {
  reconcile::State out = a;
  for (const auto& [at, service] : b.table) {
    auto& destinations = out.table.try_emplace(at, service).first->second.destinations;
    destinations.insert(service.destinations.begin(), service.destinations.end());
  }
  out.addresses.insert(b.addresses.begin(), b.addresses.end());
  out.marks.insert(b.marks.begin(), b.marks.end());
  out.sysctls.insert(b.sysctls.begin(), b.sysctls.end());
  return out;
}

namespace {

reconcile::Plan planned(DirectorKernel& kernel, const reconcile::State& desired, const reconcile::State& owned) {
  const auto observed = kernel.observe(both(desired, owned));
  require(observed.ok(), "observe: " + observed.message());
  return reconcile::plan(desired, *observed, owned, {});
}

}  // namespace

void settle(DirectorKernel& kernel, const reconcile::State& desired, const reconcile::State& owned) {
  const reconcile::Plan way = planned(kernel, desired, owned);
  const ApplyReport report = kernel.apply(way.steps);
  if (!report.failures.empty()) throw Failure{report.failures.front().reason};
  require(report.applied == way.steps.size(), "not all steps were applied");
  const reconcile::Plan rest = planned(kernel, desired, owned);
  if (!rest.steps.empty()) throw Failure{"left to do: " + rest.steps.front().told.sentence};
  if (!rest.drift.empty()) throw Failure{"drift: " + rest.drift.front().sentence};
}

void settleInTurn(DirectorKernel& kernel, const reconcile::State& first, const reconcile::State& next,
                  std::size_t steps) {
  settle(kernel, first);
  const std::size_t found = planned(kernel, next, first).steps.size();
  require(found == steps, std::to_string(found) + " steps instead of " + std::to_string(steps));
  settle(kernel, next, first);
  settle(kernel, {}, both(first, next));
  const auto empty = kernel.observe({});
  require(empty.ok() && empty->table.empty(), "the table is not empty at the end");
}

}  // namespace lvs::guest

int main() {
  using namespace lvs;
  if (::unshare(CLONE_NEWNET) != 0) {
    std::printf("FAIL namespace %s\n", std::strerror(errno));
    return 1;
  }
  int failed = 0;
  try {
    guest::shell("ip link set lo up && ip link add dum0 type dummy && ip link set dum0 up");
  } catch (const guest::Failure& failure) {
    std::printf("FAIL set-up %s\n", failure.why.c_str());
    return 1;
  }
  const auto kernel = makeDirectorKernel();
  auto cases = guest::tableCases();
  for (guest::Case& one : guest::networkCases()) cases.push_back(std::move(one));
  for (const guest::Case& one : cases) {
    try {
      one.run(*kernel);
      std::printf("ok %s\n", one.name);
    } catch (const guest::Failure& failure) {
      std::printf("FAIL %s %s\n", one.name, failure.why.c_str());
      ++failed;
      // The next case starts clean all the same.
      const char* const clean = "ipvsadm -C; ip addr flush dev dum0; nft delete table inet lvs_agent 2>/dev/null; true";
      if (std::system(clean) != 0) std::printf("FAIL cleaning up after %s\n", one.name);  // NOLINT
    }
    std::fflush(stdout);
  }
  return failed;
}
