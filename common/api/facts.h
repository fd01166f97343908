// Messages of what a director can tell of a service's way without a packet. JSON by messages.h's toJson() and
// fromJson().
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lvs::api {

/// The way from a director to one real server of the service.
struct RouteFact {
  std::string server;
  std::string to;         ///< its RIP
  std::string interface;  ///< that packets leave by
  std::string gateway;    ///< empty: the real server is on the interface's segment
  std::string hardware;   ///< of the next machine, where it is known
  std::string problem;    ///< why nothing gets there; empty: nothing is known to be in the way
  bool silent = false;    ///< the next machine did not answer ARP just now, though the kernel may still know it
};

/// A packet of the service that the director's own packet filter drops.
struct BlockFact {
  std::string packet;  ///< "tcp port 80 to 192.168.1.214"
  std::string chain;   ///< "nft chain inet filter input"
  std::string by;      ///< "the rule \"tcp dport 80 drop\"", "its policy"
  std::string way{};   ///< "in": what clients send; "out": to a real server; "back": its replies, with NAT; empty: "in"
};

/// Another machine that answers ARP for an address which this director holds.
struct AnswerFact {
  std::string address;
  std::string hardware;
};

/// An interface whose strict reverse-path filter (RFC 3704, 2.2) drops what clients send.
struct StrictFact {
  std::string interface;  ///< that clients' packets come in by
  std::string back;       ///< that the route to them leaves by; empty: none leads there
  std::string client;     ///< an address that the route was looked up for; empty: the default route
};

/// The kernel's table of tracked connections (nf_conntrack), of which a full one drops whatever is new.
struct ConntrackFact {
  std::uint64_t count = 0;
  std::uint64_t most = 0;      ///< 0: without a limit
  std::uint64_t dropped = 0;   ///< packets for want of room, since the table is there
  std::uint64_t dropping = 0;  ///< of these, while the facts were read
};

/// An interface by which clients' packets come in, or go on to a real server.
struct InterfaceFact {
  std::string name;
  std::uint32_t mtu = 0;  ///< bytes
  bool carrier = true;    ///< up, and the cable is in
  // Packets since the interface is there.
  std::uint64_t received = 0;
  std::uint64_t sent = 0;
  std::uint64_t receiveErrors = 0;
  std::uint64_t sendErrors = 0;
  std::uint64_t receiveDrops = 0;
  std::uint64_t sendDrops = 0;
  std::uint64_t newErrors = 0;  ///< both ways, while the facts were read
};

/// GET /v1/facts?service=NAME&client=ADDRESS
struct ServiceFacts {
  std::string service;
  bool forwarding = true;  ///< the kernel routes packets of the service's family, which NAT's replies need
  std::vector<RouteFact> routes;
  std::vector<BlockFact> blocks;
  std::vector<std::string> unseen;  ///< what could not be looked at, and why
  std::vector<AnswerFact> answers{};
  std::vector<StrictFact> strict{};
  std::vector<std::string> own{};            ///< hardware addresses of this director's interfaces
  std::optional<ConntrackFact> conntrack{};  ///< none: this kernel tracks no connections
  std::vector<InterfaceFact> interfaces{};
};

}  // namespace lvs::api
