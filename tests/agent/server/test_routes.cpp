// The pure half of the HTTP border: targets, queries, routes and their agreement with the OpenAPI
// document that the agent ships.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <set>

#include "agent/server/admission.h"
#include "agent/server/handlers.h"
#include "agent/server/routes.h"
#include "common/api/failover_test.h"
#include "common/api/maintenance.h"
#include "common/api/messages.h"
#include "common/model/check_trial.h"

using namespace lvs;
using namespace lvs::server;

namespace {

QJsonObject openApi() {
  QJsonParseError failed;
  const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(std::string(openApiText())), &failed);
  if (failed.error != QJsonParseError::NoError) qFatal("openapi.json: %s", qPrintable(failed.errorString()));
  return document.object();
}

QJsonObject schema(const QString& name) {
  return openApi()["components"].toObject()["schemas"].toObject()[name].toObject();
}

template <typename Message>
QJsonObject written(Message message = {}) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(api::toJson(message))).object();
}

/// Follows a member's schema to the object's name behind it: "$ref", an array's items, one of.
QString refOf(const QJsonObject& member) {
  if (member.contains("$ref")) return member["$ref"].toString().section('/', -1);
  if (member.contains("items")) return refOf(member["items"].toObject());
  for (const QJsonValue& one : member["oneOf"].toArray()) {
    if (one.toObject().contains("$ref")) return refOf(one.toObject());
  }
  return {};
}

/// Keys of the JSON equal the schema's properties, with the right kinds; objects inside likewise.
void compareWithSchema(const QString& name, const QJsonObject& object) {
  const QJsonObject properties = schema(name)["properties"].toObject();
  QVERIFY2(!properties.isEmpty(), qPrintable("no schema " + name));
  QCOMPARE(object.keys(), properties.keys());  // both are sorted
  for (auto at = object.begin(); at != object.end(); ++at) {
    const QJsonObject member = properties[at.key()].toObject();
    const QString type = member["type"].toString();
    const QByteArray where = (name + "." + at.key()).toUtf8();
    if (type == "string") QVERIFY2(at->isString(), where);
    if (type == "integer") QVERIFY2(at->isDouble(), where);
    if (type == "boolean") QVERIFY2(at->isBool(), where);
    if (type == "array") {
      QVERIFY2(at->isArray(), where);
      const QString element = refOf(member);
      for (const QJsonValue& one : at->toArray()) {
        if (!element.isEmpty()) compareWithSchema(element, one.toObject());
      }
    }
    if (type.isEmpty() && at->isObject()) compareWithSchema(refOf(member), at->toObject());
  }
}

}  // namespace

class RoutesTest : public QObject {
  Q_OBJECT
 private slots:
  void openApiHasEveryRouteAndNoOther() {
    std::set<QString> described;
    const QJsonObject paths = openApi()["paths"].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
      const QJsonObject methods = path->toObject();
      for (auto method = methods.begin(); method != methods.end(); ++method) {
        const QJsonObject operation = method->toObject();
        described.insert(method.key().toUpper() + " " + path.key() + " " + operation["operationId"].toString() + " " +
                         operation["x-least-role"].toString());
      }
    }
    std::set<QString> known;
    for (const Route& route : routes()) {
      const auto text = [](std::string_view view) {
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
      };
      known.insert(text(route.method) + " " + text(route.path) + " " + text(route.name) + " " +
                   text(api::roleName(route.least)));
    }
    QCOMPARE(described, known);
  }

  void openApiHasEveryMessage() {
    api::PendingPush pending;
    api::Status status;
    status.pending = pending;
    status.warnings.emplace_back();
    compareWithSchema("Status", written(status));
    api::Problem problem;
    problem.errors.emplace_back();
    compareWithSchema("Problem", written(problem));
    api::Revisions revisions;
    revisions.revisions.emplace_back();
    compareWithSchema("Revisions", written(revisions));
    api::PushReport report;
    report.steps.emplace_back();
    report.drift.emplace_back();
    report.warnings.emplace_back();
    report.pending = pending;
    compareWithSchema("PushReport", written(report));
    api::IpvsSnapshot snapshot;
    snapshot.daemons.emplace_back();
    snapshot.services.emplace_back().destinations.emplace_back();
    compareWithSchema("IpvsSnapshot", written(snapshot));
    api::IpvsDelta delta;
    delta.changed.emplace_back();
    compareWithSchema("IpvsDelta", written(delta));
    api::ConnectionPage page;
    page.connections.emplace_back();
    compareWithSchema("ConnectionPage", written(page));
    api::Events events;
    events.events.emplace_back();
    compareWithSchema("Events", written(events));
    api::RealServerJob job;
    job.steps.emplace_back();
    job.facts.emplace_back();
    compareWithSchema("RealServerJob", written(job));
    compareWithSchema("RealServerOrder", written(api::RealServerOrder()));
    api::RealServers servers;
    servers.realServers.emplace_back();
    compareWithSchema("RealServers", written(servers));
    compareWithSchema("ProbeOrder", written(api::ProbeOrder()));
    api::Health health;
    health.checks.emplace_back();
    health.services.emplace_back().servers.emplace_back();
    compareWithSchema("Health", written(health));
    api::HealthDelta healthDelta;
    healthDelta.checks = health.checks;
    healthDelta.services = health.services;
    compareWithSchema("HealthDelta", written(healthDelta));
    api::CheckDetail detail;
    detail.history.emplace_back();
    detail.last.emplace();
    detail.lastFailure.emplace();
    compareWithSchema("CheckDetail", written(detail));
    CheckTrial trial{{}, "web1", *IpAddress::parse("10.0.0.5"), 80};
    trial.check.name = "alive";
    compareWithSchema("CheckTrial",
                      QJsonDocument::fromJson(QByteArray::fromStdString(serialiseCheckTrial(trial))).object());
    api::Probe probe;
    probe.requests.emplace_back();
    probe.broken.emplace_back();
    probe.moves.emplace_back();
    probe.atOnce.emplace_back();
    compareWithSchema("Probe", written(probe));
    compareWithSchema("MaintenanceOrder", written(api::MaintenanceOrder()));
    api::Maintenance maintenance;
    maintenance.entries.emplace_back();
    compareWithSchema("Maintenance", written(maintenance));
  }

  void everyReferenceLeadsSomewhere() {
    const QByteArray text = QByteArray::fromStdString(std::string(openApiText()));
    const QJsonObject schemas = openApi()["components"].toObject()["schemas"].toObject();
    for (qsizetype at = text.indexOf("#/components/schemas/"); at >= 0;
         at = text.indexOf("#/components/schemas/", at + 1)) {
      const QString name = QString::fromUtf8(text.mid(at + 21, text.indexOf('"', at) - at - 21));
      QVERIFY2(schemas.contains(name), qPrintable(name));
    }
  }

  void targetsAreTakenApart() {
    const auto target = parseTarget("/v1/ipvs/connections?service=tcp+%5Bfd00::1%5D:80&x=&&y");
    QVERIFY(target.ok());
    QCOMPARE(target->segments, (std::vector<std::string>{"v1", "ipvs", "connections"}));
    QCOMPARE(target->query, (Query{{"service", "tcp [fd00::1]:80"}, {"x", ""}, {"y", ""}}));
  }

  void brokenTargetsAreRefused_data() {
    QTest::addColumn<QString>("target");
    for (const char* target :
         {"", "v1", "http://a/", "*", "/a#b", "/%", "/%4", "/%zz", "/%00", "/a/../b", "/./a", "/%2e%2e/a", "/?a=%0a",
          "/?a=%ff", "/%c0%ae", "/?a=%ed%a0%80", "/?=b", "/?a&a", "/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q"}) {
      QTest::newRow(target[0] ? target : "empty") << target;
    }
  }
  void brokenTargetsAreRefused() {
    QFETCH(QString, target);
    QVERIFY(!parseTarget(target.toStdString()).ok());
  }

  void utf8IsTold() {
    for (const char* good : {"", "a", "\xc3\xa4", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\xf4\x8f\xbf\xbf"}) {
      QVERIFY2(isUtf8(good), good);
    }
    for (const char* bad : {"\x80", "\xc3", "\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
                            "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xe2\x82", "\xff"}) {
      QVERIFY(!isUtf8(bad));
    }
  }

  void numbersHaveLimits() {
    const Query query{{"a", "5"}, {"b", "-1"}, {"c", "5x"}, {"d", "18446744073709551616"}, {"e", ""}};
    QCOMPARE(*numberIn(query, "a", 1, 0, 9), 5U);
    QCOMPARE(*numberIn(query, "none", 7, 0, 9), 7U);
    for (const char* key : {"b", "c", "d", "e"}) QVERIFY(!numberIn(query, key, 1, 0, 9).ok());
    QVERIFY(!numberIn(query, "a", 1, 6, 9).ok());
    QVERIFY(!numberIn(query, "a", 1, 0, 4).ok());
  }

  void pathsMatchTheirRows() {
    for (const Route& route : routes()) {
      std::string path(route.path);
      for (auto brace = path.find('{'); brace != std::string::npos; brace = path.find('{'))
        path.replace(brace, path.find('}') + 1 - brace, "17");
      const auto target = parseTarget(path);
      const Match match = matchRoute(route.method, target->segments);
      QVERIFY(match.route == &route);
      QCOMPARE(matchRoute("BREW", target->segments).status, 405U);
      QCOMPARE(matchRoute(route.method, parseTarget(path + "/no/more")->segments).status, 404U);
    }
    QCOMPARE(matchRoute("GET", {"v1", "config", "revisions", "3"}).parameters, std::vector<std::string>{"3"});
    QCOMPARE(matchRoute("POST", {"v1", "config"}).allow, std::string("GET, PUT"));
    QCOMPARE(matchRoute("GET", {"v1", "config", "revisions", ""}).status, 404U);
  }

  void whateverChangesNeedsAnAdministrator() {
    // Those that change nothing, and failover with its tests and maintenance, which are an operator's daily work.
    const std::set<Operation> others{
        Operation::checkConfig,         Operation::planRealServer,  Operation::verifyRealServer,
        Operation::cancelRealServerJob, Operation::takeOver,        Operation::release,
        Operation::makeFault,           Operation::beginProbe,      Operation::endProbe,
        Operation::drainServer,         Operation::disableServer,   Operation::weighServer,
        Operation::enableServer,        Operation::drainRealServer, Operation::disableRealServer,
        Operation::enableRealServer,    Operation::checkNow,        Operation::tryCheck,
        Operation::beginCapture,        Operation::endCapture,      Operation::forgetCapture,
        Operation::beginTrace,          Operation::endTrace};
    for (const Route& route : routes()) {
      if (route.method != "GET" && !others.contains(route.operation)) {
        QCOMPARE(api::roleName(route.least), api::roleName(api::Role::administrator));
      }
    }
  }

  void wholeRequestsFromMemory() {
    QCOMPARE(admitWhole("GET /v1/status HTTP/1.1\r\n\r\n"), 200U);
    QCOMPARE(admitWhole("GET /v1/status HTTP/1.1\r\n"), 0U);
    QCOMPARE(admitWhole("PUT /v1/config HTTP/1.1\r\nContent-Length: 5\r\n\r\n12345"), 200U);
    QCOMPARE(admitWhole("PUT /v1/config HTTP/1.1\r\nContent-Length: 5\r\n\r\n1234"), 0U);
    QCOMPARE(admitWhole("PUT /v1/config HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"), 413U);
    QCOMPARE(admitWhole("PUT /v1/config HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"), 200U);
    QCOMPARE(admitWhole("POST /v1/config/confirm HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n10001\r\n" +
                        std::string(0x10001, 'x')),
             413U);
    QCOMPARE(admitWhole("DELETE /v1/status HTTP/1.1\r\n\r\n"), 405U);
    QCOMPARE(admitWhole("GET /v1/status HTTP/1.1\r\nA: " + std::string(20000, 'x') + "\r\n\r\n"), 431U);
  }
};

QTEST_APPLESS_MAIN(RoutesTest)
#include "test_routes.moc"
