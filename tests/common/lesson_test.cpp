// The lesson: which steps a service has, which command lines stand there, and that what a run found stands at its step.
#include <QtTest>

#include "common/diagnosis/lesson.h"
#include "common/model/codec.h"
#include "tests/common/broken_documents.h"

using namespace lvs;
using namespace lvs::diagnosis;

namespace {

using State = LessonStep::State;

Cluster sample() {
  Cluster cluster = *loadCluster(test::fileText(LVS_TEST_DATA "/two-data-centres.json"));
  VirtualService six = cluster.virtualServices.front();
  six.name = "six";
  six.address = IpAddress::parse("2001:db8::80");
  six.realServers.resize(1);
  cluster.virtualServices.push_back(six);
  return cluster;
}

/// The example's first service with another method, or the IPv6 one.
VirtualService serviceOf(const Cluster& cluster, const QString& kind) {
  VirtualService service = *cluster.virtualService(kind == QLatin1String("six") ? "six" : "http-dc1");
  if (kind == QLatin1String("nat")) service.forwarding = Forwarding::nat;
  if (kind == QLatin1String("direct")) service.forwarding = Forwarding::directRouting;
  if (kind == QLatin1String("unchecked")) service.healthCheck.clear();
  if (kind == QLatin1String("bare")) service.realServers.clear();
  return service;
}

const LessonStep* stepIn(const std::vector<LessonStep>& steps, Step step) {
  for (const LessonStep& one : steps)
    if (one.step == step) return &one;
  return nullptr;
}

QStringList linesOf(const LessonStep& step) {
  QStringList all;
  for (const CommandLine& one : step.commands)
    all << QString::fromStdString((one.host.empty() ? "" : one.host + ": ") + one.line);
  return all;
}

}  // namespace

class LessonTest : public QObject {
  Q_OBJECT
 private slots:
  void onlyTheStepsThatApplyAreTaught_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QList<int>>("absent");
    const auto ids = [](std::initializer_list<Step> steps) {
      QList<int> all;
      for (const Step one : steps) all << static_cast<int>(one);
      return all;
    };
    QTest::newRow("tunnel") << "tunnel" << ids({});
    QTest::newRow("direct routing") << "direct" << ids({});
    QTest::newRow("NAT") << "nat" << ids({Step::setup});
    QTest::newRow("without a check") << "unchecked" << ids({Step::health});
    QTest::newRow("IPv6, in no group") << "six" << ids({Step::roles, Step::kernel, Step::sync});
    QTest::newRow("without real servers") << "bare"
                                          << ids({Step::route, Step::wire, Step::setup, Step::gate, Step::listener,
                                                  Step::reply, Step::back, Step::mtu, Step::health});
  }
  void onlyTheStepsThatApplyAreTaught() {
    QFETCH(QString, kind);
    QFETCH(QList<int>, absent);
    const Cluster cluster = sample();
    const auto steps = lesson(cluster, serviceOf(cluster, kind), nullptr, nullptr, nullptr);
    int before = -1;
    for (int i = 0; i <= static_cast<int>(kLastStep); ++i)
      QVERIFY2((stepIn(steps, static_cast<Step>(i)) == nullptr) == absent.contains(i), qPrintable(QString::number(i)));
    for (const LessonStep& one : steps) {
      QVERIFY(static_cast<int>(one.step) > before);  // in the order of the way
      before = static_cast<int>(one.step);
      QVERIFY(one.state == State::notRun && one.found.empty());
      QVERIFY2(!one.commands.empty(), qPrintable(QString::number(before)));
    }
  }

  void commandsNameWhatIsThere_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* kind, Step step, const char* line) {
      QTest::addRow("%s %d", kind, static_cast<int>(step)) << kind << static_cast<int>(step) << line;
    };
    row("tunnel", Step::roles, "ipvslb11: tcpdump -c 5 -ni eth0 'ip proto 112'");
    row("tunnel", Step::vip, "ipvslb11: arping -D -c 2 -I eth0 192.168.1.214");
    row("tunnel", Step::requests,
        "ipvslb11: tcpdump -eni eth0 'dst host 192.168.1.214 and host 203.0.113.7 and tcp port 80'");
    row("tunnel", Step::kernel, "ipvslb11: ip route get 192.168.1.214 from 203.0.113.7 iif eth0");
    row("tunnel", Step::table, "ipvslb11: ipvsadm -Ln -t 192.168.1.214:80");
    row("tunnel", Step::route, "ipvslb11: ip route get 192.168.1.14");
    row("tunnel", Step::wire, "ipvslb11: tcpdump -ni any 'proto 4 and host 192.168.1.14'");
    row("tunnel", Step::setup, "rproxy1: ip -brief address show dev tunl0");
    row("tunnel", Step::gate, "rproxy1: sysctl net.ipv4.conf.all.rp_filter net.ipv4.conf.tunl0.rp_filter");
    row("tunnel", Step::listener, "rproxy1: ss -ltnp 'sport = :80'");
    row("tunnel", Step::back, "rproxy1: traceroute -n -s 192.168.1.214 203.0.113.7");
    row("tunnel", Step::health, "ipvslb11: curl -sv -o /dev/null --max-time 1 http://192.168.1.14:80/");
    row("tunnel", Step::sync, "ipvslb12: ipvsadm -L --daemon");
    row("direct", Step::wire,
        "ipvslb11: tcpdump -eni any 'dst host 192.168.1.214 and host 203.0.113.7 and tcp port 80'");
    row("direct", Step::setup, "rproxy1: ip -brief address show dev lo");
    row("nat", Step::kernel, "ipvslb11: sysctl net.ipv4.ip_forward");
    row("nat", Step::wire, "ipvslb11: tcpdump -ni any 'host 192.168.1.14 and tcp port 80'");
    row("nat", Step::reply, "rproxy1: ip route get 203.0.113.7 from 192.168.1.14");
    row("nat", Step::back, "ipvslb11: traceroute -n -s 192.168.1.214 203.0.113.7");
    row("six", Step::table, "ipvslb11: ipvsadm -Ln -t [2001:db8::80]:80");
    row("six", Step::wire, "ipvslb11: tcpdump -ni any 'proto 41 and host 192.168.1.14'");
    row("six", Step::mtu, "ping -6 -c 3 -M do -s 1452 2001:db8::80");
  }
  void commandsNameWhatIsThere() {
    QFETCH(QString, kind);
    QFETCH(int, step);
    QFETCH(QString, line);
    const Cluster cluster = sample();
    const auto client = IpAddress::parse("203.0.113.7");
    const auto steps = lesson(cluster, serviceOf(cluster, kind), &*client, nullptr, nullptr);
    const LessonStep* shown = stepIn(steps, static_cast<Step>(step));
    QVERIFY(shown);
    QVERIFY2(linesOf(*shown).contains(line), qPrintable(linesOf(*shown).join(QLatin1Char('\n'))));
    for (const CommandLine& one : shown->commands)
      if (one.where == CommandLine::Where::realServer) QCOMPARE(one.login, std::string("ssh root@192.168.1.14"));
  }

  void eachFaultStandsAtAStepThatIsTaught_data() {
    QTest::addColumn<int>("fault");
    for (int i = 0; !faultName(static_cast<Fault>(i)).empty(); ++i)
      QTest::newRow(faultName(static_cast<Fault>(i)).c_str()) << i;
  }
  void eachFaultStandsAtAStepThatIsTaught() {
    QFETCH(int, fault);
    const Cluster cluster = sample();
    Diagnosis found;
    found.findings = {{static_cast<Fault>(fault), Effect::some, "real server rproxy2", "it is wrong", "seen", "mend"}};
    // Also where the service's method would not need the step.
    for (const char* kind : {"tunnel", "nat", "six"}) {
      const auto steps = lesson(cluster, serviceOf(cluster, QLatin1String(kind)), nullptr, &found, nullptr);
      const LessonStep* step = stepIn(steps, stepOf(static_cast<Fault>(fault)));
      QVERIFY(step && step->state == State::bad);
      QCOMPARE(step->found.front().sentence, std::string("it is wrong"));
      QCOMPARE(step->found.front().remedy, std::string("mend"));
      QCOMPARE(std::count_if(steps.begin(), steps.end(), [](const auto& one) { return one.state == State::bad; }), 1);
    }
  }

  void whatWasFoundChoosesTheMachineThatIsLookedAt() {
    const Cluster cluster = sample();
    Diagnosis found;
    found.forwarding = {"ipvslb12"};
    found.ways = {{"rproxy2", "eth1"}};
    found.findings = {{Fault::lostOnTheWay, Effect::some, "between ipvslb12 and rproxy2", "lost", "", ""},
                      {Fault::realServerFact, Effect::some, "real server rproxy2", "rp_filter", "", ""}};
    found.findings.back().step = Step::gate;
    const auto steps = lesson(cluster, serviceOf(cluster, {}), nullptr, &found, nullptr);
    const LessonStep* wire = stepIn(steps, Step::wire);
    QVERIFY2(linesOf(*wire).contains(QStringLiteral("ipvslb12: tcpdump -ni eth1 'proto 4 and host 192.168.2.2'")),
             qPrintable(linesOf(*wire).join(QLatin1Char('\n'))));
    QVERIFY(stepIn(steps, Step::gate)->state == State::bad);  // by its fact, not by the fault's own step
    QCOMPARE(stepIn(steps, Step::gate)->host, std::string("rproxy2"));
    QVERIFY(stepIn(steps, Step::setup)->state == State::unseen);
  }

  void aStepIsGoodWhenSomethingWasSeenThere() {
    const Cluster cluster = sample();
    Diagnosis found;
    fine(found, {Step::roles, Step::vip}, "ipvslb11 alone is master");
    missed(found, {Step::table}, "the kernel's table of ipvslb11");
    found.notes.push_back({Step::setup, true, "rproxy1: Module ipip"});
    found.notes.push_back({Step::setup, false, "the settings of rproxy2"});
    Path path;
    path.hops = {{"ipvslb11", false, Seen::yes, "in by eth0", 0},
                 {"ipvslb11", false, Seen::yes, "out by eth1", 0},
                 {"rproxy1", false, Seen::no, "in", std::nullopt},
                 {"", true, Seen::no, "the client hears nothing", std::nullopt}};
    const auto steps = lesson(cluster, serviceOf(cluster, {}), nullptr, &found, &path);
    QVERIFY(stepIn(steps, Step::vip)->state == State::good);
    QCOMPARE(stepIn(steps, Step::vip)->found.front().sentence, std::string("ipvslb11 alone is master"));
    QVERIFY(stepIn(steps, Step::table)->state == State::unseen);
    QVERIFY(stepIn(steps, Step::setup)->state == State::unseen);  // of one of them nobody knows
    QCOMPARE(stepIn(steps, Step::setup)->found.size(), 2U);
    QVERIFY(stepIn(steps, Step::requests)->state == State::good);
    QCOMPARE(stepIn(steps, Step::requests)->found.front().sentence, std::string("ipvslb11: in by eth0"));
    QCOMPARE(stepIn(steps, Step::wire)->found.size(), 2U);
    QVERIFY(stepIn(steps, Step::wire)->state == State::unseen);
    QCOMPARE(stepIn(steps, Step::wire)->found.back().sentence, std::string("rproxy1: in, not seen"));
    QVERIFY(stepIn(steps, Step::back)->state == State::unseen);
    QVERIFY(stepIn(steps, Step::mtu)->state == State::unseen);
  }
};

QTEST_GUILESS_MAIN(LessonTest)
#include "lesson_test.moc"
