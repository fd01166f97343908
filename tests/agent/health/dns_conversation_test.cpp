// DNS checks over UDP and TCP: the question, answers of every type, and answers that are wrong, cut or hostile.
#include <QTest>

#include "agent/health/dns_message.h"
#include "tests/agent/health/conversing.h"

using namespace lvs;
using namespace lvs::health;
using namespace lvs::health::conversing;

namespace {

constexpr unsigned kId = 0x1234;  // what Player gives

HealthCheck dnsCheck(DnsRecord record, const char* expect = "", ExpectForm form = ExpectForm::text,
                     bool overTcp = false) {
  HealthCheck check;
  check.type = CheckType::dns;
  check.host = "www.example";
  check.record = record;
  check.expect = expect;
  check.expectForm = form;
  check.overTcp = overTcp;
  return check;
}
QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

std::string two(unsigned number) {
  return {static_cast<char>(static_cast<unsigned char>(number >> 8U)),
          static_cast<char>(static_cast<unsigned char>(number))};
}
/// "www.example" on the wire.
std::string wire(std::string name) {
  std::string out;
  while (!name.empty()) {
    const std::size_t dot = std::min(name.find('.'), name.size());
    out += static_cast<char>(dot) + name.substr(0, dot);
    name.erase(0, dot + 1);
  }
  return out + '\0';
}
std::string pointer(unsigned to) { return two(0xc000U | to); }

struct Piece {
  unsigned type = 1;
  std::string data;
  std::string owner = pointer(12);  // the question's name
};

struct Message {
  unsigned id = kId;
  unsigned flags = 0x8180;
  std::string name = "www.example";
  unsigned type = 1;
  std::vector<Piece> answers = {};
  unsigned questions = 1;

  std::string text() const {
    std::string out =
        two(id) + two(flags) + two(questions) + two(static_cast<unsigned>(answers.size())) + two(0) + two(0);
    for (unsigned at = 0; at < questions; ++at) out += wire(name) + two(type) + two(1);
    for (const Piece& piece : answers)
      out += piece.owner + two(piece.type) + two(1) + two(0) + two(60) + two(static_cast<unsigned>(piece.data.size())) +
             piece.data;
    return out;
  }
};
Message answer(unsigned type, std::vector<std::string> data) {
  Message message;
  message.type = type;
  for (std::string& one : data) message.answers.push_back({type, std::move(one)});
  return message;
}
std::string overTcp(const std::string& message) { return two(static_cast<unsigned>(message.size())) + message; }

const std::string kAddress("\xc0\x00\x02\x01", 4);
const std::string kAddress6("\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x01", 16);

}  // namespace

class DnsConversationTest : public QObject {
  Q_OBJECT
 private slots:
  void theQuestionIsWritten() {
    const std::string question = two(kId) + two(0x0100) + two(1) + std::string(6, '\0') + "\3www\7example" +
                                 std::string(1, '\0') + two(28) + two(1);
    QCOMPARE(bytes(Player(dnsCheck(DnsRecord::aaaa), aTarget()).course().sent), bytes(question));
    const HealthCheck tcp = dnsCheck(DnsRecord::aaaa, "", ExpectForm::text, true);
    QCOMPARE(bytes(Player(tcp, aTarget()).course().sent), bytes(overTcp(question)));
    HealthCheck dotted = dnsCheck(DnsRecord::aaaa);
    dotted.host = "www.example.";
    QCOMPARE(bytes(Player(dotted, aTarget()).course().sent), bytes(question));
    QVERIFY(Player(dotted, aTarget(), 0xabcd'0001).course().sent.starts_with(std::string("\0\1", 2)));
    for (const char* root : {"", "."}) {
      dotted.host = root;
      QCOMPARE(Player(dotted, aTarget()).course().sent.size(), std::size_t{12 + 1 + 4});
    }
  }
  void namesThatAreNoneAreRefused() {
    HealthCheck check = dnsCheck(DnsRecord::a);
    for (const std::string& name :
         {std::string("a..b"), std::string(".a"), std::string("a.."), std::string(64, 'a'), std::string("..")}) {
      check.host = name;
      const Course course = Player(check, aTarget()).course();
      QVERIFY2(course.isDone && !course.finding.good, name.c_str());
      QVERIFY(bytes(course.finding.words).contains("is no name for DNS; each part between its dots has 1 to 63 bytes"));
    }
    check.host.clear();
    for (int at = 0; at < 100; ++at) check.host += "abc.";
    QVERIFY(
        bytes(Player(check, aTarget()).course().finding.words).contains("is too long for DNS; allowed are 253 bytes"));
    check = dnsCheck(DnsRecord::a, "00", ExpectForm::hex);
    QCOMPARE(bytes(Player(check, aTarget()).course().finding.words),
             QByteArray("the check can not be made: DNS records are compared as a text or with a pattern"));
  }

  void answersAreJudged_data() {
    QTest::addColumn<HealthCheck>("check");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const HealthCheck& check, const Message& message, bool good,
                        QByteArray words) { QTest::newRow(name) << check << bytes(message.text()) << good << words; };
    const auto name = [](const char* text) { return wire(text); };
    row("A", dnsCheck(DnsRecord::a), answer(1, {kAddress}), true, "www.example A is 192.0.2.1");
    row("A as expected", dnsCheck(DnsRecord::a, "192.0.2.1"), answer(1, {std::string(4, 1), kAddress}), true,
        "www.example A is 192.0.2.1");
    row("A otherwise", dnsCheck(DnsRecord::a, "192.0.2.7"), answer(1, {std::string(4, 1), kAddress}), false,
        "www.example A is 1.1.1.1, 192.0.2.1; expected is \"192.0.2.7\"");
    row("many", dnsCheck(DnsRecord::a, "192.0.2.7"), answer(1, std::vector(9, kAddress)), false,
        "www.example A is 192.0.2.1, 192.0.2.1, 192.0.2.1, 192.0.2.1 and 5 more; expected is \"192.0.2.7\"");
    row("AAAA in any notation", dnsCheck(DnsRecord::aaaa, "2001:DB8:0::1"), answer(28, {kAddress6}), true,
        "www.example AAAA is 2001:db8::1");
    row("CNAME in any case", dnsCheck(DnsRecord::cname, "Host.example."), answer(5, {name("hOST.example")}), true,
        "www.example CNAME is hOST.example");
    row("CNAME compressed", dnsCheck(DnsRecord::cname, "a.example"), answer(5, {"\1a" + pointer(16)}), true,
        "www.example CNAME is a.example");
    row("NS", dnsCheck(DnsRecord::ns, "ns1.example"), answer(2, {name("ns2.example"), name("ns1.example")}), true,
        "www.example NS is ns1.example");
    row("PTR", dnsCheck(DnsRecord::ptr, "host.example"), answer(12, {name("host.example")}), true,
        "www.example PTR is host.example");
    row("MX", dnsCheck(DnsRecord::mx, "10  mail.example."), answer(15, {two(10) + name("mail.example")}), true,
        "www.example MX is 10 mail.example");
    row("MX with another preference", dnsCheck(DnsRecord::mx, "20 mail.example"),
        answer(15, {two(10) + name("mail.example")}), false,
        "www.example MX is 10 mail.example; expected is \"20 mail.example\"");
    row("TXT joined", dnsCheck(DnsRecord::txt, "v=spf1 -all"), answer(16, {"\7v=spf1 \4-all"}), true,
        "www.example TXT is v=spf1 -all");
    row("TXT case counts", dnsCheck(DnsRecord::txt, "OK"), answer(16, {"\2ok"}), false,
        "www.example TXT is ok; expected is \"OK\"");
    row("TXT hostile", dnsCheck(DnsRecord::txt), answer(16, {"\3\x1b[J"}), true, "www.example TXT is \\x1b[J");
    row("SRV", dnsCheck(DnsRecord::srv, "1 2 5060 sip.example"),
        answer(33, {two(1) + two(2) + two(5060) + name("sip.example")}), true,
        "www.example SRV is 1 2 5060 sip.example");
    const std::string soa = name("ns.example") + name("root.example") + two(0) + two(7) + std::string(16, '\0');
    row("SOA by its first words", dnsCheck(DnsRecord::soa, "ns.example root.example."), answer(6, {soa}), true,
        "www.example SOA is ns.example root.example 7 0 0 0 0");
    row("SOA whole", dnsCheck(DnsRecord::soa, "ns.example root.example 7 0 0 0 0"), answer(6, {soa}), true,
        "www.example SOA is ns.example root.example 7 0 0 0 0");
    row("SOA otherwise", dnsCheck(DnsRecord::soa, "ns.exam"), answer(6, {soa}), false,
        "www.example SOA is ns.example root.example 7 0 0 0 0; expected is \"ns.exam\"");
    row("a pattern", dnsCheck(DnsRecord::a, "^192\\.0\\.2\\.", ExpectForm::regex), answer(1, {kAddress}), true,
        "www.example A is 192.0.2.1");
    row("not the pattern", dnsCheck(DnsRecord::a, "^10\\.", ExpectForm::regex), answer(1, {kAddress}), false,
        "www.example A is 192.0.2.1; expected is the pattern \"^10\\\\.\"");
    row("odd names", dnsCheck(DnsRecord::ptr), answer(12, {std::string("\3a.\x80\0", 5)}), true,
        "www.example PTR is a\\\\.\\\\128");
    row("escapes are those of all texts", dnsCheck(DnsRecord::txt, "a\\x20\\\\b"), answer(16, {"\4a \\b"}), true,
        "www.example TXT is a \\\\b");
    row("the root", dnsCheck(DnsRecord::mx), answer(15, {std::string(3, '\0')}), true, "www.example MX is 0 .");
    Message chain = answer(1, {});
    chain.answers = {{5, name("host.example")}, {1, kAddress, name("host.example")}};
    row("after a CNAME", dnsCheck(DnsRecord::a, "192.0.2.1"), chain, true, "www.example A is 192.0.2.1");
    chain.answers.pop_back();
    row("a CNAME alone", dnsCheck(DnsRecord::a), chain, false, "there is no record for www.example A");
    Message other = answer(1, {kAddress});
    other.name = "WWW.Example";
    row("the question in another case", dnsCheck(DnsRecord::a), other, true, "www.example A is 192.0.2.1");
    other.name = "ftp.example";
    row("another name", dnsCheck(DnsRecord::a), other, false, "the answer is to another question than www.example A");
    other = answer(1, {kAddress});
    row("another type", dnsCheck(DnsRecord::aaaa), other, false,
        "the answer is to another question than www.example AAAA");
    other.questions = 0;
    other.answers[0].owner = wire("www.example");
    row("no question", dnsCheck(DnsRecord::a), other, false, "the answer is to another question than www.example A");
    other = answer(1, {});
    row("nothing", dnsCheck(DnsRecord::a), other, false, "there is no record for www.example A");
    other.flags = 0x0100;
    row("a question", dnsCheck(DnsRecord::a), other, false, "broken DNS: the answer is a question");
    other.flags = 0x8380;
    row("cut", dnsCheck(DnsRecord::a), other, false,
        "the answer for www.example A is too long for a datagram; check over TCP");
    other.answers = {{1, kAddress}};
    row("cut with what is expected", dnsCheck(DnsRecord::a, "192.0.2.1"), other, true, "www.example A is 192.0.2.1");
    row("cut without it", dnsCheck(DnsRecord::a, "192.0.2.7"), other, false,
        "www.example A is 192.0.2.1, cut to fit a datagram; expected is \"192.0.2.7\"");
    const std::pair<unsigned, const char*> codes[] = {{1, "FORMERR, it does not understand the question"},
                                                      {2, "SERVFAIL, it failed to find out"},
                                                      {3, "NXDOMAIN, there is no such name"},
                                                      {4, "NOTIMP, it does not answer such questions"},
                                                      {5, "REFUSED, it does not answer this director"},
                                                      {11, "the error 11"}};
    for (const auto& [code, words] : codes) {
      other = answer(1, {});
      other.flags = 0x8180 | code;
      row(words, dnsCheck(DnsRecord::a), other, false, QByteArray("DNS says ") + words + ": www.example A");
      other.questions = 0;
      row((std::string(words) + " alone").c_str(), dnsCheck(DnsRecord::a), other, false,
          QByteArray("DNS says ") + words + ": www.example A");
    }
    row("too short an address", dnsCheck(DnsRecord::a), answer(1, {"abc"}), false,
        "broken DNS: a record's data has another length than it says");
    row("too long an address", dnsCheck(DnsRecord::a), answer(1, {"abcde"}), false,
        "broken DNS: a record's data has another length than it says");
    row("a pointer to itself", dnsCheck(DnsRecord::ptr), answer(12, {pointer(12 + 17 + 12)}), false,
        "broken DNS: a record's data has another length than it says");
    row("a pointer forward", dnsCheck(DnsRecord::ptr), answer(12, {pointer(500)}), false,
        "broken DNS: a record's data has another length than it says");
    row("a label of no kind", dnsCheck(DnsRecord::ptr),
        answer(12, {std::string("\x41"
                                "a\0",
                                3)}),
        false, "broken DNS: a record's data has another length than it says");
    row("text beyond its record", dnsCheck(DnsRecord::txt), answer(16, {"\7a"}), false,
        "broken DNS: a record's data has another length than it says");
  }
  void answersAreJudged() {
    QFETCH(HealthCheck, check);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, words);
    Course course = play(check, {answer.toStdString()});
    QVERIFY(course.isDone);
    QCOMPARE(bytes(course.finding.words), words);
    QTEST(course.finding.good, "good");
    QCOMPARE(bytes(course.fault), QByteArray());
    // Over TCP it is the same.
    check.overTcp = true;
    const Script script{overTcp(answer.toStdString())};
    course = play(check, script);
    QCOMPARE(bytes(course.finding.words), words);
    QTEST(course.finding.good, "good");
    QCOMPARE(bytes(differenceByPieces(check, script)), QByteArray());
  }

  void othersDatagramsCountForNothing() {
    Message stranger = answer(1, {std::string(4, 9)});
    stranger.id = kId + 1;
    const std::string good = answer(1, {kAddress}).text();
    const HealthCheck check = dnsCheck(DnsRecord::a, "192.0.2.1");
    QVERIFY(play(check, {stranger.text(), "", "x", good.substr(0, 11), good}).finding.good);
    QCOMPARE(bytes(play(check, {stranger.text()}, 0, false).unfinished),
             QByteArray("no answer came, only 1 datagram that belongs to another question"));
    QCOMPARE(bytes(play(check, {stranger.text(), ""}, 0, false).unfinished),
             QByteArray("no answer came, only 2 datagrams that belong to another question"));
    QCOMPARE(bytes(play(check, {}, 0, false).unfinished), QByteArray("no answer came"));
  }
  void overTcpTheyDo() {
    const HealthCheck check = dnsCheck(DnsRecord::a, "", ExpectForm::text, true);
    Message stranger = answer(1, {kAddress});
    stranger.id = kId + 1;
    QCOMPARE(bytes(play(check, {overTcp(stranger.text())}).finding.words),
             QByteArray("the answer belongs to another question"));
    // Whole or not; and what is no DNS is not waited for, however long it says that it is.
    QCOMPARE(bytes(play(check, {overTcp(stranger.text()).substr(0, 14)}).finding.words),
             QByteArray("the answer belongs to another question"));
    QCOMPARE(bytes(play(check, {"SSH-2.0-OpenSSH_9.2\r\n"}, 0, false).finding.words),
             QByteArray("no DNS: the answer begins \"SSH-2.0-OpenSSH_9.2\""));
    QCOMPARE(bytes(differenceByPieces(check, {"HTTP/1.1 400 Bad Request\r\n\r\n"})), QByteArray());
    QCOMPARE(bytes(play(check, {overTcp("")}).finding.words),
             QByteArray("broken DNS: the message is shorter than its header"));
    QCOMPARE(bytes(play(check, {}).finding.words), QByteArray("closed the connection without an answer"));
    QCOMPARE(bytes(play(check, {"\x01"}).finding.words),
             QByteArray("closed the connection after 1 byte, before the answer was complete"));
    QCOMPARE(bytes(play(check, {two(500) + "abc"}, 0, false).unfinished),
             QByteArray("the answer was not complete after 5 bytes"));
  }
  void cutAnswersDoNotPass() {
    const Message message = answer(15, {two(10) + wire("mail.example"), two(20) + "\1b" + pointer(16)});
    const std::string whole = message.text();
    for (std::size_t length = 0; length < whole.size(); ++length) {
      const Course course = play(dnsCheck(DnsRecord::mx), {whole.substr(0, length)});
      QVERIFY(course.isDone && !course.finding.good && course.fault.empty());
    }
    QCOMPARE(bytes(passesCut(dnsCheck(DnsRecord::mx, "", ExpectForm::text, true), {overTcp(whole)})), QByteArray());
  }
  void endlessAnswersAreBounded() {
    // Length and header, then names that point to names.
    const std::string begin = two(0xffff) + two(kId) + two(0x8180) + two(0) + two(0xffff) + two(0) + two(0);
    QCOMPARE(
        bytes(takesEndless(dnsCheck(DnsRecord::ptr, "", ExpectForm::text, true), begin, std::string(1000, '\xc0'))),
        QByteArray());
    QCOMPARE(bytes(takesEndless(dnsCheck(DnsRecord::ptr, "", ExpectForm::text, true), begin, std::string(1000, '\0'))),
             QByteArray());
  }
  void compressedNamesCannotMultiply() {
    // 4,000 records, each with the longest name by a pointer.
    std::string longest;
    for (int at = 0; at < 126; ++at) longest += std::string("\1\x07", 2);
    Message message = answer(12, {longest + std::string(1, '\0')});
    for (int at = 0; at < 4000; ++at) message.answers.push_back({12, pointer(12 + 17 + 12)});
    const auto read = dns::read(message.text(), {"www.example", DnsRecord::ptr});
    QVERIFY2(read.ok(), read.message().c_str());
    QVERIFY(read->data.size() <= 256);
    // A chain of pointers only.
    std::string chain = two(kId) + two(0x8180) + two(0) + two(1) + two(0) + two(0) + std::string(1, '\0');
    chain.insert(12, std::string(1, '\0'));
    for (unsigned at = 0; at < 1000; ++at) chain += pointer(at == 0 ? 12 : 14 + 2 * (at - 1));
    QVERIFY(!dns::read(chain, {"www.example", DnsRecord::ptr}).ok());
  }
  void garbageBreaksNothing() {
    const std::string mx = answer(15, {two(10) + wire("mail.example"), two(20) + "\1b" + pointer(16)}).text();
    const std::string soa = answer(6, {"\1a" + pointer(16) + "\1b" + pointer(16) + std::string(20, '\7')}).text();
    QCOMPARE(bytes(breaksOnGarbage(dnsCheck(DnsRecord::mx), {mx}, 31)), QByteArray());
    QCOMPARE(bytes(breaksOnGarbage(dnsCheck(DnsRecord::soa), {soa}, 32)), QByteArray());
    QCOMPARE(bytes(breaksOnGarbage(dnsCheck(DnsRecord::mx, "1.*b", ExpectForm::regex, true), {overTcp(mx)}, 33)),
             QByteArray());
  }
};

QTEST_GUILESS_MAIN(DnsConversationTest)
#include "dns_conversation_test.moc"
