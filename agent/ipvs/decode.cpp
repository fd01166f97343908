// Decoding: what ip_vs_genl_fill_service, _fill_dest, _fill_daemon and their callers put together.
#include <arpa/inet.h>
#include <linux/ip_vs.h>
#include <netlink/genl/genl.h>
#include <netlink/msg.h>
#include <sys/socket.h>

#include <array>
#include <bit>
#include <cstring>
#include <initializer_list>

#include "agent/ipvs/message.h"

namespace lvs::ipvs {
namespace {

/// Attributes by number, each checked for the bytes that it must have before it is read.
template <int Max>
class Attributes {
 public:
  bool parse(const nlattr* nest) { return nest && scan(nla_data(nest), nla_len(nest)); }
  bool parseMessage(const nlmsghdr* message) {
    if (message->nlmsg_len < NLMSG_LENGTH(GENL_HDRLEN)) return false;
    const auto* payload = static_cast<const std::uint8_t*>(nlmsg_data(message)) + GENL_HDRLEN;
    return scan(payload, static_cast<int>(message->nlmsg_len - NLMSG_LENGTH(GENL_HDRLEN)));
  }

  const nlattr* at(int number) const { return slots_.at(static_cast<std::size_t>(number)); }
  bool has(int number) const { return at(number) != nullptr; }
  bool hasAll(std::initializer_list<int> numbers) const {
    for (const int number : numbers) {
      if (!has(number)) return false;
    }
    return true;
  }

  /// Zero when the attribute is missing or too short.
  template <typename Number>
  Number number(int attribute) const {
    Number value{};
    const nlattr* found = at(attribute);
    if (found && nla_len(found) >= static_cast<int>(sizeof value)) std::memcpy(&value, nla_data(found), sizeof value);
    return value;
  }
  std::string text(int attribute) const {
    const nlattr* found = at(attribute);
    if (!found) return {};
    const auto* first = static_cast<const char*>(nla_data(found));
    return std::string(first, strnlen(first, static_cast<std::size_t>(nla_len(found))));
  }
  std::optional<IpAddress> address(int attribute, Family family) const {
    const nlattr* found = at(attribute);
    if (!found || nla_len(found) < (family == Family::ipv6 ? 16 : 4)) return std::nullopt;
    return IpAddress::fromBytes(family, static_cast<const std::uint8_t*>(nla_data(found)));
  }

 private:
  bool scan(const void* first, int length) {
    slots_.fill(nullptr);
    int left = length;
    for (auto* attribute = static_cast<const nlattr*>(first); nla_ok(attribute, left);
         attribute = nla_next(attribute, &left)) {
      const int type = nla_type(attribute);
      if (type > 0 && type <= Max) slots_[static_cast<std::size_t>(type)] = attribute;
    }
    return true;
  }
  std::array<const nlattr*, static_cast<std::size_t>(Max) + 1> slots_{};
};

std::optional<Family> familyOf(std::uint16_t number) {
  if (number == AF_INET) return Family::ipv4;
  if (number == AF_INET6) return Family::ipv6;
  return std::nullopt;
}

/// 64-bit numbers where the kernel (4.2 and later) gives them.
void readStatistics(const nlattr* wide, const nlattr* narrow, api::Counters& counters, api::Rates& rates) {
  Attributes<IPVS_STATS_ATTR_MAX> stats;
  if (wide && stats.parse(wide)) {
    const auto get = [&stats](int attribute) { return stats.number<std::uint64_t>(attribute); };
    counters = {get(IPVS_STATS_ATTR_CONNS), get(IPVS_STATS_ATTR_INPKTS), get(IPVS_STATS_ATTR_OUTPKTS),
                get(IPVS_STATS_ATTR_INBYTES), get(IPVS_STATS_ATTR_OUTBYTES)};
    rates = {get(IPVS_STATS_ATTR_CPS), get(IPVS_STATS_ATTR_INPPS), get(IPVS_STATS_ATTR_OUTPPS),
             get(IPVS_STATS_ATTR_INBPS), get(IPVS_STATS_ATTR_OUTBPS)};
  } else if (stats.parse(narrow)) {
    const auto get = [&stats](int attribute) -> std::uint64_t { return stats.number<std::uint32_t>(attribute); };
    counters = {get(IPVS_STATS_ATTR_CONNS), get(IPVS_STATS_ATTR_INPKTS), get(IPVS_STATS_ATTR_OUTPKTS),
                stats.number<std::uint64_t>(IPVS_STATS_ATTR_INBYTES),
                stats.number<std::uint64_t>(IPVS_STATS_ATTR_OUTBYTES)};
    rates = {get(IPVS_STATS_ATTR_CPS), get(IPVS_STATS_ATTR_INPPS), get(IPVS_STATS_ATTR_OUTPPS),
             get(IPVS_STATS_ATTR_INBPS), get(IPVS_STATS_ATTR_OUTBPS)};
  }
}

TunnelOptions tunnelOf(const Attributes<IPVS_DEST_ATTR_MAX>& dest) {
  TunnelOptions tunnel;
  switch (dest.number<std::uint8_t>(IPVS_DEST_ATTR_TUN_TYPE)) {
    case IP_VS_CONN_F_TUNNEL_TYPE_GUE: tunnel.type = TunnelType::gue; break;
    case IP_VS_CONN_F_TUNNEL_TYPE_GRE: tunnel.type = TunnelType::gre; break;
    default: tunnel.type = TunnelType::ipip; break;
  }
  if (tunnel.type == TunnelType::gue) tunnel.port = ntohs(dest.number<std::uint16_t>(IPVS_DEST_ATTR_TUN_PORT));
  const auto flags = dest.number<std::uint16_t>(IPVS_DEST_ATTR_TUN_FLAGS);
  if (flags & IP_VS_TUNNEL_ENCAP_FLAG_REMCSUM) {
    tunnel.checksum = TunnelChecksum::remoteChecksum;
  } else if (flags & IP_VS_TUNNEL_ENCAP_FLAG_CSUM) {
    tunnel.checksum = TunnelChecksum::checksum;
  }
  return tunnel;
}

unsigned prefixLength(Family family, std::uint32_t field) {
  return family == Family::ipv6 ? field : static_cast<unsigned>(std::popcount(field));
}

}  // namespace

std::optional<ServiceMessage> decodeService(const nlmsghdr* message) {
  Attributes<IPVS_CMD_ATTR_MAX> outer;
  Attributes<IPVS_SVC_ATTR_MAX> svc;
  if (!outer.parseMessage(message) || !svc.parse(outer.at(IPVS_CMD_ATTR_SERVICE))) return std::nullopt;
  const auto family = familyOf(svc.number<std::uint16_t>(IPVS_SVC_ATTR_AF));
  if (!family || !svc.hasAll({IPVS_SVC_ATTR_SCHED_NAME, IPVS_SVC_ATTR_FLAGS})) return std::nullopt;

  ServiceMessage out;
  out.key.family = *family;
  out.key.fwmark = svc.number<std::uint32_t>(IPVS_SVC_ATTR_FWMARK);
  if (out.key.fwmark == 0) {
    const auto address = svc.address(IPVS_SVC_ATTR_ADDR, *family);
    if (!address) return std::nullopt;
    out.key.address = *address;
    out.key.protocol = static_cast<std::uint8_t>(svc.number<std::uint16_t>(IPVS_SVC_ATTR_PROTOCOL));
    out.key.port = ntohs(svc.number<std::uint16_t>(IPVS_SVC_ATTR_PORT));
  }
  const auto flags = svc.number<ip_vs_flags>(IPVS_SVC_ATTR_FLAGS).flags;
  out.service.scheduler = svc.text(IPVS_SVC_ATTR_SCHED_NAME);
  out.service.engine = svc.text(IPVS_SVC_ATTR_PE_NAME);
  out.service.persistent = (flags & IP_VS_SVC_F_PERSISTENT) != 0;
  out.service.onePacket = (flags & IP_VS_SVC_F_ONEPACKET) != 0;
  out.service.schedulerFlags = flags & (IP_VS_SVC_F_SCHED1 | IP_VS_SVC_F_SCHED2 | IP_VS_SVC_F_SCHED3);
  if (out.service.persistent) {
    out.service.timeoutSeconds = svc.number<std::uint32_t>(IPVS_SVC_ATTR_TIMEOUT);
    out.service.netmask = prefixLength(*family, svc.number<std::uint32_t>(IPVS_SVC_ATTR_NETMASK));
  }
  readStatistics(svc.at(IPVS_SVC_ATTR_STATS64), svc.at(IPVS_SVC_ATTR_STATS), out.numbers.counters, out.numbers.rates);
  return out;
}

std::optional<DestinationMessage> decodeDestination(const nlmsghdr* message, Family serviceFamily) {
  Attributes<IPVS_CMD_ATTR_MAX> outer;
  Attributes<IPVS_DEST_ATTR_MAX> dest;
  if (!outer.parseMessage(message) || !dest.parse(outer.at(IPVS_CMD_ATTR_DEST))) return std::nullopt;
  const auto family = dest.has(IPVS_DEST_ATTR_ADDR_FAMILY)
                          ? familyOf(dest.number<std::uint16_t>(IPVS_DEST_ATTR_ADDR_FAMILY))
                          : std::optional(serviceFamily);
  if (!family || !dest.hasAll({IPVS_DEST_ATTR_FWD_METHOD, IPVS_DEST_ATTR_WEIGHT})) return std::nullopt;
  const auto address = dest.address(IPVS_DEST_ATTR_ADDR, *family);
  if (!address) return std::nullopt;

  DestinationMessage out;
  out.key = {*address, ntohs(dest.number<std::uint16_t>(IPVS_DEST_ATTR_PORT))};
  switch (dest.number<std::uint32_t>(IPVS_DEST_ATTR_FWD_METHOD) & IP_VS_CONN_F_FWD_MASK) {
    case IP_VS_CONN_F_DROUTE: out.destination.forwarding = Forwarding::directRouting; break;
    case IP_VS_CONN_F_TUNNEL: out.destination.forwarding = Forwarding::tunnel; break;
    case IP_VS_CONN_F_LOCALNODE: out.destination.local = true; break;
    default: out.destination.forwarding = Forwarding::nat; break;
  }
  out.destination.weight = dest.number<std::uint32_t>(IPVS_DEST_ATTR_WEIGHT);
  out.destination.upperThreshold = dest.number<std::uint32_t>(IPVS_DEST_ATTR_U_THRESH);
  out.destination.lowerThreshold = dest.number<std::uint32_t>(IPVS_DEST_ATTR_L_THRESH);
  if (out.destination.forwarding == Forwarding::tunnel) out.destination.tunnel = tunnelOf(dest);
  out.numbers.active = dest.number<std::uint32_t>(IPVS_DEST_ATTR_ACTIVE_CONNS);
  out.numbers.inactive = dest.number<std::uint32_t>(IPVS_DEST_ATTR_INACT_CONNS);
  out.numbers.persistent = dest.number<std::uint32_t>(IPVS_DEST_ATTR_PERSIST_CONNS);
  readStatistics(dest.at(IPVS_DEST_ATTR_STATS64), dest.at(IPVS_DEST_ATTR_STATS), out.numbers.counters,
                 out.numbers.rates);
  return out;
}

std::optional<Info> decodeInfo(const nlmsghdr* message) {
  Attributes<IPVS_INFO_ATTR_MAX> info;
  if (!info.parseMessage(message) || !info.has(IPVS_INFO_ATTR_VERSION)) return std::nullopt;
  const auto version = info.number<std::uint32_t>(IPVS_INFO_ATTR_VERSION);
  Info out;
  out.version = std::to_string((version >> 16) & 0xff) + "." + std::to_string((version >> 8) & 0xff) + "." +
                std::to_string(version & 0xff);
  out.tableSize = info.number<std::uint32_t>(IPVS_INFO_ATTR_CONN_TAB_SIZE);
  return out;
}

std::optional<api::IpvsTimeouts> decodeTimeouts(const nlmsghdr* message) {
  Attributes<IPVS_CMD_ATTR_MAX> outer;
  if (!outer.parseMessage(message)) return std::nullopt;
  return api::IpvsTimeouts{outer.number<std::uint32_t>(IPVS_CMD_ATTR_TIMEOUT_TCP),
                           outer.number<std::uint32_t>(IPVS_CMD_ATTR_TIMEOUT_TCP_FIN),
                           outer.number<std::uint32_t>(IPVS_CMD_ATTR_TIMEOUT_UDP)};
}

std::optional<reconcile::SyncDaemon> decodeDaemon(const nlmsghdr* message) {
  Attributes<IPVS_CMD_ATTR_MAX> outer;
  Attributes<IPVS_DAEMON_ATTR_MAX> daemon;
  if (!outer.parseMessage(message) || !daemon.parse(outer.at(IPVS_CMD_ATTR_DAEMON))) return std::nullopt;
  const auto state = daemon.number<std::uint32_t>(IPVS_DAEMON_ATTR_STATE);
  if (state != IP_VS_STATE_MASTER && state != IP_VS_STATE_BACKUP) return std::nullopt;
  reconcile::SyncDaemon read;
  read.master = state == IP_VS_STATE_MASTER;
  read.interface = daemon.text(IPVS_DAEMON_ATTR_MCAST_IFN);
  read.syncId = static_cast<std::uint8_t>(daemon.number<std::uint32_t>(IPVS_DAEMON_ATTR_SYNC_ID));
  read.port = daemon.number<std::uint16_t>(IPVS_DAEMON_ATTR_MCAST_PORT);
  read.ttl = daemon.number<std::uint8_t>(IPVS_DAEMON_ATTR_MCAST_TTL);
  read.maxLength = daemon.number<std::uint16_t>(IPVS_DAEMON_ATTR_SYNC_MAXLEN);
  if (const auto group = daemon.address(IPVS_DAEMON_ATTR_MCAST_GROUP, Family::ipv4)) read.group = *group;
  if (const auto group = daemon.address(IPVS_DAEMON_ATTR_MCAST_GROUP6, Family::ipv6)) read.group = *group;
  return read;
}

}  // namespace lvs::ipvs
