// What a trace comes to: one sentence for people. Pure.
#pragma once

#include "agent/trace/mtu_search.h"

namespace lvs::trace {

struct Seen {
  IpAddress to;
  std::string from;            ///< in words of the sentence; empty: nobody chose it
  bool fromElsewhere = false;  ///< answers to that address do not come to the machine that traces
  std::string realServer;      ///< that machine's name; empty: this director
  bool ping = false;
  bool whole = true;  ///< false: it was ended before its time
  std::vector<HopSeen> hops;
  std::optional<MtuFound> mtu;       ///< none: nobody asked for it
  std::vector<HopSeen> largeCourse;  ///< how far those came that vanish; empty: nobody looked
};

std::string sentenceOf(const Seen& seen);

/// The last hop of those that answered, by who answered first at which number: a router that refuses what it should
/// send on is asked once more by the next hop's probes. Null: nobody answered.
struct LastHeard {
  std::uint32_t number = 0;
  IpAddress from;
};
std::optional<LastHeard> lastHeard(const std::vector<HopSeen>& hops);

}  // namespace lvs::trace
