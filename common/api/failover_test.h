// Messages of the failover test: what a director probes while a group moves, the fault that it makes on purpose, and
// the report that is kept. JSON by messages.h's toJson() and fromJson().
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lvs::api {

/// POST /v1/probes: what to watch through a VIP while something else happens. Each part may be left out.
struct ProbeOrder {
  std::string service;  ///< a TCP service of the document in force, asked through its VIP; empty: no requests
  std::string group;    ///< a failover group of this director: which hardware answers for its addresses; empty: none
  std::string request;  ///< sent on each connection, any answer is good; empty: it is enough to be let in
  std::uint32_t everyMs = 10;          ///< 5 to 1000: between new connections
  std::uint32_t timeoutMs = 3000;      ///< 100 to 10000: for one request
  std::uint32_t longConnections = 10;  ///< 0 to 200: opened at the start and kept
  std::uint32_t seconds = 120;         ///< 1 to 900: then it ends by itself
  /// 0 to 16: if any, so many are opened at once instead of a steady stream, and each answer is read to its end: for a
  /// diagnosis, which follows their packets.
  std::uint32_t atOnce = 0;
};

struct ProbeRequest {
  std::int64_t atMs = 0;  ///< begun
  std::uint32_t tookMicroseconds = 0;
  std::string failure;  ///< empty: answered
  bool operator==(const ProbeRequest&) const = default;
};
/// A kept connection that ended.
struct ProbeBreak {
  std::int64_t atMs = 0;
  std::string why;
  bool operator==(const ProbeBreak&) const = default;
};
/// An announcement that moved an address to other hardware (gratuitous ARP, unsolicited neighbour advertisement).
struct AddressMove {
  std::int64_t atMs = 0;
  std::string address;
  std::string hardware;
  std::string seenBy;  ///< director
  bool operator==(const AddressMove&) const = default;
};

/// One of the connections that were opened at once, known by its own end.
struct ProbeConnection {
  std::string address;
  std::uint16_t port = 0;
  /// What became of it: "answered", "connected" (let in, no whole answer), "refused" or "silent"; empty: under way.
  std::string end;
  bool operator==(const ProbeConnection&) const = default;
};

/// GET /v1/probes/{id}?since=N and DELETE /v1/probes/{id}
struct Probe {
  std::uint64_t id = 0;
  std::string target;  ///< "192.168.1.214:80"
  bool running = false;
  std::int64_t nowMs = 0;              ///< agent's clock
  std::uint32_t open = 0;              ///< kept connections that live
  std::vector<ProbeRequest> requests;  ///< those that ended, from `since` on, in the order of ending
  std::uint64_t next = 0;              ///< `since` of the next reading
  std::vector<ProbeBreak> broken;
  std::vector<AddressMove> moves;
  std::vector<ProbeConnection> atOnce;
};

/// The faults that a test can make, as the API and reports name them.
inline constexpr char kPlanned[] = "planned";
inline constexpr char kKilled[] = "killed";
inline constexpr char kFrozen[] = "frozen";
inline constexpr char kLinkDown[] = "link-down";

/// A director that changed its role during a test.
struct TestChange {
  std::int64_t atMs = 0;
  std::string director;
  std::string role;
  std::string reason;
  bool operator==(const TestChange&) const = default;
};
struct TestCheck {
  std::string name;
  bool good = false;
  std::string sentence;  ///< what was found
};
/// One move of the group from one director to another.
struct TestLeg {
  std::string kind;  ///< "planned", "killed", "frozen", "link-down"
  std::string from;
  std::string to;              ///< empty: nobody took over
  std::int64_t begunMs = 0;    ///< asked for, or the fault began
  std::int64_t masterMs = 0;   ///< the new master said so
  std::int64_t endedMs = 0;    ///< everything that belongs to it has happened
  std::uint32_t requests = 0;  ///< begun within
  std::uint32_t failed = 0;
  std::uint32_t slowestMs = 0;
  std::uint32_t outageMs = 0;  ///< longest time between two answers
  std::uint32_t broken = 0;
};

/// A failover test as it is kept, printed and compared. Times are the console's clock.
struct FailoverTest {
  std::string format = "lvs-failover-test/1";
  std::string cluster;
  std::string group;
  std::string kind;
  std::string client;  ///< director that probed; empty: the console's own machine
  std::string service;
  std::string target;
  std::uint32_t everyMs = 0;
  std::uint32_t longConnections = 0;
  std::uint32_t advertIntervalMs = 0;
  bool synchronised = false;  ///< connections, by the document
  std::int64_t startedMs = 0;
  std::int64_t endedMs = 0;
  std::string outcome;  ///< "passed", "failed", "stopped"
  std::string failure;  ///< why it could not go on; empty: it could
  std::vector<TestCheck> checks;
  std::vector<TestLeg> legs;
  std::vector<TestChange> changes;
  std::vector<AddressMove> moves;
  std::vector<ProbeRequest> requests;
  std::vector<ProbeBreak> broken;
};

}  // namespace lvs::api
