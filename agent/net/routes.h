// Where packets to an address would go, as the kernel itself decides it, and whether the next machine on that way
// answers: over rtnetlink, nothing is sent.
#pragma once

#include <optional>
#include <string>

#include "agent/net/netlink.h"
#include "common/model/address.h"

namespace lvs::net {

struct Route {
  std::string problem;  ///< why there is none, in words; empty: there is one
  std::string interface;
  std::optional<IpAddress> gateway;  ///< none: on the interface's own segment
  bool local = false;                ///< the address is this machine's own
};

struct Neighbour {
  bool answers = true;   ///< false: asked for its hardware address, nobody answered
  std::string hardware;  ///< "02:00:c0:a8:01:0e"; empty: not known
};

class Routes {
 public:
  static Result<Routes> open();
  /// `from`: for packets with this source, which has to be this machine's own; none: as the kernel chooses.
  Result<Route> to(const IpAddress& address, const IpAddress* from = nullptr);
  /// What the kernel remembers of it; nothing when it did not ask lately.
  std::optional<Neighbour> neighbour(const std::string& interface, const IpAddress& address);

 private:
  explicit Routes(Netlink netlink) : netlink_(std::move(netlink)) {}
  Netlink netlink_;
};

}  // namespace lvs::net
