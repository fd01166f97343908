// What the agents can do by themselves against a fault that was found: a value that console/client/cure_run.h shows the
// plan of and carries out. A finding without one is for people: a service that has ended, a router, a threshold.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lvs::diagnosis {

struct Cure {
  enum class Kind : std::uint8_t {
    putInForce,      ///< the document that the directors hold, once more: their kernels follow it again
    removeAddress,   ///< take an address off a director that should not have it
    setUp,           ///< real servers, as the service needs them
    openFirewall,    ///< the same, and let the service in through their packet filters
    enable,          ///< real servers that people took out of the service
    installTcpdump,  ///< on real servers: mends nothing, but lets their packets be seen
  };
  Kind kind = Kind::putInForce;
  std::vector<std::string> directors{};  ///< putInForce, removeAddress
  std::vector<std::string> servers{};    ///< setUp, openFirewall, enable, installTcpdump
  std::string address{};                 ///< removeAddress
  bool operator==(const Cure&) const = default;
};

/// "put-in-force", …: stable, for scripts.
std::string cureName(Cure::Kind kind);

}  // namespace lvs::diagnosis
