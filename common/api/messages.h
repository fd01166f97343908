// What travels over the agent's HTTPS API, as plain values: one struct per JSON object, members named
// as the keys. Agent and clients share these, so that neither can drift from the other; the OpenAPI
// document is tested against them. Counters are 64 bit; times are milliseconds since the Unix epoch.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/model/result.h"

namespace lvs::api {

/// Port that agents listen on unless told otherwise.
inline constexpr std::uint16_t kDefaultAgentPort = 7443;

/// Most bytes of a live stream's event or of a reply that a client accepts.
inline constexpr std::size_t kMaxReplyBytes = 64U << 20U;

/// What a client may do; each role includes the ones before it.
enum class Role : std::uint8_t { viewer, operator_, administrator };

/// "viewer", "operator", "administrator".
std::string_view roleName(Role role);
std::optional<Role> parseRole(std::string_view name);

/// RFC 9457 problem document. `pointer` and `errors` speak of the document in the request's body.
struct ProblemError {
  std::string pointer;
  std::string message;
};
struct Problem {
  std::string type;  ///< "about:blank" or a stable name such as "urn:lvs:conflict"
  std::string title;
  std::uint32_t status = 0;
  std::string detail;
  std::string pointer;  ///< of the first error, where a document was at fault
  std::vector<ProblemError> errors;
};

/// Problem types that clients act upon.
inline constexpr char kProblemInvalidDocument[] = "urn:lvs:invalid-document";
inline constexpr char kProblemConflict[] = "urn:lvs:conflict";
inline constexpr char kProblemPending[] = "urn:lvs:confirmation-pending";
inline constexpr char kProblemKernel[] = "urn:lvs:kernel-refused";
inline constexpr char kProblemRole[] = "urn:lvs:role";

/// One document that an agent has held. Number 0 with an empty hash: none yet.
struct Revision {
  std::uint64_t number = 0;
  std::string hash;  ///< revisionHash() of the document; the ETag is this in quotes
  std::string who;   ///< name of the client's enrolment
  std::string comment;
  std::int64_t timeMs = 0;
  std::string outcome;  ///< "pending", "confirmed", "rolled-back"
};

/// A push that waits for its confirmation.
struct PendingPush {
  Revision revision;
  std::int64_t deadlineMs = 0;    ///< agent's clock
  std::uint32_t remainingMs = 0;  ///< by a clock that does not jump
};

struct Warning {
  std::string what;    ///< one sentence
  std::string remedy;  ///< command or action that mends it; may be empty
};

/// One failover group as a director sees it.
struct FailoverState {
  std::string name;
  std::string role;          ///< "master", "backup", "fault"
  std::string reason;        ///< of the last change
  std::int64_t sinceMs = 0;  ///< of the last change
  std::uint32_t priority = 0;
  std::string wish;    ///< a person's: "take-over", "leaving" (until another is master), "released"; or empty
  std::string master;  ///< address that the master advertises from; empty: none was heard
  std::uint32_t masterPriority = 0;
  bool hears = false;   ///< another director's advertisements, taken lately
  std::string refused;  ///< why others' advertisements are not taken, lately; empty: they are, or there are none
  bool operator==(const FailoverState&) const = default;
};
/// What VRRP has counted for one group since the agent started.
struct FailoverCounters {
  std::string name;
  std::uint64_t sent = 0;
  std::uint64_t received = 0;
  std::uint64_t rejected = 0;
  std::uint64_t transitions = 0;
  std::uint64_t latestMicroseconds = 0;  ///< the most that an advertisement was late
};
/// GET /v1/failover-groups, POST /v1/failover-groups/{name}/takeover and /release
struct FailoverGroups {
  std::vector<FailoverState> groups;
  std::vector<FailoverCounters> counters;
};

/// GET /v1/status
struct Status {
  std::string name;  ///< the director's name in the document
  std::string agentVersion;
  std::string kernelVersion;
  std::string ipvsVersion;  ///< empty: the kernel has no IPVS
  std::string role;         ///< of the asking client
  std::string client;       ///< enrolment's name of the asking client
  std::string cluster;      ///< document's name; empty without document
  Revision revision;        ///< the one in force
  std::optional<PendingPush> pending;
  std::uint64_t uptimeMs = 0;
  std::int64_t nowMs = 0;
  std::vector<std::string> capabilities;    ///< "ipvs", "nftables", "tunnel-gue", …
  std::vector<std::string> holdsAddresses;  ///< VIPs that this director holds now
  std::vector<FailoverState> failover;      ///< groups with several members, this director being one
  std::uint32_t driftCount = 0;
  std::vector<Warning> warnings;
};

/// GET /v1/config: the body is the document itself, the ETag its hash. GET /v1/config/revisions:
struct Revisions {
  std::vector<Revision> revisions;  ///< newest first
};

/// One thing that a push does to a director.
struct PlanStep {
  std::string sign;      ///< "+", "~", "-"
  std::string object;    ///< "virtual service http-dc1", "address 192.168.1.214"
  std::string sentence;  ///< what a person would say
  std::string raw;       ///< the kernel request in words: "ipvs new-dest 192.168.1.214:80 …"
  bool operator==(const PlanStep&) const = default;
};

/// Something in the kernel that nobody configured.
struct Drift {
  std::string key;  ///< stable name, for adopt and remove: "ipvs tcp 10.0.0.1:80"
  std::string sentence;
  bool operator==(const Drift&) const = default;
};

/// GET /v1/drift and POST /v1/drift/remove: what is left.
struct Drifts {
  std::vector<Drift> drift;
};

/// POST /v1/config/check and PUT /v1/config
struct PushReport {
  std::string hash;             ///< of the document sent
  std::string base;             ///< hash in force before
  std::vector<PlanStep> steps;  ///< planned, or done
  std::vector<Drift> drift;     ///< left alone
  std::vector<Warning> warnings;
  std::optional<PendingPush> pending;  ///< PUT with confirmSeconds: the clock that runs
};

struct Counters {
  std::uint64_t connections = 0;
  std::uint64_t inPackets = 0;
  std::uint64_t outPackets = 0;
  std::uint64_t inBytes = 0;
  std::uint64_t outBytes = 0;
  bool operator==(const Counters&) const = default;
};

/// Per second, as the kernel's estimator has them.
struct Rates {
  std::uint64_t connections = 0;
  std::uint64_t inPackets = 0;
  std::uint64_t outPackets = 0;
  std::uint64_t inBytes = 0;
  std::uint64_t outBytes = 0;
  bool operator==(const Rates&) const = default;
};

struct DestinationState {
  std::string name;     ///< real server's name in the document; empty: drift
  std::string address;  ///< RIP
  std::uint16_t port = 0;
  std::string forwarding;  ///< "nat", "direct-routing", "tunnel"
  std::uint32_t weight = 0;
  std::uint32_t active = 0;
  std::uint32_t inactive = 0;
  std::uint32_t persistent = 0;
  Counters counters;
  Rates rates;
  bool operator==(const DestinationState&) const = default;
};

struct ServiceState {
  std::string key;       ///< "tcp 192.168.1.214:80", "tcp [fd00::1]:80", "fwmark 80", "fwmark 80 ipv6"
  std::string name;      ///< service's name in the document; empty: drift
  std::string protocol;  ///< "tcp", "udp", "sctp", "fwmark"
  std::string address;   ///< VIP; empty for fwmark
  std::uint16_t port = 0;
  std::uint32_t fwmark = 0;
  std::string scheduler;
  Counters counters;
  Rates rates;
  std::vector<DestinationState> destinations;
  bool operator==(const ServiceState&) const = default;
};

struct SyncDaemonState {
  std::string role;  ///< "master", "backup"
  std::string interface;
  std::uint32_t syncId = 0;
  bool operator==(const SyncDaemonState&) const = default;
};

struct IpvsTimeouts {
  std::uint32_t tcpSeconds = 0;
  std::uint32_t tcpFinSeconds = 0;
  std::uint32_t udpSeconds = 0;
  bool operator==(const IpvsTimeouts&) const = default;
};

/// GET /v1/ipvs, and the first event of the live topic "ipvs".
struct IpvsSnapshot {
  std::uint64_t tick = 0;  ///< counts readings since the agent started
  std::int64_t timeMs = 0;
  std::uint32_t tableSize = 0;  ///< connection hash buckets
  IpvsTimeouts timeouts;
  std::vector<SyncDaemonState> daemons;
  std::vector<ServiceState> services;
};

/// A later event of the live topic "ipvs": services that changed since the tick before, whole, and keys
/// of those that are gone. A client that missed one gets a snapshot instead.
struct IpvsDelta {
  std::uint64_t tick = 0;
  std::int64_t timeMs = 0;
  std::vector<ServiceState> changed;
  std::vector<std::string> removed;
};

/// GET /v1/ipvs/connections
struct Connection {
  std::string protocol;
  std::string client;  ///< address:port
  std::string virtualAddress;
  std::string destination;
  std::string state;  ///< "ESTABLISHED", …
  std::uint32_t expiresSeconds = 0;
};
struct ConnectionPage {
  std::vector<Connection> connections;
  std::uint64_t next = 0;  ///< offset of the next page; 0: this was the last
  bool truncated = false;  ///< the scan limit was reached
};

/// GET /v1/events and the live topic "events".
struct Event {
  std::uint64_t sequence = 0;
  std::int64_t timeMs = 0;
  std::string kind;      ///< "push", "rollback", "agent", "drift", "failover", "health", "maintenance", "real-server",
                         ///< "security", "stream"
  std::string severity;  ///< "info", "warning", "error"
  std::string object;    ///< "virtual service http-dc1"; may be empty
  std::string sentence;
  std::string why;
  std::string role = {};  ///< what this director became in the object, a group (or in all: a director); or empty
};
struct Events {
  std::vector<Event> events;
  std::uint64_t oldest = 0;  ///< sequence of the oldest one kept; 0: none is
};

/// One step of a plan for a real server; while a job runs, with what became of it.
struct RealServerStep {
  std::string sign;      ///< "+", "~", "-"
  std::string sentence;  ///< "VIP 192.168.1.214 on tunl0"
  std::string reason;    ///< what follows without it
  std::string command;   ///< for people
  std::string state;     ///< "planned", "offered", "running", "done", "failed"
  std::string output;    ///< what the command said, its end
};

/// One fact about a real server, checked by itself.
struct RealServerFact {
  std::string name;
  bool good = false;
  std::string found;        ///< when it is not good
  std::string consequence;  ///< of its not being good
  std::string advice;       ///< what to do where the agent cannot mend it
  bool mendable = false;    ///< by a set-up
  bool offered = false;     ///< mended only by a set-up that opens the firewall
};

/// POST /v1/real-servers/{name}/plan, /setup, /verify, /undo, /trust and GET /v1/real-server-jobs/{id}
struct RealServerJob {
  std::uint64_t id = 0;
  std::string server;
  std::string verb;     ///< "plan", "setup", "verify", "undo", "trust"
  std::string state;    ///< "waiting", "running", "done", "failed"
  std::string phase;    ///< "connecting", "reading", "changing", "verifying"
  std::string error;    ///< why it failed
  std::string problem;  ///< of a failure: "unreachable", "unknown-host-key", "changed-host-key", "not-allowed", "other"
  std::string host;     ///< whose host key it is: "192.168.1.14:22"
  std::string fingerprint;  ///< the host key that was shown, where it is not the trusted one
  std::string system;       ///< "Debian GNU/Linux 12 (bookworm)"
  std::vector<RealServerStep> steps;
  std::vector<RealServerFact> facts;
  std::vector<std::string> leftAlone;  ///< changed by somebody else since, so not taken back
  std::int64_t startedMs = 0;
  std::int64_t endedMs = 0;
};

/// The body of these requests; each member may be left out.
struct RealServerOrder {
  std::string sudoPassword;   ///< where sudo asks for one; used once, never kept
  std::string password;       ///< trust: used once to install the agent's key
  std::string host;           ///< trust: whose host key; empty: the real server's
  std::string fingerprint;    ///< trust: the host key that the user has confirmed
  bool openFirewall = false;  ///< setup: take the offered steps as well
  bool tcpdump = false;       ///< plan, setup: install tcpdump for captures, and nothing else
};

/// GET /v1/real-servers
struct RealServerState {
  std::string name;
  std::string state;  ///< "unknown", "good", "drifted", "unreachable", "not-set-up"
  std::int64_t verifiedMs = 0;
  std::uint32_t problems = 0;  ///< facts that were not good
  std::string sentence;        ///< the first of them
};
struct RealServers {
  std::string publicKey;  ///< the agent's, as a line of authorized_keys
  std::vector<RealServerState> realServers;
};

/// Any message as compact JSON.
template <typename Message>
std::string toJson(const Message& message);

/// Reads a message: missing keys keep their defaults, unknown keys are ignored (a newer peer), a wrong
/// type is an error that names the pointer. Never throws. Defined for every struct above.
template <typename Message>
Result<Message> fromJson(std::string_view text);

}  // namespace lvs::api
