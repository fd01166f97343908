#include <QTest>
#include <functional>

#include "common/model/codec.h"
#include "common/model/diff.h"
#include "tests/common/broken_documents.h"
#include "tests/common/full_document.h"

using namespace lvs;

using Edit = std::function<void(Cluster&)>;
Q_DECLARE_METATYPE(Edit)

namespace {

Action actionCalled(const std::string& name) {
  Action action;
  action.name = name;
  action.path = "/bin/true";
  return action;
}

}  // namespace

class DiffTest : public QObject {
  Q_OBJECT
  Cluster example() const { return *loadCluster(test::fileText(LVS_TEST_DATA "/two-data-centres.json")); }

 private slots:
  void changeIsToldAsAPersonWould_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("sentences");
    const auto add = [](const char* name, Edit edit, QStringList sentences) {
      QTest::newRow(name) << edit << sentences;
    };
    add("nothing", [](Cluster&) {}, {});
    add("weight", [](Cluster& c) { c.virtualServices[0].realServers[0].weight = 5; },
        {"Weight of rproxy1 in http-dc1: 1 -> 5"});
    add("scheduler", [](Cluster& c) { c.virtualServices[0].scheduler = Scheduler::rr; },
        {"Scheduler of http-dc1: wlc -> rr"});
    add("two at once",
        [](Cluster& c) {
          c.virtualServices[0].scheduler = Scheduler::rr;
          c.virtualServices[2].port = 81;
        },
        {"Scheduler of http-dc1: wlc -> rr", "Port of http-dc2: 80 -> 81"});
    add("destination removed", [](Cluster& c) { c.virtualServices[0].realServers.pop_back(); },
        {"Real server rproxy2 removed from http-dc1"});
    add("destination added",
        [](Cluster& c) {
          c.virtualServices[0].realServers.push_back({"rproxy3", std::nullopt, 2, 0, 0, std::nullopt, std::nullopt});
        },
        {"Real server rproxy3 added to http-dc1 (weight 2)"});
    add("destinations reordered",
        [](Cluster& c) { std::swap(c.virtualServices[0].realServers[0], c.virtualServices[0].realServers[1]); }, {});
    add("service removed", [](Cluster& c) { c.virtualServices.erase(c.virtualServices.begin()); },
        {"Virtual service http-dc1 removed"});
    add("service added",
        [](Cluster& c) {
          c.virtualServices.push_back(c.virtualServices[0]);
          c.virtualServices.back().name = "new";
        },
        {"Virtual service new added"});
    add("persistence set",
        [](Cluster& c) {
          c.virtualServices[0].persistence = Persistence{60, std::nullopt, ""};
        },
        {"Persistence of http-dc1: none -> timeoutSeconds 60"});
    add("password", [](Cluster& c) { c.failoverGroups[0].password = "secret"; }, {"Password of dc1-vip changed"});
    add("priority", [](Cluster& c) { c.failoverGroups[0].members[0].priority = 120; },
        {"Priority of ipvslb11 in dc1-vip: 150 -> 120"});
    add("interval", [](Cluster& c) { c.failoverGroups[0].advertIntervalMs = 100; },
        {"Advertisement interval of dc1-vip: 1000 ms -> 100 ms"});
    add("preemption", [](Cluster& c) { c.failoverGroups[0].preempt = false; }, {"Preemption of dc1-vip: on -> off"});
    add("agent", [](Cluster& c) { c.directors[0].agent.port = 9; },
        {"Agent address of ipvslb11: 192.168.1.13:7443 -> 192.168.1.13:9"});
    add("action added", [](Cluster& c) { c.actions = {actionCalled("a")}; }, {"Action a added"});
    add("cluster's name", [](Cluster& c) { c.name = "x"; }, {"Name of the cluster: reverse-proxies -> x"});
  }
  void changeIsToldAsAPersonWould() {
    QFETCH(Edit, edit);
    QFETCH(QStringList, sentences);
    const Cluster before = example();
    Cluster after = before;
    edit(after);
    QStringList found;
    for (const Change& change : diff(before, after)) found << QString::fromStdString(change.sentence);
    QCOMPARE(found, sentences);
  }
  void theOrderOfActionsIsAChange() {
    Cluster before = example();
    before.actions = {actionCalled("a"), actionCalled("b"), actionCalled("gone")};
    Cluster after = before;
    after.actions = {actionCalled("b"), actionCalled("a")};
    after.actions[1].timeoutSeconds = 9;
    QStringList found;
    for (const Change& change : diff(before, after)) found << QString::fromStdString(change.sentence);
    QCOMPARE(found, QStringList(
                        {"Action gone removed", "Time limit of a: 30 s -> 9 s", "Order of the actions: a, b -> b, a"}));
  }
  void removedObjectsPointIntoTheOlderDocument() {
    const Cluster before = example();
    Cluster after = before;
    after.virtualServices.erase(after.virtualServices.begin() + 1);
    const auto changes = diff(before, after);
    QCOMPARE(changes.size(), std::size_t{1});
    QVERIFY(changes[0].kind == ChangeKind::removed);
    QCOMPARE(changes[0].pointer, std::string("/virtualServices/1"));
  }
  void everythingFromNothingIsAllAdditions() {
    const auto changes = diff(Cluster{}, test::fullDocument());
    QVERIFY(changes.size() > 10);
    for (const Change& change : changes) QVERIFY(change.kind == ChangeKind::added || change.pointer == "/name");
  }
};

QTEST_APPLESS_MAIN(DiffTest)
#include "diff_test.moc"
