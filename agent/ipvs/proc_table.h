// Connection counts of the whole table from /proc/net/ip_vs: one read of text instead of a netlink dump
// for each service, an order cheaper (kernel's ip_vs_ctl.c, ip_vs_info_seq_show). Pure: the caller reads
// the file. Lines that are not understood are passed over; nothing in the text can make this fail.
// Where other network namespaces have services of their own, Linux 6.1 leaves entries out of a file longer
// than a page (ip_vs_info_seq_next counts theirs too): the sampler then sees another structure than it knows,
// and reads by netlink.
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "agent/ipvs/table.h"

namespace lvs::ipvs {

/// The families that each firewall mark has a service in; netlink tells, /proc does not.
using MarkFamilies = std::map<std::uint32_t, std::vector<Family>>;

/// Reads the file's text:
///   TCP  C0A80101:0050 wlc persistent 360 FFFFFFFF
///   TCP  [2001:0db8:0000:0000:0000:0000:0000:0001]:0050 rr
///   FWM  00000001 rr
///     -> 0A000001:0050      Masq    1      0          0
/// A mark that `families` does not know, or knows in both families, has the family of its first
/// destination, and is IPv4 without any.
Counts parseProcTable(std::string_view text, const MarkFamilies& families);

}  // namespace lvs::ipvs
