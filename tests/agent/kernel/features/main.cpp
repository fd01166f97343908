// The kernel side of the agent against a real kernel. Run as root, in the lab's guest:
//   kernel_features_test [PART…]
#include <sched.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include "tests/agent/kernel/features/check.h"

namespace lvs::features {
namespace {

int failed = 0;

std::string firstOf(const reconcile::Plan& plan) {
  if (plan.steps.empty()) return "nothing";
  return std::to_string(plan.steps.size()) + " steps, first: " + plan.steps.front().told.sentence;
}

}  // namespace

void check(bool holds, const std::string& name, const std::string& found) {
  if (holds) {
    std::printf("ok %s\n", name.c_str());
  } else {
    ++failed;
    std::printf("FAIL %s%s%s\n", name.c_str(), found.empty() ? "" : ": ", found.c_str());
  }
  std::fflush(stdout);
}

int failures() { return failed; }

std::string shell(const std::string& command) {
  std::string out;
  FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
  if (!pipe) {
    check(false, command, std::strerror(errno));
    return out;
  }
  char piece[4096];
  for (std::size_t got = 0; (got = std::fread(piece, 1, sizeof piece, pipe)) > 0;) out.append(piece, got);
  if (::pclose(pipe) != 0) check(false, command, out);
  return out;
}

bool eventually(const std::function<bool()>& holds) {
  const auto start = std::chrono::steady_clock::now();
  while (!holds()) {
    if (std::chrono::steady_clock::now() - start > std::chrono::seconds(5)) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  return true;
}

Pushed push(DirectorKernel& kernel, const reconcile::State& wanted, const reconcile::State& owned) {
  Pushed out;
  reconcile::State look = wanted;
  look.addresses.insert(owned.addresses.begin(), owned.addresses.end());
  look.marks.insert(owned.marks.begin(), owned.marks.end());
  look.sysctls.insert(owned.sysctls.begin(), owned.sysctls.end());
  look.table.insert(owned.table.begin(), owned.table.end());
  const auto before = kernel.observe(look);
  if (!before) {
    check(false, "observe", before.message());
    return out;
  }
  out.plan = reconcile::plan(wanted, *before, owned, {});
  out.report = kernel.apply(out.plan.steps);
  const auto after = kernel.observe(look);
  if (!after) {
    check(false, "observe again", after.message());
    return out;
  }
  out.again = reconcile::plan(wanted, *after, owned, {});
  return out;
}

Pushed pushAndCheck(DirectorKernel& kernel, const reconcile::State& wanted, const reconcile::State& owned,
                    const std::string& name) {
  Pushed pushed = push(kernel, wanted, owned);
  check(pushed.report.failures.empty(), name + ": the kernel refuses nothing",
        pushed.report.failures.empty() ? "" : pushed.report.failures.front().reason);
  check(pushed.again.steps.empty(), name + ": nothing is left to do", firstOf(pushed.again));
  return pushed;
}

void clear(DirectorKernel& kernel, const reconcile::State& owned) {
  reconcile::State before = owned;
  before.sysctls.clear();
  push(kernel, {}, before);
}

}  // namespace lvs::features

int main(int count, char** values) {
  using namespace lvs::features;
  if (::unshare(CLONE_NEWNET) != 0) {
    std::fprintf(stderr, "kernel_features_test: needs root to make a network namespace: %s\n", std::strerror(errno));
    return 2;
  }
  // IPVS refuses every real server where lo is down.
  shell(
      "ip link set lo up; ip link add vip0 type veth peer name peer0; ip link set vip0 up; ip link set peer0 up;"
      "ip addr add 10.9.0.1/16 dev vip0; ip addr add fd09::1/64 dev vip0 nodad");

  struct Part {
    const char* name;
    void (*run)(lvs::DirectorKernel&);
  };
  const Part parts[] = {{"ipvs-features", ipvsFeatures},
                        {"ipvs-edits", ipvsEdits},
                        {"ipvs-drift", ipvsDrift},
                        {"ipvs-refusals", ipvsRefusals},
                        {"ipvs-readings", ipvsReadings},
                        {"ipvs-connections", ipvsConnections},
                        {"ipvs-many-entries", ipvsManyEntries},
                        {"marks", marks},
                        {"addresses", addresses},
                        {"announcements", announcements},
                        {"sysctls", sysctls}};
  const std::vector<std::string> wanted(values + 1, values + count);
  for (const Part& part : parts) {
    bool chosen = wanted.empty();
    for (const std::string& name : wanted) chosen = chosen || name == part.name;
    if (!chosen) continue;
    std::printf("# %s\n", part.name);
    const auto kernel = lvs::makeDirectorKernel();
    part.run(*kernel);
  }
  std::printf("# %d failed\n", failures());
  return failures() == 0 ? 0 : 1;
}
