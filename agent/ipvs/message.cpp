// Encoding: what ip_vs_genl_set_cmd, ip_vs_genl_dump_* and their attribute policies ask for.
#include "agent/ipvs/message.h"

#include <arpa/inet.h>
#include <linux/ip_vs.h>
#include <netlink/genl/genl.h>
#include <netlink/msg.h>
#include <sys/socket.h>

namespace lvs::ipvs {
namespace {

using reconcile::Verb;

std::uint16_t addressFamily(Family family) { return family == Family::ipv6 ? AF_INET6 : AF_INET; }

/// Addresses always travel as a whole union nf_inet_addr.
void putAddress(nl_msg* message, int attribute, const IpAddress& address) {
  nla_put(message, attribute, 16, address.bytes().data());
}

/// The kernel wants a mask for IPv4 and a prefix length of 1 to 128 for IPv6, persistent or not.
std::uint32_t netmaskField(const ServiceKey& key, const Service& settings) {
  if (key.family == Family::ipv6) return settings.persistent && settings.netmask != 0 ? settings.netmask : 128;
  if (!settings.persistent || settings.netmask == 0 || settings.netmask >= 32) return 0xffffffffU;
  return htonl(0xffffffffU << (32U - settings.netmask));
}

std::uint32_t flagsField(const Service& settings) {
  std::uint32_t flags = settings.schedulerFlags & (IP_VS_SVC_F_SCHED1 | IP_VS_SVC_F_SCHED2 | IP_VS_SVC_F_SCHED3);
  if (settings.persistent) flags |= IP_VS_SVC_F_PERSISTENT;
  if (settings.onePacket) flags |= IP_VS_SVC_F_ONEPACKET;
  return flags;
}

std::uint32_t methodField(const Destination& settings) {
  switch (settings.forwarding) {
    case Forwarding::nat: return IP_VS_CONN_F_MASQ;
    case Forwarding::directRouting: return IP_VS_CONN_F_DROUTE;
    case Forwarding::tunnel: return IP_VS_CONN_F_TUNNEL;
  }
  return IP_VS_CONN_F_MASQ;
}

std::uint8_t tunnelTypeField(TunnelType type) {
  switch (type) {
    case TunnelType::ipip: return IP_VS_CONN_F_TUNNEL_TYPE_IPIP;
    case TunnelType::gue: return IP_VS_CONN_F_TUNNEL_TYPE_GUE;
    case TunnelType::gre: return IP_VS_CONN_F_TUNNEL_TYPE_GRE;
  }
  return IP_VS_CONN_F_TUNNEL_TYPE_IPIP;
}

std::uint16_t tunnelFlagsField(TunnelChecksum checksum) {
  switch (checksum) {
    case TunnelChecksum::none: return IP_VS_TUNNEL_ENCAP_FLAG_NOCSUM;
    case TunnelChecksum::checksum: return IP_VS_TUNNEL_ENCAP_FLAG_CSUM;
    case TunnelChecksum::remoteChecksum: return IP_VS_TUNNEL_ENCAP_FLAG_REMCSUM;
  }
  return IP_VS_TUNNEL_ENCAP_FLAG_NOCSUM;
}

std::uint8_t serviceCommand(Verb verb) {
  switch (verb) {
    case Verb::add: return IPVS_CMD_NEW_SERVICE;
    case Verb::change: return IPVS_CMD_SET_SERVICE;
    case Verb::remove: return IPVS_CMD_DEL_SERVICE;
  }
  return IPVS_CMD_UNSPEC;
}

std::uint8_t destinationCommand(Verb verb) {
  switch (verb) {
    case Verb::add: return IPVS_CMD_NEW_DEST;
    case Verb::change: return IPVS_CMD_SET_DEST;
    case Verb::remove: return IPVS_CMD_DEL_DEST;
  }
  return IPVS_CMD_UNSPEC;
}

}  // namespace

nlmsghdr* Encoder::begin(std::uint8_t command) {
  net::restart(message_.get());
  genlmsg_put(message_.get(), 0, 0, family_, 0, 0, command, IPVS_GENL_VERSION);
  return nlmsg_hdr(message_.get());
}

void Encoder::putKey(const ServiceKey& key) {
  nla_put_u16(message_.get(), IPVS_SVC_ATTR_AF, addressFamily(key.family));
  if (key.fwmark != 0) {
    nla_put_u32(message_.get(), IPVS_SVC_ATTR_FWMARK, key.fwmark);
    return;
  }
  nla_put_u16(message_.get(), IPVS_SVC_ATTR_PROTOCOL, key.protocol);
  putAddress(message_.get(), IPVS_SVC_ATTR_ADDR, key.address);
  nla_put_u16(message_.get(), IPVS_SVC_ATTR_PORT, htons(key.port));
}

nlmsghdr* Encoder::service(Verb verb, const ServiceKey& key, const Service& settings) {
  nlmsghdr* header = begin(serviceCommand(verb));
  nlattr* nest = nla_nest_start(message_.get(), IPVS_CMD_ATTR_SERVICE);
  putKey(key);
  if (verb != Verb::remove) {
    const ip_vs_flags flags{flagsField(settings), ~0U};
    nla_put_string(message_.get(), IPVS_SVC_ATTR_SCHED_NAME, settings.scheduler.c_str());
    if (!settings.engine.empty()) nla_put_string(message_.get(), IPVS_SVC_ATTR_PE_NAME, settings.engine.c_str());
    nla_put(message_.get(), IPVS_SVC_ATTR_FLAGS, sizeof flags, &flags);
    nla_put_u32(message_.get(), IPVS_SVC_ATTR_TIMEOUT, settings.persistent ? settings.timeoutSeconds : 0);
    nla_put_u32(message_.get(), IPVS_SVC_ATTR_NETMASK, netmaskField(key, settings));
  }
  nla_nest_end(message_.get(), nest);
  return header;
}

nlmsghdr* Encoder::destination(Verb verb, const ServiceKey& service, const DestinationKey& key,
                               const Destination& settings) {
  nlmsghdr* header = begin(destinationCommand(verb));
  nlattr* nest = nla_nest_start(message_.get(), IPVS_CMD_ATTR_SERVICE);
  putKey(service);
  nla_nest_end(message_.get(), nest);
  nest = nla_nest_start(message_.get(), IPVS_CMD_ATTR_DEST);
  nla_put_u16(message_.get(), IPVS_DEST_ATTR_ADDR_FAMILY, addressFamily(key.address.family()));
  putAddress(message_.get(), IPVS_DEST_ATTR_ADDR, key.address);
  nla_put_u16(message_.get(), IPVS_DEST_ATTR_PORT, htons(key.port));
  if (verb != Verb::remove) {
    nla_put_u32(message_.get(), IPVS_DEST_ATTR_FWD_METHOD, methodField(settings));
    nla_put_u32(message_.get(), IPVS_DEST_ATTR_WEIGHT, settings.weight);
    nla_put_u32(message_.get(), IPVS_DEST_ATTR_U_THRESH, settings.upperThreshold);
    nla_put_u32(message_.get(), IPVS_DEST_ATTR_L_THRESH, settings.lowerThreshold);
    if (settings.forwarding == Forwarding::tunnel) {
      nla_put_u8(message_.get(), IPVS_DEST_ATTR_TUN_TYPE, tunnelTypeField(settings.tunnel.type));
      nla_put_u16(message_.get(), IPVS_DEST_ATTR_TUN_PORT, htons(settings.tunnel.port));
      nla_put_u16(message_.get(), IPVS_DEST_ATTR_TUN_FLAGS, tunnelFlagsField(settings.tunnel.checksum));
    }
  }
  nla_nest_end(message_.get(), nest);
  return header;
}

nlmsghdr* Encoder::getService(const ServiceKey& key) {
  nlmsghdr* header = begin(IPVS_CMD_GET_SERVICE);
  nlattr* nest = nla_nest_start(message_.get(), IPVS_CMD_ATTR_SERVICE);
  putKey(key);
  nla_nest_end(message_.get(), nest);
  return header;
}

nlmsghdr* Encoder::dumpServices() { return begin(IPVS_CMD_GET_SERVICE); }

nlmsghdr* Encoder::dumpDestinations(const ServiceKey& service) {
  nlmsghdr* header = begin(IPVS_CMD_GET_DEST);
  nlattr* nest = nla_nest_start(message_.get(), IPVS_CMD_ATTR_SERVICE);
  putKey(service);
  nla_nest_end(message_.get(), nest);
  return header;
}

nlmsghdr* Encoder::getInfo() { return begin(IPVS_CMD_GET_INFO); }
nlmsghdr* Encoder::getTimeouts() { return begin(IPVS_CMD_GET_CONFIG); }
nlmsghdr* Encoder::daemon(Verb verb, const reconcile::SyncDaemon& daemon) {
  nlmsghdr* header = begin(verb == Verb::remove ? IPVS_CMD_DEL_DAEMON : IPVS_CMD_NEW_DAEMON);
  nlattr* nest = nla_nest_start(message_.get(), IPVS_CMD_ATTR_DAEMON);
  nla_put_u32(message_.get(), IPVS_DAEMON_ATTR_STATE, daemon.master ? IP_VS_STATE_MASTER : IP_VS_STATE_BACKUP);
  nla_put_string(message_.get(), IPVS_DAEMON_ATTR_MCAST_IFN, daemon.interface.c_str());
  nla_put_u32(message_.get(), IPVS_DAEMON_ATTR_SYNC_ID, daemon.syncId);
  if (verb != Verb::remove) {
    if (daemon.maxLength != 0) nla_put_u16(message_.get(), IPVS_DAEMON_ATTR_SYNC_MAXLEN, daemon.maxLength);
    if (daemon.group.isIpv6()) {
      nla_put(message_.get(), IPVS_DAEMON_ATTR_MCAST_GROUP6, 16, daemon.group.bytes().data());
    } else {
      nla_put(message_.get(), IPVS_DAEMON_ATTR_MCAST_GROUP, 4, daemon.group.bytes().data());
    }
    nla_put_u16(message_.get(), IPVS_DAEMON_ATTR_MCAST_PORT, daemon.port);
    nla_put_u8(message_.get(), IPVS_DAEMON_ATTR_MCAST_TTL, daemon.ttl);
  }
  nla_nest_end(message_.get(), nest);
  return header;
}

nlmsghdr* Encoder::dumpDaemons() { return begin(IPVS_CMD_GET_DAEMON); }

}  // namespace lvs::ipvs
