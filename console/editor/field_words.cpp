#include "console/editor/field_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include "console/editor/schema.h"

namespace lvs::editor {
namespace {

struct Row {
  const char* field;
  const char* label;
  const char* help;
};

// clang-format off
constexpr Row kRows[] = {
    {"cluster/name", QT_TRANSLATE_NOOP("Field", "Name"), QT_TRANSLATE_NOOP("Field", "The cluster's name")},
    {"site/name", QT_TRANSLATE_NOOP("Field", "Name"), QT_TRANSLATE_NOOP("Field", "Letters, digits, dot, dash and underscore; unique among its kind")},
    {"site/title", QT_TRANSLATE_NOOP("Field", "Title"), QT_TRANSLATE_NOOP("Field", "Shown to people instead of the name")},
    {"director/name", QT_TRANSLATE_NOOP("Field", "Name"), QT_TRANSLATE_NOOP("Field", "The agent runs under this name")},
    {"director/site", QT_TRANSLATE_NOOP("Field", "Site"), QT_TRANSLATE_NOOP("Field", "The data centre that it stands in")},
    {"director/agent", QT_TRANSLATE_NOOP("Field", "Agent"), QT_TRANSLATE_NOOP("Field", "Where the agent's API listens: host and port, IPv6 in brackets")},
    {"realServer/name", QT_TRANSLATE_NOOP("Field", "Name"), QT_TRANSLATE_NOOP("Field", "Letters, digits, dot, dash and underscore; unique among its kind")},
    {"realServer/site", QT_TRANSLATE_NOOP("Field", "Site"), QT_TRANSLATE_NOOP("Field", "The data centre that it stands in")},
    {"realServer/address", QT_TRANSLATE_NOOP("Field", "RIP"), QT_TRANSLATE_NOOP("Field", "The real server's own address")},
    {"realServer/address6", QT_TRANSLATE_NOOP("Field", "Second RIP"), QT_TRANSLATE_NOOP("Field", "For services of the other family")},
    {"realServer/ssh", QT_TRANSLATE_NOOP("Field", "SSH"), QT_TRANSLATE_NOOP("Field", "How the agent reaches the machine to set it up")},
    {"sshAccess/user", QT_TRANSLATE_NOOP("Field", "User"), QT_TRANSLATE_NOOP("Field", "Who logs in; anybody but root needs sudo there")},
    {"sshAccess/port", QT_TRANSLATE_NOOP("Field", "Port"), QT_TRANSLATE_NOOP("Field", "TCP port of sshd")},
    {"sshAccess/jump", QT_TRANSLATE_NOOP("Field", "Jump host"), QT_TRANSLATE_NOOP("Field", "user@host:port, where the machine stands behind a bastion")},
    {"failoverGroup/name", QT_TRANSLATE_NOOP("Field", "Name"), QT_TRANSLATE_NOOP("Field", "Letters, digits, dot, dash and underscore; unique among its kind")},
    {"failoverGroup/virtualRouterId", QT_TRANSLATE_NOOP("Field", "Virtual router id"), QT_TRANSLATE_NOOP("Field", "Unique on its link")},
    {"failoverGroup/version", QT_TRANSLATE_NOOP("Field", "VRRP version"), QT_TRANSLATE_NOOP("Field", "3 unless an old router takes part")},
    {"failoverGroup/interface", QT_TRANSLATE_NOOP("Field", "Interface"), QT_TRANSLATE_NOOP("Field", "Carries advertisements and VIPs")},
    {"failoverGroup/addresses", QT_TRANSLATE_NOOP("Field", "VIPs"), QT_TRANSLATE_NOOP("Field", "With the prefix length that they get on the interface; one family; separated by commas")},
    {"failoverGroup/blocks", QT_TRANSLATE_NOOP("Field", "Blocks"), QT_TRANSLATE_NOOP("Field", "Whole prefixes carried as local routes; separated by commas")},
    {"failoverGroup/routed", QT_TRANSLATE_NOOP("Field", "Routed VIPs"), QT_TRANSLATE_NOOP("Field", "Prefixes that a router sends to the group's VIPs as their next hop. Every member has them all the time and nobody announces them, so a failover moves only the next hop, however many they are; separated by commas")},
    {"failoverGroup/advertIntervalMs", QT_TRANSLATE_NOOP("Field", "Advertisements"), QT_TRANSLATE_NOOP("Field", "Time between them; version 2 takes whole seconds, version 3 10 to 40,950 ms")},
    {"failoverGroup/preempt", QT_TRANSLATE_NOOP("Field", "Preempt"), QT_TRANSLATE_NOOP("Field", "A better director takes over from a worse one")},
    {"failoverGroup/preemptDelaySeconds", QT_TRANSLATE_NOOP("Field", "Preempt delay"), QT_TRANSLATE_NOOP("Field", "Time to wait before taking over from a worse one")},
    {"failoverGroup/startupDelaySeconds", QT_TRANSLATE_NOOP("Field", "Startup delay"), QT_TRANSLATE_NOOP("Field", "Time after the agent's start in which the group stays silent, for a switch that begins to forward late; a take-over that you ask for ends it")},
    {"failoverGroup/password", QT_TRANSLATE_NOOP("Field", "Password"), QT_TRANSLATE_NOOP("Field", "Of version 2, at most 8 bytes; it keeps nobody out who listens")},
    {"failoverGroup/checksum", QT_TRANSLATE_NOOP("Field", "Checksum"), QT_TRANSLATE_NOOP("Field", "Sent in version 3 over IPv4; both kinds are accepted")},
    {"failoverGroup/virtualMac", QT_TRANSLATE_NOOP("Field", "Virtual MAC"), QT_TRANSLATE_NOOP("Field", "The VIPs keep the virtual router's MAC address, whoever holds them: no neighbour has to learn another one; not with blocks")},
    {"failoverGroup/acceptMode", QT_TRANSLATE_NOOP("Field", "Accept for itself"), QT_TRANSLATE_NOOP("Field", "Off: packets to the VIPs that no virtual service takes are dropped, pings too; neighbour discovery goes on. On: the director's own programs get them")},
    {"failoverGroup/unicast", QT_TRANSLATE_NOOP("Field", "Unicast"), QT_TRANSLATE_NOOP("Field", "Advertise to the other members instead of multicast")},
    {"failoverGroup/syncWith", QT_TRANSLATE_NOOP("Field", "Moves with"), QT_TRANSLATE_NOOP("Field", "The group that this one moves together with, as the inside and outside of NAT")},
    {"failoverGroup/members", QT_TRANSLATE_NOOP("Field", "Members"), QT_TRANSLATE_NOOP("Field", "The directors that can hold the addresses")},
    {"failoverGroup/track", QT_TRANSLATE_NOOP("Field", "Tracks"), QT_TRANSLATE_NOOP("Field", "What the group stands or falls with, or what moves its priority; the group's own interface is tracked in any case")},
    {"failoverGroup/announce", QT_TRANSLATE_NOOP("Field", "Announcements"), QT_TRANSLATE_NOOP("Field", "How a new master tells its neighbours that the addresses are its own. Off: at once, and after 0.25, 0.8, 2.5 and 5 seconds")},
    {"failoverGroup/connectionSync", QT_TRANSLATE_NOOP("Field", "Connection sync"), QT_TRANSLATE_NOOP("Field", "Keeps connections alive when another director takes over")},
    {"member/director", QT_TRANSLATE_NOOP("Field", "Director"), QT_TRANSLATE_NOOP("Field", "Can hold the addresses")},
    {"member/priority", QT_TRANSLATE_NOOP("Field", "Priority"), QT_TRANSLATE_NOOP("Field", "The highest is master; 255 is for the owner of the address")},
    {"track/kind", QT_TRANSLATE_NOOP("Field", "Kind"), QT_TRANSLATE_NOOP("Field", "What is looked at, on each director by itself")},
    {"track/name", QT_TRANSLATE_NOOP("Field", "Name"), QT_TRANSLATE_NOOP("Field", "Of the interface, of the program that must run (as ps -e shows it), or of the virtual service")},
    {"track/path", QT_TRANSLATE_NOOP("Field", "Path"), QT_TRANSLATE_NOOP("Field", "Absolute path of the file or of the script's program; a file that is missing or empty holds 0")},
    {"track/arguments", QT_TRANSLATE_NOOP("Field", "Arguments"), QT_TRANSLATE_NOOP("Field", "Of the script, separated by commas; no shell reads them")},
    {"track/minimum", QT_TRANSLATE_NOOP("Field", "At least"), QT_TRANSLATE_NOOP("Field", "How many of the process must run; of a quorum the sum of the real servers' weights in the kernel")},
    {"track/intervalMs", QT_TRANSLATE_NOOP("Field", "Interval"), QT_TRANSLATE_NOOP("Field", "From one run of the script to the next")},
    {"track/timeoutMs", QT_TRANSLATE_NOOP("Field", "Time limit"), QT_TRANSLATE_NOOP("Field", "Until a run of the script has failed and is ended with all that it started; at most the interval")},
    {"track/rise", QT_TRANSLATE_NOOP("Field", "Rise"), QT_TRANSLATE_NOOP("Field", "Good runs of the script in a row until it is good again")},
    {"track/fall", QT_TRANSLATE_NOOP("Field", "Fall"), QT_TRANSLATE_NOOP("Field", "Failed runs of the script in a row until it has failed")},
    {"track/priorityDelta", QT_TRANSLATE_NOOP("Field", "Changes priority by"), QT_TRANSLATE_NOOP("Field", "Positive: added while all is well; negative: added after a failure; of a file: times the number in it. Empty: a failure is a fault, which takes the group away from this director")},
    {"announcements/repeats", QT_TRANSLATE_NOOP("Field", "Repetitions"), QT_TRANSLATE_NOOP("Field", "How often it is said again after the first time")},
    {"announcements/repeatAfterMs", QT_TRANSLATE_NOOP("Field", "Time between"), QT_TRANSLATE_NOOP("Field", "Milliseconds between repetitions; empty: 250, 550, 1700, and 2500 from then on")},
    {"announcements/refreshSeconds", QT_TRANSLATE_NOOP("Field", "Refresh every"), QT_TRANSLATE_NOOP("Field", "Said again so often as long as it is master, for switches and neighbours that forget; 0: not")},
    {"connectionSync/interface", QT_TRANSLATE_NOOP("Field", "Interface"), QT_TRANSLATE_NOOP("Field", "Carries the sync messages")},
    {"connectionSync/syncId", QT_TRANSLATE_NOOP("Field", "Sync id"), QT_TRANSLATE_NOOP("Field", "Tells sync groups apart")},
    {"connectionSync/group", QT_TRANSLATE_NOOP("Field", "Multicast group"), QT_TRANSLATE_NOOP("Field", "Empty: the kernel's own, 224.0.0.81")},
    {"connectionSync/port", QT_TRANSLATE_NOOP("Field", "Port"), QT_TRANSLATE_NOOP("Field", "UDP port")},
    {"connectionSync/ttl", QT_TRANSLATE_NOOP("Field", "Time to live"), QT_TRANSLATE_NOOP("Field", "Hops that sync messages may take")},
    {"connectionSync/maxLength", QT_TRANSLATE_NOOP("Field", "Message size"), QT_TRANSLATE_NOOP("Field", "Bytes; 0 lets the kernel choose")},
    {"healthCheck/name", QT_TRANSLATE_NOOP("Field", "Name"), QT_TRANSLATE_NOOP("Field", "Letters, digits, dot, dash and underscore; unique among its kind")},
    {"healthCheck/type", QT_TRANSLATE_NOOP("Field", "Type"), QT_TRANSLATE_NOOP("Field", "What is asked of the real server")},
    {"healthCheck/port", QT_TRANSLATE_NOOP("Field", "Port"), QT_TRANSLATE_NOOP("Field", "Empty: the port that the service uses there")},
    {"healthCheck/method", QT_TRANSLATE_NOOP("Field", "Method"), QT_TRANSLATE_NOOP("Field", "Of the HTTP request")},
    {"healthCheck/path", QT_TRANSLATE_NOOP("Field", "Path"), QT_TRANSLATE_NOOP("Field", "Asked for; of a script check the program")},
    {"healthCheck/host", QT_TRANSLATE_NOOP("Field", "Host"), QT_TRANSLATE_NOOP("Field", "Host header and server name; of a dns check the name asked for")},
    {"healthCheck/headers", QT_TRANSLATE_NOOP("Field", "Header fields"), QT_TRANSLATE_NOOP("Field", "Of the HTTP request, each as Name: value; separated by commas")},
    {"healthCheck/user", QT_TRANSLATE_NOOP("Field", "User"), QT_TRANSLATE_NOOP("Field", "Of HTTP's basic authentication")},
    {"healthCheck/password", QT_TRANSLATE_NOOP("Field", "Password"), QT_TRANSLATE_NOOP("Field", "Of HTTP's basic authentication; it stands in the document as it is, so take an account that can do nothing else")},
    {"healthCheck/body", QT_TRANSLATE_NOOP("Field", "Body"), QT_TRANSLATE_NOOP("Field", "Sent with the HTTP request")},
    {"healthCheck/expectStatus", QT_TRANSLATE_NOOP("Field", "Statuses"), QT_TRANSLATE_NOOP("Field", "HTTP statuses that pass, or ranges of them such as 200-299, separated by commas")},
    {"healthCheck/pages", QT_TRANSLATE_NOOP("Field", "Further pages"), QT_TRANSLATE_NOOP("Field", "Asked for over the same connection, after the first")},
    {"healthCheck/preset", QT_TRANSLATE_NOOP("Field", "Preset"), QT_TRANSLATE_NOOP("Field", "A ready-made conversation, instead of what is sent and expected")},
    {"healthCheck/send", QT_TRANSLATE_NOOP("Field", "Send"), QT_TRANSLATE_NOOP("Field", "Sent by tcp, udp and feedback checks; \\r, \\n, \\t and \\xNN stand for these bytes")},
    {"healthCheck/sendForm", QT_TRANSLATE_NOOP("Field", "Sent as"), QT_TRANSLATE_NOOP("Field", "As text, or as bytes in hexadecimal")},
    {"healthCheck/expect", QT_TRANSLATE_NOOP("Field", "Expect"), QT_TRANSLATE_NOOP("Field", "What the answer must hold; of a dns check one record's data")},
    {"healthCheck/expectForm", QT_TRANSLATE_NOOP("Field", "Expected as"), QT_TRANSLATE_NOOP("Field", "Text, bytes in hexadecimal, a regular expression, or the SHA-256 of the whole answer")},
    {"healthCheck/via", QT_TRANSLATE_NOOP("Field", "By way of"), QT_TRANSLATE_NOOP("Field", "The real server itself, or the service's address as a client asks it, with direct routing and tunnels")},
    {"healthCheck/tls", QT_TRANSLATE_NOOP("Field", "TLS"), QT_TRANSLATE_NOOP("Field", "From the start; in an smtp check after STARTTLS")},
    {"healthCheck/verifyCertificate", QT_TRANSLATE_NOOP("Field", "Verify certificate"), QT_TRANSLATE_NOOP("Field", "The check fails on a certificate that nobody vouches for")},
    {"healthCheck/caCertificates", QT_TRANSLATE_NOOP("Field", "Authorities"), QT_TRANSLATE_NOOP("Field", "PEM file on the directors with those that are trusted; empty: the system's")},
    {"healthCheck/clientCertificate", QT_TRANSLATE_NOOP("Field", "Client certificate"), QT_TRANSLATE_NOOP("Field", "PEM file on the directors, shown to the real server")},
    {"healthCheck/clientKey", QT_TRANSLATE_NOOP("Field", "Client key"), QT_TRANSLATE_NOOP("Field", "PEM file on the directors with the certificate's key")},
    {"healthCheck/certificateWarningDays", QT_TRANSLATE_NOOP("Field", "Warn before expiry"), QT_TRANSLATE_NOOP("Field", "Days before the real server's certificate expires; 0: no warning")},
    {"healthCheck/service", QT_TRANSLATE_NOOP("Field", "gRPC service"), QT_TRANSLATE_NOOP("Field", "Asked for; empty: the server as a whole")},
    {"healthCheck/record", QT_TRANSLATE_NOOP("Field", "Record"), QT_TRANSLATE_NOOP("Field", "Type of the DNS record asked for")},
    {"healthCheck/overTcp", QT_TRANSLATE_NOOP("Field", "Over TCP"), QT_TRANSLATE_NOOP("Field", "Ask over TCP instead of UDP")},
    {"healthCheck/arguments", QT_TRANSLATE_NOOP("Field", "Arguments"), QT_TRANSLATE_NOOP("Field", "Of the script, separated by commas; {address}, {port} and {server} stand for the real server's")},
    {"healthCheck/runAs", QT_TRANSLATE_NOOP("Field", "Run as"), QT_TRANSLATE_NOOP("Field", "A user of the director; empty: nobody")},
    {"healthCheck/exitCodes", QT_TRANSLATE_NOOP("Field", "Exit codes"), QT_TRANSLATE_NOOP("Field", "What the script's exit code says")},
    {"healthCheck/unansweredPercent", QT_TRANSLATE_NOOP("Field", "Unanswered"), QT_TRANSLATE_NOOP("Field", "Percent of the new connections of clients that stay unanswered when it fails")},
    {"healthCheck/atLeast", QT_TRANSLATE_NOOP("Field", "New connections"), QT_TRANSLATE_NOOP("Field", "Fewer in an interval say nothing")},
    {"healthCheck/retrySeconds", QT_TRANSLATE_NOOP("Field", "Tried again after"), QT_TRANSLATE_NOOP("Field", "Nobody connects to it meanwhile; then the first failure takes it out again")},
    {"healthCheck/intervalMs", QT_TRANSLATE_NOOP("Field", "Interval"), QT_TRANSLATE_NOOP("Field", "Time between checks")},
    {"healthCheck/timeoutMs", QT_TRANSLATE_NOOP("Field", "Time limit"), QT_TRANSLATE_NOOP("Field", "Time until a check has failed; at most the interval")},
    {"healthCheck/rise", QT_TRANSLATE_NOOP("Field", "Rise"), QT_TRANSLATE_NOOP("Field", "Passes in a row until up")},
    {"healthCheck/fall", QT_TRANSLATE_NOOP("Field", "Fall"), QT_TRANSLATE_NOOP("Field", "Failures in a row until down")},
    {"healthCheck/fastIntervalMs", QT_TRANSLATE_NOOP("Field", "Fast interval"), QT_TRANSLATE_NOOP("Field", "Time between checks while results point another way than the state; empty: the interval")},
    {"healthCheck/jitterPercent", QT_TRANSLATE_NOOP("Field", "Jitter"), QT_TRANSLATE_NOOP("Field", "Percent by which each wait is longer or shorter by chance, so that checks spread")},
    {"healthCheck/firstCheck", QT_TRANSLATE_NOOP("Field", "At the start"), QT_TRANSLATE_NOOP("Field", "What holds before the first results")},
    {"healthCheck/onFailure", QT_TRANSLATE_NOOP("Field", "On failure"), QT_TRANSLATE_NOOP("Field", "What becomes of a real server that fails")},
    {"healthCheck/recoveryDelaySeconds", QT_TRANSLATE_NOOP("Field", "Recovery delay"), QT_TRANSLATE_NOOP("Field", "Time from its recovery until it gets connections again")},
    {"healthCheck/slowStartSeconds", QT_TRANSLATE_NOOP("Field", "Slow start"), QT_TRANSLATE_NOOP("Field", "Time in which a recovered real server's weight grows to the whole")},
    {"healthCheck/massFailure", QT_TRANSLATE_NOOP("Field", "Mass failure"), QT_TRANSLATE_NOOP("Field", "What to do when most real servers fail within moments, which may be the director's own fault")},
    {"page/path", QT_TRANSLATE_NOOP("Field", "Path"), QT_TRANSLATE_NOOP("Field", "Asked for")},
    {"page/expectStatus", QT_TRANSLATE_NOOP("Field", "Statuses"), QT_TRANSLATE_NOOP("Field", "HTTP statuses that pass, or ranges of them such as 200-299, separated by commas")},
    {"page/expect", QT_TRANSLATE_NOOP("Field", "Expect"), QT_TRANSLATE_NOOP("Field", "What the body must hold")},
    {"page/expectForm", QT_TRANSLATE_NOOP("Field", "Expected as"), QT_TRANSLATE_NOOP("Field", "Text, bytes in hexadecimal, a regular expression, or the SHA-256 of the whole answer")},
    {"massFailure/percent", QT_TRANSLATE_NOOP("Field", "Percent"), QT_TRANSLATE_NOOP("Field", "Of the real servers that were up; so many failing together are suspicious")},
    {"massFailure/withinSeconds", QT_TRANSLATE_NOOP("Field", "Within"), QT_TRANSLATE_NOOP("Field", "Time within which they have to fail")},
    {"massFailure/atLeast", QT_TRANSLATE_NOOP("Field", "At least"), QT_TRANSLATE_NOOP("Field", "Real servers that have to fail; fewer are never suspicious")},
    {"massFailure/action", QT_TRANSLATE_NOOP("Field", "Then"), QT_TRANSLATE_NOOP("Field", "An alarm alone, or an alarm and they stay in service for a time")},
    {"massFailure/holdSeconds", QT_TRANSLATE_NOOP("Field", "Hold for"), QT_TRANSLATE_NOOP("Field", "Time for which they stay in service")},
    {"virtualService/name", QT_TRANSLATE_NOOP("Field", "Name"), QT_TRANSLATE_NOOP("Field", "Letters, digits, dot, dash and underscore; unique among its kind")},
    {"virtualService/address", QT_TRANSLATE_NOOP("Field", "VIP"), QT_TRANSLATE_NOOP("Field", "What clients connect to; empty for a firewall mark")},
    {"virtualService/protocol", QT_TRANSLATE_NOOP("Field", "Protocol"), QT_TRANSLATE_NOOP("Field", "Of a service with an address")},
    {"virtualService/port", QT_TRANSLATE_NOOP("Field", "Port"), QT_TRANSLATE_NOOP("Field", "0 is all ports, and needs persistence")},
    {"virtualService/fwmark", QT_TRANSLATE_NOOP("Field", "Firewall mark"), QT_TRANSLATE_NOOP("Field", "Instead of address and port; the agent marks the packets")},
    {"virtualService/family", QT_TRANSLATE_NOOP("Field", "Family"), QT_TRANSLATE_NOOP("Field", "Of a service with a firewall mark")},
    {"virtualService/marks", QT_TRANSLATE_NOOP("Field", "Marked packets"), QT_TRANSLATE_NOOP("Field", "Which packets get the mark")},
    {"virtualService/scheduler", QT_TRANSLATE_NOOP("Field", "Scheduler"), QT_TRANSLATE_NOOP("Field", "How the director chooses a real server for a new connection")},
    {"virtualService/schedulerFlags", QT_TRANSLATE_NOOP("Field", "Scheduler flags"), QT_TRANSLATE_NOOP("Field", "Of sh and mh: fallback, port; separated by commas")},
    {"virtualService/forwarding", QT_TRANSLATE_NOOP("Field", "Forwarding method"), QT_TRANSLATE_NOOP("Field", "How packets reach the real servers")},
    {"virtualService/tunnel", QT_TRANSLATE_NOOP("Field", "Tunnel"), QT_TRANSLATE_NOOP("Field", "Encapsulation; IPIP where this is off")},
    {"virtualService/healthCheck", QT_TRANSLATE_NOOP("Field", "Health check"), QT_TRANSLATE_NOOP("Field", "Real servers that fail it get no connections")},
    {"virtualService/feedback", QT_TRANSLATE_NOOP("Field", "Feedback"), QT_TRANSLATE_NOOP("Field", "A check of type feedback: real servers tell the share of their weight that they take")},
    {"virtualService/quorum", QT_TRANSLATE_NOOP("Field", "Quorum"), QT_TRANSLATE_NOOP("Field", "How much weight has to be in service; off: any")},
    {"virtualService/sorryServer", QT_TRANSLATE_NOOP("Field", "Sorry server"), QT_TRANSLATE_NOOP("Field", "Serves while the quorum is lost")},
    {"virtualService/persistence", QT_TRANSLATE_NOOP("Field", "Persistence"), QT_TRANSLATE_NOOP("Field", "Keeps a client on its real server")},
    {"virtualService/onePacket", QT_TRANSLATE_NOOP("Field", "One packet"), QT_TRANSLATE_NOOP("Field", "Each datagram is scheduled by itself (udp)")},
    {"virtualService/realServers", QT_TRANSLATE_NOOP("Field", "Real servers"), QT_TRANSLATE_NOOP("Field", "Where connections go")},
    {"quorum/weight", QT_TRANSLATE_NOOP("Field", "Weight"), QT_TRANSLATE_NOOP("Field", "Sum of the weights of real servers in service that is needed")},
    {"quorum/hysteresis", QT_TRANSLATE_NOOP("Field", "Hysteresis"), QT_TRANSLATE_NOOP("Field", "Once lost, so much more is needed; once there, so much less is borne")},
    {"sorryServer/address", QT_TRANSLATE_NOOP("Field", "Address"), QT_TRANSLATE_NOOP("Field", "Its own address; no real server of the service")},
    {"sorryServer/port", QT_TRANSLATE_NOOP("Field", "Port"), QT_TRANSLATE_NOOP("Field", "Empty: the service's; another one only with NAT")},
    {"sorryServer/forwarding", QT_TRANSLATE_NOOP("Field", "Forwarding method"), QT_TRANSLATE_NOOP("Field", "Empty: the service's")},
    {"markRule/address", QT_TRANSLATE_NOOP("Field", "VIP"), QT_TRANSLATE_NOOP("Field", "Packets to this address")},
    {"markRule/protocol", QT_TRANSLATE_NOOP("Field", "Protocol"), QT_TRANSLATE_NOOP("Field", "Packets of this protocol")},
    {"markRule/ports", QT_TRANSLATE_NOOP("Field", "Ports"), QT_TRANSLATE_NOOP("Field", "Packets to these ports; separated by commas")},
    {"tunnel/type", QT_TRANSLATE_NOOP("Field", "Type"), QT_TRANSLATE_NOOP("Field", "IPIP adds 20 bytes, GUE passes where only UDP does")},
    {"tunnel/port", QT_TRANSLATE_NOOP("Field", "Port"), QT_TRANSLATE_NOOP("Field", "UDP port of gue")},
    {"tunnel/checksum", QT_TRANSLATE_NOOP("Field", "Checksum"), QT_TRANSLATE_NOOP("Field", "In the outer header")},
    {"persistence/timeoutSeconds", QT_TRANSLATE_NOOP("Field", "Remembered for"), QT_TRANSLATE_NOOP("Field", "Time that a client is kept on its real server")},
    {"persistence/netmask", QT_TRANSLATE_NOOP("Field", "Prefix length"), QT_TRANSLATE_NOOP("Field", "Groups clients; empty: each by itself")},
    {"persistence/engine", QT_TRANSLATE_NOOP("Field", "Engine"), QT_TRANSLATE_NOOP("Field", "sip tells calls apart (udp); empty: by address")},
    {"realServerOfAService/server", QT_TRANSLATE_NOOP("Field", "Real server"), QT_TRANSLATE_NOOP("Field", "The machine that serves")},
    {"realServerOfAService/port", QT_TRANSLATE_NOOP("Field", "Port"), QT_TRANSLATE_NOOP("Field", "Empty: the service's; another one only with NAT")},
    {"realServerOfAService/weight", QT_TRANSLATE_NOOP("Field", "Weight"), QT_TRANSLATE_NOOP("Field", "Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on")},
    {"realServerOfAService/upperThreshold", QT_TRANSLATE_NOOP("Field", "Upper threshold"), QT_TRANSLATE_NOOP("Field", "Connections above which it gets no new ones; 0: no limit")},
    {"realServerOfAService/lowerThreshold", QT_TRANSLATE_NOOP("Field", "Lower threshold"), QT_TRANSLATE_NOOP("Field", "Connections below which it gets new ones again; 0: three quarters of the upper")},
    {"realServerOfAService/forwarding", QT_TRANSLATE_NOOP("Field", "Forwarding method"), QT_TRANSLATE_NOOP("Field", "Empty: the service's")},
    {"realServerOfAService/tunnel", QT_TRANSLATE_NOOP("Field", "Tunnel"), QT_TRANSLATE_NOOP("Field", "Where this is off: the service's")},
    {"action/name", QT_TRANSLATE_NOOP("Field", "Name"), QT_TRANSLATE_NOOP("Field", "Letters, digits, dot, dash and underscore; unique among its kind")},
    {"action/type", QT_TRANSLATE_NOOP("Field", "Type"), QT_TRANSLATE_NOOP("Field", "What is done")},
    {"action/when", QT_TRANSLATE_NOOP("Field", "When"), QT_TRANSLATE_NOOP("Field", "What sets it off, separated by commas: server-down, server-up, quorum-lost, quorum-gained, mass-failure; master, backup and fault are roles that the director takes in a failover group")},
    {"action/services", QT_TRANSLATE_NOOP("Field", "Services"), QT_TRANSLATE_NOOP("Field", "Names of the virtual services that it is for, separated by commas; empty: all")},
    {"action/groups", QT_TRANSLATE_NOOP("Field", "Failover groups"), QT_TRANSLATE_NOOP("Field", "Names of the failover groups that it is for, separated by commas; empty: all, and services in none")},
    {"action/from", QT_TRANSLATE_NOOP("Field", "From"), QT_TRANSLATE_NOOP("Field", "Which directors do it")},
    {"action/timeoutSeconds", QT_TRANSLATE_NOOP("Field", "Time limit"), QT_TRANSLATE_NOOP("Field", "Until an attempt has failed and is ended")},
    {"action/gatherSeconds", QT_TRANSLATE_NOOP("Field", "Gather for"), QT_TRANSLATE_NOOP("Field", "What happens within this time becomes one message; 0: a message for each")},
    {"action/path", QT_TRANSLATE_NOOP("Field", "Program"), QT_TRANSLATE_NOOP("Field", "Absolute path on the directors")},
    {"action/arguments", QT_TRANSLATE_NOOP("Field", "Arguments"), QT_TRANSLATE_NOOP("Field", "Of the program, separated by commas; {event}, {object}, {service}, {server}, {group}, {reason} and {director} stand for what happened")},
    {"action/runAs", QT_TRANSLATE_NOOP("Field", "Run as"), QT_TRANSLATE_NOOP("Field", "A user of the director; empty: nobody")},
    {"action/host", QT_TRANSLATE_NOOP("Field", "SMTP server"), QT_TRANSLATE_NOOP("Field", "Its name or address")},
    {"action/port", QT_TRANSLATE_NOOP("Field", "Port"), QT_TRANSLATE_NOOP("Field", "Of the SMTP server")},
    {"action/security", QT_TRANSLATE_NOOP("Field", "Security"), QT_TRANSLATE_NOOP("Field", "How the way to the SMTP server is protected")},
    {"action/user", QT_TRANSLATE_NOOP("Field", "User"), QT_TRANSLATE_NOOP("Field", "Logs in at the SMTP server; empty: no login")},
    {"action/passwordFile", QT_TRANSLATE_NOOP("Field", "Password file"), QT_TRANSLATE_NOOP("Field", "On the directors, readable by its owner alone: the password in the first line")},
    {"action/sender", QT_TRANSLATE_NOOP("Field", "Sender"), QT_TRANSLATE_NOOP("Field", "Mail address that it comes from")},
    {"action/recipients", QT_TRANSLATE_NOOP("Field", "Recipients"), QT_TRANSLATE_NOOP("Field", "Mail addresses that it goes to, separated by commas")},
    {"action/url", QT_TRANSLATE_NOOP("Field", "URL"), QT_TRANSLATE_NOOP("Field", "http or https; a JSON text is sent there by POST")},
    {"action/headers", QT_TRANSLATE_NOOP("Field", "Header fields"), QT_TRANSLATE_NOOP("Field", "Of the request, each as Name: value; separated by commas. No place for secrets")},
    {"action/bearerTokenFile", QT_TRANSLATE_NOOP("Field", "Token file"), QT_TRANSLATE_NOOP("Field", "On the directors, readable by its owner alone: a bearer token in the first line; https only")},
    {"action/verifyCertificate", QT_TRANSLATE_NOOP("Field", "Verify certificate"), QT_TRANSLATE_NOOP("Field", "Nothing is sent to a server whose certificate nobody vouches for")},
    {"action/caCertificates", QT_TRANSLATE_NOOP("Field", "Authorities"), QT_TRANSLATE_NOOP("Field", "PEM file on the directors with those that are trusted; empty: the system's")},
};

constexpr Row kValues[] = {
    {"scheduler/rr", nullptr, QT_TRANSLATE_NOOP("Field", "One after the other, all alike")},
    {"scheduler/wrr", nullptr, QT_TRANSLATE_NOOP("Field", "One after the other, by weight")},
    {"scheduler/lc", nullptr, QT_TRANSLATE_NOOP("Field", "The one with the fewest connections")},
    {"scheduler/wlc", nullptr, QT_TRANSLATE_NOOP("Field", "The fewest connections for its weight: right for most services")},
    {"scheduler/lblc", nullptr, QT_TRANSLATE_NOOP("Field", "The same server for an address, unless it is overloaded: for caches")},
    {"scheduler/lblcr", nullptr, QT_TRANSLATE_NOOP("Field", "A set of servers for an address: for caches with hot spots")},
    {"scheduler/dh", nullptr, QT_TRANSLATE_NOOP("Field", "By the destination's address: for caches")},
    {"scheduler/sh", nullptr, QT_TRANSLATE_NOOP("Field", "By the client's address: the same on every director")},
    {"scheduler/mh", nullptr, QT_TRANSLATE_NOOP("Field", "By the client's address; few clients move when servers come and go")},
    {"scheduler/sed", nullptr, QT_TRANSLATE_NOOP("Field", "The shortest expected delay")},
    {"scheduler/nq", nullptr, QT_TRANSLATE_NOOP("Field", "An idle one if there is any, else the shortest expected delay")},
    {"scheduler/fo", nullptr, QT_TRANSLATE_NOOP("Field", "The heaviest that is up takes all: active and spare")},
    {"scheduler/ovf", nullptr, QT_TRANSLATE_NOOP("Field", "The heaviest until it has as many connections as its weight, then the next")},
    {"scheduler/twos", nullptr, QT_TRANSLATE_NOOP("Field", "The less loaded of two taken at random; Linux 6.2 and later")},
    {"kind/interface", nullptr, QT_TRANSLATE_NOOP("Field", "Another interface: fails when it is down, has no carrier or is not there")},
    {"kind/file", nullptr, QT_TRANSLATE_NOOP("Field", "A number that somebody writes into a file: any but 0 is a fault, or it moves the priority; good for maintenance")},
    {"kind/process", nullptr, QT_TRANSLATE_NOOP("Field", "A program must run on the director; looked at twice a second")},
    {"kind/script", nullptr, QT_TRANSLATE_NOOP("Field", "A program of yours, run as the user nobody and without rights; exit code 0 is good")},
    {"kind/quorum", nullptr, QT_TRANSLATE_NOOP("Field", "A virtual service must have real servers: the sum of their weights in the director's kernel")},
    {"exitCodes/plain", nullptr, QT_TRANSLATE_NOOP("Field", "0 is up, everything else is down")},
    {"exitCodes/nagios", nullptr, QT_TRANSLATE_NOOP("Field", "0 (good) and 1 (warning) are up, 2 and 3 are down: programs of Nagios")},
    {"exitCodes/weight", nullptr, QT_TRANSLATE_NOOP("Field", "0 is up, 1 is down, from 2 on it is up with the weight exit code minus 2")},
    {"via/server", nullptr, QT_TRANSLATE_NOOP("Field", "The real server at its own address")},
    {"via/service", nullptr, QT_TRANSLATE_NOOP("Field", "The service's address, carried to the real server as a client's packets are")},
    {"firstCheck/decides", nullptr, QT_TRANSLATE_NOOP("Field", "Up, until the first result decides alone")},
    {"firstCheck/up", nullptr, QT_TRANSLATE_NOOP("Field", "Up until it has fallen")},
    {"firstCheck/down", nullptr, QT_TRANSLATE_NOOP("Field", "Down until it has risen")},
    {"type/feedback", nullptr, QT_TRANSLATE_NOOP("Field", "The real server tells the share of its weight that it takes, such as 75%, drain or down")},
    {"type/passive", nullptr, QT_TRANSLATE_NOOP("Field", "Nothing is sent: how many of the clients' new connections stay unanswered")},
    {"preset/redis", nullptr, QT_TRANSLATE_NOOP("Field", "PING is answered, be it with the demand for a password")},
    {"preset/mysql", nullptr, QT_TRANSLATE_NOOP("Field", "The server greets; where it resolves names, it counts each check against max_connect_errors")},
    {"preset/postgresql", nullptr, QT_TRANSLATE_NOOP("Field", "A login is asked for or refused; not while the server starts, stops or is full")},
    {"preset/ldap", nullptr, QT_TRANSLATE_NOOP("Field", "An anonymous bind is answered, be it with the demand for a login")},
    {"onFailure/remove", nullptr, QT_TRANSLATE_NOOP("Field", "It leaves the kernel's table: its connections end")},
    {"onFailure/quiesce", nullptr, QT_TRANSLATE_NOOP("Field", "Its weight is 0: no new connections, open ones go on")},
    {"action/alarm", nullptr, QT_TRANSLATE_NOOP("Field", "An event, and nothing else")},
    {"action/hold", nullptr, QT_TRANSLATE_NOOP("Field", "An event, and they stay in service for a time: for directors that may lose their own way to the real servers")},
    {"type/program", nullptr, QT_TRANSLATE_NOOP("Field", "A program on the director, run without rights")},
    {"type/mail", nullptr, QT_TRANSLATE_NOOP("Field", "A mail by SMTP")},
    {"type/webhook", nullptr, QT_TRANSLATE_NOOP("Field", "A JSON text by POST over HTTP, for chats and alarm services")},
    {"from/master", nullptr, QT_TRANSLATE_NOOP("Field", "The director that is master of the group with the service's VIP: once for all")},
    {"from/every", nullptr, QT_TRANSLATE_NOOP("Field", "Every director that sees it happen")},
    {"security/starttls", nullptr, QT_TRANSLATE_NOOP("Field", "TLS after the server's greeting, and no mail without it")},
    {"security/tls", nullptr, QT_TRANSLATE_NOOP("Field", "TLS from the start, usually at port 465")},
    {"security/none", nullptr, QT_TRANSLATE_NOOP("Field", "No TLS and no login: for a relay that is trusted by its address")},
    {"forwarding/nat", nullptr, QT_TRANSLATE_NOOP("Field", "Requests and replies pass the director: nothing to set up but a route, ports may differ; the director carries all bytes")},
    {"forwarding/direct-routing", nullptr, QT_TRANSLATE_NOOP("Field", "Replies go straight to the client: fastest; director and real servers share a segment")},
    {"forwarding/tunnel", nullptr, QT_TRANSLATE_NOOP("Field", "As direct routing, but over any network: real servers may stand in another data centre")},
};
// clang-format on

const QHash<QString, const Row*>& table() {
  static const QHash<QString, const Row*> all = [] {
    QHash<QString, const Row*> made;
    for (const Row& row : kRows) made.insert(QString::fromLatin1(row.field), &row);
    for (const Row& row : kValues) made.insert(QString::fromLatin1(row.field), &row);
    return made;
  }();
  return all;
}

QString said(const char* text) { return QCoreApplication::translate("Field", text); }

}  // namespace

FieldWords fieldWords(const QString& kind, const QString& property) {
  const Row* row = table().value(kind + QLatin1Char('/') + property);
  if (!row || !row->label) return {property, {}};
  return {said(row->label), said(row->help)};
}

PlaceWords placeWords(const QJsonObject& document, const QString& pointer) {
  PlaceWords words;
  QString definition = QStringLiteral("cluster");
  QJsonValue here = document;
  for (const QString& step : pointer.mid(1).split(QLatin1Char('/'))) {
    if (here.isArray()) {
      here = here.toArray().at(step.toInt());
      // An object is known by its name, or by what it refers to.
      for (const char* key : {"name", "server", "director"}) {
        const QString name = here.toObject()[QLatin1String(key)].toString();
        if (name.isEmpty()) continue;
        words.owner += (words.owner.isEmpty() ? QString() : QStringLiteral(" › ")) + name;
        break;
      }
      continue;
    }
    words.field = fieldWords(definition, step).label;
    definition = definitionBelow(definition, step);
    here = here.toObject()[step];
  }
  if (words.owner.isEmpty()) words.owner = document[QLatin1String("name")].toString();
  return words;
}

QString valueWords(const QString& property, const QString& value) {
  const Row* row = table().value(property + QLatin1Char('/') + value);
  return row && !row->label ? said(row->help) : QString();
}

}  // namespace lvs::editor
