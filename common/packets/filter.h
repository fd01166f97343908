// Which packets belong to a virtual service, on whatever part of their way: a filter for captures, in libpcap's
// language (pcap-filter(7)).
#pragma once

#include <optional>
#include <string>

#include "common/model/document.h"

namespace lvs::packets {

/// Requests and replies at the VIP and, with NAT, at the real servers; tunnels' packets to the real servers; ARP and
/// neighbour discovery for the VIP; ICMP errors at those addresses. With a client, of connections its own alone, and
/// those whoever else is in them.
/// `ethernet`: for an interface whose packets have such headers; others know no ARP. Of GRE, GUE and tunnels within
/// IPv6, which a filter cannot look into cheaply, all to the real servers. Empty for a service by firewall mark that
/// has no rules: a filter cannot see marks.
std::string captureFilter(const Cluster& cluster, const VirtualService& service, const std::optional<IpAddress>& client,
                          bool ethernet = true);

}  // namespace lvs::packets
