// The desk of maintenance on a pretended kernel and with clocks of the test's: files, restarts, counts, events.
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "agent/config/maintenance_desk.h"
#include "common/model/codec.h"
#include "tests/agent/server/fake_kernel.h"
#include "tests/agent/server/running_agent.h"

using namespace lvs;
using namespace lvs::config;
using namespace lvs::test;
using namespace std::chrono_literals;
using health::Verb;

namespace {

constexpr std::int64_t kNow = 1'700'000'000'000;

Cluster cluster(const std::string& text = sampleDocument()) {
  auto read = loadCluster(text);
  if (!read) qFatal("%s", read.message().c_str());
  return *read;
}

/// A director that is killed and started again by making a new desk on the same folder.
struct Director {
  FakeHost host;
  QTemporaryDir folder;
  SteadyTime steady{100000s};
  std::int64_t wall = kNow;
  std::vector<api::Event> events;
  std::vector<health::Wishes> told;
  FakeKernel kernel{host};
  std::optional<MaintenanceDesk> desk;

  explicit Director(const DurableFiles& files = {}) { start(files); }

  std::filesystem::path state() const { return folder.path().toStdString(); }
  std::filesystem::path file() const { return state() / "maintenance.json"; }

  void start(const DurableFiles& files = {}, const std::string& name = "ipvslb11") {
    desk.emplace(DeskParts{name, kernel, [this] { return steady; }, [this] { return wall; },
                           [this](const health::Wishes& wishes) { told.push_back(wishes); },
                           [this](api::Event event) { events.push_back(std::move(event)); }},
                 state(), files);
    desk->start();
    desk->follow(cluster(), true);
  }
  void pass(std::chrono::milliseconds time) {
    steady += time;
    wall += time.count();
    desk->clockReached();
  }
  /// Connections of web1 in http.
  void connections(std::uint32_t active, std::uint32_t inactive = 0, std::uint32_t persistent = 0) {
    const reconcile::Names names = reconcile::namesFor(cluster(), "ipvslb11");
    for (const auto& [key, destinations] : names.destinations) {
      for (const auto& [at, server] : destinations) {
        ipvs::DestinationNumbers& numbers = host.numbers[key].destinations[at];
        numbers.active = numbers.inactive = numbers.persistent = 1000;
        if (server != "web1") continue;
        numbers.active = active;
        numbers.inactive = inactive;
        numbers.persistent = persistent;
      }
    }
  }
  std::optional<api::Problem> drain(std::uint32_t limitSeconds = 0, std::uint32_t expireSeconds = 0) {
    api::MaintenanceOrder order;
    order.reason = "kernel update";
    order.limitSeconds = limitSeconds;
    order.expireSeconds = expireSeconds;
    return desk->order(Verb::drain, "", "web1", order, "anna");
  }
  std::optional<api::MaintenanceEntry> entry() {
    const auto all = desk->list().entries;
    return all.empty() ? std::nullopt : std::optional(all.front());
  }
  health::Wish::Kind wish() { return desk->wishes().at({"http", "web1"}).kind; }
};

}  // namespace

class DeskTest : public QObject {
  Q_OBJECT
 private slots:
  void aDrainIsCountedUntilNothingIsLeft() {
    Director director;
    QVERIFY(!director.desk->next());
    director.connections(5, 3, 2);
    QVERIFY(!director.drain());
    QCOMPARE(director.told.size(), 1U);
    QVERIFY(director.wish() == health::Wish::Kind::drain);
    QCOMPARE(director.entry()->began, 10U);
    QCOMPARE(director.entry()->left, 10U);
    QVERIFY(director.desk->next() == director.steady + 1s);
    director.connections(0, 0, 1);
    director.pass(1s);
    QCOMPARE(director.entry()->left, 1U);
    QCOMPARE(director.told.size(), 1U);  // wishes are the same
    director.connections(0);
    director.pass(1s);
    QVERIFY(director.wish() == health::Wish::Kind::out);
    QCOMPARE(director.told.size(), 2U);
    QVERIFY(!director.desk->next());
    QCOMPARE(director.events.size(), 2U);
    QCOMPARE(director.events[0].kind, std::string("maintenance"));
    QCOMPARE(director.events[0].object, std::string("real server web1"));
    QCOMPARE(director.events[0].sentence, std::string("web1 drains in http"));
    QCOMPARE(director.events[0].why, std::string("anna: kernel update"));
    QCOMPARE(director.events[1].sentence, std::string("web1 is drained in http: its 10 connections have ended"));
  }

  void onlyServicesThatDrainAreRead() {
    Director director;
    QVERIFY(!director.desk->order(Verb::disable, "http", "web2", {}, "anna"));
    director.pass(1s);
    QCOMPARE(director.host.serviceReadings.load(), 0U);
    director.connections(1);
    QVERIFY(!director.drain());
    QCOMPARE(director.host.serviceReadings.load(), 1U);
    director.pass(1s);
    QCOMPARE(director.host.serviceReadings.load(), 2U);
  }

  void aDrainGoesOnAfterARestart() {
    Director director;
    director.connections(5);
    QVERIFY(!director.drain(60));
    const api::MaintenanceEntry before = *director.entry();
    director.start();
    QCOMPARE(director.told.size(), 1U);  // whoever starts asks for them
    QVERIFY(director.wish() == health::Wish::Kind::drain);
    QVERIFY(*director.entry() == before || director.entry()->sinceMs == before.sinceMs);
    QVERIFY(*director.desk->next() <= director.steady);
    director.connections(2);
    director.pass(30s);
    QCOMPARE(director.entry()->left, 2U);
    director.start();
    director.pass(30s);
    QCOMPARE(director.entry()->phase, std::string("out"));
    QVERIFY2(director.events.back().sentence.ends_with("time limit with 2 connections left"),
             director.events.back().sentence.c_str());
    director.start();
    QCOMPARE(director.entry()->phase, std::string("out"));
    QCOMPARE(std::filesystem::status(director.file()).permissions() & std::filesystem::perms::all,
             std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  }

  void whatExpiredMeanwhileIsBackAfterTheRestart() {
    Director director;
    QVERIFY(!director.drain(0, 30));
    QVERIFY(director.desk->next());
    director.desk.reset();
    director.wall += 60'000;
    director.start();
    QVERIFY(*director.desk->next() <= director.steady);
    director.pass(0s);
    QVERIFY(!director.entry());
    QVERIFY(director.told.back().empty());
    director.start();
    QVERIFY(!director.entry());
  }

  void expiryIsWaitedForWithoutADrain() {
    Director director;
    api::MaintenanceOrder order;
    order.expireSeconds = 30;
    QVERIFY(!director.desk->order(Verb::disable, "", "web1", order, "anna"));
    QVERIFY(*director.desk->next() == director.steady + 30s);
    director.pass(10s);
    QVERIFY(*director.desk->next() == director.steady + 20s);
    order.expireSeconds = 3600;  // looked at now and then: the wall clock may be set
    QVERIFY(!director.desk->order(Verb::disable, "", "web1", order, "anna"));
    QVERIFY(*director.desk->next() == director.steady + 60s);
  }

  void aBrokenBookIsKeptAsideAndTold() {
    Director director;
    QVERIFY(!director.drain());
    director.desk.reset();
    std::ofstream(director.file()) << R"({"entries": [{"serv)";
    director.events.clear();
    director.start();
    QVERIFY(!director.entry());
    QCOMPARE(director.events.size(), 1U);
    QCOMPARE(director.events[0].severity, std::string("warning"));
    QVERIFY2(director.events[0].sentence.find("maintenance.json.broken") != std::string::npos,
             director.events[0].sentence.c_str());
    QVERIFY(std::filesystem::exists(director.file().string() + ".broken"));
    QVERIFY(!std::filesystem::exists(director.file()));
    QVERIFY(!director.drain());
  }

  void problemsTellWhatIsWrong() {
    Director director;
    api::MaintenanceOrder heavy;
    heavy.weight = 70000;
    const auto status = [](const std::optional<api::Problem>& problem) { return problem ? problem->status : 0; };
    QCOMPARE(status(director.desk->order(Verb::drain, "ftp", "web1", {}, "anna")), 404U);
    QCOMPARE(status(director.desk->order(Verb::drain, "", "web9", {}, "anna")), 404U);
    QCOMPARE(status(director.desk->giveBack("", "web9", "", "anna")), 404U);
    const auto refused = director.desk->order(Verb::weight, "http", "web1", heavy, "anna");
    QCOMPARE(status(refused), 422U);
    QCOMPARE(refused->pointer, std::string("/weight"));
    QVERIFY(!director.entry());
    QVERIFY(director.events.empty());
    QVERIFY(!std::filesystem::exists(director.file()));
  }

  void anOrderThatCannotBeWrittenDownIsRefused() {
    Director director;
    std::filesystem::remove_all(director.state());
    const auto refused = director.drain();
    QVERIFY(refused);
    QCOMPARE(refused->status, 507U);
    QVERIFY(!director.entry());
    QVERIFY(director.told.empty());
    std::filesystem::create_directory(director.state());
    QVERIFY(!director.drain());
  }

  void progressThatCannotBeWrittenDownHoldsAndIsTriedAgain() {
    Director director;
    director.connections(1);
    QVERIFY(!director.drain());
    std::filesystem::remove_all(director.state());
    director.connections(0);
    director.pass(2s);
    QCOMPARE(director.entry()->phase, std::string("out"));
    const auto errors = [&] {
      return std::count_if(director.events.begin(), director.events.end(),
                           [](const api::Event& event) { return event.severity == "error"; });
    };
    QCOMPARE(errors(), 1);
    director.pass(1s);
    QCOMPARE(errors(), 1);
    QVERIFY(director.desk->next());
    std::filesystem::create_directory(director.state());
    director.pass(1s);
    QVERIFY(std::filesystem::exists(director.file()));
    QVERIFY(!director.desk->next());
  }

  void broughtBackIsTheDocumentsAgain() {
    Director director;
    director.connections(3);
    QVERIFY(!director.drain());
    QVERIFY(!director.desk->giveBack("", "web1", "done", "bert"));
    QVERIFY(director.desk->wishes().empty());
    QVERIFY(director.told.back().empty());
    QCOMPARE(director.events.back().sentence, std::string("web1 is brought back in http"));
    QCOMPARE(director.events.back().why, std::string("bert: done"));
    const std::size_t events = director.events.size();
    QVERIFY(!director.desk->giveBack("", "web1", "", "bert"));
    QCOMPARE(director.events.size(), events);
    director.start();
    QVERIFY(!director.entry());
  }

  void aPushThatGoesBackFindsRealServersAsTheyWere() {
    Director director;
    QVERIFY(!director.drain());
    Cluster without = cluster();
    without.virtualServices.clear();
    director.desk->follow(without, false);
    QVERIFY(director.entry());
    director.desk->follow(cluster(), true);
    QVERIFY(director.entry());
    director.desk->follow(without, true);
    QVERIFY(!director.entry());
    QVERIFY(director.told.back().empty());
    director.start();
    QVERIFY(!director.entry());
  }

  void aDirectorHasOnlyItsOwnServices() {
    Director director;
    director.start({}, "another");
    const auto refused = director.drain();
    QVERIFY(refused);
    QCOMPARE(refused->status, 404U);
  }
};

QTEST_APPLESS_MAIN(DeskTest)
#include "desk_test.moc"
