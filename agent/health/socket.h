// Sockets of checks, and the kernel's errors in words.
#pragma once

#include <optional>
#include <string>

#include "agent/health/conversation.h"
#include "common/model/address.h"

namespace lvs::health {

/// How far a run had come.
enum class Phase { connecting, securing, waiting };

/// "(connecting)" and so on, as it stands after what happened.
std::string placeOf(Phase phase);

/// What a socket's error says.
struct Trouble {
  std::string words;
  bool counts = true;  ///< false: it is the agent's or the director's own
};
/// `teller` sent it, where that is known.
Trouble troubleOf(int error, Phase phase, bool datagrams, const std::optional<IpAddress>& teller = {});
/// Of an error that came before anything had left this director.
Trouble troubleAtStart(int error, bool datagrams);

/// A non-blocking socket that is connecting (TCP) or connected (UDP), closed with this.
class Socket {
 public:
  Socket() = default;
  ~Socket() { close(); }
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;

  /// The errno when it failed at once; 0: it goes on.
  int connect(const Target& target, bool datagrams);
  int descriptor() const { return fd_; }
  /// What came of connecting; 0: well.
  int error() const;
  /// The connection is torn down when it is closed: nothing of it stays in the kernel.
  void resetAtClose();
  void close();

 private:
  int goBy(const ServiceWay& way, const IpAddress& vip) const;

  int fd_ = -1;
};

}  // namespace lvs::health
