// What a client learns of health from agents of either age, and orders of maintenance to several directors.
#include <QtTest>

#include "console/client/maintenance_desk.h"
#include "tests/console/client/pretended_agent.h"

using namespace lvs;
using namespace lvs::test;

namespace {

constexpr int kPatience = 20000;

api::MaintenanceEntry entry(const std::string& server, const std::string& phase, std::uint64_t began,
                            std::uint64_t left) {
  api::MaintenanceEntry made;
  made.service = "http";
  made.server = server;
  made.kind = phase == "weight" ? "weight" : "drain";
  made.phase = phase;
  made.who = "anna";
  made.reason = "kernel update";
  made.sinceMs = 100'000;
  made.began = began;
  made.left = left;
  return made;
}

QByteArray asBody(const api::Maintenance& maintenance) { return QByteArray::fromStdString(api::toJson(maintenance)); }

Reply good(const QByteArray& body) {
  Reply reply;
  reply.kind = Reply::Kind::ok;
  reply.status = 200;
  reply.body = body;
  return reply;
}

Reply refusal(int status, const QString& words) {
  Reply reply;
  reply.kind = Reply::Kind::problem;
  reply.status = status;
  reply.error = words;
  return reply;
}

/// Directors without agents: what they were asked, and what they say.
struct Pretended {
  std::vector<Correspondent> all;
  std::vector<QPair<QString, AgentClient::Call>> asked;
  std::map<QString, Reply> says;

  void add(const QString& name, bool reachable, std::int64_t offsetMs = 0) {
    all.push_back({name, reachable, reachable ? QString() : QStringLiteral("nothing listens there"), offsetMs,
                   [this, name](const AgentClient::Call& call, const AgentClient::Callback& done) {
                     asked.push_back({name, call});
                     done(says[name]);
                     return RequestHandle();
                   }});
  }
  Correspondents source() {
    return [this] { return all; };
  }
};

}  // namespace

class HealthTest : public QObject {
  Q_OBJECT
 private slots:
  /// An older agent refuses the whole stream for the topic that it does not know.
  void anOlderAgentIsWatchedWithoutHealth() {
    PretendedAgent agent([](const PretendedAgent::Request& request) -> PretendedAgent::Answer {
      if (!request.path.startsWith(QLatin1String("/v1/live"))) return {};
      if (request.path.contains(QLatin1String("health")))
        return {400, R"({"title":"Bad request","status":400,"detail":"there is no topic 'health'"})"};
      return {200, {}, true};
    });
    AgentClient client(agent.known(QStringLiteral("old")));
    std::vector<AgentClient::Reach> reaches;
    connect(&client, &AgentClient::reachChanged, this, [&] { reaches.push_back(client.reach()); });
    client.watch(1000);
    QTRY_COMPARE_WITH_TIMEOUT(agent.streams(), std::size_t{1}, kPatience);
    agent.tell("ipvs.snapshot", R"({"tick":3,"timeMs":1})");
    QTRY_COMPARE_WITH_TIMEOUT(client.ipvs().tick(), std::uint64_t{3}, kPatience);
    QVERIFY(client.reach() == AgentClient::Reach::reachable);
    QVERIFY(client.health().empty());
    // Nothing was lost, so nobody is told of a loss.
    QVERIFY(std::find(reaches.begin(), reaches.end(), AgentClient::Reach::unreachable) == reaches.end());
    const auto asksHealth = [&] {
      return std::count_if(agent.requests().begin(), agent.requests().end(),
                           [](const auto& request) { return request.path.contains(QLatin1String("health")); });
    };
    QCOMPARE(asksHealth(), 1);
    // It was stopped: what comes back may be a newer one.
    agent.closeStreams();
    QTRY_COMPARE_WITH_TIMEOUT(asksHealth(), 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(agent.streams(), std::size_t{1}, kPatience);
    client.stopWatching();
  }

  void aNewerAgentTellsHealth() {
    PretendedAgent agent([](const PretendedAgent::Request& request) -> PretendedAgent::Answer {
      if (!request.path.startsWith(QLatin1String("/v1/live"))) return {};
      return {200, {}, true};
    });
    AgentClient client(agent.known(QStringLiteral("new")));
    QSignalSpy changed(&client, &AgentClient::healthChanged);
    client.watch(1000);
    QTRY_COMPARE_WITH_TIMEOUT(agent.streams(), std::size_t{1}, kPatience);
    api::Health health;
    health.version = 4;
    health.checks.resize(1);
    health.checks[0].id = "web@192.168.1.14:80";
    health.checks[0].state = "up";
    agent.tell("health.snapshot", api::toJson(health));
    QTRY_COMPARE_WITH_TIMEOUT(client.health().checks().size(), std::size_t{1}, kPatience);
    api::HealthDelta delta;
    delta.version = 5;
    delta.checks = health.checks;
    delta.checks[0].state = "down";
    agent.tell("health.delta", api::toJson(delta));
    QTRY_COMPARE_WITH_TIMEOUT(client.health().checks().begin()->second.state, std::string("down"), kPatience);
    QVERIFY(changed.count() >= 2);
    client.stopWatching();
  }

  void callsNameWhatIsMeant() {
    QCOMPARE(checkCall(QStringLiteral("web@192.168.1.14:80")).path,
             QStringLiteral("/v1/health/checks/web%40192.168.1.14%3A80"));
    QCOMPARE(checkNowCall(QStringLiteral("a b")).path, QStringLiteral("/v1/health/checks/a%20b/now"));
    QCOMPARE(checkNowCall(QStringLiteral("a b")).method, QByteArray("POST"));
    MaintenanceWish wish{MaintenanceVerb::drain, QStringLiteral("web/1"), QStringLiteral("http"), {}};
    wish.order.reason = "kernel update";
    wish.order.limitSeconds = 600;
    const AgentClient::Call call = maintenanceCall(wish);
    QCOMPARE(call.path, QStringLiteral("/v1/services/http/servers/web%2F1/drain"));
    QVERIFY(call.body.contains("\"limitSeconds\":600") && call.body.contains("kernel update"));
    wish.service.clear();
    wish.verb = MaintenanceVerb::enable;
    QCOMPARE(maintenanceCall(wish).path, QStringLiteral("/v1/real-servers/web%2F1/enable"));
  }

  void severalDirectorsAreOneRow() {
    const auto rows = mergeMaintenance({{"a", {{entry("web1", "draining", 100, 40)}, 0}},
                                        {"b", {{entry("web1", "out", 90, 0), entry("web2", "weight", 0, 0)}, 5000}},
                                        {"c", {}}},
                                       {});
    QCOMPARE(rows.size(), std::size_t{2});
    // Synchronised connections stand in both tables, and are counted once.
    QCOMPARE(rows[0].entry.began, std::uint64_t{100});
    QCOMPARE(rows[0].entry.left, std::uint64_t{40});
    QCOMPARE(rows[0].entry.phase, std::string("draining"));
    QCOMPARE(rows[0].directors, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(rows[0].missing, std::vector<std::string>{"c"});
    // Its clock is 5 s ahead of ours.
    QCOMPARE(rows[1].entry.sinceMs, std::int64_t{95'000});
    QCOMPARE(rows[1].entry.expireMs, std::int64_t{0});
    QCOMPARE(rows[1].missing, (std::vector<std::string>{"a", "c"}));
  }

  void anOrderGoesToEveryDirectorThatIsReached() {
    Pretended directors;
    directors.add(QStringLiteral("a"), true);
    directors.add(QStringLiteral("b"), true);
    directors.add(QStringLiteral("c"), false);
    directors.says[QStringLiteral("a")] = directors.says[QStringLiteral("b")] =
        good(asBody({{entry("web1", "draining", 9, 9)}}));
    MaintenanceDesk desk(directors.source(), {});
    QSignalSpy ordered(&desk, &MaintenanceDesk::ordered);
    desk.order({{MaintenanceVerb::drain, QStringLiteral("web1"), QStringLiteral("http"), {}}});
    QCOMPARE(directors.asked.size(), std::size_t{2});
    QCOMPARE(ordered.count(), 1);
    QVERIFY(!ordered[0][1].toBool());
    QCOMPARE(ordered[0][0].toString(),
             QStringLiteral("Draining web1 in http: taken by a, b. Not reached, so not asked: c"));
    QCOMPARE(desk.rows().size(), std::size_t{1});
    QVERIFY(!desk.busy());
  }

  void directorsThatDoNotRunTheServiceAreLeftOut() {
    Pretended directors;
    directors.add(QStringLiteral("a"), true);
    directors.add(QStringLiteral("b"), true);
    directors.add(QStringLiteral("c"), false);
    directors.says[QStringLiteral("a")] = good(asBody({{entry("web1", "draining", 9, 9)}}));
    directors.says[QStringLiteral("b")] = good(asBody({}));
    MaintenanceDesk desk(directors.source(),
                         [](const std::string&, const std::string&) { return std::vector<std::string>{"a"}; });
    QSignalSpy ordered(&desk, &MaintenanceDesk::ordered);
    desk.order({{MaintenanceVerb::drain, QStringLiteral("web1"), QStringLiteral("http"), {}}});
    QCOMPARE(directors.asked.size(), std::size_t{1});
    QCOMPARE(ordered[0][0].toString(), QStringLiteral("Draining web1 in http: taken by a"));
    desk.refresh();
    QVERIFY(desk.rows()[0].missing.empty());
  }

  void whatOneDirectorRefusesIsTold() {
    Pretended directors;
    directors.add(QStringLiteral("a"), true);
    directors.add(QStringLiteral("b"), true);
    directors.says[QStringLiteral("a")] = good(asBody({{entry("web1", "draining", 9, 9)}}));
    directors.says[QStringLiteral("b")] = refusal(403, QStringLiteral("viewers may not drain"));
    MaintenanceDesk desk(directors.source(), {});
    QSignalSpy ordered(&desk, &MaintenanceDesk::ordered);
    desk.order({{MaintenanceVerb::drain, QStringLiteral("web1"), {}, {}},
                {MaintenanceVerb::drain, QStringLiteral("web2"), {}, {}}});
    QCOMPARE(ordered.count(), 1);
    QVERIFY(ordered[0][1].toBool());
    QCOMPARE(ordered[0][0].toString(), QStringLiteral("Draining 2 real servers: taken by a. b: viewers may not drain"));
  }

  void nobodyToAskIsTold() {
    Pretended none;
    MaintenanceDesk desk(none.source(), {});
    QSignalSpy ordered(&desk, &MaintenanceDesk::ordered);
    desk.order({{MaintenanceVerb::enable, QStringLiteral("web1"), {}, {}}});
    QVERIFY(ordered[0][1].toBool());
    QVERIFY(ordered[0][0].toString().contains(QStringLiteral("No director is paired")));
  }

  void directorsThatDoNotTellAreNamed() {
    Pretended directors;
    directors.add(QStringLiteral("a"), true);
    directors.add(QStringLiteral("b"), true);
    directors.add(QStringLiteral("c"), false);
    directors.says[QStringLiteral("a")] = good(asBody({}));
    directors.says[QStringLiteral("b")] = refusal(404, QStringLiteral("there is no such path"));
    MaintenanceDesk desk(directors.source(), {});
    desk.refresh();
    QVERIFY(desk.known() && desk.rows().empty());
    QCOMPARE(desk.problems(), (QStringList{QStringLiteral("b: its agent is too old for maintenance"),
                                           QStringLiteral("c: nothing listens there")}));
  }
};

QTEST_GUILESS_MAIN(HealthTest)
#include "health_test.moc"
