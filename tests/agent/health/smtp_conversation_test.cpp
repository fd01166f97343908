// SMTP checks: greeting, EHLO, STARTTLS and what may go wrong with each.
#include <QTest>

#include "tests/agent/health/conversing.h"

using namespace lvs;
using namespace lvs::health;
using namespace lvs::health::conversing;

namespace {

HealthCheck smtp(bool tls = false) {
  HealthCheck check;
  check.type = CheckType::smtp;
  check.tls = tls;
  return check;
}
QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

constexpr char kGreeting[] = "220-mail.example ESMTP\r\n220 ready\r\n";
constexpr char kExtensions[] = "250-mail.example\r\n250-SIZE 1000\r\n250-STARTTLS\r\n250 8BITMIME\r\n";
const std::string kEhlo = "EHLO lvs-agent.invalid\r\n";

std::string joined(std::initializer_list<const char*> texts) {
  std::string all;
  for (const char* text : texts) all += text;
  return all;
}

}  // namespace

class SmtpConversationTest : public QObject {
  Q_OBJECT
 private slots:
  void theServerSpeaksFirst() {
    Player player(smtp(), aTarget());
    QVERIFY(player.course().sent.empty());
    player.say("220-mail.example ESMTP\r\n220 rea");
    QVERIFY(player.course().sent.empty());
    player.say("dy\r\n");
    QCOMPARE(bytes(player.course().sent), bytes(kEhlo));
    player.say("250-mail.example\r\n");
    QVERIFY(!player.course().isDone);
    player.say("250 HELP\r\n");
    QVERIFY(player.course().isDone && player.course().finding.good);
    QCOMPARE(bytes(player.course().sent), bytes(kEhlo + "QUIT\r\n"));
    QCOMPARE(bytes(player.course().finding.words), QByteArray("SMTP 250 to EHLO"));
  }
  void tlsIsStarted() {
    const Course course =
        play(smtp(true), {joined({kGreeting, kExtensions, "220 go ahead\r\n"}), "250 mail.example\r\n"});
    QVERIFY(course.isDone && course.finding.good);
    QCOMPARE(bytes(course.sent), bytes(kEhlo + "STARTTLS\r\n" + kEhlo + "QUIT\r\n"));
    QCOMPARE(bytes(course.finding.words), QByteArray("SMTP 250 to EHLO over TLS"));
  }

  void answersAreJudged_data() {
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, bool tls, QByteArray before, QByteArray after, bool good, QByteArray words) {
      QTest::newRow(name) << tls << before << after << good << words;
    };
    const QByteArray greeted = kGreeting;
    const QByteArray extended = greeted + kExtensions;
    row("plain", false, extended, "", true, "SMTP 250 to EHLO");
    row("bare codes and line feeds", false, "220\n250\n", "", true, "SMTP 250 to EHLO");
    row("an old server", false, greeted + "502 what?\r\n250 hello\r\n", "", true, "SMTP 250 to HELO");
    row("over TLS", true, extended + "220 go\r\n", "250 x\r\n", true, "SMTP 250 to EHLO over TLS");
    row("no service", false, "554 no SMTP service here\r\n", "", false,
        "SMTP 554 \"no SMTP service here\" instead of a greeting; allowed is 220");
    row("not now", false, "421-busy\r\n421 come back later\r\n", "", false,
        "SMTP 421 \"come back later\" instead of a greeting; allowed is 220");
    row("EHLO refused", false, greeted + "550 go away\r\n", "", false, "SMTP 550 \"go away\" to EHLO; allowed is 250");
    row("HELO refused", false, greeted + "500 what?\r\n550 go away\r\n", "", false,
        "SMTP 550 \"go away\" to HELO; allowed is 250");
    row("no TLS", true, greeted + "250-mail.example\r\n250 HELP\r\n", "", false, "the server does not offer STARTTLS");
    row("its name is no offer", true, greeted + "250 STARTTLS\r\n", "", false, "the server does not offer STARTTLS");
    row("no TLS now", true, extended + "454 no certificate\r\n", "", false,
        "SMTP 454 \"no certificate\" to STARTTLS; allowed is 220");
    row("refused over TLS", true, extended + "220 go\r\n", "530 no\r\n", false,
        "SMTP 530 \"no\" to EHLO over TLS; allowed is 250");
    row("silent over TLS", true, extended + "220 go\r\n", "", false,
        "closed the connection before it had answered to EHLO over TLS");
    row("nothing", false, "", "", false, "closed the connection without a greeting");
    row("half a greeting", false, "220-mail.example\r\n", "", false, "closed the connection within its greeting");
    row("no answer to EHLO", false, kGreeting, "", false, "closed the connection before it had answered to EHLO");
    row("no answer to STARTTLS", true, extended, "", false, "closed the connection before it had answered to STARTTLS");
    row("SSH", false, "SSH-2.0-OpenSSH_9.2\r\n", "", false, "no SMTP: the answer begins \"SSH-2.0-OpenSSH_9.2\"");
    row("SSH without an end", false, "SSH", "", false, "no SMTP: the answer begins \"SSH\"");
    row("four digits", false, "2200 x\r\n", "", false, "no SMTP: the answer begins \"2200 x\"");
    row("two digits", false, "22\r\n", "", false, "no SMTP: the answer begins \"22\"");
    row("no reply later", false, greeted + "hello\r\n", "", false, "broken SMTP: \"hello\" is no reply");
    row("codes that change", false, "220-a\r\n250 b\r\n", "", false,
        "broken SMTP: a reply that began with 220 goes on with \"250 b\"");
  }
  void answersAreJudged() {
    QFETCH(bool, tls);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Script script{before.toStdString()};
    if (!after.isEmpty()) script.push_back(after.toStdString());
    const Course course = play(smtp(tls), script);
    QVERIFY(course.isDone);
    QTEST(bytes(course.finding.words), "words");
    QTEST(course.finding.good, "good");
    QCOMPARE(bytes(course.fault), QByteArray());
    QCOMPARE(bytes(differenceByPieces(smtp(tls), script)), QByteArray());
  }

  void nothingInTheClearIsTakenOverIntoTls() {
    // RFC 3207, 6, as many servers and clients once did (CVE-2011-0411).
    const Course course = play(smtp(true), {joined({kGreeting, kExtensions, "220 go\r\n250 injected\r\n"})});
    QVERIFY(course.isDone && !course.finding.good);
    QCOMPARE(bytes(course.finding.words), QByteArray("sent 14 bytes in the clear after agreeing to TLS"));
  }
  void cutAnswersDoNotPass() {
    QCOMPARE(bytes(passesCut(smtp(), {joined({kGreeting, kExtensions})})), QByteArray());
    QCOMPARE(bytes(passesCut(smtp(true), {joined({kGreeting, kExtensions, "220 go\r\n"}), kExtensions})), QByteArray());
  }
  void endlessAnswersAreBounded() {
    std::string words;
    QCOMPARE(bytes(takesEndless(smtp(), "", "220-more\r\n", &words)), QByteArray());
    QCOMPARE(bytes(words), QByteArray("sent a reply of more than 64 KiB"));
    QCOMPARE(bytes(takesEndless(smtp(), "220 ", std::string(1000, 'x'), &words)), QByteArray());
    QCOMPARE(bytes(words), QByteArray("sent a reply of more than 64 KiB"));
    QCOMPARE(bytes(takesEndless(smtp(), "", std::string(1000, 'x'), &words)), QByteArray());
    QCOMPARE(bytes(words), "no SMTP: the answer begins \"" + QByteArray(60, 'x') + "…\"");
    QCOMPARE(bytes(takesEndless(smtp(), joined({kGreeting, "250-x\r\n"}), "\r\n", &words)), QByteArray());
    QCOMPARE(bytes(words), QByteArray("broken SMTP: \"\" is no reply"));
  }
  void timeRunningOutHasWords() {
    QCOMPARE(bytes(play(smtp(), {}, 0, false).unfinished), QByteArray("no greeting came"));
    QCOMPARE(bytes(play(smtp(), {kGreeting}, 0, false).unfinished),
             QByteArray("the server stopped before it had answered to EHLO"));
  }
  void garbageBreaksNothing() {
    QCOMPARE(bytes(breaksOnGarbage(smtp(), {joined({kGreeting, kExtensions})}, 21)), QByteArray());
    QCOMPARE(bytes(breaksOnGarbage(smtp(true), {joined({kGreeting, kExtensions, "220 go\r\n"}), kExtensions}, 22)),
             QByteArray());
  }
};

QTEST_GUILESS_MAIN(SmtpConversationTest)
#include "smtp_conversation_test.moc"
