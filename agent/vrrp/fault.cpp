#include "agent/vrrp/fault.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <thread>
#include <vector>

#include "agent/net/link_outage.h"

namespace lvs::vrrp {
namespace {

/// The answer to the request goes out before.
constexpr std::chrono::milliseconds kBefore{150};
constexpr char kWaitVariable[] = "LVS_FAULT_SECONDS";

void rest(std::chrono::milliseconds time) {
  const timespec left{time.count() / 1000, (time.count() % 1000) * 1'000'000};
  // A signal ends the fault early: whoever stops the agent finds things as they were.
  (void)::nanosleep(&left, nullptr);
}

/// Runs the work in a process of its own that outlives this one and holds none of its files but `keep`.
Outcome besides(int keep, const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child < 0) return Error{"", std::string("no process could be started: ") + std::strerror(errno)};
  if (child > 0) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return Done{};
  }
  if (::fork() != 0) ::_exit(0);
  struct sigaction wake {};
  wake.sa_handler = [](int) {};
  (void)::sigaction(SIGTERM, &wake, nullptr);
  (void)::sigaction(SIGINT, &wake, nullptr);
  if (keep > 3) (void)::close_range(3, static_cast<unsigned>(keep) - 1, 0);
  (void)::close_range(keep >= 3 ? static_cast<unsigned>(keep) + 1 : 3, UINT_MAX, 0);
  work();
  ::_exit(0);
}

/// The program's image is replaced while all its threads work: none of them ends anything in order. The process keeps
/// its number, so that whoever supervises it sees no end.
void beReplaced(std::vector<std::string> arguments, std::vector<std::string> environment) {
  std::vector<char*> argv;
  std::vector<char*> envp;
  for (std::string& one : arguments) argv.push_back(one.data());
  for (std::string& one : environment) envp.push_back(one.data());
  (void)::close_range(3, UINT_MAX, CLOSE_RANGE_CLOEXEC);
  argv.push_back(nullptr);
  envp.push_back(nullptr);
  (void)::execve("/proc/self/exe", argv.data(), envp.data());
}

Outcome kill(std::chrono::seconds lasting) {
  std::vector<std::string> arguments;
  std::ifstream own("/proc/self/cmdline");
  for (std::string one; std::getline(own, one, '\0');) arguments.push_back(one);
  if (arguments.empty()) return Error{"", "the agent cannot read how it was started"};
  std::vector<std::string> environment;
  for (char** entry = environ; *entry; ++entry) environment.emplace_back(*entry);
  environment.push_back(std::string(kWaitVariable) + "=" + std::to_string(lasting.count()));
  std::thread([arguments = std::move(arguments), environment = std::move(environment)]() mutable {
    std::this_thread::sleep_for(kBefore);
    beReplaced(std::move(arguments), std::move(environment));
  }).detach();
  return Done{};
}

Outcome freeze(std::chrono::seconds lasting) {
  const pid_t self = ::getpid();
  return besides(-1, [self, lasting] {
    rest(kBefore);
    (void)::kill(self, SIGSTOP);
    rest(lasting);
    (void)::kill(self, SIGCONT);
  });
}

Outcome cutLink(const std::string& interface, std::chrono::seconds lasting) {
  auto outage = net::LinkOutage::prepare(interface);
  if (!outage) return outage.errors();
  return besides(outage->descriptor(), [&] {
    rest(kBefore);
    outage->down();
    rest(lasting);
    outage->up();
  });
}

}  // namespace

Outcome makeFault(Fault fault, const std::string& interface, std::chrono::seconds lasting) {
  switch (fault) {
    case Fault::killed: return kill(lasting);
    case Fault::frozen: return freeze(lasting);
    case Fault::linkDown: return cutLink(interface, lasting);
  }
  return Error{"", "there is no such fault"};
}

void waitAfterFault() {
  const char* text = std::getenv(kWaitVariable);
  if (!text) return;
  int seconds = 0;
  (void)std::from_chars(text, text + std::strlen(text), seconds);
  ::unsetenv(kWaitVariable);
  if (seconds > 0 && seconds <= kLongestFault.count()) std::this_thread::sleep_for(std::chrono::seconds(seconds));
}

}  // namespace lvs::vrrp
