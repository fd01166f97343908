// The packets of one connection, each put to the station of the way where it was seen: part of follow(). Pure.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "common/diagnosis/path.h"

namespace lvs::diagnosis {

struct Trail {
  // There. Null: not seen.
  const Sighting* in = nullptr;        ///< the request at a director
  const Sighting* out = nullptr;       ///< leaving it
  const Sighting* arrived = nullptr;   ///< at the real server
  const Sighting* unpacked = nullptr;  ///< there, out of the tunnel
  // Back.
  const Sighting* reply = nullptr;     ///< the first that the real server sends to the client
  const Sighting* replyIn = nullptr;   ///< at the director again (NAT)
  const Sighting* replyOut = nullptr;  ///< leaving it (NAT)
  /// An answer by the director itself: a reset, without having passed the request on.
  const Sighting* refusal = nullptr;
  /// A request whose frame is for none of those who heard it; and who it is for, where that is known.
  const Sighting* stray = nullptr;
  std::string strayFor;
  /// An ICMP error about the connection's packets, the first.
  const Sighting* error = nullptr;
  /// The largest segment that the real server sent more than once.
  const Sighting* repeated = nullptr;
  /// A large segment of the client's that came to the director more than once, and how far it went then.
  const Sighting* stuck = nullptr;
  bool stuckLeft = false;     ///< the director
  bool stuckArrived = false;  ///< at the real server

  std::string director;  ///< empty: not known
  std::string server;    ///< that the director chose; empty: not known
  std::string sentTo;    ///< where `out` goes: an address, or hardware
  Forwarding forwarding = Forwarding::nat;
  std::int64_t firstNs = 0;

  bool directorsHeard = false;
  bool serverHeard = false;
  bool tunnelHeard = false;  ///< on the tunnel's interface there
};

/// What was heard, in the order of its time.
struct Heard {
  std::vector<Sighting> own;     ///< sent by who heard it, or for him
  std::vector<Sighting> strays;  ///< frames for others, that a switch flooded
};
Heard heardBy(const std::vector<Ear>& ears, std::vector<Sighting> sightings);

/// What is told of points into what was heard.
Trail trailOf(const Cluster& cluster, const VirtualService& service, const Probe& probe, const std::vector<Ear>& ears,
              const Heard& heard);

/// What it shows to be wrong where the director that the request came to is not one that forwards: whoever is before
/// the directors sends it to the wrong one. None: it sent the request on, or none was seen.
std::optional<Finding> judgeElsewhere(const VirtualService& service, const Trail& trail);

/// What the trail shows to be wrong.
std::vector<Finding> judge(const VirtualService& service, const Probe& probe, const Trail& trail);

}  // namespace lvs::diagnosis
