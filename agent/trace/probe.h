// One probe's socket: sends it with its time to live from the chosen address, and reads what the kernel tells of it.
// For UDP and TCP that takes no privilege: ICMP errors come by the socket's error queue (ip(7), IP_RECVERR), matched by
// the kernel. Echo requests go over a raw socket where that is permitted, else over a ping socket.
#pragma once

#include <optional>

#include "agent/trace/course.h"
#include "common/model/result.h"

namespace lvs::trace {

/// Where probes go, and how.
struct Way {
  Method method = Method::udp;
  IpAddress to;
  std::optional<IpAddress> from;  ///< none: as the kernel chooses
  std::uint16_t port = 0;
  std::uint16_t id = 0;  ///< of echo requests
};

class Probe {
 public:
  /// Sends it. An error: nothing can be sent this way.
  static Result<Probe> send(const Way& way, const Shot& shot);
  ~Probe();
  Probe(Probe&& other) noexcept;
  Probe& operator=(Probe&&) = delete;

  const Shot& shot() const { return shot_; }
  int descriptor() const { return fd_; }
  short waitsFor() const;
  /// After poll() told these events; none: nothing of this probe's.
  std::optional<Answer> look(short events) const;
  /// The address that it was sent from.
  std::optional<IpAddress> from() const;

 private:
  Probe(const Way& way, const Shot& shot) : way_(way), shot_(shot) {}
  Outcome open();
  int bindTo(const IpAddress& from) const;
  void set(int optionV4, int optionV6, int value) const;
  std::optional<Answer> readErrors() const;
  std::optional<Answer> readReply() const;
  std::optional<Answer> connected() const;
  bool isOurs(const Echo& echo, bool request) const;

  Way way_;
  Shot shot_;
  int fd_ = -1;
  bool raw_ = false;
};

}  // namespace lvs::trace
