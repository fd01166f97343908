// What a director's interfaces and its table of tracked connections can take, on a packet's way.
#include <algorithm>

#include "common/diagnosis/way.h"

namespace lvs::diagnosis {
namespace {

const api::InterfaceFact* interfaceNamed(const api::DirectorReport& director, const std::string& name) {
  const auto& all = director.facts->interfaces;
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

/// Bytes that a tunnel adds to each packet.
unsigned overheadOf(const TunnelOptions& tunnel, bool outerSix) {
  const unsigned outer = outerSix ? 40 : 20;
  switch (tunnel.type) {
    case TunnelType::gre: return outer + (tunnel.checksum == TunnelChecksum::none ? 4 : 8);
    case TunnelType::gue: return outer + 12;  // UDP 8, GUE 4
    case TunnelType::ipip: break;
  }
  return outer;
}

std::string bytesText(unsigned bytes) { return std::to_string(bytes) + " bytes"; }

/// Why a client's largest packets may not fit on their way to a real server; empty: they do, or nobody knows.
std::string narrowness(const Case& seen, const api::DirectorReport& director, const api::RouteFact& route) {
  const auto entry = std::find_if(seen.service.realServers.begin(), seen.service.realServers.end(),
                                  [&](const ServiceServer& one) { return one.server == route.server; });
  const api::InterfaceFact* out = interfaceNamed(director, route.interface);
  const api::InterfaceFact* in = seen.group ? interfaceNamed(director, seen.group->interface) : nullptr;
  const auto rip = IpAddress::parse(route.to);
  if (entry == seen.service.realServers.end() || !out || !in || !rip || out->mtu == 0) return {};
  const Forwarding forwarding = entry->forwarding.value_or(seen.service.forwarding);
  const unsigned overhead =
      forwarding == Forwarding::tunnel
          ? overheadOf(entry->tunnel.value_or(seen.service.tunnel.value_or(TunnelOptions())), rip->isIpv6())
          : 0;
  if (out->mtu >= in->mtu + overhead || out->mtu <= overhead) return {};
  return out->name + " of " + director.director + ", towards " + route.server + ", takes " + bytesText(out->mtu) +
         (overhead != 0 ? ", the tunnel's header " + bytesText(overhead) + " of them" : "") +
         ": of a client's packet, which may have " + bytesText(in->mtu) + " on " + in->name + ", at most " +
         bytesText(out->mtu - overhead) + " fit";
}

bool saysAllFail(const Finding& one) { return one.fault == Fault::allFail; }

}  // namespace

void lookAtLinks(const Case& seen, const api::DirectorReport& director, Diagnosis& said) {
  if (!director.facts) return;
  // Through a tunnel over usual interfaces nothing fits whole, and ICMP tells senders so: that alone is no fault.
  for (const api::RouteFact& route : director.facts->routes)
    if (std::string text = narrowness(seen, director, route); !text.empty()) said.sizes.push_back(std::move(text));
  for (const api::InterfaceFact& one : director.facts->interfaces) {
    if (one.newErrors == 0) continue;
    said.findings.push_back(
        {Fault::linkErrors, Effect::some, "director " + director.director,
         "Packets are damaged on " + one.name + " of " + director.director,
         std::to_string(one.newErrors) + " errors while it was looked at; so far " + std::to_string(one.receiveErrors) +
             " of " + std::to_string(one.received) + " packets that came and " + std::to_string(one.sendErrors) +
             " of " + std::to_string(one.sent) + " that were sent",
         "Look at its cable, the switch's port and what speed and duplex both ends agreed on: ethtool " + one.name +
             ", ip -s -s link show " + one.name});
  }
}

void lookAtTracking(const api::DirectorReport& director, std::size_t standing, Diagnosis& said) {
  if (!director.facts || !director.facts->conntrack) return;
  const api::ConntrackFact& table = *director.facts->conntrack;
  if (table.most == 0 || table.count == 0) return;  // without a limit, or nothing here asks for tracking
  // The kernel makes room by throwing out what is not answered yet, so a table under pressure is nearly full.
  const bool pressed = table.dropping != 0 && table.count >= table.most - table.most / 10;
  if (table.count < table.most && !pressed) return;
  const auto from = said.findings.begin() + static_cast<std::ptrdiff_t>(std::min(standing, said.findings.size()));
  const bool all = std::any_of(from, said.findings.end(), saysAllFail);
  const std::string drops =
      table.dropped == 0
          ? ""
          : "; " + std::to_string(table.dropped) + " packets were dropped so far" +
                (table.dropping != 0 ? ", " + std::to_string(table.dropping) + " while it was looked at" : "");
  said.findings.insert(
      from, {Fault::conntrackFull, all ? Effect::stops : Effect::some, "director " + director.director,
             director.director + " drops new connections: its table of tracked connections is full",
             std::to_string(table.count) + " of " + std::to_string(table.most) + " are in it" + drops +
                 (all ? "; its health checks find no room either" : ""),
             "Raise net.netfilter.nf_conntrack_max there, or do not track what IPVS forwards (a notrack rule for the "
             "VIPs in a raw table); conntrack -L tells who fills it"});
}

}  // namespace lvs::diagnosis
