// The live stream over the real border: snapshot, deltas, events without a gap, slow clients, and one
// reading however many listen. The kernel is pretended (fake_kernel.h).
#include <QtTest>
#include <list>

#include "common/api/messages.h"
#include "tests/agent/server/running_agent.h"

using namespace lvs;
using namespace lvs::test;
using namespace std::chrono_literals;

namespace {

struct Said {
  std::string id;
  std::string event;
  std::string data;
};

/// A client of GET /v1/live that takes server-sent events apart.
class LiveClient {
 public:
  LiveClient(RunningAgent& agent, const Credentials& who, const std::string& query, const std::string& headers = {})
      : tls_(agent.port(), &who) {
    tls_.write("GET /v1/live?" + query + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
    text_ = tls_.readUntil("\r\n\r\n", 5s);
    const std::size_t end = text_.find("\r\n\r\n");
    if (end == std::string::npos || text_.find("text/event-stream") == std::string::npos) qFatal("%s", text_.c_str());
    text_.erase(0, end + 4);
  }

  /// The next event of that name, passing over others.
  std::optional<Said> next(const std::string& event, std::chrono::milliseconds within = 5s) {
    const auto until = std::chrono::steady_clock::now() + within;
    while (std::chrono::steady_clock::now() < until) {
      const std::size_t end = text_.find("\n\n");
      if (end == std::string::npos) {
        text_ += tls_.read(100ms);
        continue;
      }
      const std::string block = text_.substr(0, end + 1);
      text_.erase(0, end + 2);
      Said said;
      for (std::size_t at = 0; at < block.size();) {
        const std::size_t line = block.find('\n', at);
        const std::string one = block.substr(at, line - at);
        if (one.starts_with("id: ")) said.id = one.substr(4);
        if (one.starts_with("event: ")) said.event = one.substr(7);
        if (one.starts_with("data: ")) said.data = one.substr(6);
        at = line + 1;
      }
      if (said.event == event) return said;
    }
    return std::nullopt;
  }
  TlsClient& tls() { return tls_; }

 private:
  TlsClient tls_;
  std::string text_;
};

void push(RunningAgent& agent, const Credentials& admin) {
  if (TlsClient(agent.port(), &admin).request("PUT", "/v1/config", sampleDocument()).status != 200) qFatal("push");
}

void setActive(RunningAgent& agent, std::uint32_t active) {
  const std::lock_guard lock(agent.host.mutex);
  const auto& [key, service] = *agent.host.state.table.begin();
  agent.host.numbers[key].destinations[service.destinations.begin()->first].active = active;
}

}  // namespace

class StreamTest : public QObject {
  Q_OBJECT
 private slots:
  void snapshotThenDeltas() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    push(agent, admin);
    setActive(agent, 3);
    LiveClient live(agent, admin, "topics=ipvs&intervalMs=200");
    const auto first = live.next("ipvs.snapshot");
    QVERIFY(first);
    const auto snapshot = api::fromJson<api::IpvsSnapshot>(first->data);
    QCOMPARE(snapshot->services.at(0).destinations.at(0).active, 3U);
    QCOMPARE(snapshot->tableSize, 4096U);
    auto delta = api::fromJson<api::IpvsDelta>(live.next("ipvs.delta")->data);
    QVERIFY(delta->changed.empty());
    setActive(agent, 4);
    for (int i = 0; i < 5 && delta->changed.empty(); ++i)
      delta = api::fromJson<api::IpvsDelta>(live.next("ipvs.delta")->data);
    QCOMPARE(delta->changed.at(0).destinations.at(0).active, 4U);
    QVERIFY(delta->tick > snapshot->tick);
    {
      const std::lock_guard lock(agent.host.mutex);
      agent.host.state.table.clear();
    }
    for (int i = 0; i < 5 && delta->removed.empty(); ++i)
      delta = api::fromJson<api::IpvsDelta>(live.next("ipvs.delta")->data);
    QCOMPARE(delta->removed, std::vector<std::string>{"tcp 10.0.0.100:80"});
  }

  void eventsResumeWithoutAGap() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    std::string last;
    {
      LiveClient live(agent, admin, "topics=events");
      push(agent, admin);
      const auto event = live.next("event");
      QVERIFY(event);
      QCOMPARE(std::to_string(api::fromJson<api::Event>(event->data)->sequence), event->id);
      last = event->id;
    }
    const auto hash =
        api::fromJson<api::Status>(TlsClient(agent.port(), &admin).request("GET", "/v1/status").body)->revision.hash;
    TlsClient(agent.port(), &admin)
        .request("PUT", "/v1/config?comment=missed", sampleDocument(2), "If-Match: \"" + hash + "\"\r\n");
    LiveClient again(agent, admin, "topics=events", "Last-Event-ID: " + last + "\r\n");
    const auto missed = again.next("event");
    QVERIFY(missed);
    QCOMPARE(std::stoull(missed->id), std::stoull(last) + 1);
    QCOMPARE(api::fromJson<api::Event>(missed->data)->why, std::string("missed"));
  }

  void thePastIsToldOnDemandAlsoToWhoeverKnowsALostJournal() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::viewer);
    for (const char* query : {"topics=events&since=0", "topics=events&since=18446744073709551615"}) {
      LiveClient live(agent, admin, query);
      const auto first = live.next("event");
      QVERIFY2(first, query);
      QVERIFY2(first->data.find("started as ipvslb11") != std::string::npos, first->data.c_str());
    }
  }

  void eventsArriveAtOnce() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    LiveClient live(agent, admin, "topics=ipvs,events&intervalMs=60000");
    QVERIFY(live.next("ipvs.snapshot"));
    push(agent, admin);
    QVERIFY(live.next("event", 1s));
  }

  void statusIsToldOnChange() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator, "ann@a");
    LiveClient live(agent, admin, "topics=status&intervalMs=200");
    auto status = api::fromJson<api::Status>(live.next("status")->data);
    QCOMPARE(status->client, std::string("ann@a"));
    QCOMPARE(status->role, std::string("administrator"));
    push(agent, admin);
    status = api::fromJson<api::Status>(live.next("status")->data);
    QCOMPARE(status->revision.number, 1U);
  }

  void manyClientsCostOneReading() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    const Credentials other = agent.client(api::Role::viewer, "eve@e");
    push(agent, admin);
    QTest::qWait(300);
    const auto quiet = agent.host.readings.load();
    QTest::qWait(500);
    QCOMPARE(agent.host.readings.load(), quiet);
    std::list<LiveClient> clients;
    for (int i = 0; i < 10; ++i) {
      clients.emplace_back(agent, admin, "topics=ipvs&intervalMs=400");
      clients.emplace_back(agent, other, "topics=ipvs&intervalMs=800");
    }
    for (LiveClient& client : clients) QVERIFY(client.next("ipvs.snapshot"));
    const auto begin = agent.host.readings.load();
    QTest::qWait(2000);
    const auto taken = agent.host.readings.load() - begin;
    QVERIFY2(taken >= 3 && taken <= 6, std::to_string(taken).c_str());
    clients.clear();
    QTest::qWait(500);
    const auto after = agent.host.readings.load();
    QTest::qWait(1000);
    QCOMPARE(agent.host.readings.load(), after);
  }

  /// A client that takes nothing is asked nothing; when it reads again it gets the newest state.
  void slowClientGetsTheNewestState() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    push(agent, admin);
    {
      // Enough that a few deltas fill every buffer between agent and client.
      const std::lock_guard lock(agent.host.mutex);
      const auto [key, service] = *agent.host.state.table.begin();
      for (std::uint16_t port = 1000; port < 1150; ++port) {
        ipvs::ServiceKey more = key;
        more.port = port;
        for (std::uint16_t d = 0; d < 40; ++d) {
          ipvs::DestinationKey destination{*IpAddress::parse("10.1.0.1"), d};
          agent.host.state.table[more].destinations[destination] = {};
        }
      }
    }
    LiveClient live(agent, admin, "topics=ipvs&intervalMs=200");
    QVERIFY(live.next("ipvs.snapshot"));
    for (std::uint32_t round = 1; round <= 25; ++round) {
      {
        const std::lock_guard lock(agent.host.mutex);
        for (const auto& [key, service] : agent.host.state.table) {
          for (const auto& [destination, settings] : service.destinations) {
            agent.host.numbers[key].destinations[destination].active = round;
          }
        }
      }
      QTest::qWait(150);
    }
    // Meanwhile others are served.
    QCOMPARE(TlsClient(agent.port(), &admin).request("GET", "/v1/status").status, 200U);
    unsigned deltas = 0;
    std::uint32_t newest = 0;
    while (newest != 25 && deltas < 30) {
      const auto said = live.next("ipvs.delta");
      QVERIFY(said);
      ++deltas;
      const auto delta = api::fromJson<api::IpvsDelta>(said->data);
      if (!delta->changed.empty()) newest = delta->changed[0].destinations[0].active;
    }
    QCOMPARE(newest, 25U);
    QVERIFY2(deltas < 18, std::to_string(deltas).c_str());
  }

  void stopEndsStreams() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    LiveClient live(agent, admin, "topics=ipvs,events,status&intervalMs=200");
    QVERIFY(live.next("ipvs.snapshot"));
    agent.stop();
    QVERIFY(live.tls().closedWithin(2s));
  }
};

QTEST_GUILESS_MAIN(StreamTest)
#include "test_stream.moc"
