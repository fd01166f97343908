// What health checks cost: so many subjects at one run a second, against a server in a child process that answers on
// every address of loopback. The CPU time is the engine's process alone; over loopback the kernel does most of the
// server's half of a connection in it too.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include "agent/health/engine.h"

namespace {

using namespace lvs;
using namespace lvs::health;

constexpr char kUsage[] =
    "usage: health_bench [COUNT [tcp|http|icmp [SECONDS]]]   2000 tcp 10\n"
    "       prints runs a second, CPU seconds a second and a run, how late runs began, memory\n"
    "       health_bench serve tcp|http PORT   the server alone, for another program's checks\n";
constexpr int kDescriptors = 65'536;
constexpr std::string_view kAnswer =
    "HTTP/1.1 200 OK\r\nServer: bench\r\nContent-Type: text/html\r\nContent-Length: 12\r\n\r\nIt works too\n";

int fail(const std::string& why) {
  std::cerr << "health_bench: " << why << "\n";
  return 1;
}

/// Takes and closes connections, or answers the first thing that comes and says no more.
[[noreturn]] void serve(int listening, bool answers) {
  (void)::prctl(PR_SET_PDEATHSIG, SIGKILL);
  const int epoll = ::epoll_create1(0);
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.fd = listening;
  (void)::epoll_ctl(epoll, EPOLL_CTL_ADD, listening, &event);
  std::array<epoll_event, 256> events;
  std::array<char, 4096> buffer;
  for (;;) {
    const int count = ::epoll_wait(epoll, events.data(), static_cast<int>(events.size()), -1);
    for (int i = 0; i < count; ++i) {
      const int fd = events[static_cast<std::size_t>(i)].data.fd;
      if (fd != listening) {
        if (::recv(fd, buffer.data(), buffer.size(), 0) > 0) {
          (void)::send(fd, kAnswer.data(), kAnswer.size() - 1, MSG_NOSIGNAL);
          (void)::shutdown(fd, SHUT_WR);  // others read until then
        } else {
          ::close(fd);
        }
        continue;
      }
      for (int taken = 0; (taken = ::accept4(listening, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
        if (!answers) {
          ::close(taken);
          continue;
        }
        event.data.fd = taken;
        (void)::epoll_ctl(epoll, EPOLL_CTL_ADD, taken, &event);
      }
    }
  }
}

double cpuSeconds() {
  rusage used{};
  (void)::getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// A line's number in kB.
long memoryKb(const std::string& file, const std::string& name) {
  std::ifstream lines(file);
  for (std::string word; lines >> word;) {
    long number = 0;
    if (word == name && lines >> number) return number;
  }
  return 0;
}

/// The millisecond that so much of all runs began within.
std::size_t within(const std::vector<std::uint64_t>& before, const std::vector<std::uint64_t>& after, double part) {
  std::uint64_t all = 0;
  for (std::size_t i = 0; i < after.size(); ++i) all += after[i] - before[i];
  std::uint64_t counted = 0;
  for (std::size_t i = 0; i < after.size(); ++i) {
    counted += after[i] - before[i];
    if (static_cast<double>(counted) >= part * static_cast<double>(all)) return i + 1;
  }
  return after.size();
}

/// At the port, or at one that is free, which is in `at` then; -1: not.
int listenAt(std::uint16_t port, sockaddr_in& at) {
  const rlimit many{kDescriptors, kDescriptors};
  (void)::setrlimit(RLIMIT_NOFILE, &many);
  const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  const int on = 1;
  (void)::setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  at.sin_family = AF_INET;
  at.sin_port = htons(port);
  socklen_t length = sizeof at;
  const bool good = ::bind(listening, reinterpret_cast<sockaddr*>(&at), length) == 0 &&
                    ::listen(listening, 4096) == 0 &&
                    ::getsockname(listening, reinterpret_cast<sockaddr*>(&at), &length) == 0;
  return good ? listening : -1;
}

int run(std::size_t count, CheckType type, unsigned seconds) {
  sockaddr_in at{};
  const int listening = listenAt(0, at);
  if (listening < 0) return fail(std::string("no server: ") + std::strerror(errno));
  const pid_t server = ::fork();
  if (server == 0) serve(listening, type == CheckType::http);
  ::close(listening);

  HealthCheck check;
  check.name = "bench";
  check.type = type;
  check.intervalMs = 1000;
  check.timeoutMs = 1000;
  std::map<SubjectKey, HealthCheck> subjects;
  for (std::size_t i = 0; i < count; ++i) {
    const auto high = static_cast<std::uint8_t>(i / 250);
    const auto low = static_cast<std::uint8_t>(i % 250 + 1);
    const std::array<std::uint8_t, 4> bytes{127, 1, high, low};
    const Target target{"server" + std::to_string(i), IpAddress::fromBytes(Family::ipv4, bytes.data()),
                        ntohs(at.sin_port)};
    subjects.emplace(SubjectKey{check.name, target}, check);
  }
  int result = 0;
  {
    Engine engine({});
    engine.follow(std::move(subjects));
    std::this_thread::sleep_for(std::chrono::seconds(3));
    const ChecksNumbers before = engine.numbers();
    const auto lateBefore = engine.lateness();
    const double cpuBefore = cpuSeconds();
    const auto begun = std::chrono::steady_clock::now();
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    const double cpu = cpuSeconds() - cpuBefore;
    const ChecksNumbers after = engine.numbers();
    const auto lateAfter = engine.lateness();
    const auto runs = static_cast<double>(after.runs - before.runs);
    std::printf("subjects            %zu\n", after.subjects);
    std::printf("runs a second       %.0f\n", runs / took);
    std::printf("failures            %llu\n", static_cast<unsigned long long>(after.failures - before.failures));
    std::printf("CPU                 %.3f of one\n", cpu / took);
    std::printf("CPU a run           %.1f us\n", runs > 0 ? cpu / runs * 1e6 : 0);
    std::printf("began within        p50 %zu ms, p99 %zu ms\n", within(lateBefore, lateAfter, 0.5),
                within(lateBefore, lateAfter, 0.99));
    std::printf("later than 100 ms   %llu\n", static_cast<unsigned long long>(after.late - before.late));
    std::printf("memory              %ld kB resident, %ld kB proportional\n", memoryKb("/proc/self/status", "VmRSS:"),
                memoryKb("/proc/self/smaps_rollup", "Pss:"));
    if (after.failures != before.failures) {
      for (const SubjectState& state : engine.states()) {
        const auto whole = engine.state(state.key);
        if (!whole || !whole->lastFail) continue;
        result = fail("a failure: " + whole->lastFail->finding.words);
        break;
      }
    }
  }
  (void)::kill(server, SIGKILL);
  (void)::waitpid(server, nullptr, 0);
  return result;
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments + 1, arguments + count);
  const auto number = [&](std::size_t at, unsigned otherwise) {
    unsigned value = otherwise;
    if (at < words.size()) (void)std::from_chars(words[at].data(), words[at].data() + words[at].size(), value);
    return value;
  };
  const std::string type = words.size() > 1 ? words[1] : "tcp";
  if (words.size() == 3 && words[0] == "serve" && (type == "tcp" || type == "http")) {
    sockaddr_in at{};
    const int listening = listenAt(static_cast<std::uint16_t>(number(2, 0)), at);
    if (listening < 0) return fail(std::string("no server: ") + std::strerror(errno));
    serve(listening, type == "http");
  }
  const unsigned subjects = number(0, 2000);
  const bool known = type == "tcp" || type == "http" || type == "icmp";
  if (words.size() > 3 || subjects == 0 || subjects > 60'000 || !known) {
    std::cerr << kUsage;
    return 2;
  }
  return run(subjects,
             type == "http"   ? CheckType::http
             : type == "icmp" ? CheckType::icmp
                              : CheckType::tcp,
             number(2, 10));
}
