// gRPC health checks against nghttp2's server side, and against servers that are none.
#include "tests/agent/health/grpc_server.h"

#include <QTest>

#include "agent/health/grpc_message.h"
#include "tests/agent/health/conversing.h"

using namespace lvs;
using namespace lvs::health;
using namespace lvs::health::conversing;

namespace {

HealthCheck grpcCheck(const char* service = "") {
  HealthCheck check;
  check.type = CheckType::grpc;
  check.service = service;
  return check;
}
QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

/// A gRPC message around these bytes.
std::string framed(const std::string& message) {
  return std::string(4, '\0') + static_cast<char>(message.size()) + message;
}
const std::string kServing = framed("\x08\x01");

std::string answerOf(GrpcServer server, const HealthCheck& check = grpcCheck()) {
  return server.answerTo(Player(check, aTarget()).course().sent);
}
GrpcServer saying(std::string message) {
  GrpcServer server;
  server.message = std::move(message);
  return server;
}
GrpcServer ending(const char* status, const char* words = "") {
  GrpcServer server;
  server.trailers = {{"grpc-status", status}, {"grpc-message", words}};
  return server;
}
/// Without a body all is in the head.
GrpcServer headOnly(GrpcServer::Headers head) {
  GrpcServer server;
  server.head = std::move(head);
  server.trailers.clear();
  return server;
}
std::string frame(unsigned type, unsigned flags, unsigned stream, const std::string& payload) {
  const auto byte = [](std::size_t number) { return static_cast<char>(static_cast<unsigned char>(number)); };
  return std::string{byte(payload.size() >> 16U),
                     byte(payload.size() >> 8U),
                     byte(payload.size()),
                     byte(type),
                     byte(flags),
                     0,
                     0,
                     0,
                     byte(stream)} +
         payload;
}

}  // namespace

class GrpcConversationTest : public QObject {
  Q_OBJECT
 private slots:
  void theRequestIsWhatTheProtocolSays() {
    HealthCheck check = grpcCheck("shop.Cart");
    check.timeoutMs = 750;
    GrpcServer server = saying(kServing);
    server.answerTo(Player(check, aTarget("2001:db8::1", 50051)).course().sent);
    using Fields = std::map<std::string, std::string>;
    QVERIFY(server.asked == (Fields{{":method", "POST"},
                                    {":scheme", "http"},
                                    {":path", "/grpc.health.v1.Health/Check"},
                                    {":authority", "[2001:db8::1]:50051"},
                                    {"te", "trailers"},
                                    {"content-type", "application/grpc"},
                                    {"user-agent", "lvs-agent"},
                                    {"grpc-timeout", "750m"}}));
    QCOMPARE(bytes(server.body), bytes(framed("\x0a\x09shop.Cart")));
    check = grpcCheck();
    check.tls = true;
    check.host = "grpc.example";
    server = saying(kServing);
    server.answerTo(Player(check, aTarget()).course().sent);
    QCOMPARE(bytes(server.asked[":scheme"] + " " + server.asked[":authority"]), QByteArray("https grpc.example"));
    QCOMPARE(bytes(server.body), bytes(framed("")));
    QCOMPARE(grpc::request(std::string(300, 'x')).substr(0, 8), std::string("\0\0\0\1\x2f\x0a\xac\x02", 8));
  }

  void answersAreJudged_data() {
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const GrpcServer& server, bool good, QByteArray words,
                        const char* service = "") {
      QTest::newRow(name) << QByteArray(service) << bytes(answerOf(server, grpcCheck(service))) << good << words;
    };
    row("serving", saying(kServing), true, "gRPC health is SERVING for the server as a whole");
    row("a service", saying(kServing), true, "gRPC health is SERVING for the service \"shop.Cart\"", "shop.Cart");
    row("not serving", saying(framed("\x08\x02")), false,
        "gRPC health is NOT_SERVING for the server as a whole; allowed is SERVING");
    row("the default", saying(framed("")), false,
        "gRPC health is UNKNOWN for the server as a whole; allowed is SERVING");
    row("service unknown", saying(framed("\x08\x03")), false,
        "gRPC health is SERVICE_UNKNOWN for the service \"x\"; allowed is SERVING", "x");
    row("a number of the future", saying(framed("\x08\x7f")), false,
        "gRPC health is the unknown status 127 for the server as a whole; allowed is SERVING");
    row("fields of the future",
        saying(framed("\x12\x02hi\x19"
                      "12345678\x25"
                      "1234\x08\x01\x18\x05")),
        true, "gRPC health is SERVING for the server as a whole");
    row("no message", ending("0"), false, "the gRPC answer has no message");
    row("compressed", saying('\1' + kServing.substr(1)), false,
        "the gRPC answer is compressed, which was not asked for");
    row("another length", saying(kServing + "x"), false, "the gRPC message has 3 bytes but says that it has 2");
    row("broken", saying(framed("\x08\xff")), false,
        "the gRPC message is broken: \"\\x00\\x00\\x00\\x00\\x02\\x08\\xff\"");
    row("a group", saying(framed("\x0b")), false, "the gRPC message is broken: \"\\x00\\x00\\x00\\x00\\x01\\x0b\"");
    row("an unknown service", ending("5", "unknown service"), false,
        "gRPC NOT_FOUND: the server does not know the service \"x\"", "x");
    row("no health service", ending("12"), false,
        "gRPC UNIMPLEMENTED: the server has no health service (grpc.health.v1.Health)");
    row("all in the head", headOnly({{":status", "200"}, {"content-type", "application/grpc"}, {"grpc-status", "12"}}),
        false, "gRPC UNIMPLEMENTED: the server has no health service (grpc.health.v1.Health)");
    row("unavailable", ending("14", "try%20later%0A"), false, "gRPC UNAVAILABLE: \"try later\\n\"");
    row("without words", ending("16"), false, "gRPC UNAUTHENTICATED");
    row("no status of gRPC", ending("99"), false, "gRPC status \"99\"");
    row("a web server", headOnly({{":status", "404"}, {"content-type", "text/html"}}), false,
        "HTTP 404 instead of a gRPC answer");
    row("a web page", headOnly({{":status", "200"}, {"content-type", "text/html"}}), false,
        "no gRPC: the answer has the content type \"text/html\"");
    row("no grpc-status", headOnly({{":status", "200"}, {"content-type", "application/grpc+proto"}}), false,
        "the gRPC answer ended without a grpc-status");
    GrpcServer server = saying(kServing);
    server.resets = true;
    row("reset", server, false, "the server gave the answer up: HTTP/2 INTERNAL_ERROR");
    server.resets = false;
    server.goesAway = NGHTTP2_ENHANCE_YOUR_CALM;
    row("goes away", server, false, "the server ended the HTTP/2 connection: ENHANCE_YOUR_CALM \"calm down\"");
    server.goesAway = NGHTTP2_NO_ERROR;
    row("goes away politely", server, false, "the server ended the HTTP/2 connection: NO_ERROR \"calm down\"");
  }
  void answersAreJudged() {
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, answer);
    const HealthCheck check = grpcCheck(service);
    const Course course = play(check, {answer.toStdString()});
    QVERIFY(course.isDone);
    QTEST(bytes(course.finding.words), "words");
    QTEST(course.finding.good, "good");
    QCOMPARE(bytes(course.fault), QByteArray());
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 20U}) {
      const Course other = play(check, {answer.toStdString()}, piece);
      QVERIFY(other.isDone && other.finding == course.finding);
    }
  }

  void whatIsNoHttp2IsTold_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nothing") << QByteArray() << QByteArray("closed the connection without an answer");
    QTest::newRow("HTTP/1.1") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
                              << QByteArray("no HTTP/2: the answer begins \"HTTP/1.1 400 Bad Request\"");
    QTest::newRow("TLS") << QByteArray("\x15\x03\x01\0\x02\x02\x46", 7)
                         << QByteArray("no HTTP/2: the answer begins \"\\x15\\x03\\x01\\x00\\x02\\x02F\"");
    QTest::newRow("three bytes") << QByteArray("abc")
                                 << QByteArray("closed the connection after 3 bytes, before the answer was complete");
    QTest::newRow("settings alone") << bytes(frame(NGHTTP2_SETTINGS, 0, 0, ""))
                                    << QByteArray(
                                           "closed the connection after 9 bytes, before the answer was complete");
  }
  void whatIsNoHttp2IsTold() {
    QFETCH(QByteArray, answer);
    const Course course = play(grpcCheck(), {answer.toStdString()});
    QVERIFY(course.isDone && !course.finding.good);
    QTEST(bytes(course.finding.words), "words");
    QCOMPARE(bytes(differenceByPieces(grpcCheck(), {answer.toStdString()})), QByteArray());
  }
  void brokenHttp2IsTold() {
    const std::string settings = frame(NGHTTP2_SETTINGS, 0, 0, "");
    const std::string broken[] = {
        settings + frame(NGHTTP2_PING, 0, 0, "short"),
        settings + frame(NGHTTP2_DATA, 0, 0, "x"),
        settings + frame(NGHTTP2_HEADERS, NGHTTP2_FLAG_END_HEADERS, 1, "\xff\xff\xff\xff\xff\xff\xff\xff\xff"),
        frame(NGHTTP2_SETTINGS, 0, 0, "x"),
    };
    for (const std::string& answer : broken) {
      const Course course = play(grpcCheck(), {answer}, 0, false);
      QVERIFY(course.isDone && !course.finding.good && course.fault.empty());
      QVERIFY2(course.finding.words.find("HTTP/2") != std::string::npos, course.finding.words.c_str());
      qInfo() << course.finding.words.c_str();
    }
  }
  void cutAnswersDoNotPass() { QCOMPARE(bytes(passesCut(grpcCheck(), {answerOf(saying(kServing))})), QByteArray()); }
  void pingsAreAnswered() {
    const std::string ping = frame(NGHTTP2_PING, 0, 0, "12345678");
    Player player(grpcCheck(), aTarget());
    player.say(frame(NGHTTP2_SETTINGS, 0, 0, "") + ping);
    QVERIFY(player.course().sent.ends_with(frame(NGHTTP2_PING, NGHTTP2_FLAG_ACK, 0, "12345678")));
  }
  void endlessAnswersAreBounded() {
    const std::string settings = frame(NGHTTP2_SETTINGS, 0, 0, "");
    const auto check = grpcCheck();
    QCOMPARE(bytes(takesEndless(check, settings, frame(NGHTTP2_PING, 0, 0, "12345678"))), QByteArray());
    QCOMPARE(bytes(takesEndless(check, settings, settings)), QByteArray());
    QCOMPARE(bytes(takesEndless(check, settings, frame(99, 0, 0, std::string(1000, 'x')))), QByteArray());
    QCOMPARE(bytes(takesEndless(check, "", "xxxxxxxx")), QByteArray());
    const std::string answer = answerOf(saying(kServing));
    const std::size_t data = answer.find(kServing) - 9;
    std::string words;
    QCOMPARE(
        bytes(takesEndless(check, answer.substr(0, data), frame(NGHTTP2_DATA, 0, 1, std::string(1000, 'x')), &words)),
        QByteArray());
    QCOMPARE(bytes(words), QByteArray("sent a gRPC message of more than 64 KiB"));
    const std::string header = frame(NGHTTP2_HEADERS, 0, 1, "\x88");
    QCOMPARE(
        bytes(takesEndless(check, settings + header, frame(NGHTTP2_CONTINUATION, 0, 1, std::string(1000, '\x88')))),
        QByteArray());
  }
  void timeRunningOutHasWords() {
    QCOMPARE(bytes(play(grpcCheck(), {}, 0, false).unfinished), QByteArray("no answer came"));
    QCOMPARE(bytes(play(grpcCheck(), {frame(NGHTTP2_SETTINGS, 0, 0, "")}, 0, false).unfinished),
             QByteArray("HTTP/2 is up, but the answer of the health service was not complete"));
  }
  void garbageBreaksNothing() {
    QCOMPARE(bytes(breaksOnGarbage(grpcCheck(), {answerOf(saying(kServing))}, 41)), QByteArray());
    QCOMPARE(bytes(breaksOnGarbage(grpcCheck("x"), {answerOf(ending("14", "later"))}, 42)), QByteArray());
  }
};

QTEST_GUILESS_MAIN(GrpcConversationTest)
#include "grpc_conversation_test.moc"
