// What a captured packet says, layer by layer: enough for a table of packets and for following one packet through
// captures at several places, through tunnels and NAT. Pure. The bytes come from a network: nothing in them is
// believed beyond what was captured.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/model/address.h"

namespace lvs::packets {

/// What a captured packet begins with (tcpdump.org's list of LINKTYPE_ values).
enum class Link : std::uint16_t {
  ethernet = 1,
  raw = 101,      ///< an IP header, on tunl0 for example
  cooked = 113,   ///< Linux "any" interface
  cooked2 = 276,  ///< the same, version 2
};

using Mac = std::array<std::uint8_t, 6>;
/// "02:42:ac:11:00:02"
std::string macText(const Mac& mac);
std::optional<Mac> parseMac(std::string_view text);

enum class Checksum : std::uint8_t {
  unknown,  ///< there is none, or not all that it covers was captured
  right,
  wrong,
  left,  ///< to the device, which fills it in as the packet leaves: harmless, seen on the host that sends it
};

struct Ethernet {
  Mac from{};
  Mac to{};
  std::vector<std::uint16_t> vlans;  ///< outermost first
};

/// RFC 826, for IPv4 on Ethernet.
struct Arp {
  std::uint16_t operation = 0;  ///< 1 asks, 2 answers
  Mac senderMac{};
  IpAddress sender;
  Mac targetMac{};
  IpAddress target;
};

/// RFC 791, RFC 8200.
struct Ip {
  IpAddress source;
  IpAddress destination;
  std::uint8_t hops = 0;  ///< time to live, hop limit
  std::uint8_t protocol = 0;
  std::uint32_t length = 0;  ///< bytes with header, as it says itself
  std::uint32_t id = 0;      ///< IPv6: of a fragment
  bool dontFragment = false;
  bool moreFragments = false;
  std::uint32_t fragmentAt = 0;           ///< bytes
  Checksum checksum = Checksum::unknown;  ///< of an IPv4 header; never left
};

/// How an IP packet lies in the one before it.
enum class Tunnel : std::uint8_t { ipip, gre, gue };
std::string tunnelText(Tunnel tunnel);

inline constexpr std::uint8_t kFin = 0x01;
inline constexpr std::uint8_t kSyn = 0x02;
inline constexpr std::uint8_t kRst = 0x04;
inline constexpr std::uint8_t kPsh = 0x08;
inline constexpr std::uint8_t kAck = 0x10;
inline constexpr std::uint8_t kUrg = 0x20;

/// RFC 9293.
struct Tcp {
  std::uint16_t source = 0;
  std::uint16_t destination = 0;
  std::uint32_t sequence = 0;
  std::uint32_t acknowledgement = 0;
  std::uint8_t flags = 0;
  std::uint16_t window = 0;
  std::uint16_t mss = 0;  ///< 0: the option is not there
  Checksum checksum = Checksum::unknown;
};

struct Udp {
  std::uint16_t source = 0;
  std::uint16_t destination = 0;
  Checksum checksum = Checksum::unknown;
};

/// What an ICMP error tells of the packet that it is about.
struct Quoted {
  std::vector<Ip> ip;  ///< outermost first
  std::vector<Tunnel> tunnels;
  std::optional<std::uint16_t> sourcePort;  ///< TCP or UDP
  std::optional<std::uint16_t> destinationPort;
};

/// RFC 792, RFC 4443, RFC 4861.
struct Icmp {
  std::uint8_t type = 0;
  std::uint8_t code = 0;
  std::uint16_t identifier = 0;        ///< of echo
  std::uint16_t sequence = 0;          ///< of echo
  std::uint32_t mtu = 0;               ///< of "fragmentation needed" and "packet too big"
  std::optional<IpAddress> neighbour;  ///< whom a neighbour solicitation or advertisement is about
  std::optional<Quoted> quoted;
};

struct Packet {
  std::optional<Ethernet> ethernet;
  std::optional<Arp> arp;
  std::vector<Ip> ip;           ///< outermost first; more than one: a tunnel
  std::vector<Tunnel> tunnels;  ///< between them, one less
  std::optional<Tcp> tcp;
  std::optional<Udp> udp;
  std::optional<Icmp> icmp;
  std::size_t payloadAt = 0;      ///< where the innermost payload begins in what was captured
  std::size_t payloadLength = 0;  ///< bytes captured of it
  std::string stopped;            ///< why not all layers could be read; empty: they could
};

/// `bytes`: what was captured, perhaps less than was on the wire.
Packet decode(Link link, std::span<const std::uint8_t> bytes);

/// One line, as a table has it:
/// "10.1.1.13 > 10.1.1.14 IPIP, 10.9.0.5:40112 > 10.1.1.214:80 TCP SYN seq 7 win 64240 mss 1460".
std::string describe(const Packet& packet);

}  // namespace lvs::packets
