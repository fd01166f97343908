// Send and expect over TCP and UDP, what an answer has to hold, and how bytes are shown to people.
#include <QTest>

#include "tests/agent/health/conversing.h"

using namespace lvs;
using namespace lvs::health;
using namespace lvs::health::conversing;

namespace {

HealthCheck tcp(const char* send, const char* expect, ExpectForm form = ExpectForm::text) {
  HealthCheck check;
  check.type = CheckType::tcp;
  check.send = send;
  check.expect = expect;
  check.expectForm = form;
  return check;
}
HealthCheck udp(const char* send, const char* expect, ExpectForm form = ExpectForm::text) {
  HealthCheck check = tcp(send, expect, form);
  check.type = CheckType::udp;
  return check;
}
QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

}  // namespace

class TextConversationTest : public QObject {
  Q_OBJECT
 private slots:
  void withoutExpectationsConnectingIsEnough() {
    Course course = play(tcp("", ""), {});
    QVERIFY(course.isDone && course.finding.good && course.sent.empty());
    QCOMPARE(bytes(course.finding.words), QByteArray("connected"));
    course = play(tcp("QUIT\\r\\n", ""), {});
    QVERIFY(course.isDone && course.finding.good);
    QCOMPARE(bytes(course.sent), QByteArray("QUIT\r\n"));
    QCOMPARE(bytes(course.finding.words), QByteArray("connected, sent 6 bytes"));
  }

  void answersAreJudged_data() {
    QTest::addColumn<HealthCheck>("check");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const HealthCheck& check, QByteArray answer, bool good, QByteArray words) {
      QTest::newRow(name) << check << answer << good << words;
    };
    const auto ping = tcp("PING\\r\\n", "PONG");
    row("redis", ping, "+PONG\r\n", true, "the answer has \"PONG\"");
    row("redis wants a password", ping, "-NOAUTH Authentication required.\r\n", false,
        "the answer does not hold \"PONG\"; it began \"-NOAUTH Authentication required.\\r\\n\"");
    row("nothing", ping, "", false, "closed the connection without an answer");
    row("a long answer is shortened", ping, QByteArray(100, 'x'), false,
        "the answer does not hold \"PONG\"; it began \"" + QByteArray(60, 'x') + "…\"");
    row("hostile bytes can be shown", ping, QByteArray("\x1b[2J\0\xe2\x80\xae\xff", 9), false,
        "the answer does not hold \"PONG\"; it began \"\\x1b[2J\\x00\\xe2\\x80\\xae\\xff\"");
    row("a line end is looked for", tcp("", "OK\\r\\n"), "OK\n", false,
        "the answer does not hold \"OK\\r\\n\"; it began \"OK\\n\"");
    row("MySQL's greeting", tcp("", "00 0a", ExpectForm::hex),
        QByteArray("\x4a\0\0\0\x0a"
                   "8.0.32",
                   11),
        true, "the answer has the bytes 00 0a");
    row("another greeting", tcp("", "00 0a", ExpectForm::hex), QByteArray("\x4a\0\0\0\xff", 5), false,
        "the answer does not hold the bytes 00 0a; it began \"J\\x00\\x00\\x00\\xff\"");
    row("a pattern", tcp("", "^SSH-2\\.0-", ExpectForm::regex), "SSH-2.0-OpenSSH_9.2\r\n", true,
        "the answer has the pattern \"^SSH-2\\\\.0-\"");
    row("not the pattern", tcp("", "^SSH-2\\.0-", ExpectForm::regex), "SSH-1.99-x\r\n", false,
        "the answer does not match the pattern \"^SSH-2\\\\.0-\"; it began \"SSH-1.99-x\\r\\n\"");
    const char* digest = "B94D27B9 934D3E08A52E52D7DA7DABFAC484EFE37A5380EE9088F7ACE2EFCDE9";
    row("a digest", tcp("", digest, ExpectForm::sha256), "hello world", true,
        "the answer has the SHA-256 b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9");
    row("another digest", tcp("", digest, ExpectForm::sha256), "hello", false,
        "the answer has the SHA-256 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824; expected is "
        "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9");
    row("too much work", tcp("", "^(a|aa)+b$", ExpectForm::regex), QByteArray(50, 'a') + "!b", false,
        "looking for the pattern in these 52 bytes takes too much work; a pattern with fewer nested repetitions helps");
    row("any datagram", udp("x", ""), "", true, "answered with 0 bytes");
    row("a datagram", udp("x", "here"), "I am here", true, "the answer has \"here\"");
    row("another datagram", udp("x", "here"), "gone", false, "the answer does not hold \"here\"; it began \"gone\"");
    row("an empty datagram", udp("x", "here"), "", false, "the answer is empty; expected is \"here\"");
    row("a datagram is a whole answer", udp("x", digest, ExpectForm::sha256), "hello world", true,
        "the answer has the SHA-256 b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9");
    row("wrong to send", tcp("\\q", "x"), "x", false,
        "the check can not be made, what it sends is wrong: \"\\q\" at offset 0 is no escape; allowed are \\r, \\n, "
        "\\t, "
        "\\\\ and \\xNN");
    row("wrong to expect", tcp("", "(", ExpectForm::regex), "x", false,
        "the check can not be made, what it expects is wrong: The pattern is wrong at offset 1: missing closing "
        "parenthesis");
    row("wrong hex", tcp("", "0", ExpectForm::hex), "x", false,
        "the check can not be made, what it expects is wrong: \"0\" is no hex text; allowed are pairs of hex digits");
    row("wrong digest", tcp("", "00", ExpectForm::sha256), "x", false,
        "the check can not be made, what it expects is wrong: \"00\" is no SHA-256; it has 64 hex digits");
  }
  void answersAreJudged() {
    QFETCH(HealthCheck, check);
    QFETCH(QByteArray, answer);
    const Course course = play(check, {answer.toStdString()});
    QVERIFY(course.isDone);
    QTEST(bytes(course.finding.words), "words");
    QTEST(course.finding.good, "good");
    QCOMPARE(bytes(course.fault), QByteArray());
    QCOMPARE(bytes(differenceByPieces(check, {answer.toStdString()})), QByteArray());
  }

  void whatIsThereIsSeenAtOnce() {
    const Course course = play(tcp("PING", "PONG"), {"+PONG\r\n"}, 0, false);
    QVERIFY(course.isDone && course.finding.good);
    // Across pieces of any size too, and not before it is whole.
    for (std::size_t cut = 0; cut < 4; ++cut)
      QVERIFY(!play(tcp("", "PONG"), {std::string("PONG").substr(0, cut)}, 1, false).isDone);
    QVERIFY(play(tcp("", "aab"), {"aaab"}, 1, false).finding.good);
    QVERIFY(play(tcp("", "b$", ExpectForm::regex), {"aaab"}, 1, false).finding.good);
  }
  void timeRunningOutHasWords() {
    QCOMPARE(bytes(play(tcp("PING", "PONG"), {}, 0, false).unfinished), QByteArray("no answer came"));
    QCOMPARE(bytes(play(tcp("PING", "PONG"), {"-NOAUTH\r\n"}, 0, false).unfinished),
             QByteArray("the answer does not hold \"PONG\"; it began \"-NOAUTH\\r\\n\""));
    QCOMPARE(bytes(play(tcp("PING", std::string(64, '0').c_str(), ExpectForm::sha256), {"x"}, 0, false).unfinished),
             QByteArray("the answer has not ended, so its SHA-256 is not known"));
    QCOMPARE(bytes(play(udp("x", "y"), {}, 0, false).unfinished), QByteArray("no answer came"));
  }
  void cutAnswersDoNotPass() {
    QCOMPARE(bytes(passesCut(tcp("", "PONG"), {"+PONG\r\n"}, 5)), QByteArray());
    QCOMPARE(bytes(passesCut(tcp("", "^OK$", ExpectForm::regex), {"OK\r\n"}, 2)), QByteArray());
    QCOMPARE(bytes(passesCut(tcp("", "00ff", ExpectForm::hex), {std::string("\x01\0\xff", 3)})), QByteArray());
  }
  void endlessAnswersAreBounded() {
    const std::string much(1000, 'x');
    std::string words;
    QCOMPARE(bytes(takesEndless(tcp("", "PONG"), "", much, &words)), QByteArray());
    QCOMPARE(bytes(words), QByteArray("sent more than 1 MiB without \"PONG\""));
    QCOMPARE(bytes(takesEndless(tcp("", "x.*y", ExpectForm::regex), "", much)), QByteArray());
    QCOMPARE(bytes(takesEndless(tcp("", "^q", ExpectForm::regex), "", "\n", &words)), QByteArray());
    QCOMPARE(bytes(words), QByteArray("sent more than 1 MiB without the pattern \"^q\""));
    QCOMPARE(bytes(takesEndless(tcp("", std::string(64, '0').c_str(), ExpectForm::sha256), "", much)), QByteArray());
  }
  void hostileCrumbsCostLittle() {
    // Each look costs nearly as much as one may.
    QElapsedTimer clock;
    clock.start();
    std::string crumbs(20'000, '!');
    crumbs.replace(0, 24, 24, 'a').replace(25, 1, "b");
    const Course course = play(tcp("", "^(a|aa)+b$", ExpectForm::regex), {crumbs}, 1, true);
    QVERIFY(course.isDone && !course.finding.good);
    QVERIFY(clock.elapsed() < 60'000);  // unlimited it would be half an hour
  }
  void theLastBytesOfAMebibyteCount() {
    const std::string filler(kMostAnswer - 4, 'x');
    QVERIFY(play(tcp("", "PONG"), {filler + "PONG"}, 999, false).finding.good);
    QVERIFY(!play(tcp("", "PONG"), {filler + "xPONG"}, 999, false).finding.good);
    // A pattern in a long answer is found at its end at the latest.
    QVERIFY(play(tcp("", "PONG$", ExpectForm::regex), {filler + "PONG"}, 200, true).finding.good);
  }
  void garbageBreaksNothing() {
    QCOMPARE(bytes(breaksOnGarbage(tcp("PING", "PONG"), {"+PONG\r\n"}, 1)), QByteArray());
    QCOMPARE(bytes(breaksOnGarbage(tcp("", "^\\+(P|p)ONG\\s*$", ExpectForm::regex), {"+PONG\r\n"}, 2)), QByteArray());
    QCOMPARE(bytes(breaksOnGarbage(udp("PING", "PONG"), {"+PONG\r\n"}, 3)), QByteArray());
  }

  void bytesAreShown_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("nothing") << QByteArray() << 10 << QByteArray();
    QTest::newRow("ASCII") << QByteArray("a \"b\"") << 10 << QByteArray("a \"b\"");
    QTest::newRow("as escapes") << QByteArray("\r\n\t\\\x01\x7f") << 99 << QByteArray("\\r\\n\\t\\\\\\x01\\x7f");
    QTest::newRow("UTF-8 stays") << QByteArray("größe 日本 🙂") << 99 << QByteArray("größe 日本 🙂");
    QTest::newRow("cut UTF-8 does not") << QByteArray("\xc3") << 99 << QByteArray("\\xc3");
    QTest::newRow("nor overlong") << QByteArray("\xc0\xaf\xe0\x80\x80") << 99
                                  << QByteArray("\\xc0\\xaf\\xe0\\x80\\x80");
    QTest::newRow("nor surrogates") << QByteArray("\xed\xa0\x80") << 99 << QByteArray("\\xed\\xa0\\x80");
    QTest::newRow("nor beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << 99 << QByteArray("\\xf4\\x90\\x80\\x80");
    QTest::newRow("nor line separators") << QByteArray("\xe2\x80\xa8") << 99 << QByteArray("\\xe2\\x80\\xa8");
    QTest::newRow("nor C1 controls") << QByteArray("\xc2\x9b") << 99 << QByteArray("\\xc2\\x9b");
    QTest::newRow("just enough") << QByteArray("abc") << 3 << QByteArray("abc");
    QTest::newRow("shortened") << QByteArray("abcd") << 3 << QByteArray("abc…");
    QTest::newRow("between letters") << QByteArray("abä") << 3 << QByteArray("ab…");
    QTest::newRow("escapes as long as they are") << QByteArray("\1\2\3") << 10 << QByteArray("\\x01\\x02…");
  }
  void bytesAreShown() {
    QFETCH(QByteArray, text);
    QFETCH(int, most);
    QTEST(bytes(printable(text.toStdString(), static_cast<std::size_t>(most))), "shown");
  }

  void kindsOfChecksKnowTheirWay() {
    HealthCheck check;
    const auto is = [&](CheckType type, bool tls, bool overTcp) {
      check.type = type;
      check.tls = tls;
      check.overTcp = overTcp;
      return std::tuple(conversationFor(check, aTarget(), 0) != nullptr, overUdp(check), beginsWithTls(check),
                        std::string(alpnOf(check)));
    };
    using Way = std::tuple<bool, bool, bool, std::string>;
    QVERIFY(is(CheckType::tcp, false, false) == Way(true, false, false, ""));
    QVERIFY(is(CheckType::tcp, true, false) == Way(true, false, true, ""));
    QVERIFY(is(CheckType::udp, true, true) == Way(true, true, false, ""));
    QVERIFY(is(CheckType::http, true, false) == Way(true, false, false, ""));
    QVERIFY(is(CheckType::https, false, false) == Way(true, false, true, "\x08http/1.1"));
    QVERIFY(is(CheckType::smtp, true, false) == Way(true, false, false, ""));
    QVERIFY(is(CheckType::dns, false, false) == Way(true, true, false, ""));
    QVERIFY(is(CheckType::dns, false, true) == Way(true, false, false, ""));
    QVERIFY(is(CheckType::grpc, false, false) == Way(true, false, false, ""));
    QVERIFY(is(CheckType::grpc, true, false) == Way(true, false, true, "\x02h2"));
    QVERIFY(is(CheckType::icmp, false, false) == Way(false, false, false, ""));
    QVERIFY(is(CheckType::script, false, false) == Way(false, false, false, ""));
    QVERIFY(is(CheckType::feedback, true, true) == Way(true, false, false, ""));
    QVERIFY(is(CheckType::passive, false, false) == Way(false, false, false, ""));
  }
  void tlsThatNobodyAskedForFails() {
    const auto conversation = conversationFor(tcp("", "x"), aTarget(), 0);
    const Turn turn = conversation->secured();
    QVERIFY(turn.next == Turn::Next::done && !turn.finding.good);
  }
};

QTEST_GUILESS_MAIN(TextConversationTest)
#include "text_conversation_test.moc"
