// plan: the steps between states, their order, what is ours to remove and what is drift.
#include <linux/ip_vs.h>
#include <netinet/in.h>

#include <QtTest>

#include "agent/reconcile/plan.h"
#include "agent/reconcile/ways.h"

using namespace lvs;
using namespace lvs::reconcile;

namespace {

IpAddress ip(const char* text) { return *IpAddress::parse(text); }
Prefix prefix(const char* text) { return *Prefix::parse(text); }

ipvs::ServiceKey tcp(const char* address, std::uint16_t port) {
  ipvs::ServiceKey key;
  key.address = ip(address);
  key.family = key.address.family();
  key.protocol = IPPROTO_TCP;
  key.port = port;
  return key;
}

const ipvs::ServiceKey kHttp = tcp("10.0.0.100", 80);
const ipvs::DestinationKey kFirst{ip("10.0.1.1"), 80};
const ipvs::DestinationKey kSecond{ip("10.0.1.2"), 80};

/// One of everything.
State full() {
  State state;
  state.table[kHttp].destinations[kFirst] = {};
  state.table[kHttp].destinations[kSecond] = {};
  state.addresses = {{"eth0", prefix("10.0.0.100/24")}};
  state.marks = {{ip("10.0.0.100"), IPPROTO_TCP, 80, 7}};
  state.sysctls = {{"net/ipv4/ip_forward", "1"}};
  return state;
}

/// The plan in short: "+svc tcp 10.0.0.100:80", "-addr 10.0.0.100/24", …
std::vector<std::string> brief(const Plan& plan) {
  const auto sign = [](Verb verb) { return std::string(verb == Verb::add ? "+" : verb == Verb::change ? "~" : "-"); };
  std::vector<std::string> out;
  for (const Step& step : plan.steps) {
    if (const auto* s = std::get_if<ServiceStep>(&step.action))
      out.push_back(sign(s->verb) + "svc " + s->key.toString());
    if (const auto* d = std::get_if<DestinationStep>(&step.action)) {
      out.push_back(sign(d->verb) + "dst " + d->key.toString());
    }
    if (const auto* a = std::get_if<AddressStep>(&step.action)) {
      out.push_back(sign(a->verb) + "addr " + a->address.prefix.toString());
    }
    if (const auto* c = std::get_if<ClosedStep>(&step.action))
      out.push_back("closed " + std::to_string(c->closed.size()));
    if (const auto* m = std::get_if<MarksStep>(&step.action)) out.push_back("marks " + std::to_string(m->marks.size()));
    if (const auto* y = std::get_if<SysctlStep>(&step.action))
      out.push_back(y->path + "=" + y->value + " was " + y->before);
  }
  return out;
}

using Words = std::vector<std::string>;

void compare(const Words& found, const Words& wanted) {
  for (std::size_t at = 0; at < std::max(found.size(), wanted.size()); ++at) {
    const std::string left = at < found.size() ? found[at] : "(nothing)";
    const std::string right = at < wanted.size() ? wanted[at] : "(nothing)";
    QCOMPARE(QString::fromStdString(left), QString::fromStdString(right));
  }
}

}  // namespace

class PlanTest : public QObject {
  Q_OBJECT

 private slots:
  void aWayOfACheckIsOursEvenWhenNobodyRemembersIt() {
    const ipvs::ServiceKey way = wayKey(Family::ipv4, kFirstCheckMark + 7);
    State observed = full();
    observed.table[way] = wayTo(ip("10.0.1.1"), Forwarding::directRouting, {});
    const Plan gone = plan(full(), observed, State{}, {});
    compare(brief(gone), {"-svc fwmark 1280704519"});
    QVERIFY(gone.drift.empty());
    QCOMPARE(gone.steps[0].told.object, std::string("way of fwmark 1280704519"));

    // The mark is another pair's now.
    State desired = full();
    desired.table[way] = wayTo(ip("10.0.1.2"), Forwarding::directRouting, {});
    const Plan moved = plan(desired, observed, State{}, {});
    compare(brief(moved), {"+dst 10.0.1.2:0", "-dst 10.0.1.1:0"});
    QVERIFY(moved.drift.empty());
    QVERIFY(plan(desired, desired, State{}, {}).steps.empty());
  }

  void anAddressThatAnotherDirectorHasToHaveIsDriftHere() {
    State desired, observed;
    desired.carried = desired.elsewhere = {{"eth0", prefix("10.0.0.100/24")}};
    observed.addresses = {
        {"eth0", prefix("10.0.0.100/32")}, {"eth0", prefix("10.0.0.7/24")}, {"eth1", prefix("10.0.0.100/32")}};
    const Plan found = plan(desired, observed, State{}, {});
    QVERIFY(found.steps.empty());  // somebody put it there: it goes when somebody says so
    QCOMPARE(found.drift.size(), std::size_t{1});
    QCOMPARE(found.drift[0].key, std::string("address eth0 10.0.0.100/32"));
    const auto* removal = std::get_if<AddressStep>(&found.driftRemovals.at(0).action);
    QVERIFY(removal && removal->verb == Verb::remove && removal->address.prefix == prefix("10.0.0.100/32"));
    desired.elsewhere.clear();
    QVERIFY(plan(desired, observed, State{}, {}).drift.empty());
  }

  void addressesThatVrrpMovesAreLeftAlone() {
    State desired, observed, owned;
    desired.carried = {{"eth0", prefix("10.0.0.100/24")}};
    owned = desired;
    QVERIFY(plan(desired, observed, owned, {}).steps.empty());
    observed.addresses = desired.carried;
    QVERIFY(plan(desired, observed, owned, {}).steps.empty());
    // No longer in the document, it goes.
    QCOMPARE(plan({}, observed, owned, {}).steps.size(), std::size_t{1});
  }
  void equalStatesNeedNothing() {
    const Plan none = plan(full(), full(), full(), {});
    QVERIFY(none.steps.empty());
    QVERIFY(none.drift.empty());
    QVERIFY(plan({}, {}, {}, {}).steps.empty());
  }

  void whatPacketsNeedComesBeforeTheAddress() {
    State observed;
    observed.sysctls = {{"net/ipv4/ip_forward", "0"}};
    compare(brief(plan(full(), observed, {}, {})), {"net/ipv4/ip_forward=1 was 0", "marks 1", "+svc tcp 10.0.0.100:80",
                                                    "+dst 10.0.1.1:80", "+dst 10.0.1.2:80", "+addr 10.0.0.100/24"});
  }

  void removalGoesTheOtherWayRound() {
    State owned = full();
    owned.sysctls = {{"net/ipv4/ip_forward", "0"}};
    compare(brief(plan({}, full(), owned, {})),
            {"-addr 10.0.0.100/24", "-svc tcp 10.0.0.100:80", "marks 0", "net/ipv4/ip_forward=0 was 1"});
  }

  void additionsComeBeforeRemovals() {
    State desired = full();
    desired.table[kHttp].destinations.erase(kFirst);
    desired.table[kHttp].destinations[{ip("10.0.1.3"), 80}] = {};
    desired.addresses = {{"eth0", prefix("10.0.0.101/24")}};
    desired.marks = {{ip("10.0.0.101"), IPPROTO_TCP, 80, 7}};
    compare(brief(plan(desired, full(), full(), {})), {"marks 2", "+dst 10.0.1.3:80", "+addr 10.0.0.101/24",
                                                       "-addr 10.0.0.100/24", "-dst 10.0.1.1:80", "marks 1"});
  }

  void whatIsClosedIsSetBeforeTheAddresses() {
    State desired = full();
    desired.addresses.insert({"eth0", prefix("10.0.0.101/24")});
    desired.closed = {prefix("10.0.0.101/32")};
    compare(brief(plan(desired, full(), full(), {})), {"closed 1", "+addr 10.0.0.101/24"});
    State closed = full();
    closed.closed = desired.closed;
    const Plan opened = plan(full(), closed, closed, {});
    compare(brief(opened), {"closed 0"});
    QCOMPARE(opened.steps[0].told.sign, std::string("-"));
    compare(brief(plan(closed, closed, closed, {})), {});
  }

  void aMarkThatChangesItsNumberIsSetOnce() {
    State desired = full();
    desired.marks = {{ip("10.0.0.100"), IPPROTO_TCP, 80, 8}};
    const Plan changed = plan(desired, full(), full(), {});
    compare(brief(changed), {"marks 1"});
    QVERIFY(std::get<MarksStep>(changed.steps[0].action).marks == desired.marks);
  }

  void settingsAreEditedInPlace_data() {
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("scheduler") << 0 << "scheduler wlc -> rr";
    QTest::newRow("engine") << 1 << "engine none -> sip";
    QTest::newRow("persistence") << 2 << "persistence none -> 60 s, netmask none -> /24";
    QTest::newRow("one-packet") << 3 << "one-packet none -> yes";
    QTest::newRow("flags") << 4 << "scheduler flags none -> 1,2";
  }
  void settingsAreEditedInPlace() {
    QFETCH(int, what);
    QFETCH(QString, sentence);
    State desired = full();
    ipvs::Service& service = desired.table[kHttp];
    if (what == 0) service.scheduler = "rr";
    if (what == 1) service.engine = "sip";
    if (what == 2) service.persistent = true, service.timeoutSeconds = 60, service.netmask = 24;
    if (what == 3) service.onePacket = true;
    if (what == 4) service.schedulerFlags = IP_VS_SVC_F_SCHED1 | IP_VS_SVC_F_SCHED2;
    const Plan changed = plan(desired, full(), full(), {});
    compare(brief(changed), {"~svc tcp 10.0.0.100:80"});
    const auto& step = std::get<ServiceStep>(changed.steps[0].action);
    QVERIFY(step.service.destinations.empty());
    QVERIFY(QString::fromStdString(changed.steps[0].told.sentence).endsWith(sentence));
  }

  void destinationsAreEditedInPlace_data() {
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("weight") << 0 << "weight 1 -> 0";
    QTest::newRow("forwarding") << 1 << "forwarding nat -> direct-routing";
    QTest::newRow("tunnel") << 2 << "forwarding nat -> tunnel gue port 6080 remote-checksum";
    QTest::newRow("thresholds") << 3 << "upper threshold none -> 9, lower threshold none -> 3";
  }
  void destinationsAreEditedInPlace() {
    QFETCH(int, what);
    QFETCH(QString, sentence);
    State desired = full();
    ipvs::Destination& destination = desired.table[kHttp].destinations[kFirst];
    if (what == 0) destination.weight = 0;
    if (what == 1) destination.forwarding = Forwarding::directRouting;
    if (what == 2) {
      destination.forwarding = Forwarding::tunnel;
      destination.tunnel = {TunnelType::gue, 6080, TunnelChecksum::remoteChecksum};
    }
    if (what == 3) destination.upperThreshold = 9, destination.lowerThreshold = 3;
    const Plan changed = plan(desired, full(), full(), {});
    compare(brief(changed), {"~dst 10.0.1.1:80"});
    QVERIFY(QString::fromStdString(changed.steps[0].told.sentence).endsWith(sentence));
    QVERIFY(changed.steps[0].told.sign == "~");
  }

  void aLocalDestinationKeepsItsMethod() {
    State observed = full();
    observed.table[kHttp].destinations[kFirst].local = true;
    State desired = full();
    desired.table[kHttp].destinations[kFirst].forwarding = Forwarding::directRouting;
    QVERIFY(plan(desired, observed, desired, {}).steps.empty());
    desired.table[kHttp].destinations[kFirst].weight = 5;
    QCOMPARE(plan(desired, observed, desired, {}).steps.size(), 1U);
  }

  void driftIsToldAndLeftAlone() {
    State observed = full();
    observed.table[tcp("10.0.0.9", 25)].destinations[kFirst] = {};
    observed.table[kHttp].destinations[{ip("10.0.1.9"), 80}] = {};
    observed.addresses.insert({"eth0", prefix("10.0.0.11/24")});
    Names names;
    names.services[kHttp] = "http";
    const Plan found = plan(full(), observed, full(), names);
    QVERIFY(found.steps.empty());
    QCOMPARE(found.drift.size(), 2U);
    QVERIFY(found.drift[0].key == "ipvs tcp 10.0.0.100:80 -> 10.0.1.9:80");
    QVERIFY(found.drift[0].sentence.find("http") != std::string::npos);
    QVERIFY(found.drift[1].key == "ipvs tcp 10.0.0.9:25" || found.drift[0].key == "ipvs tcp 10.0.0.9:25");
  }

  void whatIsThereAlreadyIsAdopted() {
    const Plan adopted = plan(full(), full(), {}, {});
    QVERIFY(adopted.steps.empty());
    QVERIFY(adopted.drift.empty());
  }

  void ownedEntriesGo() {
    State desired = full();
    desired.table.clear();
    const Plan gone = plan(desired, full(), full(), {});
    compare(brief(gone), {"-svc tcp 10.0.0.100:80"});
    State half = full();
    half.table[kHttp].destinations.erase(kSecond);
    compare(brief(plan(half, full(), full(), {})), {"-dst 10.0.1.2:80"});
    QCOMPARE(plan(half, full(), half, {}).drift.size(), 1U);
  }

  void sysctlsGoBackOnce() {
    State owned;
    owned.sysctls = {{"net/ipv4/ip_forward", "0"}};
    State observed;
    observed.sysctls = {{"net/ipv4/ip_forward", "1"}};
    compare(brief(plan({}, observed, owned, {})), {"net/ipv4/ip_forward=0 was 1"});
    observed.sysctls = {{"net/ipv4/ip_forward", "0"}};
    QVERIFY(plan({}, observed, owned, {}).steps.empty());
    observed.sysctls.clear();
    QVERIFY(plan({}, observed, owned, {}).steps.empty());
  }

  void anIpv6AddressHasOneLength() {
    State desired;
    desired.addresses = {{"eth0", prefix("fd00::100/128")}};
    State observed;
    observed.addresses = {{"eth0", prefix("fd00::100/64")}};
    QVERIFY(plan(desired, observed, {}, {}).steps.empty());
    compare(brief(plan(desired, observed, observed, {})), {"-addr fd00::100/64", "+addr fd00::100/128"});
    desired.addresses = {{"eth0", prefix("10.0.0.1/32")}};
    observed.addresses = {{"eth0", prefix("10.0.0.1/24")}};
    compare(brief(plan(desired, observed, observed, {})), {"+addr 10.0.0.1/32", "-addr 10.0.0.1/24"});
  }

  void anAddressMovesToAnotherInterface() {
    State desired;
    desired.addresses = {{"eth1", prefix("10.0.0.1/24")}};
    State observed;
    observed.addresses = {{"eth0", prefix("10.0.0.1/24")}};
    const Plan moved = plan(desired, observed, observed, {});
    compare(brief(moved), {"+addr 10.0.0.1/24", "-addr 10.0.0.1/24"});
    QVERIFY(moved.steps[0].told.raw == "addr new 10.0.0.1/24 dev eth1");
    QVERIFY(moved.steps[0].told.object == "address 10.0.0.1");
  }

  void stepsSpeakOfTheDocumentsNames() {
    Names names;
    names.services[kHttp] = "http-dc1";
    names.destinations[kHttp][kFirst] = "rproxy1";
    const Plan made = plan(full(), {}, {}, names);
    QVERIFY(made.steps[2].told.object == "virtual service http-dc1");
    QVERIFY(made.steps[2].told.raw == "ipvs new-service tcp 10.0.0.100:80 scheduler wlc");
    QVERIFY(made.steps[3].told.object == "real server rproxy1 in http-dc1");
    QVERIFY(made.steps[3].told.raw == "ipvs new-dest tcp 10.0.0.100:80 10.0.1.1:80 forwarding nat, weight 1");
  }

  void manyEntriesCostLinearTime() {
    State desired;
    for (std::uint32_t at = 0; at < 20000; ++at) {
      const std::uint8_t bytes[4] = {10, 1, static_cast<std::uint8_t>(at >> 8), static_cast<std::uint8_t>(at & 0xff)};
      ipvs::ServiceKey key = kHttp;
      key.address = IpAddress::fromBytes(Family::ipv4, bytes);
      desired.table[key].destinations[kFirst] = {};
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(plan(desired, {}, {}, {}).steps.size(), 40000U);
    QVERIFY(plan(desired, desired, desired, {}).steps.empty());
    QVERIFY2(timer.elapsed() < 10000, "20,000 services took too long to plan");
  }
};

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
