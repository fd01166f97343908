// Taking an interface down for a while, on purpose, so that it comes back as it was: the kernel forgets the routes
// through an interface that goes down, and the IPv6 addresses on it.
#pragma once

#include <memory>
#include <string>

#include "agent/net/netlink.h"
#include "common/model/result.h"

namespace lvs::net {

class LinkOutage {
 public:
  /// Reads what has to come back. Nothing is changed yet.
  static Result<LinkOutage> prepare(const std::string& interface);

  /// Both may be called in a process that was forked from a program with threads.
  void down();
  void up();
  int descriptor() const { return socket_.descriptor(); }

 private:
  LinkOutage(Netlink socket, std::string interface) : socket_(std::move(socket)), interface_(std::move(interface)) {}
  Outcome readRoutes(unsigned index, int family);

  Netlink socket_;
  std::string interface_;
  RequestList down_;
  RequestList up_;
  std::string keepAddresses_;  ///< the sysctl's value before
};

}  // namespace lvs::net
