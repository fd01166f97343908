// A trace whose answers come to another machine than the one that sends it: a real server sends with the VIP as source,
// and routers answer to the director that has the VIP. The probes are made here as whole packets, which a line of perl
// or python sends there; what the director hears is put to its hop by what it quotes. Pure.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "agent/trace/course.h"
#include "agent/trace/probe.h"

namespace lvs::trace {

struct Volley {
  Way way;  ///< `from` is set
  std::uint32_t hops = 16;
  std::uint32_t tries = 1;
  bool reply = false;  ///< TCP: SYN+ACK, as a server answers, without any SYN before
};

/// Whole IP packets, hop after hop, and that so often as there are tries.
std::vector<std::string> packetsOf(const Volley& volley);

/// A shell script that sends them; what it says is for VolleyWords.
std::string scriptOf(const Volley& volley);

class VolleyWords {
 public:
  void feed(std::string_view piece);
  const std::string& tool() const { return tool_; }  ///< "perl" or "python3"; empty: not known yet
  bool sent() const { return sent_; }
  std::string problemOn(const std::string& host) const;  ///< why nothing was sent, as a sentence

 private:
  void line(std::string_view text);
  std::string rest_;
  std::string tool_;
  std::string noise_;  ///< the last line that was not understood
  bool missing_ = false;
  bool sent_ = false;
};

/// What a packet that comes to the volley's source tells of a hop. nullopt: it is about none of its probes. `bytes`:
/// from the IP header on, and whoever likes may have sent them.
struct Overheard {
  std::uint32_t hop = 0;
  Answer answer;
};
std::optional<Overheard> overhear(const Volley& volley, std::span<const std::uint8_t> bytes);

/// Hops of a volley as they are heard; never more answers of one than there are tries.
class HeardHops {
 public:
  explicit HeardHops(const Volley& volley) : volley_(volley) {}
  void add(const Overheard& heard);
  /// Up to where the way ends, or the last of which anything was heard.
  std::vector<HopSeen> hops() const;

 private:
  Volley volley_;
  std::vector<HopSeen> seen_;
};

}  // namespace lvs::trace
