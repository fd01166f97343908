// The agent over its real TLS border: documents, confirmation, conflicts, refusals, restarts, problems.
// The kernel is pretended (fake_kernel.h).
#include <QtTest>

#include "common/api/actions.h"
#include "common/api/capture.h"
#include "common/api/failover_test.h"
#include "common/api/health.h"
#include "common/api/interfaces.h"
#include "common/api/messages.h"
#include "common/api/trace.h"
#include "common/model/codec.h"
#include "tests/agent/server/running_agent.h"
#include "tests/agent/server/tried_checks.h"

using namespace lvs;
using namespace lvs::test;

namespace {

template <typename Message>
Message as(const HttpReply& reply) {
  auto message = api::fromJson<Message>(reply.body);
  if (!message) qFatal("%s in %s", message.message().c_str(), reply.body.c_str());
  return *message;
}

std::string matching(const std::string& hash) { return "If-Match: \"" + hash + "\"\r\n"; }

/// The sample with programs of which one notes that the director is master.
std::string documentWithActions() {
  Cluster cluster = *loadCluster(sampleDocument());
  for (const char* name : {"notes", "fails", "hangs"}) {
    Action& action = cluster.actions.emplace_back();
    action.name = name;
    action.path = "/" + action.name;
    action.when = {action.name == "notes" ? Happening::master : Happening::fault};
    action.arguments = {"{event}", "{group}"};
  }
  return serialiseCluster(cluster);
}

}  // namespace

class ApiTest : public QObject {
  Q_OBJECT
 private slots:
  void actionsAreDoneAndTried() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    QCOMPARE(client.request("POST", "/v1/actions/notes/test").status, 404U);
    QCOMPARE(client.request("PUT", "/v1/config", documentWithActions()).status, 200U);
    const auto performed = [&] {
      const std::lock_guard lock(agent.host.mutex);
      return agent.performed;
    };
    agent.tell({"info", "vip", "vip: backup to master", "the master is silent", "master"});
    QTRY_COMPARE(performed().size(), std::size_t{1});
    QCOMPARE(performed()[0].arguments, (std::vector<std::string>{"master", "vip"}));
    const auto told = [&] {
      for (const api::Event& event : as<api::Events>(client.request("GET", "/v1/events")).events) {
        if (event.kind == "action") return QString::fromStdString(event.sentence);
      }
      return QString();
    };
    QTRY_COMPARE(told(), QString("notes was done: vip: backup to master"));

    const auto good = as<api::ActionTest>(client.request("POST", "/v1/actions/notes/test"));
    QVERIFY(good.good && good.result == "exit code" && good.type == "program" && good.action == "notes");
    QCOMPARE(performed().back().arguments[0], std::string("test"));
    QVERIFY(!as<api::ActionTest>(client.request("POST", "/v1/actions/fails/test")).good);
    QCOMPARE(client.request("POST", "/v1/actions/others/test").status, 404U);
    const Credentials operator_ = agent.client(api::Role::operator_, "op@desk");
    TlsClient lesser(agent.port(), &operator_);
    QCOMPARE(lesser.request("POST", "/v1/actions/notes/test").status, 403U);
  }

  void aTrialHoldsUpNeitherOthersNorTheEnd() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    QCOMPARE(client.request("PUT", "/v1/config", documentWithActions()).status, 200U);
    std::thread waiting([&] {
      TlsClient other(agent.port(), &admin);
      (void)other.request("POST", "/v1/actions/hangs/test");
    });
    const auto begun = [&] {
      const std::lock_guard lock(agent.host.mutex);
      return !agent.performed.empty();
    };
    QTRY_VERIFY(begun());
    QCOMPARE(client.request("GET", "/v1/status").status, 200U);
    agent.stop();
    waiting.join();
  }

  void statusTellsWhoAsks() {
    RunningAgent agent;
    const Credentials viewer = agent.client(api::Role::viewer, "eve@desk");
    TlsClient client(agent.port(), &viewer);
    const HttpReply reply = client.request("GET", "/v1/status");
    QCOMPARE(reply.status, 200U);
    QCOMPARE(reply.headers.at("content-type"), std::string("application/json"));
    const auto status = as<api::Status>(reply);
    QCOMPARE(status.name, std::string("ipvslb11"));
    QCOMPARE(status.role, std::string("viewer"));
    QCOMPARE(status.client, std::string("eve@desk"));
    QCOMPARE(status.revision.number, 0U);
    QCOMPARE(status.ipvsVersion, std::string("1.2.1"));
  }

  void documentTravelsThereAndBack() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    QCOMPARE(client.request("GET", "/v1/config").status, 404U);
    const HttpReply pushed = client.request("PUT", "/v1/config?comment=first%20one", sampleDocument());
    QCOMPARE(pushed.status, 200U);
    const auto report = as<api::PushReport>(pushed);
    QVERIFY(!report.steps.empty());
    QVERIFY(!report.pending);
    const HttpReply got = client.request("GET", "/v1/config");
    QCOMPARE(got.headers.at("etag"), "\"" + report.hash + "\"");
    QCOMPARE(revisionHash(*loadCluster(got.body)), report.hash);
    const auto status = as<api::Status>(client.request("GET", "/v1/status"));
    QCOMPARE(status.holdsAddresses, std::vector<std::string>{"10.0.0.100"});
    QCOMPARE(status.cluster, std::string("sample"));
    QCOMPARE(status.revision.comment, std::string("first one"));
    QCOMPARE(status.revision.who, std::string("admin@test"));
    QCOMPARE(status.revision.outcome, std::string("confirmed"));
    const auto table = as<api::IpvsSnapshot>(client.request("GET", "/v1/ipvs"));
    QCOMPARE(table.services.size(), 1U);
    QCOMPARE(table.services[0].name, std::string("http"));
    QCOMPARE(table.services[0].destinations[0].name, std::string("web1"));
    QCOMPARE(client.request("GET", "/v1/config/revisions/1").body, got.body);
    QCOMPARE(as<api::Revisions>(client.request("GET", "/v1/config/revisions")).revisions.size(), 1U);
  }

  void checkChangesNothing() {
    RunningAgent agent;
    const Credentials viewer = agent.client(api::Role::viewer);
    TlsClient client(agent.port(), &viewer);
    const auto report = as<api::PushReport>(client.request("POST", "/v1/config/check", sampleDocument()));
    QVERIFY(!report.steps.empty());
    QCOMPARE(agent.host.applied.load(), 0U);
    QCOMPARE(client.request("GET", "/v1/config").status, 404U);
  }

  void pushThatIsConfirmedStays() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    const auto first = as<api::PushReport>(client.request("PUT", "/v1/config", sampleDocument(1)));
    const auto second = as<api::PushReport>(
        client.request("PUT", "/v1/config?confirmSeconds=60", sampleDocument(5), matching(first.hash)));
    QVERIFY(second.pending);
    QVERIFY(second.pending->remainingMs > 55000 && second.pending->remainingMs <= 60000);
    QCOMPARE(client.request("PUT", "/v1/config", sampleDocument(6), matching(second.hash)).status, 409U);
    QCOMPARE(client.request("POST", "/v1/config/confirm?hash=" + first.hash).status, 409U);
    QCOMPARE(client.request("POST", "/v1/config/confirm?hash=" + second.hash).status, 200U);
    // Asked again because the answer was lost.
    QCOMPARE(client.request("POST", "/v1/config/confirm?hash=" + second.hash).status, 200U);
    QVERIFY(!as<api::Status>(client.request("GET", "/v1/status")).pending);
  }

  void pushThatIsNotConfirmedGoesBack() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    const auto first = as<api::PushReport>(client.request("PUT", "/v1/config", sampleDocument(1)));
    const reconcile::State before = agent.host.state;
    QCOMPARE(client.request("PUT", "/v1/config?confirmSeconds=5", sampleDocument(5), matching(first.hash)).status,
             200U);
    QVERIFY(agent.host.state != before);
    QTRY_COMPARE_WITH_TIMEOUT(as<api::Status>(client.request("GET", "/v1/status")).revision.hash, first.hash, 8000);
    QVERIFY(agent.host.state == before);
    const auto revisions = as<api::Revisions>(client.request("GET", "/v1/config/revisions")).revisions;
    QCOMPARE(revisions[0].outcome, std::string("rolled-back"));
    const auto events = as<api::Events>(client.request("GET", "/v1/events?since=0")).events;
    QCOMPARE(events.back().kind, std::string("rollback"));
    QCOMPARE(events.back().why, std::string("it was not confirmed in time"));
  }

  void rollbackOnRequest() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    const auto pushed = as<api::PushReport>(client.request("PUT", "/v1/config?confirmSeconds=60", sampleDocument()));
    QCOMPARE(client.request("POST", "/v1/config/rollback?hash=" + pushed.hash).status, 200U);
    QVERIFY(agent.host.state.table.empty());
    QVERIFY(agent.host.state.addresses.empty());
    QCOMPARE(client.request("GET", "/v1/config").status, 404U);
    const HttpReply again = client.request("POST", "/v1/config/rollback?hash=" + pushed.hash);
    QCOMPARE(again.status, 409U);
    QCOMPARE(as<api::Problem>(again).type, std::string("urn:lvs:nothing-pending"));
  }

  void secondAdministratorIsTold() {
    RunningAgent agent;
    const Credentials ann = agent.client(api::Role::administrator, "ann@a");
    const Credentials bob = agent.client(api::Role::administrator, "bob@b");
    TlsClient first(agent.port(), &ann);
    TlsClient second(agent.port(), &bob);
    const auto base = as<api::PushReport>(first.request("PUT", "/v1/config", sampleDocument(1)));
    QCOMPARE(first.request("PUT", "/v1/config?comment=more+weight", sampleDocument(2), matching(base.hash)).status,
             200U);
    const HttpReply late = second.request("PUT", "/v1/config", sampleDocument(3), matching(base.hash));
    QCOMPARE(late.status, 412U);
    const auto problem = as<api::Problem>(late);
    QCOMPARE(problem.type, std::string(api::kProblemConflict));
    QVERIFY2(problem.detail.find("ann@a") != std::string::npos, problem.detail.c_str());
    QVERIFY2(problem.detail.find("more weight") != std::string::npos, problem.detail.c_str());
    QCOMPARE(second.request("PUT", "/v1/config", sampleDocument(3)).status, 428U);
    QCOMPARE(second.request("PUT", "/v1/config", sampleDocument(3), "If-None-Match: *\r\n").status, 412U);
    QCOMPARE(second.request("POST", "/v1/config/check", sampleDocument(3), matching(base.hash)).status, 412U);
  }

  void kernelsRefusalGoesBackAndIsNamed() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    const auto first = as<api::PushReport>(client.request("PUT", "/v1/config", sampleDocument(1)));
    const reconcile::State before = agent.host.state;
    agent.host.refuse = [](const reconcile::Step& step) {
      const auto* changed = std::get_if<reconcile::DestinationStep>(&step.action);
      return changed && changed->destination.weight == 7 ? "the kernel is out of memory" : "";
    };
    const HttpReply refused = client.request("PUT", "/v1/config", sampleDocument(7), matching(first.hash));
    QCOMPARE(refused.status, 422U);
    const auto problem = as<api::Problem>(refused);
    QCOMPARE(problem.type, std::string(api::kProblemKernel));
    QCOMPARE(problem.errors.size(), 1U);
    QVERIFY(problem.errors[0].message.find("web1") != std::string::npos);
    QVERIFY(problem.errors[0].message.find("out of memory") != std::string::npos);
    QVERIFY(agent.host.state == before);
    QCOMPARE(as<api::Status>(client.request("GET", "/v1/status")).revision.hash, first.hash);
  }

  void kernelThatCannotBeReadRefusesBeforeAnythingIsRecorded() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    agent.host.unreadable = "the kernel has no IPVS: modprobe ip_vs";
    QCOMPARE(client.request("PUT", "/v1/config", sampleDocument()).status, 503U);
    QCOMPARE(client.request("GET", "/v1/ipvs").status, 503U);
    QCOMPARE(as<api::Revisions>(client.request("GET", "/v1/config/revisions")).revisions.size(), 0U);
    const auto status = as<api::Status>(client.request("GET", "/v1/status"));
    QVERIFY(std::any_of(status.warnings.begin(), status.warnings.end(),
                        [](const api::Warning& w) { return w.what.find("modprobe") != std::string::npos; }));
  }

  void documentOfOtherDirectorsIsRefused() {
    RunningAgent agent("elsewhere");
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    const HttpReply reply = client.request("PUT", "/v1/config", sampleDocument());
    QCOMPARE(reply.status, 422U);
    const auto problem = as<api::Problem>(reply);
    QCOMPARE(problem.type, std::string(api::kProblemInvalidDocument));
    QCOMPARE(problem.pointer, std::string("/directors"));
    QVERIFY(problem.detail.find("'elsewhere'") != std::string::npos);
    QVERIFY(problem.detail.find("ipvslb11, ipvslb12") != std::string::npos);
  }

  void brokenDocumentNamesEveryFault() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    const HttpReply reply = client.request("PUT", "/v1/config", R"({"format": "lvs-cluster/1", "name": 3, "x": 1})");
    QCOMPARE(reply.status, 422U);
    QCOMPARE(reply.headers.at("content-type"), std::string("application/problem+json"));
    QVERIFY(as<api::Problem>(reply).errors.size() >= 2);
    QCOMPARE(client.request("PUT", "/v1/config", "not JSON").status, 422U);
  }

  void restartKeepsTheDocumentAndTouchesNothing() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    std::string hash;
    {
      TlsClient client(agent.port(), &admin);
      hash = as<api::PushReport>(client.request("PUT", "/v1/config", sampleDocument())).hash;
    }
    const unsigned applied = agent.host.applied;
    agent.stop();
    QVERIFY(!agent.host.state.table.empty());
    agent.start();
    TlsClient client(agent.port(), &admin);
    QCOMPARE(as<api::Status>(client.request("GET", "/v1/status")).revision.hash, hash);
    QCOMPARE(agent.host.applied.load(), applied);
  }

  void restartRestoresWhatTheMachineLost() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    {
      TlsClient client(agent.port(), &admin);
      client.request("PUT", "/v1/config", sampleDocument());
    }
    const reconcile::State right = agent.host.state;
    agent.stop();
    agent.host.state = {};
    agent.start();
    TlsClient client(agent.port(), &admin);
    QCOMPARE(client.request("GET", "/v1/status").status, 200U);
    QVERIFY(agent.host.state.table == right.table);
    QVERIFY(agent.host.state.addresses == right.addresses);
  }

  void stopWithAPushWaitingGoesBack() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    std::string hash;
    {
      TlsClient client(agent.port(), &admin);
      hash = as<api::PushReport>(client.request("PUT", "/v1/config", sampleDocument(1))).hash;
      client.request("PUT", "/v1/config?confirmSeconds=600", sampleDocument(9), matching(hash));
    }
    agent.stop();
    const auto& destinations = agent.host.state.table.begin()->second.destinations;
    QCOMPARE(destinations.begin()->second.weight, 1U);
    agent.start();
    TlsClient client(agent.port(), &admin);
    QCOMPARE(as<api::Status>(client.request("GET", "/v1/status")).revision.hash, hash);
  }

  void handMadeEntriesAreReportedAndLeftAlone() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    ipvs::ServiceKey byHand;
    byHand.protocol = 6;
    byHand.address = *IpAddress::parse("10.9.9.9");
    byHand.port = 9;
    agent.host.state.table[byHand] = {};
    const auto report = as<api::PushReport>(client.request("PUT", "/v1/config", sampleDocument()));
    QCOMPARE(report.drift.size(), 1U);
    QVERIFY(agent.host.state.table.contains(byHand));
    QCOMPARE(as<api::Status>(client.request("GET", "/v1/status")).driftCount, 1U);
  }

  void everyErrorIsAProblemDocument_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<unsigned>("status");
    QTest::newRow("unknown") << "GET"
                             << "/v1/nothing" << 404U;
    QTest::newRow("root") << "GET"
                          << "/" << 404U;
    QTest::newRow("wrong method") << "DELETE"
                                  << "/v1/config" << 405U;
    QTest::newRow("dots") << "GET"
                          << "/v1/../v1/status" << 400U;
    QTest::newRow("broken percent") << "GET"
                                    << "/v1/events?since=%zz" << 400U;
    QTest::newRow("no UTF-8") << "PUT"
                              << "/v1/config?comment=%ff" << 400U;
    QTest::newRow("twice") << "GET"
                           << "/v1/events?since=1&since=2" << 400U;
    QTest::newRow("number") << "GET"
                            << "/v1/events?since=-1" << 400U;
    QTest::newRow("limit") << "GET"
                           << "/v1/ipvs/connections?limit=1001" << 400U;
    QTest::newRow("too quick") << "GET"
                               << "/v1/live?intervalMs=199" << 400U;
    QTest::newRow("topic") << "GET"
                           << "/v1/live?topics=weather" << 400U;
    QTest::newRow("no such revision") << "GET"
                                      << "/v1/config/revisions/77" << 404U;
    QTest::newRow("revision is a word") << "GET"
                                        << "/v1/config/revisions/last" << 400U;
    QTest::newRow("confirm without hash") << "POST"
                                          << "/v1/config/confirm" << 400U;
    QTest::newRow("confirm in no time") << "PUT"
                                        << "/v1/config?confirmSeconds=4" << 400U;
    QTest::newRow("confirm never") << "PUT"
                                   << "/v1/config?confirmSeconds=3601" << 400U;
  }
  void everyErrorIsAProblemDocument() {
    QFETCH(QString, method);
    QFETCH(QString, target);
    QFETCH(unsigned, status);
    static RunningAgent agent;
    static const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    const HttpReply reply = client.request(method.toStdString(), target.toStdString());
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.at("content-type"), std::string("application/problem+json"));
    QCOMPARE(as<api::Problem>(reply).status, status);
    if (status == 405) QCOMPARE(reply.headers.at("allow"), std::string("GET, PUT"));
  }

  void metricsAreReadable() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    client.request("PUT", "/v1/config", sampleDocument());
    const HttpReply reply = client.request("GET", "/metrics");
    QCOMPARE(reply.status, 200U);
    QVERIFY(reply.body.find("lvs_agent_revision 1\n") != std::string::npos);
    QVERIFY(reply.body.find("lvs_destination_active_connections{service=\"tcp "
                            "10.0.0.100:80\",destination=\"10.0.0.5:80\",name=\"web1\"} 0\n") != std::string::npos ||
            reply.body.find("lvs_service_connections_total") != std::string::npos);
    QVERIFY(reply.body.find("lvs_server_in_service{service=\"http\",server=\"web1\",check=\"\"} 1\n") !=
            std::string::npos);
    QVERIFY(reply.body.find("lvs_maintenance_entries{phase=\"draining\"} 0\n") != std::string::npos);
    client.request("POST", "/v1/services/http/servers/web1/disable");
    QVERIFY(client.request("GET", "/metrics").body.find("lvs_maintenance_entries{phase=\"out\"} 1\n") !=
            std::string::npos);
  }

  void auditNamesWhoDidWhat() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator, "ann@a");
    const Credentials viewer = agent.client(api::Role::viewer, "eve@e");
    TlsClient(agent.port(), &admin).request("PUT", "/v1/config?comment=why+not", sampleDocument());
    TlsClient(agent.port(), &viewer).request("PUT", "/v1/config", sampleDocument());
    const auto auditText = [&] { return *config::readWhole(agent.state() / "audit.log", 1U << 20U); };
    QTRY_VERIFY(auditText().find("eve@e") != std::string::npos);
    QVERIFY(auditText().find(R"("who":"ann@a")") != std::string::npos);
    QVERIFY(auditText().find(R"(PUT /v1/config \"why not\")") != std::string::npos);
    QVERIFY(auditText().find("403 urn:lvs:role") != std::string::npos);
    const auto mode = std::filesystem::status(agent.state() / "audit.log").permissions();
    QCOMPARE(static_cast<unsigned>(mode), 0600U);
  }

  void auditNamesWhatItConcerned() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator, "ann@a");
    const Credentials viewer = agent.client(api::Role::viewer, "eve@e");
    TlsClient client(agent.port(), &admin);
    client.request("PUT", "/v1/config", sampleDocument());
    client.request("POST", "/v1/services/http/servers/web1/drain", R"({"reason":"kernel update"})");
    client.request("POST", "/v1/real-servers/web2/disable");
    client.request("POST", "/v1/real-servers/a%20b%22%0a/enable");
    client.request("POST", "/v1/real-servers/nobody/trust", R"({"password":"topsecret","sudoPassword":"topsecret"})");
    TlsClient(agent.port(), &viewer).request("POST", "/v1/real-servers/web1/disable");
    const auto auditText = [&] { return *config::readWhole(agent.state() / "audit.log", 1U << 20U); };
    QTRY_VERIFY(auditText().find("eve@e") != std::string::npos);
    const std::string text = auditText();
    for (const char* what : {R"(POST /v1/services/http/servers/web1/drain \"kernel update\")",
                             R"("POST /v1/real-servers/web2/disable","result":"200")",
                             R"("POST /v1/real-servers/web1/disable","result":"403 urn:lvs:role")"})
      QVERIFY2(text.find(what) != std::string::npos, (std::string(what) + " is not in " + text).c_str());
    QVERIFY(text.find("topsecret") == std::string::npos);
    QVERIFY(text.find("a b") == std::string::npos);
  }

  void aCheckIsTried() {
    TriedChecks* checks = nullptr;
    RunningAgent agent("ipvslb11", triedChecks(checks));
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    QCOMPARE(client.request("PUT", "/v1/config", sampleDocument()).status, 200U);
    const std::string body =
        R"({"check":{"name":"alive","type":"http"},"server":"web9","address":"10.9.9.9","port":8080})";
    checks->say({{true, "HTTP 200", {}},
                 std::chrono::microseconds(1500),
                 7,
                 "GET /",
                 "HTTP/1.1 200",
                 "soon",
                 true,
                 "2027-01-31"});
    const HttpReply reply = client.request("POST", "/v1/health/try", body);
    QCOMPARE(reply.status, 200U);
    const auto said = as<api::CheckExchange>(reply);
    QVERIFY(said.result.good);
    QCOMPARE(said.result.latencyMicroseconds, 1500U);
    QCOMPARE(said.result.words, std::string("HTTP 200"));
    QCOMPARE(said.sent, std::string("GET /"));
    QCOMPARE(said.received, std::string("HTTP/1.1 200"));
    QCOMPARE(said.warning, std::string("soon"));
    QCOMPARE(said.certificateUntil, std::string("2027-01-31"));
    QCOMPARE(checks->asked().server, std::string("web9"));
    QCOMPARE(checks->asked().port, std::uint16_t{8080});
    checks->say({{false, "not asked: too many checks are tried at once", {}}, {}, 7, {}, {}, {}, false});
    QCOMPARE(client.request("POST", "/v1/health/try", body).status, 503U);
    const auto audit = *config::readWhole(agent.state() / "audit.log", 1U << 20U);
    QVERIFY2(audit.find(R"(POST /v1/health/try \"alive at 10.9.9.9:8080\")") != std::string::npos, audit.c_str());
  }

  void aTryWaitsForNobodyElse() {
    TriedChecks* checks = nullptr;
    RunningAgent agent("ipvslb11", triedChecks(checks));
    const Credentials admin = agent.client(api::Role::administrator);
    const std::string body =
        R"({"check":{"name":"slow","type":"tcp","port":80,"intervalMs":600000,"timeoutMs":600000},"address":"10.9.9.9"})";
    std::atomic<unsigned> status = 0;
    std::thread waiting(
        [&] { status = TlsClient(agent.port(), &admin).request("POST", "/v1/health/try", body).status; });
    QTRY_VERIFY(checks->isAsked());
    TlsClient other(agent.port(), &admin);
    QCOMPARE(other.request("GET", "/v1/status").status, 200U);
    QCOMPARE(other.request("GET", "/v1/health").status, 200U);
    QCOMPARE(status.load(), 0U);
    // An agent that stops does not wait for it.
    agent.stop();
    waiting.join();
    QVERIFY(status != 200U);
  }

  void whoMayTryWhat_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<unsigned>("byOperator");
    QTest::addColumn<unsigned>("byAdministrator");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char* name, const char* body, unsigned byOperator, unsigned byAdministrator,
                        const char* pointer = "") {
      QTest::newRow(name) << QByteArray(body) << byOperator << byAdministrator << QByteArray(pointer);
    };
    row("real server of the document", R"({"check":{"name":"a","type":"icmp"},"address":"10.0.0.5"})", 200, 200);
    row("another address", R"({"check":{"name":"a","type":"icmp"},"address":"10.9.9.9"})", 403, 200);
    row("a program", R"({"check":{"name":"a","type":"script","path":"/bin/true","port":80},"address":"10.0.0.5"})", 403,
        200);
    row("no json", "[", 422, 422);
    row("no address", R"({"check":{"name":"a","type":"icmp"}})", 422, 422);
    row("loopback", R"({"check":{"name":"a","type":"icmp"},"address":"127.0.0.1"})", 422, 422, "/address");
    row("no port", R"({"check":{"name":"a","type":"tcp"},"address":"10.0.0.5"})", 422, 422, "/port");
    row("bad port", R"({"check":{"name":"a","type":"tcp"},"address":"10.0.0.5","port":0})", 422, 422, "/port");
    row("slower than its interval",
        R"({"check":{"name":"a","type":"tcp","intervalMs":100,"timeoutMs":200},"address":"10.0.0.5","port":1})", 422,
        422, "/check/timeoutMs");
    row("unknown key", R"({"check":{"name":"a","type":"tcp","pth":"/"},"address":"10.0.0.5","port":1})", 422, 422,
        "/check/pth");
    row("bad server", R"({"check":{"name":"a","type":"tcp"},"server":"a b","address":"10.0.0.5","port":1})", 422, 422,
        "/server");
  }
  void whoMayTryWhat() {
    QFETCH(QByteArray, body);
    QFETCH(unsigned, byOperator);
    QFETCH(unsigned, byAdministrator);
    QFETCH(QByteArray, pointer);
    TriedChecks* checks = nullptr;
    RunningAgent agent("ipvslb11", triedChecks(checks));
    const Credentials admin = agent.client(api::Role::administrator);
    const Credentials daily = agent.client(api::Role::operator_, "op");
    const Credentials viewer = agent.client(api::Role::viewer, "eve");
    QCOMPARE(TlsClient(agent.port(), &admin).request("PUT", "/v1/config", sampleDocument()).status, 200U);
    checks->say({{true, "ok", {}}, {}, 7, {}, {}, {}, true});
    const auto ask = [&](const Credentials& who) {
      return TlsClient(agent.port(), &who).request("POST", "/v1/health/try", body.toStdString());
    };
    QCOMPARE(ask(viewer).status, 403U);
    const HttpReply refused = ask(daily);
    QCOMPARE(refused.status, byOperator);
    QCOMPARE(ask(admin).status, byAdministrator);
    if (!pointer.isEmpty()) QCOMPARE(as<api::Problem>(refused).pointer, pointer.toStdString());
  }

  void aFaultIsMadeOfAMasterOnly() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    const Credentials op = agent.client(api::Role::operator_, "op");
    const Credentials viewer = agent.client(api::Role::viewer, "eve");
    TlsClient client(agent.port(), &admin);
    QCOMPARE(client.request("PUT", "/v1/config", sampleDocument(), "If-None-Match: *\r\n").status, 200U);
    const std::string fault = "/v1/failover-groups/vip/fault?kind=link-down&seconds=3";
    QCOMPARE(TlsClient(agent.port(), &viewer).request("POST", fault).status, 403U);
    TlsClient asking(agent.port(), &op);
    QCOMPARE(asking.request("POST", "/v1/failover-groups/vip/fault?kind=fire").status, 400U);
    QCOMPARE(asking.request("POST", "/v1/failover-groups/vip/fault?kind=killed&seconds=61").status, 400U);
    QCOMPARE(asking.request("POST", "/v1/failover-groups/other/fault?kind=killed").status, 409U);
    QVERIFY(agent.faults.empty());
    QCOMPARE(asking.request("POST", fault).status, 200U);
    QCOMPARE(agent.faults.size(), std::size_t{1});
    QVERIFY(agent.faults.front().kind == vrrp::Fault::linkDown);
    QCOMPARE(agent.faults.front().lasting.count(), 3);
    QVERIFY(!agent.faults.front().interface.empty());
    // A backup is left in peace: there is nothing to see.
    QCOMPARE(asking.request("POST", "/v1/failover-groups/vip/release").status, 200U);
    QCOMPARE(asking.request("POST", fault).status, 409U);
    QCOMPARE(agent.faults.size(), std::size_t{1});
  }

  void probesAreBegunReadAndEnded() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    QCOMPARE(client.request("PUT", "/v1/config", sampleDocument(), "If-None-Match: *\r\n").status, 200U);
    const Credentials viewer = agent.client(api::Role::viewer, "eve");
    const std::string order = R"({"service":"http","everyMs":1000,"timeoutMs":100,"longConnections":0})";
    QCOMPARE(TlsClient(agent.port(), &viewer).request("POST", "/v1/probes", order).status, 403U);
    QCOMPARE(client.request("POST", "/v1/probes", R"({"service":"none"})").status, 400U);
    QCOMPARE(client.request("POST", "/v1/probes", "[").status, 400U);
    const HttpReply begun = client.request("POST", "/v1/probes", order);
    QCOMPARE(begun.status, 201U);
    const auto probe = as<api::Probe>(begun);
    QVERIFY(probe.running);
    const std::string path = "/v1/probes/" + std::to_string(probe.id);
    QCOMPARE(as<api::Probe>(TlsClient(agent.port(), &viewer).request("GET", path)).target, probe.target);
    QCOMPARE(TlsClient(agent.port(), &viewer).request("DELETE", path).status, 403U);
    QVERIFY(!as<api::Probe>(client.request("DELETE", path)).running);
    QCOMPARE(client.request("GET", path).status, 404U);
  }

  void tracesAreBegunReadAndForgotten() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    QCOMPARE(client.request("PUT", "/v1/config", sampleDocument(), "If-None-Match: *\r\n").status, 200U);
    const Credentials viewer = agent.client(api::Role::viewer, "eve");
    const std::string order = R"({"to":"127.0.0.1","port":9,"tries":1})";
    QCOMPARE(TlsClient(agent.port(), &viewer).request("POST", "/v1/traces", order).status, 403U);
    QCOMPARE(client.request("POST", "/v1/traces", R"({"service":"none"})").status, 400U);
    QCOMPARE(client.request("POST", "/v1/traces", R"({"to":"somewhere"})").status, 400U);
    QCOMPARE(client.request("POST", "/v1/traces", "[").status, 400U);
    const HttpReply begun = client.request("POST", "/v1/traces", order);
    QCOMPARE(begun.status, 201U);
    const auto trace = as<api::Trace>(begun);
    QCOMPARE(trace.by, std::string("admin@test"));
    const std::string path = "/v1/traces/" + std::to_string(trace.id);
    QTRY_VERIFY_WITH_TIMEOUT(!as<api::Trace>(TlsClient(agent.port(), &viewer).request("GET", path)).running, 20000);
    const auto found = as<api::Trace>(client.request("GET", path));
    QVERIFY2(found.reached && found.sentence.starts_with("reached 127.0.0.1 in 1 hop"), found.sentence.c_str());
    QCOMPARE(found.hops.size(), std::size_t{1});
    QCOMPARE(found.hops.front().answers.front().what, std::string("port unreachable"));
    QCOMPARE(TlsClient(agent.port(), &viewer).request("DELETE", path).status, 403U);
    QCOMPARE(as<api::Trace>(client.request("DELETE", path)).id, trace.id);
    QCOMPARE(client.request("GET", path).status, 404U);
    QCOMPARE(client.request("DELETE", path).status, 404U);
    QCOMPARE(client.request("GET", "/v1/traces/one").status, 400U);
  }

  void interfacesAreToldWithWhatTheyHaveCarried() {
    RunningAgent agent;
    const Credentials viewer = agent.client(api::Role::viewer, "eve");
    TlsClient client(agent.port(), &viewer);
    const auto loopback = [](const api::Interfaces& all) {
      for (const api::Interface& one : all.interfaces)
        if (one.name == "lo") return one;
      return api::Interface();
    };
    const auto before = as<api::Interfaces>(client.request("GET", "/v1/interfaces"));
    const api::Interface lo = loopback(before);
    QVERIFY(lo.loopback && lo.running && lo.mtu >= 1280 && lo.hardware.empty());
    QVERIFY(std::find(lo.addresses.begin(), lo.addresses.end(), "127.0.0.1") != lo.addresses.end());
    // What was just asked and answered went over it.
    const auto after = as<api::Interfaces>(client.request("GET", "/v1/interfaces"));
    QVERIFY(after.atMs >= before.atMs);
    QVERIFY(loopback(after).rxPackets > lo.rxPackets && loopback(after).txBytes > lo.txBytes);
  }

  void capturesAreBegunReadAndForgotten() {
    if (::geteuid() != 0) QSKIP("captures take root");
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    QCOMPARE(client.request("PUT", "/v1/config", sampleDocument(), "If-None-Match: *\r\n").status, 200U);
    const Credentials viewer = agent.client(api::Role::viewer, "eve");
    // The conversation that carries the capture is left out of it, or it would feed itself.
    const std::string order =
        "{\"interfaces\":[\"lo\"],\"filter\":\"tcp port " + std::to_string(agent.port()) + " or udp port 9\"}";
    QCOMPARE(TlsClient(agent.port(), &viewer).request("POST", "/v1/captures", order).status, 403U);
    QCOMPARE(client.request("POST", "/v1/captures", R"({"service":"none"})").status, 400U);
    QCOMPARE(client.request("POST", "/v1/captures", R"({"filter":"port eighty"})").status, 400U);
    QCOMPARE(client.request("POST", "/v1/captures", R"({"interfaces":["nowhere"]})").status, 409U);
    const HttpReply begun = client.request("POST", "/v1/captures", order);
    QCOMPARE(begun.status, 201U);
    const auto capture = as<api::Capture>(begun);
    QVERIFY(capture.running);
    QCOMPARE(capture.by, std::string("admin@test"));
    const std::string path = "/v1/captures/" + std::to_string(capture.id);
    QCOMPARE(TlsClient(agent.port(), &viewer).request("GET", path).status, 403U);
    QCOMPARE(as<api::Captures>(TlsClient(agent.port(), &viewer).request("GET", "/v1/captures")).captures.size(),
             std::size_t{1});
    QCOMPARE(client.request("POST", path + "/end").status, 200U);
    const HttpReply file = client.request("GET", path);
    QCOMPARE(file.status, 200U);
    QCOMPARE(file.body.substr(0, 4), std::string("\n\r\r\n"));
    QVERIFY(client.request("GET", path + "?from=" + std::to_string(file.body.size())).body.empty());
    QCOMPARE(as<api::Capture>(client.request("DELETE", path)).packets, 0U);
    QCOMPARE(client.request("GET", path).status, 404U);
    QCOMPARE(client.request("DELETE", path).status, 404U);
    QCOMPARE(client.request("GET", "/v1/captures/one").status, 400U);
  }
};

QTEST_GUILESS_MAIN(ApiTest)
#include "test_api.moc"
