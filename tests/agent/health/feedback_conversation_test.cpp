// The line in which a real server tells its share, in the words of HAProxy's agent-check.
#include <QTest>

#include "tests/agent/health/conversing.h"

using namespace lvs;
using namespace lvs::health;
using namespace lvs::health::conversing;

namespace {

HealthCheck feedback(const char* send = "") {
  HealthCheck check;
  check.type = CheckType::feedback;
  check.port = 8008;
  check.send = send;
  return check;
}
QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

constexpr char kUnderstood[] = "; understood are 0% to 1000%, up, ready, drain, maint, down, fail and stopped";

}  // namespace

class FeedbackConversationTest : public QObject {
  Q_OBJECT
 private slots:
  void linesAreUnderstood_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("good");
    QTest::addColumn<int>("percent");  // -1: nothing was told
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* line, bool good, int percent, const QByteArray& words) {
      const QByteArray name = QByteArray(line).replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
      QTest::newRow(name.isEmpty() ? "nothing" : name.constData()) << QByteArray(line) << good << percent << words;
    };
    row("75%\n", true, 75, "it takes 75% of its weight");
    row("0%\n", true, 0, "it takes 0% of its weight");
    row("100%\r\n", true, 100, "it takes its whole weight");
    row("1000%\n", true, 1000, "it takes 1000% of its weight");
    row("up\n", true, 100, "it takes its whole weight");
    row("READY, 20%\n", true, 20, "it takes 20% of its weight");
    row("up,ready\t50%,maxconn:30\n", true, 50, "it takes 50% of its weight");
    row("drain\n", true, 0, "it takes no new connections, as it says itself");
    row("80% maint # new disk\n", true, 0, "it takes no new connections, as it says itself: new disk");
    row("down\n", false, 0, "it is down, as it says itself");
    row("up stopped 50%\n", false, 0, "it is down, as it says itself");
    row("fail#disk is full, 50% #2\n", false, 0, "it is down, as it says itself: disk is full, 50% #2");
    row("50% #\n", true, 50, "it takes 50% of its weight");
    row("75%", true, 75, "it takes 75% of its weight");  // the end of the connection ends the line
    row("75%\ndown\n", true, 75, "it takes 75% of its weight");
    row("\n", false, -1, "said nothing: \"\"");
    row("# only words\n", false, -1, "said nothing: \"# only words\"");
    row("maxconn:5\n", false, -1, "said nothing: \"maxconn:5\"");
    row("1001%\n", false, -1, QByteArray("said \"1001%\"") + kUnderstood);
    row("-1%\n", false, -1, QByteArray("said \"-1%\"") + kUnderstood);
    row("99999999999%\n", false, -1, QByteArray("said \"99999999999%\"") + kUnderstood);
    row("%\n", false, -1, QByteArray("said \"%\"") + kUnderstood);
    row("7.5%\n", false, -1, QByteArray("said \"7.5%\"") + kUnderstood);
    row("50\n", false, -1, QByteArray("said \"50\"") + kUnderstood);
    row("HTTP/1.1 400 Bad\r\n", false, -1, QByteArray("said \"HTTP/1.1\"") + kUnderstood);
    row("", false, -1, "closed the connection without an answer");
  }
  void linesAreUnderstood() {
    QFETCH(QByteArray, line);
    QFETCH(int, percent);
    const Course course = play(feedback(), {line.toStdString()});
    QVERIFY(course.isDone);
    QTEST(bytes(course.finding.words), "words");
    QTEST(course.finding.good, "good");
    QCOMPARE(course.finding.weight ? static_cast<int>(*course.finding.weight) : -1, percent);
    QCOMPARE(bytes(course.fault), QByteArray());
    QCOMPARE(bytes(differenceByPieces(feedback(), {line.toStdString()})), QByteArray());
  }

  void aLineHasAnEnd() {
    const std::string comment = "50% #" + std::string(251, 'x');
    QVERIFY(play(feedback(), {comment + "\n"}).finding.good);
    QCOMPARE(bytes(play(feedback(), {comment + "x\n"}).finding.words),
             QByteArray("said a line of more than 256 bytes"));
    QCOMPARE(bytes(differenceByPieces(feedback(), {comment + "x\n"})), QByteArray());
    QCOMPARE(bytes(takesEndless(feedback(), "", std::string(1000, 'x'))), QByteArray());
  }

  void whatItAsksWithIsItsOwn() {
    QCOMPARE(bytes(play(feedback("lvs\\n"), {"up\n"}).sent), QByteArray("lvs\n"));
    QVERIFY(!play(feedback("\\q"), {"up\n"}).finding.good);
    QCOMPARE(bytes(play(feedback(), {}, 0, false).unfinished), QByteArray("no answer came"));
    QCOMPARE(bytes(play(feedback(), {"75%"}, 0, false).unfinished),
             QByteArray("the line has no end; it began \"75%\""));
  }

  void garbageBreaksNothing() {
    QCOMPARE(bytes(breaksOnGarbage(feedback(), {"up 75% #disk is slow\n"}, 7)), QByteArray());
    QCOMPARE(bytes(breaksOnGarbage(feedback(), {"drain,50%\r\n"}, 8)), QByteArray());
  }
};

QTEST_GUILESS_MAIN(FeedbackConversationTest)
#include "feedback_conversation_test.moc"
