// IPVS requests and answers as generic netlink messages (include/uapi/linux/ip_vs.h, kernel's
// net/netfilter/ipvs/ip_vs_ctl.c). Encoding and decoding are functions of their inputs; sockets are the
// adapter's. A message that does not hold what it should decodes to nullopt.
#pragma once

#include <linux/netlink.h>

#include <optional>
#include <utility>

#include "agent/ipvs/table.h"
#include "agent/net/netlink.h"
#include "agent/reconcile/plan.h"

namespace lvs::ipvs {

/// Builds requests for one resolved generic netlink family. Not for several threads at once.
class Encoder {
 public:
  explicit Encoder(int family) : family_(family), message_(net::newMessage()) {}

  /// Each returned message stays valid until the next call.
  nlmsghdr* service(reconcile::Verb verb, const ServiceKey& key, const Service& settings);
  nlmsghdr* destination(reconcile::Verb verb, const ServiceKey& service, const DestinationKey& key,
                        const Destination& settings);
  nlmsghdr* getService(const ServiceKey& key);
  nlmsghdr* dumpServices();
  nlmsghdr* dumpDestinations(const ServiceKey& service);
  nlmsghdr* getInfo();
  nlmsghdr* getTimeouts();
  nlmsghdr* dumpDaemons();
  nlmsghdr* daemon(reconcile::Verb verb, const reconcile::SyncDaemon& daemon);

 private:
  nlmsghdr* begin(std::uint8_t command);
  void putKey(const ServiceKey& key);
  int family_;
  net::MessagePtr message_;
};

/// A service without its destinations, with its numbers.
struct ServiceMessage {
  ServiceKey key;
  Service service;
  ServiceNumbers numbers;
};
std::optional<ServiceMessage> decodeService(const nlmsghdr* message);

struct DestinationMessage {
  DestinationKey key;
  Destination destination;
  DestinationNumbers numbers;
};
/// `serviceFamily` is the RIP's family where the kernel does not name one.
std::optional<DestinationMessage> decodeDestination(const nlmsghdr* message, Family serviceFamily);

/// Version and table size.
std::optional<Info> decodeInfo(const nlmsghdr* message);
std::optional<api::IpvsTimeouts> decodeTimeouts(const nlmsghdr* message);
std::optional<reconcile::SyncDaemon> decodeDaemon(const nlmsghdr* message);

/// The kernel's refusal of a request in words that name the entry; `words` is the kernel's own text.
std::string refusal(const reconcile::ServiceStep& step, const net::Reply& reply);
std::string refusal(const reconcile::DestinationStep& step, const net::Reply& reply);
std::string refusal(const reconcile::DaemonStep& step, const net::Reply& reply);

}  // namespace lvs::ipvs
