// What a firewall does with the cluster's packets, from listings as nft(8) and iptables(8) print them.
#include <QtTest>

#include "agent/realserver/opening.h"

using namespace lvs;
using namespace lvs::realserver;

namespace {

Arrival web() { return {Family::ipv4, 6, 80, *IpAddress::parse("192.168.1.214"), "tunl0"}; }
Arrival tunnel() { return {Family::ipv4, 4, 0, *IpAddress::parse("192.168.1.14"), "eth0"}; }

std::vector<FirewallChain> listing(const QString& rules, const char* policy, const QString& more = {}) {
  FirewallReader reader;
  const QString text = QStringLiteral(
                           "table inet filter {\n\tset bad {\n\t\ttype ipv4_addr\n\t}\n\n%3\tchain input {\n"
                           "\t\ttype filter hook input priority filter; policy %1;\n%2\n\t}\n}")
                           .arg(QLatin1String(policy), rules, more);
  for (const QString& line : text.split(QLatin1Char('\n'))) reader.nft(line.toStdString());
  return reader.take();
}

}  // namespace

class FirewallTest : public QObject {
  Q_OBJECT
 private slots:
  void rulesOfNftAreWalked_data() {
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("webBlocked");
    QTest::addColumn<bool>("tunnelBlocked");
    const auto row = [](const char* name, const char* rules, const char* policy, bool webBlocked, bool tunnelBlocked) {
      QTest::newRow(name) << QString::fromLatin1(rules) << QString::fromLatin1(policy) << webBlocked << tunnelBlocked;
    };
    row("empty", "", "accept", false, false);
    row("policy", "", "drop", true, true);
    row("established is not new", "ct state established,related accept", "drop", true, true);
    row("new", "ct state { new, established } accept", "drop", false, false);
    row("state map", "ct state vmap { invalid : drop, established : accept, related : accept }", "accept", false,
        false);
    row("state map with new", "ct state vmap { invalid : drop, new : drop }", "accept", true, true);
    row("a port", "tcp dport 80 accept", "drop", false, true);
    row("another port", "tcp dport 22 accept", "drop", true, true);
    row("ports", "tcp dport { 22, 80-90 } ct state new accept", "drop", false, true);
    row("not a port", "tcp dport != 22 drop", "accept", true, false);
    row("udp only", "udp dport 80 drop", "accept", false, false);
    row("protocol", "ip protocol 4 counter packets 0 bytes 0 accept", "drop", true, false);
    row("protocols", "meta l4proto { 4, 6 } accept", "drop", false, false);
    row("ipip by name", "ip protocol ipencap drop", "accept", false, true);
    row("IPv6 rule", "ip6 nexthdr 6 drop", "accept", false, false);
    row("loopback", "iifname \"lo\" accept", "drop", true, true);
    row("device", "iifname \"eth*\" log prefix \"in: \" level info accept comment \"a drop\"", "drop", true, false);
    row("address", "ip daddr 192.168.1.0/24 reject with icmp port-unreachable", "accept", true, true);
    row("set of addresses", "ip daddr @bad drop", "accept", false, false);
    row("some clients", "ip saddr 10.0.0.0/8 drop", "accept", false, false);
    row("perhaps let in", "ip saddr 10.0.0.0/8 accept", "drop", false, false);
    row("rate", "limit rate 10/second accept", "drop", false, false);
    row("jump that lets in", "jump web", "drop", false, true);
    row("jump that does not exist", "jump nowhere", "drop", true, true);
    row("goto that drops", "goto block", "accept", true, true);
    row("return", "return\ndrop", "accept", false, false);
  }

  void rulesOfNftAreWalked() {
    QFETCH(QString, rules);
    QFETCH(QString, policy);
    QFETCH(bool, webBlocked);
    QFETCH(bool, tunnelBlocked);
    const auto chains = listing(rules, qUtf8Printable(policy),
                                QStringLiteral("\tchain web {\n\t\ttcp dport { 80, 443 } accept\n\t}\n"
                                               "\tchain block {\n\t\tdrop\n\t}\n"));
    QCOMPARE(!blockedBy(chains, web()).empty(), webBlocked);
    QCOMPARE(!blockedBy(chains, tunnel()).empty(), tunnelBlocked);
  }

  /// A director sends packets on, and lets replies through: other hooks, and a reply's server is where it comes from.
  void otherWaysThroughTheMachine() {
    const auto blocks = [](const char* hook, const char* rules, const char* policy, firewall::Way way) {
      FirewallReader reader;
      for (const QString& line :
           QStringLiteral("table ip t {\n\tchain c {\n\t\ttype filter hook %1 priority 0; policy %2;"
                          "\n\t\t%3\n\t}\n}")
               .arg(QLatin1String(hook), QLatin1String(policy), QLatin1String(rules))
               .split(QLatin1Char('\n')))
        reader.nft(line.toStdString());
      Arrival packet{Family::ipv4, 6, 80, *IpAddress::parse("10.0.0.5"), "eth1", way};
      return !blockedBy(reader.take(), packet).empty();
    };
    using firewall::Way;
    QVERIFY(blocks("prerouting", "tcp dport 80 drop", "accept", Way::in));
    QVERIFY(!blocks("prerouting", "tcp dport 80 drop", "accept", Way::out));
    QVERIFY(blocks("output", "oifname \"eth1\" ip daddr 10.0.0.5 drop", "accept", Way::out));
    QVERIFY(!blocks("output", "oifname \"eth0\" drop", "accept", Way::out));
    QVERIFY(blocks("forward", "", "drop", Way::back));
    QVERIFY(blocks("forward", "iifname \"eth1\" ip saddr 10.0.0.0/8 tcp sport 80 drop", "accept", Way::back));
    QVERIFY(!blocks("forward", "tcp sport 80 accept", "drop", Way::back));
    QVERIFY(!blocks("forward", "tcp dport 80 drop", "accept", Way::back));
    // Whether IPVS has its connections tracked is not known here, nor where the client is.
    QVERIFY(!blocks("forward", "ct state established,related accept", "drop", Way::back));
    QVERIFY(!blocks("forward", "ct state vmap { established : accept }", "drop", Way::back));
    QVERIFY(!blocks("forward", "ip daddr 10.9.0.0/16 accept", "drop", Way::back));
    QVERIFY(!blocks("forward", "", "drop", Way::in));
    FirewallReader reader;
    reader.iptables("-P FORWARD DROP", Family::ipv4);
    reader.iptables("-A FORWARD -s 10.0.0.5/32 -p tcp -m tcp --sport 80 -j ACCEPT", Family::ipv4);
    const auto chains = reader.take();
    QVERIFY(blockedBy(chains, {Family::ipv4, 6, 80, *IpAddress::parse("10.0.0.5"), "eth1", Way::back}).empty());
    QCOMPARE(blockedBy(chains, {Family::ipv4, 6, 80, *IpAddress::parse("10.0.0.6"), "eth1", Way::back}).size(), 1U);
  }

  void rulesOfIptablesAreWalked() {
    FirewallReader reader;
    for (const char* line :
         {"-P INPUT DROP", "-N f2b-sshd", "-A INPUT -p tcp -m multiport --dports 22 -j f2b-sshd",
          "-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT", "-A INPUT -i lo -j ACCEPT",
          "-A INPUT -p tcp -m tcp --dport 80 -m comment --comment \"the web -j DROP\" -j ACCEPT",
          "-A INPUT -d 192.168.1.14/32 ! -i eth1 -p ipencap -j REJECT --reject-with icmp-port-unreachable",
          "-A f2b-sshd -j RETURN"})
      reader.iptables(line, Family::ipv4);
    const auto chains = reader.take();
    QVERIFY(blockedBy(chains, web()).empty());
    const auto blocked = blockedBy(chains, tunnel());
    QCOMPARE(blocked.size(), 1U);
    QVERIFY(blocked[0].by.find("REJECT") != std::string::npos);
    const auto opening = openingFor(*blocked[0].chain, tunnel());
    QCOMPARE(openCommand(*opening), std::string("iptables -I INPUT -d 192.168.1.14 -p 4 -m comment --comment "
                                                "'lvs-real-server: -d 192.168.1.14 -p 4' -j ACCEPT\n"));
  }

  void tablesOfIptablesAreToldOnce() {
    FirewallReader reader;
    for (const char* line :
         {"table ip filter {", "chain INPUT {", "type filter hook input priority filter; policy drop;", "}", "}"})
      reader.nft(line);
    reader.iptables("-P INPUT DROP", Family::ipv4);
    const auto chains = reader.take();
    QCOMPARE(chains.size(), 1U);
    QCOMPARE(chains[0].tool, std::string("iptables"));
  }

  void firewalldIsAskedByItsOwnCommand() {
    const FirewallChain chain{"nft", "inet", "firewalld", "filter_INPUT", true, true, {}};
    const auto opening = openingFor(chain, web());
    QCOMPARE(opening->target, std::string("firewalld tunl0"));
    QVERIFY(openCommand(*opening).find("--permanent") != std::string::npos);
    Facts facts;
    QVERIFY(!isOpen(*opening, facts));
    facts.richRules.insert(
        "rule family=\"ipv4\" destination address=\"192.168.1.214\" port port=\"80\" "
        "protocol=\"tcp\" accept");
    QVERIFY(isOpen(*opening, facts));
  }

  void namesThatNoCommandCouldCarryAreNotUsed() {
    QVERIFY(!openingFor({"nft", "inet", "filter", "in;reboot", true, true, {}}, web()));
  }

  void endlessListingsAreBounded() {
    FirewallReader reader;
    for (int table = 0; table < 2000; ++table) {
      reader.nft("table inet t" + std::to_string(table) + " {");
      reader.nft("chain input {");
      for (int rule = 0; rule < 20; ++rule) reader.nft("tcp dport 80 accept");
    }
    const auto chains = reader.take();
    QVERIFY(chains.size() <= 500);
    QVERIFY(chains.back().rules.size() <= 2000);
    // Chains that jump in a circle come to an end as well.
    QVERIFY(
        blockedBy({{"nft", "ip", "t", "a", true, false, {"jump b"}}, {"nft", "ip", "t", "b", false, false, {"jump b"}}},
                  web())
            .empty());
  }
};

QTEST_GUILESS_MAIN(FirewallTest)
#include "firewall_test.moc"
