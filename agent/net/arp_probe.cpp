#include "agent/net/arp_probe.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <netpacket/packet.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>

namespace lvs::net {
namespace {

/// The interface whose network the address belongs to; empty: none.
std::string interfaceOf(const IpAddress& address) {
  ifaddrs* raw = nullptr;
  if (::getifaddrs(&raw) != 0) return {};
  const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> list(raw, ::freeifaddrs);
  for (const ifaddrs* one = list.get(); one; one = one->ifa_next) {
    if (!one->ifa_addr || !one->ifa_netmask || one->ifa_addr->sa_family != AF_INET || (one->ifa_flags & IFF_LOOPBACK))
      continue;
    sockaddr_in own{};
    sockaddr_in mask{};
    std::memcpy(&own, one->ifa_addr, sizeof own);
    std::memcpy(&mask, one->ifa_netmask, sizeof mask);
    const auto length = static_cast<unsigned>(std::popcount(mask.sin_addr.s_addr));
    std::array<std::uint8_t, 4> bytes{};
    std::memcpy(bytes.data(), &own.sin_addr, bytes.size());
    const Prefix network{IpAddress::fromBytes(Family::ipv4, bytes.data()), length};
    if (length < 32 && network.contains(address)) return one->ifa_name;
  }
  return {};
}

struct Closed {
  int fd;
  ~Closed() { ::close(fd); }
};

}  // namespace

std::vector<std::uint8_t> arpProbe(const MacAddress& mac, const IpAddress& address) {
  // An announcement speaks of the address as sender and as target; a probe leaves the sender out.
  std::vector<std::uint8_t> probe = arpAnnouncement(mac, address);
  std::fill_n(probe.begin() + 14, 4, std::uint8_t{0});
  return probe;
}

Result<std::vector<MacAddress>> whoAnswers(const IpAddress& address, std::chrono::milliseconds wait) {
  std::vector<MacAddress> answers;
  const std::string name = address.isIpv6() ? std::string() : interfaceOf(address);
  if (name.empty()) return answers;
  const Closed socket{::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, htons(ETHERTYPE_ARP))};
  if (socket.fd < 0) return Error{"", "ARP cannot be asked: the agent lacks CAP_NET_RAW"};
  ifreq request{};
  std::memcpy(request.ifr_name, name.data(), std::min(name.size(), sizeof request.ifr_name - 1));
  if (::ioctl(socket.fd, SIOCGIFHWADDR, &request) != 0) return Error{"", name + " has no Ethernet address"};
  MacAddress mac{};
  std::memcpy(mac.data(), request.ifr_hwaddr.sa_data, mac.size());

  sockaddr_ll to{};
  to.sll_family = AF_PACKET;
  to.sll_protocol = htons(ETHERTYPE_ARP);
  to.sll_ifindex = static_cast<int>(if_nametoindex(name.c_str()));
  to.sll_halen = 6;
  if (::bind(socket.fd, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) return Error{"", name + " is gone"};
  std::memset(to.sll_addr, 0xff, 6);
  const std::vector<std::uint8_t> probe = arpProbe(mac, address);

  const auto end = std::chrono::steady_clock::now() + wait;
  for (int sent = 0;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    if (left.count() <= 0) return answers;
    // Asked twice: a single packet may be lost.
    if (sent == 0 || (sent == 1 && left < wait / 2)) {
      ::sendto(socket.fd, probe.data(), probe.size(), 0, reinterpret_cast<const sockaddr*>(&to), sizeof to);
      ++sent;
    }
    pollfd ready{socket.fd, POLLIN, 0};
    if (::poll(&ready, 1, static_cast<int>(std::min<std::int64_t>(left.count(), 50))) <= 0) continue;
    std::array<std::uint8_t, 64> packet{};
    const ssize_t got = ::recv(socket.fd, packet.data(), packet.size(), MSG_DONTWAIT);
    // operation 2 is a reply; sender's hardware address at 8, protocol address at 14.
    if (got < 28 || packet[6] != 0 || packet[7] != ARPOP_REPLY || packet[4] != 6 || packet[5] != 4) continue;
    if (std::memcmp(&packet[14], address.bytes().data(), 4) != 0) continue;
    MacAddress from{};
    std::copy_n(packet.begin() + 8, from.size(), from.begin());
    if (std::find(answers.begin(), answers.end(), from) == answers.end()) answers.push_back(from);
  }
}

}  // namespace lvs::net
