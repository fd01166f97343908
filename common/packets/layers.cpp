#include "common/packets/layers.h"

#include <cstdio>

namespace lvs::packets {
namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

constexpr std::size_t kRow = 16;

std::string hex(unsigned value, int digits) {
  char text[16];
  std::snprintf(text, sizeof text, "0x%0*x", digits, value);
  return text;
}

void addChecksum(Fields& fields, Checksum checksum) {
  switch (checksum) {
    case Checksum::unknown: return;
    case Checksum::right: fields.emplace_back("checksum", "right"); return;
    case Checksum::left:
      fields.emplace_back("checksum", "left to the device, which fills it in as the packet leaves: harmless");
      return;
    case Checksum::wrong: fields.emplace_back("checksum", "wrong: whoever gets it so drops it"); return;
  }
}

Layer ethernetLayer(const Ethernet& ethernet) {
  Layer layer{"Ethernet " + macText(ethernet.from) + " > " + macText(ethernet.to), {}};
  layer.fields = {{"from", macText(ethernet.from)}, {"to", macText(ethernet.to)}};
  for (const std::uint16_t vlan : ethernet.vlans) layer.fields.emplace_back("VLAN", std::to_string(vlan));
  return layer;
}

Layer ipLayer(const Ip& ip) {
  const bool six = ip.source.isIpv6();
  Layer layer{(six ? "IPv6 " : "IPv4 ") + ip.source.toString() + " > " + ip.destination.toString(), {}};
  layer.fields = {{"source", ip.source.toString()},
                  {"destination", ip.destination.toString()},
                  {six ? "hop limit" : "time to live", std::to_string(ip.hops)},
                  {"protocol", std::to_string(ip.protocol)},
                  {"length", std::to_string(ip.length) + " bytes"}};
  if (!six) layer.fields.emplace_back("identification", hex(ip.id, 4));
  if (!six) layer.fields.emplace_back("don't fragment", ip.dontFragment ? "yes" : "no");
  if (ip.moreFragments || ip.fragmentAt != 0)
    layer.fields.emplace_back(
        "fragment", "from byte " + std::to_string(ip.fragmentAt) + (ip.moreFragments ? ", more follow" : ", the last"));
  addChecksum(layer.fields, ip.checksum);
  return layer;
}

Layer tcpLayer(const Tcp& tcp) {
  Layer layer{
      "TCP " + std::to_string(tcp.source) + " > " + std::to_string(tcp.destination) + ' ' + flagsText(tcp.flags), {}};
  layer.fields = {{"source port", std::to_string(tcp.source)},
                  {"destination port", std::to_string(tcp.destination)},
                  {"flags", flagsText(tcp.flags)},
                  {"sequence", std::to_string(tcp.sequence)},
                  {"acknowledgement", std::to_string(tcp.acknowledgement)},
                  {"window", std::to_string(tcp.window)}};
  if (tcp.mss != 0) layer.fields.emplace_back("maximum segment size", std::to_string(tcp.mss) + " bytes");
  addChecksum(layer.fields, tcp.checksum);
  return layer;
}

Layer udpLayer(const Udp& udp) {
  Layer layer{"UDP " + std::to_string(udp.source) + " > " + std::to_string(udp.destination), {}};
  layer.fields = {{"source port", std::to_string(udp.source)}, {"destination port", std::to_string(udp.destination)}};
  addChecksum(layer.fields, udp.checksum);
  return layer;
}

Layer icmpLayer(const Packet& packet) {
  const Icmp& icmp = *packet.icmp;
  const bool six = !packet.ip.empty() && packet.ip.back().source.isIpv6();
  Layer layer{six ? "ICMPv6" : "ICMP", {{"type", std::to_string(icmp.type)}, {"code", std::to_string(icmp.code)}}};
  if (icmp.mtu != 0) layer.fields.emplace_back("MTU", std::to_string(icmp.mtu) + " bytes");
  if (icmp.neighbour) layer.fields.emplace_back("about", icmp.neighbour->toString());
  if (icmp.quoted) {
    for (const Ip& ip : icmp.quoted->ip)
      layer.fields.emplace_back("about", ip.source.toString() + " > " + ip.destination.toString());
    if (icmp.quoted->sourcePort && icmp.quoted->destinationPort)
      layer.fields.emplace_back(
          "ports", std::to_string(*icmp.quoted->sourcePort) + " > " + std::to_string(*icmp.quoted->destinationPort));
  }
  return layer;
}

Layer arpLayer(const Arp& arp) {
  return {std::string("ARP ") + (arp.operation == 1 ? "request" : "reply"),
          {{"operation", std::to_string(arp.operation)},
           {"sender", arp.sender.toString() + " at " + macText(arp.senderMac)},
           {"target", arp.target.toString() + (arp.operation == 1 ? "" : " at " + macText(arp.targetMac))}}};
}

}  // namespace

std::vector<Layer> layersOf(const Packet& packet) {
  std::vector<Layer> layers;
  if (packet.ethernet) layers.push_back(ethernetLayer(*packet.ethernet));
  if (packet.arp) layers.push_back(arpLayer(*packet.arp));
  for (std::size_t i = 0; i < packet.ip.size(); ++i) {
    layers.push_back(ipLayer(packet.ip[i]));
    if (i < packet.tunnels.size() && i + 1 < packet.ip.size() && packet.tunnels[i] != Tunnel::ipip)
      layers.push_back({tunnelText(packet.tunnels[i]), {}});
  }
  if (packet.tcp) layers.push_back(tcpLayer(*packet.tcp));
  if (packet.udp) layers.push_back(udpLayer(*packet.udp));
  if (packet.icmp) layers.push_back(icmpLayer(packet));
  if (packet.payloadLength != 0 && !packet.arp)
    layers.push_back({"Payload, " + std::to_string(packet.payloadLength) + " bytes", {}});
  if (!packet.stopped.empty()) layers.push_back({"The rest was not read: " + packet.stopped, {}});
  return layers;
}

std::string hexDump(std::span<const std::uint8_t> bytes) {
  std::string text;
  for (std::size_t row = 0; row < bytes.size(); row += kRow) {
    char part[24];
    std::snprintf(part, sizeof part, "%04zx ", row);
    text += part;
    std::string letters;
    for (std::size_t i = row; i < row + kRow; ++i) {
      if (i >= bytes.size()) {
        text += "   ";
        continue;
      }
      std::snprintf(part, sizeof part, " %02x", bytes[i]);
      text += part;
      letters += bytes[i] >= 0x20 && bytes[i] < 0x7f ? static_cast<char>(bytes[i]) : '.';
    }
    text += "  " + letters + '\n';
  }
  return text;
}

}  // namespace lvs::packets
