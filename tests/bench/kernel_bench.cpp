// Our side of the IPVS benchmarks, as a program that is started for each measurement just as ipvsadm is,
// and that tells on standard error how long the work itself took. The driver is `run` beside this file.
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "agent/kernel.h"
#include "tests/bench/rules.h"

namespace {

using namespace lvs;
using Clock = std::chrono::steady_clock;

constexpr char kUsage[] =
    "usage: kernel_bench generate SERVICES SERVERS   rules for `ipvsadm -R` on standard output\n"
    "       kernel_bench program FILE                 the rules into the kernel: read, observe, plan, apply\n"
    "       kernel_bench replan FILE                  how long an empty plan takes\n"
    "       kernel_bench clear FILE                   the rules' services out of the kernel\n"
    "       kernel_bench counts | all                 read, and print one line for each destination\n"
    "       kernel_bench repeat counts|all TIMES      the same again and again in one process, unprinted\n";

int fail(const std::string& why) {
  std::cerr << "kernel_bench: " << why << "\n";
  return 1;
}

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Tells a phase's time, so that the table says where it goes.
class Phases {
 public:
  void end(const char* name) {
    std::cerr << name << " " << secondsSince(start_) << "\n";
    start_ = Clock::now();
  }

 private:
  Clock::time_point start_ = Clock::now();
};

Result<ipvs::Table> rulesIn(const char* path) {
  std::ifstream file(path);
  if (!file) return Error{"", std::string("cannot open ") + path};
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  return bench::readRules(text);
}

int bring(DirectorKernel& kernel, const reconcile::State& wanted, const reconcile::State& owned, bool expectNothing) {
  Phases phases;
  const auto observed = kernel.observe(wanted);
  if (!observed) return fail(observed.message());
  phases.end("observe");
  const reconcile::Plan plan = reconcile::plan(wanted, *observed, owned, {});
  phases.end("plan");
  if (expectNothing) {
    std::cerr << "steps " << plan.steps.size() << "\n";
    return plan.steps.empty() ? 0 : 1;
  }
  const ApplyReport report = kernel.apply(plan.steps);
  phases.end("apply");
  std::cerr << "steps " << plan.steps.size() << " failed " << report.failures.size() << "\n";
  return report.failures.empty() ? 0 : fail(report.failures.front().reason);
}

int program(const char* path, bool clear, bool expectNothing) {
  Phases phases;
  auto table = rulesIn(path);
  if (!table) return fail(table.message());
  phases.end("read");
  reconcile::State rules;
  rules.table = std::move(*table);
  const auto kernel = makeDirectorKernel();
  return clear ? bring(*kernel, {}, rules, false) : bring(*kernel, rules, rules, expectNothing);
}

void append(std::string& out, std::uint64_t value) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out += ' ';
  out.append(digits, end);
}

int printCounts() {
  const auto kernel = makeDirectorKernel();
  const auto counts = kernel->readCounts();
  if (!counts) return fail(counts.message());
  std::string out;
  for (const auto& [key, destinations] : *counts) {
    const std::string service = key.toString();
    for (const auto& [at, numbers] : destinations) {
      out.append(service).append(" ").append(at.toString());
      for (const std::uint32_t value : {numbers.weight, numbers.active, numbers.inactive}) append(out, value);
      out += '\n';
    }
  }
  std::fwrite(out.data(), 1, out.size(), stdout);
  return 0;
}

int printAll() {
  const auto kernel = makeDirectorKernel();
  const auto reading = kernel->readAll();
  if (!reading) return fail(reading.message());
  std::string out;
  for (const auto& [key, service] : reading->numbers) {
    const std::string name = key.toString();
    for (const auto& [at, numbers] : service.destinations) {
      const api::Counters& counters = numbers.counters;
      out.append(name).append(" ").append(at.toString());
      for (const std::uint64_t value :
           {counters.connections, counters.inPackets, counters.outPackets, counters.inBytes, counters.outBytes}) {
        append(out, value);
      }
      out += '\n';
    }
  }
  std::fwrite(out.data(), 1, out.size(), stdout);
  return 0;
}

int repeat(const std::string& what, unsigned times) {
  const auto kernel = makeDirectorKernel();
  std::vector<double> seconds;
  for (unsigned at = 0; at < std::max(times, 1U); ++at) {
    const auto start = Clock::now();
    const bool ok = what == "counts" ? kernel->readCounts().ok() : kernel->readAll().ok();
    if (!ok) return fail("the kernel did not tell");
    seconds.push_back(secondsSince(start));
  }
  std::sort(seconds.begin(), seconds.end());
  std::cout << seconds[seconds.size() / 2] << "\n";
  return 0;
}

unsigned number(const std::string& text) {
  unsigned value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

int main(int count, char** values) {
  const std::vector<std::string> words(values + 1, values + count);
  if (words.size() == 3 && words[0] == "generate") {
    bench::writeRules(std::cout, bench::sampleTable(number(words[1]), number(words[2])));
    return 0;
  }
  if (words.size() == 2 && words[0] == "program") return program(values[2], false, false);
  if (words.size() == 2 && words[0] == "replan") return program(values[2], false, true);
  if (words.size() == 2 && words[0] == "clear") return program(values[2], true, false);
  if (words.size() == 1 && words[0] == "counts") return printCounts();
  if (words.size() == 1 && words[0] == "all") return printAll();
  if (words.size() == 3 && words[0] == "repeat" && (words[1] == "counts" || words[1] == "all")) {
    return repeat(words[1], number(words[2]));
  }
  std::cerr << kUsage;
  return 2;
}
