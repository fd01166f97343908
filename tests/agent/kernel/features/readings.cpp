// Reading the table of a real kernel: against what was put in, against ipvsadm, and with connections.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

#include "tests/agent/kernel/features/check.h"

namespace lvs::features {
namespace {

using reconcile::State;

ipvs::ServiceKey tcpKey(const std::string& vip, std::uint16_t port) {
  ipvs::ServiceKey key;
  key.address = ip(vip);
  key.family = key.address.family();
  key.protocol = IPPROTO_TCP;
  key.port = port;
  return key;
}

/// A connection through IPVS from this host to itself, or -1.
int connectTo(const sockaddr* address, socklen_t length) {
  const int fd = ::socket(address->sa_family, SOCK_STREAM, 0);
  if (fd >= 0 && ::connect(fd, address, length) != 0) {
    ::close(fd);
    return -1;
  }
  return fd;
}

const sockaddr* plain(const sockaddr_in& address) {
  return static_cast<const sockaddr*>(static_cast<const void*>(&address));
}
const sockaddr* plain(const sockaddr_in6& address) {
  return static_cast<const sockaddr*>(static_cast<const void*>(&address));
}

template <typename Address>
int listenAt(const Address& address) {
  const int fd = ::socket(plain(address)->sa_family, SOCK_STREAM, 0);
  const int yes = 1;
  ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  const bool fine = ::bind(fd, plain(address), sizeof address) == 0 && ::listen(fd, 64) == 0;
  check(fine, "a server listens");
  return fd;
}

sockaddr_in v4(const char* host, std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  ::inet_pton(AF_INET, host, &address.sin_addr);
  return address;
}

sockaddr_in6 v6(const char* host, std::uint16_t port) {
  sockaddr_in6 address{};
  address.sin6_family = AF_INET6;
  address.sin6_port = htons(port);
  ::inet_pton(AF_INET6, host, &address.sin6_addr);
  return address;
}

}  // namespace

void ipvsReadings(DirectorKernel& kernel) {
  State wanted;
  for (unsigned at = 1; at <= 150; ++at) {
    ipvs::Service& service = wanted.table[tcpKey("10.9.1." + std::to_string(at), 80)];
    for (unsigned server = 1; server <= at % 5; ++server) {
      ipvs::Destination destination;
      destination.forwarding = Forwarding::directRouting;
      destination.weight = server;
      service.destinations.emplace(ipvs::DestinationKey{ip("10.9.2." + std::to_string(server)), 80}, destination);
    }
  }
  ipvs::Service& six = wanted.table[tcpKey("fd09:1::1", 443)];
  ipvs::Destination destination;
  destination.forwarding = Forwarding::directRouting;
  six.destinations.emplace(ipvs::DestinationKey{ip("fd09::2:1"), 443}, destination);
  pushAndCheck(kernel, wanted, {}, "151 services");

  const auto all = kernel.readAll();
  check(all && all->table == wanted.table, "readAll() gives back what was put in");
  check(all && all->numbers.size() == wanted.table.size(), "readAll() has numbers for each service");
  const auto counts = kernel.readCounts();
  bool same = counts && counts->size() == wanted.table.size();
  for (const auto& [key, service] : wanted.table) {
    if (!same) break;
    const auto found = counts->find(key);
    same = found != counts->end() && found->second.size() == service.destinations.size();
    for (const auto& [at, one] : service.destinations) {
      same = same && found->second.contains(at) && found->second.at(at).weight == one.weight;
    }
  }
  check(same, "readCounts() has every real server with its weight",
        counts ? std::to_string(counts->size()) + " services" : counts.message());
  const auto one = kernel.readService(tcpKey("10.9.1.4", 80));
  check(one && one->size() == 1 && one->begin()->second.destinations.size() == 4, "readService() has one service");
  const auto none = kernel.readService(tcpKey("10.9.1.4", 8888));
  check(!none && none.message().find("10.9.1.4:8888") != std::string::npos, "readService() names a missing service",
        none.message());

  const auto info = kernel.readInfo();
  check(info && info->version == "1.2.1" && info->tableSize >= 256, "version and table size",
        info ? info->version : info.message());
  check(info && info->timeouts.tcpSeconds == 900 && info->timeouts.tcpFinSeconds == 120 &&
            info->timeouts.udpSeconds == 300,
        "timeouts are the kernel's defaults");
  shell(
      "ipvsadm --start-daemon master --mcast-interface vip0 --syncid 7; "
      "ipvsadm --start-daemon backup --mcast-interface vip0 --syncid 7");
  const auto daemons = kernel.readInfo();
  check(daemons && daemons->daemons.size() == 2 && daemons->daemons[0].interface == "vip0" &&
            daemons->daemons[0].syncId == 7,
        "both sync daemons are told");
  shell("ipvsadm --stop-daemon master; ipvsadm --stop-daemon backup");
  const auto able = kernel.capabilities();
  check(able && std::find(able->begin(), able->end(), "ipvs") != able->end() &&
            std::find(able->begin(), able->end(), "nftables") != able->end(),
        "capabilities name ipvs and nftables");
  clear(kernel, wanted);
}

void ipvsConnections(DirectorKernel& kernel) {
  shell(
      "ip addr add 10.9.3.1/32 dev lo; ip addr add 10.9.3.2/32 dev lo; "
      "ip addr add fd09:3::1/128 dev lo; ip addr add fd09:3::2/128 dev lo");
  State wanted;
  ipvs::Destination local;
  local.forwarding = Forwarding::nat;
  wanted.table[tcpKey("10.9.3.1", 80)].destinations.emplace(ipvs::DestinationKey{ip("10.9.3.2"), 8080}, local);
  wanted.table[tcpKey("fd09:3::1", 80)].destinations.emplace(ipvs::DestinationKey{ip("fd09:3::2"), 8080}, local);
  pushAndCheck(kernel, wanted, {}, "services whose real server is this host");
  const int server4 = listenAt(v4("10.9.3.2", 8080));
  const int server6 = listenAt(v6("fd09:3::2", 8080));
  constexpr int kEach = 12;
  std::vector<int> open;
  const sockaddr_in vip4 = v4("10.9.3.1", 80);
  const sockaddr_in6 vip6 = v6("fd09:3::1", 80);
  for (int at = 0; at < kEach; ++at) {
    open.push_back(connectTo(plain(vip4), sizeof vip4));
    open.push_back(connectTo(plain(vip6), sizeof vip6));
  }
  check(std::count(open.begin(), open.end(), -1) == 0, "connections through both services");

  const auto counts = kernel.readCounts();
  const auto countOf = [&](const std::string& vip) -> std::uint32_t {
    if (!counts || !counts->contains(tcpKey(vip, 80))) return 0;
    const auto& servers = counts->at(tcpKey(vip, 80));
    return servers.empty() ? 0 : servers.begin()->second.active;
  };
  check(countOf("10.9.3.1") == kEach && countOf("fd09:3::1") == kEach, "readCounts() has them as active");
  const bool counted = eventually([&] {
    const auto all = kernel.readAll();
    if (!all || !all->numbers.contains(tcpKey("10.9.3.1", 80))) return false;
    const ipvs::ServiceNumbers& numbers = all->numbers.at(tcpKey("10.9.3.1", 80));
    return numbers.counters.connections == kEach && numbers.counters.inPackets >= 2 * kEach &&
           numbers.destinations.begin()->second.active == kEach &&
           numbers.destinations.begin()->second.counters == numbers.counters;
  });
  check(counted, "readAll() has them in its counters");

  const auto page = kernel.readConnections({});
  check(page && page->connections.size() == 2 * kEach && page->next == 0 && !page->truncated,
        "all connections on a page", page ? std::to_string(page->connections.size()) : page.message());
  ConnectionQuery query;
  query.service = "tcp [fd09:3::1]:80";
  query.limit = 5;
  std::size_t seen = 0;
  int pages = 0;
  for (bool more = true; more && pages < 10; ++pages) {
    const auto part = kernel.readConnections(query);
    if (!part) break;
    seen += part->connections.size();
    for (const api::Connection& one : part->connections) {
      if (one.virtualAddress != "[fd09:3::1]:80" || one.destination != "[fd09:3::2]:8080" ||
          one.state != "ESTABLISHED" || one.protocol != "tcp" || one.expiresSeconds == 0 || one.expiresSeconds > 900) {
        check(false, "a connection's fields",
              one.protocol + " " + one.client + " " + one.virtualAddress + " " + one.destination + " " + one.state +
                  " " + std::to_string(one.expiresSeconds));
      }
    }
    more = part->next != 0;
    query.offset = part->next;
  }
  check(seen == kEach && pages == 3, "one service's connections in pages of five",
        std::to_string(seen) + " in " + std::to_string(pages));
  ConnectionQuery none;
  none.state = "SYN_RECV";
  const auto empty = kernel.readConnections(none);
  check(empty && empty->connections.empty(), "a state that no connection has gives an empty page");
  ConnectionQuery byServer;
  byServer.destination = "10.9.3.2";
  const auto server = kernel.readConnections(byServer);
  check(server && server->connections.size() == kEach, "filtered by real server");
  ConnectionQuery bad;
  bad.service = "carrier pigeon";
  check(!kernel.readConnections(bad), "a service that is none is refused");
  for (const int fd : open) ::close(fd);
  ::close(server4);
  ::close(server6);
  clear(kernel, wanted);
}

void ipvsManyEntries(DirectorKernel& kernel) {
  State wanted;
  for (unsigned at = 0; at < 1000; ++at) {
    const std::string vip = "10.10." + std::to_string(at / 250) + "." + std::to_string(at % 250 + 1);
    ipvs::Service& service = wanted.table[tcpKey(vip, 80)];
    for (unsigned server = 1; server <= 3; ++server) {
      ipvs::Destination destination;
      destination.forwarding = Forwarding::directRouting;
      service.destinations.emplace(ipvs::DestinationKey{ip("10.9.2." + std::to_string(server)), 80}, destination);
    }
  }
  // One that the kernel refuses, in the middle of the batches.
  const ipvs::ServiceKey odd = tcpKey("10.10.1.7", 80);
  const ipvs::DestinationKey multicast{ip("224.1.2.3"), 80};
  ipvs::Destination destination;
  destination.forwarding = Forwarding::directRouting;
  wanted.table[odd].destinations.emplace(multicast, destination);
  const Pushed pushed = push(kernel, wanted);
  check(pushed.plan.steps.size() == 4001 && pushed.report.applied == 4000, "4,000 of 4,001 requests are done",
        std::to_string(pushed.report.applied) + " of " + std::to_string(pushed.plan.steps.size()));
  const bool named =
      pushed.report.failures.size() == 1 &&
      pushed.report.failures[0].reason.find("224.1.2.3:80") != std::string::npos &&
      pushed.report.failures[0].step < pushed.plan.steps.size() &&
      pushed.plan.steps[pushed.report.failures[0].step].told.raw.find("224.1.2.3:80") != std::string::npos;
  check(named, "the one refused is named", pushed.report.failures.empty() ? "none" : pushed.report.failures[0].reason);
  check(pushed.again.steps.size() == 1, "it alone is left to do");
  wanted.table[odd].destinations.erase(multicast);
  clear(kernel, wanted);
  const auto after = kernel.readAll();
  check(after && after->table.empty(), "1,000 services are gone again");
}

}  // namespace lvs::features
