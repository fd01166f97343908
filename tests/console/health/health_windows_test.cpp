// The windows of health and maintenance against directors that are only pretended: what they show, what they ask and
// order, and that all of it is within reach of the keyboard and of those who do not see.
#include <QAccessible>
#include <QApplication>
#include <QDateTime>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "common/api/actions.h"
#include "common/model/codec.h"
#include "console/editor/inspector.h"
#include "console/health/action_trial.h"
#include "console/health/check_window.h"
#include "console/health/maintenance_window.h"
#include "console/health/rolling_window.h"
#include "console/health/try_window.h"
#include "console/window/look.h"
#include "console/window/main_window.h"
#include "tests/common/broken_documents.h"

using namespace lvs;

namespace {

Cluster example() { return *loadCluster(test::fileText(LVS_TEST_DATA "/two-data-centres.json")); }

std::int64_t nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

api::CheckState checkOf(const std::string& server, const std::string& address) {
  api::CheckState check;
  check.id = "web@" + address + ":80";
  check.check = "web";
  check.server = server;
  check.address = address;
  check.port = 80;
  check.state = "up";
  check.known = check.lastGood = true;
  check.passes = 212;
  check.why = "HTTP 200 twice in a row";
  check.last = "HTTP 200";
  check.sinceMs = nowMs() - 3'600'000;
  check.lastMs = nowMs() - 700;
  check.nextMs = nowMs() + 1400;
  check.latencyMicroseconds = 1800;
  return check;
}

/// Of all kinds of states some: rproxy1 is down in http-dc1, rproxy2 drained in https-dc1, dc2 has lost a quorum.
topology::Live liveOf() {
  topology::Live live;
  for (const char* name : {"ipvslb11", "ipvslb12", "ipvslb21", "ipvslb22"}) {
    const Cluster cluster = example();
    topology::LiveDirector& one = live[name];
    one.reachable = one.known = one.tableKnown = true;
    one.silentMs = 100;
    if (name == std::string("ipvslb11")) one.holdsAddresses = {"192.168.1.214"};
    if (name == std::string("ipvslb21")) one.holdsAddresses = {"192.168.2.214"};
    for (const VirtualService& service : cluster.virtualServices) {
      if (service.name.ends_with("dc1") != (name[6] == '1')) continue;
      api::ServiceState state;
      state.name = service.name;
      state.key = "tcp " + Endpoint{service.address->toString(), service.port}.toString();
      state.scheduler = "wlc";
      api::ServicePlace place;
      place.service = service.name;
      place.weight = 2;
      place.needed = 1;
      for (const ServiceServer& entry : service.realServers) {
        const std::string address = cluster.realServer(entry.server)->address.toString();
        api::CheckState check = checkOf(entry.server, address);
        if (service.healthCheck.empty()) check.id.clear();
        else one.checks[check.id] = check;
        place.servers.push_back({entry.server, "in", 1, 1, check.id, ""});
        api::DestinationState destination;
        destination.name = entry.server;
        destination.address = address;
        destination.port = service.port;
        destination.forwarding = "tunnel";
        destination.weight = 1;
        destination.active = 132;
        destination.inactive = 41;
        destination.rates.connections = 37;
        state.destinations.push_back(destination);
      }
      one.places[service.name] = place;
      one.services[state.key] = state;
    }
  }
  for (const char* name : {"ipvslb11", "ipvslb12"}) {
    topology::LiveDirector& one = live[name];
    api::CheckState& check = one.checks["web@192.168.1.14:80"];
    check.state = "down";
    check.lastGood = false;
    check.failures = 3;
    check.passes = 0;
    check.why = "GET / gave 503 where 200 is expected, three times in a row";
    check.last = "HTTP 503";
    one.places["http-dc1"].servers[0].state = "out";
    one.places["http-dc1"].servers[0].weight = 0;
    one.places["http-dc1"].servers[0].why = check.why;
    one.places["https-dc1"].servers[1] = {"rproxy2", "drained", 0, 1, "", "drained by anna: kernel update"};
    for (auto& [key, state] : one.services) {
      if (state.name == "http-dc1") state.destinations.erase(state.destinations.begin());
      if (state.name != "https-dc1") continue;
      state.destinations[1].weight = 0;
      state.destinations[1].active = 3;
      state.destinations[1].inactive = 9;
    }
  }
  live["ipvslb21"].places["http-dc2"].quorum = false;
  live["ipvslb21"].places["http-dc2"].weight = 1;
  live["ipvslb21"].places["http-dc2"].needed = 2;
  return live;
}

api::CheckDetail detailOf(const api::CheckState& state) {
  api::CheckDetail detail;
  detail.state = state;
  for (int i = 0; i < 70; ++i) {
    const bool bad = i >= 67 || i == 30;
    detail.history.push_back({nowMs() - (70 - i) * 2000, !bad,
                              static_cast<std::uint64_t>(bad ? 4200 : 1500 + (i * 37) % 900),
                              bad ? "HTTP 503 where 200 is expected" : "HTTP 200"});
  }
  api::CheckExchange failed{
      detail.history.back(), "GET / HTTP/1.1\r\nHost: 192.168.1.14\r\nUser-Agent: lvs-agent\r\n\r\n",
      "HTTP/1.1 503 Service Unavailable\r\nServer: nginx\r\nContent-Length: 19\r\n\r\n<b>down</b> \x01 now\n", "", ""};
  detail.last = failed;
  detail.lastFailure = failed;
  return detail;
}

api::MaintenanceEntry entry(const std::string& service, const std::string& server, const std::string& phase) {
  api::MaintenanceEntry made;
  made.service = service;
  made.server = server;
  made.phase = phase;
  made.kind = phase == "weight" ? "weight" : phase == "out" ? "disable" : "drain";
  made.who = "anna@desk";
  made.reason = phase == "weight" ? "" : "kernel update";
  made.weight = phase == "weight" ? 3 : 0;
  made.sinceMs = nowMs() - 95'000;
  if (phase == "draining") made.limitMs = nowMs() + 500'000;
  made.expireMs = nowMs() + 3'500'000;
  made.began = 340;
  made.left = phase == "draining" ? 12 : 0;
  return made;
}

/// Directors that answer at once.
struct Pretended {
  struct Asked {
    QString director;
    AgentClient::Call call;
  };
  std::vector<Asked> asked;
  std::map<QString, api::Maintenance> maintenance;
  std::map<QString, QString> refuses;
  bool thirdIsAway = false;
  std::string drained;                         ///< the phase that a drain begins with; empty: orders change nothing
  bool slow = false;                           ///< tries are not answered before the test does
  std::vector<AgentClient::Callback> waiting;  ///< whom it would answer

  static Reply good(const std::string& body) {
    Reply reply;
    reply.kind = Reply::Kind::ok;
    reply.status = 200;
    reply.body = QByteArray::fromStdString(body);
    return reply;
  }
  static Reply tried() {
    api::CheckExchange said = *detailOf(checkOf("rproxy1", "192.168.1.14")).last;
    said.certificateUntil = "2027-01-31";
    return good(api::toJson(said));
  }
  /// What an order to a real server makes of the director's book.
  void obey(const QString& director, const AgentClient::Call& call) {
    const std::string server = call.path.section(QLatin1Char('/'), 3, 3).toStdString();
    auto& entries = maintenance[director].entries;
    std::erase_if(entries, [&](const auto& one) { return one.server == server; });
    if (call.path.endsWith(QLatin1String("/drain"))) entries.push_back(entry("http-dc1", server, drained));
  }
  void ended(const QString& director) {
    for (api::MaintenanceEntry& one : maintenance[director].entries) one = entry(one.service, one.server, "out");
  }

  Reply answer(const QString& director, const AgentClient::Call& call) {
    Reply reply;
    if (call.path == QLatin1String("/v1/health/try") && !refuses.contains(director)) return tried();
    if (call.path == QLatin1String("/v1/health")) return good(api::toJson(api::Health()));
    if (call.method == "POST" && !drained.empty()) obey(director, call);
    if (const auto no = refuses.find(director); no != refuses.end()) {
      reply.kind = Reply::Kind::problem;
      reply.status = 403;
      reply.error = no->second;
      return reply;
    }
    reply.kind = Reply::Kind::ok;
    reply.status = 200;
    if (call.path.contains(QLatin1String("/actions/"))) {
      const bool good = director == QLatin1String("ipvslb11");
      reply.body = QByteArray::fromStdString(
          api::toJson(api::ActionTest{"ops", "mail", good, good ? "250 queued" : "the login was refused", 12}));
    } else if (call.path.contains(QLatin1String("/health/checks/")))
      reply.body = QByteArray::fromStdString(api::toJson(detailOf(checkOf("rproxy1", "192.168.1.14"))));
    else reply.body = QByteArray::fromStdString(api::toJson(maintenance[director]));
    return reply;
  }
  Correspondents source() {
    return [this] {
      std::vector<Correspondent> all;
      for (const char* name : {"ipvslb11", "ipvslb12", "ipvslb21"}) {
        const QString director = QString::fromLatin1(name);
        const bool away = thirdIsAway && director == QLatin1String("ipvslb21");
        all.push_back({director, !away, away ? QStringLiteral("Nothing listens at 192.168.2.13:7443") : QString(), 0,
                       [this, director](const AgentClient::Call& call, const AgentClient::Callback& done) {
                         asked.push_back({director, call});
                         if (slow && call.path == QLatin1String("/v1/health/try")) {
                           waiting.push_back(done);
                           return RequestHandle();
                         }
                         done(answer(director, call));
                         return RequestHandle();
                       }});
      }
      return all;
    };
  }
  int posts(const QString& end) const {
    return static_cast<int>(std::count_if(asked.begin(), asked.end(), [&](const Asked& one) {
      return one.call.method == "POST" && one.call.path.endsWith(end);
    }));
  }
};

/// Whether whoever cannot see is told what it is.
void hasNames(const QWidget& top) {
  for (QWidget* widget : top.findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(&top) || !(widget->focusPolicy() & Qt::TabFocus)) continue;
    if (widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QHeaderView")) continue;
    if (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox")) continue;
    if (widget->inherits("QScrollBar") || widget->inherits("QTabBar")) continue;
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
             qPrintable(QStringLiteral("%1 '%2' has no name")
                            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
  }
}

/// For people who look at them.
void picture(QWidget& window, const char* name) {
  const QString folder = qEnvironmentVariable("LVS_PICTURES");
  if (folder.isEmpty()) return;
  for (const bool dark : {false, true}) {
    QApplication::setPalette(look::themed(dark));
    QTest::qWait(30);
    window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), dark ? "dark" : "light"));
  }
  QApplication::setPalette(look::themed(false));
}

template <typename Widget>
Widget* part(const QWidget& of, const char* name) {
  auto* found = of.findChild<Widget*>(QString::fromLatin1(name));
  if (!found) qFatal("there is no %s", name);
  return found;
}

}  // namespace

class HealthWindowsTest : public QObject {
  Q_OBJECT
 private slots:
  void anActionsFormHasTheFieldsOfItsType() {
    Cluster cluster = example();
    Action& action = cluster.actions.emplace_back();
    action.name = "ops";
    action.path = "/usr/bin/logger";
    Document document;
    document.adopt(cluster);
    Inspector inspector(document);
    inspector.show(QStringLiteral("action/ops"));
    const auto has = [&](const char* field) {
      return inspector.findChild<QWidget*>(QStringLiteral("/actions/0/") + QLatin1String(field)) != nullptr;
    };
    QVERIFY(has("path") && has("runAs") && has("when") && !has("host") && !has("url") && !has("gatherSeconds"));
    QVERIFY(document.setField(QStringLiteral("/actions/0/type"), QStringLiteral("mail")).ok());
    QVERIFY(has("host") && has("recipients") && has("gatherSeconds") && !has("url") && !has("runAs"));
    // What the other type had left is shown, to be taken away.
    QVERIFY(has("path"));
    hasNames(inspector);
    // Without directors nobody can be asked.
    QVERIFY(!inspector.findChild<ActionTrial*>());
  }

  void anActionIsTriedOnEveryDirector() {
    Pretended directors;
    directors.thirdIsAway = true;
    Cluster cluster = example();
    cluster.actions.emplace_back().name = "ops";
    Document document;
    document.adopt(cluster);
    Inspector inspector(document);
    inspector.setDirectors(directors.source());
    inspector.show(QStringLiteral("action/ops"));
    auto* button = inspector.findChild<QPushButton*>(QStringLiteral("try"));
    QVERIFY(button);
    button->click();
    QCOMPARE(directors.posts(QStringLiteral("/v1/actions/ops/test")), 2);
    QCOMPARE(inspector.findChild<QLabel*>(QStringLiteral("tried"))->text(),
             QString::fromUtf8("ipvslb11: ● 250 queued, after 12 ms\n"
                               "ipvslb12: ▲ the login was refused, after 12 ms\n"
                               "ipvslb21: ▲ Nothing listens at 192.168.2.13:7443"));
    QVERIFY(button->isEnabled());
  }

  void initTestCase() {
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(look::themed(false));
  }

  void whyShowsTheExchangeOfTheLastFailure() {
    Pretended directors;
    CheckWindow window(directors.source(), QStringLiteral("rproxy1"), {}, {});
    window.show(example(), liveOf());
    window.show();
    // The worst of its services comes first, as its master sees it.
    QCOMPARE(part<QLabel>(window, "heading")->text(), QStringLiteral("✕ rproxy1 in http-dc1: down"));
    QVERIFY(part<QLabel>(window, "why")->text().contains(QStringLiteral("gave 503")));
    QVERIFY(part<QLabel>(window, "check")->text().contains(QStringLiteral("web asks 192.168.1.14:80 from ipvslb11")));
    QVERIFY(part<QLabel>(window, "times")->text().startsWith(QStringLiteral("failed in a row: 3")));
    QCOMPARE(directors.asked.front().call.path, QStringLiteral("/v1/health/checks/web%40192.168.1.14%3A80"));
    auto* strip = part<HistoryStrip>(window, "history");
    QCOMPARE(strip->results().size(), HistoryStrip::kShown);
    QCOMPARE(strip->words(), QStringLiteral("60 of the last 64 were good"));
    const auto* failure = part<QWidget>(window, "failure");
    QVERIFY(part<QPlainTextEdit>(*failure, "sent")->toPlainText().startsWith(QStringLiteral("GET / HTTP/1.1\nHost")));
    const QString reply = part<QPlainTextEdit>(*failure, "received")->toPlainText();
    QVERIFY2(reply.contains(QStringLiteral("503 Service Unavailable")) &&
                 reply.contains(QStringLiteral("<b>down</b> \\x01 now")),
             qPrintable(reply));
    QVERIFY(part<QLabel>(*failure, "result")->text().contains(QStringLiteral("HTTP 503 where 200 is expected")));
    hasNames(window);
    picture(window, "why");
  }

  void resultsAreWalkedByKeyboard() {
    HistoryStrip strip;
    strip.resize(640, 104);
    strip.show(detailOf({}).history);
    strip.show();
    QSignalSpy words(&strip, &HistoryStrip::wordsChanged);
    QTest::keyClick(&strip, Qt::Key_Left);
    QVERIFY2(strip.words().contains(QStringLiteral("failed after")) && strip.words().contains(QStringLiteral("503")),
             qPrintable(strip.words()));
    QTest::keyClick(&strip, Qt::Key_Home);
    QVERIFY2(strip.words().contains(QStringLiteral("good after")), qPrintable(strip.words()));
    QCOMPARE(words.count(), 2);
    QCOMPARE(strip.accessibleDescription(), strip.words());
    strip.show(std::vector<api::CheckResult>());
    QCOMPARE(strip.words(), QStringLiteral("It has not run yet"));
    strip.grab();
  }

  void checkNowWaitsForTheNextResult() {
    Pretended directors;
    CheckWindow window(directors.source(), QStringLiteral("rproxy1"), QStringLiteral("http-dc1"), {});
    topology::Live live = liveOf();
    window.show(example(), live);
    window.show();
    auto* now = part<QPushButton>(window, "now");
    QTest::keyClick(now, Qt::Key_Space);
    QCOMPARE(directors.posts(QStringLiteral("/now")), 1);
    QVERIFY(!now->isEnabled());
    window.show(example(), live);
    QVERIFY(!now->isEnabled());
    live["ipvslb11"].checks["web@192.168.1.14:80"].lastMs += 900;
    window.show(example(), live);
    QVERIFY(now->isEnabled());
    QVERIFY(part<QLabel>(window, "status")->text().startsWith(QStringLiteral("Checked at")));
    // What is refused is told.
    directors.refuses[QStringLiteral("ipvslb11")] = QStringLiteral("viewers may not check now");
    now->click();
    QVERIFY(part<QLabel>(window, "status")->text().contains(QStringLiteral("viewers may not")));
    QVERIFY(now->isEnabled());
  }

  void newResultsAreFetchedOnce() {
    Pretended directors;
    CheckWindow window(directors.source(), QStringLiteral("rproxy1"), QStringLiteral("http-dc1"), {});
    topology::Live live = liveOf();
    for (int i = 0; i < 3; ++i) window.show(example(), live);
    QCOMPARE(directors.asked.size(), std::size_t{1});
    live["ipvslb11"].checks["web@192.168.1.14:80"].lastMs += 2000;
    for (int i = 0; i < 3; ++i) window.show(example(), live);
    QCOMPARE(directors.asked.size(), std::size_t{2});
  }

  void anotherServiceOrDirectorIsChosen() {
    Pretended directors;
    CheckWindow window(directors.source(), QStringLiteral("rproxy1"), {}, {});
    window.show(example(), liveOf());
    auto* choice = part<QComboBox>(window, "choice");
    QVERIFY(choice->count() > 4);  // four services, two directors each
    choice->setCurrentIndex(choice->findText(QStringLiteral("https-dc2, as ipvslb21 sees it")));
    QCOMPARE(part<QLabel>(window, "heading")->text(), QStringLiteral("● rproxy1 in https-dc2: in service"));
    QVERIFY(part<QLabel>(window, "check")->text().startsWith(QStringLiteral("none")));
    QVERIFY(!part<QPushButton>(window, "now")->isEnabled());
    // It stays chosen while numbers change.
    window.show(example(), liveOf());
    QCOMPARE(choice->currentText(), QStringLiteral("https-dc2, as ipvslb21 sees it"));
    window.wish(QStringLiteral("http-dc2"), QStringLiteral("ipvslb22"));
    window.show(example(), liveOf());
    QVERIFY(choice->currentText().startsWith(QStringLiteral("http-dc2, as ipvslb22")));
  }

  void nobodyTellsIsTold() {
    Pretended directors;
    CheckWindow window(directors.source(), QStringLiteral("rproxy1"), {}, {});
    window.show(example(), {});
    window.show();
    QVERIFY(part<QLabel>(window, "heading")->text().startsWith(QStringLiteral("No director tells")));
    QVERIFY(!part<QPushButton>(window, "now")->isEnabled());
    QVERIFY(directors.asked.empty());
  }

  void whatIsInMaintenanceIsListedAndBroughtBack() {
    Pretended directors;
    directors.maintenance[QStringLiteral("ipvslb11")].entries = {entry("http-dc1", "rproxy1", "draining"),
                                                                 entry("https-dc1", "rproxy1", "out"),
                                                                 entry("https-dc1", "rproxy2", "weight")};
    directors.maintenance[QStringLiteral("ipvslb12")].entries = {entry("http-dc1", "rproxy1", "draining"),
                                                                 entry("https-dc1", "rproxy1", "out")};
    directors.thirdIsAway = true;
    MaintenanceDesk desk(directors.source(), {});
    MaintenanceWindow window(desk);
    window.setCluster(example());
    window.show();
    auto* list = window.findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 3);
    using Window = MaintenanceWindow;
    const QTreeWidgetItem& draining = *list->topLevelItem(0);
    QCOMPARE(draining.text(Window::kServer), QStringLiteral("rproxy1"));
    QCOMPARE(draining.text(Window::kState), QStringLiteral("▽ draining"));
    QCOMPARE(draining.text(Window::kWho), QStringLiteral("anna@desk"));
    QCOMPARE(draining.text(Window::kWhy), QStringLiteral("kernel update"));
    QCOMPARE(draining.text(Window::kDirectors), QStringLiteral("ipvslb11, ipvslb12"));
    QVERIFY(!draining.text(Window::kLimit).isEmpty() && !draining.text(Window::kExpiry).isEmpty());
    auto* bar = list->itemWidget(list->topLevelItem(0), Window::kProgress)->findChild<QProgressBar*>();
    QVERIFY(bar);
    QCOMPARE(bar->format(), QStringLiteral("12 of 340 left"));
    QVERIFY(bar->value() > 900);
    QCOMPARE(list->topLevelItem(2)->text(Window::kDirectors), QStringLiteral("ipvslb11, not ipvslb12"));
    QVERIFY(part<QLabel>(window, "problems")->text().contains(QStringLiteral("ipvslb21: Nothing listens")));
    QVERIFY(part<QLabel>(window, "heading")->text().contains(QStringLiteral("3")));
    hasNames(window);
    picture(window, "maintenance");

    // One row by its own button; the answers do not have it any more.
    list->setCurrentItem(list->topLevelItem(1));
    for (auto& [director, told] : directors.maintenance)
      std::erase_if(told.entries, [](const auto& one) { return one.service == "http-dc1"; });
    auto* undo = list->itemWidget(list->topLevelItem(0), Window::kBack)->findChild<QPushButton*>();
    QCOMPARE(undo->text(), QStringLiteral("Undo"));
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(directors.posts(QStringLiteral("/services/http-dc1/servers/rproxy1/enable")), 2);
    QVERIFY(part<QLabel>(window, "news")->text().startsWith(QStringLiteral("Bringing back rproxy1 in http-dc1")));
    // What was selected is still so.
    QCOMPARE(list->selectedItems().size(), 1);
    QCOMPARE(list->selectedItems().front()->text(Window::kState), QStringLiteral("□ taken out"));
    directors.maintenance.clear();
    part<QPushButton>(window, "all")->click();
    QTRY_COMPARE(list->topLevelItemCount(), 0);
    QVERIFY(part<QLabel>(window, "empty")->isVisible());
    picture(window, "maintenance-empty");
  }

  void aWholeSiteIsTakenOut() {
    Pretended directors;
    MaintenanceDesk desk(directors.source(), {});
    MaintenanceWindow window(desk);
    window.setCluster(example());
    QSignalSpy wanted(&window, &MaintenanceWindow::formWanted);
    MaintenanceWanted got;
    connect(&window, &MaintenanceWindow::formWanted, this, [&](const MaintenanceWanted& one) { got = one; });
    const auto actions = part<QToolButton>(window, "site")->menu()->actions();
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions[0]->text(), QStringLiteral("Data Centre 1 (1 real servers)…"));
    actions[0]->trigger();
    QCOMPARE(got.servers, QStringList{QStringLiteral("rproxy1")});
    MaintenanceForm form(desk, example(), got);
    form.show();
    QVERIFY(part<QLabel>(form, "heading")->text().contains(QStringLiteral("Data Centre 1")));
    part<QPushButton>(form, "go")->click();
    QCOMPARE(directors.posts(QStringLiteral("/v1/real-servers/rproxy1/drain")), 3);
  }

  void theFormOrdersWithItsTerms() {
    Pretended directors;
    MaintenanceDesk desk(directors.source(), {});
    MaintenanceForm form(desk, example(),
                         {MaintenanceVerb::drain, {QStringLiteral("rproxy1")}, QStringLiteral("http-dc1"), {}});
    form.show();
    QTest::keyClicks(part<QLineEdit>(form, "reason"), QStringLiteral("kernel update"));
    QTest::keyClick(part<QCheckBox>(form, "limited"), Qt::Key_Space);
    QTest::keyClick(part<QCheckBox>(form, "expires"), Qt::Key_Space);
    hasNames(form);
    picture(form, "drain");
    QTest::keyClick(part<QPushButton>(form, "go"), Qt::Key_Space);
    QCOMPARE(directors.posts(QStringLiteral("/services/http-dc1/servers/rproxy1/drain")), 3);
    const auto order = api::fromJson<api::MaintenanceOrder>(directors.asked.front().call.body.toStdString());
    QVERIFY(order.ok());
    QCOMPARE(order->reason, std::string("kernel update"));
    QCOMPARE(order->limitSeconds, 600U);
    QCOMPARE(order->expireSeconds, 3600U);
    QVERIFY(!form.isVisible());
  }

  void aRefusalKeepsTheFormOpen() {
    Pretended directors;
    directors.refuses[QStringLiteral("ipvslb12")] = QStringLiteral("viewers may not take out");
    MaintenanceDesk desk(directors.source(), {});
    MaintenanceForm form(desk, example(), {MaintenanceVerb::disable, {QStringLiteral("rproxy1")}, {}, {}});
    form.show();
    QVERIFY(!part<QCheckBox>(form, "limited")->isVisible());
    part<QPushButton>(form, "go")->click();
    QCOMPARE(directors.posts(QStringLiteral("/v1/real-servers/rproxy1/disable")), 3);
    QVERIFY(form.isVisible());
    QVERIFY(part<QLabel>(form, "status")->text().contains(QStringLiteral("ipvslb12: viewers may not take out")));
    QVERIFY(part<QPushButton>(form, "go")->isEnabled());
    picture(form, "refused");
  }

  void aWeightIsSetWhenTheSliderIsLetGo() {
    Pretended directors;
    MaintenanceDesk desk(directors.source(), {});
    Cluster cluster = example();
    cluster.virtualServices[0].realServers[0].weight = 40;
    MaintenanceForm form(desk, cluster,
                         {MaintenanceVerb::weight, {QStringLiteral("rproxy1")}, QStringLiteral("http-dc1"), {}},
                         {{QStringLiteral("http-dc1"), 10}});
    form.show();
    auto* slider = part<QSlider>(form, "slider");
    auto* weight = part<QSpinBox>(form, "weight");
    QCOMPARE(slider->value(), 25);
    QCOMPARE(weight->value(), 10);
    slider->setSliderDown(true);
    slider->setSliderPosition(50);
    QCOMPARE(weight->value(), 20);
    QTest::qWait(700);
    QCOMPARE(directors.asked.size(), std::size_t{0});
    slider->setSliderDown(false);
    QCOMPARE(directors.posts(QStringLiteral("/services/http-dc1/servers/rproxy1/weight")), 3);
    QCOMPARE(api::fromJson<api::MaintenanceOrder>(directors.asked.back().call.body.toStdString())->weight, 20U);
    // By keys, when it rests.
    QTest::keyClick(slider, Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(directors.posts(QStringLiteral("/weight")), 6, 10000);
    QTest::keyClick(slider, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(directors.posts(QStringLiteral("/weight")), 9, 10000);
    QCOMPARE(api::fromJson<api::MaintenanceOrder>(directors.asked.back().call.body.toStdString())->weight, 0U);
    hasNames(form);
    picture(form, "weight");
    part<QPushButton>(form, "back")->click();
    QCOMPARE(directors.posts(QStringLiteral("/enable")), 3);
    QCOMPARE(weight->value(), 40);
    QVERIFY(form.isVisible());
  }

  void aCheckIsTriedBeforeItIsSaved() {
    Pretended directors;
    TryWindow window(directors.source(), QStringLiteral("web"));
    Cluster edited = example();
    edited.healthChecks.front().path = "/edited";
    window.setCluster(edited);
    window.show();
    auto* server = part<QComboBox>(window, "server");
    QVERIFY2(server->currentText().startsWith(QStringLiteral("rproxy1 at 192.168.1.14")),
             qPrintable(server->currentText()));
    QCOMPARE(part<QComboBox>(window, "director")->currentText(), QStringLiteral("ipvslb11"));
    hasNames(window);
    QTest::keyClick(part<QPushButton>(window, "go"), Qt::Key_Space);
    QCOMPARE(directors.asked.size(), std::size_t{1});
    QCOMPARE(directors.asked.front().director, QStringLiteral("ipvslb11"));
    QVERIFY(directors.asked.front().call.body.contains("/edited"));
    QVERIFY(directors.asked.front().call.timeoutMs > 10000);
    QVERIFY(part<QLabel>(window, "status")->text().contains(QStringLiteral("It fails")));
    QVERIFY(part<QPlainTextEdit>(window, "received")->toPlainText().contains(QStringLiteral("Service Unavailable")));
    QVERIFY(part<QLabel>(window, "certificate")->text().contains(QStringLiteral("expires on 2027-01-31")));
    picture(window, "try");
    // Another director is chosen, and refuses.
    auto* director = part<QComboBox>(window, "director");
    director->setCurrentIndex(director->findText(QStringLiteral("ipvslb12")));
    directors.refuses[QStringLiteral("ipvslb12")] = QStringLiteral("viewers may not try");
    part<QPushButton>(window, "go")->click();
    QVERIFY(part<QLabel>(window, "status")->text().contains(QStringLiteral("viewers may not try")));
    // The document has it no more.
    edited.healthChecks.clear();
    window.setCluster(edited);
    QVERIFY(!part<QPushButton>(window, "go")->isEnabled());
    QVERIFY(part<QLabel>(window, "heading")->text().startsWith(QStringLiteral("The document has no health check")));
  }

  void aTryIsCancelled() {
    Pretended directors;
    directors.slow = true;
    TryWindow window(directors.source(), QStringLiteral("web"));
    window.setCluster(example());
    window.show();
    auto* go = part<QPushButton>(window, "go");
    QTest::keyClick(go, Qt::Key_Space);
    QCOMPARE(go->text(), QStringLiteral("Cancel"));
    QVERIFY(part<QLabel>(window, "status")->text().startsWith(QStringLiteral("Asking…")));
    picture(window, "try-asking");
    QTest::keyClick(go, Qt::Key_Space);
    QCOMPARE(part<QLabel>(window, "status")->text(), QStringLiteral("Cancelled"));
    directors.waiting.front()(Pretended::tried());
    QCOMPARE(part<QLabel>(window, "status")->text(), QStringLiteral("Cancelled"));
    QTest::keyClick(go, Qt::Key_Space);
    directors.waiting.back()(Pretended::tried());
    QVERIFY(part<QLabel>(window, "status")->text().contains(QStringLiteral("It fails")));
  }

  void rollingMaintenanceIsSteered() {
    Pretended directors;
    directors.drained = "draining";
    Cluster cluster = example();
    RollingWindow all(directors.source(), cluster, {QStringLiteral("rproxy1")});
    all.show();
    part<QPushButton>(all, "go")->click();
    QVERIFY2(part<QLabel>(all, "status")->text().contains(QStringLiteral("Nothing was begun: ipvslb22")),
             qPrintable(part<QLabel>(all, "status")->text()));
    QVERIFY(directors.asked.empty());

    std::erase_if(cluster.virtualServices, [](const VirtualService& one) { return one.name.ends_with("dc2"); });
    RollingWindow window(directors.source(), cluster, {QStringLiteral("rproxy1")});
    window.setLookEvery(20);
    window.show();
    auto* list = window.findChild<QTreeWidget*>();
    using Window = RollingWindow;
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Checked);
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Unchecked);
    picture(window, "rolling");
    // All of it by keys.
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(1));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Checked);
    QTest::keyClick(part<QComboBox>(window, "meanwhile"), Qt::Key_Down);
    auto* go = part<QPushButton>(window, "go");
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(part<QLineEdit>(window, "command"), QStringLiteral("echo work on $LVS_SERVER"));
    QTest::keyClicks(part<QLineEdit>(window, "reason"), QStringLiteral("kernel update"));
    QTest::keyClick(part<QCheckBox>(window, "limited"), Qt::Key_Space);
    hasNames(window);
    QTest::keyClick(go, Qt::Key_Space);
    QVERIFY(window.isRunning());
    QCOMPARE(list->topLevelItem(0)->text(Window::kState), QStringLiteral("▽ draining"));
    QCOMPARE(list->topLevelItem(1)->text(Window::kState), QStringLiteral("waiting"));
    const auto drained = [](const QTreeWidget& of) {
      const QWidget* cell = of.itemWidget(of.topLevelItem(0), Window::kProgress);
      return cell ? cell->findChild<QProgressBar*>() : nullptr;
    };
    QTRY_VERIFY(drained(*list));
    QTRY_COMPARE(drained(*list)->format(), QStringLiteral("12 of 340 left"));
    const auto order = api::fromJson<api::MaintenanceOrder>(directors.asked.front().call.body.toStdString());
    QCOMPARE(order->reason, std::string("kernel update"));
    QCOMPARE(order->limitSeconds, 600U);
    picture(window, "rolling-running");
    auto* pause = part<QPushButton>(window, "pause");
    QTest::keyClick(pause, Qt::Key_Space);
    QCOMPARE(pause->text(), QStringLiteral("Go on"));
    directors.ended(QStringLiteral("ipvslb11"));
    directors.ended(QStringLiteral("ipvslb12"));
    QTRY_COMPARE(list->topLevelItem(0)->text(Window::kState), QStringLiteral("● back"));
    QCOMPARE(list->topLevelItem(0)->text(Window::kNote), QStringLiteral("work on rproxy1"));
    QTest::qWait(100);
    QVERIFY(window.isRunning());
    QCOMPARE(directors.posts(QStringLiteral("/rproxy2/drain")), 0);
    QTest::keyClick(pause, Qt::Key_Space);
    QTRY_COMPARE(list->topLevelItem(1)->text(Window::kState), QStringLiteral("▽ draining"));
    directors.ended(QStringLiteral("ipvslb11"));
    directors.ended(QStringLiteral("ipvslb12"));
    QTRY_VERIFY(!window.isRunning());
    QTRY_VERIFY(part<QLabel>(window, "status")->text().startsWith(QStringLiteral("2 of 2 are back")));
    QVERIFY(!part<QPushButton>(window, "back")->isVisible());
    QVERIFY(!go->isEnabled());  // nothing is chosen any more
    QVERIFY(directors.maintenance[QStringLiteral("ipvslb11")].entries.empty());
  }

  void whatIsLeftIsTold() {
    Pretended directors;
    directors.drained = "draining";
    Cluster cluster = example();
    std::erase_if(cluster.virtualServices, [](const VirtualService& one) { return one.name.ends_with("dc2"); });
    RollingWindow window(directors.source(), cluster, {QStringLiteral("rproxy1"), QStringLiteral("rproxy2")});
    QSignalSpy told(&window, &RollingWindow::told);
    window.setLookEvery(20);
    window.show();
    auto* list = window.findChild<QTreeWidget*>();
    part<QPushButton>(window, "go")->click();
    QTRY_COMPARE(list->topLevelItem(0)->text(RollingWindow::kState), QStringLiteral("▽ draining"));
    // Closed, it goes on, and says so.
    window.close();
    QVERIFY(window.isRunning());
    QCOMPARE(told.count(), 1);
    window.show();
    auto* stop = part<QPushButton>(window, "stop");
    stop->click();
    QCOMPARE(stop->text(), QStringLiteral("Stop now"));
    QVERIFY(part<QLabel>(window, "status")->text().contains(QStringLiteral("no more begin")));
    QTRY_COMPARE(list->itemWidget(list->topLevelItem(0), RollingWindow::kProgress)->findChild<QProgressBar*>()->value(),
                 964);
    stop->click();
    QTRY_VERIFY(part<QLabel>(window, "status")->text().contains(QStringLiteral("Not brought back: rproxy1")));
    QVERIFY(!window.isRunning());
    QCOMPARE(list->topLevelItem(0)->text(RollingWindow::kState), QStringLiteral("◐ left as it is"));
    QCOMPARE(list->topLevelItem(0)->text(RollingWindow::kNote),
             QStringLiteral("Left draining, with 12 connections open"));
    QCOMPARE(list->topLevelItem(1)->text(RollingWindow::kState), QStringLiteral("not begun"));
    picture(window, "rolling-left");
    auto* back = part<QPushButton>(window, "back");
    QVERIFY(back->isVisible());
    back->click();
    QTRY_VERIFY(directors.maintenance[QStringLiteral("ipvslb11")].entries.empty() && !window.isRunning());
    QTRY_VERIFY(!back->isVisible());
    QCOMPARE(list->topLevelItem(0)->text(RollingWindow::kState), QStringLiteral("● back"));
    QCOMPARE(directors.posts(QStringLiteral("/drain")), 2);
  }

  void theMainWindowShowsHealthEverywhere() {
    QTemporaryDir home;
    MainWindow window(home.path());
    QVERIFY(window.openFile(QStringLiteral(LVS_TEST_DATA "/two-data-centres.json")));
    window.resize(1280, 800);
    window.show();
    window.showLive(liveOf());
    picture(window, "canvas");
    window.pages().setCurrentIndex(1);
    picture(window, "services");
    // The row of a real server offers everything, by its menu.
    QTreeView& table = window.services().table();
    const QModelIndex service = table.model()->index(0, 0);
    table.setCurrentIndex(table.model()->index(0, 0, service));
    QMenu menu;
    emit window.services().menuAsked(&menu, {QStringLiteral("rproxy1")}, QStringLiteral("http-dc1"),
                                     QStringLiteral("ipvslb11"));
    QStringList words;
    for (const QAction* one : menu.actions()) words << one->text();
    QCOMPARE(words, (QStringList{QStringLiteral("Why?…"), QStringLiteral("Drain…"), QStringLiteral("Take out now…"),
                                 QStringLiteral("Set weight…"), QStringLiteral("Bring back")}));
    QVERIFY(!menu.actions().back()->isEnabled());
    QMenu drained;
    emit window.services().menuAsked(&drained, {QStringLiteral("rproxy2")}, QStringLiteral("https-dc1"), {});
    QVERIFY(drained.actions().back()->isEnabled());
    menu.actions().front()->trigger();
    auto* why = window.findChild<CheckWindow*>();
    QVERIFY(why && why->isVisible() && !why->isModal());
    QCOMPARE(part<QLabel>(*why, "heading")->text(), QStringLiteral("✕ rproxy1 in http-dc1: down"));
    menu.actions()[1]->trigger();
    auto* form = window.findChild<MaintenanceForm*>();
    QVERIFY(form && form->isVisible() && !form->isModal());
    MaintenanceWindow* maintenance = window.dialogs().maintenance();
    QVERIFY(maintenance && maintenance->isVisible() && !maintenance->isModal());
    QCOMPARE(window.dialogs().maintenance(), maintenance);
    part<QPushButton>(*maintenance, "rolling")->click();
    auto* rolling = window.findChild<RollingWindow*>();
    QVERIFY(rolling && rolling->isVisible() && !rolling->isModal());
    // A check's form leads to a try of it.
    window.select(QStringLiteral("check/web"));
    window.findChild<QPushButton*>(QStringLiteral("try"))->click();
    auto* attempt = window.findChild<TryWindow*>();
    QVERIFY(attempt && attempt->isVisible() && !attempt->isModal());
    QVERIFY(!part<QPushButton>(*attempt, "go")->isEnabled());  // nobody is paired
  }
};

QTEST_MAIN(HealthWindowsTest)
#include "health_windows_test.moc"
