// One connection followed through captures at several places: where its packets were seen, how they were changed from
// place to place, and where they stopped. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/diagnosis/diagnosis.h"
#include "common/packets/packet.h"

namespace lvs::diagnosis {

/// One packet, as one interface had it.
struct Sighting {
  std::string host;  ///< a director's or a real server's name in the document
  std::string interface;
  std::int64_t timeNs = 0;  ///< since 1970, all by one clock
  packets::Packet packet;
};

/// The client's end of a connection: what it is known by through tunnels and address translation.
struct Probe {
  IpAddress client;
  std::uint16_t port = 0;
  /// What the client itself saw of it.
  enum class End : std::uint8_t { unknown, answered, connected, refused, silent } end = End::unknown;
};
/// "answered", "connected", "refused" and "silent", as those tell who ask for others; unknown: anything else.
Probe::End endCalled(std::string_view name);

enum class Seen : std::uint8_t {
  yes,
  no,       ///< it was listened there, and the packet did not come
  unknown,  ///< nobody listened there
};

/// A station of the way, there or back.
struct Hop {
  std::string host;  ///< of the document; empty: the client
  bool back = false;
  Seen seen = Seen::unknown;
  std::string sentence;                 ///< "in by eth0", "out by eth1 as IPIP to 192.168.2.2"
  std::optional<std::int64_t> afterNs;  ///< since the connection's first packet was seen anywhere
};

struct Path {
  std::vector<Hop> hops;          ///< in the order of the way
  std::vector<Finding> findings;  ///< what the packets show to be wrong; empty: nothing
  std::string director = {};      ///< that the request came to; empty: to none
  /// What is wrong instead where that director is not one whose turn it is; none: it sent the request on.
  std::optional<Finding> elsewhere = {};
};

/// Where packets were listened to.
struct Ear {
  std::string host;
  std::string interface;
  /// Frames to others that a switch floods are heard as well; by this they are told apart.
  std::optional<packets::Mac> hardware = std::nullopt;
};

/// The way of a probe's connection to a service. `sightings` may hold other connections' packets; they are left out.
Path follow(const Cluster& cluster, const VirtualService& service, const Probe& probe, const std::vector<Ear>& ears,
            std::vector<Sighting> sightings);

/// The connections that clients (none: anybody) began while they were listened to, and how they ended for them as far
/// as packets tell: at most `most`, those that did not go well first.
std::vector<Probe> connectionsOf(const VirtualService& service, const std::optional<IpAddress>& client,
                                 const std::vector<Sighting>& sightings, std::size_t most);

/// What several connections' packets show beside what directors and real servers tell: faults of their own, or evidence
/// of those that are told already.
void addPackets(Diagnosis& said, const std::vector<Path>& paths);

}  // namespace lvs::diagnosis
