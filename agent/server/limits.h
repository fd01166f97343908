// What bounds the server: times, sizes and counts in one place, and the book-keeping of connections.
// Pure; the connection code asks and obeys.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>

namespace lvs::server {

inline constexpr std::chrono::seconds kHandshakeTime{10};
inline constexpr std::chrono::seconds kHeaderTime{10};    ///< from a request's first byte to its header's end
inline constexpr std::chrono::seconds kIdleTime{60};      ///< between requests
inline constexpr std::chrono::seconds kTransferTime{30};  ///< for a body or reply, plus its size at the least rate
inline constexpr std::uint64_t kLeastBytesPerSecond = 64U << 10U;
inline constexpr std::chrono::seconds kStreamWriteTime{30};  ///< a stream's client that takes nothing is dropped

inline constexpr unsigned kMostConnections = 256;
inline constexpr unsigned kMostPerClient = 16;           ///< with the same certificate
inline constexpr unsigned kMostStrangersPerSource = 32;  ///< before authentication, from one address

/// Time for a transfer of that many bytes.
constexpr std::chrono::seconds transferTime(std::uint64_t bytes) {
  return kTransferTime + std::chrono::seconds(bytes / kLeastBytesPerSecond);
}

/// Who holds how many connections. One thread.
class ConnectionBook {
 public:
  /// A stranger from this source: an IPv4 address, or an IPv6 network of 64 bits.
  bool enter(const std::string& source);
  /// The stranger has shown its certificate: it counts for that from now on.
  bool introduce(const std::string& source, const std::string& client);
  void leaveStranger(const std::string& source);
  void leaveClient(const std::string& client);

  unsigned total() const { return total_; }

 private:
  std::map<std::string, unsigned> strangers_;
  std::map<std::string, unsigned> clients_;
  unsigned total_ = 0;
};

/// One connection's place in the book, given back when it ends. The book outlives it.
class Seat {
 public:
  Seat(ConnectionBook& book, std::string source) : book_(&book), holder_(std::move(source)) {}
  Seat(Seat&& other) noexcept : book_(other.book_), holder_(std::move(other.holder_)), known_(other.known_) {
    other.book_ = nullptr;
  }
  Seat(const Seat&) = delete;
  Seat& operator=(const Seat&) = delete;
  Seat& operator=(Seat&&) = delete;
  ~Seat();
  /// False when the client holds as many connections as it may.
  bool introduce(const std::string& client);

 private:
  ConnectionBook* book_;
  std::string holder_;  ///< the source, then the client's fingerprint
  bool known_ = false;
};

/// Lets a few things through at once and then one per `refill`; counts what it held back. Keeps a flood
/// of refused handshakes from filling the log.
class Throttle {
 public:
  using Time = std::chrono::steady_clock::time_point;
  Throttle(unsigned burst, std::chrono::milliseconds refill) : tokens_(burst), burst_(burst), refill_(refill) {}
  bool pass(Time now);
  /// How many were held back since the last one that passed; asking resets it.
  unsigned takeHeldBack();

 private:
  unsigned tokens_;
  unsigned burst_;
  std::chrono::milliseconds refill_;
  Time last_{};
  unsigned heldBack_ = 0;
};

}  // namespace lvs::server
