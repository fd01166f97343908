#include <charconv>
#include <cstdio>

#include "common/packets/layers.h"

namespace lvs::packets {

namespace {

std::string withPort(const IpAddress& address, std::uint16_t port) {
  const std::string text = address.isIpv6() ? '[' + address.toString() + ']' : address.toString();
  return text + ':' + std::to_string(port);
}

std::string ends(const Ip& ip, std::optional<std::uint16_t> source, std::optional<std::uint16_t> destination) {
  if (!source || !destination) return ip.source.toString() + " > " + ip.destination.toString();
  return withPort(ip.source, *source) + " > " + withPort(ip.destination, *destination);
}

/// What is said before the innermost packet.
std::string around(const std::vector<Ip>& ip, const std::vector<Tunnel>& tunnels) {
  std::string text;
  for (std::size_t i = 0; i + 1 < ip.size() && i < tunnels.size(); ++i)
    text += ends(ip[i], {}, {}) + ' ' + tunnelText(tunnels[i]) + ", ";
  return text;
}

std::string icmpName(const Icmp& icmp, bool six) {
  const unsigned type = icmp.type;
  const unsigned code = icmp.code;
  if (type == (six ? 128U : 8U)) return "echo request";
  if (type == (six ? 129U : 0U)) return "echo reply";
  if (type == (six ? 3U : 11U))
    return code == 0 ? "time exceeded on the way" : "time exceeded putting fragments together";
  if (six && type == 2) return "packet too big";
  if (six && type == 135) return "neighbour solicitation";
  if (six && type == 136) return "neighbour advertisement";
  if (!six && type == 5) return "redirect";
  if (type == (six ? 1U : 3U)) {
    const unsigned administrative = six ? 1 : 13;
    if (code == 0) return six ? "no route" : "network unreachable";
    if (!six && code == 1) return "host unreachable";
    if (six && code == 3) return "address unreachable";
    if (!six && code == 2) return "protocol unreachable";
    if (code == (six ? 4U : 3U)) return "port unreachable";
    if (!six && code == 4) return "fragmentation needed";
    if (code == administrative || (!six && (code == 9 || code == 10))) return "forbidden by a filter";
    return "unreachable, code " + std::to_string(code);
  }
  return "type " + std::to_string(type) + " code " + std::to_string(code);
}

std::string icmpText(const Icmp& icmp, bool six) {
  std::string text = (six ? "ICMPv6 " : "ICMP ") + icmpName(icmp, six);
  if (icmp.mtu != 0) text += ", mtu " + std::to_string(icmp.mtu);
  if (icmp.neighbour) text += " for " + icmp.neighbour->toString();
  if (icmp.type == (six ? 128U : 8U) || icmp.type == (six ? 129U : 0U))
    text += " id " + std::to_string(icmp.identifier) + " seq " + std::to_string(icmp.sequence);
  if (icmp.quoted && !icmp.quoted->ip.empty()) {
    const Quoted& quoted = *icmp.quoted;
    text += " about " + around(quoted.ip, quoted.tunnels) +
            ends(quoted.ip.back(), quoted.sourcePort, quoted.destinationPort);
  }
  return text;
}

std::string arpText(const Arp& arp) {
  if (arp.operation == 1) {
    return arp.sender == arp.target ? "ARP " + arp.sender.toString() + " is announced by " + macText(arp.senderMac)
                                    : "ARP who has " + arp.target.toString() + "? asks " + arp.sender.toString();
  }
  if (arp.operation == 2) return "ARP " + arp.sender.toString() + " is at " + macText(arp.senderMac);
  return "ARP operation " + std::to_string(arp.operation);
}

std::string tcpText(const Packet& packet) {
  const Tcp& tcp = *packet.tcp;
  std::string text = ends(packet.ip.back(), tcp.source, tcp.destination) + " TCP " + flagsText(tcp.flags) + " seq " +
                     std::to_string(tcp.sequence);
  if ((tcp.flags & kAck) != 0) text += " ack " + std::to_string(tcp.acknowledgement);
  text += " win " + std::to_string(tcp.window);
  if (tcp.mss != 0) text += " mss " + std::to_string(tcp.mss);
  if (packet.payloadLength != 0) text += ", " + std::to_string(packet.payloadLength) + " bytes";
  return text;
}

std::string innermost(const Packet& packet) {
  const Ip& ip = packet.ip.back();
  if (packet.tcp) return tcpText(packet);
  if (packet.udp)
    return ends(ip, packet.udp->source, packet.udp->destination) + " UDP, " + std::to_string(packet.payloadLength) +
           " bytes";
  if (packet.icmp) return ends(ip, {}, {}) + ' ' + icmpText(*packet.icmp, ip.source.isIpv6());
  if (ip.fragmentAt != 0) return ends(ip, {}, {}) + " fragment from byte " + std::to_string(ip.fragmentAt);
  return ends(ip, {}, {}) + " protocol " + std::to_string(ip.protocol);
}

}  // namespace

std::string flagsText(std::uint8_t flags) {
  constexpr std::pair<std::uint8_t, const char*> kNames[] = {{kSyn, "SYN"}, {kFin, "FIN"}, {kRst, "RST"},
                                                             {kPsh, "PSH"}, {kAck, "ACK"}, {kUrg, "URG"}};
  std::string text;
  for (const auto& [flag, name] : kNames)
    if ((flags & flag) != 0) text += (text.empty() ? "" : "+") + std::string(name);
  return text.empty() ? "no flags" : text;
}

std::string macText(const Mac& mac) {
  char text[18];
  std::snprintf(text, sizeof text, "%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1], mac[2], mac[3], mac[4], mac[5]);
  return text;
}

std::optional<Mac> parseMac(std::string_view text) {
  Mac mac{};
  if (text.size() != 3 * mac.size() - 1) return std::nullopt;
  for (std::size_t i = 0; i < mac.size(); ++i) {
    const char* const first = text.data() + 3 * i;
    const auto [end, fault] = std::from_chars(first, first + 2, mac[i], 16);
    if (fault != std::errc() || end != first + 2 || (i + 1 < mac.size() && *end != ':')) return std::nullopt;
  }
  return mac;
}

std::string tunnelText(Tunnel tunnel) {
  switch (tunnel) {
    case Tunnel::ipip: return "IPIP";
    case Tunnel::gre: return "GRE";
    case Tunnel::gue: return "GUE";
  }
  return {};
}

std::string describe(const Packet& packet) {
  std::string text;
  if (packet.arp) text = arpText(*packet.arp);
  else if (!packet.ip.empty()) text = around(packet.ip, packet.tunnels) + innermost(packet);
  else text = "not IP";
  if (!packet.stopped.empty()) text += " (" + packet.stopped + ')';
  return text;
}

}  // namespace lvs::packets
