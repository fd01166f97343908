// Sockets of checks: addresses as the kernel takes them, and its errors in words.
#pragma once

#include <sys/socket.h>

#include <optional>
#include <string>

#include "agent/health/conversation.h"
#include "common/model/address.h"

namespace lvs::health {

/// How far a run had come.
enum class Phase { connecting, securing, waiting };

struct SocketAddress {
  sockaddr_storage storage{};
  socklen_t length = 0;
  const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
};
SocketAddress socketAddress(const IpAddress& address, std::uint16_t port);
/// The address in what the kernel gave; none: of neither family.
std::optional<IpAddress> addressIn(const sockaddr_storage& storage);
/// The director's own address towards another, as the kernel chooses it; none: errno says why.
std::optional<IpAddress> ownAddressTowards(const IpAddress& address);

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
