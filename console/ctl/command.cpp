#include "console/ctl/command.h"

#include <QCoreApplication>
#include <algorithm>

namespace lvs::ctl {
namespace {

// clang-format off: a row a line
constexpr Option kOptions[] = {
    {"director", "NAME", QT_TRANSLATE_NOOP("lvsctl", "only this director; may be repeated")},
    {"home", "DIR", QT_TRANSLATE_NOOP("lvsctl", "where pairings are kept (LVS_CONSOLE_HOME, ~/.config/lvs-console)")},
    {"json", nullptr, QT_TRANSLATE_NOOP("lvsctl", "print JSON for programs")},
    {"timeout", "SECONDS", QT_TRANSLATE_NOOP("lvsctl", "how long one request may take (10)")},
    {"help", nullptr, QT_TRANSLATE_NOOP("lvsctl", "show this help")},
    {"version", nullptr, QT_TRANSLATE_NOOP("lvsctl", "show the version")},
    {"address", "HOST:PORT",
     QT_TRANSLATE_NOOP("lvsctl", "reach the agent here instead of at the pairing line's address")},
    {"revision", "N", QT_TRANSLATE_NOOP("lvsctl", "this revision instead of the one in force")},
    {"comment", "TEXT", QT_TRANSLATE_NOOP("lvsctl", "kept with the revision")},
    {"confirm-seconds", "N",
     QT_TRANSLATE_NOOP("lvsctl", "roll back by itself unless confirmed in this time, 5 to 3600 (60)")},
    {"no-confirm", nullptr, QT_TRANSLATE_NOOP("lvsctl", "leave the push waiting for \"config confirm\"")},
    {"yes", nullptr, QT_TRANSLATE_NOOP("lvsctl", "do not ask")},
    {"service", "KEY", QT_TRANSLATE_NOOP("lvsctl", "only this service, as \"tcp 192.0.2.1:80\"")},
    {"destination", "RIP[:PORT]", QT_TRANSLATE_NOOP("lvsctl", "only this real server")},
    {"client", "ADDRESS", QT_TRANSLATE_NOOP("lvsctl", "only this client")},
    {"state", "STATE", QT_TRANSLATE_NOOP("lvsctl", "only this state, as ESTABLISHED")},
    {"limit", "N", QT_TRANSLATE_NOOP("lvsctl", "at most so many entries (100)")},
    {"interval", "MS", QT_TRANSLATE_NOOP("lvsctl", "milliseconds between readings, 200 to 60000 (1000)")},
    {"count", "N", QT_TRANSLATE_NOOP("lvsctl", "end after so many readings of each director")},
    {"sudo-password-stdin", nullptr,
     QT_TRANSLATE_NOOP("lvsctl", "read sudo's password from standard input; it is used once and not kept")},
    {"password-stdin", nullptr,
     QT_TRANSLATE_NOOP("lvsctl", "read a password from standard input, to install the agent's key once")},
    {"fingerprint", "SHA256:…", QT_TRANSLATE_NOOP("lvsctl", "trust this host key")},
    {"open-firewall", nullptr,
     QT_TRANSLATE_NOOP("lvsctl", "let in what the director sends where the firewall drops it")},
    {"tcpdump", nullptr, QT_TRANSLATE_NOOP("lvsctl", "install tcpdump there, for captures, and do nothing else")},
    {"kind", "KIND",
     QT_TRANSLATE_NOOP("lvsctl", "how the master fails: planned, killed, frozen or link-down (planned)")},
    {"probe-service", "NAME", QT_TRANSLATE_NOOP("lvsctl", "the service that is asked meanwhile (the group's first)")},
    {"probe-from", "DIRECTOR",
     QT_TRANSLATE_NOOP("lvsctl", "who asks: a director outside the group, or \"here\" (the first such director)")},
    {"every", "MS", QT_TRANSLATE_NOOP("lvsctl", "milliseconds between requests, 5 to 1000 (10)")},
    {"connections", "N", QT_TRANSLATE_NOOP("lvsctl", "connections that are kept through the test, 0 to 200 (10)")},
    {"fault-seconds", "N", QT_TRANSLATE_NOOP("lvsctl", "how long the fault lasts, 1 to 60 (8)")},
    {"stay", nullptr, QT_TRANSLATE_NOOP("lvsctl", "leave the group where it went")},
    {"report", "FILE", QT_TRANSLATE_NOOP("lvsctl", "write the report to a file, as JSON")},
    {"since", "N", QT_TRANSLATE_NOOP("lvsctl", "events after this sequence number (0)")},
    {"service", "NAME", QT_TRANSLATE_NOOP("lvsctl", "in this service of the document (all that have the server)"),
     "maintenance"},
    {"limit", "SECONDS", QT_TRANSLATE_NOOP("lvsctl", "then out, whatever is open (when all has ended)"), "maintenance"},
    {"site", "SITE", QT_TRANSLATE_NOOP("lvsctl", "all real servers of this site, instead of SERVER")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("lvsctl", "kept with it, and told in events")},
    {"expire", "SECONDS", QT_TRANSLATE_NOOP("lvsctl", "back by itself after so long (never)")},
    {"complaint", "NAME",
     QT_TRANSLATE_NOOP("lvsctl", "what is reported: no-answer, some-hang, one-network, one-server or failover-broke")},
    {"verify", nullptr, QT_TRANSLATE_NOOP("lvsctl", "look at its real servers over SSH first")},
    {"follow", nullptr, QT_TRANSLATE_NOOP("lvsctl", "connect from here, and follow the packets through all captures")},
    {"probe-from", "MACHINE",
     QT_TRANSLATE_NOOP("lvsctl",
                       "connect from this director, from \"here\" or from ssh://[USER@]HOST[:PORT], and follow"),
     "diagnose"},
    {"from", "ADDRESS", QT_TRANSLATE_NOOP("lvsctl", "follow the connections of this client, or of \"any\", instead"),
     "diagnose"},
    {"fix", nullptr,
     QT_TRANSLATE_NOOP("lvsctl", "do what the agents can do about it, with the plan shown first, and look again")},
    {"wait", nullptr, QT_TRANSLATE_NOOP("lvsctl", "show progress, and end when it is done on all directors")},
    {"client", "ADDRESS", QT_TRANSLATE_NOOP("lvsctl", "only this client's connections with the service"), "capture"},
    {"interface", "NAME",
     QT_TRANSLATE_NOOP("lvsctl", "on this interface (all that are up but the loopback); may be repeated")},
    {"real-server", "NAME",
     QT_TRANSLATE_NOOP("lvsctl", "on this real server too, over SSH with tcpdump; may be repeated"), "capture"},
    {"filter", "EXPRESSION", QT_TRANSLATE_NOOP("lvsctl", "what to capture, as in pcap-filter(7)")},
    {"seconds", "N", QT_TRANSLATE_NOOP("lvsctl", "for so long, 1 to 600 (30)")},
    {"packets", "N", QT_TRANSLATE_NOOP("lvsctl", "at most so many on each director (20000)")},
    {"snap", "BYTES", QT_TRANSLATE_NOOP("lvsctl", "at most so much of each packet, 64 to 65535 (256)")},
    {"from", "ADDRESS|SERVICE",
     QT_TRANSLATE_NOOP("lvsctl", "send from this address, or a service's, as real servers' replies do"), "traceroute"},
    {"real-server", "NAME", QT_TRANSLATE_NOOP("lvsctl", "from this real server, over SSH with its own tools"),
     "traceroute"},
    {"udp", nullptr, QT_TRANSLATE_NOOP("lvsctl", "by datagrams (unless a service with TCP is asked)")},
    {"icmp", nullptr, QT_TRANSLATE_NOOP("lvsctl", "by echo requests")},
    {"tcp", nullptr, QT_TRANSLATE_NOOP("lvsctl", "by connections that are begun")},
    {"port", "N", QT_TRANSLATE_NOOP("lvsctl", "at this port (the service's, else 33434 for UDP and 80 for TCP)")},
    {"hops", "N", QT_TRANSLATE_NOOP("lvsctl", "at most so many, 1 to 64 (30)")},
    {"ping", nullptr, QT_TRANSLATE_NOOP("lvsctl", "ask the destination alone, not the hops before it")},
    {"mtu", nullptr, QT_TRANSLATE_NOOP("lvsctl", "find out how large packets may be, too")},
    {"write", "FILE", QT_TRANSLATE_NOOP("lvsctl", "keep the packets in a file that Wireshark opens (pcapng)")},
    {"document", "FILE", QT_TRANSLATE_NOOP("lvsctl", "take the check from this file (the document in force)")},
    {"at-once", "N", QT_TRANSLATE_NOOP("lvsctl", "so many at the same time, 1 to 100 (1)")},
    {"pause", "SECONDS", QT_TRANSLATE_NOOP("lvsctl", "how long each is out, 0 to 86400 (0)")},
    {"command", "LINE",
     QT_TRANSLATE_NOOP("lvsctl", "a shell's line run here while each is out, with LVS_SERVER set, instead of a pause")},
};
constexpr int kMany = 1000;
constexpr int kCommonOptions = 6;  // the first ones of the table

constexpr Command kCommands[] = {
    {"pair", "LINE", QT_TRANSLATE_NOOP("lvsctl", "enrol with an agent by the line that \"lvs-agent pair\" printed"), 1,
     1, pairAgent, "address"},
    {"unpair", "NAME", QT_TRANSLATE_NOOP("lvsctl", "forget a director's agent"), 1, 1, unpairAgent, ""},
    {"agents", "", QT_TRANSLATE_NOOP("lvsctl", "list the agents that are paired"), 0, 0, listAgents, ""},
    {"status", "", QT_TRANSLATE_NOOP("lvsctl", "show each director's state"), 0, 0, showStatus, ""},
    {"config show", "", QT_TRANSLATE_NOOP("lvsctl", "print the document in force"), 0, 0, configShow, "revision"},
    {"config check", "FILE",
     QT_TRANSLATE_NOOP("lvsctl", "check a document here and on its directors; nothing is changed"), 1, 1, configCheck,
     ""},
    {"config diff", "FILE",
     QT_TRANSLATE_NOOP("lvsctl", "what a push of the file would change in the document in force"), 1, 1, configDiff,
     ""},
    {"config push", "FILE", QT_TRANSLATE_NOOP("lvsctl", "push a document to all its directors, all or nothing"), 1, 1,
     configPush, "comment confirm-seconds no-confirm yes"},
    {"config confirm", "", QT_TRANSLATE_NOOP("lvsctl", "keep a push that waits"), 0, 0, configConfirm, ""},
    {"config rollback", "", QT_TRANSLATE_NOOP("lvsctl", "take back a push that waits"), 0, 0, configRollback, ""},
    {"config revisions", "", QT_TRANSLATE_NOOP("lvsctl", "list the revisions that directors keep"), 0, 0,
     configRevisions, ""},
    {"drift list", "", QT_TRANSLATE_NOOP("lvsctl", "show what the kernels have that nobody configured"), 0, 0,
     listDrift, ""},
    {"drift remove", "KEY", QT_TRANSLATE_NOOP("lvsctl", "take one such thing out of a director's kernel"), 1, 1,
     removeDrift, "yes"},
    {"failover status", "", QT_TRANSLATE_NOOP("lvsctl", "show who is master of what, since when and why"), 0, 0,
     failoverStatus, ""},
    {"failover takeover", "GROUP", QT_TRANSLATE_NOOP("lvsctl", "make one director master of a failover group"), 1, 1,
     failoverTakeOver, "yes"},
    {"failover release", "GROUP", QT_TRANSLATE_NOOP("lvsctl", "give a failover group to another director"), 1, 1,
     failoverRelease, "yes"},
    {"failover watch", "", QT_TRANSLATE_NOOP("lvsctl", "follow changes of masters"), 0, 0, failoverWatch, "count"},
    {"failover test", "GROUP",
     QT_TRANSLATE_NOOP("lvsctl", "move a group or make its master fail, and measure what clients feel"), 1, 1,
     failoverTest, "kind probe-service probe-from every connections fault-seconds stay report yes"},
    {"health status", "", QT_TRANSLATE_NOOP("lvsctl", "show which real servers are in service, and why others are not"),
     0, 0, healthStatus, ""},
    {"health why", "SERVER",
     QT_TRANSLATE_NOOP("lvsctl", "show a real server's checks and what was said in the last ones"), 1, 1, healthWhy,
     ""},
    {"health check", "SERVER", QT_TRANSLATE_NOOP("lvsctl", "check a real server now"), 1, 1, healthCheck, ""},
    {"health try", "CHECK SERVER",
     QT_TRANSLATE_NOOP("lvsctl", "run a check of a document once against one real server, before it is pushed"), 2, 2,
     healthTry, "document"},
    {"action test", "NAME",
     QT_TRANSLATE_NOOP("lvsctl", "do an action now, with the words of a test, and show how it went"), 1, 1, testAction,
     ""},
    {"maintenance list", "", QT_TRANSLATE_NOOP("lvsctl", "show real servers that are drained, out or weighed for now"),
     0, 0, listMaintenance, ""},
    {"maintenance drain", "[SERVER]",
     QT_TRANSLATE_NOOP("lvsctl",
                       "give a real server no new connections, and take it out when the open ones have ended"),
     0, 1, drainServers, "service site reason limit expire wait"},
    {"maintenance out", "[SERVER]", QT_TRANSLATE_NOOP("lvsctl", "take a real server out at once"), 0, 1, takeOutServers,
     "service site reason expire"},
    {"maintenance weight", "[SERVER] N", QT_TRANSLATE_NOOP("lvsctl", "give a real server another weight for now"), 1, 2,
     weighServers, "service site reason expire"},
    {"maintenance enable", "[SERVER]", QT_TRANSLATE_NOOP("lvsctl", "bring a real server back, as the document has it"),
     0, 1, enableServers, "service site reason wait"},
    {"maintenance roll", "[SERVER…]",
     QT_TRANSLATE_NOOP("lvsctl", "one after the other: drain, pause or command, bring back, see it healthy"), 0, kMany,
     rollServers, "site reason limit expire at-once pause command"},
    {"ipvs", "", QT_TRANSLATE_NOOP("lvsctl", "show the kernel's table with counters and rates"), 0, 0, showIpvs, ""},
    {"connections", "", QT_TRANSLATE_NOOP("lvsctl", "list connection entries"), 0, 0, showConnections,
     "service destination client state limit"},
    {"watch", "", QT_TRANSLATE_NOOP("lvsctl", "follow connection counts live"), 0, 0, watchLive, "interval count"},
    {"real-server list", "", QT_TRANSLATE_NOOP("lvsctl", "show the real servers and what is known of them"), 0, 0,
     listRealServers, ""},
    {"real-server key", "", QT_TRANSLATE_NOOP("lvsctl", "print the agents' public SSH keys"), 0, 0, showRealServerKey,
     ""},
    {"real-server plan", "[NAME…]",
     QT_TRANSLATE_NOOP("lvsctl", "show what a set-up would do, and why; nothing is changed"), 0, kMany, planRealServers,
     "tcpdump sudo-password-stdin"},
    {"real-server setup", "[NAME…]",
     QT_TRANSLATE_NOOP("lvsctl", "set real servers up over SSH, all of the document without names"), 0, kMany,
     setupRealServers, "open-firewall tcpdump yes sudo-password-stdin"},
    {"real-server verify", "[NAME…]", QT_TRANSLATE_NOOP("lvsctl", "check every fact by itself"), 0, kMany,
     verifyRealServers, "sudo-password-stdin"},
    {"real-server undo", "[NAME…]", QT_TRANSLATE_NOOP("lvsctl", "bring real servers back to what they were"), 0, kMany,
     undoRealServers, "yes sudo-password-stdin"},
    {"real-server trust", "[NAME…]",
     QT_TRANSLATE_NOOP("lvsctl", "trust host keys, and install the agent's key with a password"), 0, kMany,
     trustRealServers, "fingerprint password-stdin yes"},
    {"diagnose", "SERVICE",
     QT_TRANSLATE_NOOP("lvsctl", "say why a virtual service does not serve as it should, and what to do"), 1, 1,
     diagnoseService, "complaint verify follow probe-from from fix yes"},
    {"capture", "[SERVICE]",
     QT_TRANSLATE_NOOP("lvsctl", "show packets as the directors see them, a service's own or by a filter"), 0, 1,
     capturePackets, "client interface real-server filter seconds packets snap write"},
    {"traceroute", "TO|SERVICE",
     QT_TRANSLATE_NOOP("lvsctl", "show the way of packets to an address or a service, and where they stop"), 1, 1,
     traceRoute, "from real-server udp icmp tcp port hops ping mtu"},
    {"events", "", QT_TRANSLATE_NOOP("lvsctl", "list what happened on the directors"), 0, 0, showEvents, "since"},
};
// clang-format on

QString translated(const char* text) { return QCoreApplication::translate("lvsctl", text); }

}  // namespace

std::span<const Command> commands() { return kCommands; }
std::span<const Option> options() { return kOptions; }

bool isCommonOption(const QString& name) {
  return std::any_of(std::begin(kOptions), std::begin(kOptions) + kCommonOptions,
                     [&](const Option& option) { return name == QLatin1String(option.name); });
}

namespace {

QString row(const QString& left, int width, const char* help) {
  return QStringLiteral("  %1 %2\n").arg(left, -width).arg(translated(help));
}

/// The row that tells of the option where the command takes it.
const Option* toldOf(const Command& command, const Option& option) {
  const Option* best = nullptr;
  for (const Option& one : kOptions) {
    if (QLatin1String(one.name) != QLatin1String(option.name)) continue;
    if (one.of ? QString::fromLatin1(command.name).startsWith(QLatin1String(one.of)) : !best) best = &one;
  }
  return best;
}

QString row(const Option& option) {
  const QString left =
      QStringLiteral("--%1 %2").arg(QLatin1String(option.name), QLatin1String(option.value ? option.value : ""));
  return row(left.trimmed(), 28, option.help);
}

}  // namespace

QString helpText() {
  QString text = translated("usage: lvsctl [OPTION…] COMMAND [ARGUMENT]") + QStringLiteral("\n\n") +
                 translated("Commands:") + QLatin1Char('\n');
  for (const Command& command : kCommands) {
    const QString left = QStringLiteral("%1 %2").arg(QLatin1String(command.name), QLatin1String(command.arguments));
    text += row(left.trimmed(), 31, command.help);
  }
  text += QLatin1Char('\n') + translated("Options of every command:") + QLatin1Char('\n');
  for (int at = 0; at < kCommonOptions; ++at) text += row(kOptions[at]);
  text +=
      QLatin1Char('\n') + translated("\"lvsctl COMMAND --help\" shows a command's own options.") + QLatin1Char('\n');
  text += translated("Exit codes: 0 done, 1 failed, 2 usage, 3 unreachable, 4 refused, 5 conflict, 6 rolled back") +
          QLatin1Char('\n');
  return text;
}

QString helpText(const Command& command) {
  QString text =
      translated("usage: lvsctl %1 %2").arg(QLatin1String(command.name), QLatin1String(command.arguments)).trimmed() +
      QLatin1Char('\n');
  text += translated(command.help) + QLatin1Char('\n');
  const QStringList own = QString::fromLatin1(command.options).split(QLatin1Char(' '), Qt::SkipEmptyParts);
  if (!own.isEmpty()) text += QLatin1Char('\n') + translated("Options:") + QLatin1Char('\n');
  for (const Option& option : kOptions) {
    if (own.contains(QLatin1String(option.name)) && &option == toldOf(command, option)) text += row(option);
  }
  text += QLatin1Char('\n') + translated("Options of every command:") + QLatin1Char('\n');
  for (int at = 0; at < kCommonOptions; ++at) text += row(kOptions[at]);
  return text;
}

}  // namespace lvs::ctl
