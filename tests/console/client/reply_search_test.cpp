// Traces of a real server's replies, sent by one pretended director's real server and heard by the other: who asks for
// what, and what comes of it.
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "console/client/reply_search.h"
#include "tests/console/client/pretended_agent.h"

using namespace lvs;
using namespace lvs::test;

namespace {

constexpr int kPatienceMs = 30000;
constexpr const char* kVip = "192.0.2.10";
constexpr const char* kClient = "10.1.1.1";

Cluster sample() {
  Cluster cluster;
  cluster.directors = {{"a", "one", {}}, {"b", "two", {}}};
  RealServer server;
  server.name = "r1";
  server.site = "one";
  server.address = *IpAddress::parse("10.2.0.2");
  cluster.realServers = {server};
  VirtualService web;
  web.name = "web";
  web.address = IpAddress::parse(kVip);
  web.port = 80;
  web.forwarding = Forwarding::tunnel;
  web.realServers.resize(1);
  web.realServers[0].server = "r1";
  cluster.virtualServices = {web};
  return cluster;
}

std::vector<api::DirectorReport> reports() {
  std::vector<api::DirectorReport> reports(2);
  reports[0].director = "a";
  reports[0].status.emplace();
  reports[1].director = "b";
  reports[1].status.emplace().holdsAddresses = {kVip};
  return reports;
}

using Ways = std::vector<std::pair<diagnosis::Probe, diagnosis::Path>>;
Ways lost(diagnosis::Fault fault, const char* place) {
  Ways ways(2);  // two connections with the same trouble
  for (auto& [probe, path] : ways) {
    probe.client = *IpAddress::parse(kClient);
    path.findings.push_back({fault, diagnosis::Effect::some, place, "it is lost", "seen", ""});
  }
  return ways;
}

/// Traces by their order, each ready at the second reading; `hops` says who answers.
class Tracing {
 public:
  explicit Tracing(std::function<QStringList(const api::TraceOrder&)> hops) : hops_(std::move(hops)) {}

  PretendedAgent::Answer operator()(const PretendedAgent::Request& request) {
    if (request.method == QLatin1String("DELETE")) {
      ++forgotten;
      return {};
    }
    if (request.method == QLatin1String("POST")) {
      orders.push_back(*api::fromJson<api::TraceOrder>(request.body.toStdString()));
      return {201, reading(orders.size(), true)};
    }
    const std::size_t id = request.path.section(QLatin1Char('/'), -1).toUInt();
    return {200, reading(id, orders[id - 1].hears)};
  }
  std::vector<api::TraceOrder> orders;
  int forgotten = 0;

 private:
  QByteArray reading(std::size_t id, bool running) {
    const api::TraceOrder& order = orders[id - 1];
    api::Trace trace;
    trace.id = id;
    trace.running = running;
    trace.to = order.to;
    trace.from = order.from;
    const bool volley = !order.hears && order.from == kVip;
    for (const QString& who : hops_(order)) {
      api::TraceHop& hop = trace.hops.emplace_back();
      hop.number = static_cast<std::uint32_t>(trace.hops.size());
      if (volley || who == QStringLiteral("*")) hop.lost = 1;
      else hop.answers.push_back({who.toStdString(), 10, "", 0});
    }
    if (order.pathMtu) {
      trace.mtu = 1400;
      trace.blackHole = true;
      trace.vanishAfterHop = 1;
    }
    return QByteArray::fromStdString(api::toJson(trace));
  }
  std::function<QStringList(const api::TraceOrder&)> hops_;
};

}  // namespace

class ReplySearchTest : public QObject {
  Q_OBJECT
 private slots:
  void whatNeedsNoTraceHasNone() {
    ReplySearch search(sample(), "web", {}, reports());
    QCOMPARE(search.plan({}), std::size_t{0});
    QCOMPARE(search.plan(Ways(3)), std::size_t{0});
    QCOMPARE(search.plan(lost(diagnosis::Fault::noReply, "real server r1")), std::size_t{0});
    // With NAT it is the director whose answers get lost.
    QCOMPARE(search.plan(lost(diagnosis::Fault::replyLost, "between a and the client")), std::size_t{0});
  }

  void repliesAreTraced_data() {
    QTest::addColumn<bool>("spoofed");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("traces");
    QTest::newRow("a filter against spoofed addresses") << true << "anti-spoofing" << 2;
    QTest::newRow("a firewall that saw replies alone") << false << "asymmetric-firewall" << 4;
  }

  void repliesAreTraced() {
    QFETCH(bool, spoofed);
    QFETCH(int, traces);
    const auto hops = [&](const api::TraceOrder& order) {
      const bool stops = order.from == kVip && (spoofed || order.reply);
      return stops ? QStringList{"10.9.0.1", "*"} : QStringList{"10.9.0.1", kClient};
    };
    Tracing sends(hops);
    Tracing hears(hops);
    PretendedAgent near([&](const PretendedAgent::Request& request) { return sends(request); });
    PretendedAgent holder([&](const PretendedAgent::Request& request) { return hears(request); });
    AgentClient a(near.known(QStringLiteral("a")));
    AgentClient b(holder.known(QStringLiteral("b")));
    ReplySearch search(sample(), "web", {&b, &a}, reports());
    const Ways ways = lost(diagnosis::Fault::replyLost, "between r1 and the client");
    QCOMPARE(search.plan(ways), std::size_t{1});
    search.begin();
    QVERIFY(QTest::qWaitFor([&] { return search.isOver(); }, kPatienceMs));
    QCOMPARE(search.error(), QString());
    diagnosis::Diagnosis said;
    said.findings = ways[0].second.findings;
    search.addTo(said);
    QTEST(QString::fromStdString(faultName(said.findings.front().fault)), "fault");
    QCOMPARE(said.findings.front().place, std::string("after router 10.9.0.1"));
    // The real server's own director sends; the other one, which has the VIP, listens for the same.
    QCOMPARE(static_cast<int>(sends.orders.size()), traces);
    QCOMPARE(static_cast<int>(hears.orders.size()), traces - 1);
    for (const api::TraceOrder& one : sends.orders) QVERIFY(one.realServer == "r1" && !one.hears && one.to == kClient);
    for (const api::TraceOrder& one : hears.orders) QVERIFY(one.realServer.empty() && one.hears && one.from == kVip);
    // Nothing stays there.
    QTRY_COMPARE_WITH_TIMEOUT(sends.forgotten + hears.forgotten, 2 * traces - 1, kPatienceMs);
    diagnosis::Path path = ways[0].second;
    path.hops.push_back({"", true, diagnosis::Seen::no, "silent", {}});
    search.addTo(path);
    QCOMPARE(path.hops.back().sentence, std::string("silent; answers end after router 10.9.0.1"));
  }

  void theNarrowPlaceIsSearchedFromTheDirector() {
    Tracing traces([](const api::TraceOrder&) { return QStringList{"10.9.0.1", "10.2.0.2"}; });
    PretendedAgent agent([&](const PretendedAgent::Request& request) { return traces(request); });
    AgentClient b(agent.known(QStringLiteral("b")));
    ReplySearch search(sample(), "web", {&b}, reports());
    const Ways ways = lost(diagnosis::Fault::largeLost, "between b and r1");
    QCOMPARE(search.plan(ways), std::size_t{1});
    search.begin();
    QVERIFY(QTest::qWaitFor([&] { return search.isOver(); }, kPatienceMs));
    QCOMPARE(traces.orders.size(), std::size_t{1});
    QVERIFY(traces.orders[0].pathMtu && traces.orders[0].to == "10.2.0.2" && traces.orders[0].realServer.empty());
    diagnosis::Diagnosis said;
    said.findings = ways[0].second.findings;
    search.addTo(said);
    QCOMPARE(said.findings.front().why,
             std::string("seen; packets of more than 1400 bytes vanish from b to 10.2.0.2 after "
                         "10.9.0.1 (hop 1), and nobody says that they are too large"));
  }

  void whatCannotBeTracedIsSaid() {
    PretendedAgent agent([](const PretendedAgent::Request&) {
      return PretendedAgent::Answer{409, R"({"title":"Conflict","detail":"this director runs 4 traces already"})"};
    });
    AgentClient a(agent.known(QStringLiteral("a")));
    AgentClient b(agent.known(QStringLiteral("b")));
    ReplySearch search(sample(), "web", {&a, &b}, reports());
    search.plan(lost(diagnosis::Fault::replyLost, "between r1 and the client"));
    search.begin();
    QVERIFY(QTest::qWaitFor([&] { return search.isOver(); }, kPatienceMs));
    diagnosis::Diagnosis said;
    said.findings = lost(diagnosis::Fault::replyLost, "between r1 and the client")[0].second.findings;
    search.addTo(said);
    QVERIFY(said.findings.front().fault == diagnosis::Fault::replyLost);
    QCOMPARE(said.unseen.size(), std::size_t{1});
    QVERIFY(said.unseen[0].find("4 traces already") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(ReplySearchTest)
#include "reply_search_test.moc"
