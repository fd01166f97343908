// A capture as the console follows it: through a whole agent on the loopback of a network namespace of this process's
// own, and through pretended ones that do what a whole one does not.
#include <sched.h>
#include <unistd.h>

#include <QUdpSocket>
#include <QtTest>
#include <cstdlib>

#include "console/client/capture_feed.h"
#include "tests/console/client/paired.h"
#include "tests/console/client/pretended_agent.h"

using namespace lvs;
using namespace lvs::test;

namespace {

constexpr quint16 kPort = 9;
constexpr int kPatienceMs = 30000;

api::CaptureOrder order() {
  api::CaptureOrder made;
  made.interfaces = {"lo"};
  made.filter = "udp port 9";
  made.seconds = 60;
  return made;
}

void send(int count) {
  QUdpSocket socket;
  for (int i = 0; i < count; ++i) socket.writeDatagram("x", QHostAddress::LocalHost, kPort);
}

std::vector<api::Capture> capturesOf(AgentClient& client) {
  return AgentClient::decode<api::Captures>(ask(client, {"GET", QStringLiteral("/v1/captures"), {}, {}})).captures;
}

struct Watched {
  explicit Watched(CaptureFeed& of) : feed(of) {
    QObject::connect(&feed, &CaptureFeed::begun, &feed, [this] { begun = true; });
    QObject::connect(&feed, &CaptureFeed::arrived, &feed, [this] {
      for (packets::Captured& one : feed.takePackets()) packets.push_back(std::move(one));
    });
    feed.begin();
  }
  CaptureFeed& feed;
  bool begun = false;
  std::vector<packets::Captured> packets;
};

}  // namespace

class CaptureFeedTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    if (::geteuid() != 0) QSKIP("captures take root");
    QCOMPARE(std::system("ip link set lo up"), 0);
  }

  void packetsComeWhileItRunsAndTheLastOnesWhenItIsEnded() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("a")));
    CaptureFeed feed(&client, order());
    Watched watched(feed);
    QTRY_VERIFY_WITH_TIMEOUT(watched.begun, kPatienceMs);
    send(3);
    QTRY_COMPARE_WITH_TIMEOUT(watched.packets.size(), std::size_t{3}, kPatienceMs);
    QVERIFY(!feed.isOver());
    QVERIFY(std::abs(feed.clockOffsetMs()) < 5000);
    send(2);
    feed.end();
    QTRY_VERIFY_WITH_TIMEOUT(feed.isOver(), kPatienceMs);
    QCOMPARE(watched.packets.size(), std::size_t{5});
    QCOMPARE(feed.error(), QString());
    QCOMPARE(feed.state().ended, std::string("it was ended"));
    // It is forgotten there.
    QTRY_VERIFY_WITH_TIMEOUT(capturesOf(client).empty(), kPatienceMs);
  }

  void aLimitEndsItByItself() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("a")));
    api::CaptureOrder few = order();
    few.packets = 2;
    CaptureFeed feed(&client, few);
    Watched watched(feed);
    QTRY_VERIFY_WITH_TIMEOUT(watched.begun, kPatienceMs);
    send(5);
    QTRY_VERIFY_WITH_TIMEOUT(feed.isOver(), kPatienceMs);
    QCOMPARE(watched.packets.size(), std::size_t{2});
    QCOMPARE(feed.state().ended, std::string("it has its 2 packets"));
  }

  void oneThatIsThrownAwayIsEnded() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("a")));
    {
      CaptureFeed feed(&client, order());
      Watched watched(feed);
      QTRY_VERIFY_WITH_TIMEOUT(watched.begun, kPatienceMs);
      QCOMPARE(capturesOf(client).size(), std::size_t{1});
    }
    QTRY_VERIFY_WITH_TIMEOUT(capturesOf(client).empty(), kPatienceMs);
  }

  void whatTheDirectorRefusesIsSaid() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("a")));
    api::CaptureOrder wrong = order();
    wrong.filter = "port eighty";
    CaptureFeed feed(&client, wrong);
    Watched watched(feed);
    QTRY_VERIFY_WITH_TIMEOUT(feed.isOver(), kPatienceMs);
    QVERIFY2(feed.error().contains(QLatin1String("the filter does not hold")), qPrintable(feed.error()));
    QVERIFY(!watched.begun);
  }

  void aDirectorThatForgetsItOrTalksNonsense_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    QTest::newRow("forgets it") << QByteArray() << QStringLiteral("the director does not know of the capture any more");
    QTest::newRow("nonsense") << QByteArray("this is no capture") << QStringLiteral("is it a pcapng file?");
  }
  void aDirectorThatForgetsItOrTalksNonsense() {
    QFETCH(const QByteArray, file);
    QFETCH(const QString, expected);
    PretendedAgent agent([&](const PretendedAgent::Request& request) -> PretendedAgent::Answer {
      if (request.method == QLatin1String("POST")) return {201, R"({"id":7,"running":true})"};
      if (request.path.contains(QLatin1String("from="))) return {200, file};
      return {200, R"({"captures":[]})"};
    });
    AgentClient client(agent.known(QStringLiteral("a")));
    CaptureFeed feed(&client, order());
    Watched watched(feed);
    QTRY_VERIFY_WITH_TIMEOUT(feed.isOver(), kPatienceMs);
    QVERIFY2(feed.error().contains(expected), qPrintable(feed.error()));
  }
};

int main(int argc, char** argv) {
  // Traffic stays within.
  if (::geteuid() == 0 && ::unshare(CLONE_NEWNET) != 0) return 1;
  QCoreApplication application(argc, argv);
  CaptureFeedTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "capture_feed_test.moc"
