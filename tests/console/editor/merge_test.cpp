// Two administrators at once, and what stands in a kernel taken into the document: both pure.
#include <QRandomGenerator>
#include <QTest>

#include "common/model/codec.h"
#include "common/model/validate.h"
#include "console/editor/merge.h"
#include "console/push/adopt.h"
#include "tests/common/broken_documents.h"

using namespace lvs;

namespace {

Cluster example() { return *loadCluster(test::fileText(LVS_TEST_DATA "/two-data-centres.json")); }

RealServer serverNamed(const std::string& name, const std::string& address) {
  RealServer server;
  server.name = name;
  server.address = *IpAddress::parse(address);
  return server;
}

}  // namespace

class MergeTest : public QObject {
  Q_OBJECT
 private slots:
  void whatDoesNotOverlapIsPutTogether() {
    const Cluster base = example();
    Cluster mine = base;
    Cluster theirs = base;
    mine.virtualServices[0].realServers[0].weight = 5;
    mine.realServers.push_back(serverNamed("mine", "192.168.1.70"));
    theirs.virtualServices[0].realServers[1].weight = 7;
    theirs.virtualServices[1].scheduler = Scheduler::sh;
    theirs.realServers.push_back(serverNamed("theirs", "192.168.1.71"));
    theirs.sites[0].title = "Elsewhere";
    const auto merged = editor::merge(base, mine, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts, QStringList());
    QCOMPARE(merged->cluster.virtualServices[0].realServers[0].weight, 5U);
    QCOMPARE(merged->cluster.virtualServices[0].realServers[1].weight, 7U);
    QVERIFY(merged->cluster.virtualServices[1].scheduler == Scheduler::sh);
    QVERIFY(merged->cluster.realServer("mine") && merged->cluster.realServer("theirs"));
    QCOMPARE(merged->cluster.sites[0].title, std::string("Elsewhere"));
    QVERIFY(validate(merged->cluster).empty());
  }
  void whatBothChangedStaysMineAndIsTold() {
    const Cluster base = example();
    Cluster mine = base;
    Cluster theirs = base;
    mine.virtualServices[0].realServers[0].weight = 5;
    theirs.virtualServices[0].realServers[0].weight = 6;
    mine.realServers.erase(mine.realServers.begin());
    theirs.realServers[0].ssh.port = 2222;
    const auto merged = editor::merge(base, mine, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), qsizetype{2});
    QCOMPARE(merged->cluster.virtualServices[0].realServers[0].weight, 5U);
    QVERIFY(!merged->cluster.realServer(base.realServers[0].name));
    QVERIFY2(merged->conflicts.join(QLatin1Char(' ')).contains(QString::fromStdString(base.realServers[0].name)),
             qPrintable(merged->conflicts.join(QLatin1Char(' '))));
  }
  void theSameChangeTwiceIsNone() {
    const Cluster base = example();
    Cluster mine = base;
    mine.virtualServices[0].port = 81;
    mine.virtualServices.pop_back();
    const auto merged = editor::merge(base, mine, mine);
    QVERIFY(merged && merged->conflicts.isEmpty());
    QVERIFY(merged->cluster == mine);
  }
  /// One side alone is that side; both sides without a conflict do not depend on who is first.
  void lawsOfMerging() {
    QRandomGenerator random(7);
    const Cluster base = example();
    const auto edited = [&](int which) {
      Cluster cluster = base;
      for (int i = 0; i < 3; ++i) {
        const auto at = random.bounded(int(cluster.virtualServices.size()));
        VirtualService& service = cluster.virtualServices[std::size_t(at)];
        switch (random.bounded(4)) {
          case 0: service.realServers[0].weight = random.bounded(100u); break;
          case 1: service.scheduler = which ? Scheduler::rr : Scheduler::wrr; break;
          case 2:
            cluster.realServers.push_back(serverNamed("s" + std::to_string(which * 100 + i),
                                                      "10.9." + std::to_string(which) + "." + std::to_string(i + 1)));
            break;
          default: cluster.sites[std::size_t(random.bounded(2))].title = "t" + std::to_string(random.bounded(9)); break;
        }
      }
      return cluster;
    };
    for (int round = 0; round < 300; ++round) {
      const Cluster mine = edited(0);
      const Cluster theirs = edited(1);
      QVERIFY(editor::merge(base, mine, base)->cluster == mine);
      QVERIFY(editor::merge(base, base, theirs)->cluster == theirs);
      const auto one = editor::merge(base, mine, theirs);
      const auto other = editor::merge(base, theirs, mine);
      QVERIFY(one && other);
      QCOMPARE(one->conflicts.size(), other->conflicts.size());
      if (!one->conflicts.isEmpty()) continue;
      QCOMPARE(one->cluster.realServers.size(), other->cluster.realServers.size());
      QVERIFY(one->cluster.virtualServices == other->cluster.virtualServices);
      QVERIFY(one->cluster.sites == other->cluster.sites);
    }
  }

  void aForeignServiceIsAdopted() {
    Cluster cluster = example();
    api::ServiceState state;
    state.key = "tcp 192.168.1.214:8080";
    state.protocol = "tcp";
    state.address = "192.168.1.214";
    state.port = 8080;
    state.scheduler = "sh";
    api::DestinationState known;
    known.address = cluster.realServers[0].address.toString();
    known.port = 8080;
    known.forwarding = "tunnel";
    known.weight = 3;
    api::DestinationState fresh = known;
    fresh.address = "10.44.0.9";
    fresh.weight = 0;
    state.destinations = {known, fresh};
    const std::map<std::string, api::ServiceState> services{{state.key, state}};
    QVERIFY(adoptDrift(cluster, services, "ipvs tcp 192.168.1.214:8080").ok());
    const VirtualService& service = cluster.virtualServices.back();
    QCOMPARE(service.port, std::uint16_t{8080});
    QVERIFY(service.scheduler == Scheduler::sh && service.forwarding == Forwarding::tunnel);
    QCOMPARE(service.realServers[0].server, cluster.realServers[0].name);
    QCOMPARE(service.realServers[0].weight, 3U);
    QCOMPARE(cluster.realServers.back().address.toString(), std::string("10.44.0.9"));
    QVERIFY2(validate(cluster).empty(), validate(cluster).empty() ? "" : validate(cluster)[0].message.c_str());
    // What is gone, or has no word in a document, changes nothing.
    const Cluster before = cluster;
    QVERIFY(!adoptDrift(cluster, services, "ipvs tcp 192.168.1.214:8080").ok());  // it has it by now
    QVERIFY(!adoptDrift(cluster, services, "ipvs tcp 192.168.1.214:8081").ok());
    QVERIFY(!adoptDrift(cluster, services, "address 10.0.0.1").ok());
    std::map<std::string, api::ServiceState> odd = services;
    odd.begin()->second.scheduler = "homemade";
    QVERIFY(!adoptDrift(cluster, odd, "ipvs tcp 192.168.1.214:8080").ok());
    QVERIFY(cluster == before);
  }
  void aForeignRealServerIsAdopted() {
    Cluster cluster = example();
    api::ServiceState state;
    state.name = "http-dc1";
    state.key = "tcp 192.168.1.214:80";
    api::DestinationState fresh;
    fresh.address = "10.44.0.9";
    fresh.port = 80;
    fresh.forwarding = "tunnel";
    fresh.weight = 2;
    state.destinations = {fresh};
    const std::map<std::string, api::ServiceState> services{{state.key, state}};
    QVERIFY(adoptDrift(cluster, services, "ipvs tcp 192.168.1.214:80 -> 10.44.0.9:80").ok());
    const VirtualService* service = cluster.virtualService("http-dc1");
    QCOMPARE(service->realServers.size(), std::size_t{3});
    QCOMPARE(service->realServers.back().weight, 2U);
    QVERIFY(!service->realServers.back().forwarding && !service->realServers.back().port);
    QVERIFY(validate(cluster).empty());
  }
};

QTEST_MAIN(MergeTest)
#include "merge_test.moc"
