// Diagnosis: each fault is named and no other, what stops everybody comes first, and what nobody can see is said.
#include <QtTest>
#include <functional>

#include "common/diagnosis/diagnosis.h"
#include "tests/common/healthy_director.h"

using namespace lvs;
using namespace lvs::diagnosis;

namespace {

constexpr char kVip[] = "192.0.2.10";

Cluster sample() {
  Cluster cluster;
  cluster.name = "c";
  cluster.directors = {{"a", "", {}}, {"b", "", {}}};
  for (const char* name : {"r1", "r2"}) {
    RealServer server;
    server.name = name;
    cluster.realServers.push_back(server);
  }
  FailoverGroup group;
  group.name = "vip";
  group.interface = "eth0";
  group.addresses = {*Prefix::parse("192.0.2.10/24")};
  group.members = {{"a", 150}, {"b", 100}};
  group.connectionSync = ConnectionSync{};
  group.connectionSync->syncId = 7;
  cluster.failoverGroups = {group};
  VirtualService web;
  web.name = "web";
  web.address = IpAddress::parse(kVip);
  web.port = 80;
  web.realServers.resize(2);
  web.realServers[0].server = "r1";
  web.realServers[1].server = "r2";
  cluster.virtualServices = {web};
  return cluster;
}

api::DirectorReport director(const std::string& name, const std::string& role) {
  return test::healthyDirector(
      {"web", "vip", kVip, "eth0", 7, {{"r1", "10.0.0.1", "eth1", "", "", ""}, {"r2", "10.0.0.2", "eth1", "", "", ""}}},
      name, role);
}

struct Scene {
  Cluster cluster = sample();
  std::vector<api::DirectorReport> reports = {director("a", "master"), director("b", "backup")};
  std::vector<api::RealServerJob> looks;

  VirtualService& web() { return cluster.virtualServices.front(); }
  api::ServiceState& table() { return reports[0].ipvs->services.front(); }
  api::ServicePlace& standing() { return reports[0].health->services.front(); }
  void out(std::size_t server, const std::string& state, const std::string& why) {
    standing().servers[server].state = state;
    standing().servers[server].weight = 0;
    standing().servers[server].why = why;
    table().destinations[server].weight = 0;
  }
  Diagnosis judged() const { return diagnose(cluster, cluster.virtualServices.front(), reports, looks); }
};

using Change = std::function<void(Scene&)>;

QString said(const Diagnosis& diagnosis) {
  QStringList all;
  for (const Finding& one : diagnosis.findings)
    all << QString::fromStdString(faultName(one.fault) + " " + effectName(one.effect) + " " + one.place);
  return all.join(QStringLiteral("; "));
}

}  // namespace
Q_DECLARE_METATYPE(Change)

class DiagnosisTest : public QObject {
  Q_OBJECT
 private slots:
  void aHealthyServiceIsCalledSo() {
    const Diagnosis found = Scene().judged();
    QVERIFY2(found.healthy(), qPrintable(said(found)));
    QVERIFY(found.verdict.find("web") != std::string::npos);
    // Directors, master, table, ways, two real servers' settings are known good, the backup's table, sync.
    QCOMPARE(found.good.size(), 8U);
    QCOMPARE(found.unseen.size(), 1U);  // the way between
  }

  void eachFaultIsNamedAlone_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, Change change, const char* expected, const char* why) {
      QTest::newRow(name) << std::move(change) << QString::fromLatin1(expected) << QString::fromLatin1(why);
    };
    row(
        "no director",
        [](Scene& scene) {
          for (api::DirectorReport& one : scene.reports) one = {one.director, "timed out", {}, {}, {}, {}};
        },
        "no-director stops virtual service web", "timed out");
    row(
        "nothing pushed", [](Scene& scene) { scene.reports[1].status->revision.hash.clear(); },
        "no-document some director b", "nothing was pushed");
    row(
        "different documents", [](Scene& scene) { scene.reports[1].status->revision.hash = "other"; },
        "documents-differ some directors a and b", "digests");
    row(
        "no IPVS", [](Scene& scene) { scene.reports[1].status->ipvsVersion.clear(); }, "no-ipvs some director b",
        "ip_vs is not loaded");
    row(
        "no master",
        [](Scene& scene) {
          scene.reports[0].status->failover[0].role = "fault";
          scene.reports[0].status->failover[0].reason = "the link of eth0 is down";
          scene.reports[0].status->holdsAddresses.clear();
        },
        "no-master stops failover group vip", "the link of eth0 is down");
    row(
        "two masters, deaf to each other",
        [](Scene& scene) {
          scene.reports[1].status->failover[0].role = "master";
          scene.reports[1].status->holdsAddresses = {kVip};
        },
        "two-masters some failover group vip", "neither hears");
    row(
        "two masters, one refuses",
        [](Scene& scene) {
          scene.reports[1].status->failover[0].role = "master";
          scene.reports[1].status->failover[0].refused = "wrong password";
        },
        "two-masters some failover group vip", "wrong password");
    row(
        "the master lost the VIP", [](Scene& scene) { scene.reports[0].status->holdsAddresses.clear(); },
        "vip-on-nobody stops director a", "not among the addresses");
    row(
        "the backup holds the VIP", [](Scene& scene) { scene.reports[1].status->holdsAddresses = {kVip}; },
        "vip-on-two some director b", "answers ARP");
    row(
        "the backup holds the VIP, and has been backup for long",
        [](Scene& scene) {
          scene.reports[1].status->holdsAddresses = {kVip};
          scene.reports[1].status->nowMs = 20'000;
          scene.reports[1].status->failover[0].sinceMs = 10'000;
        },
        "vip-on-two some director b", "answers ARP");
    row(
        "a service in no group, on nobody",
        [](Scene& scene) {
          scene.cluster.failoverGroups.clear();
          scene.reports[0].status->holdsAddresses.clear();
        },
        "vip-on-nobody stops virtual service web", "no director has it");
    row(
        "the director drops what clients send",
        [](Scene& scene) {
          scene.reports[0].facts->blocks = {{"tcp port 80 to 192.0.2.10", "nft chain inet filter input", "its policy"}};
        },
        "director-blocks stops director a",
        "nft chain inet filter input drops tcp port 80 to 192.0.2.10 by its policy");
    row(
        "forwarding is off", [](Scene& scene) { scene.reports[0].facts->forwarding = false; },
        "forwarding-off stops director a", "net.ipv4.ip_forward is 0");
    row(
        "no route to a real server",
        [](Scene& scene) {
          scene.reports[0].facts->routes[1] = {"r2", "10.0.0.2", "", "", "", "no route leads there"};
        },
        "no-way some real server r2", "no route leads there");
    row(
        "a silent real server that fails its check as well",
        [](Scene& scene) {
          scene.out(1, "out", "timed out");
          scene.reports[0].facts->routes[1].problem = "10.0.0.2 does not answer ARP on eth1";
        },
        "no-way some real server r2", "10.0.0.2 does not answer ARP on eth1");
    row(
        "all fail, one of them because it is silent",
        [](Scene& scene) {
          scene.out(0, "out", "connection refused");
          scene.out(1, "out", "timed out");
          scene.reports[0].facts->routes[1].problem = "10.0.0.2 does not answer ARP on eth1";
        },
        "all-fail stops director a", "r2: timed out; from a, 10.0.0.2 does not answer ARP on eth1");
    row(
        "one that fails its check, and is silent though the kernel still knows it",
        [](Scene& scene) {
          scene.out(1, "out", "timed out");
          scene.reports[0].facts->routes[1].silent = true;
        },
        "no-way some real server r2", "10.0.0.2 does not answer ARP on eth1");
    row(
        "nobody can be reached",
        [](Scene& scene) {
          for (std::size_t i : {0U, 1U}) {
            scene.out(i, "out", "timed out");
            scene.reports[0].facts->routes[i].problem = "no route leads there";
          }
        },
        "no-way stops real server r1; no-way stops real server r2", "no route leads there");
    row(
        "the director sends nothing on",
        [](Scene& scene) {
          scene.reports[0].facts->blocks = {
              {"tcp port 80 to 10.0.0.1", "nft chain ip filter output", "its policy", "out"},
              {"tcp port 80 to 10.0.0.2", "nft chain ip filter output", "its policy", "out"}};
        },
        "director-blocks stops director a", "output drops tcp port 80 to 10.0.0.1 by its policy, and 1 more");
    row(
        "the director passes no replies",
        [](Scene& scene) {
          scene.reports[0].facts->blocks = {
              {"tcp port 80 from 10.0.0.1", "iptables chain ip filter FORWARD", "its policy", "back"}};
        },
        "director-blocks stops director a", "FORWARD drops tcp port 80 from 10.0.0.1");
    row(
        "strict reverse path",
        [](Scene& scene) {
          scene.reports[0].facts->strict = {{"eth0", "eth1", ""}};
        },
        "director-reverse-path stops director a", "the route to clients leaves by eth1");
    row(
        "a real server answers ARP",
        [](Scene& scene) {
          scene.reports[0].facts->routes[1].hardware = "02:00:00:00:00:02";
          scene.reports[0].facts->answers = {{kVip, "02:00:00:00:00:02"}};
        },
        "arp-by-real-server some real server r2", "02:00:00:00:00:02 answers beside a");
    row(
        "a stranger answers ARP",
        [](Scene& scene) {
          scene.reports[0].facts->answers = {{kVip, "02:00:00:00:00:09"}};
        },
        "vip-taken some director a", "02:00:00:00:00:09 answers beside a");
    row(
        "the gateway answers ARP",
        [](Scene& scene) {
          scene.reports[0].facts->routes[1].gateway = "10.0.0.254";
          scene.reports[0].facts->routes[1].hardware = "02:00:00:00:00:fe";
          scene.reports[0].facts->answers = {{kVip, "02:00:00:00:00:fe"}};
        },
        "vip-taken some director a", "it is the gateway 10.0.0.254");
    row(
        "the backup holds the VIP, and answers",
        [](Scene& scene) {
          scene.reports[1].status->holdsAddresses = {kVip};
          scene.reports[1].facts->own = {"02:00:00:00:00:0b"};
          scene.reports[0].facts->answers = {{kVip, "02:00:00:00:00:0b"}};
        },
        "vip-on-two some director b", "answers ARP");
    row(
        "the backup answers ARP, and its agent knows nothing of it",
        [](Scene& scene) {
          scene.reports[1].facts->own = {"02:00:00:00:00:0b"};
          scene.reports[0].facts->answers = {{kVip, "02:00:00:00:00:0b"}};
        },
        "vip-on-two some director b", "answers ARP");
    row(
        "a director is not reached", [](Scene& scene) { scene.reports[1] = {"b", "timed out", {}, {}, {}, {}}; },
        "director-silent later director b", "timed out");
    row(
        "one weight is 0 in the kernel", [](Scene& scene) { scene.table().destinations[1].weight = 0; },
        "destination-differs some director a", "it has the weight 0 there, and should have 1");
    row(
        "all weights are 0 in the kernel",
        [](Scene& scene) {
          for (api::DestinationState& one : scene.table().destinations) one.weight = 0;
        },
        "destination-differs stops director a; destination-differs stops director a", "weight 0");
    row(
        "another forwarding method in the kernel",
        [](Scene& scene) { scene.table().destinations[0].forwarding = "tunnel"; },
        "destination-differs some director a", "it gets packets by tunnel there, and should by nat");
    row(
        "service removed by hand", [](Scene& scene) { scene.reports[0].ipvs->services.clear(); },
        "service-missing stops director a", "not in the table");
    row(
        "service removed by hand on the backup", [](Scene& scene) { scene.reports[1].ipvs->services.clear(); },
        "service-missing later director b", "not in the table");
    row(
        "destination removed by hand on the backup",
        [](Scene& scene) { scene.reports[1].ipvs->services.front().destinations.pop_back(); },
        "destination-missing later director b", "weight 1");
    row(
        "destination removed by hand", [](Scene& scene) { scene.table().destinations.pop_back(); },
        "destination-missing some director a", "weight 1");
    row(
        "document without real servers",
        [](Scene& scene) {
          scene.web().realServers.clear();
          scene.table().destinations.clear();
          scene.standing().servers.clear();
        },
        "no-real-server stops director a", "names none");
    row(
        "document with the weight 0",
        [](Scene& scene) {
          for (api::DestinationState& one : scene.table().destinations) one.weight = 0;
          for (api::ServerPlace& one : scene.standing().servers) one.weight = 0;
        },
        "no-real-server stops director a", "weight 0");
    row(
        "all drained",
        [](Scene& scene) {
          scene.out(0, "drained", "drained by ada");
          scene.out(1, "disabled", "taken out by ada");
        },
        "taken-out stops director a", "r2: taken out by ada");
    row(
        "all fail",
        [](Scene& scene) {
          scene.out(0, "out", "connection refused");
          scene.out(1, "quiesced", "HTTP 503 for /");
          scene.standing().quorum = false;  // its consequence
        },
        "all-fail stops director a", "r2: HTTP 503 for /");
    row(
        "quorum lost, sorry server",
        [](Scene& scene) {
          scene.standing().quorum = false;
          scene.standing().sorry = true;
          scene.standing().weight = 1;
          scene.standing().needed = 2;
        },
        "quorum-lost stops director a", "a weight of 1 is in service, 2 is needed");
    row(
        "all full",
        [](Scene& scene) {
          for (ServiceServer& one : scene.web().realServers) one.upperThreshold = 10;
          for (api::DestinationState& one : scene.table().destinations) {
            one.active = 4;
            one.inactive = 6;
          }
        },
        "over-threshold stops director a", "upper threshold");
    row(
        "one fails", [](Scene& scene) { scene.out(1, "out", "connection refused"); }, "some-fail some real server r2",
        "connection refused");
    row(
        "a fact does not hold",
        [](Scene& scene) {
          api::RealServerJob look;
          look.server = "r2";
          look.state = "done";
          look.facts = {{"tunl0", true, "", "", "", false, false},
                        {"arp_ignore", false, "0", "it answers ARP for the VIP", "", true, false}};
          scene.looks = {look};
        },
        "real-server-fact some real server r2", "0: it answers ARP for the VIP");
    row(
        "known to have drifted",
        [](Scene& scene) {
          scene.reports[0].realServers[0].state = "drifted";
          scene.reports[0].realServers[0].verifiedMs = 5;
          scene.reports[0].realServers[0].sentence = "VIP missing on lo";
        },
        "real-server-drifted some real server r1", "VIP missing on lo");
    row(
        "tracking is full",
        [](Scene& scene) {
          scene.reports[0].facts->conntrack = {65536, 65536, 900, 12};
        },
        "conntrack-full some director a",
        "65536 of 65536 are in it; 900 packets were dropped so far, 12 while it was looked at");
    row(
        "tracking is pressed",
        [](Scene& scene) {
          scene.reports[0].facts->conntrack = {63000, 65536, 900, 12};
        },
        "conntrack-full some director a", "63000 of 65536");
    row(
        "tracking is full, and checks find no room",
        [](Scene& scene) {
          scene.reports[0].facts->conntrack = {65536, 65536, 0, 0};
          for (std::size_t server : {0U, 1U}) scene.out(server, "out", "timed out");
        },
        "conntrack-full stops director a; all-fail stops director a", "its health checks find no room either");
    row(
        "damaged packets",
        [](Scene& scene) {
          scene.reports[0].facts->interfaces = {{"eth1", 1500, true, 900, 800, 40, 0, 0, 0, 3}};
        },
        "link-errors some director a", "3 errors while it was looked at; so far 40 of 900 packets that came");
    row(
        "no sync", [](Scene& scene) { scene.reports[1].ipvs->daemons.pop_back(); }, "no-sync later failover group vip",
        "b: no receiving daemon");
    row(
        "another sync id", [](Scene& scene) { scene.reports[1].ipvs->daemons[0].syncId = 8; },
        "no-sync later failover group vip", "b: its sending daemon has the sync id 8, not 7");
  }
  void eachFaultIsNamedAlone() {
    QFETCH(Change, change);
    QFETCH(QString, expected);
    QFETCH(QString, why);
    Scene scene;
    change(scene);
    const Diagnosis found = scene.judged();
    QCOMPARE(said(found), expected);
    QCOMPARE(found.verdict, found.findings.front().sentence);
    QVERIFY2(found.findings.front().why.find(why.toStdString()) != std::string::npos,
             found.findings.front().why.c_str());
    QVERIFY(!found.findings.front().remedy.empty());
  }

  void whatStopsEverybodyComesFirst() {
    Scene scene;
    scene.reports[1].status->holdsAddresses = {kVip};
    scene.reports[1].ipvs->daemons.clear();
    scene.reports[0].ipvs->services.clear();
    QCOMPARE(said(scene.judged()), QStringLiteral("service-missing stops director a; vip-on-two some director b; "
                                                  "no-sync later failover group vip"));
  }

  void whatOnlyTheBackupHoldsForFailedIsNoFault() {
    Scene scene;
    scene.reports[1].health->services.front().servers[1].state = "out";
    scene.reports[1].ipvs->services.front().destinations[1].weight = 0;
    QCOMPARE(said(scene.judged()), QString());
  }

  void anotherDocumentIsToldOnce() {
    Scene scene;
    scene.reports[1].status->revision.hash = "other";
    scene.reports[1].ipvs->services.clear();
    QCOMPARE(said(scene.judged()), QStringLiteral("documents-differ some directors a and b"));
  }

  void oneFullRealServerIsNoFault() {
    Scene scene;
    scene.web().realServers[0].upperThreshold = 1;
    scene.table().destinations[0].active = 1;
    QVERIFY(scene.judged().healthy());
  }

  void whatCannotBeSeenIsSaid() {
    Scene scene;
    scene.reports[1] = {"b", "timed out", {}, {}, {}, {}};
    scene.reports[0].realServers[1].state = "unknown";
    const Diagnosis found = scene.judged();
    QCOMPARE(said(found), QStringLiteral("director-silent later director b"));
    QCOMPARE(found.unseen.size(), 3U);
    QCOMPARE(found.unseen[0], std::string("b, which was not reached: timed out"));
    QVERIFY(found.unseen[1].find("r2") != std::string::npos);
  }

  void whatDoesNotConcernTheServiceIsNoFault() {
    Scene scene;
    scene.web().forwarding = Forwarding::directRouting;
    scene.reports[0].facts->forwarding = false;  // replies do not come back this way
    scene.web().realServers[1].weight = 0;       // nobody is sent there
    scene.table().destinations[1].weight = 0;
    scene.standing().servers[1].weight = 0;
    scene.reports[0].facts->routes[1].problem = "no route leads there";
    scene.reports[1].facts->blocks = {{"tcp port 80 to 192.0.2.10", "nft chain inet filter input", "its policy"}};
    QVERIFY2(scene.judged().healthy(), qPrintable(said(scene.judged())));
  }

  void whatAHealthyKernelCountsIsNoFault_data() {
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << std::move(change); };
    row("a table with room", [](Scene& scene) { scene.reports[0].facts->conntrack = {65535, 65536, 900, 0}; });
    row("one with much room, that drops for other reasons", [](Scene& scene) {
      scene.reports[0].facts->conntrack = {100, 65536, 900, 2};
    });
    row("one without a limit", [](Scene& scene) { scene.reports[0].facts->conntrack = {70000, 0, 0, 0}; });
    row("the limit is below what nobody here tracks", [](Scene& scene) {
      scene.reports[0].facts->conntrack = {0, 0, 0, 0};
    });
    row("a backup's table", [](Scene& scene) { scene.reports[1].facts->conntrack = {65536, 65536, 900, 12}; });
    row("errors of long ago", [](Scene& scene) {
      scene.reports[0].facts->interfaces = {{"eth1", 1500, true, 900, 800, 40, 0, 70, 0, 0}};
    });
    row("a tunnel over usual interfaces", [](Scene& scene) {
      scene.web().forwarding = Forwarding::tunnel;
      for (api::DestinationState& one : scene.table().destinations) one.forwarding = "tunnel";
      scene.reports[0].facts->interfaces = {{"eth0", 1500}, {"eth1", 1500}};
    });
  }
  void whatAHealthyKernelCountsIsNoFault() {
    QFETCH(Change, change);
    Scene scene;
    change(scene);
    QVERIFY2(scene.judged().healthy(), qPrintable(said(scene.judged())));
  }

  void whatInterfacesTakeIsEvidence() {
    Scene scene;
    scene.reports[0].facts->interfaces = {{"eth0", 1500}, {"eth1", 1500}};
    QVERIFY(scene.judged().sizes.empty());
    scene.web().forwarding = Forwarding::tunnel;
    scene.web().realServers[1].tunnel = TunnelOptions{TunnelType::gue, 6080, TunnelChecksum::none};
    const std::vector<std::string> sizes = scene.judged().sizes;
    QCOMPARE(sizes.size(), 2U);
    QCOMPARE(sizes[0],
             std::string("eth1 of a, towards r1, takes 1500 bytes, the tunnel's header 20 bytes of them: of a client's "
                         "packet, which may have 1500 bytes on eth0, at most 1480 bytes fit"));
    QVERIFY(sizes[1].find("at most 1468 bytes") != std::string::npos);
    scene.reports[0].facts->interfaces[1].mtu = 9000;
    QVERIFY(scene.judged().sizes.empty());
  }

  /// Not everything that serves answers an ARP probe.
  void aSilenceAloneIsNothing() {
    Scene scene;
    scene.reports[0].facts->routes[1].silent = true;
    QVERIFY2(scene.judged().healthy(), qPrintable(said(scene.judged())));
  }

  void anOlderAgentTellsNoFacts() {
    Scene scene;
    scene.reports[0].facts.reset();
    const Diagnosis found = scene.judged();
    QVERIFY(found.healthy());
    QCOMPARE(found.unseen[0], std::string("routes and packet filter of a"));
  }

  /// The one that is silent may be the master: nothing is made up about it.
  void aSilentMasterIsNotCalledMissing() {
    Scene scene;
    scene.reports[0] = {"a", "timed out", {}, {}, {}, {}};
    const Diagnosis found = scene.judged();
    QCOMPARE(said(found), QStringLiteral("director-silent later director a"));
    QVERIFY(found.unseen[1].find("the master of vip") != std::string::npos);
  }

  /// What a director let go of or took a moment ago may not be told of yet.
  void whoChangedJustNowIsNotAccused() {
    for (const int holder : {0, 1}) {
      Scene scene;
      api::Status& changed = *scene.reports[static_cast<std::size_t>(holder)].status;
      if (holder == 1) changed.holdsAddresses = {kVip};
      else changed.holdsAddresses.clear();
      changed.nowMs = 20'000;
      changed.failover[0].sinceMs = 16'000;
      const Diagnosis found = scene.judged();
      QVERIFY2(found.healthy(), qPrintable(said(found)));
      QVERIFY2(found.unseen[0].find("only just now") != std::string::npos, found.unseen[0].c_str());
      QVERIFY(std::none_of(found.good.begin(), found.good.end(),
                           [](const std::string& one) { return one.find("alone is master") != std::string::npos; }));
    }
  }

  /// Whom this console may not ask is no fault of the director's.
  void aDirectorThatIsNotPairedIsNotCalledSilent() {
    Scene scene;
    scene.reports[1] = {"b", "it is not paired", {}, {}, {}, {}};
    scene.reports[1].paired = false;
    const Diagnosis found = scene.judged();
    QVERIFY2(found.healthy(), qPrintable(said(found)));
    QCOMPARE(found.unseen[0], std::string("b, which was not reached: it is not paired"));
  }

  /// A director whose agent has ended may still hold its addresses.
  void whoMayAnswerIsSaid() {
    Scene scene;
    scene.reports[1] = {"b", "timed out", {}, {}, {}, {}};
    scene.reports[0].facts->answers = {{kVip, "02:00:00:00:00:0b"}};
    const Diagnosis found = scene.judged();
    QCOMPARE(said(found), QStringLiteral("vip-taken some director a; director-silent later director b"));
    QVERIFY(found.findings[0].why.find("it may be b, which was not reached") != std::string::npos);
  }

  void aRealServerOnTheDirectorItselfHasNoMethod() {
    Scene scene;
    scene.web().forwarding = Forwarding::directRouting;
    for (api::DestinationState& one : scene.table().destinations) one.forwarding = "direct-routing";
    scene.table().destinations[0].forwarding = "nat";
    scene.reports[0].facts->routes[0].interface = "lo";
    QVERIFY2(scene.judged().healthy(), qPrintable(said(scene.judged())));
  }

  void aClientBesideTheRealServersIsAnsweredDirectly() {
    Scene scene;
    for (RealServer& one : scene.cluster.realServers) one.address = *IpAddress::parse("10.0.0.1");
    FailoverGroup inside;
    inside.name = "inside";
    inside.addresses = {*Prefix::parse("10.0.0.254/24")};
    scene.cluster.failoverGroups.push_back(inside);
    const auto of = [&](const char* client) {
      const auto address = IpAddress::parse(client);
      return said(diagnose(scene.cluster, scene.cluster.virtualServices.front(), scene.reports, {}, &*address));
    };
    QCOMPARE(of("10.0.0.7"), QStringLiteral("client-beside-real-server some real server r1"));
    QCOMPARE(of("10.0.1.7"), QString());
    scene.web().forwarding = Forwarding::directRouting;
    for (api::DestinationState& one : scene.table().destinations) one.forwarding = "direct-routing";
    QCOMPARE(of("10.0.0.7"), QString());
  }

  void aBlockIsNotLookedForAmongAddresses() {
    Scene scene;
    scene.cluster.failoverGroups[0].addresses.clear();
    scene.cluster.failoverGroups[0].blocks = {*Prefix::parse("192.0.2.0/28")};
    scene.reports[0].status->holdsAddresses.clear();
    QVERIFY2(scene.judged().healthy(), qPrintable(said(scene.judged())));
  }

  void itAsksTheGroupsMembers() {
    Cluster cluster = sample();
    cluster.directors.push_back({"elsewhere", "", {}});
    QCOMPARE(directorsOf(cluster, cluster.virtualServices[0]), (std::vector<std::string>{"a", "b"}));
    cluster.failoverGroups.clear();
    QCOMPARE(directorsOf(cluster, cluster.virtualServices[0]).size(), 3U);
  }

  void whatTheAgentsCanDoIsOfferedAndNothingElse_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char* name, const Change& change, const char* offered) {
      QTest::newRow(name) << change << QString::fromLatin1(offered);
    };
    const auto look = [](Scene& scene, bool mendable, bool offered) {
      api::RealServerJob job;
      job.server = "r1";
      job.state = "done";
      api::RealServerFact fact;
      fact.name = "VIP on lo";
      fact.mendable = mendable;
      fact.offered = offered;
      job.facts = {fact, fact};
      scene.looks = {job};
    };
    row(
        "healthy", [](Scene&) {}, "");
    row(
        "service", [](Scene& s) { s.reports[0].ipvs->services.clear(); }, "put-in-force a");
    row(
        "documents", [](Scene& s) { s.reports[1].status->revision.hash = "other"; }, "put-in-force a b");
    row(
        "no document", [](Scene& s) { s.reports[1].status->revision.hash.clear(); }, "put-in-force b");
    row(
        "nobody has a document",
        [](Scene& s) {
          for (auto& one : s.reports) one.status->revision.hash.clear();
        },
        "");
    row(
        "VIP on the backup", [](Scene& s) { s.reports[1].status->holdsAddresses = {kVip}; },
        "remove-address b 192.0.2.10");
    row(
        "forwarding",
        [](Scene& s) {
          s.reports[0].facts->forwarding = false;
          s.web().forwarding = Forwarding::nat;
        },
        "put-in-force a");
    row(
        "sync", [](Scene& s) { s.reports[1].ipvs->daemons.pop_back(); }, "put-in-force a b");
    row(
        "weights by hand",
        [](Scene& s) {
          for (auto& one : s.table().destinations) one.weight = 0;
        },
        "put-in-force a");  // once for both
    row(
        "taken out",
        [](Scene& s) {
          s.out(0, "disabled", "ann: disks");
          s.out(1, "drained", "ann: disks");
        },
        "enable r1 r2");
    row(
        "fails its check", [](Scene& s) { s.out(0, "out", "refused"); }, "");
    row(
        "fact", [look](Scene& s) { look(s, true, false); }, "set-up r1");
    row(
        "firewall", [look](Scene& s) { look(s, false, true); }, "open-firewall r1");
    row(
        "fact for people", [look](Scene& s) { look(s, false, false); }, "");
    row(
        "fact and firewall",
        [look](Scene& s) {
          look(s, true, false);
          s.looks[0].facts[1].mendable = false;
          s.looks[0].facts[1].offered = true;
        },
        "open-firewall r1");  // which sets up too
    row(
        "drifted", [](Scene& s) { s.reports[0].realServers[0].state = "drifted"; }, "set-up r1");
    row(
        "two masters", [](Scene& s) { s.reports[1] = director("b", "master"); }, "");
    row(
        "nobody master", [](Scene& s) { s.reports[0] = director("a", "fault"); }, "");
  }
  void whatTheAgentsCanDoIsOfferedAndNothingElse() {
    QFETCH(const Change, change);
    QFETCH(const QString, offered);
    Scene scene;
    change(scene);
    QStringList all;
    for (const Cure& one : curesOf(scene.judged())) {
      std::string words = cureName(one.kind);
      for (const auto* names : {&one.directors, &one.servers})
        for (const std::string& name : *names) words += " " + name;
      all << QString::fromStdString(one.address.empty() ? words : words + " " + one.address);
    }
    QCOMPARE(all.join(QStringLiteral("; ")), offered);
  }
};

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "diagnosis_test.moc"
