// What a director's kernel tells of a service's way, in a network namespace of this process's own: real routes, real
// ARP, real rules.
#include <sched.h>
#include <unistd.h>

#include <QtTest>
#include <cstdlib>

#include "agent/facts/conntrack.h"
#include "agent/facts/facts.h"
#include "agent/facts/interfaces.h"

using namespace lvs;

namespace {

void run(const std::string& command) { QCOMPARE(std::system(command.c_str()), 0); }

Cluster sample() {
  Cluster cluster;
  VirtualService web;
  web.name = "web";
  web.address = IpAddress::parse("192.0.2.10");
  web.port = 80;
  for (const auto& [name, address] : {std::pair("near", "10.0.0.2"),
                                      {"silent", "10.0.0.3"},
                                      {"nowhere", "203.0.113.9"},
                                      {"forbidden", "10.0.0.4"},
                                      {"behind", "10.1.0.5"},
                                      {"here", "10.0.0.1"}}) {
    RealServer server;
    server.name = name;
    server.address = *IpAddress::parse(address);
    cluster.realServers.push_back(server);
    web.realServers.emplace_back().server = name;
  }
  cluster.virtualServices = {web};
  return cluster;
}

api::ServiceFacts factsNow(const char* client = "") {
  const Cluster cluster = sample();
  return facts::read(cluster, cluster.virtualServices.front(), IpAddress::parse(client));
}

std::string problemOf(const api::ServiceFacts& facts, const std::string& server) {
  for (const api::RouteFact& route : facts.routes)
    if (route.server == server) return route.problem;
  return "not told";
}

}  // namespace

class FactsTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    if (::geteuid() != 0) QSKIP("a network namespace takes root");
    run("ip link set lo up");
    run("ip link add eth0 type veth peer name other");
    run("ip addr add 10.0.0.1/24 dev eth0; ip link set eth0 up; ip link set other up");
    run("ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:02 dev eth0");
    run("ip route add prohibit 10.0.0.4/32");
    run("ip route add 10.1.0.0/24 via 10.0.0.2");
  }

  void routesAreToldAsTheKernelDecides() {
    // Somebody has asked for it, and nobody has answered.
    run("ping -c 1 -W 5 10.0.0.3 >/dev/null; true");
    const api::ServiceFacts found = factsNow();
    QCOMPARE(found.routes.size(), std::size_t{6});
    QCOMPARE(problemOf(found, "near"), std::string());
    QCOMPARE(found.routes[0].interface, std::string("eth0"));
    QCOMPARE(found.routes[0].hardware, std::string("02:00:00:00:00:02"));
    QCOMPARE(problemOf(found, "silent"), std::string("10.0.0.3 does not answer ARP on eth0"));
    QVERIFY2(found.routes[0].silent, "the kernel was told of it by hand, and nobody is there");
    QVERIFY2(!found.routes[5].silent, "nobody is asked for the director itself");
    QCOMPARE(problemOf(found, "nowhere"), std::string("no route leads there"));
    QCOMPARE(problemOf(found, "forbidden"), std::string("a route prohibits it"));
    QCOMPARE(problemOf(found, "behind"), std::string());
    QCOMPARE(found.routes[4].gateway, std::string("10.0.0.2"));
    QCOMPARE(problemOf(found, "here"), std::string());
    QVERIFY(found.unseen.empty());
  }

  void interfacesOnTheWayAreTold() {
    const api::ServiceFacts found = factsNow();
    QCOMPARE(found.interfaces.size(), std::size_t{2});  // eth0, and lo for the real server that is here
    const api::InterfaceFact& one = found.interfaces.front();
    QCOMPARE(one.name, std::string("eth0"));
    QCOMPARE(one.mtu, 1500U);
    QVERIFY(one.carrier && one.sent > 0 && one.newErrors == 0);
    run("ip link set eth0 mtu 1400; ip link set other down");
    const api::ServiceFacts unplugged = factsNow();
    run("ip link set eth0 mtu 1500; ip link set other up");
    QCOMPARE(unplugged.interfaces.front().mtu, 1400U);
    QVERIFY(!unplugged.interfaces.front().carrier);
  }

  void aSilenceThatHasEndedIsNone() {
    QProcess machine;  // another machine at the cable's other end
    machine.start(QStringLiteral("unshare"), {QStringLiteral("--net"), QStringLiteral("sleep"), QStringLiteral("60")});
    QVERIFY(machine.waitForStarted());
    const std::string pid = std::to_string(machine.processId());
    const std::string there = "nsenter --net=/proc/" + pid + "/ns/net ip ";
    QTRY_VERIFY(std::system(("ip link set other netns " + pid + " && ip link show other >/dev/null 2>&1").c_str()) !=
                0);
    run(there + "addr add 10.0.0.3/24 dev other && " + there + "link set other up");
    // The kernel still remembers the silence.
    const std::string problem = problemOf(factsNow(), "silent");
    machine.kill();
    machine.waitForFinished();
    QCOMPARE(problem, std::string());
  }

  void errorsBetweenTwoLooksAreCounted() {
    const auto of = [](const char* name, std::uint64_t packets, std::uint64_t errors, std::uint64_t dropped) {
      api::Interface one;
      one.name = name;
      one.running = true;
      one.mtu = 1500;
      one.rxPackets = one.txPackets = packets;
      one.rxErrors = errors;
      one.txErrors = 4;
      one.rxDropped = one.txDropped = dropped;
      return one;
    };
    const api::Interfaces before{1, {of("eth0", 5, 0, 2), of("lo", 9, 0, 0)}};
    const api::Interfaces now{2, {of("eth0", 6, 3, 9), of("eth0.7", 1, 7, 0)}};
    const auto told = facts::since(before, now, {"eth0", "eth0.7", "eth9"});
    QCOMPARE(told.size(), std::size_t{2});
    QCOMPARE(told[0].received, std::uint64_t{6});
    QCOMPARE(told[0].receiveErrors, std::uint64_t{3});
    QCOMPARE(told[0].receiveDrops, std::uint64_t{9});
    QCOMPARE(told[0].sent, std::uint64_t{6});
    QCOMPARE(told[0].sendErrors, std::uint64_t{4});
    QCOMPARE(told[0].sendDrops, std::uint64_t{9});
    QVERIFY(told[0].carrier && told[0].mtu == 1500);
    QCOMPARE(told[0].newErrors, std::uint64_t{3});
    QVERIFY2(told[1].newErrors == 0, "it was not there before");
  }

  void droppedConnectionsAreCounted() {
    const char* table =
        "entries  clashres found new invalid ignore delete chainlength insert insert_failed drop early_drop "
        "icmp_error\n"
        "00000190 00000000 00000000 00000000 00000001 00000000 00000000 00000002 00000000 00000000 0000000a 00000000 "
        "0\n"
        "00000190 00000000 00000000 00000000 00000001 00000000 00000000 00000002 00000000 00000000 00000010 00000000 "
        "0\n";
    QCOMPARE(facts::droppedIn(table), std::uint64_t{26});
    QCOMPARE(facts::droppedIn(""), std::uint64_t{0});
    QCOMPARE(facts::droppedIn("entries found\n1 2\n"), std::uint64_t{0});
    const auto growth = facts::since(api::ConntrackFact{5, 5, 7, 0}, api::ConntrackFact{5, 5, 10, 0});
    QCOMPARE(growth->dropping, std::uint64_t{3});
    QVERIFY(!facts::since(api::ConntrackFact{}, std::nullopt));
    if (const auto here = facts::readConntrack()) QCOMPARE(here->dropping, std::uint64_t{0});
  }

  void forwardingIsTold() {
    run("sysctl -q -w net.ipv4.ip_forward=0");
    QVERIFY(!factsNow().forwarding);
    run("sysctl -q -w net.ipv4.ip_forward=1");
    QVERIFY(factsNow().forwarding);
  }

  /// Two interfaces of one machine on the segment, and another machine beside it.
  void whoElseAnswersForTheVipIsTold() {
    QVERIFY2(factsNow().answers.empty(), "who does not hold the VIP does not ask");
    run("ip link add eth7 type veth peer name peer7; ip link add name hub type bridge forward_delay 0");
    run("for n in peer7 peer8 peer9; do ip link show $n >/dev/null 2>&1 || ip link add eth${n#peer} type veth peer "
        "name $n; done");
    run("for n in 7 8 9; do ip link set peer$n master hub; ip link set peer$n up; done; ip link set hub up");
    QProcess machine;
    machine.start(QStringLiteral("unshare"), {QStringLiteral("--net"), QStringLiteral("sleep"), QStringLiteral("60")});
    QVERIFY(machine.waitForStarted());
    const std::string pid = std::to_string(machine.processId());
    const std::string there = "nsenter --net=/proc/" + pid + "/ns/net ip ";
    QTRY_VERIFY(std::system(("ip link set eth9 netns " + pid + " && ip link show eth9 >/dev/null 2>&1").c_str()) != 0);
    run("ip addr add 192.0.2.10/24 dev eth7; ip link set eth7 up; ip addr add 192.0.2.11/24 dev eth8; ip link set eth8 "
        "up");
    run(there + "link set eth9 address 02:00:00:00:00:09; " + there + "link set eth9 up");
    const auto answers = [] { return factsNow().answers; };
    QTRY_VERIFY(answers().empty());
    QVERIFY(factsNow().own.size() >= 2);
    run(there + "addr add 192.0.2.10/32 dev eth9");
    QTRY_COMPARE_WITH_TIMEOUT(answers().size(), std::size_t{1}, 10000);
    QCOMPARE(answers()[0].hardware, std::string("02:00:00:00:00:09"));
    QCOMPARE(answers()[0].address, std::string("192.0.2.10"));
    machine.kill();
    machine.waitForFinished();
  }

  void aStrictReversePathIsTold() {
    // The VIP is on eth7, and clients are behind eth0, whose cable's other end went with the machine there.
    run("ip link add eth0 type veth peer name other; ip addr add 10.0.0.1/24 dev eth0; ip link set eth0 up; ip link "
        "set other up");
    run("ip route add default via 10.0.0.2");
    QVERIFY(factsNow().strict.empty());
    run("sysctl -q -w net.ipv4.conf.eth7.rp_filter=1");
    const api::ServiceFacts found = factsNow();
    QCOMPARE(found.strict.size(), std::size_t{1});
    QCOMPARE(found.strict[0].interface, std::string("eth7"));
    QCOMPARE(found.strict[0].back, std::string("eth0"));
    QVERIFY2(factsNow("192.0.2.77").strict.empty(), "a client on the VIP's own segment");
    run("sysctl -q -w net.ipv4.conf.all.rp_filter=2");
    QVERIFY2(factsNow().strict.empty(), "the greater value counts");
    run("sysctl -q -w net.ipv4.conf.all.rp_filter=0");
    run("ip route del default");
    QCOMPARE(factsNow().strict.size(), std::size_t{1});
    run("ip link del eth7; ip link del hub");
  }

  void whatThePacketFilterDropsIsTold() {
    QVERIFY(factsNow().blocks.empty());
    // Our own tables are not in anybody's way by mistake.
    run("nft 'add table inet lvs_agent_closed; add chain inet lvs_agent_closed input { type filter hook input priority "
        "0; "
        "policy drop; }'");
    QVERIFY(factsNow().blocks.empty());
    run("nft 'add table inet door; add chain inet door input { type filter hook input priority 0; }; add rule inet "
        "door "
        "input tcp dport 80 drop'");
    const api::ServiceFacts found = factsNow();
    QCOMPARE(found.blocks.size(), std::size_t{1});
    QCOMPARE(found.blocks[0].packet, std::string("tcp port 80 to 192.0.2.10"));
    QCOMPARE(found.blocks[0].chain, std::string("nft chain inet door input"));
    QCOMPARE(found.blocks[0].by, std::string("the rule \"tcp dport 80 drop\""));
    QCOMPARE(found.blocks[0].way, std::string("in"));
    run("nft flush ruleset");
    // What IPVS sends on, and NAT's replies: of those real servers that there is a route to.
    run("nft 'add table ip door; add chain ip door out { type filter hook output priority 0; }; add rule ip door out "
        "ip "
        "daddr 10.0.0.2 drop; add chain ip door through { type filter hook forward priority 0; policy drop; }'");
    const api::ServiceFacts ways = factsNow();
    const auto count = [&](const char* way) {
      return std::count_if(ways.blocks.begin(), ways.blocks.end(), [&](const auto& one) { return one.way == way; });
    };
    QCOMPARE(count("in"), 0);
    QCOMPARE(count("out"), 1);
    QCOMPARE(count("back"), 3);
    run("nft flush ruleset");
  }

  /// They are in no listing of nft, and are read from the kernel itself.
  void rulesOfTheOlderIptablesAreTold_data() {
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("blocks");
    const auto row = [](const char* rules, const char* blocks) {
      QTest::newRow(rules) << QString::fromLatin1(rules) << QString::fromLatin1(blocks);
    };
    row("-A INPUT -d 192.0.2.10 -p tcp --dport 80 -j DROP",
        "INPUT in the rule \"-d 192.0.2.10/32 -p 6 --dport 80:80 -j DROP\"");
    row("-A INPUT ! -d 192.0.2.11 -p tcp -m tcp ! --dport 22:79 -j REJECT",
        "INPUT in the rule \"! -d 192.0.2.11/32 -p 6 ! --dport 22:79 -j REJECT\"");
    row("-A INPUT -p udp --dport 80 -j DROP", "");
    row("-A INPUT -s 10.9.0.0/16 -j DROP", "");
    row("-A INPUT -m limit --limit 1/s -j ACCEPT; -P INPUT DROP", "");
    row("-A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT; -P INPUT DROP", "INPUT in its policy");
    row("-A INPUT -m conntrack --ctstate NEW -m comment --comment fine -j ACCEPT; -P INPUT DROP", "");
    row("-N web; -A web -p tcp --dport 80 -j DROP; -A web -j RETURN; -A INPUT -p tcp -j web",
        "INPUT in the rule \"-p 6 --dport 80:80 -j DROP\"");
    row("-N web; -A web -p tcp --dport 80 -j ACCEPT; -A INPUT -g web; -P INPUT DROP", "");
    row("-A OUTPUT -o eth+ -d 10.0.0.2 -j DROP", "OUTPUT out the rule \"-d 10.0.0.2/32 -o eth+ -j DROP\"");
    row("-A FORWARD -i eth0 -s 10.0.0.2 -p tcp --sport 80 -j DROP",
        "FORWARD back the rule \"-s 10.0.0.2/32 -i eth0 -p 6 --sport 80:80 -j DROP\"");
  }
  void rulesOfTheOlderIptablesAreTold() {
    QFETCH(QString, rules);
    QFETCH(QString, blocks);
    if (std::system("iptables-legacy -S >/dev/null 2>&1") != 0) QSKIP("this kernel or machine has no iptables-legacy");
    for (const QString& rule : rules.split(QStringLiteral("; "))) run("iptables-legacy " + rule.toStdString());
    const api::ServiceFacts found = factsNow();
    run("iptables-legacy -P INPUT ACCEPT; iptables-legacy -F; iptables-legacy -X");
    QStringList told;
    for (const api::BlockFact& one : found.blocks) {
      QVERIFY2(one.chain.starts_with("iptables-legacy chain ip filter "), one.chain.c_str());
      told << QString::fromStdString(one.chain.substr(32) + " " + one.way + " " + one.by);
    }
    QCOMPARE(told.join(QStringLiteral("; ")), blocks);
  }
};

int main(int argc, char** argv) {
  // Nothing of this machine's is looked at or changed.
  if (::geteuid() == 0 && ::unshare(CLONE_NEWNET) != 0) return 1;
  QCoreApplication application(argc, argv);
  FactsTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "facts_test.moc"
