// The presets of tcp checks: greetings, refusals, other protocols, and what comes in crumbs or never ends.
#include <QTest>

#include "tests/agent/health/conversing.h"

using namespace lvs;
using namespace lvs::health;
using namespace lvs::health::conversing;

namespace {

HealthCheck with(CheckPreset preset) {
  HealthCheck check;
  check.type = CheckType::tcp;
  check.preset = preset;
  return check;
}
QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

/// A packet of MySQL: its length in three bytes, the lowest first, and its number.
QByteArray packet(const QByteArray& message, char number = 0) {
  const auto size = static_cast<unsigned>(message.size());
  QByteArray made;
  for (unsigned shift = 0; shift < 24; shift += 8) made.append(static_cast<char>(size >> shift & 255U));
  return made + number + message;
}
QByteArray mysqlError(unsigned code, const QByteArray& text) {
  return packet(QByteArray(1, '\xff') + static_cast<char>(code & 255U) + static_cast<char>(code >> 8U) + text);
}
QByteArray mysqlGreeting() { return packet(QByteArray("\x0a") + "8.0.32" + QByteArray(20, '\0')); }

/// A message of PostgreSQL: its kind, and a length that counts itself.
QByteArray message(char kind, const QByteArray& content) {
  const auto size = static_cast<unsigned>(content.size()) + 4;
  QByteArray made(1, kind);
  for (int shift = 24; shift >= 0; shift -= 8) made.append(static_cast<char>(size >> shift & 255U));
  return made + content;
}
QByteArray postgresqlError(const QByteArray& state, const QByteArray& text) {
  return message('E', "SFATAL" + QByteArray(1, '\0') + "C" + state + '\0' + "M" + text + '\0' + '\0');
}

QByteArray element(char tag, const QByteArray& content, bool longForm = false) {
  QByteArray made(1, tag);
  if (longForm) made.append("\x84").append(3, '\0');  // as Active Directory writes lengths
  return made + static_cast<char>(content.size()) + content;
}
QByteArray ldapResult(char code, const QByteArray& text, char kind = 0x61, bool longForm = false) {
  const QByteArray result = element(0x0a, QByteArray(1, code)) + element(0x04, "") + element(0x04, text);
  return element(0x30, element(0x02, QByteArray(1, kind == 0x61 ? '\1' : '\0')) + element(kind, result, longForm),
                 longForm);
}

}  // namespace

class PresetConversationTest : public QObject {
  Q_OBJECT
 private slots:
  void answersAreJudged_data() {
    QTest::addColumn<CheckPreset>("preset");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, CheckPreset preset, const QByteArray& answer, bool good, QByteArray words) {
      QTest::newRow(name) << preset << answer << good << words;
    };
    const auto redis = CheckPreset::redis;
    row("redis", redis, "+PONG\r\n", true, "Redis answers PONG");
    row("redis wants a password", redis, "-NOAUTH Authentication required.\r\n", true,
        "Redis wants a login: NOAUTH Authentication required.");
    row("redis loads", redis, "-LOADING Redis is loading the dataset in memory\r\n", false,
        "Redis says: LOADING Redis is loading the dataset in memory");
    row("redis is full", redis, "-ERR max number of clients reached\r\n", false,
        "Redis says: ERR max number of clients reached");
    row("redis is POP3", redis, "+OK POP3 ready\r\n", false, "no Redis: the answer begins \"+OK POP3 ready\"");
    row("redis is SSH", redis, "SSH-2.0-OpenSSH_9.2\r\n", false, "no Redis: the answer begins \"SSH-2.0-OpenSSH_9.2\"");
    row("redis says nothing", redis, "", false, "closed the connection without an answer");
    row("redis stops", redis, "+PO", false, "closed the connection after 3 bytes, before the answer was complete");
    const auto mysql = CheckPreset::mysql;
    row("mysql", mysql, mysqlGreeting(), true, "MySQL 8.0.32 greets");
    row("mysql is full", mysql, mysqlError(1040, "#08004Too many connections"), false,
        "MySQL says: Too many connections (1040)");
    row("mysql is full, without a state", mysql, mysqlError(1040, "Too many connections"), false,
        "MySQL says: Too many connections (1040)");
    row("mysql has no words", mysql, mysqlError(1053, ""), false, "MySQL says: error 1053");
    row("mysql blocks the director", mysql, mysqlError(1129, "Host '10.0.0.1' is blocked"), true,
        "MySQL is there, and refuses this director's address: Host '10.0.0.1' is blocked (1129)");
    row("mysql of an older protocol", mysql, packet(QByteArray("\x09") + "3.20" + QByteArray(20, '\0')), false,
        "no MySQL: the answer begins \"\\x19\\x00\\x00\\x00\\t3.20" + QByteArray("\\x00").repeated(9) + "…\"");
    row("mysql begins in the middle", mysql,
        packet("\x0a"
               "8",
               1),
        false, "no MySQL: the answer begins \"\\x02\\x00\\x00\\x01\"");
    row("mysql is HTTP", mysql, "HTTP/1.1 400 Bad Request\r\n\r\n", false,
        "no MySQL: the answer begins \"HTTP/1.1 400 Bad Request\"");
    row("mysql's version has no end", mysql,
        packet("\x0a"
               "8.0"),
        false, "no MySQL: the answer begins \"\\x04\\x00\\x00\\x00\"");
    row("mysql stops", mysql, mysqlGreeting().left(10), false,
        "closed the connection after 10 bytes, before the answer was complete");
    const auto postgresql = CheckPreset::postgresql;
    row("postgresql", postgresql, message('R', QByteArray("\0\0\0\x0a", 4) + "SCRAM-SHA-256" + '\0' + '\0'), true,
        "PostgreSQL asks for a login");
    row("postgresql trusts", postgresql, message('R', QByteArray(4, '\0')), true, "PostgreSQL lets in");
    row("postgresql starts", postgresql, postgresqlError("57P03", "the database system is starting up"), false,
        "PostgreSQL says: the database system is starting up (57P03)");
    row("postgresql is full", postgresql, postgresqlError("53300", "sorry, too many clients already"), false,
        "PostgreSQL says: sorry, too many clients already (53300)");
    row("postgresql does not know us", postgresql, postgresqlError("28000", "no pg_hba.conf entry"), true,
        "PostgreSQL is there, and refuses the check's login: no pg_hba.conf entry (28000)");
    row("postgresql's error has no end", postgresql, message('E', "SFATAL"), false,
        "no PostgreSQL: the answer begins \"E\\x00\\x00\\x00\"");
    row("postgresql is SMTP", postgresql, "220 mail ready\r\n", false,
        "no PostgreSQL: the answer begins \"220 mail ready\"");
    row("postgresql's length is too large", postgresql, "EHLO?\r\n", false,
        "no PostgreSQL: the answer begins \"EHLO?\"");
    const auto ldap = CheckPreset::ldap;
    row("ldap", ldap, ldapResult(0, ""), true, "LDAP lets an anonymous user in");
    row("ldap with long lengths", ldap, ldapResult(0, "", 0x61, true), true, "LDAP lets an anonymous user in");
    row("ldap wants a login", ldap, ldapResult(48, "anonymous bind disallowed"), true,
        "LDAP wants a login: inappropriateAuthentication (48): anonymous bind disallowed");
    row("ldap is busy", ldap, ldapResult(51, ""), false, "LDAP says: busy (51)");
    row("ldap goes", ldap, ldapResult(52, "shutting down", 0x78), false, "LDAP says: unavailable (52): shutting down");
    row("ldap with an unknown code", ldap, ldapResult(99, "x"), false, "LDAP says: result (99): x");
    row("ldap is something else of BER", ldap, element(0x30, element(0x02, "\1") + element(0x64, "entry")), false,
        "no LDAP: the answer begins \"0");
    row("ldap without an end", ldap, QByteArray("\x30\x80\x02\x01\x01", 5), false,
        "no LDAP: the answer begins \"0\\x80\\x02\\x01\\x01\"");
    row("ldap is SSH", ldap, "SSH-2.0-x\r\n", false, "no LDAP: the answer begins \"SSH-2.0-x\"");
  }
  void answersAreJudged() {
    QFETCH(CheckPreset, preset);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, words);
    const HealthCheck check = with(preset);
    const Course course = play(check, {answer.toStdString()});
    QVERIFY(course.isDone);
    if (words.endsWith("\"0")) QVERIFY(bytes(course.finding.words).startsWith(words));
    else QCOMPARE(bytes(course.finding.words), words);
    QTEST(course.finding.good, "good");
    QCOMPARE(bytes(course.fault), QByteArray());
    QCOMPARE(bytes(differenceByPieces(check, {answer.toStdString()})), QByteArray());
    if (course.finding.good) QCOMPARE(bytes(passesCut(check, {answer.toStdString()})), QByteArray());
  }

  void whatIsSentIsWhatTheProtocolsHave() {
    QCOMPARE(bytes(play(with(CheckPreset::redis), {"+PONG\r\n"}).sent), QByteArray("PING\r\nQUIT\r\n"));
    QCOMPARE(bytes(play(with(CheckPreset::mysql), {}).sent), QByteArray());
    const QByteArray startup = bytes(play(with(CheckPreset::postgresql), {}).sent);
    QCOMPARE(startup.left(8), QByteArray("\0\0\0\x2a\0\3\0\0", 8));
    QCOMPARE(startup.size(), qsizetype{0x2a});
    QCOMPARE(bytes(play(with(CheckPreset::ldap), {ldapResult(0, "").toStdString()}).sent).toHex(),
             QByteArray("300c020101600702010304008000"
                        "30050201024200"));
  }

  void timeRunningOutHasWords() {
    QCOMPARE(bytes(play(with(CheckPreset::mysql), {}, 0, false).unfinished), QByteArray("no answer came"));
    QCOMPARE(bytes(play(with(CheckPreset::redis), {"-ERR"}, 0, false).unfinished),
             QByteArray("the answer was not complete after 4 bytes"));
    QCOMPARE(bytes(play(with(CheckPreset::redis), {"SSH"}, 0, false).unfinished),
             QByteArray("no Redis: the answer begins \"SSH\""));
  }

  void hostileAnswersEnd_data() {
    QTest::addColumn<CheckPreset>("preset");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("redis") << CheckPreset::redis << QByteArray("+PONG\r\n") << QByteArray("-");
    QTest::newRow("mysql") << CheckPreset::mysql << mysqlGreeting() << QByteArray("\xff\xff\xff\0", 4);
    QTest::newRow("postgresql") << CheckPreset::postgresql << message('R', QByteArray(4, '\0'))
                                << QByteArray("E\x7f\xff\xff\xff");
    QTest::newRow("ldap") << CheckPreset::ldap << ldapResult(0, "fine") << QByteArray("\x30\x84\xff\xff\xff\xff");
  }
  void hostileAnswersEnd() {
    QFETCH(CheckPreset, preset);
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, begin);
    const HealthCheck check = with(preset);
    QCOMPARE(bytes(takesEndless(check, begin.toStdString(), std::string(1000, 'x'))), QByteArray());
    QCOMPARE(bytes(breaksOnGarbage(check, {good.toStdString()}, 5)), QByteArray());
  }
};

QTEST_GUILESS_MAIN(PresetConversationTest)
#include "preset_conversation_test.moc"
