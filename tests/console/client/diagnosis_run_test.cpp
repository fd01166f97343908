// What a diagnosis judges by, gathered of pretended directors: all of it, without the director that is silent, without
// end only as long as is allowed, and not when somebody thinks better of it.
#include <QtTest>

#include "console/client/capture_merge.h"
#include "console/client/diagnosis_run.h"
#include "tests/console/client/pretended_agent.h"

using namespace lvs;
using namespace lvs::test;

namespace {

constexpr int kPatienceMs = 30000;

Cluster sample() {
  Cluster cluster;
  cluster.directors = {{"a", "", {}}, {"b", "", {}}, {"c", "", {}}};
  RealServer server;
  server.name = "r1";
  cluster.realServers = {server};
  FailoverGroup group;
  group.name = "vip";
  group.addresses = {*Prefix::parse("192.0.2.10/24")};
  group.members = {{"a", 150}, {"b", 100}};
  cluster.failoverGroups = {group};
  VirtualService web;
  web.name = "web farm";
  web.address = IpAddress::parse("192.0.2.10");
  web.port = 80;
  web.realServers.resize(1);
  web.realServers[0].server = "r1";
  cluster.virtualServices = {web};
  return cluster;
}

PretendedAgent::Answer answer(const PretendedAgent::Request& request) {
  if (request.path == QLatin1String("/v1/status")) {
    api::Status status;
    status.ipvsVersion = "1.2.1";
    status.revision.hash = "same";
    status.revision.number = 1;
    api::FailoverState state;
    state.name = "vip";
    state.role = "backup";
    status.failover = {state};
    return {200, QByteArray::fromStdString(api::toJson(status))};
  }
  if (request.path.startsWith(QLatin1String("/v1/facts"))) return {404, R"({"title":"no"})"};
  if (request.path.endsWith(QLatin1String("/verify"))) return {202, R"({"id":3,"server":"r1","state":"running"})"};
  if (request.path == QLatin1String("/v1/real-server-jobs/3"))
    return {200, R"({"id":3,"server":"r1","state":"done","facts":[{"name":"tunl0 is up","good":true}]})"};
  return {};
}

bool wait(const DiagnosisRun& run) {
  return QTest::qWaitFor([&] { return run.isOver(); }, kPatienceMs);
}

packets::Captured packet(std::uint32_t place, std::int64_t timeNs) { return {place, timeNs, 1, {1}, ""}; }

}  // namespace

class DiagnosisRunTest : public QObject {
  Q_OBJECT
 private slots:
  void eachDirectorOfTheServiceIsAskedOnce() {
    PretendedAgent a(answer), b(answer), c(answer);
    AgentClient first(a.known(QStringLiteral("a"))), second(b.known(QStringLiteral("b")));
    AgentClient third(c.known(QStringLiteral("c")));
    DiagnosisRun run(sample(), "web farm", {&third, &first, &second});
    QSignalSpy ended(&run, &DiagnosisRun::ended);
    run.begin({});
    QVERIFY(!run.isOver());
    QVERIFY(wait(run));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(run.reports().size(), std::size_t{2});
    QCOMPARE(run.reports()[1].director, std::string("b"));
    for (const api::DirectorReport& one : run.reports()) {
      QVERIFY(one.status && one.ipvs && one.health);
      QVERIFY(!one.facts);  // it does not know of them
    }
    QCOMPARE(a.requests().size(), std::size_t{6});
    QVERIFY(c.requests().empty());
    const auto asked = [&](const char* path) {
      return std::count_if(a.requests().begin(), a.requests().end(),
                           [&](const auto& one) { return one.path == QLatin1String(path); });
    };
    QCOMPARE(asked("/v1/facts?service=web%20farm"), 1);
    QCOMPARE(asked("/v1/status"), 2);  // once more, because nobody is master
    QCOMPARE(asked("/v1/health"), 1);
    QCOMPARE(run.answered(), std::size_t{12});
    QVERIFY(run.lookResults().empty());
    QVERIFY(!run.diagnosis().healthy());  // nobody is master
  }

  /// The master gives way while they are asked: the one is backup already, the other still.
  void aFailoverThatHappensMeanwhileIsNoFault() {
    const auto with = [](const QString& role, std::int64_t sinceMs) {
      PretendedAgent::Answer made = answer({QStringLiteral("GET"), QStringLiteral("/v1/status"), {}});
      auto status = *api::fromJson<api::Status>(made.body.toStdString());
      status.failover[0].role = role.toStdString();
      status.failover[0].sinceMs = sinceMs;
      status.nowMs = 100'000;
      if (role == QLatin1String("master")) status.holdsAddresses = {"192.0.2.10"};
      made.body = QByteArray::fromStdString(api::toJson(status));
      return made;
    };
    for (const bool comes : {false, true}) {
      int looks = 0;
      PretendedAgent a([&](const PretendedAgent::Request& request) {
        if (request.path != QLatin1String("/v1/status")) return answer(request);
        return ++looks == 1 || !comes ? with(QStringLiteral("backup"), 10'000) : with(QStringLiteral("master"), 99'900);
      });
      PretendedAgent b([&](const PretendedAgent::Request& request) {
        return request.path == QLatin1String("/v1/status") ? with(QStringLiteral("backup"), 99'900) : answer(request);
      });
      AgentClient first(a.known(QStringLiteral("a"))), second(b.known(QStringLiteral("b")));
      DiagnosisRun run(sample(), "web farm", {&first, &second});
      run.begin({});
      QVERIFY(wait(run));
      const auto said = run.diagnosis();
      const bool blamed = std::any_of(said.findings.begin(), said.findings.end(), [](const diagnosis::Finding& one) {
        return one.fault == diagnosis::Fault::noMaster;
      });
      QCOMPARE(blamed, !comes);
    }
  }

  void aDirectorThatIsNotPairedOrReachedIsSaidToBeSo() {
    PretendedAgent a([](const auto&) { return PretendedAgent::Answer{503, R"({"title":"busy"})"}; });
    AgentClient first(a.known(QStringLiteral("a")));
    DiagnosisRun run(sample(), "web farm", {&first});
    run.begin({});
    QVERIFY(wait(run));
    QVERIFY(!run.reports()[0].error.empty());
    QCOMPARE(a.requests().size(), std::size_t{1});  // nothing more is asked of it
    QCOMPARE(run.reports()[1].error, std::string("it is not paired with this console"));
    QVERIFY(run.steps().back().state == DiagnosisRun::Step::State::failed);
  }

  void realServersAreLookedAtWhenThatIsWanted() {
    PretendedAgent a(answer);
    AgentClient first(a.known(QStringLiteral("a")));
    DiagnosisRun run(sample(), "web farm", {&first});
    run.begin({true, false, {}, {}});
    QVERIFY(wait(run));
    QCOMPARE(run.lookResults().size(), std::size_t{1});
    QCOMPARE(run.lookResults()[0].facts.size(), std::size_t{1});
    QCOMPARE(run.lookResults()[0].state, std::string("done"));
  }

  void aSilentDirectorEndsWithTheTimeOrTheUser_data() {
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("time") << false;
    QTest::newRow("cancelled") << true;
  }
  void aSilentDirectorEndsWithTheTimeOrTheUser() {
    QFETCH(const bool, cancelled);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    PretendedAgent a(answer);
    KnownAgent known = a.known(QStringLiteral("a"));
    known.address.port = silent.serverPort();
    AgentClient first(known);
    DiagnosisRun run(sample(), "web farm", {&first});
    if (!cancelled) run.setTimeLimit(50);
    QSignalSpy ended(&run, &DiagnosisRun::ended);
    run.begin({});
    if (cancelled) QTimer::singleShot(50, &run, &DiagnosisRun::cancel);
    QVERIFY(wait(run));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(run.wasCancelled(), cancelled);
    if (!cancelled) QCOMPARE(run.reports()[0].error, std::string("there was no answer in time"));
    QTest::qWait(50);
    QCOMPARE(ended.size(), 1);
  }

  void packetsOfSeveralDirectorsComeInTheOrderOfOurClock() {
    const packets::Place eth0{"a eth0", "", "", packets::Link::ethernet, 0};
    const packets::Place eth1{"b eth1", "", "", packets::Link::raw, 0};
    constexpr std::int64_t kSecond = 1'000'000'000;
    CaptureMerge merge;
    merge.take({eth0}, {packet(0, 1 * kSecond), packet(0, 3 * kSecond)}, 0);
    merge.take({eth0, eth1}, {packet(1, 7 * kSecond)}, 5000);  // its clock is five seconds ahead
    QCOMPARE(merge.settled(0).size(), std::size_t{0});
    const std::vector<packets::Captured> ready = merge.settled(2 * kSecond);
    QCOMPARE(ready.size(), std::size_t{2});
    QCOMPARE(ready[1].timeNs, 2 * kSecond);
    QCOMPARE(merge.places()[ready[1].place].name, std::string("b eth1"));
    QCOMPARE(merge.waiting(), std::size_t{1});

    QBuffer file;
    QVERIFY(file.open(QIODevice::ReadWrite));
    CaptureWriter writer(file);
    writer.write(merge.places(), ready);
    writer.write(merge.places(), merge.settled(INT64_MAX));
    QVERIFY(!writer.failed());
    packets::PcapngReader reader;
    QVERIFY(reader.feed({file.data().constData(), static_cast<std::size_t>(file.data().size())}));
    QCOMPARE(reader.places().size(), std::size_t{2});
    QCOMPARE(reader.takePackets().size(), std::size_t{3});
  }
};

QTEST_GUILESS_MAIN(DiagnosisRunTest)
#include "diagnosis_run_test.moc"
