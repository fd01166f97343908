// The cluster document's types: the whole cluster as plain values. Every director holds the same
// document and works out its own part from its name in it. JSON names equal the members' names.
// No rule lives here: the codec gives defaults, validate.h the rules of kernel and protocols.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/model/address.h"

namespace lvs {

/// The value of the key "format" that this version reads and writes.
inline constexpr char kDocumentFormat[] = "lvs-cluster/1";

struct Site {
  std::string name;
  std::string title;  ///< for people; empty: the name is shown
  bool operator==(const Site&) const = default;
};

struct Director {
  std::string name;
  std::string site;  ///< empty: in no site
  Endpoint agent;    ///< where the agent's API listens
  bool operator==(const Director&) const = default;
};

struct SshAccess {
  std::string user = "root";
  std::uint16_t port = 22;
  std::string jump;  ///< ProxyJump host as user@host:port; empty: direct
  bool operator==(const SshAccess&) const = default;
};

struct RealServer {
  std::string name;
  std::string site;
  IpAddress address;                  ///< the RIP
  std::optional<IpAddress> address6;  ///< a second RIP, for services of the other family
  SshAccess ssh;
  bool operator==(const RealServer&) const = default;
};

struct GroupMember {
  std::string director;
  std::uint8_t priority = 100;  ///< VRRP priority, 1 to 255; 255 is the address owner's
  bool operator==(const GroupMember&) const = default;
};

/// Kernel connection synchronisation of a failover group (ip_vs sync daemon).
struct ConnectionSync {
  std::string interface;
  std::uint8_t syncId = 0;         ///< 0 to 255
  std::optional<IpAddress> group;  ///< multicast group; kernel's default 224.0.0.81
  std::uint16_t port = 8848;
  std::uint8_t ttl = 1;         ///< 1 to 255
  std::uint16_t maxLength = 0;  ///< bytes in a sync message; 0: as short as one connection, so that none waits
  bool operator==(const ConnectionSync&) const = default;
};

enum class TrackKind : std::uint8_t { interface, file, process, script, quorum };

/// Something that a failover group stands or falls with, or that moves its priority.
struct Track {
  TrackKind kind = TrackKind::interface;
  std::string name;                    ///< interface, process: its name; quorum: a virtual service's
  std::string path;                    ///< file, script: absolute
  std::vector<std::string> arguments;  ///< script
  std::uint32_t minimum = 1;           ///< process: how many of them; quorum: sum of weights; 1 to 2147483647
  std::uint32_t intervalMs = 1000;     ///< script: 100 to 3600000
  std::uint32_t timeoutMs = 1000;      ///< script: 10 to 600000, at most the interval
  std::uint16_t rise = 1;              ///< script: 1 to 100
  std::uint16_t fall = 1;              ///< script: 1 to 100
  std::optional<int> priorityDelta;    ///< -253 to 253, not 0; none: a failure is a fault
  bool operator==(const Track&) const = default;
};

/// How a new master tells the link's neighbours that the addresses are its own, beyond doing so at once.
struct Announcing {
  std::uint32_t repeats = 4;                   ///< 0 to 100
  std::optional<std::uint32_t> repeatAfterMs;  ///< between them, 10 to 60000; none: 250, 550, 1700, then 2500 each
  std::uint32_t refreshSeconds = 0;            ///< again and again while it is master, up to 86400; 0: no
  bool operator==(const Announcing&) const = default;
};

enum class VrrpChecksum : std::uint8_t { pseudoHeader, plain };

struct FailoverGroup {
  std::string name;
  std::uint8_t virtualRouterId = 0;  ///< 1 to 255
  std::uint8_t version = 3;          ///< VRRP 2 or 3
  std::string interface;             ///< carries advertisements and VIPs
  std::vector<Prefix> addresses;     ///< VIPs with the prefix length they get on the interface
  std::vector<Prefix> blocks;        ///< whole prefixes carried as local routes
  /// VIPs that a router sends to `addresses`: local routes on every member all the time, never announced.
  std::vector<Prefix> routed;
  std::uint32_t advertIntervalMs = 100;  ///< version 2: whole seconds; version 3: 10 to 40950
  bool preempt = true;
  std::uint32_t preemptDelaySeconds = 0;               ///< 0 to 1000
  std::uint32_t startupDelaySeconds = 0;               ///< silent so long after the agent's start, 0 to 1000
  std::string password;                                ///< version 2 simple password, at most 8 bytes; never logged
  VrrpChecksum checksum = VrrpChecksum::pseudoHeader;  ///< version 3 over IPv4
  bool virtualMac = false;
  bool acceptMode = true;  ///< false: only virtual services get packets to the VIPs (RFC 5798, 6.1, Accept_Mode)
  bool unicast = false;    ///< advertise to the members' agents' hosts instead of multicast
  std::string syncWith;    ///< name of the group that this one moves together with
  std::vector<GroupMember> members;
  std::vector<Track> track;
  std::optional<Announcing> announce;
  std::optional<ConnectionSync> connectionSync;
  bool operator==(const FailoverGroup&) const = default;
};

enum class CheckType : std::uint8_t { tcp, http, https, icmp, dns, smtp, udp, grpc, script, feedback, passive };
enum class HttpMethod : std::uint8_t { get, head, post, put, options };  ///< "GET", …
/// How a text to send, or to find, is written in the document.
enum class SendForm : std::uint8_t { text, hex };
enum class ExpectForm : std::uint8_t {
  text,
  hex,
  regex,
  sha256
};  ///< regex: PCRE2; sha256: of the whole answer, in hex
enum class DnsRecord : std::uint8_t { a, aaaa, cname, mx, ns, ptr, soa, srv, txt };  ///< "A", …
/// What a program's exit code says (script checks).
enum class ExitCodes : std::uint8_t {
  plain,   ///< 0 is up, everything else down (mon)
  nagios,  ///< 0 and 1 (warning) are up, 2 and 3 down
  weight,  ///< 0 is up, 1 down, 2 to 255 up with the weight 0 to 253
};
/// What holds before the first results.
enum class FirstCheck : std::uint8_t {
  decides,  ///< up, and the first result decides alone
  up,       ///< up until it has fallen
  down,     ///< down until it has risen
};
/// Ready-made conversations of tcp checks.
enum class CheckPreset : std::uint8_t { none, redis, mysql, postgresql, ldap };
enum class OnFailure : std::uint8_t { remove, quiesce };  ///< quiesce: weight 0, open connections go on
enum class MassFailureAction : std::uint8_t { alarm, hold };

/// Whom a check asks: the real server at its RIP, or the service's VIP, carried to the one real server as a client's
/// packets are.
enum class CheckVia : std::uint8_t { server, service };

/// HTTP statuses from one to another: 200, or "200-299".
struct StatusRange {
  std::uint16_t from = 200;  ///< 100 to 599
  std::uint16_t to = 200;    ///< from `from` to 599

  static std::optional<StatusRange> parse(std::string_view text);
  std::string toString() const;
  bool holds(unsigned status) const { return status >= from && status <= to; }
  bool operator==(const StatusRange&) const = default;
};

/// A further page that an HTTP check asks for, over the same connection.
struct CheckPage {
  std::string path;
  std::vector<StatusRange> expectStatus = {StatusRange{}};
  std::string expect;
  ExpectForm expectForm = ExpectForm::text;
  bool operator==(const CheckPage&) const = default;
};

/// Many real servers that fail together, within moments: perhaps it is the director that has lost its way to them.
struct MassFailure {
  std::uint32_t percent = 80;                           ///< of those that were up, 1 to 100
  std::uint32_t withinSeconds = 5;                      ///< 1 to 3600
  std::uint32_t atLeast = 4;                            ///< real servers, 2 to 65535; fewer are never suspicious
  MassFailureAction action = MassFailureAction::alarm;  ///< hold: they stay in service for holdSeconds
  std::uint32_t holdSeconds = 30;                       ///< 1 to 3600
  bool operator==(const MassFailure&) const = default;
};

struct HealthCheck {
  std::string name;
  CheckType type = CheckType::tcp;
  std::optional<std::uint16_t> port;  ///< none: the destination's port
  CheckVia via = CheckVia::server;
  HttpMethod method = HttpMethod::get;
  std::string path = "/";  ///< http, https; script: absolute path of the program
  std::string host;        ///< http, https: Host header and SNI; grpc: authority; tls: SNI; dns: name asked for
  std::vector<std::string> headers;                         ///< http, https: "Name: value"
  std::string user;                                         ///< http, https: basic authentication
  std::string password;                                     ///< never logged
  std::string body;                                         ///< http, https: sent with the request
  std::vector<StatusRange> expectStatus = {StatusRange{}};  ///< http, https
  std::vector<CheckPage> pages;                             ///< http, https: asked for after `path`, at most 16
  CheckPreset preset = CheckPreset::none;                   ///< tcp: instead of send and expect
  std::string send;                                         ///< tcp, udp, feedback
  SendForm sendForm = SendForm::text;
  std::string expect;  ///< tcp, udp: what the answer holds; http, https: the body; dns: a record's data
  ExpectForm expectForm = ExpectForm::text;
  bool tls = false;                          ///< tcp, grpc: from the start; smtp: STARTTLS
  bool verifyCertificate = true;             ///< wherever there is TLS
  std::string caCertificates;                ///< PEM file on the directors; empty: the system's authorities
  std::string clientCertificate;             ///< PEM file on the directors
  std::string clientKey;                     ///< PEM file on the directors
  std::uint32_t certificateWarningDays = 0;  ///< warned of so many days before it expires, up to 3650; 0: not
  std::string service;                       ///< grpc: asked for; empty: the server as a whole
  DnsRecord record = DnsRecord::a;           ///< dns
  bool overTcp = false;                      ///< dns
  std::vector<std::string> arguments;        ///< script; "{address}", "{port}", "{server}" stand for the real server's
  std::string runAs;                         ///< script: a user of the director; empty: nobody
  ExitCodes exitCodes = ExitCodes::plain;    ///< script
  std::uint32_t unansweredPercent = 50;      ///< passive: of new connections, 1 to 100; so many are a failure
  std::uint32_t atLeast = 10;                ///< passive: new connections, 1 to 65535; fewer say nothing
  std::uint32_t retrySeconds = 30;           ///< passive: from down until it is tried again, 1 to 86400
  std::uint32_t intervalMs = 2000;           ///< 100 to 3600000; passive: from 1000
  std::uint32_t timeoutMs = 1000;            ///< 10 to 600000, at most the interval
  std::uint16_t rise = 2;                    ///< 1 to 100
  std::uint16_t fall = 3;                    ///< 1 to 100
  std::optional<std::uint32_t> fastIntervalMs;  ///< while it is changing: 100 to the interval; none: the interval
  std::uint32_t jitterPercent = 10;             ///< of the interval, by chance longer or shorter, 0 to 50
  FirstCheck firstCheck = FirstCheck::decides;
  OnFailure onFailure = OnFailure::remove;
  std::uint32_t recoveryDelaySeconds = 0;  ///< from up until it gets connections, 0 to 86400
  std::uint32_t slowStartSeconds = 0;      ///< until it has its whole weight, 0 to 86400
  std::optional<MassFailure> massFailure;
  bool operator==(const HealthCheck&) const = default;
};

/// Firewall marks that the agents keep for checks by way of services; no service has one of them.
inline constexpr std::uint32_t kFirstCheckMark = 0x4c560000;  // "LV", and 16 bits
inline constexpr std::uint32_t kLastCheckMark = 0x4c56ffff;
constexpr bool isCheckMark(std::uint32_t mark) { return mark >= kFirstCheckMark && mark <= kLastCheckMark; }

enum class Protocol : std::uint8_t { tcp, udp, sctp };
enum class Forwarding : std::uint8_t { nat, directRouting, tunnel };  ///< "nat", "direct-routing", "tunnel"
enum class TunnelType : std::uint8_t { ipip, gue, gre };
enum class TunnelChecksum : std::uint8_t { none, checksum, remoteChecksum };  ///< "none", "checksum", "remote-checksum"

/// Encapsulation towards real servers (include/uapi/linux/ip_vs.h, IP_VS_CONN_F_TUNNEL_TYPE_*).
struct TunnelOptions {
  TunnelType type = TunnelType::ipip;
  std::uint16_t port = 0;                          ///< gue only, and there required
  TunnelChecksum checksum = TunnelChecksum::none;  ///< gue: all three; gre: none or checksum
  bool operator==(const TunnelOptions&) const = default;
};

/// The kernel's schedulers, by the names it knows them by.
enum class Scheduler : std::uint8_t { rr, wrr, lc, wlc, lblc, lblcr, dh, sh, mh, sed, nq, fo, ovf, twos };

/// Flags of the schedulers sh (fallback, port) and mh (fallback, port).
enum class SchedulerFlag : std::uint8_t { fallback, port };

struct Persistence {
  std::uint32_t timeoutSeconds = 300;  ///< 1 to 2678400 (31 days)
  std::optional<unsigned> netmask;     ///< prefix length that groups clients; none: each client alone (32/128)
  std::string engine;                  ///< "" or "sip" (udp only)
  bool operator==(const Persistence&) const = default;
};

/// One kind of packet that gets a service's firewall mark on the directors.
struct MarkRule {
  IpAddress address;  ///< the VIP
  Protocol protocol = Protocol::tcp;
  std::vector<std::uint16_t> ports;  ///< 1 to 65535 each
  bool operator==(const MarkRule&) const = default;
};

struct ServiceServer {
  std::string server;                    ///< name of a real server
  std::optional<std::uint16_t> port;     ///< none: the service's port; another one only with nat
  std::uint32_t weight = 1;              ///< 0 to 65535; 0 takes no new connections
  std::uint32_t upperThreshold = 0;      ///< connections, up to 2147483647 (the kernel compares as int); 0: none
  std::uint32_t lowerThreshold = 0;      ///< connections; 0: three quarters of the upper
  std::optional<Forwarding> forwarding;  ///< none: the service's
  std::optional<TunnelOptions> tunnel;   ///< none: the service's
  bool operator==(const ServiceServer&) const = default;
};

/// How much of a service's weight has to be in service.
struct Quorum {
  std::uint32_t weight = 1;      ///< sum of the weights of real servers in service, 1 to 2147483647
  std::uint32_t hysteresis = 0;  ///< once lost, so much more than `weight` is needed; once there, so much less is borne
  bool operator==(const Quorum&) const = default;
};

/// Serves while the quorum is lost, instead of all others: an apology, usually.
struct SorryServer {
  IpAddress address;
  std::optional<std::uint16_t> port;     ///< none: the service's; another one only with nat
  std::optional<Forwarding> forwarding;  ///< none: the service's
  bool operator==(const SorryServer&) const = default;
};

struct VirtualService {
  std::string name;
  // Either address, protocol and port, or a firewall mark with its family and mark rules.
  std::optional<IpAddress> address;  ///< the VIP
  Protocol protocol = Protocol::tcp;
  std::uint16_t port = 0;               ///< 1 to 65535; 0 (all ports) needs persistence
  std::optional<std::uint32_t> fwmark;  ///< 1 to 4294967295
  Family family = Family::ipv4;         ///< fwmark only; otherwise the address's
  std::vector<MarkRule> marks;          ///< fwmark only
  Scheduler scheduler = Scheduler::wlc;
  std::vector<SchedulerFlag> schedulerFlags;
  Forwarding forwarding = Forwarding::nat;
  std::optional<TunnelOptions> tunnel;
  std::string healthCheck;  ///< name; empty: not checked
  std::string feedback;     ///< name of a check of type feedback; empty: weights are as the document has them
  std::optional<Quorum> quorum;
  std::optional<SorryServer> sorryServer;  ///< without a quorum: for when nobody is in service
  std::optional<Persistence> persistence;
  bool onePacket = false;  ///< udp or fwmark: each datagram scheduled by itself
  std::vector<ServiceServer> realServers;
  bool operator==(const VirtualService&) const = default;

  /// The family that the kernel files the service under.
  Family serviceFamily() const { return address ? address->family() : family; }
};

/// What an action does when something happens.
enum class ActionType : std::uint8_t { program, mail, webhook };
/// What sets an action off: of health, or a role that the director takes in a failover group.
enum class Happening : std::uint8_t {
  serverDown,
  serverUp,
  quorumLost,
  quorumGained,
  massFailure,
  master,
  backup,
  fault,
};  ///< "server-down", …
/// Without the roles.
std::vector<Happening> allOfHealth();
/// Which directors act on what happens to a service; on a change of its own role a director always acts itself.
enum class ActionFrom : std::uint8_t {
  master,  ///< the one that is master of the group with the service's VIP; without a group, each
  every,
};
enum class MailSecurity : std::uint8_t { starttls, tls, none };

/// Something that is done when something happens, after the actions that stand before it.
struct Action {
  std::string name;
  ActionType type = ActionType::program;
  std::vector<Happening> when = allOfHealth();
  std::vector<std::string> services;  ///< names; empty: all
  std::vector<std::string> groups;    ///< names of failover groups; empty: all, and services in none
  ActionFrom from = ActionFrom::master;
  std::uint32_t timeoutSeconds = 30;   ///< for one attempt, 1 to 300
  std::uint32_t gatherSeconds = 5;     ///< mail, webhook: what happens within becomes one message, 0 to 300
  std::string path;                    ///< program: absolute
  std::vector<std::string> arguments;  ///< program; "{event}", "{object}", "{service}", … stand for what happened
  std::string runAs;                   ///< program: a user of the director; empty: nobody
  std::string host;                    ///< mail: the SMTP server
  std::uint16_t port = 587;            ///< mail
  MailSecurity security = MailSecurity::starttls;  ///< mail
  std::string user;                                ///< mail: logs in; empty: no login
  std::string passwordFile;                        ///< mail: of the user, on the directors
  std::string sender;                              ///< mail
  std::vector<std::string> recipients;             ///< mail
  std::string url;                                 ///< webhook: http or https
  std::vector<std::string> headers;                ///< webhook: "Name: value"
  std::string bearerTokenFile;                     ///< webhook: on the directors
  bool verifyCertificate = true;                   ///< mail, webhook: wherever there is TLS
  std::string caCertificates;                      ///< mail, webhook: PEM file on the directors; empty: the system's
  bool operator==(const Action&) const = default;
};

/// One cluster. The console's drawing positions live beside the document, not in it.
struct Cluster {
  std::string name;
  std::vector<Site> sites;
  std::vector<Director> directors;
  std::vector<RealServer> realServers;
  std::vector<FailoverGroup> failoverGroups;
  std::vector<HealthCheck> healthChecks;
  std::vector<VirtualService> virtualServices;
  std::vector<Action> actions;  ///< done in this order
  bool operator==(const Cluster&) const = default;

  const Director* director(std::string_view directorName) const;
  const RealServer* realServer(std::string_view serverName) const;
  const FailoverGroup* failoverGroup(std::string_view groupName) const;
  const HealthCheck* healthCheck(std::string_view checkName) const;
  const VirtualService* virtualService(std::string_view serviceName) const;
  const Action* action(std::string_view actionName) const;
  /// The failover group that carries this address as a VIP, within a block or within a routed prefix; null when none
  /// does.
  const FailoverGroup* groupOf(const IpAddress& vip) const;
  /// The same for a service: of its address, or of the first of its marks.
  const FailoverGroup* groupOf(const VirtualService& service) const;
};

/// The RIP that a service of this family uses for a forwarding method: the one of the same family
/// where the server has one; a tunnel may cross families (kernel: ip_vs_ctl.c, mixed families only
/// with IP_VS_CONN_F_TUNNEL). Null when the server has none that fits.
const IpAddress* ripFor(const RealServer& server, Family serviceFamily, Forwarding forwarding);

}  // namespace lvs
