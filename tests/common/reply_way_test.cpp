// What traces of a real server's replies say beside each other: who drops them and why, or that nobody can tell.
#include <QtTest>

#include "common/diagnosis/reply_way.h"

using namespace lvs;
using namespace lvs::diagnosis;

namespace {

constexpr const char* kClient = "10.1.1.1";
constexpr const char* kVip = "192.0.2.10";

/// Who answers at hop 1, 2, …; "*": nobody.
api::Trace trace(const QString& hops, const char* from = kVip) {
  api::Trace made;
  made.to = kClient;
  made.from = from;
  for (const QString& who : hops.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    api::TraceHop& hop = made.hops.emplace_back();
    hop.number = static_cast<std::uint32_t>(made.hops.size());
    if (who == QStringLiteral("*")) hop.lost = 1;
    else hop.answers.push_back({who.toStdString(), 100, "", 0});
    made.reached |= who == QLatin1String(kClient);
  }
  return made;
}

Diagnosis lost() {
  Diagnosis said;
  said.service = "web";
  said.findings.push_back(
      {Fault::replyLost, Effect::some, "between r2 and the client", "Answers leave r2", "seen", "look"});
  return said;
}

}  // namespace

class ReplyWayTest : public QObject {
  Q_OBJECT
 private slots:
  void tracesAreJudged_data() {
    QTest::addColumn<QString>("ofVip");
    QTest::addColumn<QString>("ofRip");
    QTest::addColumn<QString>("asNew");
    QTest::addColumn<QString>("asReply");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("sentence");  // begins so
    QTest::addColumn<QString>("why");       // contains
    QTest::newRow("the last router drops the VIP")
        << "10.9.0.1 *"
        << "10.2.0.1 10.1.1.1"
        << ""
        << ""
        << "anti-spoofing"
        << "after router 10.2.0.1"
        << "Router 10.2.0.1 (hop 1) drops what r2 sends with the VIP as its source"
        << "come as far as 10.9.0.1 (hop 1), as lb1 hears";
    QTest::newRow("one of several does") << "10.2.0.1 10.9.0.1 * *"
                                         << "10.2.0.1 10.3.0.1 10.4.0.1 10.1.1.1"
                                         << ""
                                         << ""
                                         << "anti-spoofing"
                                         << "after router 10.3.0.1"
                                         << "Something after 10.3.0.1 (hop 2) drops what r2 sends"
                                         << "";
    QTest::newRow("it refuses in the next hop's name too") << "10.2.0.1 10.2.0.1"
                                                           << "10.2.0.1 10.1.1.1"
                                                           << ""
                                                           << ""
                                                           << "anti-spoofing"
                                                           << "after router 10.2.0.1"
                                                           << "Router 10.2.0.1 (hop 1) drops"
                                                           << "";
    QTest::newRow("nobody answers to the VIP") << ""
                                               << "10.2.0.1 10.1.1.1"
                                               << ""
                                               << ""
                                               << "reply-lost"
                                               << "between r2 and the client"
                                               << "Answers leave r2"
                                               << "with the VIP 192.0.2.10 as their source are answered by nobody";
    QTest::newRow("both end at the same router") << "10.2.0.1 *"
                                                 << "10.2.0.1 * *"
                                                 << ""
                                                 << ""
                                                 << "reply-lost"
                                                 << "between r2 and the client"
                                                 << "Answers leave r2"
                                                 << "as far as those of its own address, to 10.2.0.1 (hop 1)";
    QTest::newRow("the own address comes less far") << "10.2.0.1 10.1.1.1"
                                                    << "10.2.0.1 *"
                                                    << ""
                                                    << ""
                                                    << "reply-lost"
                                                    << "between r2 and the client"
                                                    << "Answers leave r2"
                                                    << "to 10.1.1.1 (hop 2)";
    QTest::newRow("a silent router before the client") << "* 10.1.1.1"
                                                       << "* 10.1.1.1"
                                                       << ""
                                                       << ""
                                                       << "reply-lost"
                                                       << "between r2 and the client"
                                                       << "Answers leave r2"
                                                       << "to 10.1.1.1 (hop 2)";
    QTest::newRow("replies alone are dropped") << "10.9.0.1 10.1.1.1"
                                               << "10.2.0.1 10.1.1.1"
                                               << "10.9.0.1 10.1.1.1"
                                               << "10.9.0.1 *"
                                               << "asymmetric-firewall"
                                               << "after router 10.2.0.1"
                                               << "Router 10.2.0.1 (hop 1) lets new connections of r2 pass and drops "
                                                  "its replies: most likely a stateful firewall"
                                               << "TCP's first packets (SYN) reach 10.1.1.1 (hop 2), replies (SYN+ACK) "
                                                  "without a SYN before them come as far as "
                                                  "10.9.0.1 (hop 1), as lb1 hears";
    QTest::newRow("replies are answered by nobody") << "10.9.0.1 10.1.1.1"
                                                    << "10.2.0.1 10.1.1.1"
                                                    << "10.9.0.1 10.1.1.1"
                                                    << ""
                                                    << "reply-lost"
                                                    << "between r2 and the client"
                                                    << "Answers leave r2"
                                                    << "are answered by nobody";
    QTest::newRow("replies come as far as new ones") << "10.9.0.1 10.1.1.1"
                                                     << "10.2.0.1 10.1.1.1"
                                                     << "10.9.0.1 *"
                                                     << "10.9.0.1 *"
                                                     << "reply-lost"
                                                     << "between r2 and the client"
                                                     << "Answers leave r2"
                                                     << "too come equally far";
  }

  void tracesAreJudged() {
    QFETCH(QString, ofVip);
    QFETCH(QString, ofRip);
    QFETCH(QString, asNew);
    QFETCH(QString, asReply);
    QFETCH(QString, sentence);
    QFETCH(QString, why);
    ReplyTraces traces;
    traces.server = "r2";
    traces.director = "lb1";
    traces.ofVip = trace(ofVip);
    traces.ofRip = trace(ofRip, "10.2.0.2");
    if (!asNew.isEmpty()) traces.asNew = trace(asNew);
    if (!asNew.isEmpty()) traces.asReply = trace(asReply);
    Diagnosis said = lost();
    addReplyWay(said, traces);
    const Finding& found = said.findings.front();
    QTEST(QString::fromStdString(faultName(found.fault)), "fault");
    QTEST(QString::fromStdString(found.place), "place");
    QVERIFY2(QString::fromStdString(found.sentence).startsWith(sentence), found.sentence.c_str());
    QVERIFY2(QString::fromStdString(found.why).contains(why) && found.why.starts_with("seen; traces from r2"),
             found.why.c_str());
    QVERIFY(!found.remedy.empty());
  }

  void theLastStationTellsAfterWhom() {
    Path path;
    path.findings = lost().findings;
    path.hops.push_back({"", true, Seen::no, "the client hears nothing", {}});
    ReplyTraces traces;
    traces.server = "r2";
    traces.director = "lb1";
    traces.ofVip = traces.ofRip = trace(QStringLiteral("10.2.0.1 *"));
    addReplyWay(path, traces);
    QCOMPARE(path.hops.back().sentence, std::string("the client hears nothing"));
    traces.ofRip = trace(QStringLiteral("10.2.0.1 10.1.1.1"));
    addReplyWay(path, traces);
    QCOMPARE(path.hops.back().sentence, std::string("the client hears nothing; answers end after router 10.2.0.1"));
    QVERIFY(path.findings.front().fault == Fault::antiSpoofing);
  }

  void othersFindingsStay() {
    Diagnosis said = lost();
    said.findings.front().place = "between r1 and the client";
    ReplyTraces traces;
    traces.server = "r2";
    addReplyWay(said, traces);  // nothing was traced either
    QVERIFY(said.findings.front().fault == Fault::replyLost);
    QCOMPARE(said.findings.front().why, std::string("seen"));
  }

  void whatIsHeardIsJoined() {
    api::Trace sent = trace(QStringLiteral("* * * *"));
    joinHeard(sent, {trace(QStringLiteral("10.9.0.1")), trace(QStringLiteral("* *"))}, "lb1, lb2", 2);
    QCOMPARE(sent.hops.size(), std::size_t{3});
    QCOMPARE(sent.hops[0].answers.size(), std::size_t{1});
    QCOMPARE(sent.hops[0].lost, 1U);
    QCOMPARE(sent.hops[2].lost, 2U);
    QVERIFY(!sent.reached);
    QCOMPARE(sent.sentence,
             std::string("stops after 10.9.0.1 (hop 1): nothing beyond it answers; answers were heard by lb1, lb2"));
    joinHeard(sent, {trace(QStringLiteral("10.9.0.1 10.1.1.1 10.1.1.1"))}, "lb1", 2);
    QCOMPARE(sent.hops.size(), std::size_t{2});
    QVERIFY(sent.reached);
    QCOMPARE(sent.sentence, std::string("reached 10.1.1.1 in 2 hops; answers were heard by lb1"));
    joinHeard(sent, {}, "lb1", 2);
    QCOMPARE(sent.sentence, std::string("nobody on the way to 10.1.1.1 answers to 192.0.2.10, as far as lb1 hears"));
    // A director that says too much.
    api::Trace many = trace(QStringLiteral("10.9.0.1"));
    for (int i = 0; i < 100; ++i) many.hops[0].answers.push_back(many.hops[0].answers[0]);
    many.hops.push_back(many.hops[0]);
    many.hops.back().number = 4'000'000;
    joinHeard(sent, {many}, "lb1", 2);
    QCOMPARE(sent.hops.size(), std::size_t{1});
    QCOMPARE(sent.hops[0].answers.size(), std::size_t{2});
  }

  void theNarrowPlaceIsNamed() {
    Diagnosis said = lost();
    said.findings.front().fault = Fault::largeLost;
    said.findings.front().place = "between lb1 and r2";
    MtuTrace found{"between lb1 and r2", "lb1", trace(QStringLiteral("10.9.0.1 10.1.1.1"))};
    addMtu(said, found);
    QCOMPARE(said.findings.front().why, std::string("seen"));
    found.trace.mtu = 1400;
    found.trace.blackHole = true;
    found.trace.vanishAfterHop = 1;
    addMtu(said, found);
    QCOMPARE(said.findings.front().why,
             std::string("seen; packets of more than 1400 bytes vanish from lb1 to 10.1.1.1 after "
                         "10.9.0.1 (hop 1), and nobody says that they are too large"));
  }
};

QTEST_APPLESS_MAIN(ReplyWayTest)
#include "reply_way_test.moc"
