// Interfaces with their state and addresses, and word when any of them changes. For whoever must act within
// milliseconds of a cable being pulled.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "common/model/address.h"
#include "common/model/result.h"

namespace lvs::net {

struct Link {
  unsigned index = 0;
  bool running = false;  ///< up, and with a carrier
  std::vector<IpAddress> addresses;
  bool operator==(const Link&) const = default;
};
using Links = std::map<std::string, Link>;

/// All interfaces as they are now; empty when they cannot be read.
Links readLinks();

/// A socket that becomes readable when links or addresses change.
class LinkWatch {
 public:
  static Result<LinkWatch> open();
  ~LinkWatch();
  LinkWatch(LinkWatch&& other) noexcept;
  LinkWatch& operator=(LinkWatch&&) = delete;

  int descriptor() const { return fd_; }
  /// Takes all that waits, lost messages included; true when there was any.
  bool drain();

 private:
  explicit LinkWatch(int fd) : fd_(fd) {}
  int fd_;
};

}  // namespace lvs::net
