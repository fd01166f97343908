// What a check says to a real server and makes of its answers, without a socket: one class per protocol, each a
// small state machine that is given bytes and returns what to do. agent/health/observe carries the bytes. Answers
// are hostile: every conversation bounds what it keeps.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "common/model/document.h"

namespace lvs::health {

/// The way of a check through a service: IPVS carries what has the mark to the one real server.
struct ServiceWay {
  std::string service;
  IpAddress rip;
  std::uint32_t mark = 0;
  auto operator<=>(const ServiceWay&) const = default;
};

/// Whom a check asks.
struct Target {
  std::string server;  ///< name of the real server
  IpAddress address;   ///< its RIP; by way of a service the VIP
  std::uint16_t port = 0;
  std::optional<ServiceWay> way = {};
  auto operator<=>(const Target&) const = default;
};

/// What one check found.
struct Finding {
  bool good = false;
  std::string words;  ///< "HTTP 503 for /health; allowed is 200", one line, without control characters
  /// Where the real server said one itself; of a feedback check percent of the configured one, and whatever it said
  /// has one: a failure without it is silence.
  std::optional<std::uint32_t> weight = {};
  bool operator==(const Finding&) const = default;
};

/// What a conversation wants next. `send` goes first, whatever `next` is; over UDP it is one datagram.
struct Turn {
  enum class Next : std::uint8_t {
    receive,   ///< wait for bytes
    startTls,  ///< do the handshake, then call secured()
    done       ///< the finding stands
  };
  std::string send;
  Next next = Next::receive;
  Finding finding;
};

/// One conversation; made for one run of a check and thrown away. After `done` nothing is called any more.
class Conversation {
 public:
  virtual ~Conversation() = default;
  /// The way is open: TCP is connected (and TLS up, where the check begins with it), or the UDP socket is there.
  virtual Turn opened() = 0;
  /// Bytes came, in pieces of any size; over UDP each call is one datagram, possibly empty.
  virtual Turn received(std::string_view bytes) = 0;
  /// TLS is up after startTls.
  virtual Turn secured();
  /// The other side will say no more.
  virtual Turn closed() = 0;
  /// How things stand, for when time is up before `done`: "the answer does not hold "PONG"; it began "-NOAUTH…"", or
  /// "no answer came". One line without control characters; the caller says how long it waited.
  virtual std::string unfinished() const = 0;
};

/// The most of one answer that any conversation takes in before it says that the answer is too long.
inline constexpr std::size_t kMostAnswer = std::size_t{1} << 20U;

/// Whether a check speaks UDP; all others that speak do so over TCP.
bool overUdp(const HealthCheck& check);
/// Whether TLS is there before the first byte.
bool beginsWithTls(const HealthCheck& check);
/// What TLS is to agree on by ALPN, in the wire's form ("\2h2"); empty: nothing.
std::string_view alpnOf(const HealthCheck& check);

/// The conversation of a check; null for icmp, script and passive, which have none.
/// `chance` is a random number for what has to be unguessable (DNS query ids).
std::unique_ptr<Conversation> conversationFor(const HealthCheck& check, const Target& target, std::uint64_t chance);

/// For people: bytes as text of at most `most` bytes, and then "…". UTF-8 stays, what can't be printed is escaped as
/// the document's texts are (\r, \n, \t, \\, \xNN): one line of well-formed UTF-8, whatever the bytes were.
std::string printable(std::string_view bytes, std::size_t most);
/// The first line that is not empty, for people.
std::string firstLine(std::string_view bytes, std::size_t most);

}  // namespace lvs::health
