// lvsctl against whole agents on pretended kernels: what it prints, and its exit codes. The same on real
// kernels is in the lab.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include "tests/agent/server/running_agent.h"
#include "tests/agent/server/tried_checks.h"

using namespace lvs;
using namespace lvs::test;

namespace {

struct Run {
  int exit = -1;
  QByteArray out;
  QByteArray errors;
  QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Run lvsctl(const QStringList& arguments) {
  QProcess process;
  process.setStandardInputFile(QProcess::nullDevice());
  process.start(QStringLiteral(LVSCTL), arguments);
  if (!process.waitForFinished(60000)) qFatal("lvsctl %s does not end", qPrintable(arguments.join(QLatin1Char(' '))));
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A user with two agents.
struct Desk {
  TriedChecks* checks = nullptr;  ///< of the first
  RunningAgent first{"ipvslb11", triedChecks(checks)};
  RunningAgent second{"ipvslb12"};
  QTemporaryDir folder;

  QString home() const { return folder.path() + QStringLiteral("/home"); }
  Run run(QStringList arguments) const { return lvsctl(QStringList{QStringLiteral("--home"), home()} + arguments); }

  static QString line(RunningAgent& agent, const char* name, api::Role role = api::Role::administrator) {
    const auto token = security::Trust(agent.state()).offerToken(role, "", wallMs() + 60000);
    if (!token) qFatal("%s", token.message().c_str());
    return QStringLiteral("lvs-agent://127.0.0.1:%1/?name=%2&sha256=%3&token=%4&role=%5")
        .arg(agent.port())
        .arg(QLatin1String(name), QString::fromStdString(agent.agent().fingerprint()), QString::fromStdString(*token),
             QString::fromUtf8(api::roleName(role).data()));
  }
  void pair() {
    QCOMPARE(run({QStringLiteral("pair"), line(first, "ipvslb11")}).exit, 0);
    QCOMPARE(run({QStringLiteral("pair"), line(second, "ipvslb12")}).exit, 0);
  }
  QString document(const std::string& text) const {
    QFile file(folder.path() + QStringLiteral("/document.json"));
    if (!file.open(QIODevice::WriteOnly)) qFatal("no document");
    file.write(QByteArray::fromStdString(text));
    return file.fileName();
  }
  Run push(const std::string& text, const QStringList& more = {}) const {
    return run(QStringList{QStringLiteral("config"), QStringLiteral("push"), document(text), QStringLiteral("--yes")} +
               more);
  }
};

}  // namespace

class LvsctlTest : public QObject {
  Q_OBJECT
 private slots:
  void usage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("about");
    const auto row = [](const char* name, const QString& words, const char* about) {
      QTest::newRow(name) << words.split(QLatin1Char(' '), Qt::SkipEmptyParts) << QByteArray(about);
    };
    row("nothing", {}, "Commands:");
    row("unknown command", QStringLiteral("conifg push"), "conifg push");
    row("half a command", QStringLiteral("config"), "config");
    row("unknown option", QStringLiteral("status --jsno"), "--jsno");
    row("option of another command", QStringLiteral("status --limit 5"), "--limit");
    row("missing value", QStringLiteral("status --director"), "NAME");
    row("missing argument", QStringLiteral("config push"), "FILE");
    row("too many arguments", QStringLiteral("config push a b"), "FILE");
    row("no number", QStringLiteral("--timeout soon status"), "1 to 600");
    row("number out of range", QStringLiteral("watch --interval 5"), "200 to 60000");
    row("weight that is none", QStringLiteral("maintenance weight web1 heavy --service http"), "0 to 65535");
    row("weight without a service", QStringLiteral("maintenance weight web1 5"), "--service");
    row("neither server nor site", QStringLiteral("maintenance drain"), "--site");
    row("server and site", QStringLiteral("maintenance out web1 --site north"), "--site");
    row("limit that is none", QStringLiteral("maintenance drain web1 --limit soon"), "31536000");
    row("pause and command", QStringLiteral("maintenance roll web1 --pause 5 --command true"), "--command");
    row("no pairing line", QStringLiteral("pair hello"), "pairing line");
  }

  void usage() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, about);
    const Run run = lvsctl(arguments);
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.errors.contains(about), run.errors.constData());
    QVERIFY(run.out.isEmpty());
  }

  void pairsOnceAndLists() {
    Desk desk;
    const QString line = Desk::line(desk.first, "ipvslb11");
    const Run paired = desk.run({QStringLiteral("pair"), line});
    QVERIFY2(paired.exit == 0, paired.errors.constData());
    QVERIFY(paired.out.contains("ipvslb11") && paired.out.contains("administrator"));
    QVERIFY(desk.run({QStringLiteral("agents")}).out.contains("127.0.0.1"));
    QCOMPARE(desk.run({QStringLiteral("status")}).exit, 0);
    QCOMPARE(
        lvsctl({QStringLiteral("--home"), desk.folder.path() + QStringLiteral("/other"), QStringLiteral("pair"), line})
            .exit,
        3);
    QCOMPARE(desk.run({QStringLiteral("unpair"), QStringLiteral("ipvslb11")}).exit, 0);
    QCOMPARE(desk.run({QStringLiteral("unpair"), QStringLiteral("ipvslb11")}).exit, 1);
    const Run none = desk.run({QStringLiteral("status")});
    QCOMPARE(none.exit, 1);
    QVERIFY(none.errors.contains("lvs-agent pair"));
  }

  void pushTellsWhatItDoes() {
    Desk desk;
    desk.pair();
    const Run pushed = desk.push(sampleDocument());
    QVERIFY2(pushed.exit == 0, pushed.errors.constData());
    QVERIFY(pushed.out.contains("In force on 2 directors"));
    QVERIFY(pushed.out.contains("+ "));
    const Run again = desk.run(
        {QStringLiteral("config"), QStringLiteral("check"), desk.document(sampleDocument()), QStringLiteral("--json")});
    QCOMPARE(again.exit, 0);
    QVERIFY(again.json()[QStringLiteral("directors")][QStringLiteral("ipvslb12")][QStringLiteral("steps")]
                .toArray()
                .isEmpty());
    const Run shown = desk.run({QStringLiteral("config"), QStringLiteral("show")});
    QCOMPARE(QJsonDocument::fromJson(shown.out).object()[QStringLiteral("name")].toString(), QStringLiteral("sample"));
    const Run diff = desk.run({QStringLiteral("config"), QStringLiteral("diff"), desk.document(sampleDocument(5))});
    QCOMPARE(diff.exit, 0);
    QVERIFY2(diff.out.contains("Weight of web1") && diff.out.contains("5"), diff.out.constData());
    const Run revisions = desk.run({QStringLiteral("config"), QStringLiteral("revisions")});
    QVERIFY(revisions.out.contains("confirmed"));
    const Run ipvs = desk.run({QStringLiteral("ipvs")});
    QVERIFY(ipvs.out.contains("10.0.0.100:80") && ipvs.out.contains("web1"));
    const QJsonObject status = desk.run({QStringLiteral("status"), QStringLiteral("--json")}).json();
    QCOMPARE(status[QStringLiteral("ipvslb11")][QStringLiteral("cluster")].toString(), QStringLiteral("sample"));
  }

  void pushAsksFirst() {
    Desk desk;
    desk.pair();
    const Run run = desk.run({QStringLiteral("config"), QStringLiteral("push"), desk.document(sampleDocument())});
    QCOMPARE(run.exit, 2);
    QVERIFY(run.errors.contains("--yes"));
    QCOMPARE(desk.first.host.applied.load(), 0U);
  }

  void invalidDocumentIsRefusedWithItsPlaces() {
    Desk desk;
    desk.pair();
    const Run run = desk.push(sampleDocument(70000));
    QCOMPARE(run.exit, 4);
    QVERIFY2(run.errors.contains("/virtualServices/0/realServers/0/weight") && run.errors.contains("65535"),
             run.errors.constData());
    QCOMPARE(desk.run({QStringLiteral("config"), QStringLiteral("check"), QStringLiteral("/nowhere.json")}).exit, 4);
  }

  void unreachableChangesNothing() {
    Desk desk;
    desk.pair();
    desk.second.stop();
    const Run run = desk.push(sampleDocument());
    QCOMPARE(run.exit, 3);
    QVERIFY2(run.errors.contains("Nothing was changed"), run.errors.constData());
    QVERIFY2(run.out.contains("is the agent running"), run.out.constData());
    QCOMPARE(desk.first.host.applied.load(), 0U);
    const Run status = desk.run({QStringLiteral("status")});
    QCOMPARE(status.exit, 3);
    QVERIFY(status.out.contains("unreachable"));
    desk.second.start();
  }

  void waitingPushIsConfirmedOrTakenBack() {
    Desk desk;
    desk.pair();
    const Run confirm = desk.run({QStringLiteral("config"), QStringLiteral("confirm")});
    QCOMPARE(confirm.exit, 4);
    QCOMPARE(desk.push(sampleDocument(1), {QStringLiteral("--no-confirm")}).exit, 0);
    QCOMPARE(desk.push(sampleDocument(2)).exit, 4);  // one at a time
    QCOMPARE(desk.run({QStringLiteral("config"), QStringLiteral("confirm")}).exit, 0);
    QCOMPARE(desk.push(sampleDocument(2),
                       {QStringLiteral("--no-confirm"), QStringLiteral("--comment"), QStringLiteral("a try")})
                 .exit,
             0);
    QCOMPARE(desk.run({QStringLiteral("config"), QStringLiteral("rollback")}).exit, 0);
    const Run check = desk.run({QStringLiteral("config"), QStringLiteral("check"), desk.document(sampleDocument(1)),
                                QStringLiteral("--json")});
    QVERIFY(check.json()[QStringLiteral("directors")][QStringLiteral("ipvslb11")][QStringLiteral("steps")]
                .toArray()
                .isEmpty());
  }

  void viewerMayNotPush() {
    Desk desk;
    QCOMPARE(desk.run({QStringLiteral("pair"), Desk::line(desk.first, "ipvslb11", api::Role::viewer)}).exit, 0);
    QCOMPARE(desk.run({QStringLiteral("pair"), Desk::line(desk.second, "ipvslb12", api::Role::viewer)}).exit, 0);
    const Run run = desk.push(sampleDocument());
    QCOMPARE(run.exit, 4);
    QVERIFY2(run.errors.contains("administrator"), run.errors.constData());
    QCOMPARE(desk.first.host.applied.load(), 0U);
  }

  void refusalOfOneKernelIsTakenBackEverywhere() {
    Desk desk;
    desk.pair();
    {
      const std::lock_guard lock(desk.second.host.mutex);
      desk.second.host.refuse = [](const reconcile::Step& step) {
        return std::string(std::holds_alternative<reconcile::ServiceStep>(step.action) ? "no such scheduler" : "");
      };
    }
    const Run run = desk.push(sampleDocument());
    QCOMPARE(run.exit, 4);
    QVERIFY2(run.errors.contains("no such scheduler") && run.errors.contains("as before"), run.errors.constData());
    const std::lock_guard lock(desk.first.host.mutex);
    QVERIFY(desk.first.host.state.table.empty());
  }

  void watchFollows() {
    Desk desk;
    desk.pair();
    QCOMPARE(desk.push(sampleDocument()).exit, 0);
    const Run run = desk.run({QStringLiteral("--director"), QStringLiteral("ipvslb11"), QStringLiteral("--json"),
                              QStringLiteral("watch"), QStringLiteral("--interval"), QStringLiteral("200"),
                              QStringLiteral("--count"), QStringLiteral("3")});
    QCOMPARE(run.exit, 0);
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    QVERIFY(lines.size() >= 3);
    for (const QByteArray& line : lines)
      QVERIFY(QJsonDocument::fromJson(line).object().contains(QStringLiteral("ipvslb11")));
  }

  void driftIsListedAndRemovedFromOneDirector() {
    Desk desk;
    desk.pair();
    {
      const std::lock_guard lock(desk.first.host.mutex);
      ipvs::ServiceKey byHand;
      byHand.protocol = 6;
      byHand.address = *IpAddress::parse("10.0.0.100");
      byHand.port = 8080;
      desk.first.host.state.table[byHand].scheduler = "rr";
    }
    const Run listed = desk.run({QStringLiteral("drift"), QStringLiteral("list")});
    QCOMPARE(listed.exit, 0);
    QVERIFY2(listed.out.contains("10.0.0.100:8080") && !listed.out.contains("ipvslb12"), listed.out.constData());
    const QJsonArray all = desk.run({QStringLiteral("--json"), QStringLiteral("drift"), QStringLiteral("list")})
                               .json()[QStringLiteral("ipvslb11")][QStringLiteral("drift")]
                               .toArray();
    QCOMPARE(all.size(), 1);
    const QStringList remove{QStringLiteral("drift"), QStringLiteral("remove"),
                             all[0][QStringLiteral("key")].toString()};
    QCOMPARE(desk.run(remove).exit, 2);  // from which director?
    const QStringList there = QStringList{QStringLiteral("--director"), QStringLiteral("ipvslb11")} + remove;
    QCOMPARE(desk.run(there).exit, 2);  // nobody to ask, and no --yes
    QCOMPARE(desk.run(there + QStringList{QStringLiteral("--yes")}).exit, 0);
    const std::lock_guard lock(desk.first.host.mutex);
    QVERIFY(desk.first.host.state.table.empty());
  }

  void groupsAreShownAndMoved() {
    Desk desk;
    desk.pair();
    QCOMPARE(desk.push(sampleDocument()).exit, 0);
    const auto failover = [&](const QStringList& words) {
      return desk.run(QStringList{QStringLiteral("failover")} + words);
    };
    Run run = failover({QStringLiteral("status")});
    QCOMPARE(run.exit, 0);
    QVERIFY2(run.out.contains("master") && run.out.contains("backup") && run.out.contains("pretended"),
             run.out.constData());
    const QStringList take{QStringLiteral("takeover"), QStringLiteral("vip")};
    const QStringList second{QStringLiteral("--director"), QStringLiteral("ipvslb12"), QStringLiteral("--yes")};
    QCOMPARE(failover(take).exit, 2);                     // where?
    QCOMPARE(failover(take + second.mid(0, 2)).exit, 2);  // nobody to ask, and no --yes
    run = failover(take + second);
    QVERIFY2(run.exit == 0 && run.out.contains("ipvslb12 is master of vip"), run.errors.constData());
    // These pretended directors do not hear each other: two masters, told as such.
    run = failover({QStringLiteral("status")});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.errors.contains("several masters: ipvslb11, ipvslb12"), run.errors.constData());
    QCOMPARE(failover(QStringList{QStringLiteral("release"), QStringLiteral("vip")} + second).exit, 0);
    QCOMPARE(failover({QStringLiteral("status")}).exit, 0);
    QCOMPARE(failover({QStringLiteral("release"), QStringLiteral("vip"), QStringLiteral("--yes")}).exit, 0);
    run = failover({QStringLiteral("status")});
    QVERIFY2(run.exit == 1 && run.errors.contains("no master"), run.errors.constData());
    QCOMPARE(failover({QStringLiteral("release"), QStringLiteral("none"), QStringLiteral("--yes")}).exit, 1);
    QCOMPARE(failover(QStringList{QStringLiteral("takeover"), QStringLiteral("none")} + second).exit, 4);
    QVERIFY(failover({QStringLiteral("watch"), QStringLiteral("--count"), QStringLiteral("2")}).out.contains("vip"));
  }

  void realServersAreDrainedAndBroughtBackOnAllDirectors() {
    Desk desk;
    desk.pair();
    QCOMPARE(desk.push(sampleDocument()).exit, 0);
    const auto maintenance = [&](const QString& words, const QStringList& more = {}) {
      return desk.run(QStringList{QStringLiteral("maintenance")} + words.split(QLatin1Char(' ')) + more);
    };
    Run run = maintenance(QStringLiteral("drain web1 --limit 600 --reason"), {QStringLiteral("kernel update")});
    QVERIFY2(run.exit == 0, run.errors.constData());
    run = maintenance(QStringLiteral("list"));
    QCOMPARE(run.exit, 0);
    QVERIFY2(run.out.count("web1") == 2 && run.out.contains("kernel update") && run.out.contains("ipvslb12"),
             run.out.constData());
    run = maintenance(QStringLiteral("drain web1 --wait"));
    QVERIFY2(run.exit == 0 && run.out.contains("web1  done"), (run.out + run.errors).constData());
    const QJsonObject json = maintenance(QStringLiteral("list --json")).json();
    for (const char* director : {"ipvslb11", "ipvslb12"}) {
      const QJsonArray entries = json[QLatin1String(director)][QStringLiteral("entries")].toArray();
      QCOMPARE(entries.size(), 1);
      QCOMPARE(entries[0][QStringLiteral("phase")].toString(), QStringLiteral("out"));
    }
    QCOMPARE(maintenance(QStringLiteral("weight web2 7 --service http")).exit, 0);
    QCOMPARE(maintenance(QStringLiteral("out web2 --service http --expire 3600")).exit, 0);
    QCOMPARE(maintenance(QStringLiteral("enable web1 --wait")).exit, 0);
    QCOMPARE(maintenance(QStringLiteral("enable web2")).exit, 0);
    QVERIFY(!maintenance(QStringLiteral("list")).out.contains("web"));
  }

  void maintenanceNamesWhatIsNotThere() {
    Desk desk;
    desk.pair();
    QCOMPARE(desk.push(sampleDocument()).exit, 0);
    const auto complaint = [&](const QString& words) {
      const Run run = desk.run(QStringLiteral("maintenance ").append(words).split(QLatin1Char(' ')));
      return run.exit == 2 ? run.errors : QByteArray("exit ") + QByteArray::number(run.exit);
    };
    QVERIFY(complaint(QStringLiteral("drain web9")).contains("web9"));
    QVERIFY(complaint(QStringLiteral("drain web1 --service mail")).contains("mail"));
    QVERIFY(complaint(QStringLiteral("drain --site north")).contains("north"));
  }

  void maintenanceOfAnUnreachableDirectorIsTold() {
    Desk desk;
    desk.pair();
    QCOMPARE(desk.push(sampleDocument()).exit, 0);
    desk.second.stop();
    const Run run = desk.run({QStringLiteral("maintenance"), QStringLiteral("out"), QStringLiteral("web1")});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.errors.contains("ipvslb12: "), run.errors.constData());
    QVERIFY(desk.run({QStringLiteral("maintenance"), QStringLiteral("list")}).out.contains("web1"));
    desk.second.start();
    QCOMPARE(desk.run({QStringLiteral("unpair"), QStringLiteral("ipvslb12")}).exit, 0);
    const QStringList roll{QStringLiteral("maintenance"), QStringLiteral("roll"), QStringLiteral("web2")};
    const Run refused = desk.run(roll);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.errors.contains("ipvslb12: no agent is paired") && refused.errors.contains("Nothing was begun"),
             refused.errors.constData());
    QCOMPARE(desk.run(roll + QStringList{QStringLiteral("--director"), QStringLiteral("ipvslb11")}).exit, 0);
  }

  void rollingStopsAtTheFirstFailure() {
    Desk desk;
    desk.pair();
    QCOMPARE(desk.push(sampleDocument()).exit, 0);
    const QStringList roll{QStringLiteral("maintenance"), QStringLiteral("roll"), QStringLiteral("web1"),
                           QStringLiteral("web2"), QStringLiteral("--command")};
    Run run = desk.run(roll + QStringList{QStringLiteral("echo updating $LVS_SERVER")});
    QVERIFY2(run.exit == 0, run.errors.constData());
    QVERIFY2(run.out.contains("web1  | updating web1") && run.out.contains("web2  | updating web2"),
             run.out.constData());
    QVERIFY(run.out.indexOf("web1  done") < run.out.indexOf("web2  draining"));
    run = desk.run(roll + QStringList{QStringLiteral("test $LVS_SERVER != web1"), QStringLiteral("--json")});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.errors.contains("Still out: web1\n"), run.errors.constData());
    QCOMPARE(run.json()[QStringLiteral("web1")][QStringLiteral("phase")].toString(), QStringLiteral("failed"));
    QCOMPARE(run.json()[QStringLiteral("web2")][QStringLiteral("phase")].toString(), QStringLiteral("waiting"));
  }

  void aCheckIsTriedBeforeItIsPushed() {
    Desk desk;
    desk.pair();
    QCOMPARE(desk.push(sampleDocument()).exit, 0);
    std::string edited = sampleDocument();
    edited.insert(edited.find("\"failoverGroups\""),
                  R"("healthChecks": [{"name": "alive", "type": "http", "path": "/edited"}], )");
    const auto attempt = [&](const char* words) {
      return desk.run(QString::fromLatin1(words).split(QLatin1Char(' ')) +
                      QStringList{QStringLiteral("--document"), desk.document(edited)});
    };
    desk.checks->say({{true, "HTTP 200", {}},
                      std::chrono::microseconds(1500),
                      7,
                      "GET /edited",
                      "HTTP/1.1 200",
                      "soon",
                      true,
                      "2027-01-31"});
    Run run = attempt("health try alive web1 --director ipvslb11");
    QVERIFY2(run.exit == 0, run.errors.constData());
    for (const char* words : {"ipvslb11: alive at 10.0.0.5:80 passes", "1.5 ms  HTTP 200", "GET /edited",
                              "Warning: soon", "expires on 2027-01-31"})
      QVERIFY2(run.out.contains(words), run.out.constData());
    run = attempt("health try alive web1 --director ipvslb11 --json");
    QCOMPARE(run.json()[QStringLiteral("ipvslb11")]
                 .toObject()[QStringLiteral("10.0.0.5:80")]
                 .toObject()[QStringLiteral("sent")]
                 .toString(),
             QStringLiteral("GET /edited"));
    desk.checks->say({{false, "connection refused", {}}, {}, 7, {}, {}, {}, true});
    run = attempt("health try alive web1 --director ipvslb11");
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.out.contains("10.0.0.5:80 fails"), run.out.constData());
    // The other director's agent has no checks, and says so.
    run = attempt("health try alive web1 --director ipvslb12");
    QCOMPARE(run.exit, 4);
    QVERIFY2(run.errors.contains("health checks do not run"), run.errors.constData());
    QCOMPARE(attempt("health try other web1").exit, 2);
    QCOMPARE(attempt("health try alive web9").exit, 2);
    run = desk.run({QStringLiteral("health"), QStringLiteral("try"), QStringLiteral("alive"), QStringLiteral("web1")});
    QCOMPARE(run.exit, 2);  // it is not in the document in force
    QVERIFY2(run.errors.contains("no health check called alive"), run.errors.constData());
  }

  void hostileWordsDoNotReachTheTerminal() {
    Desk desk;
    desk.pair();
    {
      const std::lock_guard lock(desk.first.host.mutex);
      desk.first.host.refuse = [](const reconcile::Step&) { return std::string("red \x1b[31m and a bell \a"); };
    }
    const Run run = desk.push(sampleDocument());
    QCOMPARE(run.exit, 4);
    QVERIFY2(run.errors.contains("red"), run.errors.constData());
    QVERIFY(!run.errors.contains('\x1b') && !run.errors.contains('\a'));
  }

  void whatTheAgentsCanDoIsPlannedAskedForAndDone() {
    Desk desk;
    desk.pair();
    QCOMPARE(desk.push(sampleDocument()).exit, 0);
    const auto services = [&] {
      const std::lock_guard lock(desk.first.host.mutex);
      return desk.first.host.state.table.size();
    };
    {
      const std::lock_guard lock(desk.first.host.mutex);
      desk.first.host.state.table.clear();
    }
    const QStringList words{QStringLiteral("diagnose"), QStringLiteral("http"), QStringLiteral("--fix")};
    Run run = desk.run(words);
    QVERIFY2(run.out.contains("Put the document in force again on ipvslb11"), run.out.constData());
    QVERIFY2(run.out.contains("+ ipvslb11: "), run.out.constData());
    QCOMPARE(run.exit, 2);  // nobody could be asked
    QCOMPARE(services(), std::size_t{0});

    run = desk.run(words + QStringList{QStringLiteral("--yes"), QStringLiteral("--json")});
    const QJsonObject said = run.json();
    QCOMPARE(run.exit, said[QStringLiteral("healthy")].toBool() ? 0 : 1);
    const QJsonObject fix = said[QStringLiteral("fix")].toArray()[0].toObject();
    QVERIFY2(fix[QStringLiteral("outcome")] == QStringLiteral("done"), run.out.constData());
    QCOMPARE(fix[QStringLiteral("kind")], QStringLiteral("put-in-force"));
    QCOMPARE(services(), std::size_t{1});
    const auto missing = [](const QJsonObject& diagnosis) {
      for (const QJsonValue& one : diagnosis[QStringLiteral("findings")].toArray())
        if (one[QStringLiteral("fault")] == QStringLiteral("service-missing")) return one.toObject();
      return QJsonObject();
    };
    const QJsonObject before = missing(said[QStringLiteral("before")].toObject());
    QCOMPARE(before[QStringLiteral("cure")][QStringLiteral("kind")], QStringLiteral("put-in-force"));
    QCOMPARE(before[QStringLiteral("cure")][QStringLiteral("directors")].toArray(),
             QJsonArray{QStringLiteral("ipvslb11")});
    QVERIFY2(missing(said).isEmpty(), run.out.constData());
  }
};

QTEST_GUILESS_MAIN(LvsctlTest)
#include "lvsctl_test.moc"
