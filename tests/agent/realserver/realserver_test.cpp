// What real servers need, as pure functions: from a document and facts to checks, steps and the way back.
#include <QFile>
#include <QtTest>

#include "agent/realserver/boot.h"
#include "agent/realserver/keeper.h"
#include "agent/realserver/outside.h"
#include "agent/realserver/plan.h"
#include "agent/realserver/probe.h"
#include "agent/realserver/ssh.h"
#include "agent/realserver/tcpdump.h"
#include "common/model/codec.h"

using namespace lvs;
using namespace lvs::realserver;

namespace {

Cluster scenario(const char* name) {
  QFile file(QStringLiteral(LVS_SCENARIOS "/%1.json").arg(QLatin1String(name)));
  if (!file.open(QIODevice::ReadOnly)) qFatal("no scenario %s", name);
  auto cluster = loadCluster(file.readAll().toStdString());
  if (!cluster) qFatal("%s: %s", name, cluster.message().c_str());
  return *cluster;
}

/// A machine on which nothing was set up: one interface, a default route, a web server.
Facts bare(const char* address, const char* gateway, const char* address6, const char* gateway6) {
  Facts facts;
  facts.root = true;
  facts.complete = true;
  facts.init = Init::systemd;
  facts.tools = {"ip", "modprobe"};
  facts.links = {{"lo", {true, ""}}, {"eth0", {true, "02:00:00:00:00:05"}}};
  facts.addresses = {{"eth0", *Prefix::parse(address), false}, {"eth0", *Prefix::parse(address6), false}};
  if (*gateway) facts.routes.push_back({Family::ipv4, "main", std::string("default via ") + gateway + " dev eth0"});
  if (*gateway6)
    facts.routes.push_back(
        {Family::ipv6, "main", std::string("default via ") + gateway6 + " dev eth0 metric 1024 pref medium"});
  for (const char* device : {"all", "default", "eth0", "lo"}) {
    for (const char* name : {"rp_filter", "arp_ignore", "arp_announce"}) {
      facts.sysctls[std::string("net/ipv4/conf/") + device + "/" + name] = "0";
    }
  }
  for (const char* protocol : {"tcp", "udp"}) {
    for (const int port : {80, 443, 8080, 8000, 53})
      facts.listeners.push_back({protocol, *IpAddress::parse("::"), static_cast<std::uint16_t>(port)});
  }
  return facts;
}

/// What a step does to a machine, as the kernel and the file system would.
void take(const Change& change, Facts& facts) {
  switch (change.kind) {
    case Kind::module:
      facts.modules.insert(change.target);
      if (change.target == "ipip") facts.links["tunl0"], facts.sysctls["net/ipv4/conf/tunl0/rp_filter"] = "0";
      if (change.target == "ip6_tunnel") facts.links["ip6tnl0"];
      if (change.target == "ip_gre") facts.links["gre0"], facts.sysctls["net/ipv4/conf/gre0/rp_filter"] = "0";
      break;
    case Kind::link: facts.links[change.target].up = true; break;
    case Kind::address: facts.addresses.push_back({change.target, *Prefix::parse(change.value), false}); break;
    case Kind::noAddress:
      std::erase_if(facts.addresses, [&](const AddressFact& one) {
        return one.device == change.target && one.address.toString() == change.value;
      });
      break;
    case Kind::sysctl: facts.sysctls[change.target] = change.value; break;
    case Kind::file: facts.files[change.target] = change.value; break;
    case Kind::rule: facts.rules.push_back({change.target == "6" ? Family::ipv6 : Family::ipv4, change.value}); break;
    case Kind::route: {
      const auto at = change.value.find(" table ");
      facts.routes.push_back({change.target == "6" ? Family::ipv6 : Family::ipv4, change.value.substr(at + 7),
                              change.value.substr(0, at)});
      break;
    }
    case Kind::fou: facts.fouPorts.insert(change.target + " " + change.value); break;
    case Kind::hook: facts.hookEnabled = true; break;
    case Kind::accept:
      facts.firewall[0].rules.insert(facts.firewall[0].rules.begin(),
                                     change.value + " accept comment \"lvs-real-server: " + change.value + "\"");
      break;
  }
}

/// The opposite: what taking an entry back does.
void takeBack(const Entry& entry, Facts& facts) {
  const Change& change = entry.change;
  switch (change.kind) {
    case Kind::module: break;  // its interfaces may be in use
    case Kind::link: facts.links[change.target].up = false; break;
    case Kind::address:
      std::erase_if(facts.addresses, [&](const AddressFact& one) {
        return one.device == change.target && one.address.toString() == change.value;
      });
      break;
    case Kind::noAddress: facts.addresses.push_back({change.target, *Prefix::parse(change.value), false}); break;
    case Kind::sysctl: facts.sysctls[change.target] = entry.before; break;
    case Kind::file:
      if (entry.existed) facts.files[change.target] = entry.before;
      else facts.files.erase(change.target);
      break;
    case Kind::rule: std::erase_if(facts.rules, [&](const RuleFact& rule) { return rule.text == change.value; }); break;
    case Kind::route:
      std::erase_if(facts.routes, [&](const RouteFact& route) {
        return route.table != "main" && change.value.ends_with(" table " + route.table);
      });
      break;
    case Kind::fou: facts.fouPorts.erase(change.target + " " + change.value); break;
    case Kind::hook: facts.hookEnabled = false; break;
    case Kind::accept:
      std::erase_if(facts.firewall[0].rules, [&](const std::string& rule) { return rule.starts_with(change.value); });
      break;
  }
}

struct Machine {
  Cluster cluster;
  RealServer server;
  Facts facts;
  std::vector<Entry> record;

  bool openFirewall = false;

  std::vector<Check> checks() const {
    FirewallWish wish{openFirewall, {}};
    for (const Entry& entry : record) {
      if (entry.change.kind == Kind::accept) wish.opened.push_back(entry.change);
    }
    return checksFor(cluster, server, facts, wish);
  }
  Plan plan() const { return planSetup(checks(), facts, record); }
  Plan setup() {
    Plan plan = this->plan();
    for (const Step& step : plan.steps) step.undo ? takeBack(step.entry, facts) : take(step.entry.change, facts);
    record = plan.record;
    return plan;
  }
  QStringList bad() const {
    QStringList names;
    for (const Check& check : checks()) {
      if (!check.good) names << QString::fromStdString(check.name);
    }
    return names;
  }
};

Machine machine(const char* name, const char* server, Facts facts) {
  Machine made;
  made.cluster = scenario(name);
  made.server = *made.cluster.realServer(server);
  made.facts = std::move(facts);
  return made;
}
Machine tunnelMachine() {
  return machine("tun2dc", "rproxy1", bare("192.168.1.14/24", "192.168.1.1", "fd01::14/64", "fd01::1"));
}
Machine directMachine() {
  return machine("dr", "lvs-d03", bare("10.10.1.23/24", "10.10.1.1", "fd0a::23/64", "fd0a::1"));
}
Machine natMachine() { return machine("nat", "web1", bare("10.21.0.21/24", "", "fd21::21/64", "")); }

}  // namespace

Q_DECLARE_METATYPE(Machine)

class RealServerTest : public QObject {
  Q_OBJECT
 private slots:
  void everyMethodIsSetUpOnceAndUndoneWhole_data() {
    QTest::addColumn<Machine>("here");
    QTest::newRow("tunnel") << tunnelMachine();
    QTest::newRow("tunnel, IPv6") << machine("tun2dc-ipv6", "rproxy2",
                                             bare("192.168.2.2/24", "192.168.2.1", "fd02::2/64", "fd02::1"));
    QTest::newRow("direct routing") << directMachine();
    QTest::newRow("direct routing, IPv6")
        << machine("dr-ipv6", "lvs-d04", bare("10.10.1.24/24", "10.10.1.1", "fd0a::24/64", "fd0a::1"));
    QTest::newRow("firewall mark") << machine("dr-fwmark", "lvs-d03",
                                              bare("10.10.1.23/24", "10.10.1.1", "fd0a::23/64", "fd0a::1"));
    QTest::newRow("NAT") << natMachine();
    QTest::newRow("NAT, IPv6") << machine("nat-ipv6", "web2", bare("10.21.0.22/24", "", "fd21::22/64", ""));
    Machine gre = tunnelMachine();
    for (VirtualService& service : gre.cluster.virtualServices)
      service.tunnel = TunnelOptions{TunnelType::gre, 0, TunnelChecksum::none};
    QTest::newRow("GRE") << gre;
    Machine gue = tunnelMachine();
    for (VirtualService& service : gue.cluster.virtualServices)
      service.tunnel = TunnelOptions{TunnelType::gue, 5555, TunnelChecksum::none};
    QTest::newRow("GUE") << gue;
  }

  void everyMethodIsSetUpOnceAndUndoneWhole() {
    QFETCH(Machine, here);
    const Facts before = here.facts;
    const Plan plan = here.setup();
    QVERIFY(!plan.steps.empty());
    QStringList sentences;
    for (const Step& step : plan.steps) sentences << QString::fromStdString(step.sentence);
    QCOMPARE(sentences.removeDuplicates(), 0);  // what several services need is done once
    QCOMPARE(here.bad(), QStringList());
    QVERIFY(here.plan().steps.empty());
    const Plan undo = planUndo(here.facts, here.record);
    QVERIFY(undo.leftAlone.empty());
    for (const Step& step : undo.steps) takeBack(step.entry, here.facts);
    QVERIFY(here.facts.files == before.files);
    for (const auto& [path, value] : before.sysctls) QCOMPARE(here.facts.sysctls[path], value);
    QCOMPARE(here.facts.addresses.size(), before.addresses.size());
    QCOMPARE(here.facts.rules.size(), before.rules.size());
    QCOMPARE(here.facts.routes.size(), before.routes.size());
    QCOMPARE(here.facts.hookEnabled, false);
  }

  /// The VIPs move from one tunnel's device to another's: each goes once, and comes once.
  void anotherTunnelTakesTheFirstOnesPlace() {
    Machine here = tunnelMachine();
    here.setup();
    for (VirtualService& service : here.cluster.virtualServices)
      service.tunnel = TunnelOptions{TunnelType::gre, 0, TunnelChecksum::none};
    QStringList commands;
    for (const Step& step : here.setup().steps) commands << QString::fromStdString(step.command);
    QCOMPARE(commands.filter(QStringLiteral("addr del '192.168.1.214/32' dev 'tunl0'")).size(), 1);
    QCOMPARE(commands.filter(QStringLiteral("addr add '192.168.1.214/32' dev 'gre0'")).size(), 1);
    QCOMPARE(here.bad(), QStringList());
    QVERIFY(here.plan().steps.empty());
  }

  void aTunnelNeedsExactlyThis() {
    const QStringList needed{"Module ipip",
                             "Interface tunl0",
                             "arp_ignore for eth0",
                             "arp_announce for eth0",
                             "VIP 192.168.1.214 on tunl0",
                             "VIP 192.168.2.214 on tunl0",
                             "Segment size of the tunnel, 1440 bytes",
                             "Direct ways from 192.168.1.214",
                             "Segment size from 192.168.1.214",
                             "Direct ways from 192.168.2.214",
                             "Segment size from 192.168.2.214",
                             "Modules at boot",
                             "Sysctls at boot",
                             "Script for boot",
                             "Unit for boot",
                             "Unit at boot"};
    QCOMPARE(tunnelMachine().bad(), needed);
  }

  void arpIsQuietBeforeTheAddressComes() {
    const Plan plan = directMachine().plan();
    std::size_t quiet = 99;
    std::size_t address = 0;
    for (std::size_t at = 0; at < plan.steps.size(); ++at) {
      if (plan.steps[at].entry.change.kind == Kind::sysctl) quiet = at;
      if (plan.steps[at].entry.change.kind == Kind::address) address = at;
    }
    QVERIFY(quiet < address);
  }

  /// Each fact broken by hand is named alone, and mended alone.
  void brokenFactsAreNamed_data() {
    QTest::addColumn<Machine>("here");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mendable");
    const auto row = [](Machine here, const char* name, const std::function<void(Facts&)>& harm, bool mendable = true) {
      here.setup();
      harm(here.facts);
      QTest::newRow(name) << here << QString::fromUtf8(name) << mendable;
    };
    const auto gone = [](const char* address) {
      return [address](Facts& facts) {
        std::erase_if(facts.addresses,
                      [&](const AddressFact& one) { return one.address.address.toString() == address; });
      };
    };
    const auto set = [](const char* path, const char* value) {
      return [path, value](Facts& facts) { facts.sysctls[path] = value; };
    };
    const auto noFile = [](const char* path) { return [path](Facts& facts) { facts.files.erase(path); }; };
    row(tunnelMachine(), "Module ipip", [](Facts& facts) { facts.modules.clear(); });
    row(tunnelMachine(), "Interface tunl0", [](Facts& facts) { facts.links["tunl0"].up = false; });
    row(tunnelMachine(), "VIP 192.168.2.214 on tunl0", gone("192.168.2.214"));
    row(tunnelMachine(), "rp_filter of tunl0", set("net/ipv4/conf/tunl0/rp_filter", "1"));
    row(tunnelMachine(), "arp_ignore for eth0", set("net/ipv4/conf/all/arp_ignore", "0"));
    row(tunnelMachine(), "arp_announce for eth0", set("net/ipv4/conf/all/arp_announce", "1"));
    row(tunnelMachine(), "Segment size of the tunnel, 1440 bytes", [](Facts& facts) { facts.routes.pop_back(); });
    row(tunnelMachine(), "Segment size from 192.168.2.214", [](Facts& facts) { facts.rules.pop_back(); });
    row(tunnelMachine(), "Direct ways from 192.168.1.214",
        [](Facts& facts) { facts.rules.erase(facts.rules.begin()); });
    row(tunnelMachine(), "VIP 192.168.1.214 not on eth0", [](Facts& facts) {
      facts.addresses.push_back({"eth0", *Prefix::parse("192.168.1.214/24"), false});
    });
    row(tunnelMachine(), "Modules at boot", noFile(kModulesFile));
    row(tunnelMachine(), "Sysctls at boot", noFile(kSysctlFile));
    row(tunnelMachine(), "Script for boot", [](Facts& facts) { facts.files[kApplyFile] += "exit\n"; });
    row(tunnelMachine(), "Unit for boot", noFile(kUnitFile));
    row(tunnelMachine(), "Unit at boot", [](Facts& facts) { facts.hookEnabled = false; });
    row(
        tunnelMachine(), "Firewall lets in tcp port 80 to 192.168.1.214",
        [](Facts& facts) {
          facts.firewall.push_back(
              {"nft", "inet", "filter", "input", true, false, {"ip daddr 192.168.1.214 tcp dport 80 drop"}});
        },
        false);
    row(
        tunnelMachine(), "Something listens on tcp 192.168.1.214:80",
        [](Facts& facts) {
          std::erase_if(facts.listeners, [](const ListenerFact& one) { return one.port == 80; });
          facts.listeners.push_back({"tcp", *IpAddress::parse("192.168.2.214"), 80});
        },
        false);
    row(
        directMachine(), "Queue of tcp 10.10.1.20:80",
        [](Facts& facts) {
          facts.queues = {{*IpAddress::parse("0.0.0.0"), 80, 129, 128, true}};
        },
        false);
    row(directMachine(), "VIP 10.10.1.20 on lo", gone("10.10.1.20"));
    row(natMachine(), "Route through the director for 10.21.0.21", [](Facts& facts) { facts.routes.clear(); });
    row(natMachine(), "Rule for replies from 10.21.0.21", [](Facts& facts) { facts.rules.clear(); });
    row(
        directMachine(), "RIP 10.10.1.23", [](Facts& facts) { facts.links["eth0"].up = false; }, false);
  }

  void brokenFactsAreNamed() {
    QFETCH(Machine, here);
    QFETCH(QString, name);
    QFETCH(bool, mendable);
    QCOMPARE(here.bad(), QStringList{name});
    for (const Check& check : here.checks()) {
      if (check.good) continue;
      QVERIFY(!check.found.empty() && !check.consequence.empty());
      QVERIFY(check.mend.has_value() || !check.advice.empty());
    }
    const Plan plan = here.plan();
    QCOMPARE(plan.steps.size(), std::size_t(mendable ? 1 : 0));
    if (!mendable) return;
    here.setup();
    QCOMPARE(here.bad(), QStringList());
    QVERIFY(here.plan().steps.empty());
  }

  void firewallIsOpenedOnlyWhenAskedForAndClosedAgain() {
    Machine here = tunnelMachine();
    here.facts.firewall.push_back(
        {"nft", "inet", "filter", "input", true, true, {"ct state established,related accept", "tcp dport 22 accept"}});
    const auto before = here.facts.firewall[0].rules;
    here.setup();
    QVERIFY(here.facts.firewall[0].rules == before);
    QCOMPARE(here.bad().size(), here.plan().offered.size());
    QVERIFY(here.bad().contains(QStringLiteral("Firewall lets in IP protocol 4 (IPIP) to 192.168.1.14")));
    here.openFirewall = true;
    here.setup();
    QCOMPARE(here.bad(), QStringList());
    QVERIFY(here.facts.files[kApplyFile].find("nft insert rule inet filter input") != std::string::npos);
    // Asked for once, it stays: a rule that went is put back, and nothing else has to change.
    here.openFirewall = false;
    QVERIFY(here.plan().steps.empty());
    here.facts.firewall[0].rules.erase(here.facts.firewall[0].rules.begin());
    QCOMPARE(here.plan().steps.size(), 1U);
    here.setup();
    for (const Step& step : planUndo(here.facts, here.record).steps) takeBack(step.entry, here.facts);
    QVERIFY(here.facts.firewall[0].rules == before);
  }

  void strictEverywhereIsMendedWithoutTouchingTheOthers() {
    Machine here = tunnelMachine();
    here.facts.sysctls["net/ipv4/conf/all/rp_filter"] = "1";
    here.setup();
    QCOMPARE(here.facts.sysctls["net/ipv4/conf/all/rp_filter"], std::string("1"));
    QCOMPARE(here.facts.sysctls["net/ipv4/conf/tunl0/rp_filter"], std::string("2"));
    QCOMPARE(here.facts.effective("rp_filter", "eth0"), 1);
  }

  void removedServiceLosesItsPartsAndSharedOnesStay() {
    Machine here = tunnelMachine();
    here.setup();
    std::erase_if(here.cluster.virtualServices, [](const VirtualService& one) {
      return one.name == "https-dc1" || one.address == IpAddress::parse("192.168.2.214");
    });
    const Plan plan = here.setup();
    QVERIFY(here.facts.deviceOf(*IpAddress::parse("192.168.2.214")).empty());
    QCOMPARE(here.facts.deviceOf(*IpAddress::parse("192.168.1.214")), std::string("tunl0"));
    QVERIFY(here.plan().steps.empty());
    here.cluster.virtualServices.clear();
    here.setup();
    QVERIFY(here.record.empty());
    QVERIFY(here.facts.deviceOf(*IpAddress::parse("192.168.1.214")).empty());
    QVERIFY(here.facts.files.empty());
  }

  void whatSomebodyElseChangedSinceStays() {
    Machine here = tunnelMachine();
    here.setup();
    here.facts.sysctls["net/ipv4/conf/all/arp_announce"] = "7";
    const Plan undo = planUndo(here.facts, here.record);
    QCOMPARE(undo.leftAlone.size(), 1U);
    for (const Step& step : undo.steps) QVERIFY(step.entry.change.target != "net/ipv4/conf/all/arp_announce");
  }

  /// The first way back counts: a second set-up does not take our own state for the original.
  void repeatedSetUpKeepsTheFirstWayBack() {
    Machine here = directMachine();
    here.facts.sysctls["net/ipv4/conf/all/arp_announce"] = "1";
    here.setup();
    here.facts.sysctls["net/ipv4/conf/all/arp_announce"] = "0";
    here.setup();
    for (const Entry& entry : here.record) {
      if (entry.change.target == "net/ipv4/conf/all/arp_announce") QCOMPARE(entry.before, std::string("1"));
    }
  }

  void unusedServerNeedsNothing() {
    Machine here = tunnelMachine();
    here.cluster.virtualServices.clear();
    QVERIFY(here.checks().empty());
    QVERIFY(here.plan().steps.empty());
  }

  void natWithoutAnInsideAddressIsTold() {
    Machine here = natMachine();
    std::erase_if(here.cluster.failoverGroups,
                  [](const FailoverGroup& group) { return group.name.find("in") != std::string::npos; });
    QVERIFY(here.bad().contains("Way back of 10.21.0.21"));
  }

  void recordSurvivesItsFile() {
    Machine here = tunnelMachine();
    here.facts.files[kSysctlFile] = "quoted \" and\nlines ' \\ \x01";
    here.setup();
    const auto read = parseRecord(recordText(here.record));
    QVERIFY(read.ok());
    QVERIFY(*read == here.record);
    for (const char* damaged : {"", "{}", "{\"changes\": 1}", "{\"changes\": [{\"kind\": \"rm\"}]}", "[]"})
      QVERIFY(!parseRecord(damaged).ok());
  }

  void tcpdumpIsInstalledByTheMachinesOwnPackageManager() {
    Facts facts;
    const auto shown = [&] {
      const auto plan = planTcpdump(facts);
      return !plan.ok() ? plan.message() : plan->steps.empty() ? "nothing" : plan->steps.front().shown;
    };
    QVERIFY(shown().find("none of the package managers apt-get, dnf,") != std::string::npos);
    for (const auto& [tool, command] : std::map<std::string, std::string>{{"apt-get", "apt-get install tcpdump"},
                                                                          {"dnf", "dnf install tcpdump"},
                                                                          {"yum", "yum install tcpdump"},
                                                                          {"zypper", "zypper install tcpdump"},
                                                                          {"apk", "apk add tcpdump"},
                                                                          {"pacman", "pacman -S tcpdump"}}) {
      facts.tools = {"ip", tool};
      QCOMPARE(shown(), command);
      QVERIFY(planTcpdump(facts)->record.empty());  // it stays
    }
    facts.tools = {"dnf", "yum"};
    QCOMPARE(shown(), std::string("dnf install tcpdump"));
    facts.tools.insert("tcpdump");
    QCOMPARE(shown(), std::string("nothing"));
  }

  void probeIsRead() {
    const auto facts = parseProbe(
        "uid 0\nsystem Debian GNU/Linux 12 (bookworm)\ntool ip\ninit systemd\nnetworkd\nhook\n"
        "link 2: eth0@if5: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue\\    link/ether 02:00:c0:a8:01:0e "
        "brd ff:ff\n"
        "link 3: tunl0@NONE: <NOARP> mtu 1480\n"
        "addr 2: eth0    inet 192.168.1.14/24 scope global eth0\\  valid_lft forever\n"
        "addr 2: eth0    inet6 fd01::14/64 scope global tentative \\ valid_lft forever\n"
        "route4 main default via 192.168.1.1 dev eth0 \nroute6 4201 default via fd01::1 dev eth0 advmss 1420\n"
        "rule4 4202:\tfrom 192.168.1.214 lookup 4201\nfou4 port 5555 gue \n"
        "sysctl net/ipv4/conf/all/rp_filter 2\nmodule ipip\n"
        "socket tcp 00000000:0050 0A\nsocket tcp6 000080FE000000000000000001000000:01BB 0A\nsocket tcp 0100007F:1F90 "
        "01\n"
        "ipt4 -P INPUT DROP\nfile /etc/lvs-real-server/apply\n| #!/bin/sh\n| \n| echo a\n| "
        ".\nend-file\nnonsense\ncomplete\n");
    QVERIFY(facts.ok());
    QVERIFY(facts->root && facts->networkd && facts->hookEnabled && !facts->networkManager);
    QVERIFY(facts->init == Init::systemd);
    QVERIFY(facts->links.at("eth0").up && !facts->links.at("tunl0").up);
    QCOMPARE(facts->links.at("eth0").mac, std::string("02:00:c0:a8:01:0e"));
    QCOMPARE(facts->deviceOf(*IpAddress::parse("192.168.1.14")), std::string("eth0"));
    QVERIFY(facts->addresses[1].refused);
    QCOMPARE(facts->rules[0].text, std::string("4202 from 192.168.1.214 lookup 4201"));
    QCOMPARE(facts->effective("rp_filter", "eth0"), 2);
    QVERIFY(facts->fouPorts.contains("4 5555"));
    QCOMPARE(facts->listeners.size(), 2U);
    QCOMPARE(facts->listeners[1].address.toString(), std::string("fe80::1"));
    QCOMPARE(facts->listeners[1].port, 443);
    QCOMPARE(facts->files.at(kApplyFile), std::string("#!/bin/sh\n\necho a\n"));
    QCOMPARE(facts->firewall.size(), 1U);
  }

  /// One moment's look is none: only what is full twice is told.
  void queuesAreRead() {
    const auto facts = parseProbe(
        "queue State  Recv-Q Send-Q Local Address:Port Peer Address:Port\n"
        "queue LISTEN 0      511    0.0.0.0:80   0.0.0.0:*\n"
        "queue LISTEN 512    511    0.0.0.0:80   0.0.0.0:*\n"
        "queue LISTEN 129    128    *:443        *:*\n"
        "queue LISTEN 128    128    [fe80::1]%eth0:8080  [::]:*\n"
        "queue LISTEN 5      4      127.0.0.53%lo:53     0.0.0.0:*\n"
        "queue ESTAB  9      4      10.0.0.1:22  10.0.0.2:5000\nqueue LISTEN x 4 10.0.0.1:9 *:*\n"
        "queue-later LISTEN 512 511 0.0.0.0:80 0.0.0.0:*\nqueue-later LISTEN 100 128 *:443 *:*\n"
        "queue-later LISTEN 129 128 [fe80::1]%eth0:8080 [::]:*\nqueue-later LISTEN 5 4 127.0.0.53%lo:53 0.0.0.0:*\n"
        "complete\n");
    QVERIFY(facts.ok());
    QStringList told;
    for (const QueueFact& one : facts->queues)
      told << QString::fromStdString(Endpoint{one.address.toString(), one.port}.toString() + ' ' +
                                     std::to_string(one.waiting) + '/' + std::to_string(one.most) +
                                     (one.full ? " full" : ""));
    QCOMPARE(
        told.join(QStringLiteral("; ")),
        QStringLiteral("0.0.0.0:80 512/511 full; [::]:443 129/128; [fe80::1]:8080 128/128; 127.0.0.53:53 5/4 full"));
  }

  void cutOrEndlessProbesAreErrors() {
    QVERIFY(!parseProbe("uid 0\n").ok());
    QVERIFY(!parseProbe("").ok());
    QVERIFY(!parseProbe(std::string(kMaxProbeBytes + 1, 'x')).ok());
  }

  void shellTextIsQuoted() {
    QCOMPARE(shellQuoted("a'b"), std::string("'a'\\''b'"));
    QCOMPARE(shellQuoted("$(rm -rf /)"), std::string("'$(rm -rf /)'"));
  }

  void jumpHosts() {
    QCOMPARE(parseJump("ops@bastion:2222")->key(), std::string("bastion:2222"));
    QCOMPARE(parseJump("bastion")->user, std::string("root"));
    QCOMPARE(parseJump("ops@[fd00::1]:22")->host, std::string("fd00::1"));
    for (const char* bad : {"", "@host", "a@", "host:0", "host:70000", "host:ssh", "[fd00::1"})
      QVERIFY2(!parseJump(bad), bad);
  }

  void keeperKeepsItsFilesPrivate() {
    const QTemporaryDir folder;
    const Keeper keeper(folder.path().toStdString() + "/real-servers");
    const auto key = keeper.publicKey("lb1");
    QVERIFY2(key.ok(), key ? "" : key.message().c_str());
    QVERIFY(key->starts_with("ssh-ed25519 AAAA") && key->ends_with(" lvs-agent@lb1"));
    QCOMPARE(*keeper.publicKey("lb1"), *key);
    QVERIFY(!keeper.pinned("10.0.0.5:22"));
    QVERIFY(keeper.pin("10.0.0.5:22", "SHA256:abc").ok());
    QCOMPARE(*keeper.pinned("10.0.0.5:22"), std::string("SHA256:abc"));
    QVERIFY(keeper.keepRecord("web1", {}).ok() && keeper.hasRecord("web1"));
    RealServer server;
    server.name = "web1";
    server.address = *IpAddress::parse("10.0.0.5");
    server.ssh = {"ops", 2222, "a@b:22"};
    QVERIFY(keeper.keepPlace(server).ok());
    QVERIFY(*keeper.place("web1") == server);
    keeper.forgetRecord("web1");
    QVERIFY(!keeper.hasRecord("web1") && !keeper.place("web1"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QFileInfo& file : QDir(folder.path() + "/real-servers").entryInfoList(QDir::Files))
      QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
  }

  void answersFromTheServerAreTold() {
    const Machine here = directMachine();
    Order order;
    order.cluster = here.cluster;
    order.server = here.server;
    const auto facts = [&](std::vector<std::string> macs) {
      return outsideFacts(order, here.facts, [&](const IpAddress&) { return Result<std::vector<std::string>>(macs); });
    };
    QCOMPARE(facts({"02:00:00:00:00:99"})[0].good, true);
    const auto bad = facts({"02:00:00:00:00:05"});
    QCOMPARE(bad[0].good, false);
    QVERIFY(bad[0].found.find("eth0") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(RealServerTest)
#include "realserver_test.moc"
