// Rules of virtual services: what ip_vs takes, and what it takes but silently does otherwise.
#include <algorithm>
#include <map>
#include <set>

#include "common/model/enums.h"
#include "common/model/validate_parts.h"

namespace lvs {
namespace {

constexpr std::size_t kMaxDestinations = 4096;

const FailoverGroup* carrier(const Cluster& cluster, const DocumentIndex& index, const IpAddress& vip) {
  const auto single = index.vips.find(vip.toString());
  return single != index.vips.end() ? single->second : cluster.groupOf(vip);
}

void checkVip(const Cluster& cluster, const DocumentIndex& index, Faults faults, const IpAddress& vip) {
  const std::size_t maximumShown = 5;
  checkHostAddress(faults, "/address", vip, "a VIP");
  if (const auto server = index.rips.find(vip.toString()); server != index.rips.end()) {
    faults.add("/address", "the VIP is also the RIP of real server " + quoted(server->second->name));
  }
  if (carrier(cluster, index, vip)) return;
  std::string listed;
  std::size_t count = 0;
  for (const FailoverGroup& group : cluster.failoverGroups) {
    for (const Prefix& address : group.addresses) {
      if (count++ < maximumShown) listed += (listed.empty() ? "" : ", ") + address.address.toString();
    }
  }
  if (count > maximumShown) listed += ", …";
  faults.add("/address", "no failover group carries the VIP " + vip.toString() +
                             (listed.empty() ? "; no group has an address" : "; the groups' addresses are " + listed));
}

void checkTunnel(const TunnelOptions& tunnel, Faults faults) {
  if (tunnel.type == TunnelType::gue && tunnel.port == 0)
    faults.add("/port", "a gue tunnel needs its UDP port, 1 to 65535");
  if (tunnel.type != TunnelType::gue && tunnel.port != 0) faults.add("/port", "only gue tunnels have a port");
  if (tunnel.type == TunnelType::ipip && tunnel.checksum != TunnelChecksum::none) {
    faults.add("/checksum", "ipip tunnels have no checksum; allowed is \"none\"");
  }
  if (tunnel.type == TunnelType::gre && tunnel.checksum == TunnelChecksum::remoteChecksum) {
    faults.add("/checksum", "found \"remote-checksum\"; gre tunnels allow \"none\" and \"checksum\"");
  }
}

void checkIdentity(const Cluster& cluster, const DocumentIndex& index, const VirtualService& service, Faults faults) {
  if (service.address && service.fwmark) {
    faults.add("/fwmark", "a service has either an address or a firewall mark, not both");
  } else if (!service.address && !service.fwmark) {
    faults.add("", "a service needs an address with protocol and port, or a firewall mark");
  }
  if (service.address) {
    checkVip(cluster, index, faults, *service.address);
    if (service.port == 0 && !service.persistence) {
      faults.add("/port", "found 0 (all ports), which the kernel takes with persistence only; allowed are 1 to 65535");
    }
    if (!service.marks.empty() && !service.fwmark) faults.add("/marks", "mark rules belong to a service with fwmark");
    return;
  }
  if (!service.fwmark) return;
  if (isCheckMark(*service.fwmark)) {
    faults.add("/fwmark", "found " + std::to_string(*service.fwmark) + "; " + std::to_string(kFirstCheckMark) + " to " +
                              std::to_string(kLastCheckMark) + " are kept for checks by way of services");
  }
  if (service.port != 0) faults.add("/port", "a firewall mark service has its ports in its mark rules");
  if (service.marks.empty())
    faults.add("/marks", "a firewall mark service needs a mark rule, or no packet would get the mark");
  for (std::size_t i = 0; i < service.marks.size(); ++i) {
    const MarkRule& mark = service.marks[i];
    Faults here = faults.at("/marks", i);
    if (mark.address.family() != service.family) {
      here.add("/address",
               "found " + mark.address.toString() + "; the service's family is " + quoted(wordOf(service.family)));
    }
    checkVip(cluster, index, here, mark.address);
    if (mark.ports.empty()) here.add("/ports", "a mark rule needs a port");
    std::set<std::uint16_t> ports;
    for (std::size_t p = 0; p < mark.ports.size(); ++p) {
      if (!ports.insert(mark.ports[p]).second) {
        here.at("/ports", p).add("", "port " + std::to_string(mark.ports[p]) + " stands twice in this rule");
      }
    }
  }
}

void checkScheduling(const VirtualService& service, Faults faults) {
  const bool hashes = service.scheduler == Scheduler::sh || service.scheduler == Scheduler::mh;
  std::set<SchedulerFlag> flags;
  for (std::size_t i = 0; i < service.schedulerFlags.size(); ++i) {
    Faults here = faults.at("/schedulerFlags", i);
    if (!hashes) {
      here.add("", "scheduler " + quoted(wordOf(service.scheduler)) + " has no flags; \"sh\" and \"mh\" have");
    } else if (!flags.insert(service.schedulerFlags[i]).second) {
      here.add("", "the flag " + quoted(wordOf(service.schedulerFlags[i])) + " stands twice");
    }
  }
  const bool udp = service.fwmark || service.protocol == Protocol::udp;
  if (service.onePacket && !udp)
    faults.add("/onePacket", "one-packet scheduling is for udp and firewall mark services");
  if (service.onePacket && service.persistence)
    faults.add("/onePacket", "one-packet scheduling and persistence exclude each other");
  if (!service.persistence) return;
  const unsigned bits = service.serviceFamily() == Family::ipv6 ? 128 : 32;
  if (service.persistence->netmask && *service.persistence->netmask > bits) {
    faults.add("/persistence/netmask", "found " + std::to_string(*service.persistence->netmask) +
                                           "; allowed is a prefix length from 1 to " + std::to_string(bits));
  }
  const std::string& engine = service.persistence->engine;
  if (!engine.empty() && engine != "sip") {
    faults.add("/persistence/engine", "found " + quoted(engine) + "; the kernel has \"sip\"");
  } else if (engine == "sip" && !udp) {
    faults.add("/persistence/engine", "the engine \"sip\" is for udp services");
  }
}

void checkForwarding(const VirtualService& service, const ServiceServer& entry, const RealServer& server,
                     Faults faults) {
  const Forwarding forwarding = entry.forwarding.value_or(service.forwarding);
  if (forwarding != Forwarding::nat && entry.port && *entry.port != service.port) {
    faults.add("/port", "found " + std::to_string(*entry.port) + "; with " + std::string(wordOf(forwarding)) +
                            " the kernel would silently use the service's port, " + std::to_string(service.port) +
                            "; only nat can change ports");
  }
  if (entry.tunnel && forwarding != Forwarding::tunnel)
    faults.add("/tunnel", "tunnel options need forwarding \"tunnel\"");
  if (entry.tunnel) checkTunnel(*entry.tunnel, faults.at("/tunnel"));
  if (!ripFor(server, service.serviceFamily(), forwarding)) {
    faults.add("/server", "real server " + quoted(server.name) + " has no " +
                              (service.serviceFamily() == Family::ipv6 ? "IPv6" : "IPv4") +
                              " address; only tunnels cross families");
  }
}

void checkDestinations(const DocumentIndex& index, const VirtualService& service, Faults faults) {
  if (service.realServers.size() > kMaxDestinations) {
    faults.add("/realServers", "found " + std::to_string(service.realServers.size()) + " entries; allowed are " +
                                   std::to_string(kMaxDestinations));
  }
  std::map<std::pair<std::string_view, unsigned>, std::size_t> seen;
  for (std::size_t i = 0; i < service.realServers.size(); ++i) {
    const ServiceServer& entry = service.realServers[i];
    Faults here = faults.at("/realServers", i);
    const auto server = index.realServers.find(entry.server);
    if (server == index.realServers.end()) {
      here.add("/server", "there is no real server " + quoted(entry.server));
    } else {
      checkForwarding(service, entry, *server->second, here);
    }
    const auto [other, isNew] =
        seen.emplace(std::pair{std::string_view(entry.server), unsigned{entry.port.value_or(service.port)}}, i);
    if (!isNew) {
      here.add("/server", "real server " + quoted(entry.server) + " with this port stands already at /realServers/" +
                              std::to_string(other->second) + " of the service");
    }
    if (entry.lowerThreshold != 0 && entry.upperThreshold == 0) {
      here.add("/lowerThreshold", "a lower threshold needs an upper one");
    } else if (entry.lowerThreshold > entry.upperThreshold) {
      here.add("/lowerThreshold", "found " + std::to_string(entry.lowerThreshold) +
                                      "; allowed is at most upperThreshold, " + std::to_string(entry.upperThreshold));
    }
  }
}

/// What a check asks at has to be a port: a service of all ports, or of marks, has none of its own.
void checkCheck(const DocumentIndex& index, const VirtualService& service, Faults faults) {
  if (service.healthCheck.empty()) return;
  const auto found = index.checks.find(service.healthCheck);
  if (found == index.checks.end()) {
    faults.add("/healthCheck", "there is no health check " + quoted(service.healthCheck));
    return;
  }
  const HealthCheck& check = *found->second;
  if (check.type == CheckType::feedback) {
    faults.add("/healthCheck", "health check " + quoted(check.name) +
                                   " is of type \"feedback\", which tells weights; it belongs to \"feedback\"");
    return;
  }
  if (check.type == CheckType::passive && !service.fwmark && service.protocol != Protocol::tcp) {
    faults.add("/healthCheck", "health check " + quoted(check.name) + " looks at handshakes of tcp; this service is " +
                                   std::string(wordOf(service.protocol)));
  }
  const bool asksPort = check.type != CheckType::icmp && check.type != CheckType::script &&
                        check.type != CheckType::passive && !check.port;
  const bool portless = std::any_of(service.realServers.begin(), service.realServers.end(),
                                    [&](const ServiceServer& entry) { return entry.port.value_or(service.port) == 0; });
  if (asksPort && portless) {
    faults.add("/healthCheck", "health check " + quoted(check.name) +
                                   " asks at the real server's port, and this service has no single one; give the "
                                   "check a port");
  }
}

void checkFeedback(const DocumentIndex& index, const VirtualService& service, Faults faults) {
  if (service.feedback.empty()) return;
  const auto found = index.checks.find(service.feedback);
  if (found == index.checks.end()) {
    faults.add("/feedback", "there is no health check " + quoted(service.feedback));
  } else if (found->second->type != CheckType::feedback) {
    faults.add("/feedback", "health check " + quoted(service.feedback) + " is of type " +
                                quoted(wordOf(found->second->type)) + "; allowed is one of type \"feedback\"");
  }
}

void checkSorry(const DocumentIndex& index, const VirtualService& service, Faults faults) {
  if (service.quorum && service.quorum->hysteresis >= service.quorum->weight && service.quorum->hysteresis != 0) {
    faults.add("/quorum/hysteresis", "found " + std::to_string(service.quorum->hysteresis) +
                                         "; allowed is less than the quorum's weight, " +
                                         std::to_string(service.quorum->weight));
  }
  if (!service.sorryServer) return;
  const SorryServer& sorry = *service.sorryServer;
  const Forwarding forwarding = sorry.forwarding.value_or(service.forwarding);
  Faults here = faults.at("/sorryServer");
  checkHostAddress(here, "/address", sorry.address, "a sorry server's address");
  if (const auto group = index.vips.find(sorry.address.toString()); group != index.vips.end())
    here.add("/address",
             "found a VIP of failover group " + quoted(group->second->name) + "; allowed is a machine's own");
  if (sorry.address.family() != service.serviceFamily() && forwarding != Forwarding::tunnel)
    here.add("/address", "found " + sorry.address.toString() + "; only tunnels cross families");
  if (sorry.port && *sorry.port != service.port && forwarding != Forwarding::nat)
    here.add("/port", "found " + std::to_string(*sorry.port) + "; only nat can change ports");
  const bool served =
      std::any_of(service.realServers.begin(), service.realServers.end(), [&](const ServiceServer& entry) {
        const auto server = index.realServers.find(entry.server);
        if (server == index.realServers.end()) return false;
        const IpAddress* rip =
            ripFor(*server->second, service.serviceFamily(), entry.forwarding.value_or(service.forwarding));
        return rip && *rip == sorry.address && entry.port.value_or(service.port) == sorry.port.value_or(service.port);
      });
  if (served) here.add("/address", "found a real server of the service, with its port; a sorry server is another one");
}

/// No two services may claim the same packets: by their key, or by mark rules.
class Claims {
 public:
  void take(const VirtualService& service, Faults faults) {
    if (service.address && !service.fwmark) {
      claim(*service.address, service.protocol, service.port, service.name, faults);
    } else if (service.fwmark && !service.address) {
      const auto [other, isNew] = marks_.emplace(std::pair{*service.fwmark, service.family}, service.name);
      if (!isNew) {
        faults.add("/fwmark", "found " + std::to_string(*service.fwmark) + ", the mark of service " +
                                  quoted(other->second) + " too");
      }
      for (std::size_t i = 0; i < service.marks.size(); ++i) {
        const MarkRule& mark = service.marks[i];
        const std::set<std::uint16_t> ports(mark.ports.begin(), mark.ports.end());
        for (const std::uint16_t port : ports)
          claim(mark.address, mark.protocol, port, service.name, faults.at("/marks", i));
      }
    }
  }

 private:
  void claim(const IpAddress& vip, Protocol protocol, std::uint16_t port, const std::string& name, Faults faults) {
    const auto [other, isNew] = packets_.emplace(std::tuple{vip, protocol, port}, name);
    if (isNew) return;
    faults.add("", std::string(wordOf(protocol)) + " " + Endpoint{vip.toString(), port}.toString() +
                       (other->second == name ? " is claimed twice by this service"
                                              : " belongs to service " + quoted(other->second) + " already"));
  }

  std::map<std::tuple<IpAddress, Protocol, std::uint16_t>, std::string> packets_;
  std::map<std::pair<std::uint32_t, Family>, std::string> marks_;
};

}  // namespace

void validateServices(const Cluster& cluster, const DocumentIndex& index, Faults faults) {
  Claims claims;
  for (std::size_t i = 0; i < cluster.virtualServices.size(); ++i) {
    const VirtualService& service = cluster.virtualServices[i];
    Faults here = faults.at("/virtualServices", i);
    checkIdentity(cluster, index, service, here);
    claims.take(service, here);
    checkScheduling(service, here);
    if (service.tunnel && service.forwarding != Forwarding::tunnel)
      here.add("/tunnel", "tunnel options need forwarding \"tunnel\"");
    if (service.tunnel) checkTunnel(*service.tunnel, here.at("/tunnel"));
    checkCheck(index, service, here);
    checkFeedback(index, service, here);
    checkSorry(index, service, here);
    checkDestinations(index, service, here);
  }
}

}  // namespace lvs
