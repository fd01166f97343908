// One trace: from this director over its own sockets, or from a real server by that machine's tools over SSH. On a
// thread of its own; bounded in time; ended when nobody asks for it any more.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "agent/realserver/reach.h"
#include "agent/trace/probe.h"
#include "common/api/trace.h"

namespace lvs::trace {

/// Nobody has asked for so long: whoever wanted it has lost the connection.
inline constexpr std::chrono::milliseconds kPatience{15000};
inline constexpr std::chrono::seconds kLongest{180};

/// A checked order.
struct Order {
  Way way;
  std::uint32_t hops = 30;
  std::uint32_t tries = 3;
  std::chrono::milliseconds wait{1000};
  bool ping = false;
  bool pathMtu = false;
  std::optional<RealServer> realServer;
  bool fromVip = false;  ///< `way.from` is a service's: what answers it goes to a director, not to a real server
  bool hears = false;    ///< nothing is sent: it listens for what is answered to a volley from elsewhere
  bool reply = false;    ///< of a volley (volley.h)
  std::string by;
  std::chrono::milliseconds patience = kPatience;
};
/// One line for the audit log.
std::string describe(const Order& order);
/// Whether it is sent in a director's name, who hears what is answered: a volley.
bool isApart(const Order& order);

/// An SSH connection to a real server; null with the reason.
using Reach =
    std::function<std::unique_ptr<realserver::Ssh>(const RealServer& server, realserver::SshFailure& failure)>;

class Tracer {
 public:
  Tracer(Order order, std::function<std::int64_t()> wallMs, Reach reach = {});
  ~Tracer();  ///< waits for its end: with a server that is being connected to, some 15 s
  Tracer(const Tracer&) = delete;
  Tracer& operator=(const Tracer&) = delete;

  /// From any thread. `asked`: somebody still wants it.
  api::Trace reading(bool asked = true) const;
  bool running() const;
  void end();  ///< soon: it is not waited for

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

}  // namespace lvs::trace
