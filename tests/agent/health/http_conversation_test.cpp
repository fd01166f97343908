// HTTP checks: what is asked, what each answer leads to, and answers that are cut, endless or no HTTP at all.
#include <QTest>

#include "tests/agent/health/conversing.h"

using namespace lvs;
using namespace lvs::health;
using namespace lvs::health::conversing;

namespace {

HealthCheck http(const char* path = "/health") {
  HealthCheck check;
  check.type = CheckType::http;
  check.path = path;
  return check;
}
HealthCheck expecting(const char* expect, ExpectForm form = ExpectForm::text) {
  HealthCheck check = http();
  check.expect = expect;
  check.expectForm = form;
  return check;
}
HealthCheck allowing(std::vector<StatusRange> ranges) {
  HealthCheck check = http();
  check.expectStatus = std::move(ranges);
  return check;
}
HealthCheck withMethod(HttpMethod method) {
  HealthCheck check = http();
  check.method = method;
  return check;
}
HealthCheck pages() {
  HealthCheck check = http("/a");
  check.pages.push_back({"/b", {StatusRange{204, 204}}, "", ExpectForm::text});
  check.pages.push_back({"/c", {StatusRange{}}, "end", ExpectForm::text});
  return check;
}
QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

constexpr char kChunked[] =
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    "5\r\nall i\r\n6;x=\"y\"\r\ns well\r\n0\r\nA: trailer\r\n\r\n";
constexpr char kSized[] = "HTTP/1.1 200 OK\r\nServer: x\r\nContent-Length: 4\r\n\r\nfine";
constexpr char kPages[] =
    "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nA"
    "HTTP/1.1 204 No Content\r\n\r\n"
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nend\r\n0\r\n\r\n";

}  // namespace

class HttpConversationTest : public QObject {
  Q_OBJECT
 private slots:
  void requestsAreWritten_data() {
    QTest::addColumn<HealthCheck>("check");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("request");
    const auto row = [](const char* name, const HealthCheck& check, const char* address, int port, QByteArray request) {
      QTest::newRow(name) << check << QByteArray(address) << port << request.replace('\n', "\r\n");
    };
    const QByteArray ours = "User-Agent: lvs-agent\nAccept: */*\nConnection: close\n";
    row("plain", http(), "192.0.2.10", 80, "GET /health HTTP/1.1\nHost: 192.0.2.10\n" + ours + "\n");
    row("another port", http(), "192.0.2.10", 8080, "GET /health HTTP/1.1\nHost: 192.0.2.10:8080\n" + ours + "\n");
    row("IPv6", http(), "2001:db8::1", 80, "GET /health HTTP/1.1\nHost: [2001:db8::1]\n" + ours + "\n");
    row("IPv6, another port", http(), "2001:db8::1", 443,
        "GET /health HTTP/1.1\nHost: [2001:db8::1]:443\n" + ours + "\n");
    HealthCheck check = http();
    check.type = CheckType::https;
    row("https", check, "2001:db8::1", 443, "GET /health HTTP/1.1\nHost: [2001:db8::1]\n" + ours + "\n");
    check.host = "www.example";
    row("a host as it is", check, "192.0.2.10", 8443, "GET /health HTTP/1.1\nHost: www.example\n" + ours + "\n");
    check.host = "2001:db8::2";
    row("an address as host", check, "192.0.2.10", 443, "GET /health HTTP/1.1\nHost: [2001:db8::2]\n" + ours + "\n");
    check = http();
    check.headers = {"X-Check: yes", "host: other", "USER-AGENT: mine", "Connection: upgrade"};
    row("own headers", check, "192.0.2.10", 80,
        "GET /health HTTP/1.1\nAccept: */*\nX-Check: yes\nhost: other\nUSER-AGENT: mine\nConnection: upgrade\n\n");
    check = http();
    check.user = "Aladdin";
    check.password = "open sesame";
    row("RFC 7617's example", check, "192.0.2.10", 80,
        "GET /health HTTP/1.1\nHost: 192.0.2.10\n" + ours + "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\n\n");
    row("HEAD", withMethod(HttpMethod::head), "192.0.2.10", 80,
        "HEAD /health HTTP/1.1\nHost: 192.0.2.10\n" + ours + "\n");
    row("OPTIONS", withMethod(HttpMethod::options), "192.0.2.10", 80,
        "OPTIONS /health HTTP/1.1\nHost: 192.0.2.10\n" + ours + "\n");
    row("PUT of nothing", withMethod(HttpMethod::put), "192.0.2.10", 80,
        "PUT /health HTTP/1.1\nHost: 192.0.2.10\n" + ours + "Content-Length: 0\n\n");
    check = withMethod(HttpMethod::post);
    check.body = "{\"a\": \"\\n\"}";
    row("POST sends the body as it is", check, "192.0.2.10", 80,
        "POST /health HTTP/1.1\nHost: 192.0.2.10\n" + ours + "Content-Length: 11\n\n{\"a\": \"\\n\"}");
  }
  void requestsAreWritten() {
    QFETCH(HealthCheck, check);
    QFETCH(QByteArray, address);
    QFETCH(int, port);
    const Player player(check, aTarget(address, static_cast<std::uint16_t>(port)));
    QTEST(bytes(player.course().sent), "request");
    QVERIFY(!player.course().isDone);
  }

  void answersAreJudged_data() {
    QTest::addColumn<HealthCheck>("check");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const HealthCheck& check, QByteArray answer, bool good, QByteArray words) {
      QTest::newRow(name) << check << answer << good << words;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray passes = "HTTP 200 for /health";
    row("with a length", http(), kSized, true, passes);
    row("in chunks", http(), kChunked, true, passes);
    row("until the end", http(), ok + "\r\nhello", true, passes);
    row("HTTP/1.0", http(), "HTTP/1.0 200 OK\r\n\r\n", true, passes);
    row("no body", http(), ok + "Content-Length: 0\r\n\r\n", true, passes);
    row("no reason", http(), "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", true, passes);
    row("interim answers", http(),
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + QByteArray(kSized), true,
        passes);
    row("HEAD has no body", withMethod(HttpMethod::head), ok + "Content-Length: 1000\r\n\r\n", true, passes);
    row("nor has 204", allowing({StatusRange{200, 299}}), "HTTP/1.1 204 No Content\r\n\r\n", true,
        "HTTP 204 for /health");
    row("nor 304", allowing({StatusRange{304, 304}}), "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", true,
        "HTTP 304 for /health");
    row("another protocol, where it is allowed", allowing({StatusRange{101, 101}}),
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\x81\x02hi", true, "HTTP 101 for /health");
    row("another protocol", http(), "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", false,
        "HTTP 101 for /health; allowed is 200");
    row("503", http(), "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 100\r\n\r\n", false,
        "HTTP 503 for /health; allowed is 200");
    row("ranges are told", allowing({StatusRange{200, 299}, StatusRange{301, 301}}), "HTTP/1.1 302 Found\r\n\r\n",
        false, "HTTP 302 for /health; allowed is 200-299, 301");
    row("the body has it", expecting("is well"), kChunked, true, passes);
    row("across chunks", expecting("all is"), kChunked, true, passes);
    row("not in the trailer", expecting("trailer"), kChunked, false,
        "the body of /health does not hold \"trailer\"; it began \"all is well\"");
    row("not in the head", expecting("Server"), kSized, false,
        "the body of /health does not hold \"Server\"; it began \"fine\"");
    row("a pattern", expecting("^fi(n|m)e$", ExpectForm::regex), kSized, true, passes);
    row("not the pattern", expecting("^FINE", ExpectForm::regex), kSized, false,
        "the body of /health does not match the pattern \"^FINE\"; it began \"fine\"");
    row("a digest", expecting("9834876dcfb05cb167a5c24953eba58c4ac89b1adf57f28f2f9d09af107ee8f0", ExpectForm::sha256),
        ok + "Content-Length: 3\r\n\r\naaa", true, passes);
    row("an empty body", expecting("x"), ok + "Content-Length: 0\r\n\r\n", false,
        "the body of /health is empty; expected is \"x\"");
    row("closed at once", http(), "", false, "closed the connection without an answer");
    row("closed in the head", http(), "HTTP/1.1 200", false,
        "closed the connection after 12 bytes, before the answer was complete");
    row("closed in the body", http(), ok + "Content-Length: 9\r\n\r\nabc", false,
        "closed the connection after 41 bytes, before the answer was complete");
    row("SSH", http(), "SSH-2.0-OpenSSH_9.2p1\r\n", false, "no HTTP: the answer begins \"SSH-2.0-OpenSSH_9.2p1\"");
    row("SSH without an end", http(), "SSH", false, "no HTTP: the answer begins \"SSH\"");
    row("TLS", http(), QByteArray("\x15\x03\x01\0\x02\x02\x46", 7), false,
        "no HTTP: the answer begins \"\\x15\\x03\\x01\\x00\\x02\\x02F\"");
    row("HTTP/2", http(), "HTTP/2.0 200 OK\r\n\r\n", false, "no HTTP: the answer begins \"HTTP/2.0 200 OK\"");
    row("no status", http(), "HTTP/1.1 2x0 OK\r\n\r\n", false,
        "broken HTTP: bad status; the answer begins \"HTTP/1.1 2x0 OK\\r\\n\\r\\n\"");
    row("a broken field", http(), ok + "A b: c\r\n\r\n", false,
        "broken HTTP: bad field; the answer begins \"HTTP/1.1 200 OK\\r\\nA b: c\\r\\n\\r\\n\"");
    row("two lengths", http(), ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", false,
        "broken HTTP: multiple Content-Length; the answer begins \"HTTP/1.1 200 OK\\r\\nContent-Length: "
        "1\\r\\nContent-Length: 2\\r…\"");
    row("too long", http(), ok + "Content-Length: 1048577\r\n\r\n", false,
        "the answer for /health says that it has 1048577 bytes; at most 1 MiB is taken in");
    row("no chunk", http(), ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", false,
        "the body's chunks are broken: \"xyz\" is no chunk's size");
    row("a huge chunk", http(), ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n", false,
        "the body's chunks are broken: \"ffffffffffffffffff\" is no chunk's size");
    row("a negative chunk", http(), ok + "Transfer-Encoding: chunked\r\n\r\n-1\r\n", false,
        "the body's chunks are broken: \"-1\" is no chunk's size");
    row("a chunk that goes on", http(), ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", false,
        "a chunk of the body is longer than it said");
    row("a lone line feed", http(), ok + "Transfer-Encoding: chunked\r\n\r\n1\n", false,
        "the body's chunks are broken: \"1\\n\"");
    row("a blank in the path", http("/a b"), "", false,
        "the check can not be made: there is a blank or a control character in the path \"/a b\"");
    HealthCheck check = http();
    check.headers = {"A: b\r\nC: d"};
    row("a header that is two", check, "", false, "the check can not be made: \"A: b\\r\\nC: d\" is no header");
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

  void pagesAreAskedForOneAfterTheOther() {
    Player player(pages(), aTarget());
    player.say("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n");
    QVERIFY(!player.course().sent.ends_with("\r\nGET /b HTTP/1.1\r\n"));
    player.say("A");
    QCOMPARE(player.course().sent.find("GET /c"), std::string::npos);
    player.say("HTTP/1.1 204 No Content\r\n\r\n");
    player.say("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nend");
    QVERIFY(player.course().isDone && player.course().finding.good);
    QCOMPARE(bytes(player.course().finding.words), QByteArray("HTTP 200 for /c, the last of 3 pages"));
    const QByteArray host = " HTTP/1.1\r\nHost: 192.0.2.10\r\nUser-Agent: lvs-agent\r\nAccept: */*\r\n";
    QCOMPARE(bytes(player.course().sent), "GET /a" + host + "Connection: keep-alive\r\n\r\n" + "GET /b" + host +
                                              "Connection: keep-alive\r\n\r\n" + "GET /c" + host +
                                              "Connection: close\r\n\r\n");
  }
  void pagesFailByThemselves_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("status") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK\r\n\r\n")
                            << QByteArray("HTTP 200 for /b; allowed is 204");
    QTest::newRow("body") << QByteArray(kPages).replace("end", "not")
                          << QByteArray("the body of /c does not hold \"end\"; it began \"not\"");
    QTest::newRow("closes politely")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        << QByteArray("closes the connection after /a; several pages need a server that keeps it open (keep-alive)");
    QTest::newRow("HTTP/1.0")
        << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n")
        << QByteArray("closes the connection after /a; several pages need a server that keeps it open (keep-alive)");
    QTest::newRow("until the end")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\nall of it")
        << QByteArray("closes the connection after /a; several pages need a server that keeps it open (keep-alive)");
    QTest::newRow("just closes") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                                 << QByteArray("closed the connection after /a, before it answered for /b");
    QTest::newRow("closes in between")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 2")
        << QByteArray("closed the connection after 10 bytes, before the answer was complete (/b)");
  }
  void pagesFailByThemselves() {
    QFETCH(QByteArray, answer);
    const Course course = play(pages(), {answer.toStdString()});
    QVERIFY(course.isDone && !course.finding.good);
    QTEST(bytes(course.finding.words), "words");
    QCOMPARE(bytes(differenceByPieces(pages(), {answer.toStdString()})), QByteArray());
  }
  void furtherPagesAreNotPosted() {
    HealthCheck check = pages();
    check.method = HttpMethod::post;
    check.body = "login";
    QVERIFY(play(check, {kPages}).sent.find("\r\n\r\nloginGET /b HTTP/1.1\r\n") != std::string::npos);
    check = pages();
    check.pages.pop_back();
    check.method = HttpMethod::head;
    const Course course = play(check, {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"});
    QVERIFY(course.finding.good);
    QVERIFY(course.sent.find("HEAD /b") != std::string::npos);
  }

  void chunksCutAnywhereStopNothing() {
    // Beast 1.81 stops the program when an answer is cut after "0\r\nA".
    const std::string head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const std::string ends[] = {
        "0\r\nA", "0\r\n", "0\r\n\r", "0\r\nA: b\r\n\r\n", "0;a=b\r\nA: b\r\nC: d\r\n\r\n", "1\r\nx\r\n0\r\nA"};
    for (const std::string& end : ends)
      for (std::size_t first = 0; first <= end.size(); ++first)
        for (std::size_t second = first; second <= end.size(); ++second) {
          Player player(http(), aTarget());
          player.say(head + end.substr(0, first));
          player.say(end.substr(first, second - first));
          player.say(end.substr(second));
          QCOMPARE(player.course().isDone, end.ends_with("\r\n\r\n"));
          QVERIFY(player.course().fault.empty());
        }
  }
  void cutAnswersDoNotPass() {
    QCOMPARE(bytes(passesCut(http(), {kSized})), QByteArray());
    QCOMPARE(bytes(passesCut(http(), {kChunked})), QByteArray());
    QCOMPARE(bytes(passesCut(pages(), {kPages})), QByteArray());
    // What ends with the connection passes once its head is there.
    const std::string open = "HTTP/1.1 200 OK\r\n\r\n";
    QCOMPARE(bytes(passesCut(http(), {open + "text"}, open.size())), QByteArray());
  }
  void piecesMakeNoDifference() {
    for (const char* answer : {kSized, kChunked, kPages})
      for (const HealthCheck& check : {http(), expecting("is well"), pages()})
        QCOMPARE(bytes(differenceByPieces(check, {answer})), QByteArray());
  }
  void endlessAnswersAreBounded_data() {
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<QByteArray>("words");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("body") << ok + "\r\n" << QByteArray(1000, 'x') << QByteArray("sent more than 1 MiB without an end");
    QTest::newRow("chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n"
                            << QByteArray("1\r\nx\r\n") << QByteArray("sent more than 1 MiB without an end");
    QTest::newRow("one chunk") << ok + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n"
                               << QByteArray(1000, 'x') << QByteArray("sent more than 1 MiB without an end");
    QTest::newRow("chunk extension") << ok + "Transfer-Encoding: chunked\r\n\r\n1;" << QByteArray(1000, 'x')
                                     << QByteArray("a line between the body's chunks is longer than 4096 bytes");
    QTest::newRow("trailers") << ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n"
                              << QByteArray("A: b\r\n") << QByteArray("sent more than 1 MiB without an end");
    QTest::newRow("headers") << ok << QByteArray("A: b\r\n") << QByteArray("sent more than 64 KiB of headers");
    QTest::newRow("one header") << ok + "A: " << QByteArray(1000, 'x')
                                << QByteArray("sent more than 64 KiB of headers");
    QTest::newRow("reason") << QByteArray("HTTP/1.1 200 ") << QByteArray(1000, 'x')
                            << QByteArray("sent more than 64 KiB of headers");
    QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n")
                                     << QByteArray("sent more than 20 interim answers");
    QTest::newRow("no HTTP") << QByteArray() << QByteArray(1000, 'x')
                             << "no HTTP: the answer begins \"" + QByteArray(60, 'x') + "…\"";
  }
  void endlessAnswersAreBounded() {
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, repeated);
    std::string words;
    QCOMPARE(bytes(takesEndless(expecting("never"), begin.toStdString(), repeated.toStdString(), &words)),
             QByteArray());
    QTEST(bytes(words), "words");
  }
  void timeRunningOutHasWords() {
    QCOMPARE(bytes(play(http(), {}, 0, false).unfinished), QByteArray("no answer came"));
    QCOMPARE(bytes(play(http(), {"HTTP/1.1 200 OK\r\n"}, 0, false).unfinished),
             QByteArray("the answer was not complete after 17 bytes"));
    QCOMPARE(bytes(play(pages(), {"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"}, 0, false).unfinished),
             QByteArray("no answer came (/b)"));
  }
  void garbageBreaksNothing() {
    QCOMPARE(bytes(breaksOnGarbage(expecting("well"), {kChunked}, 11)), QByteArray());
    QCOMPARE(bytes(breaksOnGarbage(http(), {kSized}, 12)), QByteArray());
    QCOMPARE(bytes(breaksOnGarbage(pages(), {kPages}, 13)), QByteArray());
  }
};

QTEST_GUILESS_MAIN(HttpConversationTest)
#include "http_conversation_test.moc"
