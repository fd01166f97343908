// Which actions follow: of which services and groups, and from which director.
#include <QtTest>

#include "tests/agent/actions/pieces.h"

using namespace lvs;
using namespace lvs::actions;
using namespace lvs::test;

namespace {

/// The names of the actions that follow, in order.
QStringList follow(const std::vector<Action>& all, const Happened& happened, vrrp::Role role = vrrp::Role::master,
                   const std::string& director = "lb1") {
  const Duties duties(sharedCluster(all), director);
  QStringList names;
  for (const Duty& duty : duties.of(happened, states(role, "10.0.0.2")))
    names << QString::fromStdString(all[duty.action].name);
  return names;
}

}  // namespace

class DutiesTest : public QObject {
  Q_OBJECT
 private slots:
  void theyComeInTheDocumentsOrder() {
    QCOMPARE(follow({action("b"), action("a"), action("c", ActionType::mail)}, down()), QStringList({"b", "a", "c"}));
  }
  void onlyWhatIsNamedSetsOff() {
    Action up = action("up");
    up.when = {Happening::serverUp};
    Action roles = action("roles");
    roles.when = {Happening::master, Happening::fault};
    QCOMPARE(follow({up, roles, action("health")}, down()), QStringList({"health"}));
    QCOMPARE(follow({up, roles, action("health")}, role(Happening::master)), QStringList({"roles"}));
    QCOMPARE(follow({up, roles, action("health")}, role(Happening::backup)), QStringList());
  }
  void theMasterAloneTellsUnlessEveryDirectorIsTo() {
    Action every = action("every");
    every.from = ActionFrom::every;
    QCOMPARE(follow({action("one"), every}, down(), vrrp::Role::master), QStringList({"one", "every"}));
    QCOMPARE(follow({action("one"), every}, down(), vrrp::Role::backup), QStringList({"every"}));
    QCOMPARE(follow({action("one"), every}, down(), vrrp::Role::initialize), QStringList({"every"}));
  }
  void withoutOthersADirectorTellsItself() {
    // Alone in the group, or in no group at all.
    QCOMPARE(follow({action("a")}, down("s", {concerned("own")}), vrrp::Role::backup), QStringList({"a"}));
    QCOMPARE(follow({action("a")}, down("s", {concerned("loose")}), vrrp::Role::backup), QStringList({"a"}));
    QCOMPARE(follow({action("a")}, down("s", {concerned("own")}), vrrp::Role::backup, "lb2"), QStringList());
  }
  void aRoleIsToldByWhoTakesItWhateverItIs() {
    Action roles = action("roles");
    roles.when = {Happening::backup, Happening::fault};
    QCOMPARE(follow({roles}, role(Happening::backup), vrrp::Role::backup), QStringList({"roles"}));
  }
  void servicesAndGroupsNarrow() {
    Action web = action("web");
    web.services = {"web"};
    Action vip = action("vip");
    vip.groups = {"vip"};
    Action single = action("single");
    single.groups = {"single"};
    const std::vector<Action> all{web, vip, single};
    QCOMPARE(follow(all, down("s", {concerned("web")})), QStringList({"web", "vip"}));
    QCOMPARE(follow(all, down("s", {concerned("own")})), QStringList({"single"}));
    QCOMPARE(follow(all, down("s", {concerned("loose")})), QStringList());
    for (Action one : {web, vip, single}) {
      one.when = {Happening::master};
      QCOMPARE(follow({one}, role(Happening::master)),
               one.name == "single" ? QStringList() : QStringList({one.name.c_str()}));
    }
  }
  void anActionIsToldOfItsServicesAlone() {
    Action web = action("web");
    web.services = {"web", "loose"};
    const Duties duties(sharedCluster({web}), "lb1");
    const Happened happened = down("s", {concerned("own"), concerned("loose"), concerned("web")});
    const auto both = duties.of(happened, states(vrrp::Role::master));
    QCOMPARE(both.size(), std::size_t{1});
    QCOMPARE(both[0].happened.services.size(), std::size_t{2});
    QCOMPARE(both[0].happened.services[0].master, std::string("lb1"));
    QCOMPARE(both[0].happened.services[1].group, std::string("vip"));
    // As a backup it tells of what has no other teller.
    const auto one = duties.of(happened, states(vrrp::Role::backup, "10.0.0.2"));
    QCOMPARE(one[0].happened.services.size(), std::size_t{1});
    QCOMPARE(one[0].happened.services[0].service, std::string("loose"));
  }
  void theMasterIsNamedAsADirectorWhereItIsKnown() {
    Action every = action("every");
    every.from = ActionFrom::every;
    const Duties duties(sharedCluster({every}), "lb1");
    const auto master = [&](vrrp::Role role, const char* address) {
      return QString::fromStdString(duties.of(down(), states(role, address))[0].happened.services[0].master);
    };
    QCOMPARE(master(vrrp::Role::backup, "10.0.0.2"), QString("lb2"));
    QCOMPARE(master(vrrp::Role::backup, "10.0.0.77"), QString("10.0.0.77"));
    QCOMPARE(master(vrrp::Role::backup, ""), QString());
    QCOMPARE(master(vrrp::Role::master, ""), QString("lb1"));
  }
  void healthSaysWhatRemains() {
    health::Placed placed;
    placed.told.service = "web";
    placed.told.weight = 3;
    placed.told.needed = 5;
    placed.told.quorum = false;
    placed.told.sorry = true;
    placed.told.servers = {
        {"web1", "out", 0, 1, "", ""}, {"web2", "in", 3, 3, "", ""}, {"10.9.9.9", "sorry", 1, 1, "", ""}};
    const health::HealthNews news{"warning", "real server web1",    "web1 fails the check alive",
                                  "refused", Happening::serverDown, "web1",
                                  "alive",   {"web", "gone"},       77};
    const auto happened = happenedOf(news, {{"web", placed}}, 99);
    QVERIFY(happened.has_value());
    QCOMPARE(happened->services.size(), std::size_t{1});
    const Concerned& web = happened->services[0];
    QVERIFY(web.servers == 2 && web.serving == 1 && web.weight == 3 && web.needed == 5 && !web.quorum && web.sorry);
    QVERIFY(happened->sinceMs == 77 && happened->timeMs == 99);
    QVERIFY(!happenedOf(health::HealthNews{"warning", "o", "s", "w"}, {}, 1));
  }
  void rolesComeOfVrrpsNews() {
    const auto happened = happenedOf(vrrp::News{"info", "vip", "vip: backup to master", "silence", "master"}, 5);
    QVERIFY(happened && happened->what == Happening::master && happened->group == "vip");
    QVERIFY(!happenedOf(vrrp::News{"info", "vip", "vip: still master", "asked", ""}, 5));
  }
};

QTEST_APPLESS_MAIN(DutiesTest)
#include "duties_test.moc"
