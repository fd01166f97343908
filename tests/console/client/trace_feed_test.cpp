// A trace as the console follows it, through a whole agent that traces to this machine itself.
#include <QtTest>

#include "console/client/trace_feed.h"
#include "tests/console/client/paired.h"

using namespace lvs;
using namespace lvs::test;

namespace {

constexpr int kPatienceMs = 30000;

api::TraceOrder orderTo(const std::string& address) {
  api::TraceOrder order;
  order.to = address;
  order.port = 9;
  return order;
}

}  // namespace

class TraceFeedTest : public QObject {
  Q_OBJECT
 private slots:
  void hopsAndSentenceCome() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("a")));
    TraceFeed feed(&client, orderTo("127.0.0.1"));
    QSignalSpy arrived(&feed, &TraceFeed::arrived);
    feed.begin();
    QTRY_VERIFY_WITH_TIMEOUT(feed.isOver(), kPatienceMs);
    QCOMPARE(feed.error(), QString());
    QVERIFY(!arrived.isEmpty() && feed.trace().reached);
    QCOMPARE(feed.settledHops(), std::size_t{1});
    QVERIFY(feed.trace().sentence.starts_with("reached 127.0.0.1 in 1 hop"));
    // It is forgotten there.
    QTRY_COMPARE_WITH_TIMEOUT(ask(client, {"GET", QStringLiteral("/v1/traces/1"), {}, {}}).status, 404, kPatienceMs);
  }

  void whatIsWrongIsSaid() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("a")));
    TraceFeed feed(&client, orderTo("somewhere"));
    QSignalSpy ended(&feed, &TraceFeed::ended);
    feed.begin();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatienceMs);
    QVERIFY2(feed.error().contains(QStringLiteral("'somewhere' is no IP address")), qPrintable(feed.error()));
    QVERIFY(!feed.reply().ok());
  }

  void aForgottenDirectorEndsIt() {
    RunningAgent agent;
    auto client = std::make_unique<AgentClient>(knownAgent(agent, QStringLiteral("a")));
    TraceFeed feed(client.get(), orderTo("127.0.0.1"));
    client.reset();
    feed.begin();
    QVERIFY(feed.isOver());
    QCOMPARE(feed.error(), QStringLiteral("the director was forgotten"));
  }
};

QTEST_GUILESS_MAIN(TraceFeedTest)
#include "trace_feed_test.moc"
