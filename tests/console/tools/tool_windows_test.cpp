// The windows for captures and traces against directors that are only pretended: what they ask, what they show, and
// that nothing is left running.
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "common/model/codec.h"
#include "common/packets/filter.h"
#include "console/tools/capture_window.h"
#include "console/tools/trace_window.h"
#include "console/window/appearance.h"
#include "console/window/look.h"
#include "tests/common/broken_documents.h"
#include "tests/console/client/pretended_agent.h"
#include "tests/console/tools/samples.h"
#include "tests/console/troubleshoot/samples.h"

using namespace lvs;
using namespace lvs::test;
using namespace lvs::tools;

namespace {

constexpr int kPatience = 30000;

Cluster example() { return *loadCluster(test::fileText(LVS_TEST_DATA "/two-data-centres.json")); }

api::Interfaces interfacesAt(std::uint64_t atMs, std::uint64_t carried) {
  api::Interfaces all;
  all.atMs = atMs;
  api::Interface eth0{"eth0", true, false, "02:00:00:00:00:01", {"192.168.1.13"}, 1500};
  eth0.rxPackets = carried;
  eth0.rxBytes = carried * 1000;
  eth0.txPackets = 2 * carried;
  eth0.txBytes = carried * 100;
  api::Interface eth1{"eth1", false, false, "02:00:00:00:00:02", {}, 1500};
  api::Interface lo{"lo", true, true, "", {"127.0.0.1"}, 65536};
  api::Interface eth2 = eth0;
  eth2.name = "eth2";
  all.interfaces = {eth0, eth1, eth2, lo};
  return all;
}

template <typename Message>
PretendedAgent::Answer told(const Message& message, int status = 200) {
  return {status, QByteArray::fromStdString(api::toJson(message))};
}

struct Bench {
  using Answers = std::function<PretendedAgent::Answer(const PretendedAgent::Request&)>;
  explicit Bench(Answers answers = [](const PretendedAgent::Request&) { return PretendedAgent::Answer(); })
      : first(answers), second(answers) {
    clients.push_back(std::make_unique<AgentClient>(first.known(QStringLiteral("ipvslb11"))));
    clients.push_back(std::make_unique<AgentClient>(second.known(QStringLiteral("ipvslb21"))));
  }
  TraceWindow::Clients all() const {
    return [this] {
      std::vector<AgentClient*> living;
      for (const auto& one : clients) living.push_back(one.get());
      return living;
    };
  }
  PretendedAgent first;
  PretendedAgent second;
  std::vector<std::unique_ptr<AgentClient>> clients;
};

template <typename Widget>
Widget* part(const QWidget& of, const char* name) {
  auto* found = of.findChild<Widget*>(QString::fromLatin1(name));
  if (!found) qFatal("there is no %s", name);
  return found;
}

int countOf(const PretendedAgent& agent, const char* method) {
  const auto& asked = agent.requests();
  return static_cast<int>(
      std::count_if(asked.begin(), asked.end(), [&](const auto& one) { return one.method == QLatin1String(method); }));
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

QTreeWidgetItem* placeOf(const PlacesTree& tree, const char* name) {
  const auto found = tree.findItems(QString::fromLatin1(name), Qt::MatchExactly | Qt::MatchRecursive);
  if (found.isEmpty()) qFatal("there is no %s", name);
  return found.front();
}

}  // namespace

class ToolWindowsTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void theWayGrowsHopByHop() {
    api::Trace trace = sampleTrace();
    int readings = 0;
    Bench bench([&](const PretendedAgent::Request& request) -> PretendedAgent::Answer {
      if (request.method == QLatin1String("DELETE")) return told(trace);
      api::Trace now = trace;
      now.running = ++readings < 4;
      now.hops.resize(static_cast<std::size_t>(readings));
      if (now.running) now.sentence.clear();
      return told(now, request.method == QLatin1String("POST") ? 201 : 200);
    });
    TraceWindow window(example(), bench.all(), {QStringLiteral("director/ipvslb21"), {}, {}}, nullptr);
    window.show();
    part<QComboBox>(window, "to")->setEditText(QStringLiteral("203.0.113.7"));
    part<QComboBox>(window, "source")->setEditText(QStringLiteral("192.168.1.214  http-dc1"));
    auto* go = part<QPushButton>(window, "go");
    go->click();
    QVERIFY(window.isRunning());
    QCOMPARE(go->text(), QStringLiteral("Cancel"));
    QTRY_VERIFY_WITH_TIMEOUT(window.chart().hops().rowCount() >= 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.isRunning(), kPatience);
    const HopModel& hops = window.chart().hops();
    QCOMPARE(hops.rowCount(), 4);
    const auto cell = [&](int row, int column) { return hops.index(row, column).data().toString(); };
    QCOMPARE(cell(0, HopModel::kMachine), QStringLiteral("192.168.1.12  ipvslb12"));
    QCOMPARE(cell(0, HopModel::kTimes), QStringLiteral("0.31 – 0.42 ms"));
    QCOMPARE(cell(0, HopModel::kLost), QStringLiteral("1 of 3"));
    QCOMPARE(cell(1, HopModel::kRemark), QStringLiteral("no answer"));
    QCOMPARE(cell(3, HopModel::kRemark), QStringLiteral("administratively prohibited"));
    QCOMPARE(hops.longestMs(), 5.0);
    QVERIFY(part<QLabel>(window, "sentence")->text().startsWith(QStringLiteral("Stops after 10.0.0.9")));
    // Asked of the one that was chosen, with what was chosen, and forgotten there.
    QCOMPARE(countOf(bench.first, "POST"), 0);
    const QByteArray asked = bench.second.requests().front().body;
    QVERIFY2(asked.contains("\"from\":\"192.168.1.214\"") && asked.contains("\"to\":\"203.0.113.7\""), asked);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(bench.second, "DELETE"), 1, kPatience);
    part<QPushButton>(window, "copy")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral(" 1  192.168.1.12 (ipvslb12)  0.31 ms  0.42 ms  *")), qPrintable(copied));
    QVERIFY(copied.contains(QStringLiteral("stops after 10.0.0.9")));
    picture(window, "trace");
  }

  void aRealServerIsAskedByItsOwnDirector() {
    Bench bench;
    TraceWindow window(example(), bench.all(), {QStringLiteral("server/rproxy2"), {}, QStringLiteral("10.0.0.1"), true},
                       nullptr);
    const auto order = window.order();
    QVERIFY(order);
    QCOMPARE(order->realServer, std::string("rproxy2"));
    QVERIFY(order->ping);
    QCOMPARE(order->method, std::string("icmp"));
    QCOMPARE(part<QLineEdit>(window, "command")->text(),
             QStringLiteral("ssh root@192.168.2.2 'ping -n -c 3 -W 1 10.0.0.1'"));
    window.begin();
    QTRY_COMPARE_WITH_TIMEOUT(countOf(bench.second, "POST"), 1, kPatience);
    QCOMPARE(countOf(bench.first, "POST"), 0);
  }

  void whatGoesOutFromTheVipIsHeardByItsDirector() {
    api::Trace sent;
    sent.to = "10.0.0.1";
    sent.from = "192.168.1.214";
    sent.realServer = "rproxy2";
    sent.method = "udp";
    sent.fromElsewhere = true;
    api::Trace heard = sent;
    heard.realServer.clear();
    heard.running = true;
    api::TraceHop hop;
    hop.number = 1;
    hop.answers.push_back({"192.168.2.1", 0, {}});
    heard.hops = {hop};
    Bench bench([&](const PretendedAgent::Request& request) -> PretendedAgent::Answer {
      const bool hears = request.body.contains("\"hears\":true") || request.path.endsWith(QLatin1String("/7"));
      api::Trace now = hears ? heard : sent;
      now.id = hears ? 7 : 8;
      return told(now, request.method == QLatin1String("POST") ? 201 : 200);
    });
    TraceWindow window(example(), bench.all(),
                       {QStringLiteral("server/rproxy2"), QStringLiteral("192.168.1.214"), QStringLiteral("10.0.0.1")},
                       nullptr);
    window.show();
    window.begin();
    QVERIFY(window.isRunning());
    QVERIFY2(part<QLabel>(window, "status")->text().contains(QStringLiteral("ipvslb11")),
             qPrintable(part<QLabel>(window, "status")->text()));
    QTRY_VERIFY_WITH_TIMEOUT(!window.isRunning(), kPatience);
    // The director of the VIP listened, the real server's own one had it send.
    QVERIFY(bench.first.requests().front().body.contains("\"hears\":true"));
    QVERIFY(bench.second.requests().front().body.contains("\"realServer\":\"rproxy2\""));
    const HopModel& hops = window.chart().hops();
    QVERIFY(hops.rowCount() >= 1);
    QCOMPARE(hops.index(0, HopModel::kMachine).data().toString(), QStringLiteral("192.168.2.1"));

    window.begin();
    window.cancel();
    QVERIFY(!window.isRunning());
  }

  void whatCannotBeAskedIsToldBefore_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing yet") << QString() << QString() << QString();
    QTest::newRow("a name") << QString() << QStringLiteral("www.example.org") << QStringLiteral("is no address");
    QTest::newRow("half") << QString() << QStringLiteral("10.0.0") << QStringLiteral("\"10.0.0\" is no address");
    QTest::newRow("a source") << QStringLiteral("vip") << QStringLiteral("10.0.0.1") << QStringLiteral("\"vip\"");
    QTest::newRow("families") << QStringLiteral("2001:db8::1") << QStringLiteral("10.0.0.1")
                              << QStringLiteral("different families");
  }
  void whatCannotBeAskedIsToldBefore() {
    QFETCH(const QString, source);
    QFETCH(const QString, to);
    QFETCH(const QString, words);
    Bench bench;
    TraceWindow window(example(), bench.all(), {}, nullptr);
    part<QComboBox>(window, "source")->setEditText(source);
    part<QComboBox>(window, "to")->setEditText(to);
    QVERIFY(!part<QPushButton>(window, "go")->isEnabled());
    QVERIFY2(part<QLabel>(window, "status")->text().contains(words),
             qPrintable(part<QLabel>(window, "status")->text()));
    part<QComboBox>(window, "source")->setEditText(QString());
    part<QComboBox>(window, "to")->setEditText(QStringLiteral("10.0.0.1"));
    QVERIFY(part<QPushButton>(window, "go")->isEnabled());
    QVERIFY(part<QLabel>(window, "status")->text().isEmpty());
  }

  void aTraceIsCancelledThereToo() {
    Bench bench([](const PretendedAgent::Request& request) {
      api::Trace trace = sampleTrace();
      trace.running = true;
      return told(trace, request.method == QLatin1String("POST") ? 201 : 200);
    });
    TraceWindow window(example(), bench.all(), {{}, {}, QStringLiteral("203.0.113.7")}, nullptr);
    window.show();
    window.begin();
    QTRY_COMPARE_WITH_TIMEOUT(window.chart().hops().rowCount(), 4, kPatience);
    QTest::keyClick(part<QPushButton>(window, "go"), Qt::Key_Space);
    QVERIFY(!window.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(countOf(bench.first, "DELETE"), 1, kPatience);
    QCOMPARE(window.chart().hops().rowCount(), 4);
    QVERIFY(part<QPushButton>(window, "copy")->isEnabled());
  }

  void aRefusalIsSaid() {
    Bench bench([](const PretendedAgent::Request&) -> PretendedAgent::Answer {
      return {409, R"({"title":"Conflict","status":409,"detail":"this director runs 4 traces already"})"};
    });
    TraceWindow window(example(), bench.all(), {{}, {}, QStringLiteral("203.0.113.7")}, nullptr);
    window.begin();
    QTRY_VERIFY_WITH_TIMEOUT(!window.isRunning(), kPatience);
    QVERIFY(part<QLabel>(window, "status")->text().contains(QStringLiteral("4 traces already")));
  }

  void aFilterIsCheckedAsItIsTyped() {
    FilterField field;
    field.show();
    auto* line = part<QLineEdit>(field, "filter");
    auto* words = part<QLabel>(field, "filter-words");
    QTest::keyClicks(line, QStringLiteral("tpc port 80"));
    QCOMPARE(field.state(), FilterField::State::checking);
    QTRY_COMPARE_WITH_TIMEOUT(field.state(), FilterField::State::bad, kPatience);
    QVERIFY2(words->text().contains(QStringLiteral("\"tpc\" is no word")), qPrintable(words->text()));
    line->clear();
    QTest::keyClicks(line, QStringLiteral("tcp port 80"));
    QTRY_COMPARE_WITH_TIMEOUT(field.state(), FilterField::State::good, kPatience);
    QVERIFY(words->text().isEmpty());
    QVERIFY(field.isOwn());
    // An example is added to what is there.
    auto* examples = part<QTreeWidget>(field, "filter-examples");
    QVERIFY(!examples->isVisible());
    part<QToolButton>(field, "filter-help")->click();
    QVERIFY(examples->isVisible());
    emit examples->itemActivated(examples->topLevelItem(0), 0);
    QCOMPARE(field.filter(), QStringLiteral("(tcp port 80) and host 192.0.2.1"));
    QTRY_COMPARE_WITH_TIMEOUT(field.state(), FilterField::State::good, kPatience);
  }

  void interfacesAreShownWithWhatTheyCarryJustNow() {
    std::uint64_t reading = 0;
    Bench bench([&](const PretendedAgent::Request& request) -> PretendedAgent::Answer {
      if (request.path != QLatin1String("/v1/interfaces")) return {};
      ++reading;
      return told(interfacesAt(reading * 500, reading * 600));
    });
    PlacesTree tree(example(), [&] { return std::vector<AgentClient*>{bench.clients[0].get()}; });
    tree.choose({QStringLiteral("ipvslb11")}, {QStringLiteral("rproxy2")});
    tree.show();
    QTRY_VERIFY_WITH_TIMEOUT(tree.findItems(QStringLiteral("eth0"), Qt::MatchRecursive).size() == 1 &&
                                 placeOf(tree, "eth0")->text(1) == QStringLiteral("1,200 p/s"),
                             kPatience);
    QCOMPARE(placeOf(tree, "eth0")->text(2), QStringLiteral("9.6") + QChar(0x202f) + QStringLiteral("Mbit/s"));
    QCOMPARE(placeOf(tree, "eth0")->text(3), QStringLiteral("2,400 p/s"));
    QCOMPARE(placeOf(tree, "eth1")->text(1), QStringLiteral("down"));
    QVERIFY(placeOf(tree, "eth0")->toolTip(0).contains(QStringLiteral("192.168.1.13")));
    // All that are up: the agent finds them by itself.
    QCOMPARE(tree.directors().size(), std::size_t{1});
    QVERIFY(tree.directors()[0].interfaces.empty());
    QCOMPARE(tree.realServers(), QStringList{QStringLiteral("rproxy2")});
    placeOf(tree, "eth2")->setCheckState(0, Qt::Unchecked);
    QCOMPARE(tree.directors()[0].interfaces, std::vector<std::string>{"eth0"});
    QCOMPARE(placeOf(tree, "ipvslb11")->checkState(0), Qt::PartiallyChecked);
    placeOf(tree, "eth2")->setCheckState(0, Qt::Checked);
    QVERIFY(tree.directors()[0].interfaces.empty());
    placeOf(tree, "lo")->setCheckState(0, Qt::Checked);
    QCOMPARE(tree.directors()[0].interfaces, (std::vector<std::string>{"eth0", "eth2", "lo"}));
    placeOf(tree, "ipvslb11")->setCheckState(0, Qt::Unchecked);
    QVERIFY(tree.directors().empty());
    // Nobody looks: nobody is asked.
    tree.hide();
    QTest::qWait(50);
    const std::uint64_t asked = reading;
    QTest::qWait(2 * PlacesTree::kReadingMs);
    QCOMPARE(reading, asked);
  }

  void theFilterFollowsServiceAndClientUntilItIsChanged() {
    Bench bench;
    const Cluster cluster = example();
    CaptureWindow window(cluster, bench.all(), {QStringLiteral("http-dc1"), {}, {}}, nullptr);
    const auto filterFor = [&](const char* client) {
      return QString::fromStdString(
          packets::captureFilter(cluster, *cluster.virtualService("http-dc1"), IpAddress::parse(client)));
    };
    QCOMPARE(window.filter().filter(), filterFor(""));
    part<QLineEdit>(window, "client")->setText(QStringLiteral("203.0.113.7"));
    QCOMPARE(window.filter().filter(), filterFor("203.0.113.7"));
    auto orders = window.orders();
    QVERIFY(orders);
    // The example's service is ipvslb11's; rproxy2 is next to the other director.
    QCOMPARE(orders->size(), std::size_t{2});
    QCOMPARE((*orders)[0].order.service, std::string("http-dc1"));
    QCOMPARE((*orders)[0].order.client, std::string("203.0.113.7"));
    QVERIFY((*orders)[0].order.filter.empty());
    QCOMPARE((*orders)[0].order.realServers, std::vector<std::string>{"rproxy1"});
    QCOMPARE((*orders)[1].director->name(), QStringLiteral("ipvslb21"));
    QCOMPARE((*orders)[1].order.realServers, std::vector<std::string>{"rproxy2"});
    QLineEdit& line = window.filter().line();
    line.setFocus();
    line.setCursorPosition(static_cast<int>(line.text().size()));
    QTest::keyClicks(&line, QStringLiteral(" or arp"));
    part<QLineEdit>(window, "client")->setText(QStringLiteral("203.0.113.8"));
    QCOMPARE(window.filter().filter(), filterFor("203.0.113.7") + QStringLiteral(" or arp"));
    orders = window.orders();
    QVERIFY(orders && (*orders)[0].order.service.empty());
    QCOMPARE(QString::fromStdString((*orders)[0].order.filter), window.filter().filter());
    // Without a filter all packets are meant, not the service's.
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    orders = window.orders();
    QVERIFY(orders && (*orders)[0].order.service.empty() && (*orders)[0].order.filter.empty());
    part<QLineEdit>(window, "client")->setText(QStringLiteral("203.0.113.9"));
    QCOMPARE(window.filter().filter(), filterFor("203.0.113.9"));
  }

  void limitsAreThoseThatTheAgentTakes() {
    Bench bench;
    CaptureWindow window(example(), bench.all(), {{}, QStringLiteral("ipvslb21"), {}}, nullptr);
    for (const char* name : {"seconds", "packets", "kibibytes", "snap"}) {
      auto* box = part<QSpinBox>(window, name);
      box->setValue(INT_MAX);
    }
    auto order = window.orders()->front().order;
    QCOMPARE(window.orders()->size(), std::size_t{1});
    QVERIFY(order.seconds == 600 && order.packets == 20'000 && order.bytes == 16U << 20U && order.snap == 65535);
    for (const char* name : {"seconds", "packets", "kibibytes", "snap"}) part<QSpinBox>(window, name)->setValue(0);
    order = window.orders()->front().order;
    QVERIFY(order.seconds == 1 && order.packets == 1 && order.bytes == 65536 && order.snap == 64);
  }

  void nothingIsBegunThatCannotBe() {
    Bench bench;
    CaptureWindow window(example(), bench.all(), {{}, QStringLiteral("ipvslb11"), {}}, nullptr);
    window.show();
    auto* watch = part<QPushButton>(window, "watch");
    QTRY_VERIFY_WITH_TIMEOUT(watch->isEnabled(), kPatience);
    window.places().choose({}, {});
    QVERIFY(!watch->isEnabled());
    QVERIFY(part<QLabel>(window, "status")->text().contains(QStringLiteral("Tick where to listen")));
    window.places().choose({QStringLiteral("ipvslb11")}, {});
    QVERIFY(watch->isEnabled());
    window.filter().line().setText(QStringLiteral("tcp port 80 and and"));
    QVERIFY(!watch->isEnabled());  // until it is checked
    QTRY_COMPARE_WITH_TIMEOUT(window.filter().state(), FilterField::State::bad, kPatience);
    QVERIFY(!watch->isEnabled());
    window.filter().line().clear();
    QTRY_VERIFY_WITH_TIMEOUT(watch->isEnabled(), kPatience);
  }

  void packetsComeAsTheyPassAndWhatCannotBeHeardIsSaid() {
    std::string file = packets::beginSection("", "") + packets::placeBlock(samplePlaces()[0]);
    for (const packets::Captured& one : samplePackets())
      if (one.place == 0) file += packets::packetBlock(0, one.timeNs, one.length, one.bytes);
    bool over = false;
    bool installed = false;
    Bench bench([&](const PretendedAgent::Request& request) -> PretendedAgent::Answer {
      if (request.path == QLatin1String("/v1/interfaces")) return told(interfacesAt(1, 1));
      if (request.path.contains(QLatin1String("from=0"))) return {200, QByteArray::fromStdString(file)};
      if (request.path.contains(QLatin1String("from="))) return {200, ""};
      if (request.path.endsWith(QLatin1String("/end"))) over = true;
      api::Capture capture;
      capture.id = 7;
      capture.running = !over;
      capture.nowMs = 1'772'619'640'000;  // ten seconds after the packets
      capture.places = {{"", "eth0", true, 0, 0, ""},
                        {"rproxy1", "", false, 0, 0, "tcpdump is not installed there", "tcpdump"}};
      installed = installed || request.path == QLatin1String("/v1/real-servers/rproxy1/setup");
      api::RealServerJob job;
      job.id = 3;
      job.server = "rproxy1";
      job.state = "done";
      job.steps = {{"+", "tcpdump", "packets there cannot be captured", "", installed ? "done" : "planned", ""}};
      if (request.path.startsWith(QLatin1String("/v1/real-server"))) return told(job);
      if (request.path == QLatin1String("/v1/captures") && request.method == QLatin1String("GET"))
        return told(api::Captures{{capture}});
      return told(capture, 201);
    });
    bench.clients.pop_back();
    CaptureWindow window(example(), bench.all(), {{}, {}, QStringLiteral("rproxy1")}, nullptr);
    window.show();
    auto* watch = part<QPushButton>(window, "watch");
    QTRY_VERIFY_WITH_TIMEOUT(watch->isEnabled(), kPatience);
    watch->click();
    QVERIFY(window.packets().isWatching());
    QTRY_COMPARE_WITH_TIMEOUT(window.packets().model().size(), std::size_t{3}, kPatience);
    auto* status = part<QLabel>(window, "packets-status");
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QStringLiteral("rproxy1: tcpdump is not installed there")),
                             kPatience);
    QCOMPARE(watch->text(), QStringLiteral("Stop"));
    // Installing it is offered: the plan first.
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QPushButton*>(QStringLiteral("cure")), kPatience);
    part<QPushButton>(window, "cure")->click();
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(window, "cure-lines")->text().contains(QStringLiteral("rproxy1: tcpdump")),
                             kPatience);
    QVERIFY(!installed);
    picture(window, "capture");
    part<QPushButton>(window, "cure-do")->click();
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(window, "cure-outcome")->text().contains(QStringLiteral("watch again")),
                             kPatience);
    QVERIFY(installed);
    watch->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window.packets().isWatching(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(bench.first, "DELETE"), 1, kPatience);
    const auto& asked = bench.first.requests();
    const auto begun = std::find_if(asked.begin(), asked.end(), [](const auto& one) {
      return one.method == QLatin1String("POST") && one.path == QLatin1String("/v1/captures");
    });
    QVERIFY(begun != asked.end() && begun->body.contains("\"realServers\":[\"rproxy1\"]"));
  }
};

QTEST_MAIN(ToolWindowsTest)
#include "tool_windows_test.moc"
