// Events of several directors in one timeline: order, gaps, bounds, lanes, filters, and the page with very many.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <ctime>
#include <random>

#include "console/events/event_strip.h"
#include "console/events/events_page.h"
#include "console/events/moment.h"
#include "console/events/moment_bar.h"
#include "console/window/look.h"

using namespace lvs;
using namespace lvs::events;

namespace {

Told told(const char* director, std::uint64_t sequence, std::int64_t timeMs, const char* role = "",
          std::int64_t offset = 0) {
  api::Event event{sequence,
                   timeMs,
                   "failover",
                   "info",
                   "failover group dc1-vip",
                   "event " + std::to_string(sequence),
                   "why " + std::to_string(sequence)};
  event.role = role;
  return {director, event, offset};
}

/// "a1 b1 a[2-3] a4"
QString order(const Timeline& timeline) {
  QStringList all;
  for (const auto& entry : timeline.entries()) {
    const QString director = QString::fromStdString(entry->director);
    all << (entry->isGap() ? QStringLiteral("%1[%2-%3]").arg(director).arg(entry->from).arg(entry->to)
                           : QStringLiteral("%1%2").arg(director).arg(entry->event.sequence));
  }
  return all.join(QLatin1Char(' '));
}

/// After each entry: m b f ? for each director.
QString roles(const Timeline& timeline, const Lanes& lanes) {
  QStringList all;
  for (std::size_t i = 0; i < timeline.entries().size(); ++i) {
    QString row;
    for (const Role role : lanes.after(i)) row += QLatin1Char("?fbm"[static_cast<int>(role)]);
    all << row;
  }
  return all.join(QLatin1Char(' '));
}

void add(EventsModel& model, const Told& one) {
  model.add(QString::fromStdString(one.director), one.event, one.clockOffsetMs);
}

void fill(EventsModel& model, int count) {
  std::mt19937 chance(7);
  std::uint64_t sequences[4] = {};
  const char* names[] = {"ipvslb11", "ipvslb12", "ipvslb21", "ipvslb22"};
  const char* kinds[] = {"failover", "push", "drift", "agent"};
  for (int i = 0; i < count; ++i) {
    const std::size_t which = chance() % 4;
    Told one =
        told(names[which], ++sequences[which], 1'700'000'000'000 + i * 100 + static_cast<std::int64_t>(chance() % 300),
             chance() % 3 == 0 ? "master" : "backup");
    one.event.kind = kinds[chance() % 4];
    one.event.severity = chance() % 50 == 0 ? "error" : "info";
    add(model, one);
  }
  model.flush();
}

}  // namespace

class EventsTest : public QObject {
  Q_OBJECT
  QTemporaryDir home_;

 private slots:
  void directorsAreMergedByOurClock() {
    Timeline timeline;
    // b's clock is 1,000 ms ahead.
    timeline.take({told("a", 1, 5000), told("a", 2, 5200), told("b", 1, 6100, "", 1000), told("b", 2, 6150, "", 1000)});
    QCOMPARE(order(timeline), QStringLiteral("a1 b1 b2 a2"));
    QCOMPARE(timeline.entries()[1]->timeMs, 5100);
    QCOMPARE(timeline.entries()[1]->clockOffsetMs, 1000);
  }

  void nothingComesTwice() {
    Timeline timeline;
    timeline.take({told("a", 1, 10), told("a", 2, 20)});
    timeline.take({told("a", 2, 20), told("a", 1, 10), told("a", 3, 30), told("b", 1, 15), told("b", 1, 15)});
    QCOMPARE(order(timeline), QStringLiteral("a1 b1 a2 a3"));
    // The window's own events have no number, and may be the same.
    timeline.take({told("a", 0, 40), told("a", 0, 40)});
    QCOMPARE(timeline.entries().size(), 6U);
  }

  void oneDirectorsOrderStaysThoughItsOffsetWavers() {
    Timeline timeline;
    timeline.take({told("a", 1, 1000, "", 10), told("a", 2, 1000, "", 14), told("a", 3, 1001, "", 12)});
    QCOMPARE(order(timeline), QStringLiteral("a1 a2 a3"));
    QCOMPARE(timeline.entries()[2]->timeMs, 990);
    // A clock that was put back is believed.
    timeline.take({told("a", 4, 500, "", 10)});
    QCOMPARE(order(timeline), QStringLiteral("a4 a1 a2 a3"));
  }

  void missingNumbersAreARow() {
    Timeline timeline;
    timeline.take({told("a", 16, 10), told("a", 41, 20), told("b", 7, 15)});
    QCOMPARE(order(timeline), QStringLiteral("a16 b7 a[17-40] a41"));
    EventsModel model;
    add(model, told("a", 16, 10));
    add(model, told("a", 41, 20));
    add(model, told("a", 43, 30));
    add(model, told("a", 1'700'000'000'000'000, 40));
    model.flush();
    const auto what = [&](int row) { return model.index(row, EventsModel::kWhat).data().toString(); };
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(what(5), QStringLiteral("Events 17 to 40 were not kept"));
    QCOMPARE(what(3), QStringLiteral("Event 42 was not kept"));
    QVERIFY(!what(1).contains(QStringLiteral("1700")));
  }

  void lateEventsFillGaps() {
    Timeline timeline;
    timeline.take({told("a", 1, 10), told("a", 5, 50)});
    QCOMPARE(order(timeline), QStringLiteral("a1 a[2-4] a5"));
    timeline.take({told("a", 3, 30)});
    QCOMPARE(order(timeline), QStringLiteral("a1 a[2-2] a3 a[4-4] a5"));
    timeline.take({told("a", 4, 40), told("a", 2, 20)});
    QCOMPARE(order(timeline), QStringLiteral("a1 a2 a3 a4 a5"));
  }

  void theOldestAreForgotten() {
    Timeline timeline(3);
    timeline.take({told("a", 1, 10), told("a", 2, 20), told("a", 3, 30), told("a", 4, 40)});
    QCOMPARE(order(timeline), QStringLiteral("a2 a3 a4"));
    QCOMPARE(timeline.forgotten().size(), 1U);
    timeline.take({told("a", 1, 10), told("a", 5, 50)});  // told again: no gap, no return
    QCOMPARE(order(timeline), QStringLiteral("a3 a4 a5"));
    timeline.take({told("a", 9, 90)});
    QCOMPARE(order(timeline), QStringLiteral("a5 a[6-8] a9"));
  }

  void anyOrderOfArrivalGivesTheSame() {
    std::vector<Told> all;
    for (std::uint64_t i = 1; i <= 60; ++i) {
      if (i % 7 != 0) all.push_back(told("a", i, static_cast<std::int64_t>(i) * 10));
      if (i % 5 != 0) all.push_back(told("b", i, static_cast<std::int64_t>(i) * 10 + 3));
    }
    Timeline straight;
    straight.take(all);
    for (unsigned seed = 0; seed < 20; ++seed) {
      std::mt19937 chance(seed);
      std::vector<Told> mixed = all;
      std::shuffle(mixed.begin(), mixed.end(), chance);
      Timeline timeline;
      Lanes lanes;
      for (std::size_t i = 0; i < mixed.size(); i += 9) {
        timeline.take({mixed.begin() + static_cast<std::ptrdiff_t>(i),
                       mixed.begin() + static_cast<std::ptrdiff_t>(std::min(i + 9, mixed.size()))});
        lanes.follow(timeline);
      }
      QCOMPARE(order(timeline), order(straight));
      Lanes fresh;
      fresh.follow(straight);
      QCOMPARE(roles(timeline, lanes), roles(straight, fresh));
    }
  }

  void lanesTellWhoThoughtWhat() {
    Timeline timeline;
    Lanes lanes;
    timeline.take({told("a", 1, 10, "backup"), told("b", 1, 11, "backup"), told("a", 2, 20, "master"), told("a", 3, 25),
                   told("b", 2, 30, "master"), told("a", 4, 31, "backup")});
    lanes.follow(timeline);
    QCOMPARE(roles(timeline, lanes), QStringLiteral("b? bb mb mb mm bm"));
    QCOMPARE(lanes.before(0), (Lanes::Roles{Role::unknown, Role::unknown}));
    // The agent ended: out of service in all groups.
    Told stopped = told("b", 3, 40, "fault");
    stopped.event.object = "director b";
    timeline.take({stopped});
    lanes.follow(timeline);
    QVERIFY(roles(timeline, lanes).endsWith(QStringLiteral("bm bf")));
    // After a hole nobody knows.
    timeline.take({told("a", 9, 60)});
    lanes.follow(timeline);
    QVERIFY(roles(timeline, lanes).endsWith(QStringLiteral("bf ?f ?f")));
  }

  void aLaneShowsOneGroupOrTheBestOfAll() {
    Timeline timeline;
    Lanes lanes;
    Told other = told("a", 2, 20, "master");
    other.event.object = "failover group dc2-vip";
    timeline.take({told("a", 1, 10, "backup"), other});
    lanes.follow(timeline);
    QCOMPARE(roles(timeline, lanes), QStringLiteral("b m"));
    lanes.setGroup("dc1-vip", timeline);
    QCOMPARE(roles(timeline, lanes), QStringLiteral("b b"));
    lanes.setGroup("dc2-vip", timeline);
    QCOMPARE(roles(timeline, lanes), QStringLiteral("? m"));
  }

  void lanesRememberWhatIsForgotten() {
    Timeline timeline(2);
    Lanes lanes;
    std::uint64_t sequence = 0;
    for (const char* role : {"backup", "master", "", "", "", ""}) {
      ++sequence;
      timeline.take({told("a", sequence, static_cast<std::int64_t>(sequence), role)});
      lanes.follow(timeline);
    }
    QCOMPARE(order(timeline), QStringLiteral("a5 a6"));
    QCOMPARE(roles(timeline, lanes), QStringLiteral("m m"));
    QCOMPARE(lanes.before(0), Lanes::Roles{Role::master});
  }

  void aMomentHasItsRoles() {
    Timeline timeline;
    timeline.take({told("a", 1, 10, "backup"), told("b", 1, 11, "backup"), told("a", 2, 20, "master"), told("a", 3, 25),
                   told("b", 2, 30, "master"), told("a", 9, 50, "backup")});
    QCOMPARE(turnsOf(timeline), (std::vector<std::size_t>{0, 1, 2, 4, 6}));
    const auto role = [&](std::size_t entry, const char* director) {
      const auto states = statesAt(timeline, entry);
      const auto found = states.find(director);
      return found == states.end() ? std::string() : found->second.at(0).role;
    };
    QCOMPARE(role(0, "a") + role(0, "b"), std::string("backup"));
    QCOMPARE(role(3, "a") + role(3, "b"), std::string("masterbackup"));
    QCOMPARE(role(4, "a") + role(4, "b"), std::string("mastermaster"));
    QCOMPARE(role(5, "a") + role(5, "b"), std::string("master"));  // a gap: nobody knows of a
    QCOMPARE(role(6, "a") + role(6, "b"), std::string("backupmaster"));
    QCOMPARE(statesAt(timeline, 3).at("a").at(0).reason, std::string("why 2"));
    QCOMPARE(statesAt(timeline, 3).at("a").at(0).sinceMs, 20);
    topology::Live live;
    live["a"].known = live["a"].reachable = live["a"].tableKnown = true;
    live["c"] = live["a"];
    const topology::Live then = asThen(live, statesAt(timeline, 3));
    QVERIFY(then.at("a").reachable && !then.at("a").tableKnown);
    QCOMPARE(then.at("a").failover.at(0).role, std::string("master"));
    QVERIFY(!then.at("c").known);
  }

  void aMomentIsChosenAndLeft() {
    EventsModel model;
    for (const Told& one : {told("a", 1, 10), told("a", 2, 20, "backup"), told("a", 3, 30, "master"), told("a", 4, 40)})
      add(model, one);
    model.flush();
    MomentBar bar(model);
    topology::Live live;
    live["a"].known = live["a"].reachable = true;
    const auto role = [&] {
      const auto shown = bar.of(live);
      return shown.at("a").failover.empty() ? std::string() : shown.at("a").failover[0].role;
    };
    QSignalSpy changed(&bar, &MomentBar::changed);
    bar.showAt(model.entry(3)->arrival);  // before any role was told
    QVERIFY(bar.isHidden());
    bar.showAt(model.entry(0)->arrival);
    QVERIFY(!bar.isHidden());
    QCOMPARE(role(), std::string("master"));
    auto* slider = bar.findChild<QSlider*>();
    QCOMPARE(slider->maximum(), 1);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(role(), std::string("backup"));
    QVERIFY(bar.findChild<QLabel*>(QStringLiteral("moment"))->text().contains(QStringLiteral("a: event 2")));
    add(model, told("a", 5, 50, "fault"));  // what comes does not move it
    model.flush();
    QCOMPARE(role(), std::string("backup"));
    QCOMPARE(slider->maximum(), 2);
    QTest::keyClick(slider, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
    QCOMPARE(role(), std::string());
    QCOMPARE(changed.count(), 3);
  }

  void filters_data() {
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<bool>("wanted");
    const auto filter = [](const char* words, const char* kind, const char* director, const char* object, int gravity) {
      return Filter{QString::fromLatin1(words), QString::fromLatin1(kind), QString::fromLatin1(director),
                    QString::fromLatin1(object), gravity};
    };
    QTest::newRow("all") << filter("", "", "", "", 0) << true;
    QTest::newRow("words") << filter("why EVENT", "", "", "", 0) << true;
    QTest::newRow("object's name") << filter("dc1-vip", "", "", "", 0) << true;
    QTest::newRow("other words") << filter("why not", "", "", "", 0) << false;
    QTest::newRow("kind") << filter("", "failover", "", "", 0) << true;
    QTest::newRow("another kind") << filter("", "push", "", "", 0) << false;
    QTest::newRow("director") << filter("", "", "a", "", 0) << true;
    QTest::newRow("another director") << filter("", "", "b", "", 0) << false;
    QTest::newRow("object") << filter("", "", "", "failover group dc1-vip", 0) << true;
    QTest::newRow("another object") << filter("", "", "", "failover group dc2-vip", 0) << false;
    QTest::newRow("warnings") << filter("", "", "", "", 1) << true;
    QTest::newRow("errors") << filter("", "", "", "", 2) << false;
  }
  void filters() {
    QFETCH(Filter, filter);
    Told one = told("a", 1, 10);
    one.event.severity = "warning";
    Timeline timeline;
    timeline.take({one});
    QTEST(filter.wants(*timeline.entries()[0]), "wanted");
  }

  void modelTellsEachChange() {
    EventsModel model(nullptr, 50);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    std::mt19937 chance(3);
    std::vector<std::uint64_t> last(3);
    for (int i = 0; i < 300; ++i) {
      const std::size_t which = chance() % 3;
      last[which] += chance() % 5 == 0 ? 2U : 1U;
      const std::string name(1, static_cast<char>('a' + which));
      add(model, told(name.c_str(), last[which], i * 10 - static_cast<int>(chance() % 40), "master"));
      if (chance() % 4 == 0) model.flush();
      if (i % 50 == 0) model.setFilter({QString(), {}, i % 100 == 0 ? QStringLiteral("a") : QString()});
    }
    model.flush();
    model.setFilter({});
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(resets.count(), 0);
    for (int row = 1; row < model.rowCount(); ++row) QVERIFY(model.entry(row - 1)->timeMs >= model.entry(row)->timeMs);
  }

  void rowsTellTimeWhyAndClock() {
    EventsModel model;
    add(model, told("ipvslb11", 1, 1'700'000'001'234, "master", 1234));
    model.flush();
    const auto at = [&](int column, int role) { return model.index(0, column).data(role).toString(); };
    QVERIFY(at(EventsModel::kTime, Qt::DisplayRole).contains(QStringLiteral(":20.000")));
    const QString tip = at(EventsModel::kTime, Qt::ToolTipRole);
    QVERIFY2(tip.contains(QStringLiteral("2023-11-14T22:13:20.000Z")), qPrintable(tip));
    QVERIFY2(tip.contains(QStringLiteral("1,234 ms ahead")) || tip.contains(QStringLiteral("1234 ms ahead")),
             qPrintable(tip));
    QCOMPARE(at(EventsModel::kWhy, Qt::DisplayRole), QStringLiteral("why 1"));
    QCOMPARE(at(EventsModel::kLanes, Qt::AccessibleTextRole), QStringLiteral("ipvslb11: master"));
  }

  void eventsLeadToTheirObjects_data() {
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("id");
    QTest::newRow("group") << "failover group dc1-vip"
                           << "group/dc1-vip";
    QTest::newRow("director") << "director ipvslb12"
                              << "director/ipvslb12";
    QTest::newRow("service") << "virtual service http-dc1"
                             << "service/http-dc1";
    QTest::newRow("real server") << "real server rproxy1"
                                 << "server/rproxy1";
    QTest::newRow("a revision: the director") << "revision 7"
                                              << "director/ipvslb11";
    QTest::newRow("none: the director") << ""
                                        << "director/ipvslb11";
  }
  void eventsLeadToTheirObjects() {
    QFETCH(QString, object);
    Settings settings(home_.path());
    EventsModel model;
    EventsPage page(model, settings);
    Told one = told("ipvslb11", 1, 10);
    one.event.object = object.toStdString();
    add(model, one);
    model.flush();
    page.resize(800, 400);
    page.show();
    QSignalSpy chosen(&page, &EventsPage::chosen);
    page.table().setCurrentIndex(model.index(0, EventsModel::kWhat));
    page.table().setFocus();
    QTest::keyClick(&page.table(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QTEST(chosen[0][0].toString(), "id");
    const QPoint at = page.table().visualRect(model.index(0, EventsModel::kWhat)).center();
    QTest::mouseClick(page.table().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(page.table().viewport(), Qt::LeftButton, {}, at);
    QVERIFY(chosen.count() >= 2);
  }

  void filtersAreOfferedAndRemembered() {
    QTemporaryDir home;
    Settings settings(home.path());
    EventsModel model;
    {
      EventsPage page(model, settings);
      fill(model, 200);
      const auto box = [&](const char* name) { return page.findChild<QComboBox*>(QString::fromLatin1(name)); };
      QCOMPARE(box("director")->count(), 5);
      QCOMPARE(box("kind")->count(), 5);
      QCOMPARE(box("object")->count(), 2);
      QCOMPARE(model.rowCount(), 200);
      box("director")->setCurrentIndex(2);
      const int one = model.rowCount();
      QVERIFY(one > 0 && one < 100);
      box("kind")->setCurrentIndex(1);
      QVERIFY(model.rowCount() > 0 && model.rowCount() < one);
      page.findChild<QLineEdit*>(QStringLiteral("words"))->setText(QStringLiteral("no such words"));
      QCOMPARE(model.rowCount(), 0);
      QVERIFY(!page.findChild<QLabel*>(QStringLiteral("empty"))->isHidden());
      page.findChild<QLineEdit*>(QStringLiteral("words"))->clear();
    }
    EventsModel later;
    EventsPage page(later, settings);
    QCOMPARE(later.filter().director, QStringLiteral("ipvslb12"));
    QCOMPARE(page.findChild<QComboBox*>(QStringLiteral("director"))->currentText(), QStringLiteral("ipvslb12"));
    fill(later, 200);
    QVERIFY(later.rowCount() > 0 && later.rowCount() < 100);
    emit page.findChild<QLabel*>(QStringLiteral("empty"))->linkActivated({});
    QCOMPARE(later.rowCount(), 200);
  }

  void whoeverReadsIsNotMoved() {
    QTemporaryDir home;
    Settings settings(home.path());
    EventsModel model;
    EventsPage page(model, settings);
    fill(model, 500);
    page.resize(800, 400);
    page.show();
    page.table().verticalScrollBar()->setValue(200);
    const QModelIndex current = page.table().indexAt(QPoint(5, 50));
    page.table().setCurrentIndex(current);
    const std::uint64_t top = model.entry(page.table().indexAt(QPoint(1, 1)).row())->arrival;
    const std::uint64_t chosen = model.entry(current.row())->arrival;
    QSignalSpy selected(&page, &EventsPage::selected);
    for (std::uint64_t i = 1; i <= 40; ++i) add(model, told("new", i * 2, 1'800'000'000'000));
    model.flush();
    QCOMPARE(model.entry(page.table().indexAt(QPoint(1, 1)).row())->arrival, top);
    QCOMPARE(model.entry(page.table().currentIndex().row())->arrival, chosen);
    QCOMPARE(selected.count(), 0);
  }

  void theStripHasTheNewest() {
    EventsModel model;
    EventStrip strip(model);
    QCOMPARE(strip.count(), 0);
    fill(model, 200);
    QCOMPARE(strip.count(), 50);
    add(model, told("ipvslb11", 100'000, 1'900'000'000'000));
    model.flush();
    QVERIFY(strip.item(0)->text().contains(QStringLiteral("event 100000 – why 100000")));
  }

  void twentyThousandAreQuick() {
    QTemporaryDir home;
    Settings settings(home.path());
    EventsModel model;
    EventsPage page(model, settings);
    EventStrip strip(model);
    page.resize(1000, 600);
    page.show();
    // The processor's time: machines that test are busy with other things as well.
    std::clock_t last = std::clock();
    const auto taken = [&last] {
      const std::clock_t before = std::exchange(last, std::clock());
      return static_cast<double>(last - before) * 1000 / CLOCKS_PER_SEC;
    };
    fill(model, 25000);
    const double filled = taken();
    QCoreApplication::processEvents();
    page.grab();
    const double shown = taken();
    for (std::uint64_t i = 1; i <= 100; ++i) {
      add(model, told("ipvslb11", 1'000'000 + i, 1'800'000'000'000 + static_cast<std::int64_t>(i)));
      model.flush();
      QCoreApplication::processEvents();
    }
    const double lived = taken() / 100;
    page.findChild<QLineEdit*>(QStringLiteral("words"))->setText(QStringLiteral("event 77"));
    const double sought = taken();
    qInfo("25,000 taken in %.0f ms, shown in %.0f ms, each further one in %.1f ms, words sought in %.0f ms", filled,
          shown, lived, sought);
    QCOMPARE(model.timeline().entries().size(), Timeline::kMost);
    // Ten times what was measured: what is feared is quadratic.
    QVERIFY(filled < 800);
    QVERIFY(shown < 400);
    QVERIFY(lived < 100);
    QVERIFY(sought < 300);
  }

  /// Pictures for whoever wants to look: LVS_PICTURES names a folder.
  void looks() {
    const QString folder = qEnvironmentVariable("LVS_PICTURES");
    for (const bool dark : {false, true}) {
      qApp->setPalette(look::themed(dark));
      QTemporaryDir home;
      Settings settings(home.path());
      EventsModel model;
      EventsPage page(model, settings);
      std::int64_t at = 1'700'000'000'000;
      const auto say = [&](const char* director, std::uint64_t sequence, const char* severity, const char* what,
                           const char* why, const char* role, std::int64_t after) {
        Told one = told(director, sequence, at += after, role);
        one.event.severity = severity;
        one.event.sentence = what;
        one.event.why = why;
        add(model, one);
      };
      say("ipvslb11", 20, "info", "dc1-vip: fault to backup", "the interface is up", "backup", 0);
      say("ipvslb12", 11, "info", "dc1-vip: fault to backup", "the interface is up", "backup", 20);
      say("ipvslb11", 21, "info", "dc1-vip: backup to master", "no advertisement for 3,610 ms", "master", 3610);
      say("ipvslb12", 12, "warning", "An advertisement of 10.0.0.9 is not taken", "its checksum is wrong", "", 500);
      say("ipvslb12", 13, "info", "dc1-vip: backup to master", "no advertisement for 3,610 ms", "master", 60000);
      say("ipvslb12", 14, "error", "Two masters of dc1-vip", "10.0.0.1 advertises with priority 150", "", 10);
      say("ipvslb11", 22, "info", "dc1-vip: master to backup", "10.0.0.2 has the higher priority 200", "backup", 30);
      say("ipvslb11", 41, "warning", "dc1-vip: backup to fault", "the link of eth1 is down", "fault", 5000);
      say("ipvslb12", 15, "info", "admin@desk pushed reverse-proxies: 4 steps", "weights for the evening", "", 4000);
      model.flush();
      page.resize(800, 500);
      page.show();
      page.table().setCurrentIndex(model.index(3, 0));
      QCoreApplication::processEvents();
      const QPixmap picture = page.grab();
      QVERIFY(!picture.isNull());
      if (!folder.isEmpty()) picture.save(folder + (dark ? "/events-dark.png" : "/events-light.png"));
    }
  }
};

int main(int count, char** arguments) {
  QApplication app(count, arguments);
  EventsTest test;
  return QTest::qExec(&test, count, arguments);
}

#include "events_test.moc"
