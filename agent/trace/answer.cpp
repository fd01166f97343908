#include "agent/trace/answer.h"

#include <algorithm>
#include <array>

#include "common/packets/octets.h"

namespace lvs::trace {
namespace {

constexpr std::array kMethods{"udp", "icmp", "tcp"};

struct Row {
  Family family;
  std::uint8_t type;
  int code;  ///< -1: any other
  const char* what;
  Meaning meaning;
};

// RFC 792, RFC 1122 (3.2.2.1) and RFC 1812 (5.2.7.1); RFC 4443.
constexpr Row kErrors[] = {
    {Family::ipv4, 11, 0, "time exceeded", Meaning::passed},
    {Family::ipv4, 3, 0, "network unreachable", Meaning::stopped},
    {Family::ipv4, 3, 1, "host unreachable", Meaning::stopped},
    {Family::ipv4, 3, 2, "protocol unreachable", Meaning::stopped},
    {Family::ipv4, 3, 3, "port unreachable", Meaning::stopped},
    {Family::ipv4, 3, 4, "fragmentation needed", Meaning::tooBig},
    {Family::ipv4, 3, 5, "source route failed", Meaning::stopped},
    {Family::ipv4, 3, 6, "network unknown", Meaning::stopped},
    {Family::ipv4, 3, 7, "host unknown", Meaning::stopped},
    {Family::ipv4, 3, 9, "network administratively prohibited", Meaning::stopped},
    {Family::ipv4, 3, 10, "host administratively prohibited", Meaning::stopped},
    {Family::ipv4, 3, 13, "administratively prohibited", Meaning::stopped},
    {Family::ipv4, 3, -1, "unreachable", Meaning::stopped},
    {Family::ipv6, 3, 0, "time exceeded", Meaning::passed},
    {Family::ipv6, 2, -1, "packet too big", Meaning::tooBig},
    {Family::ipv6, 1, 0, "no route", Meaning::stopped},
    {Family::ipv6, 1, 1, "administratively prohibited", Meaning::stopped},
    {Family::ipv6, 1, 2, "beyond the scope of the source address", Meaning::stopped},
    {Family::ipv6, 1, 3, "address unreachable", Meaning::stopped},
    {Family::ipv6, 1, 4, "port unreachable", Meaning::stopped},
    {Family::ipv6, 1, 5, "source address prohibited", Meaning::stopped},
    {Family::ipv6, 1, 6, "route rejects it", Meaning::stopped},
    {Family::ipv6, 1, -1, "unreachable", Meaning::stopped},
};

struct EchoTypes {
  std::uint8_t request, reply;
};
EchoTypes echoTypes(Family family) { return family == Family::ipv6 ? EchoTypes{128, 129} : EchoTypes{8, 0}; }

constexpr std::size_t kEchoHeaderBytes = 8;

}  // namespace

std::string methodName(Method method) { return kMethods[static_cast<std::size_t>(method)]; }

std::optional<Method> parseMethod(const std::string& name) {
  const auto found = std::find(kMethods.begin(), kMethods.end(), name);
  if (found == kMethods.end()) return std::nullopt;
  return static_cast<Method>(found - kMethods.begin());
}

std::optional<Answer> readError(const IcmpError& error, const IpAddress& to) {
  for (const Row& row : kErrors) {
    if (row.family != error.family || row.type != error.type) continue;
    if (row.code != error.code && row.code != -1) continue;
    Answer answer;
    answer.from = error.from;
    answer.what = row.what;
    answer.meaning = row.meaning;
    if (row.meaning == Meaning::tooBig) answer.mtu = error.mtu;
    // Whatever the destination itself refuses has come to it.
    if (row.meaning == Meaning::stopped && error.from == to) answer.meaning = Meaning::reached;
    return answer;
  }
  return std::nullopt;
}

std::optional<Echo> readEcho(Family family, std::span<const std::uint8_t> bytes) {
  const packets::Octets octets(bytes);
  if (!octets.has(kEchoHeaderBytes)) return std::nullopt;
  const auto [request, reply] = echoTypes(family);
  if (octets.u8(0) != request && octets.u8(0) != reply) return std::nullopt;
  return Echo{octets.u8(0) == request, octets.u16(4), octets.u16(6)};
}

std::string writeEchoRequest(Family family, std::uint16_t id, std::uint16_t sequence, std::size_t bytes) {
  std::string packet(std::max(bytes, kEchoHeaderBytes), '\0');
  const auto put = [&](std::size_t at, std::uint32_t value) {
    packet[at] = static_cast<char>(value >> 8U);
    packet[at + 1] = static_cast<char>(value);
  };
  packet[0] = static_cast<char>(echoTypes(family).request);
  put(4, id);
  put(6, sequence);
  std::uint32_t sum = (std::uint32_t{echoTypes(family).request} << 8U) + id + sequence;
  while (sum > 0xffffU) sum = (sum & 0xffffU) + (sum >> 16U);
  // ICMPv6's covers the addresses too: the kernel does it.
  if (family == Family::ipv4) put(2, ~sum & 0xffffU);
  return packet;
}

}  // namespace lvs::trace
