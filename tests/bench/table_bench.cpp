// The agent's IPVS adapter beside ipvsadm, in the same run on the same kernel: a large table programmed,
// its connection counts read, all its counters read. Both sides take turns; the medians count. ipvsadm's
// times include starting it once a round, as using it does; its output goes nowhere.
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "agent/kernel.h"

namespace {

using namespace lvs;
using Seconds = std::chrono::duration<double>;

[[noreturn]] void fail(const std::string& why) {
  std::fprintf(stderr, "table_bench: %s\n", why.c_str());
  std::exit(1);
}

IpAddress address(unsigned net, unsigned number) {
  const std::uint8_t bytes[4] = {static_cast<std::uint8_t>(net), static_cast<std::uint8_t>(number >> 16),
                                 static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)};
  return IpAddress::fromBytes(Family::ipv4, bytes);
}

reconcile::State table(unsigned services, unsigned destinations) {
  reconcile::State state;
  for (unsigned at = 0; at < services; ++at) {
    ipvs::ServiceKey key;
    key.protocol = IPPROTO_TCP;
    key.address = address(10, at + 1);
    key.port = 80;
    for (unsigned to = 0; to < destinations; ++to) state.table[key].destinations[{address(172, at * 8 + to + 1), 80}] = {};
  }
  return state;
}

/// The same table as `ipvsadm -S -n` writes it.
void writeRules(const reconcile::State& state, const std::string& file) {
  std::ofstream out(file);
  for (const auto& [key, service] : state.table) {
    out << "-A -t " << key.address.toString() << ":80 -s wlc\n";
    for (const auto& [at, destination] : service.destinations) {
      out << "-a -t " << key.address.toString() << ":80 -r " << at.toString() << " -m -w 1\n";
    }
  }
  if (!out) fail("cannot write " + file);
}

double timed(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return Seconds(std::chrono::steady_clock::now() - begin).count();
}

/// Runs ipvsadm with its standard input from a file.
void ipvsadm(std::vector<const char*> arguments, const char* input = "/dev/null") {
  const pid_t child = ::fork();
  if (child < 0) fail("cannot fork");
  if (child == 0) {
    const int in = ::open(input, O_RDONLY);
    const int out = ::open("/dev/null", O_WRONLY);
    ::dup2(in, 0);
    ::dup2(out, 1);
    std::vector<char*> values;
    std::string program = "ipvsadm";
    values.push_back(program.data());
    for (const char* argument : arguments) values.push_back(const_cast<char*>(argument));
    values.push_back(nullptr);
    ::execvp("ipvsadm", values.data());
    ::_exit(127);
  }
  int status = 0;
  if (::waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) fail("ipvsadm failed");
}

/// A namespace with an empty table: in a used one the kernel searches what was removed in the last two
/// minutes for each real server added (ip_vs_trash_get_dest), which would favour whoever comes first.
void freshNamespace() {
  if (::unshare(CLONE_NEWNET) != 0) fail("needs root, for a network namespace of its own");
  if (std::system("ip link set lo up") != 0) fail("cannot set lo up");  // NOLINT: a bench's own set-up
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

struct Row {
  const char* what;
  const char* reference;
  double goal;
  std::vector<double> theirs;
  std::vector<double> ours;
};

unsigned argument(int count, char** values, int at, unsigned standard) {
  if (at >= count) return standard;
  unsigned value = 0;
  const char* end = values[at] + std::strlen(values[at]);
  const auto [stopped, error] = std::from_chars(values[at], end, value);
  if (error != std::errc{} || stopped != end || value == 0 || value > 100000) {
    fail("usage: table_bench [SERVICES [DESTINATIONS [ROUNDS]]]");
  }
  return value;
}

}  // namespace

int main(int count, char** values) {
  const unsigned services = argument(count, values, 1, 5000);
  const unsigned destinations = argument(count, values, 2, 4);
  const unsigned rounds = argument(count, values, 3, 3);
  freshNamespace();
  const reconcile::State state = table(services, destinations);
  char folder[] = "/tmp/table-bench-XXXXXX";
  if (!::mkdtemp(folder)) fail("cannot make a folder in /tmp");
  const std::string rules = std::string(folder) + "/rules";
  writeRules(state, rules);
  std::vector<Row> rows = {{"programmed", "ipvsadm -R", 10, {}, {}},
                           {"connection counts", "ipvsadm -Ln", 15, {}, {}},
                           {"all counters", "ipvsadm -Ln --stats", 3, {}, {}}};
  std::vector<double> planning;
  for (unsigned round = 0; round < rounds; ++round) {
    freshNamespace();
    rows[0].theirs.push_back(timed([&] { ipvsadm({"-R"}, rules.c_str()); }));
    rows[1].theirs.push_back(timed([] { ipvsadm({"-Ln"}); }));
    rows[2].theirs.push_back(timed([] { ipvsadm({"-Ln", "--stats"}); }));

    freshNamespace();
    const auto kernel = makeDirectorKernel();
    if (const auto info = kernel->readInfo(); !info) fail(info.message());
    rows[0].ours.push_back(timed([&] {
      reconcile::Plan way;
      planning.push_back(timed([&] { way = reconcile::plan(state, {}, {}, {}); }));
      const ApplyReport report = kernel->apply(way.steps);
      if (!report.failures.empty()) fail(report.failures.front().reason);
    }));
    rows[1].ours.push_back(timed([&] {
      const auto counts = kernel->readCounts();
      if (!counts || counts->size() != services) fail("counts are not complete: " + counts.message());
    }));
    rows[2].ours.push_back(timed([&] {
      const auto reading = kernel->readAll();
      if (!reading || reading->table != state.table) fail("the table read is not the one applied");
    }));
  }
  (void)::unlink(rules.c_str());
  (void)::rmdir(folder);

  std::printf("%u services x %u real servers, medians of %u, seconds\n", services, destinations, rounds);
  std::printf("%-18s %-20s %9s %9s %7s %7s\n", "what", "reference", "reference", "ours", "ratio", "goal");
  bool reached = true;
  for (const Row& row : rows) {
    const double theirs = median(row.theirs);
    const double ours = median(row.ours);
    std::printf("%-18s %-20s %9.3f %9.3f %6.1fx %6.0fx\n", row.what, row.reference, theirs, ours, theirs / ours, row.goal);
    reached = reached && theirs / ours >= row.goal;
  }
  std::printf("of ours, programmed: planning, with a sentence for each step, %.3f\n", median(planning));
  return reached ? 0 : 3;
}
