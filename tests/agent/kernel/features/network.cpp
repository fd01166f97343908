// Marks, addresses, announcements and sysctls on a real kernel.
#include <net/ethernet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <fstream>
#include <set>

#include "tests/agent/kernel/features/check.h"

namespace lvs::features {
namespace {

using reconcile::HeldAddress;
using reconcile::Mark;
using reconcile::State;

HeldAddress held(const std::string& prefix, bool block = false) {
  return {"vip0", Prefix::parse(prefix).value(), block};
}

std::string sysctl(const std::string& path) {
  std::ifstream file("/proc/sys/" + path);
  std::string value;
  std::getline(file, value);
  return value;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

/// What the neighbour at the other end of the link hears.
class Listener {
 public:
  Listener() : fd_(::socket(AF_PACKET, SOCK_DGRAM, htons(ETH_P_ALL))) {
    sockaddr_ll at{};
    at.sll_family = AF_PACKET;
    at.sll_protocol = htons(ETH_P_ALL);
    at.sll_ifindex = static_cast<int>(::if_nametoindex("peer0"));
    if (::bind(fd_, static_cast<const sockaddr*>(static_cast<const void*>(&at)), sizeof at) != 0) {
      check(false, "listen at the other end");
    }
    const int bytes = 8 << 20;
    ::setsockopt(fd_, SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof bytes);
  }
  ~Listener() { ::close(fd_); }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  /// The addresses announced until nothing more comes for a while.
  std::multiset<std::string> announced() {
    std::multiset<std::string> out;
    std::array<std::uint8_t, 2048> packet{};
    for (;;) {
      pollfd wait{fd_, POLLIN, 0};
      if (::poll(&wait, 1, 500) <= 0) return out;
      sockaddr_ll from{};
      socklen_t length = sizeof from;
      const ssize_t got =
          ::recvfrom(fd_, packet.data(), packet.size(), 0, static_cast<sockaddr*>(static_cast<void*>(&from)), &length);
      if (got <= 0 || from.sll_pkttype == PACKET_OUTGOING) continue;
      if (from.sll_protocol == htons(ETH_P_ARP) && got >= 28) {
        const bool gratuitous = std::memcmp(&packet[14], &packet[24], 4) == 0;
        if (gratuitous) out.insert(IpAddress::fromBytes(Family::ipv4, &packet[14]).toString());
      }
      constexpr std::uint8_t kAdvertisement = 136;  // RFC 4861, 4.4
      if (from.sll_protocol == htons(ETH_P_IPV6) && got >= 64 && packet[6] == IPPROTO_ICMPV6 &&
          packet[40] == kAdvertisement) {
        out.insert(IpAddress::fromBytes(Family::ipv6, &packet[48]).toString());
      }
    }
  }

 private:
  int fd_;
};

}  // namespace

void marks(DirectorKernel& kernel) {
  State wanted;
  wanted.marks = {{ip("10.9.1.1"), IPPROTO_TCP, 80, 80},          {ip("10.9.1.1"), IPPROTO_TCP, 443, 80},
                  {ip("10.9.1.1"), IPPROTO_UDP, 53, 4294967295U}, {ip("10.9.1.2"), IPPROTO_SCTP, 9899, 5},
                  {ip("fd09:1::1"), IPPROTO_TCP, 80, 80},         {ip("fd09:1::1"), IPPROTO_UDP, 443, 81}};
  pushAndCheck(kernel, wanted, {}, "six marks");
  const std::string rules = shell("nft list ruleset");
  check(rules.find("hook prerouting") != std::string::npos && rules.find("hook output") != std::string::npos,
        "for packets from outside and from this host", rules);
  State fewer;
  fewer.marks = {{ip("10.9.1.1"), IPPROTO_TCP, 80, 90}};
  pushAndCheck(kernel, fewer, wanted, "one mark with another number, the others gone");
  State many;
  for (std::uint16_t port = 1; port <= 3000; ++port) many.marks.insert({ip("10.9.1.1"), IPPROTO_TCP, port, port});
  pushAndCheck(kernel, many, fewer, "3,000 marks");
  shell("nft add table inet others; nft add chain inet others c");
  pushAndCheck(kernel, {}, many, "no marks");
  const std::string tables = shell("nft list tables");
  check(tables.find("others") != std::string::npos, "other tables are left alone", tables);

  // A marked packet reaches the service of its mark.
  shell("ip addr add 10.9.4.1/32 dev lo");
  State balanced;
  balanced.marks = {{ip("10.9.4.1"), IPPROTO_TCP, 80, 1234}};
  ipvs::ServiceKey key;
  key.fwmark = 1234;
  ipvs::Destination destination;
  destination.forwarding = Forwarding::nat;
  balanced.table[key].destinations.emplace(ipvs::DestinationKey{ip("10.9.0.77"), 0}, destination);
  pushAndCheck(kernel, balanced, {}, "a service of a mark with its rule");
  shell("timeout 3 bash --norc -c 'echo > /dev/tcp/10.9.4.1/80' || true");
  const bool scheduled = eventually([&] {
    const auto numbers = kernel.readService(key);
    return numbers && numbers->begin()->second.counters.connections == 1;
  });
  check(scheduled, "a packet to its port is scheduled", shell("ipvsadm -Ln --stats; nft list table inet lvs_agent"));
  ConnectionQuery query;
  query.service = "fwmark 1234";
  const auto page = kernel.readConnections(query);
  check(page && page->connections.size() == 1, "the mark's connections are found", page ? "" : page.message());
  clear(kernel, balanced);
}

void addresses(DirectorKernel& kernel) {
  State wanted;
  wanted.addresses = {held("10.9.1.1/32"),  held("10.9.1.2/16"),   held("10.20.0.1/24"), held("10.20.0.2/24"),
                      held("10.20.0.3/24"), held("fd09:1::1/128"), held("fd09::9/64")};
  State noted = wanted;
  pushAndCheck(kernel, wanted, {}, "seven addresses");
  const std::string listed = shell("ip addr show dev vip0");
  check(listed.find("tentative") == std::string::npos, "IPv6 addresses are usable at once", listed);
  std::vector<reconcile::Step> again;
  for (const HeldAddress& one : wanted.addresses)
    again.push_back({reconcile::AddressStep{reconcile::Verb::add, one}, {}});
  check(kernel.apply(again).failures.empty(), "adding what stands is no fault");

  State fewer = wanted;
  fewer.addresses.erase(held("10.20.0.1/24"));  // the first of its subnet
  pushAndCheck(kernel, fewer, noted, "the first address of a subnet taken away");
  check(count(shell("ip addr show dev vip0"), "10.20.0.") == 2, "the others of the subnet stay",
        shell("ip addr show dev vip0"));
  State gone;
  pushAndCheck(kernel, gone, noted, "all taken away");
  const std::string left = shell("ip addr show dev vip0");
  check(left.find("10.9.0.1/16") != std::string::npos && left.find("fd09::1/64") != std::string::npos,
        "addresses that are not ours stay", left);
  std::vector<reconcile::Step> removals;
  removals.push_back({reconcile::AddressStep{reconcile::Verb::remove, held("10.9.1.1/32")}, {}});
  check(kernel.apply(removals).failures.empty(), "removing what is gone is no fault");

  State blocks;
  blocks.addresses = {held("10.50.0.0/22", true), held("fd50::/64", true)};
  pushAndCheck(kernel, blocks, {}, "two blocks");
  check(shell("ip route get 10.50.3.7").find("local") != std::string::npos, "an address of a block is this host's");
  check(shell("ip -6 route get fd50::7").find("local") != std::string::npos, "an IPv6 address of a block too");
  pushAndCheck(kernel, {}, blocks, "no blocks");
  check(shell("ip route show table local").find("10.50.0.0") == std::string::npos, "the block's route is gone");

  State nowhere;
  nowhere.addresses = {{"nosuch0", Prefix::parse("10.9.1.1/32").value(), false}};
  const Pushed missing = push(kernel, nowhere);
  check(missing.report.failures.size() == 1 && missing.report.failures[0].reason.find("nosuch0") != std::string::npos,
        "a missing interface is named", missing.report.failures.empty() ? "" : missing.report.failures[0].reason);

  State many;
  for (unsigned at = 0; at < 1000; ++at) {
    many.addresses.insert(held("10.60." + std::to_string(at / 250) + "." + std::to_string(at % 250 + 1) + "/32"));
  }
  const auto start = std::chrono::steady_clock::now();
  pushAndCheck(kernel, many, {}, "1,000 addresses");
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  std::printf("# 1,000 addresses observed, added, announced, observed: %lld ms\n",
              static_cast<long long>(took.count()));
  pushAndCheck(kernel, {}, many, "1,000 addresses gone");
}

void announcements(DirectorKernel& kernel) {
  State wanted;
  wanted.addresses = {held("10.9.1.1/32"), held("10.9.1.2/32"), held("fd09:1::1/128"), held("10.51.0.0/30", true)};
  {
    Listener neighbour;
    push(kernel, wanted);
    const auto heard = neighbour.announced();
    for (const char* vip : {"10.9.1.1", "10.9.1.2", "fd09:1::1", "10.51.0.1"}) {
      check(heard.contains(vip), std::string("neighbours hear of ") + vip);
    }
  }
  {
    Listener neighbour;
    push(kernel, wanted, wanted);
    check(neighbour.announced().empty(), "nothing is announced that stood already");
  }
  clear(kernel, wanted);
}

void sysctls(DirectorKernel& kernel) {
  State wanted;
  wanted.sysctls = {{"net/ipv4/ip_forward", "1"},
                    {"net/ipv4/conf/all/send_redirects", "0"},
                    {"net/ipv4/conf/vip0/send_redirects", "0"}};
  std::ofstream("/proc/sys/net/ipv4/ip_forward") << "0";
  const Pushed pushed = pushAndCheck(kernel, wanted, {}, "sysctls");
  check(sysctl("net/ipv4/ip_forward") == "1", "ip_forward is set");
  State owned;
  for (const reconcile::Step& step : pushed.plan.steps) {
    const auto& set = std::get<reconcile::SysctlStep>(step.action);
    owned.sysctls[set.path] = set.before;
  }
  check(owned.sysctls["net/ipv4/ip_forward"] == "0", "the value before is told");
  pushAndCheck(kernel, {}, owned, "sysctls restored");
  check(sysctl("net/ipv4/ip_forward") == "0", "ip_forward is what it was");
  std::vector<reconcile::Step> bad;
  bad.push_back({reconcile::SysctlStep{"kernel/hostname", "x", ""}, {}});
  bad.push_back({reconcile::SysctlStep{"net/../kernel/hostname", "x", ""}, {}});
  bad.push_back({reconcile::SysctlStep{"net/ipv4/nosuch", "1", ""}, {}});
  const ApplyReport report = kernel.apply(bad);
  check(report.failures.size() == 3, "paths outside net and missing ones are refused");
  for (const auto& failure : report.failures) std::printf("# %s\n", failure.reason.c_str());
}

}  // namespace lvs::features
