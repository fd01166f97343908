// Addresses, sysctls, marks and live numbers on a real kernel.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <thread>

#include "agent/doctor.h"
#include "agent/net/sysctl.h"
#include "tests/agent/kernel/guest_check.h"

namespace lvs::guest {
namespace {

using reconcile::HeldAddress;
using reconcile::State;

void addresses(DirectorKernel& kernel) {
  State first;
  first.addresses = {{"dum0", prefix("10.0.0.1/24")}, {"dum0", prefix("10.0.9.1/32")}, {"dum0", prefix("fd00::1/64")}};
  State next;
  next.addresses = {{"dum0", prefix("10.0.0.1/24")}, {"dum0", prefix("fd00::1/128")}, {"lo", prefix("10.0.9.1/32")}};
  settleInTurn(kernel, first, next, 4);

  // Already there and already gone both count as done.
  shell("ip addr add 10.0.0.7/24 dev dum0");
  const HeldAddress there{"dum0", prefix("10.0.0.7/24")};
  const reconcile::Step add{reconcile::AddressStep{reconcile::Verb::add, there}, {}};
  const reconcile::Step remove{reconcile::AddressStep{reconcile::Verb::remove, there}, {}};
  require(kernel.apply({add, remove, remove}).failures.empty(), "what stands already was refused");

  const reconcile::Step nowhere{reconcile::AddressStep{reconcile::Verb::add, {"nosuch0", prefix("10.0.0.7/24")}}, {}};
  const ApplyReport report = kernel.apply({nowhere});
  require(report.failures.size() == 1 && report.failures[0].reason.find("no such interface") != std::string::npos,
          "a missing interface is not told");
}

void secondariesAreKept(DirectorKernel& kernel) {
  shell("sysctl -q -w net.ipv4.conf.all.promote_secondaries=0 net.ipv4.conf.dum0.promote_secondaries=0");
  State first;
  first.addresses = {{"dum0", prefix("10.0.0.1/24")}, {"dum0", prefix("10.0.0.2/24")}, {"dum0", prefix("10.0.0.3/24")}};
  settle(kernel, first);
  shell("ip addr add 10.0.0.200/24 brd + dev dum0 label dum0:own");
  State next = first;
  next.addresses.erase({"dum0", prefix("10.0.0.1/24")});
  settle(kernel, next, first);
  shell("ip -o addr show dev dum0 | grep -q '10.0.0.200/24 brd 10.0.0.255.* dum0:own'");
  settle(kernel, {}, first);
  shell("ip addr del 10.0.0.200/24 dev dum0");
}

void thousandAddressesAndBlocks(DirectorKernel& kernel) {
  State state;
  for (std::uint8_t low = 0; low < 250; ++low) {
    for (std::uint8_t high = 1; high <= 4; ++high) {
      const std::uint8_t bytes[4] = {10, 7, high, low};
      state.addresses.insert({"dum0", {IpAddress::fromBytes(Family::ipv4, bytes), 32}});
    }
  }
  state.addresses.insert({"dum0", prefix("10.50.0.0/22"), true});
  state.addresses.insert({"dum0", prefix("fd50::/64"), true});
  const auto begin = std::chrono::steady_clock::now();
  settle(kernel, state);
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
  require(took.count() < 5000, "1,000 addresses took " + std::to_string(took.count()) + " ms");
  shell("ip route get 10.50.3.9 | grep -q '^local'");
  settle(kernel, {}, state);
  shell("! ip route show table local | grep -q 10.50");
}

void sysctls(DirectorKernel& kernel) {
  shell("sysctl -q -w net.ipv4.ip_forward=0 net.ipv4.conf.all.send_redirects=1 net.ipv4.conf.dum0.send_redirects=1");
  State state;
  state.sysctls = {{"net/ipv4/ip_forward", "1"},
                   {"net/ipv4/conf/all/send_redirects", "0"},
                   {"net/ipv4/conf/dum0/send_redirects", "0"},
                   {"net/ipv6/conf/all/forwarding", "1"}};
  const auto before = kernel.observe(state);
  require(before.ok(), before.message());
  State owned = state;
  const auto steps = reconcile::plan(state, *before, {}, {}).steps;
  require(steps.size() == 4, "not all sysctls differ at first");
  for (const auto& step : steps) {
    const auto& sysctl = std::get<reconcile::SysctlStep>(step.action);
    owned.sysctls[sysctl.path] = sysctl.before;
  }
  settle(kernel, state);
  require(*net::readSysctl("net/ipv4/ip_forward") == "1", "ip_forward was not set");
  settle(kernel, {}, owned);
  const auto after = kernel.observe(state);
  require(after.ok() && after->sysctls == before->sysctls, "the sysctls are not as they were");

  const reconcile::Step missing{reconcile::SysctlStep{"net/ipv4/nosuch", "1", ""}, {}};
  const ApplyReport report = kernel.apply({missing});
  require(report.failures.size() == 1 && report.failures[0].reason.find("no such setting") != std::string::npos,
          "a missing sysctl is not told");
}

/// A TCP socket bound or connected to an address of this namespace.
class Tcp {
 public:
  Tcp() : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const timeval limit{3, 0};
    (void)setsockopt(fd_, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
  }
  ~Tcp() { ::close(fd_); }
  Tcp(const Tcp&) = delete;
  Tcp& operator=(const Tcp&) = delete;
  bool listen(const char* address, std::uint16_t port) const {
    const sockaddr_in at = endpoint(address, port);
    return ::bind(fd_, generic(at), sizeof at) == 0 && ::listen(fd_, 16) == 0;
  }
  bool connect(const char* address, std::uint16_t port) const {
    const sockaddr_in at = endpoint(address, port);
    return ::connect(fd_, generic(at), sizeof at) == 0;
  }

 private:
  static sockaddr_in endpoint(const char* address, std::uint16_t port) {
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    at.sin_addr.s_addr = inet_addr(address);
    return at;
  }
  static const sockaddr* generic(const sockaddr_in& at) {
    return static_cast<const sockaddr*>(static_cast<const void*>(&at));
  }
  int fd_;
};

void liveNumbers(DirectorKernel& kernel) {
  State state;
  state.addresses = {{"dum0", prefix("10.0.0.1/32")}, {"dum0", prefix("10.0.1.1/32")}};
  state.table[key("tcp 10.0.0.1:80")].destinations[{ip("10.0.1.1"), 8080}] = {};
  state.table[key("fwmark 90")].destinations[{ip("10.0.1.1"), 8080}] = {};
  state.marks = {{ip("10.0.0.1"), IPPROTO_TCP, 90, 90}};
  settle(kernel, state);

  const Tcp server;
  require(server.listen("10.0.1.1", 8080), "cannot listen");
  const Tcp first;
  const Tcp second;
  const Tcp marked;
  require(first.connect("10.0.0.1", 80) && second.connect("10.0.0.1", 80), "no connection through the service");
  require(marked.connect("10.0.0.1", 90), "no connection through the mark");

  const auto counts = kernel.readCounts();
  require(counts.ok(), counts.message());
  require(counts->at(key("tcp 10.0.0.1:80")).at({ip("10.0.1.1"), 8080}).active == 2, "counts: not 2 active");
  require(counts->at(key("fwmark 90")).at({ip("10.0.1.1"), 8080}).active == 1, "counts: not 1 active by mark");
  // The kernel's estimator sums the processors' counters up every two seconds.
  std::this_thread::sleep_for(std::chrono::milliseconds(2500));
  const auto reading = kernel.readAll();
  require(reading.ok(), reading.message());
  const auto& numbers = reading->numbers.at(key("tcp 10.0.0.1:80"));
  require(numbers.counters.connections == 2 && numbers.counters.inPackets >= 4 && numbers.counters.inBytes >= 4 * 40,
          "the service's counters are wrong: " + std::to_string(numbers.counters.connections) + " connections, " +
              std::to_string(numbers.counters.inPackets) + " packets in, " + std::to_string(numbers.counters.inBytes) +
              " bytes in");
  require(numbers.destinations.at({ip("10.0.1.1"), 8080}).active == 2, "the dump's counts are wrong");
  const auto one = kernel.readService(key("fwmark 90"));
  require(one.ok() && one->at(key("fwmark 90")).destinations.at({ip("10.0.1.1"), 8080}).counters.connections == 1,
          "readService is wrong: " + one.message());

  const auto pageOf = [&kernel](const ConnectionQuery& query) {
    auto page = kernel.readConnections(query);
    require(page.ok(), page.message());
    return std::move(*page);
  };
  require(pageOf({}).connections.size() == 3, "not 3 connections");
  ConnectionQuery query;
  query.service = "tcp 10.0.0.1:80";
  query.limit = 1;
  const auto page = pageOf(query);
  require(page.connections.size() == 1 && page.next == 1, "the first page is wrong");
  require(page.connections[0].state == "ESTABLISHED" && page.connections[0].destination == "10.0.1.1:8080",
          "the connection is wrong");
  query.offset = 1;
  require(pageOf(query).connections.size() == 1 && pageOf(query).next == 0, "the second page is wrong");
  ConnectionQuery byMark;
  byMark.service = "fwmark 90";
  require(pageOf(byMark).connections.size() == 1, "the mark's connection is not found");
  ConnectionQuery wrong;
  wrong.service = "nonsense";
  require(!kernel.readConnections(wrong).ok(), "a wrong query was answered");

  // Applying again touches nothing: the connections stay.
  settle(kernel, state);
  require(pageOf({}).connections.size() == 3, "connections were lost");
  settle(kernel, {}, state);
}

void informationAndDaemons(DirectorKernel& kernel) {
  shell("ip addr add 10.0.0.5/24 dev dum0; sleep 0.1");
  shell("ipvsadm --start-daemon master --mcast-interface dum0 --syncid 7");
  const auto info = kernel.readInfo();
  shell("ipvsadm --stop-daemon master; ip addr del 10.0.0.5/24 dev dum0");
  require(info.ok(), info.message());
  require(info->version == "1.2.1" && info->tableSize >= 256, "version or size is wrong");
  require(info->timeouts.tcpSeconds == 900 && info->timeouts.udpSeconds == 300, "the timeouts are wrong");
  require(info->daemons.size() == 1 && info->daemons[0].role == "master" && info->daemons[0].interface == "dum0" &&
              info->daemons[0].syncId == 7,
          "the sync daemon is wrong");
}

void capabilitiesAndDoctor(DirectorKernel& kernel) {
  const auto able = kernel.capabilities();
  require(able.ok(), able.message());
  for (const char* one : {"ipvs", "nftables", "tunnel-ipip", "tunnel-gue", "tunnel-gre", "ipv6"}) {
    require(std::find(able->begin(), able->end(), one) != able->end(), std::string("lacks ") + one);
  }
  for (const Finding& finding : examine()) {
    require(finding.level == Finding::Level::good, finding.what);
    require(finding.remedy.empty(), "a good finding with a remedy: " + finding.what);
  }
  shell("ip link set lo down");
  const auto findings = examine();
  shell("ip link set lo up");
  const bool told = std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
    return finding.level == Finding::Level::error && finding.remedy == "ip link set lo up";
  });
  require(told, "the doctor does not see that lo is down");
}

/// A thread's own namespace counts, not that of the process's first thread.
void otherThreadsSeeTheirNamespace(DirectorKernel& kernel) {
  State state;
  state.table[key("tcp 10.0.0.1:80")].destinations[{ip("10.0.1.1"), 80}] = {};
  settle(kernel, state);
  Result<ipvs::Counts> counts = ipvs::Counts{};
  std::jthread([&] { counts = makeDirectorKernel()->readCounts(); }).join();
  require(counts.ok() && counts->size() == 1, "a thread reads another table");
  settle(kernel, {}, state);
}

}  // namespace

std::vector<Case> networkCases() {
  return {{"addresses", addresses},
          {"secondaries-are-kept", secondariesAreKept},
          {"thousand-addresses-and-blocks", thousandAddressesAndBlocks},
          {"sysctls-are-restored", sysctls},
          {"live-numbers", liveNumbers},
          {"information-and-daemons", informationAndDaemons},
          {"capabilities-and-doctor", capabilitiesAndDoctor},
          {"threads", otherThreadsSeeTheirNamespace}};
}

}  // namespace lvs::guest
