#include "agent/trace/volley.h"

#include <algorithm>

#include "common/packets/packet.h"

namespace lvs::trace {
namespace {

// Above the ports that Linux gives to connections by itself (ip_local_port_range); one for each hop.
constexpr std::uint16_t kSourcePorts = 61000;
constexpr std::uint16_t kReplyPorts = 61200;
constexpr std::uint16_t kEchoId = 0x4c56;
constexpr std::size_t kPayload = 24;
constexpr std::string_view kVolleyMark = "lvs-trace ";
constexpr std::size_t kLongestSaid = 300;
constexpr std::size_t kMostWords = 64;  ///< of a line

constexpr std::uint8_t kIcmp = 1, kTcp = 6, kUdp = 17, kIcmp6 = 58;

std::uint8_t protocolOf(const Way& way) {
  if (way.method == Method::udp) return kUdp;
  if (way.method == Method::tcp) return kTcp;
  return way.to.isIpv6() ? kIcmp6 : kIcmp;
}

std::uint16_t sourcePort(const Volley& volley, std::uint32_t hop) {
  return static_cast<std::uint16_t>((volley.reply ? kReplyPorts : kSourcePorts) + hop);
}

/// The hop that such a source port is of; 0: none.
std::uint32_t hopOf(const Volley& volley, std::uint32_t port) {
  const std::uint32_t first = sourcePort(volley, 0);
  return port > first && port <= first + volley.hops ? port - first : 0;
}

void put16(std::string& packet, std::size_t at, std::uint32_t value) {
  packet[at] = static_cast<char>(value >> 8U);
  packet[at + 1] = static_cast<char>(value);
}

std::string bytesOf(const IpAddress& address) {
  return {reinterpret_cast<const char*>(address.bytes().data()), address.isIpv6() ? std::size_t{16} : std::size_t{4}};
}

/// RFC 1071; over the addresses too, except for ICMP of IPv4 (RFC 768, RFC 9293, RFC 4443).
std::uint32_t checksumOf(const Way& way, const std::string& body) {
  const auto add = [](std::uint32_t sum, std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i)
      sum += std::uint32_t{static_cast<std::uint8_t>(bytes[i])} << (i % 2 == 0 ? 8U : 0U);
    return sum;
  };
  std::uint32_t sum = add(0, body);
  if (protocolOf(way) != kIcmp) {
    sum = add(add(sum, bytesOf(*way.from)), bytesOf(way.to));
    sum += static_cast<std::uint32_t>(body.size()) + protocolOf(way);
  }
  while (sum > 0xffffU) sum = (sum & 0xffffU) + (sum >> 16U);
  sum = ~sum & 0xffffU;
  return sum == 0 && protocolOf(way) == kUdp ? 0xffffU : sum;
}

std::string bodyOf(const Volley& volley, std::uint32_t hop) {
  const Way& way = volley.way;
  if (way.method == Method::icmp) {
    std::string echo = writeEchoRequest(way.to.family(), kEchoId, static_cast<std::uint16_t>(hop), 8 + kPayload);
    if (way.to.isIpv6()) put16(echo, 2, checksumOf(way, echo));
    return echo;
  }
  if (way.method == Method::udp) {
    std::string datagram(8 + kPayload, '\0');
    put16(datagram, 0, sourcePort(volley, hop));
    put16(datagram, 2, way.port);
    put16(datagram, 4, static_cast<std::uint32_t>(datagram.size()));
    put16(datagram, 6, checksumOf(way, datagram));
    return datagram;
  }
  std::string segment(20, '\0');
  put16(segment, 0, sourcePort(volley, hop));
  put16(segment, 2, way.port);
  put16(segment, 4, 0x4c56);  // any sequence number
  if (volley.reply) put16(segment, 8, 0x4c57);
  segment[12] = 0x50;
  segment[13] = static_cast<char>(volley.reply ? packets::kSyn | packets::kAck : packets::kSyn);
  put16(segment, 14, 64240);
  put16(segment, 16, checksumOf(way, segment));
  return segment;
}

std::string packetOf(const Volley& volley, std::uint32_t hop) {
  const Way& way = volley.way;
  const std::string body = bodyOf(volley, hop);
  std::string packet;
  if (way.to.isIpv6()) {
    packet.assign(8, '\0');
    packet[0] = 0x60;
    put16(packet, 4, static_cast<std::uint32_t>(body.size()));
    packet[6] = static_cast<char>(protocolOf(way));
    packet[7] = static_cast<char>(hop);
  } else {
    packet.assign(12, '\0');  // identification and checksum are the kernel's (raw(7))
    packet[0] = 0x45;
    put16(packet, 2, static_cast<std::uint32_t>(20 + body.size()));
    packet[8] = static_cast<char>(hop);
    packet[9] = static_cast<char>(protocolOf(way));
  }
  return packet + bytesOf(*way.from) + bytesOf(way.to) + body;
}

std::string hexOf(const std::string& bytes) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  for (const char one : bytes) {
    hex += kDigits[static_cast<std::uint8_t>(one) >> 4U];
    hex += kDigits[static_cast<std::uint8_t>(one) & 15U];
  }
  return hex;
}

/// The hop of an ICMP error's quotation; 0: it is about something else.
std::uint32_t quotedHop(const Volley& volley, const packets::Quoted& quoted, std::span<const std::uint8_t> after) {
  if (quoted.ip.size() != 1) return 0;
  const packets::Ip& ip = quoted.ip.front();
  if (ip.source != *volley.way.from || ip.destination != volley.way.to || ip.protocol != protocolOf(volley.way))
    return 0;
  if (volley.way.method != Method::icmp) {
    if (!quoted.sourcePort || quoted.destinationPort != volley.way.port) return 0;
    return hopOf(volley, *quoted.sourcePort);
  }
  const auto echo = readEcho(volley.way.to.family(), after);
  if (!echo || !echo->request || echo->id != kEchoId) return 0;
  return echo->sequence >= 1 && echo->sequence <= volley.hops ? echo->sequence : 0;
}

/// What an ICMP error quotes behind the quoted packet's IP header.
std::span<const std::uint8_t> quotedBody(std::span<const std::uint8_t> bytes, bool six) {
  constexpr std::size_t kIcmpHeader = 8;
  const std::size_t outer = six ? 40 : (bytes.empty() ? 0 : (bytes[0] & 0x0fU) * std::size_t{4});
  const std::size_t at = outer + kIcmpHeader;
  if (bytes.size() <= at) return {};
  const std::size_t inner = six ? 40 : (bytes[at] & 0x0fU) * std::size_t{4};
  return bytes.size() <= at + inner ? std::span<const std::uint8_t>() : bytes.subspan(at + inner);
}

Answer reachedBy(const IpAddress& from, const char* what) {
  Answer answer;
  answer.from = from;
  answer.what = what;
  answer.meaning = Meaning::reached;
  return answer;
}

}  // namespace

std::vector<std::string> packetsOf(const Volley& volley) {
  std::vector<std::string> packets;
  for (std::uint32_t turn = 0; turn < volley.tries; ++turn)
    for (std::uint32_t hop = 1; hop <= volley.hops; ++hop) packets.push_back(packetOf(volley, hop));
  return packets;
}

std::string scriptOf(const Volley& volley) {
  const bool six = volley.way.to.isIpv6();
  const std::string from = volley.way.from->toString();
  const std::string to = volley.way.to.toString();
  // Raw, with the IP header as given (protocol 255); bound, so that routes by source address are followed. 20 ms
  // between two: routers answer so many, and no more.
  const std::string place = six ? "sockaddr_in6(0,inet_pton(AF_INET6,q(" : "sockaddr_in(0,inet_aton(q(";
  const std::string perl = std::string("use Socket qw(:DEFAULT inet_pton sockaddr_in6);socket(S,") +
                           (six ? "AF_INET6" : "AF_INET") + ",SOCK_RAW,255)or die qq(no raw socket: $!\\n);bind(S," +
                           place + from + "))))or die qq(cannot send from " + from +
                           ": $!\\n);for(@ARGV){send(S,pack(q(H*),$_),0," + place + to +
                           "))))or die qq(cannot send: $!\\n);select(undef,undef,undef,0.02)}";
  const std::string python = std::string("import socket,sys,time\ns=socket.socket(") +
                             (six ? "socket.AF_INET6" : "socket.AF_INET") + ",3,255)\ns.bind((\"" + from +
                             "\",0))\nfor p in sys.argv[1:]:\n s.sendto(bytes.fromhex(p),(\"" + to +
                             "\",0))\n time.sleep(.02)\n";
  std::string script =
      "{\nPATH=$PATH:/usr/sbin:/sbin:/usr/libexec\nexport LC_ALL=C\nhas() { command -v \"$1\" >/dev/null 2>&1; }\n"
      "set --";
  for (const std::string& packet : packetsOf(volley)) script += ' ' + hexOf(packet);
  const std::string mark = "echo '" + std::string(kVolleyMark);
  script += "\nif has perl; then " + mark + "tool perl'\nperl -e '" + perl + "' \"$@\" </dev/null 2>&1 && " + mark +
            "sent'\n";
  for (const char* name : {"python3", "platform-python"})
    script += std::string("elif has ") + name + "; then " + mark + "tool python3'\n" + name + " -c '" + python +
              "' \"$@\" </dev/null 2>&1 && " + mark + "sent'\n";
  return script + "else " + mark + "missing'; fi\nexit 0\n}\n";
}

void VolleyWords::feed(std::string_view piece) {
  for (const char one : piece) {
    if (one != '\n') {
      if (rest_.size() < kLongestSaid) rest_ += one;
      continue;
    }
    line(rest_);
    rest_.clear();
  }
}

void VolleyWords::line(std::string_view text) {
  if (!text.starts_with(kVolleyMark)) {
    if (!text.empty()) noise_ = std::string(text);
    return;
  }
  text.remove_prefix(kVolleyMark.size());
  if (text.starts_with("tool ")) tool_ = std::string(text.substr(5, kMostWords));
  else if (text == "missing") missing_ = true;
  else if (text == "sent") sent_ = true;
}

std::string VolleyWords::problemOn(const std::string& host) const {
  if (missing_)
    return "neither perl nor python3 is on " + host +
           ", one of which sends what goes from a VIP: apt-get install perl-base, dnf install python3 or apk add perl "
           "there";
  return host + ": " + (noise_.empty() ? "nothing could be sent there" : noise_);
}

std::optional<Overheard> overhear(const Volley& volley, std::span<const std::uint8_t> bytes) {
  const packets::Packet packet = packets::decode(packets::Link::raw, bytes);
  if (packet.ip.size() != 1 || packet.ip.front().destination != *volley.way.from) return std::nullopt;
  const IpAddress& teller = packet.ip.front().source;
  const Family family = volley.way.to.family();
  if (packet.tcp && volley.way.method == Method::tcp) {
    // To a SYN a closed port says RST and an open one SYN+ACK; to a SYN+ACK out of the blue everybody says RST.
    const bool reset = (packet.tcp->flags & packets::kRst) != 0;
    const bool taken = (packet.tcp->flags & (packets::kSyn | packets::kAck)) == (packets::kSyn | packets::kAck);
    if (teller != volley.way.to || packet.tcp->source != volley.way.port || (!reset && !taken)) return std::nullopt;
    const std::uint32_t hop = hopOf(volley, packet.tcp->destination);
    if (hop == 0) return std::nullopt;
    return Overheard{hop, reachedBy(teller, reset && !volley.reply ? "connection refused" : "reached")};
  }
  if (!packet.icmp) return std::nullopt;
  if (!packet.icmp->quoted) {
    const bool reply = packet.icmp->type == (family == Family::ipv6 ? 129 : 0);
    const std::uint32_t hop = packet.icmp->sequence;
    if (volley.way.method != Method::icmp || !reply || teller != volley.way.to || packet.icmp->identifier != kEchoId ||
        hop < 1 || hop > volley.hops)
      return std::nullopt;
    return Overheard{hop, reachedBy(teller, "reached")};
  }
  const std::uint32_t hop = quotedHop(volley, *packet.icmp->quoted, quotedBody(bytes, family == Family::ipv6));
  if (hop == 0) return std::nullopt;
  auto answer = readError({family, packet.icmp->type, packet.icmp->code, packet.icmp->mtu, teller}, volley.way.to);
  if (!answer) return std::nullopt;
  return Overheard{hop, std::move(*answer)};
}

void HeardHops::add(const Overheard& heard) {
  if (heard.hop < 1 || heard.hop > volley_.hops) return;
  if (seen_.size() < heard.hop) seen_.resize(heard.hop);
  HopSeen& hop = seen_[heard.hop - 1];
  if (hop.answers.size() < volley_.tries) hop.answers.push_back(heard.answer);
}

std::vector<HopSeen> HeardHops::hops() const {
  std::vector<HopSeen> list;
  for (const HopSeen& one : seen_) {
    HopSeen& hop = list.emplace_back(one);
    hop.number = static_cast<std::uint32_t>(list.size());
    hop.lost = volley_.tries - static_cast<std::uint32_t>(hop.answers.size());
    const bool last = std::any_of(hop.answers.begin(), hop.answers.end(),
                                  [](const Answer& answer) { return answer.meaning == Meaning::reached; });
    if (last) break;
  }
  return list;
}

}  // namespace lvs::trace
