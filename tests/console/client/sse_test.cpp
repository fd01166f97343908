// Server-sent events, whatever pieces the network cuts them into.
#include <QtTest>

#include "console/client/sse_parser.h"

using namespace lvs;

namespace {

constexpr qsizetype kPlenty = 1 << 20;

std::vector<SseEvent> parsed(const QByteArray& text) { return SseParser(kPlenty).feed(text); }

}  // namespace

class SseTest : public QObject {
  Q_OBJECT
 private slots:
  void events_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("told");  // type, data, id in turn
    const auto row = [](const char* name, const char* text, QList<QByteArray> told) {
      QTest::newRow(name) << QByteArray(text) << told;
    };
    row("plain", "data: a\n\n", {"message", "a", ""});
    row("typed", "event: status\ndata: {}\n\n", {"status", "{}", ""});
    row("lines are joined", "data: a\ndata: b\n\n", {"message", "a\nb", ""});
    row("only one blank is taken", "data:  a\n\n", {"message", " a", ""});
    row("no blank", "data:a\n\n", {"message", "a", ""});
    row("empty data is data", "data\n\n", {"message", "", ""});
    row("no data is no event", "event: status\n\ndata: b\n\n", {"message", "b", ""});
    row("comments are skipped", ": still here\n\ndata: a\n: in between\n\n", {"message", "a", ""});
    row("carriage returns", "data: a\r\rdata: b\r\r", {"message", "a", "", "message", "b", ""});
    row("both", "data: a\r\n\r\ndata: b\r\n\r\n", {"message", "a", "", "message", "b", ""});
    row("the id stays", "id: 7\ndata: a\n\ndata: b\n\n", {"message", "a", "7", "message", "b", "7"});
    row("the id can be emptied", "id: 7\ndata: a\n\nid\ndata: b\n\n", {"message", "a", "7", "message", "b", ""});
    row("unknown fields are skipped", "color: red\ndata: a\n\n", {"message", "a", ""});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        {"message", "a", ""});
    row("a later one belongs to the text",
        "data: a\n\n\xEF\xBB\xBF"
        "data: b\n\n",
        {"message", "a", ""});
    row("unfinished is no event", "data: a\n", {});
  }

  void events() {
    QFETCH(QByteArray, text);
    QFETCH(QList<QByteArray>, told);
    std::vector<SseEvent> expected;
    for (qsizetype at = 0; at < told.size(); at += 3) expected.push_back({told[at], told[at + 1], told[at + 2]});
    QVERIFY(parsed(text) == expected);

    // Cut in two at every byte, and into single bytes.
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
      SseParser parser(kPlenty);
      std::vector<SseEvent> events = parser.feed(text.left(cut));
      for (SseEvent& event : parser.feed(text.mid(cut))) events.push_back(std::move(event));
      QVERIFY2(events == expected, qPrintable(QStringLiteral("cut at %1").arg(cut)));
    }
    SseParser parser(kPlenty);
    std::vector<SseEvent> events;
    for (const char byte : text) {
      for (SseEvent& event : parser.feed(QByteArrayView(&byte, 1))) events.push_back(std::move(event));
    }
    QVERIFY(events == expected);
  }

  void nulInAnIdIsIgnored() {
    const auto events = parsed(QByteArray("id: 1\ndata: a\n\nid: 2\0x\ndata: b\n\n", 32));
    QCOMPARE(events.size(), 2U);
    QCOMPARE(events[1].id, QByteArray("1"));
  }

  void endlessLineOverflows() {
    SseParser parser(100);
    QVERIFY(parser.feed("data: " + QByteArray(200, 'x')).empty());
    QVERIFY(parser.overflowed());
    QVERIFY(parser.feed("\n\ndata: a\n\n").empty());
  }

  void endlessEventOverflows() {
    SseParser parser(100);
    for (int line = 0; line < 50; ++line) QVERIFY(parser.feed("data: xxxx\n").empty());
    QVERIFY(parser.overflowed());
  }

  void manySmallEventsDoNot() {
    SseParser parser(100);
    for (int at = 0; at < 1000; ++at) QCOMPARE(parser.feed("event: e\ndata: 0123456789\n\n").size(), 1U);
    QVERIFY(!parser.overflowed());
  }
};

QTEST_GUILESS_MAIN(SseTest)
#include "sse_test.moc"
