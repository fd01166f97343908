// Every verdict that the Troubleshoot page can come to, in the real window: its sentence is read in the window's width,
// nothing is cut off, and with LVS_TEST_SCREENSHOTS each has its picture.
#include <QApplication>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "console/client/certificate.h"
#include "console/window/appearance.h"
#include "console/window/main_window.h"
#include "tests/console/gui/clipped.h"
#include "tests/console/troubleshoot/verdicts.h"

using namespace lvs;

namespace {

constexpr int kWidth = 1280;  // the smallest window that has to look well
constexpr int kHeight = 800;

}  // namespace

class VerdictsTest : public QObject {
  Q_OBJECT
  QTemporaryDir home_;
  QTcpServer silent_;
  const QString example_ = QStringLiteral(LVS_TEST_DATA "/two-data-centres.json");

  static QString wordsIn(const QWidget& top) {
    QString all;
    for (const QLabel* label : top.findChildren<QLabel*>())
      if (label->isVisibleTo(&top)) all += label->text() + QLatin1Char('\n');
    return all;
  }

 private slots:
  void initTestCase() {
    const auto identity = makeClientIdentity(QStringLiteral("tester"), QStringLiteral("proof"));
    QVERIFY(identity && silent_.listen(QHostAddress::LocalHost));
    AgentStore store(home_.path());
    for (const char* name : {"ipvslb11", "ipvslb12"}) {
      QVERIFY(store.save({QString::fromLatin1(name),
                          {"127.0.0.1", silent_.serverPort()},
                          QByteArray(32, 'x'),
                          QStringLiteral("administrator"),
                          *identity}));
    }
  }
  void cleanup() {
    Appearance appearance;
    appearance.setLanguage(QStringLiteral("en"));
    appearance.setTheme(Settings::Theme::light);
  }

  /// Each story's verdict is what it was made for; and no fault has no story.
  void everyVerdictHasItsStory() {
    Document document;
    QVERIFY(document.load(example_));
    QSet<QString> told;
    for (const test::Verdict& one : test::allVerdicts()) {
      test::VerdictStory story(document.cluster());
      one.change(story);
      const diagnosis::Diagnosis found = story.told().weighed.diagnosis;
      const std::string first = found.healthy() ? "healthy" : diagnosis::faultName(found.findings.front().fault);
      told << QString::fromStdString(first);
      if (one.name.starts_with("healthy") || one.name == "several-at-once") continue;
      QVERIFY2(first == one.name, qPrintable(QString::fromStdString(one.name + ": " + found.verdict)));
    }
    for (int i = 0; !diagnosis::faultName(static_cast<diagnosis::Fault>(i)).empty(); ++i) {
      const QString name = QString::fromStdString(diagnosis::faultName(static_cast<diagnosis::Fault>(i)));
      QVERIFY2(told.contains(name), qPrintable(name));
    }
  }

  void everyVerdictIsReadInTheWindow_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << QStringLiteral("en") << false;
    QTest::newRow("dark") << QStringLiteral("en") << true;
    QTest::newRow("de") << QStringLiteral("de") << false;
  }
  void everyVerdictIsReadInTheWindow() {
    QFETCH(QString, language);
    QFETCH(bool, dark);
    Appearance appearance;
    appearance.setLanguage(language);
    appearance.setTheme(dark ? Settings::Theme::dark : Settings::Theme::light);
    const QString folder = qEnvironmentVariable("LVS_TEST_SCREENSHOTS");
    const QString suffix = QString::fromLatin1(QTest::currentDataTag());
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.resize(kWidth, kHeight);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    TroubleshootPage& page = window.troubleshooting();
    window.pages().setCurrentWidget(&page);
    page.choose(QStringLiteral("http-dc1"));
    const auto look = [&](const std::string& name) {
      QTest::qWait(1);  // what has just got other words is laid out
      QTRY_COMPARE_WITH_TIMEOUT(test::clipped(&page), QString(), 10000);
      QTRY_COMPARE_WITH_TIMEOUT(test::cutOff(&page), QString(), 10000);
      if (folder.isEmpty()) return;
      QVERIFY(
          window.grab().save(QStringLiteral("%1/verdict-%2-%3.png").arg(folder, QString::fromStdString(name), suffix)));
    };
    for (const test::Verdict& one : test::allVerdicts()) {
      test::VerdictStory story(window.document().cluster());
      one.change(story);
      const troubleshoot::Inquiry inquiry = story.told();
      page.showInquiry(inquiry);
      page.parts().setCurrentIndex(0);
      look(one.name);
      const QString verdict = QString::fromStdString(inquiry.weighed.diagnosis.verdict);
      QVERIFY2(wordsIn(page).contains(verdict), qPrintable(verdict));
      // The lesson stands at what is bad; of some there is a picture too.
      page.parts().setCurrentWidget(&page.lesson());
      QVERIFY(page.lesson().current());
      QCOMPARE(page.lesson().current()->state == diagnosis::LessonStep::State::bad,
               !inquiry.weighed.diagnosis.healthy());
      if (one.name == "real-server-fact" || one.name == "lost-on-the-way" || one.name == "healthy-with-packets")
        look("lesson-" + one.name);
    }
  }
};

QTEST_MAIN(VerdictsTest)
#include "verdicts_test.moc"
