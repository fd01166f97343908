// What the agents can do about a fault, against pretended directors: the plan is theirs and changes nothing, only what
// was planned is done, and what cannot be done is said.
#include <QtTest>

#include "common/model/codec.h"
#include "console/client/cure_run.h"
#include "tests/console/client/pretended_agent.h"

using namespace lvs;
using namespace lvs::test;
using diagnosis::Cure;
using Phase = CureRun::Phase;

namespace {

constexpr int kPatienceMs = 30000;

Cluster sample(std::uint16_t port = 80) {
  Cluster cluster;
  cluster.name = "c";
  cluster.directors = {{"a", "", {"192.0.2.1", 7443}}, {"b", "", {"192.0.2.2", 7443}}};
  RealServer server;
  server.name = "r1";
  cluster.realServers = {server};
  FailoverGroup group;
  group.name = "vip";
  group.virtualRouterId = 51;
  group.interface = "eth0";
  group.addresses = {*Prefix::parse("192.0.2.10/24")};
  group.members = {{"a", 150}, {"b", 100}};
  cluster.failoverGroups = {group};
  VirtualService web;
  web.name = "web";
  web.address = IpAddress::parse("192.0.2.10");
  web.port = port;
  web.realServers.resize(1);
  web.realServers[0].server = "r1";
  cluster.virtualServices = {web};
  return cluster;
}

/// A director as far as cures ask it.
struct Director {
  explicit Director(const QString& name) : client(agent.known(name)) {}

  PretendedAgent::Answer answer(const PretendedAgent::Request& request) {
    const auto good = [](const auto& message) {
      return PretendedAgent::Answer{200, QByteArray::fromStdString(api::toJson(message))};
    };
    if (request.path == QLatin1String("/v1/status")) {
      api::Status status;
      status.revision = {3, revisionHash(held), "ann", "", pushedMs, "confirmed"};
      if (waits) status.pending.emplace().revision.who = "bob";
      return good(status);
    }
    if (request.path == QLatin1String("/v1/config") && request.method == QLatin1String("GET"))
      return {200, QByteArray::fromStdString(serialiseCluster(held))};
    if (request.path.startsWith(QLatin1String("/v1/config/check"))) {
      api::PushReport report;
      if (lacks) report.steps = {{"+", "virtual service web", "Add the virtual service web", ""}};
      return good(report);
    }
    if (request.path.startsWith(QLatin1String("/v1/config?"))) {
      if (refuses) return {422, R"({"title":"no","detail":"The kernel refused 1 of 1 steps"})"};
      held = *parseCluster(request.body.toStdString());
      lacks = false;
      return good(api::PushReport());
    }
    if (request.path == QLatin1String("/v1/maintenance")) {
      api::Maintenance book;
      book.entries = {{"web", "r1", "disable", "out", 0, "bob", "new disks"},
                      {"other", "r1", "disable", "out", 0, "bob", ""}};
      return good(book);
    }
    if (request.path == QLatin1String("/v1/drift") && settles-- > 0) return good(api::Drifts());
    if (request.path == QLatin1String("/v1/drift"))
      return good(
          api::Drifts{{{"address eth0 192.0.2.10/32", "192.0.2.10/32 is on eth0"}, {"ipvs tcp 192.0.2.1:80", "x"}}});
    if (request.path.endsWith(QLatin1String("/plan")) || request.path.endsWith(QLatin1String("/setup"))) {
      done = request.path.endsWith(QLatin1String("/setup"));
      return {202, R"({"id":3,"server":"r1","state":"running"})"};
    }
    if (request.path == QLatin1String("/v1/real-server-jobs/3")) {
      if (refuses) return {200, R"({"id":3,"server":"r1","state":"failed","error":"sudo asks for a password"})"};
      return {
          200,
          QByteArray(R"({"id":3,"server":"r1","state":"done","steps":[{"sign":"+","sentence":"VIP on lo","state":")") +
              (done ? "done" : "planned") + R"("},{"sign":"+","sentence":"Firewall","state":"offered"}]})"};
    }
    return {};
  }

  std::size_t asked(const char* method, const char* path) const {
    return static_cast<std::size_t>(
        std::count_if(agent.requests().begin(), agent.requests().end(), [&](const auto& one) {
          return one.method == QLatin1String(method) && one.path.startsWith(QLatin1String(path));
        }));
  }
  QByteArray body(const char* path) const {
    for (const auto& one : agent.requests())
      if (one.path.startsWith(QLatin1String(path)) && !one.body.isEmpty()) return one.body;
    return {};
  }

  Cluster held = sample();
  std::int64_t pushedMs = 1000;
  bool lacks = false;
  bool waits = false;
  bool refuses = false;
  int settles = 0;  ///< looks at drift that find nothing yet
  bool done = false;
  PretendedAgent agent{[this](const PretendedAgent::Request& request) { return answer(request); }};
  AgentClient client;
};

struct Pair {
  Director a{QStringLiteral("a")};
  Director b{QStringLiteral("b")};
  /// What the window has in front of it is another document: it is never what is pushed.
  std::unique_ptr<CureRun> run(Cure cure) {
    return std::make_unique<CureRun>(sample(8080), "web", std::move(cure), std::vector{&a.client, &b.client});
  }
};

bool settled(const CureRun& run) {
  return QTest::qWaitFor([&] { return !run.isBusy(); }, kPatienceMs);
}

QString shown(const CureRun& run) {
  QString all = run.error();
  for (const CureRun::Line& line : run.lines())
    all += QStringLiteral(" [%1 %2 %3]").arg(line.sign, line.place, line.sentence);
  return all;
}

Cure cure(Cure::Kind kind) {
  Cure made{kind, {}, {}, {}};
  if (kind == Cure::Kind::putInForce || kind == Cure::Kind::removeAddress) made.directors = {"a"};
  else made.servers = {"r1"};
  if (kind == Cure::Kind::removeAddress) made.address = "192.0.2.10";
  return made;
}

}  // namespace

class CureRunTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    const auto read = parseCluster(serialiseCluster(sample()));
    QVERIFY2(read, read ? "" : read.message().c_str());
  }

  void theDocumentThatTheDirectorsHoldIsPutInForceWhereItIsNotFollowed() {
    Pair pair;
    pair.a.lacks = true;
    auto run = pair.run(cure(Cure::Kind::putInForce));
    run->plan();
    QVERIFY(settled(*run));
    QVERIFY2(run->phase() == Phase::planned && run->lines().size() == 1, qPrintable(shown(*run)));
    QCOMPARE(run->lines()[0].sentence, QStringLiteral("Add the virtual service web"));
    QVERIFY(run->source().contains(QStringLiteral("ann")));
    QVERIFY(pair.a.lacks);  // a plan changes nothing
    run->apply();
    QVERIFY(settled(*run));
    QVERIFY2(run->phase() == Phase::done, qPrintable(shown(*run)));
    QVERIFY(!pair.a.lacks);
    QCOMPARE(pair.a.body("/v1/config?"), QByteArray::fromStdString(serialiseCluster(sample())));
    QCOMPARE(pair.a.asked("POST", "/v1/config/confirm"), std::size_t{1});
    QCOMPARE(pair.b.asked("PUT", "/v1/config"), std::size_t{0});  // it follows it already
    QVERIFY(run->lines()[0].state == CureRun::Line::State::done);
  }

  void ofTwoDocumentsTheNewestGoesToWhoHasTheOther() {
    Pair pair;
    pair.b.held = sample(81);
    pair.b.pushedMs = 2000;
    auto run = pair.run({Cure::Kind::putInForce, {"a", "b"}, {}, {}});
    run->plan();
    QVERIFY(settled(*run));
    QVERIFY2(run->changesSomething() && run->lines()[0].place == QStringLiteral("a"), qPrintable(shown(*run)));
    run->apply();
    QVERIFY(settled(*run));
    QVERIFY2(run->phase() == Phase::done, qPrintable(shown(*run)));
    QCOMPARE(revisionHash(pair.a.held), revisionHash(sample(81)));
  }

  void whatTheKernelRefusesIsSaid() {
    Pair pair;
    pair.a.lacks = pair.a.refuses = true;
    auto run = pair.run(cure(Cure::Kind::putInForce));
    run->plan();
    QVERIFY(settled(*run));
    run->apply();
    QVERIFY(settled(*run));
    QVERIFY(run->phase() == Phase::failed);
    QVERIFY2(run->error().contains(QStringLiteral("refused")), qPrintable(run->error()));
  }

  void aPushThatWaitsIsNotWalkedOver() {
    Pair pair;
    pair.b.waits = true;
    auto run = pair.run(cure(Cure::Kind::putInForce));
    run->plan();
    QVERIFY(settled(*run));
    QVERIFY(run->phase() == Phase::failed);
    QVERIFY2(run->error().contains(QStringLiteral("bob")), qPrintable(run->error()));
    run->apply();
    QCOMPARE(pair.a.asked("PUT", "/v1/config"), std::size_t{0});
  }

  void whatIsRightAlreadyIsLeftAlone() {
    Pair pair;
    auto run = pair.run(cure(Cure::Kind::putInForce));
    run->plan();
    QVERIFY(settled(*run));
    QVERIFY(run->phase() == Phase::planned && !run->changesSomething());
    run->apply();
    QVERIFY(run->phase() == Phase::planned);
  }

  void theSameIsDoneAsWasPlanned_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("onB");
    const auto row = [](Cure::Kind kind, const char* sentence, const char* path, int onB) {
      QTest::newRow(diagnosis::cureName(kind).c_str())
          << static_cast<int>(kind) << QByteArray(sentence) << QByteArray(path) << onB;
    };
    row(Cure::Kind::removeAddress, "Remove the address eth0 192.0.2.10/32",
        "/v1/drift/remove?key=address%20eth0%20192.0.2.10%2F32", 0);
    row(Cure::Kind::setUp, "VIP on lo", "/v1/real-servers/r1/setup", 0);
    row(Cure::Kind::openFirewall, "VIP on lo", "/v1/real-servers/r1/setup", 0);
    row(Cure::Kind::installTcpdump, "VIP on lo", "/v1/real-servers/r1/setup", 0);
    row(Cure::Kind::enable, "r1 takes connections of web again", "/v1/services/web/servers/r1/enable", 1);
  }
  void theSameIsDoneAsWasPlanned() {
    QFETCH(const int, kind);
    QFETCH(const QByteArray, sentence);
    QFETCH(const QByteArray, path);
    QFETCH(const int, onB);
    Pair pair;
    auto run = pair.run(cure(static_cast<Cure::Kind>(kind)));
    run->plan();
    QVERIFY(settled(*run));
    QVERIFY2(run->phase() == Phase::planned, qPrintable(shown(*run)));
    QCOMPARE(run->lines().size(),
             static_cast<std::size_t>(1 + onB));  // nothing that is only offered, or another service's
    QCOMPARE(run->lines()[0].sentence, QString::fromLatin1(sentence));
    QCOMPARE(pair.a.asked("POST", path), std::size_t{0});
    run->apply();
    QVERIFY(settled(*run));
    QVERIFY2(run->phase() == Phase::done, qPrintable(shown(*run)));
    QVERIFY(run->lines()[0].state == CureRun::Line::State::done);
    QCOMPARE(pair.a.asked("POST", path), std::size_t{1});
    QCOMPARE(pair.b.asked("POST", path), static_cast<std::size_t>(onB));
    QCOMPARE(pair.a.body("/v1/real-servers/r1/setup").contains("\"openFirewall\":true"),
             static_cast<Cure::Kind>(kind) == Cure::Kind::openFirewall);
    for (const char* asked : {"/v1/real-servers/r1/plan", "/v1/real-servers/r1/setup"})
      QCOMPARE(pair.a.body(asked).contains("\"tcpdump\":true"),
               static_cast<Cure::Kind>(kind) == Cure::Kind::installTcpdump);
  }

  void aRealServerThatCannotBeWorkedOnSaysWhy() {
    Pair pair;
    pair.a.refuses = true;
    auto run = pair.run(cure(Cure::Kind::setUp));
    run->plan();
    QVERIFY(settled(*run));
    QVERIFY(run->phase() == Phase::failed);
    QVERIFY2(run->error().contains(QStringLiteral("sudo asks")), qPrintable(run->error()));
  }

  void aPlanIsCancelled() {
    Pair pair;
    auto run = pair.run(cure(Cure::Kind::putInForce));
    run->plan();
    run->cancel();
    QVERIFY(run->phase() == Phase::failed);
    QTest::qWait(100);
    QVERIFY(run->phase() == Phase::failed);
    QCOMPARE(pair.a.asked("PUT", "/v1/config"), std::size_t{0});
  }

  void anAddressThatIsNotTooManyYetIsWaitedFor() {
    Pair pair;
    pair.a.settles = 2;
    auto run = pair.run(cure(Cure::Kind::removeAddress));
    run->plan();
    QTRY_VERIFY_WITH_TIMEOUT(run->phase() == Phase::planned, 10'000);
    QVERIFY(run->changesSomething());
    QCOMPARE(pair.a.asked("GET", "/v1/drift"), std::size_t{3});
  }

  void whoIsNotPairedIsSaid() {
    CureRun run(sample(), "web", cure(Cure::Kind::removeAddress), {});
    run.plan();
    QVERIFY(run.phase() == Phase::failed);
    QVERIFY2(run.error().startsWith(QStringLiteral("a is not paired")), qPrintable(run.error()));
  }
};

QTEST_GUILESS_MAIN(CureRunTest)
#include "cure_run_test.moc"
