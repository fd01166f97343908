// The Troubleshoot page: where it leads when nobody can be asked, what it asks and shows, and packets drawn where they
// were seen.
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "common/model/codec.h"
#include "console/troubleshoot/lesson_words.h"
#include "console/troubleshoot/report.h"
#include "console/troubleshoot/stations.h"
#include "console/troubleshoot/troubleshoot_page.h"
#include "tests/common/broken_documents.h"
#include "tests/console/client/pretended_agent.h"
#include "tests/console/troubleshoot/samples.h"

using namespace lvs;
using namespace lvs::test;
using diagnosis::Cure;
using troubleshoot::Arrow;
using troubleshoot::kClient;
using troubleshoot::kOthers;

namespace {

constexpr int kPatience = 30000;

Cluster example() { return *loadCluster(test::fileText(LVS_TEST_DATA "/two-data-centres.json")); }

/// A director that is backup; what else it is asked gives nothing.
PretendedAgent::Answer answer(const PretendedAgent::Request& request) {
  if (request.path == QLatin1String("/v1/drift"))
    return {200, R"({"drift":[{"key":"address eth0 192.168.1.214/32","sentence":"It is on eth0"}]})"};
  if (request.path != QLatin1String("/v1/status")) return {};
  api::Status status;
  status.ipvsVersion = "1.2.1";
  status.revision.hash = "same";
  status.revision.number = 1;
  api::FailoverState state;
  state.name = "dc1-vip";
  state.role = "backup";
  status.failover = {state};
  return {200, QByteArray::fromStdString(api::toJson(status))};
}

struct Bench {
  explicit Bench(std::function<PretendedAgent::Answer(const PretendedAgent::Request&)> answers = answer)
      : first(answers), second(answers) {
    document.adopt(example());
    clients.push_back(std::make_unique<AgentClient>(first.known(QStringLiteral("ipvslb11"))));
    clients.push_back(std::make_unique<AgentClient>(second.known(QStringLiteral("ipvslb12"))));
    page = std::make_unique<TroubleshootPage>(document, [this] {
      std::vector<AgentClient*> all;
      for (const auto& one : clients) all.push_back(one.get());
      return all;
    });
    page->resize(790, 560);
    page->show();
  }
  template <typename Widget>
  Widget* child(const char* name) {
    return page->findChild<Widget*>(QString::fromLatin1(name));
  }
  PretendedAgent first;
  PretendedAgent second;
  Document document;
  std::vector<std::unique_ptr<AgentClient>> clients;
  std::unique_ptr<TroubleshootPage> page;
};

troubleshoot::Subject subject(std::optional<IpAddress> client = IpAddress::parse(kTunnelClient)) {
  return {example(), "http-dc1", client, {}};
}

/// What was taken off a director.
QStringList removed(const PretendedAgent& agent) {
  QStringList all;
  for (const auto& one : agent.requests())
    if (one.path.startsWith(QLatin1String("/v1/drift/remove"))) all << one.path;
  return all;
}

QString shown(const QWidget& top) {
  QString all;
  for (const QLabel* label : top.findChildren<QLabel*>())
    if (label->isVisibleTo(&top)) all += label->text() + QLatin1Char('\n');
  return all;
}

}  // namespace

class TroubleshootTest : public QObject {
  Q_OBJECT
 private slots:
  void anEmptyPageLeadsSomewhere() {
    Document document;
    document.adopt(Cluster());
    std::vector<AgentClient*> clients;
    TroubleshootPage page(document, [&] { return clients; });
    page.show();
    QSignalSpy services(&page, &TroubleshootPage::serviceWanted);
    QSignalSpy connects(&page, &TroubleshootPage::connectWanted);
    auto* lead = page.findChild<QPushButton*>(QStringLiteral("lead"));
    QVERIFY(lead->isVisible());
    lead->click();
    QCOMPARE(services.size(), 1);
    document.adopt(example());
    page.refresh();
    lead->click();
    QCOMPARE(connects.size(), 1);
    PretendedAgent agent(answer);
    AgentClient client(agent.known(QStringLiteral("ipvslb11")));
    clients = {&client};
    page.refresh();
    QVERIFY(!lead->isVisible());
    QVERIFY(page.findChild<QPushButton*>(QStringLiteral("find"))->isVisible());
  }

  void whatIsWrongIsNamedWithItsPlace() {
    Bench bench;
    bench.child<QComboBox>("service")->setCurrentText(QStringLiteral("http-dc1"));
    QSignalSpy done(bench.page.get(), &TroubleshootPage::inquiryDone);
    bench.child<QPushButton>("find")->click();
    QVERIFY(bench.page->isRunning());
    QVERIFY(!bench.child<QPushButton>("find")->isEnabled());
    QVERIFY(done.wait(kPatience));
    const diagnosis::Diagnosis& found = bench.page->inquiry()->weighed.diagnosis;
    QVERIFY(!found.healthy());
    // Nobody is master: both said so.
    QVERIFY2(shown(*bench.page).contains(QString::fromStdString(found.verdict)), qPrintable(shown(*bench.page)));
    QVERIFY(shown(*bench.page).contains(QStringLiteral("No client is served")));
    QVERIFY(shown(*bench.page).contains(QStringLiteral("lvsctl diagnose http-dc1")));
    QSignalSpy chosen(bench.page.get(), &TroubleshootPage::selected);
    bench.child<QToolButton>("place")->click();
    QCOMPARE(chosen.size(), 1);
    QVERIFY2(chosen[0][0].toString().contains(QLatin1Char('/')), qPrintable(chosen[0][0].toString()));
  }

  void aRunIsCancelledByKeyboard() {
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Bench bench;
    KnownAgent known = bench.first.known(QStringLiteral("ipvslb11"));
    known.address.port = silent.serverPort();
    bench.clients[0] = std::make_unique<AgentClient>(known);
    bench.page->find();
    QTest::qWait(50);
    auto* cancel = bench.child<QPushButton>("cancel");
    QVERIFY(cancel->isVisible());
    QVERIFY2(bench.child<QLabel>("now")->text().startsWith(QStringLiteral("Asking")),
             qPrintable(bench.child<QLabel>("now")->text()));
    QTest::keyClick(cancel, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.page->isRunning(), kPatience);
    QVERIFY(!bench.page->inquiry());
    QVERIFY(bench.child<QPushButton>("find")->isEnabled());
  }

  void aClientThatIsNoAddressIsToldBefore() {
    Bench bench;
    auto* client = bench.child<QLineEdit>("client");
    QTest::keyClicks(client, QStringLiteral("10.0.0"));
    QVERIFY(!bench.child<QPushButton>("find")->isEnabled());
    QVERIFY(bench.child<QLabel>("status")->text().contains(QStringLiteral("10.0.0")));
    QTest::keyClicks(client, QStringLiteral(".1"));
    QVERIFY(bench.child<QPushButton>("find")->isEnabled());
    QVERIFY(bench.child<QLabel>("status")->text().isEmpty());
  }

  void whoConnectsIsChosen() {
    Bench bench;
    auto* asks = bench.child<QComboBox>("asks");
    auto* typed = bench.child<QLineEdit>("client");
    QTest::keyClicks(typed, QString::fromLatin1(kTunnelClient));
    const auto choose = [&](const QString& kind) { asks->setCurrentIndex(asks->findData(kind)); };
    choose(QStringLiteral("ssh"));
    QVERIFY(typed->isVisible() && typed->text().isEmpty());  // that was no host
    QVERIFY(!bench.child<QPushButton>("find")->isEnabled());
    QTest::keyClicks(typed, QStringLiteral("-oProxyCommand=x"));
    QVERIFY(!bench.child<QPushButton>("find")->isEnabled());
    QVERIFY(bench.child<QLabel>("status")->text().contains(QStringLiteral("-oProxyCommand=x")));
    typed->clear();
    QTest::keyClicks(typed, QStringLiteral("admin@client.example"));
    QVERIFY(bench.child<QPushButton>("find")->isEnabled());
    QCOMPARE(bench.page->keep().asks, QStringLiteral("ssh://admin@client.example"));
    choose(QStringLiteral("here"));
    QVERIFY(!typed->isVisible());
    QCOMPARE(bench.page->keep().asks, QStringLiteral("here"));
    choose({});
    QCOMPARE(typed->text(), QString::fromLatin1(kTunnelClient));
    // Directors that forward the service are no clients of it.
    QCOMPARE(asks->findData(QStringLiteral("ipvslb11")), -1);
    choose(QStringLiteral("ssh"));
    Bench other;
    other.page->restore(bench.page->keep());
    QCOMPARE(other.child<QLineEdit>("client")->text(), QStringLiteral("admin@client.example"));
  }

  void whatTheAgentsCanDoIsPlannedThenDoneAndAskedAgain() {
    Bench bench;
    troubleshoot::Inquiry inquiry = sampleInquiry(example());
    inquiry.weighed.diagnosis.findings[0].cure = Cure{Cure::Kind::removeAddress, {"ipvslb12"}, {}, "192.168.1.214"};
    bench.page->showInquiry(inquiry);
    QVERIFY(bench.page->findChildren<QPushButton*>(QStringLiteral("cure")).size() == 1);
    auto* button = bench.child<QPushButton>("cure");
    QCOMPARE(button->text(), QStringLiteral("Take 192.168.1.214 off ipvslb12…"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto* doIt = bench.child<QPushButton>("cure-do");
    QVERIFY(!doIt->isVisible());
    QVERIFY(!bench.child<QPushButton>("find")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(doIt->isVisible(), kPatience);
    QVERIFY(bench.child<QLabel>("cure-lines")->text().contains(QStringLiteral("eth0 192.168.1.214/32")));
    QVERIFY(removed(bench.second).isEmpty());
    // Thought better of, by keyboard.
    QTest::keyClick(bench.child<QPushButton>("cure-cancel"), Qt::Key_Space);
    QVERIFY(!doIt->isVisible() && button->isEnabled());
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(doIt->isVisible(), kPatience);
    QSignalSpy asked(bench.page.get(), &TroubleshootPage::inquiryDone);
    QTest::keyClick(doIt, Qt::Key_Space);
    QVERIFY(asked.wait(kPatience));
    QCOMPARE(removed(bench.second),
             QStringList{QStringLiteral("/v1/drift/remove?key=address%20eth0%20192.168.1.214%2F32")});
    QVERIFY(removed(bench.first).isEmpty());
    QCOMPARE(bench.page->inquiry()->service, inquiry.service);
    QCOMPARE(bench.page->inquiry()->complaint, inquiry.complaint);
    QCOMPARE(bench.page->inquiry()->client, inquiry.client);
  }

  void whatCannotBeDoneIsSaidInTheCard() {
    Bench bench;
    troubleshoot::Inquiry inquiry = sampleInquiry(example());
    inquiry.weighed.diagnosis.findings[0].cure = Cure{Cure::Kind::removeAddress, {"nobody"}, {}, "192.168.1.214"};
    bench.page->showInquiry(inquiry);
    bench.child<QPushButton>("cure")->click();
    auto* outcome = bench.child<QLabel>("cure-outcome");
    QTRY_VERIFY_WITH_TIMEOUT(outcome->text().contains(QStringLiteral("nobody is not paired")), kPatience);
    QVERIFY(!bench.child<QPushButton>("cure-do")->isVisible());
    QVERIFY(bench.child<QPushButton>("find")->isEnabled());
    bench.child<QPushButton>("cure-cancel")->click();
    QVERIFY(bench.child<QPushButton>("cure")->isEnabled());
  }

  void furtherFindingsAndListsAreThereToBeOpened() {
    Bench bench;
    bench.page->showInquiry(sampleInquiry(example()));
    const QString words = shown(*bench.page);
    // What explains that some requests hang comes first.
    QVERIFY(words.indexOf(QStringLiteral("rproxy1 is out of service")) <
            words.indexOf(QStringLiteral("Open connections would break")));
    QVERIFY(!words.contains(QStringLiteral("alone is master")));
    bench.child<QToolButton>("good")->click();
    QVERIFY(shown(*bench.page).contains(QStringLiteral("alone is master")));
  }

  void theWayIsShownWhenThereIsOne() {
    Bench bench;
    bench.page->showInquiry(sampleInquiry(example()));
    QVERIFY(!bench.page->parts().isTabVisible(1));
    bench.page->showPath(samplePath());
    QVERIFY(bench.page->parts().isTabVisible(1));
    bench.page->parts().setCurrentIndex(1);
    auto* way = bench.page->findChild<troubleshoot::PathView*>();
    QCOMPARE(way->model()->rowCount(), 5);
    const QString spoken = way->model()->index(3, 0).data().toString();
    QVERIFY2(spoken.contains(QStringLiteral("rproxy1, on the way back, not seen")), qPrintable(spoken));
    QSignalSpy chosen(bench.page.get(), &TroubleshootPage::selected);
    way->setFocus();
    way->setCurrentIndex(way->model()->index(1, 0));
    QTest::keyClick(way, Qt::Key_Down);
    QCOMPARE(chosen.back()[0].toString(), QStringLiteral("server/rproxy1"));
    QVERIFY(!way->grab().isNull());
  }

  void theWayIsLitOnTheCanvas() {
    using Seen = topology::Station::Seen;
    const std::vector<topology::Station> expected = {
        {"clients", Seen::unknown}, {"director/ipvslb11", Seen::yes}, {"server/rproxy1", Seen::no}};
    const auto way = troubleshoot::stationsOf(example(), samplePath());
    QVERIFY(way == expected);
    topology::Scene scene;
    scene.show(topology::buildGraph(example(), {}));
    const auto painted = [&] {
      QImage picture(800, 600, QImage::Format_RGB32);
      picture.fill(Qt::white);
      QPainter painter(&picture);
      scene.render(&painter);
      return picture;
    };
    const QImage before = painted();
    scene.light(way);
    QVERIFY(painted() != before);
    scene.light({});
    QVERIFY(painted() == before);
  }

  void theLessonIsThereBeforeARunAndShowsWhatItFound() {
    using State = diagnosis::LessonStep::State;
    Bench bench;
    bench.child<QComboBox>("service")->setCurrentText(QStringLiteral("http-dc1"));
    bench.child<QLineEdit>("client")->setText(QString::fromLatin1(kTunnelClient));
    bench.page->parts().setCurrentWidget(&bench.page->lesson());
    troubleshoot::LessonView& lesson = bench.page->lesson();
    QVERIFY(lesson.steps().size() > 12);
    QVERIFY(lesson.current() && lesson.current()->state == State::notRun);
    QVERIFY2(shown(lesson).contains(QStringLiteral("Ask the directors")), qPrintable(shown(lesson)));
    QVERIFY(shown(lesson).contains(QStringLiteral("not run yet")));
    troubleshoot::Inquiry inquiry = sampleInquiry(example());
    inquiry.weighed.diagnosis.notes = {{diagnosis::Step::roles, true, "ipvslb11 alone is master of dc1-vip"}};
    bench.page->showInquiry(inquiry);
    // The first step that is bad is the one to look at.
    QVERIFY(lesson.current() && lesson.current()->step == diagnosis::Step::health);
    QVERIFY(shown(lesson).contains(QStringLiteral("rproxy1 is out of service")));
    lesson.go(1);
    QVERIFY(lesson.current()->step == diagnosis::Step::roles && lesson.current()->state == State::good);
    QVERIFY(shown(lesson).contains(QStringLiteral("alone is master of dc1-vip")));
    // Another service's way was not looked at; somebody who reads is not thrown out of the step.
    bench.page->refresh();
    QVERIFY(lesson.current()->step == diagnosis::Step::roles);
    bench.child<QComboBox>("service")->setCurrentText(QStringLiteral("https-dc2"));
    QVERIFY(lesson.current()->step == diagnosis::Step::roles && lesson.current()->state == State::notRun);
  }

  void theLessonIsWalkedByKeyboardAndItsCommandsAreCopied() {
    Bench bench;
    bench.child<QComboBox>("service")->setCurrentText(QStringLiteral("http-dc1"));
    bench.page->parts().setCurrentWidget(&bench.page->lesson());
    troubleshoot::LessonView& lesson = bench.page->lesson();
    QSignalSpy lit(bench.page.get(), &TroubleshootPage::wayShown);
    auto* steps = bench.child<QListWidget>("steps");
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Down);
    QVERIFY(lesson.current()->step == diagnosis::Step::roles);
    QVERIFY(!bench.child<QPushButton>("step-back")->isHidden());
    QTest::mouseClick(bench.child<QPushButton>("step-next"), Qt::LeftButton);
    QVERIFY(lesson.current()->step == diagnosis::Step::vip);
    QCOMPARE(lit.size(), 2);
    const auto way = lit.back()[0].value<diagnosis::Path>();
    QCOMPARE(way.hops.size(), std::size_t{1});
    QCOMPARE(way.hops.front().host, std::string("ipvslb11"));
    QVERIFY2(shown(lesson).contains(QStringLiteral("on director ipvslb11")), qPrintable(shown(lesson)));
    const QString line = bench.child<QLabel>("step-command")->text();
    bench.child<QToolButton>("copy")->click();
    QCOMPARE(QApplication::clipboard()->text(), line);
    QVERIFY2(line.contains(QStringLiteral("192.168.1.214")), qPrintable(line));
    lesson.go(static_cast<int>(lesson.steps().size()) - 1);
    QVERIFY(!bench.child<QPushButton>("step-next")->isEnabled());
    // Every step has its words, whatever the method.
    for (const Forwarding method : {Forwarding::nat, Forwarding::directRouting, Forwarding::tunnel}) {
      for (diagnosis::LessonStep step : lesson.steps()) {
        step.method = method;
        const troubleshoot::StepWords words = troubleshoot::wordsOf(step);
        for (const QString& one : {words.title, words.run, words.why, words.good, words.bad})
          QVERIFY2(!one.isEmpty(), qPrintable(words.title));
      }
    }
    // Back at the verdict the packet's way is lit again.
    bench.page->parts().setCurrentIndex(0);
    QVERIFY(lit.back()[0].value<diagnosis::Path>().hops.empty());
  }

  void packetsAreDrawnWhereTheyWereSeen() {
    troubleshoot::PacketsPanel panel;
    panel.resize(790, 500);
    panel.show();
    panel.showPackets(subject(), samplePlaces(), samplePackets());
    const troubleshoot::PacketsModel& model = panel.model();
    QCOMPARE(panel.ladder().titles(), (QStringList{QStringLiteral("Client"), QStringLiteral("ipvslb11 eth0"),
                                                   QStringLiteral("rproxy1 tunl0"), QStringLiteral("Others")}));
    using Kind = Arrow::Kind;
    const std::vector<Arrow> expected = {
        {1, kClient, 1, false, Kind::opens, "SYN"},  {1, 1, 2, true, Kind::opens, "IPIP [SYN]"},
        {2, 1, 2, false, Kind::opens, "SYN"},        {2, 2, kClient, false, Kind::opens, "SYN+ACK"},
        {1, kClient, 1, false, Kind::breaks, "RST"},
    };
    QCOMPARE(model.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
      QVERIFY2(model.arrow(i) == expected[i], qPrintable(QStringLiteral("%1: %2 %3 %4 %5")
                                                             .arg(i)
                                                             .arg(model.arrow(i).from)
                                                             .arg(model.arrow(i).to)
                                                             .arg(model.arrow(i).wrapped)
                                                             .arg(QString::fromStdString(model.arrow(i).label))));
    QCOMPARE(model.sinceText(1), QStringLiteral("+0.310 ms"));
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(1, troubleshoot::PacketsModel::kSource), QStringLiteral("203.0.113.7:40112"));
    QVERIFY2(cell(1, troubleshoot::PacketsModel::kWhat)
                 .startsWith(QStringLiteral("192.168.1.13 > 192.168.1.14 IPIP, TCP SYN")),
             qPrintable(cell(1, troubleshoot::PacketsModel::kWhat)));
  }

  /// Of NAT and direct routing there is no tunnel to go by: what was seen at a host before goes on from there.
  void whatAHostPassesOnLeavesIt() {
    troubleshoot::PacketsModel model;
    model.clear(
        troubleshoot::Ladder(example(), *example().virtualService("http-dc1"), IpAddress::parse(kTunnelClient)));
    const std::vector<packets::Place> places = {{"ipvslb11 eth1", "", "", packets::Link::raw, 0},
                                                {"ipvslb11 eth0", "", "", packets::Link::raw, 0}};
    const made::Bytes direct = tcpPacket(kTunnelClient, kTunnelVip, 40112, 80, packets::kSyn);
    const made::Bytes translated = tcpPacket(kTunnelClient, "192.168.1.14", 40113, 80, packets::kSyn | packets::kPsh);
    const made::Bytes reply = tcpPacket("192.168.1.14", kTunnelClient, 80, 40113, packets::kAck);
    model.append(places, {captured(1, kMs, direct), captured(0, 2 * kMs, direct), captured(0, 3 * kMs, translated),
                          captured(0, 4 * kMs, reply), captured(1, 2000 * kMs, direct)});
    const auto ends = [&](std::size_t row) { return std::pair(model.arrow(row).from, model.arrow(row).to); };
    QCOMPARE(ends(0), std::pair(kClient, 2));
    QCOMPARE(ends(1), std::pair(1, kOthers));
    QCOMPARE(ends(2), std::pair(1, kOthers));
    QCOMPARE(ends(3), std::pair(kOthers, 1));
    QCOMPARE(ends(4), std::pair(kClient, 2));  // two seconds later it is sent again
    // On the screen places stand by their names.
    troubleshoot::LadderView view(model);
    QCOMPARE(view.titles()[1], QStringLiteral("ipvslb11 eth0"));
  }

  void choosingAnArrowChoosesTheRowAndTheOtherWayRound() {
    troubleshoot::PacketsPanel panel;
    panel.resize(790, 500);
    panel.show();
    panel.showPackets(subject(), samplePlaces(), samplePackets());
    panel.ladder().setFocus();
    QTest::keyClick(&panel.ladder(), Qt::Key_Home);
    QTest::keyClick(&panel.ladder(), Qt::Key_Down);
    QCOMPARE(panel.table().currentIndex().row(), 1);
    panel.table().selectRow(3);
    QCOMPARE(panel.ladder().current(), 3);
    auto* layers = panel.findChild<QTreeWidget*>();
    QCOMPARE(layers->topLevelItemCount(), 2);
    QVERIFY(layers->topLevelItem(1)->text(0).contains(QStringLiteral("SYN+ACK")));
    QVERIFY(panel.findChild<QPlainTextEdit*>()->toPlainText().startsWith(QStringLiteral("0000  45")));
    QVERIFY(panel.ladder().accessibleDescription().contains(QStringLiteral("SYN+ACK")));
    // Others' packets take the place of these: nothing of them stays.
    panel.showPackets(subject(), {}, {});
    QCOMPARE(panel.ladder().current(), -1);
    QCOMPARE(layers->topLevelItemCount(), 0);
  }

  void manyPacketsAreKeptUpToALimitAndSaved() {
    troubleshoot::PacketsPanel panel;
    panel.show();
    std::vector<packets::Captured> many;
    const std::vector<packets::Captured> few = samplePackets();
    for (std::size_t i = 0; i < troubleshoot::PacketsModel::kMost + 7; ++i) many.push_back(few[i % few.size()]);
    panel.showPackets(subject(), samplePlaces(), std::move(many));
    QCOMPARE(panel.model().size(), troubleshoot::PacketsModel::kMost);
    QVERIFY(panel.findChild<QLabel*>(QStringLiteral("packets-status"))->text().contains(QStringLiteral("20,000")));
    QVERIFY(!panel.grab().isNull());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.pcapng"));
    QVERIFY(panel.save(path).ok());
    QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    packets::PcapngReader reader;
    QVERIFY(reader.feed(test::fileText(path.toStdString())).ok());
    QCOMPARE(reader.takePackets().size(), troubleshoot::PacketsModel::kMost);
    QCOMPARE(reader.places()[1].name, std::string("rproxy1 tunl0"));
  }

  void packetsComeLiveFromTheServicesDirectors() {
    std::string file = packets::beginSection("", "") + packets::placeBlock(samplePlaces()[0]);
    for (const packets::Captured& one : samplePackets())
      if (one.place == 0) file += packets::packetBlock(0, one.timeNs, one.length, one.bytes);
    Bench bench([&](const PretendedAgent::Request& request) -> PretendedAgent::Answer {
      if (request.method == QLatin1String("POST")) return {201, R"({"id":7,"running":true})"};
      if (request.path.contains(QLatin1String("from=0"))) return {200, QByteArray::fromStdString(file)};
      if (request.path.contains(QLatin1String("from="))) return {200, ""};
      if (request.path == QLatin1String("/v1/captures"))
        return {200, R"({"captures":[{"id":7,"running":false,"ended":"time"}]})"};
      return {};
    });
    bench.child<QComboBox>("service")->setCurrentText(QStringLiteral("http-dc1"));
    bench.child<QLineEdit>("client")->setText(QString::fromLatin1(kTunnelClient));
    bench.page->parts().setCurrentIndex(2);
    bench.child<QPushButton>("watch")->click();
    QVERIFY(bench.page->packets().isWatching());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.page->packets().isWatching(), kPatience);
    QCOMPARE(bench.page->packets().model().size(), std::size_t{6});  // three of each
    const auto& requests = bench.first.requests();
    const auto begun = std::find_if(requests.begin(), requests.end(),
                                    [](const auto& one) { return one.method == QLatin1String("POST"); });
    QVERIFY(begun != requests.end());
    QVERIFY(begun->body.contains("\"service\":\"http-dc1\"") && begun->body.contains(kTunnelClient));
    // Its real servers are listened to as well: rproxy2's own site has no director that is paired.
    QVERIFY2(begun->body.contains(R"("realServers":["rproxy1","rproxy2"])"), begun->body);
  }

  void aReportIsWrittenAndMasked_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("html") << QStringLiteral("r.html");
    QTest::newRow("pdf") << QStringLiteral("r.pdf");
  }
  void aReportIsWrittenAndMasked() {
    QFETCH(const QString, name);
    Bench bench;
    QVERIFY(!bench.page->saveReport(name, false).ok());
    troubleshoot::Inquiry inquiry = sampleInquiry(example());
    inquiry.weighed.diagnosis.findings[0].why += " <script>";
    bench.page->showInquiry(inquiry);
    bench.page->showPath(samplePath());
    bench.page->packets().showPackets(subject(), samplePlaces(), samplePackets());
    QTemporaryDir temporary;
    const QDir folder(qEnvironmentVariable("LVS_TEST_REPORTS", temporary.path()));
    for (const bool masked : {false, true}) {
      const QString path = folder.filePath((masked ? QStringLiteral("masked-") : QString()) + name);
      QVERIFY(bench.page->saveReport(path, masked).ok());
      const QString written = QString::fromStdString(test::fileText(path.toStdString()));
      QVERIFY(written.size() > 500);
      if (name.endsWith(QLatin1String("pdf"))) {
        QVERIFY(written.contains(QStringLiteral("/Subtype /Image")));
        QCOMPARE(written.contains(QStringLiteral("/EmbeddedFile")), !masked);
        continue;
      }
      QVERIFY(written.contains(QStringLiteral("<svg")));
      QVERIFY(written.contains(QStringLiteral(">ipvslb11<")));
      const qsizetype packets = written.indexOf(QStringLiteral("base64,"));
      QCOMPARE(packets >= 0, !masked);
      QCOMPARE(written.contains(QStringLiteral("They are left out")), masked);
      if (!masked) {
        const qsizetype from = packets + 7;
        const QByteArray file =
            QByteArray::fromBase64(written.mid(from, written.indexOf(QLatin1Char('\''), from) - from).toLatin1());
        packets::PcapngReader reader;
        QVERIFY(reader.feed(file.toStdString()).ok());
        QCOMPARE(reader.takePackets().size(), samplePackets().size());
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
      }
      QVERIFY(written.contains(QStringLiteral("rproxy1 is out of service")));
      QVERIFY(!written.contains(QStringLiteral("<script>")));
      QVERIFY(written.contains(QStringLiteral("lvsctl diagnose http-dc1")));
      QCOMPARE(written.contains(QStringLiteral("192.168.1.14")), !masked);
      QCOMPARE(written.contains(QString::fromLatin1(kTunnelClient)), !masked);
      QCOMPARE(written.contains(QString::fromLatin1(kTunnelVip)), !masked);
      QCOMPARE(written.contains(QStringLiteral("ipv4-")), masked);
    }
    QVERIFY(!bench.page->saveReport(folder.filePath(QStringLiteral("r.doc")), false).ok());
  }

  void anotherLanguageKeepsWhatWasFound() {
    Bench bench;
    bench.child<QLineEdit>("client")->setText(QString::fromLatin1(kTunnelClient));
    bench.page->showInquiry(sampleInquiry(example()));
    const TroubleshootPage::Kept kept = bench.page->keep();
    Bench other;
    other.page->restore(kept);
    QCOMPARE(other.child<QLineEdit>("client")->text(), QString::fromLatin1(kTunnelClient));
    QVERIFY(shown(*other.page).contains(QStringLiteral("rproxy1 is out of service")));
  }
};

QTEST_MAIN(TroubleshootTest)
#include "troubleshoot_test.moc"
