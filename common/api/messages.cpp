// The messages' JSON form, by description: one line per struct says which members travel; the
// templates below walk them. Instantiated here only, so that no other file pays for it.
#include "common/api/messages.h"

#include "common/api/actions.h"
#include "common/api/capture.h"
#include "common/api/facts.h"
#include "common/api/failover_test.h"
#include "common/api/health.h"
#include "common/api/interfaces.h"
#include "common/api/maintenance.h"
#include "common/api/trace.h"

#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>

#include <limits>
#include <type_traits>

namespace lvs::api {

BOOST_DESCRIBE_STRUCT(ProblemError, (), (pointer, message))
BOOST_DESCRIBE_STRUCT(Problem, (), (type, title, status, detail, pointer, errors))
BOOST_DESCRIBE_STRUCT(Revision, (), (number, hash, who, comment, timeMs, outcome))
BOOST_DESCRIBE_STRUCT(PendingPush, (), (revision, deadlineMs, remainingMs))
BOOST_DESCRIBE_STRUCT(Warning, (), (what, remedy))
BOOST_DESCRIBE_STRUCT(FailoverState, (),
                      (name, role, reason, sinceMs, priority, wish, master, masterPriority, hears, refused))
BOOST_DESCRIBE_STRUCT(FailoverCounters, (), (name, sent, received, rejected, transitions, latestMicroseconds))
BOOST_DESCRIBE_STRUCT(FailoverGroups, (), (groups, counters))
BOOST_DESCRIBE_STRUCT(Status, (),
                      (name, agentVersion, kernelVersion, ipvsVersion, role, client, cluster, revision, pending,
                       uptimeMs, nowMs, capabilities, holdsAddresses, failover, driftCount, warnings))
BOOST_DESCRIBE_STRUCT(Revisions, (), (revisions))
BOOST_DESCRIBE_STRUCT(PlanStep, (), (sign, object, sentence, raw))
BOOST_DESCRIBE_STRUCT(Drift, (), (key, sentence))
BOOST_DESCRIBE_STRUCT(Drifts, (), (drift))
BOOST_DESCRIBE_STRUCT(PushReport, (), (hash, base, steps, drift, warnings, pending))
BOOST_DESCRIBE_STRUCT(Counters, (), (connections, inPackets, outPackets, inBytes, outBytes))
BOOST_DESCRIBE_STRUCT(Rates, (), (connections, inPackets, outPackets, inBytes, outBytes))
BOOST_DESCRIBE_STRUCT(DestinationState, (),
                      (name, address, port, forwarding, weight, active, inactive, persistent, counters, rates))
BOOST_DESCRIBE_STRUCT(ServiceState, (),
                      (key, name, protocol, address, port, fwmark, scheduler, counters, rates, destinations))
BOOST_DESCRIBE_STRUCT(SyncDaemonState, (), (role, interface, syncId))
BOOST_DESCRIBE_STRUCT(IpvsTimeouts, (), (tcpSeconds, tcpFinSeconds, udpSeconds))
BOOST_DESCRIBE_STRUCT(IpvsSnapshot, (), (tick, timeMs, tableSize, timeouts, daemons, services))
BOOST_DESCRIBE_STRUCT(IpvsDelta, (), (tick, timeMs, changed, removed))
BOOST_DESCRIBE_STRUCT(Connection, (), (protocol, client, virtualAddress, destination, state, expiresSeconds))
BOOST_DESCRIBE_STRUCT(ConnectionPage, (), (connections, next, truncated))
BOOST_DESCRIBE_STRUCT(Event, (), (sequence, timeMs, kind, severity, object, sentence, why, role))
BOOST_DESCRIBE_STRUCT(Events, (), (events, oldest))
BOOST_DESCRIBE_STRUCT(RealServerStep, (), (sign, sentence, reason, command, state, output))
BOOST_DESCRIBE_STRUCT(RealServerFact, (), (name, good, found, consequence, advice, mendable, offered))
BOOST_DESCRIBE_STRUCT(RealServerJob, (),
                      (id, server, verb, state, phase, error, problem, host, fingerprint, system, steps, facts,
                       leftAlone, startedMs, endedMs))
BOOST_DESCRIBE_STRUCT(RealServerOrder, (), (sudoPassword, password, host, fingerprint, openFirewall, tcpdump))
BOOST_DESCRIBE_STRUCT(RealServerState, (), (name, state, verifiedMs, problems, sentence))
BOOST_DESCRIBE_STRUCT(RealServers, (), (publicKey, realServers))
BOOST_DESCRIBE_STRUCT(RouteFact, (), (server, to, interface, gateway, hardware, problem, silent))
BOOST_DESCRIBE_STRUCT(BlockFact, (), (packet, chain, by, way))
BOOST_DESCRIBE_STRUCT(AnswerFact, (), (address, hardware))
BOOST_DESCRIBE_STRUCT(StrictFact, (), (interface, back, client))
BOOST_DESCRIBE_STRUCT(ConntrackFact, (), (count, most, dropped, dropping))
BOOST_DESCRIBE_STRUCT(InterfaceFact, (),
                      (name, mtu, carrier, received, sent, receiveErrors, sendErrors, receiveDrops, sendDrops,
                       newErrors))
BOOST_DESCRIBE_STRUCT(ServiceFacts, (),
                      (service, forwarding, routes, blocks, unseen, answers, strict, own, conntrack, interfaces))
BOOST_DESCRIBE_STRUCT(CaptureOrder, (),
                      (service, client, interfaces, filter, realServers, seconds, packets, bytes, snap))
BOOST_DESCRIBE_STRUCT(CapturePlace, (), (realServer, interface, listening, received, dropped, problem, lacks))
BOOST_DESCRIBE_STRUCT(Capture, (), (id, by, running, ended, filter, startedMs, nowMs, packets, bytes, places))
BOOST_DESCRIBE_STRUCT(Captures, (), (captures))
BOOST_DESCRIBE_STRUCT(Interface, (),
                      (name, running, loopback, hardware, addresses, mtu, rxPackets, rxBytes, rxErrors, rxDropped,
                       txPackets, txBytes, txErrors, txDropped))
BOOST_DESCRIBE_STRUCT(Interfaces, (), (atMs, interfaces))
BOOST_DESCRIBE_STRUCT(TraceOrder, (),
                      (to, from, service, method, port, hops, tries, waitMs, ping, pathMtu, realServer, hears, reply))
BOOST_DESCRIBE_STRUCT(TraceAnswer, (), (from, afterUs, what, mtu))
BOOST_DESCRIBE_STRUCT(TraceHop, (), (number, answers, lost))
BOOST_DESCRIBE_STRUCT(Trace, (),
                      (id, by, running, startedMs, nowMs, to, from, fromElsewhere, method, port, realServer, tool, hops,
                       reached, mtu, mtuBy, blackHole, vanishAfterHop, sentence, error))
BOOST_DESCRIBE_STRUCT(ProbeOrder, (), (service, group, request, everyMs, timeoutMs, longConnections, seconds, atOnce))
BOOST_DESCRIBE_STRUCT(ProbeRequest, (), (atMs, tookMicroseconds, failure))
BOOST_DESCRIBE_STRUCT(ProbeBreak, (), (atMs, why))
BOOST_DESCRIBE_STRUCT(AddressMove, (), (atMs, address, hardware, seenBy))
BOOST_DESCRIBE_STRUCT(ProbeConnection, (), (address, port, end))
BOOST_DESCRIBE_STRUCT(Probe, (), (id, target, running, nowMs, open, requests, next, broken, moves, atOnce))
BOOST_DESCRIBE_STRUCT(TestChange, (), (atMs, director, role, reason))
BOOST_DESCRIBE_STRUCT(TestCheck, (), (name, good, sentence))
BOOST_DESCRIBE_STRUCT(TestLeg, (),
                      (kind, from, to, begunMs, masterMs, endedMs, requests, failed, slowestMs, outageMs, broken))
BOOST_DESCRIBE_STRUCT(FailoverTest, (),
                      (format, cluster, group, kind, client, service, target, everyMs, longConnections,
                       advertIntervalMs, synchronised, startedMs, endedMs, outcome, failure, checks, legs, changes,
                       moves, requests, broken))
BOOST_DESCRIBE_STRUCT(CheckResult, (), (timeMs, good, latencyMicroseconds, words))
BOOST_DESCRIBE_STRUCT(CheckState, (),
                      (id, check, server, service, address, port, state, known, why, sinceMs, passes, failures,
                       latencyMicroseconds, last, lastGood, lastMs, nextMs, warning))
BOOST_DESCRIBE_STRUCT(ServerPlace, (), (server, state, weight, asked, check, why))
BOOST_DESCRIBE_STRUCT(ServicePlace, (), (service, quorum, weight, needed, sorry, servers))
BOOST_DESCRIBE_STRUCT(Health, (), (version, timeMs, checks, services))
BOOST_DESCRIBE_STRUCT(HealthDelta, (), (version, timeMs, checks, removedChecks, services, removedServices))
BOOST_DESCRIBE_STRUCT(CheckExchange, (), (result, sent, received, warning, certificateUntil))
BOOST_DESCRIBE_STRUCT(CheckDetail, (), (state, history, last, lastFailure))
BOOST_DESCRIBE_STRUCT(MaintenanceOrder, (), (reason, weight, limitSeconds, expireSeconds))
BOOST_DESCRIBE_STRUCT(MaintenanceEntry, (),
                      (service, server, kind, phase, weight, who, reason, sinceMs, limitMs, expireMs, began, left))
BOOST_DESCRIBE_STRUCT(Maintenance, (), (entries))
BOOST_DESCRIBE_STRUCT(ActionTest, (), (action, type, good, result, tookMs))

namespace {

namespace json = boost::json;
namespace describe = boost::describe;

template <typename T>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {};
template <typename T>
struct IsOptional : std::false_type {};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <typename T>
using Members = describe::describe_members<T, describe::mod_public>;

template <typename T>
json::value write(const T& value) {
  if constexpr (IsVector<T>::value) {
    json::array array;
    array.reserve(value.size());
    for (const auto& element : value) array.push_back(write(element));
    return array;
  } else if constexpr (IsOptional<T>::value) {
    return value ? write(*value) : json::value(nullptr);
  } else if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, std::string>) {
    return json::value_from(value);
  } else {
    json::object object;
    boost::mp11::mp_for_each<Members<T>>(
        [&](auto member) { object.emplace(member.name, write(value.*member.pointer)); });
    return object;
  }
}

/// Reads into a value; the first fault ends the reading and is told with its pointer.
class Reader {
 public:
  template <typename T>
  bool read(const json::value& from, T& into, const std::string& pointer) {
    if constexpr (IsVector<T>::value) {
      return readVector(from, into, pointer);
    } else if constexpr (IsOptional<T>::value) {
      if (from.is_null()) return true;
      return read(from, into.emplace(), pointer);
    } else if constexpr (std::is_same_v<T, bool>) {
      return from.is_bool() ? (into = from.get_bool(), true) : refuse(from, pointer, "true or false");
    } else if constexpr (std::is_integral_v<T>) {
      boost::system::error_code failed;
      into = from.to_number<T>(failed);
      return !failed || refuse(from, pointer, "a whole number up to " + std::to_string(std::numeric_limits<T>::max()));
    } else if constexpr (std::is_same_v<T, std::string>) {
      if (!from.is_string()) return refuse(from, pointer, "a string");
      into.assign(from.get_string().data(), from.get_string().size());
      return true;
    } else {
      return readObject(from, into, pointer);
    }
  }

  const Error& error() const { return error_; }

 private:
  template <typename T>
  bool readVector(const json::value& from, std::vector<T>& into, const std::string& pointer) {
    if (!from.is_array()) return refuse(from, pointer, "an array");
    into.reserve(from.get_array().size());
    for (const json::value& element : from.get_array()) {
      const std::string at = pointer + "/" + std::to_string(into.size());
      if (!read(element, into.emplace_back(), at)) return false;
    }
    return true;
  }

  template <typename T>
  bool readObject(const json::value& from, T& into, const std::string& pointer) {
    if (!from.is_object()) return refuse(from, pointer, "an object");
    bool good = true;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
      const json::value* found = good ? from.get_object().if_contains(member.name) : nullptr;
      if (found) good = read(*found, into.*member.pointer, pointer + "/" + member.name);
    });
    return good;
  }

  bool refuse(const json::value& from, const std::string& pointer, const std::string& allowed) {
    error_ = {pointer, "found a JSON " + std::string(json::to_string(from.kind())) + ", expected " + allowed};
    return false;
  }

  Error error_;
};

}  // namespace

std::string_view roleName(Role role) {
  switch (role) {
    case Role::viewer: return "viewer";
    case Role::operator_: return "operator";
    case Role::administrator: return "administrator";
  }
  return "viewer";
}

std::optional<Role> parseRole(std::string_view name) {
  for (Role role : {Role::viewer, Role::operator_, Role::administrator}) {
    if (roleName(role) == name) return role;
  }
  return std::nullopt;
}

template <typename Message>
std::string toJson(const Message& message) {
  return json::serialize(write(message));
}

template <typename Message>
Result<Message> fromJson(std::string_view text) {
  boost::system::error_code failed;
  json::parse_options options;
  options.max_depth = 16;
  const json::value parsed = json::parse({text.data(), text.size()}, failed, {}, options);
  if (failed) return Error{"", "not JSON: " + failed.message()};
  Message message;
  Reader reader;
  if (!reader.read(parsed, message, "")) return reader.error();
  return message;
}

#define LVS_API_MESSAGE(type)                     \
  template std::string toJson<type>(const type&); \
  template Result<type> fromJson<type>(std::string_view);

LVS_API_MESSAGE(Problem)
LVS_API_MESSAGE(Status)
LVS_API_MESSAGE(Revision)
LVS_API_MESSAGE(Revisions)
LVS_API_MESSAGE(PendingPush)
LVS_API_MESSAGE(Drifts)
LVS_API_MESSAGE(FailoverState)
LVS_API_MESSAGE(FailoverCounters)
LVS_API_MESSAGE(FailoverGroups)
LVS_API_MESSAGE(PushReport)
LVS_API_MESSAGE(IpvsSnapshot)
LVS_API_MESSAGE(IpvsDelta)
LVS_API_MESSAGE(ConnectionPage)
LVS_API_MESSAGE(Event)
LVS_API_MESSAGE(Events)
LVS_API_MESSAGE(RealServerJob)
LVS_API_MESSAGE(RealServerOrder)
LVS_API_MESSAGE(RealServers)
LVS_API_MESSAGE(ServiceFacts)
LVS_API_MESSAGE(CaptureOrder)
LVS_API_MESSAGE(Capture)
LVS_API_MESSAGE(Captures)
LVS_API_MESSAGE(Interfaces)
LVS_API_MESSAGE(TraceOrder)
LVS_API_MESSAGE(Trace)
LVS_API_MESSAGE(ProbeOrder)
LVS_API_MESSAGE(Probe)
LVS_API_MESSAGE(FailoverTest)
LVS_API_MESSAGE(Health)
LVS_API_MESSAGE(HealthDelta)
LVS_API_MESSAGE(CheckExchange)
LVS_API_MESSAGE(CheckDetail)
LVS_API_MESSAGE(MaintenanceOrder)
LVS_API_MESSAGE(Maintenance)
LVS_API_MESSAGE(ActionTest)

#undef LVS_API_MESSAGE

}  // namespace lvs::api
