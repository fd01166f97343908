// A failover test's report: kept and found again, compared, written as HTML, PDF and JSON, painted; whatever a file or
// a director says is text and never markup.
#include <QFileInfo>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

#include "common/api/messages.h"
#include "common/failover/judge.h"
#include "console/client/failover_words.h"
#include "console/failover/past_tests.h"
#include "console/failover/report.h"
#include "console/failover/timeline_view.h"
#include "console/window/look.h"

using namespace lvs;

namespace {

api::FailoverTest sample(std::int64_t startedMs = 1'700'000'000'000) {
  api::FailoverTest test;
  test.cluster = "c";
  test.group = "vip";
  test.kind = api::kPlanned;
  test.service = "web";
  test.target = "192.0.2.10:80";
  test.everyMs = 10;
  test.longConnections = 10;
  test.advertIntervalMs = 100;
  test.startedMs = startedMs;
  test.endedMs = startedMs + 8000;
  test.checks = {{"reachable", true, ""}, {"connection-sync", false, "the document does not ask for it"}};
  api::TestLeg leg;
  leg.kind = api::kPlanned;
  leg.from = "a";
  leg.to = "b";
  leg.begunMs = startedMs + 2500;
  leg.masterMs = leg.begunMs + 18;
  leg.endedMs = leg.begunMs + 3000;
  test.legs = {leg};
  test.changes = {{startedMs, "a", "master", "highest"},
                  {startedMs, "b", "backup", "hears a"},
                  {leg.masterMs, "b", "master", "asked"},
                  {leg.masterMs + 1, "a", "backup", "<b>other</b> & better"}};
  test.moves = {{leg.masterMs + 3, "192.0.2.10", "02:00:00:00:00:01", "a"}};
  for (int i = 0; i < 800; ++i) test.requests.push_back({startedMs + i * 10, 900, ""});
  failover::judge(test);
  return test;
}

}  // namespace

class ReportTest : public QObject {
  Q_OBJECT
 private slots:
  void theSentenceHasTheFigures() {
    QCOMPARE(testSentence(sample()),
             QStringLiteral("Takeover took 18 ms; 0 of 300 requests failed, the longest time without an answer was 10 "
                            "ms; 0 of 10 connections broke."));
    api::FailoverTest failed = sample();
    failed.failure = "nobody";
    QVERIFY(testSentence(failed).contains(QStringLiteral("nobody")));
    failed = sample();
    failed.legs.clear();
    QVERIFY(!testSentence(failed).isEmpty());
  }

  void adviceComesWithLosses() {
    QVERIFY(testAdvice(sample()).isEmpty());
    api::FailoverTest lossy = sample();
    lossy.broken = {{lossy.legs.front().begunMs + 5, "reset"}};
    failover::judge(lossy);
    QCOMPARE(testAdvice(lossy).size(), 1);
    QVERIFY(testAdvice(lossy).front().contains(QStringLiteral("not synchronised")));
    lossy.synchronised = true;
    QVERIFY(testAdvice(lossy).front().contains(QStringLiteral("8848")));
  }

  void testsAreKeptAndFoundLatestFirst() {
    QTemporaryDir home;
    PastTests past(home.path());
    QVERIFY(past.of("c", "vip").empty());
    for (int i = 0; i < 3; ++i) QVERIFY(past.add(sample(1'700'000'000'000 + i * 1000)).ok());
    api::FailoverTest other = sample(1'700'000'005'000);
    other.group = "other";
    QVERIFY(past.add(other).ok());
    const auto found = past.of("c", "vip", 2);
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].startedMs, std::int64_t{1'700'000'002'000});
    QCOMPARE(found[0].requests.size(), std::size_t{800});
    const QFileInfoList files = QDir(home.path() + QStringLiteral("/failover-tests")).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 4);
    for (const QFileInfo& file : files)
      QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // One that was torn or is none at all hides no other.
    QFile torn(files.first().filePath());
    QVERIFY(torn.resize(100));
    QCOMPARE(past.of("c", "vip").size(), std::size_t{2});
  }

  void onlySoManyAreKept() {
    QTemporaryDir home;
    PastTests past(home.path());
    QDir folder(home.path());
    QVERIFY(folder.mkdir(QStringLiteral("failover-tests")) && folder.cd(QStringLiteral("failover-tests")));
    for (int i = 0; i < PastTests::kMostKept + 4; ++i) {
      QFile old(folder.filePath(QStringLiteral("2000-%1.json").arg(i, 4, 10, QLatin1Char('0'))));
      QVERIFY(old.open(QIODevice::WriteOnly));
    }
    QVERIFY(past.add(sample()).ok());
    QCOMPARE(folder.entryList(QDir::Files).size(), PastTests::kMostKept);
    QVERIFY(!folder.exists(QStringLiteral("2000-0004.json")) && folder.exists(QStringLiteral("2000-0005.json")));
    QCOMPARE(past.of("c", "vip").size(), std::size_t{1});
  }

  void reportsSpeakAndNeverRun() {
    api::FailoverTest hostile = sample();
    hostile.group = "<script>alert(1)</script>";
    hostile.changes.front().director = "<img src=x>";
    const QString html = reportHtml(hostile, {sample()}, look::themed(false), {});
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<img")));
    QVERIFY(html.contains(QStringLiteral("&lt;b&gt;other&lt;/b&gt; &amp; better")));
    QVERIFY(html.contains(QStringLiteral("this test")));
  }

  void reportsAreWrittenInThreeForms() {
    QTemporaryDir folder;
    for (const char* kind : {"html", "pdf", "json"}) {
      const QString path = folder.filePath(QStringLiteral("report.") + QLatin1String(kind));
      QVERIFY(writeReport(sample(), {sample(1)}, path).ok());
      QFile file(path);
      QVERIFY(file.open(QIODevice::ReadOnly));
      const QByteArray bytes = file.readAll();
      if (QLatin1String(kind) == QLatin1String("pdf")) QVERIFY(bytes.startsWith("%PDF"));
      if (QLatin1String(kind) == QLatin1String("html")) QVERIFY(bytes.contains("<svg") && !bytes.contains("<?xml"));
      if (QLatin1String(kind) == QLatin1String("json"))
        QVERIFY(api::fromJson<api::FailoverTest>(bytes.toStdString()).ok());
    }
    const Outcome other = writeReport(sample(), {}, folder.filePath(QStringLiteral("report.doc")));
    QVERIFY(!other.ok());
    QVERIFY(other.message().find(".html, .pdf and .json") != std::string::npos);
    QVERIFY(!writeReport(sample(), {}, folder.filePath(QStringLiteral("none/report.html"))).ok());
  }

  void theTimelineShowsWhoWasMaster() {
    QImage picture(900, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    const QPalette palette = look::themed(false);
    const api::FailoverTest test = sample();
    paintTimeline(painter, picture.rect(), palette, test, test.endedMs);
    painter.end();
    // a is master at the left, b at the right: their bars are filled there.
    const QColor master = look::good(palette);
    const auto filled = [&](int x, int row) {
      const auto lane = static_cast<int>(QFontMetricsF(QFont()).height()) + 8;
      return picture.pixelColor(x, row * lane + 5) == master;
    };
    QVERIFY(filled(200, 0) && !filled(200, 1));
    QVERIFY(filled(850, 1) && !filled(850, 0));
  }

  void nothingAtAllIsPaintedToo() {
    TimelineView view;
    view.resize(400, 200);
    view.show({}, false);
    view.grab();
    api::FailoverTest odd = sample();
    odd.endedMs = 0;
    odd.requests.push_back({0, 0xFFFFFFFF, "before everything"});
    odd.changes.push_back({odd.startedMs - 5000, "c", "fault", ""});
    view.show(odd, true);
    view.grab();
  }
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
