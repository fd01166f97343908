// Real servers set up over real SSH: a hundred at once, through a bastion, and odd ones: other userlands, nothing
// left on the disk, commands that hang or never stop talking. Run by machines/machines.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <thread>

#include "agent/net/arp_probe.h"
#include "agent/realserver/probe.h"
#include "agent/realserver/workshop.h"

using namespace lvs;
using namespace lvs::realserver;
using namespace std::chrono_literals;

namespace {

constexpr char kVip[] = "10.77.250.1";

// Everything that a set-up may touch, as text.
constexpr char kState[] = R"SH(
ip -o addr show | grep -v fe80 | sed 's/valid_lft.*//' | sort; ip rule show; ip route show
for f in /proc/sys/net/ipv4/conf/*/rp_filter /proc/sys/net/ipv4/conf/*/arp_*; do echo "$f $(cat $f)"; done
find /etc /var/lib -path '*lvs*' -o -path '*local.d*' -o -path '*conf.d*' -o -path '*modules-load*' | sort
ls /run/enabled-* 2>/dev/null; true
)SH";

long memoryKilobytes() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    long value = 0;
    if (word == "VmRSS:" && status >> value) return value;
  }
  return 0;
}

std::size_t openFiles() {
  return static_cast<std::size_t>(
      std::distance(std::filesystem::directory_iterator("/proc/self/fd"), std::filesystem::directory_iterator()));
}

}  // namespace

class MachinesTest : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;
  Cluster cluster_;
  std::map<std::string, RealServer> servers_;
  log::EventJournal journal_{1};
  std::unique_ptr<Workshop> workshop_;

  Order order(const std::string& server, Verb verb, const api::RealServerOrder& secrets = {}) const {
    return {verb, "lb1", cluster_, servers_.at(server), secrets, 60s};
  }
  api::RealServerJob begin(const Order& order) {
    const auto job = workshop_->begin(order);
    if (!job) qFatal("%s: %s", order.server.name.c_str(), job.message().c_str());
    return *job;
  }
  api::RealServerJob await(std::uint64_t id) {
    for (int turn = 0; turn < 6000; ++turn) {
      const auto job = workshop_->job(id);
      if (job && (job->state == "done" || job->state == "failed")) return *job;
      std::this_thread::sleep_for(20ms);
    }
    qFatal("a job does not end");
  }
  api::RealServerJob run(const Order& order) { return await(begin(order).id); }
  api::RealServerJob run(const std::string& server, Verb verb) { return run(order(server, verb)); }

  /// Host keys confirmed as they come, the agent's key installed with the password.
  void letIn(const std::string& server, const std::string& password = "lab") {
    api::RealServerOrder secrets;
    for (int round = 0; round < 3; ++round) {
      const api::RealServerJob job = run(order(server, Verb::trust, secrets));
      if (job.state == "done") return;
      QVERIFY2(job.problem == "unknown-host-key" || job.problem == "not-allowed", job.error.c_str());
      secrets.host = job.host;
      secrets.fingerprint = job.fingerprint;
      secrets.password = password;
    }
  }
  void letAllIn() {
    std::map<std::string, std::uint64_t> ids;
    for (const std::string& name : plain()) ids[name] = begin(order(name, Verb::trust)).id;
    for (auto& [name, id] : ids) {
      api::RealServerOrder secrets;
      secrets.fingerprint = await(id).fingerprint;
      secrets.password = "lab";
      id = begin(order(name, Verb::trust, secrets)).id;
    }
    for (const auto& [name, id] : ids) {
      const api::RealServerJob job = await(id);
      QVERIFY2(job.state == "done", job.error.c_str());
    }
  }
  /// Text of a command on the machine, over a connection of its own.
  std::string on(const std::string& server, const std::string& script) {
    const Keeper keeper(folder_.path().toStdString());
    SshFailure failure;
    const auto ssh =
        Ssh::connect({{servers_.at(server).address.toString(), 22, "root"}, std::nullopt},
                     {keeper.keyFile(), [&](const std::string& host) { return keeper.pinned(host); }, ""}, failure);
    if (!ssh) qFatal("%s: %s", server.c_str(), failure.reason.c_str());
    return ssh->run("sh -s", script, {}).output;
  }
  /// The document with a second service that reaches the server by NAT.
  Cluster withNat(const std::string& server) const {
    Cluster cluster = cluster_;
    FailoverGroup inside = cluster.failoverGroups[0];
    inside.name = "inside";
    inside.virtualRouterId = 2;
    inside.addresses = {*Prefix::parse("10.77.0.1/16")};
    cluster.failoverGroups.push_back(inside);
    VirtualService service = cluster.virtualServices[0];
    service.name = "nat";
    service.port = 2222;
    service.forwarding = Forwarding::nat;
    service.realServers.clear();
    ServiceServer entry;
    entry.server = server;
    entry.port = 22;
    service.realServers.push_back(entry);
    cluster.virtualServices.push_back(service);
    return cluster;
  }
  std::vector<std::string> plain() const {
    std::vector<std::string> names;
    for (const auto& [name, server] : servers_) {
      if (name.starts_with("plain")) names.push_back(name);
    }
    return names;
  }
  static QStringList bad(const api::RealServerJob& job) {
    QStringList names;
    for (const api::RealServerFact& fact : job.facts) {
      if (!fact.good) names << QString::fromStdString(fact.name);
    }
    return names;
  }
  /// All jobs at once, the agent's side measured while they run.
  std::vector<api::RealServerJob> together(Verb verb, const char* what, std::size_t most = SIZE_MAX) {
    QElapsedTimer clock;
    clock.start();
    std::vector<std::uint64_t> ids;
    for (const std::string& name : plain()) {
      if (ids.size() < most) ids.push_back(begin(order(name, verb)).id);
    }
    std::vector<api::RealServerJob> jobs;
    std::size_t files = 0;
    long memory = 0;
    for (const std::uint64_t id : ids) {
      files = std::max(files, openFiles());
      memory = std::max(memory, memoryKilobytes());
      jobs.push_back(await(id));
    }
    qInfo("%s of %zu real servers: %.1f s, at most %zu open files, %ld MiB", what, ids.size(),
          static_cast<double>(clock.elapsed()) / 1000, files, memory / 1024);
    if (files > 200) qFatal("%zu open files: more than a few for each thread", files);
    return jobs;
  }

 private slots:
  void initTestCase() {
    std::ifstream list(qEnvironmentVariable("LVS_MACHINES").toStdString());
    QVERIFY2(list.good(), "run by machines/machines");
    cluster_.name = "machines";
    cluster_.directors.push_back({"lb1", "", {"10.77.0.1", 7443}});
    FailoverGroup group;
    group.name = "vip";
    group.virtualRouterId = 1;
    group.interface = "eth0";
    group.addresses = {*Prefix::parse(std::string(kVip) + "/16")};
    group.members = {{"lb1", 100}};
    cluster_.failoverGroups.push_back(group);
    VirtualService service;
    service.name = "ssh";
    service.address = *IpAddress::parse(kVip);
    service.port = 22;
    service.forwarding = Forwarding::directRouting;
    for (std::string name, address; list >> name >> address;) {
      RealServer server;
      server.name = name;
      server.address = *IpAddress::parse(address);
      if (name.starts_with("far")) server.ssh.jump = "root@10.77.200.1";
      servers_[name] = server;
      cluster_.realServers.push_back(server);
      ServiceServer entry;
      entry.server = name;
      service.realServers.push_back(entry);
    }
    cluster_.virtualServices.push_back(service);
    workshop_ = std::make_unique<Workshop>(folder_.path().toStdString(), journal_, OutsideLook(), [] { return 1; });
  }

  void aHundredAtOnce() {
    QElapsedTimer clock;
    clock.start();
    for (const api::RealServerJob& job : together(Verb::verify, "first look")) {
      QVERIFY2(job.problem == "unknown-host-key", job.error.c_str());
    }
    letAllIn();
    const std::string first = plain().front();
    const std::string before = on(first, kState);
    together(Verb::setup, "set-up", 3);
    together(Verb::undo, "undo", 3);
    for (const api::RealServerJob& job : together(Verb::setup, "set-up")) {
      QVERIFY2(job.state == "done", job.error.c_str());
      QCOMPARE(bad(job), QStringList());
    }
    QVERIFY(on(first, "ip addr show dev lo").find(kVip) != std::string::npos);
    for (const api::RealServerJob& job : together(Verb::verify, "verification")) QCOMPARE(bad(job), QStringList());
    for (const api::RealServerJob& job : together(Verb::undo, "undo")) QVERIFY2(job.state == "done", job.error.c_str());
    QCOMPARE(QString::fromStdString(on(first, kState)), QString::fromStdString(before));
  }

  /// Whoever sees a job's end may order the next at once, and finds the server's state to be that of the end.
  void theNextWorkBeginsOnceTheLastHasEnded() {
    Order refused = order("plain1", Verb::verify);
    refused.server.ssh.port = 1;
    for (int turn = 0; turn < 1000; ++turn) {
      const auto job = workshop_->begin(refused);
      QVERIFY2(job, job ? "" : job.message().c_str());
      while (workshop_->job(job->id)->state != "failed") {
      }
    }
    for (const api::RealServerState& state : workshop_->states("lb1", cluster_).realServers) {
      if (state.name == "plain1") QCOMPARE(state.state, std::string("unreachable"));
    }
  }

  /// Also through one bastion at once: its host key is confirmed as the others' are, its user needs the key too.
  void behindABastion() {
    letIn("bastion");
    for (const char* name : {"far1", "far2", "far3"}) letIn(name);
    std::vector<std::uint64_t> ids;
    for (const char* name : {"far1", "far2", "far3"}) ids.push_back(begin(order(name, Verb::setup)).id);
    for (const std::uint64_t id : ids) {
      const api::RealServerJob job = await(id);
      QVERIFY2(job.state == "done", job.error.c_str());
      QCOMPARE(bad(job), QStringList());
    }
    Order unreachable = order("far1", Verb::verify);
    unreachable.server.ssh.jump.clear();
    QCOMPARE(run(unreachable).problem, std::string("unreachable"));
    unreachable.server.ssh.jump = "root@10.77.200.1:23";
    QCOMPARE(run(unreachable).problem, std::string("unreachable"));
  }

  /// apt-get is pretended, since packages come over a network that these machines have not: the first time it fails as
  /// on a machine that has not read its lists yet.
  void tcpdumpIsInstalledWhenItIsMissing() {
    letIn("plain7");
    on("plain7", R"SH(
mv "$(command -v tcpdump)" /var/lib/tcpdump
cat >/usr/bin/apt-get <<'END'
#!/bin/sh
case "$*" in
  *" update") touch /run/lists ;;
  *" install "*) [ -e /run/lists ] || { echo "no such package"; exit 100; }; cp /var/lib/tcpdump /usr/bin/tcpdump ;;
esac
END
chmod 755 /usr/bin/apt-get)SH");
    const std::string state = on("plain7", kState);
    Order wish = order("plain7", Verb::plan);
    wish.secrets.tcpdump = true;
    const auto said = [&] {
      for (const api::RealServerState& one : workshop_->states("lb1", cluster_).realServers)
        if (one.name == "plain7") return one.state;
      return std::string();
    };
    const std::string before = said();
    api::RealServerJob job = run(wish);
    QVERIFY2(job.state == "done", job.error.c_str());
    QCOMPARE(job.steps.size(), 1U);
    QCOMPARE(job.steps[0].command, std::string("apt-get install tcpdump"));
    QCOMPARE(on("plain7", "command -v tcpdump"), std::string());
    wish.verb = Verb::setup;
    job = run(wish);
    QVERIFY2(job.state == "done", job.error.c_str());
    QCOMPARE(job.steps[0].state, std::string("done"));
    QCOMPARE(on("plain7", "command -v tcpdump"), std::string("/usr/bin/tcpdump\n"));
    QCOMPARE(on("plain7", kState), state);  // and nothing else was done
    QCOMPARE(said(), before);
    QCOMPARE(run(wish).steps.size(), 0U);
    on("plain7",
       "rm /usr/bin/tcpdump /run/lists; printf '#!/bin/sh\\necho no mirror answers; exit 100\\n' >/usr/bin/apt-get");
    job = run(wish);
    QCOMPARE(job.state, std::string("failed"));
    QVERIFY2(job.error.find("no mirror answers") != std::string::npos, job.error.c_str());
  }

  void otherUserlands_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("busybox and OpenRC") << "busybox" << QString::fromLatin1(kLocalFile);
    QTest::newRow("systemd-networkd (pretended)") << "networkd" << QString::fromLatin1(kNetworkdFile);
    QTest::newRow("NetworkManager (pretended)") << "network-manager" << QString::fromLatin1(kUnitFile);
    QTest::newRow("ifupdown") << "plain1" << QString::fromLatin1(kIfupFile);
  }

  void otherUserlands() {
    QFETCH(QString, name);
    QFETCH(QString, file);
    const std::string server = name.toStdString();
    letIn(server);
    const std::string before = on(server, kState);
    const api::RealServerJob job = run(server, Verb::setup);
    QVERIFY2(job.state == "done", job.error.c_str());
    QCOMPARE(bad(job), QStringList());
    QCOMPARE(QString::fromStdString(on(server, "ls " + file.toStdString())).trimmed(), file);
    // What a boot does: the address and the settings are gone, and the script brings them back.
    on(server, "ip addr del 10.77.250.1/32 dev lo; echo 0 >/proc/sys/net/ipv4/conf/all/arp_ignore");
    QCOMPARE(bad(run(server, Verb::verify)).size(), 2);
    on(server, kApplyFile);
    QCOMPARE(bad(run(server, Verb::verify)), QStringList());
    QVERIFY(run(server, Verb::plan).steps.empty());
    const api::RealServerJob undone = run(server, Verb::undo);
    QVERIFY2(undone.state == "done", undone.error.c_str());
    QCOMPARE(QString::fromStdString(on(server, kState)), QString::fromStdString(before));
  }

  void eachBrokenFactIsNamedAloneAndMendedAlone_data() {
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("repair");  // where a set-up does it only when the firewall is to be opened
    const auto row = [](const char* server, const char* harm, const char* fact, const char* repair = "") {
      QTest::addRow("%s: %s", server, harm) << QString::fromLatin1(server) << QString::fromLatin1(harm)
                                            << QString::fromLatin1(fact) << QString::fromLatin1(repair);
    };
    row("plain4", "ip addr del 10.77.250.1/32 dev lo", "VIP 10.77.250.1 on lo");
    row("plain4", "ip addr add 10.77.250.1/32 dev eth0", "VIP 10.77.250.1 not on eth0");
    row("plain4", "ip addr add 10.77.250.1/16 dev eth0", "VIP 10.77.250.1 not on eth0");
    row("plain4", "echo 0 >/proc/sys/net/ipv4/conf/all/arp_ignore", "arp_ignore for eth0");
    row("plain4", "echo 1 >/proc/sys/net/ipv4/conf/all/arp_announce", "arp_announce for eth0");
    row("plain4", "rm /etc/sysctl.d/90-lvs-real-server.conf", "Sysctls at boot");
    row("plain4", "echo 'net.ipv4.conf.all.arp_ignore = 0' >>/etc/sysctl.d/90-lvs-real-server.conf", "Sysctls at boot");
    row("plain4", "rm -r /etc/lvs-real-server", "Script for boot");
    row("plain4", "sed -i '/address lo/d' /etc/lvs-real-server/apply", "Script for boot");
    row("plain4", "rm /etc/network/if-up.d/lvs-real-server", "Start at boot");
    row("networkd", "rm /etc/systemd/networkd.conf.d/lvs-real-server.conf", "Word to systemd-networkd");
    row("networkd", "rm /etc/systemd/system/lvs-real-server.service", "Unit for boot");
    row("networkd", "systemctl disable lvs-real-server.service", "Unit at boot");
    row("plain6", "ip route flush table 4200", "Route through the director for 10.77.1.7");
    row("plain6", "ip rule del priority 4200", "Rule for replies from 10.77.1.7");
    const char* opened = "Firewall lets in tcp port 22 to 10.77.250.1";
    row("plain5",
        "nft 'add table ip f; add chain ip f in { type filter hook input priority 0; }; add rule ip f in ip daddr "
        "10.77.250.1 tcp dport 22 drop'",
        opened, "nft delete table ip f");
    row("plain5",
        "nft 'add table inet f; add chain inet f in { type filter hook input priority 0; policy drop; }; add rule inet "
        "f in ip daddr 10.77.1.6 accept'",
        opened, "nft delete table inet f");
    row("plain5", "iptables -A INPUT -d 10.77.250.1 -p tcp --dport 20:30 -j REJECT", opened, "iptables -F INPUT");
  }

  void eachBrokenFactIsNamedAloneAndMendedAlone() {
    QFETCH(QString, server);
    QFETCH(QString, harm);
    QFETCH(QString, fact);
    QFETCH(QString, repair);
    const std::string name = server.toStdString();
    letIn(name);
    Order setup = order(name, Verb::setup);
    if (name == "plain6") setup.cluster = withNat(name);
    QCOMPARE(bad(run(setup)), QStringList());
    const std::string good = on(name, kState);
    on(name, harm.toStdString());
    const std::string broken = on(name, "nft list ruleset 2>/dev/null");
    Order verify = setup;
    verify.verb = Verb::verify;
    QCOMPARE(bad(run(verify)), QStringList{fact});
    api::RealServerJob mended = run(setup);
    if (!repair.isEmpty()) {
      QVERIFY(mended.steps.empty());  // never unasked
      QCOMPARE(QString::fromStdString(on(name, "nft list ruleset 2>/dev/null")), QString::fromStdString(broken));
      Order open = setup;
      open.secrets.openFirewall = true;
      mended = run(open);
    }
    QVERIFY2(mended.state == "done", mended.error.c_str());
    QCOMPARE(bad(mended), QStringList());
    QVERIFY(!mended.steps.empty());
    QCOMPARE(QString::fromStdString(mended.steps.front().sentence), fact);
    if (repair.isEmpty()) {
      QCOMPARE(mended.steps.size(), 1U);
      QCOMPARE(QString::fromStdString(on(name, kState)), QString::fromStdString(good));
      return;
    }
    Order undo = setup;
    undo.verb = Verb::undo;
    QCOMPARE(run(undo).state, std::string("done"));
    QCOMPARE(QString::fromStdString(on(name, "nft list ruleset 2>/dev/null")), QString::fromStdString(broken));
    on(name, repair.toStdString());
  }

  /// Whichever step the connection ends in: going on comes to the end, nothing is there twice, and all of it can
  /// be taken back.
  void cutInTheMiddleOfEachStepItGoesOn() {
    letIn("cut");
    const std::string before = on("cut", kState);
    Order setup = order("cut", Verb::setup);
    setup.cluster = withNat("cut");
    Order undo = setup;
    undo.verb = Verb::undo;
    Order plan = setup;
    plan.verb = Verb::plan;
    const std::size_t steps = run(plan).steps.size();
    QVERIFY(steps >= 8);
    for (std::size_t step = 0; step < steps; ++step) {
      on("cut", "echo " + std::to_string(step) + " >/run/cut");
      const api::RealServerJob cut = run(setup);
      QCOMPARE(cut.state, std::string("failed"));
      QVERIFY2(cut.error.find("connection broke") != std::string::npos, cut.error.c_str());
      const auto done =
          std::count_if(cut.steps.begin(), cut.steps.end(), [](const auto& one) { return one.state == "done"; });
      QCOMPARE(static_cast<std::size_t>(done), step);
      on("cut", "rm /run/cut");
      const api::RealServerJob went = run(setup);
      QVERIFY2(went.state == "done", went.error.c_str());
      QVERIFY(went.steps.size() <= steps - step);
      QCOMPARE(bad(went), QStringList());
      QCOMPARE(on("cut", "ip -o addr show | grep -c 10.77.250.1; ip rule show | grep -c 'lookup 4200'"),
               std::string("1\n1\n"));
      QCOMPARE(run(undo).state, std::string("done"));
      QCOMPARE(QString::fromStdString(on("cut", kState)), QString::fromStdString(before));
    }
    qInfo("cut in each of %zu steps", steps);
  }

  /// Three real servers hold the VIP beside the director: by themselves all four answer, set up only one does.
  void onlyTheDirectorAnswersArp() {
    const std::vector<std::string> three = {"plain7", "plain8", "plain9"};
    for (const std::string& name : three) {
      letIn(name);
      on(name, "ip addr add 10.77.250.1/32 dev lo");
    }
    const auto answering = [] {
      const auto macs = net::whoAnswers(*IpAddress::parse(kVip), 500ms);
      return macs ? macs->size() : 0;
    };
    QCOMPARE(answering(), 4U);
    for (const std::string& name : three) {
      QCOMPARE(bad(run(name, Verb::verify)).filter(QStringLiteral("arp_")).size(), 2);
      QCOMPARE(run(name, Verb::setup).state, std::string("done"));
      QVERIFY(on(name, "ip addr show dev lo").find(kVip) != std::string::npos);
    }
    QCOMPARE(answering(), 1U);
    // It was there before the set-up, so an undo leaves it.
    QCOMPARE(run(three[0], Verb::undo).state, std::string("done"));
    QCOMPARE(answering(), 2U);
  }

  void aChangedHostKeyStopsEverything() {
    letIn("plain10");
    const Keeper keeper(folder_.path().toStdString());
    const std::string pinned = *keeper.pinned("10.77.1.11:22");
    QVERIFY(keeper.pin("10.77.1.11:22", "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").ok());
    for (const Verb verb : {Verb::plan, Verb::setup, Verb::verify, Verb::undo}) {
      const api::RealServerJob job = run("plain10", verb);
      QCOMPARE(job.problem, std::string("changed-host-key"));
      QCOMPARE(job.fingerprint, pinned);
      QVERIFY(job.steps.empty() && job.facts.empty());
    }
    // Nor does a password go out to it.
    api::RealServerOrder secrets;
    secrets.password = "lab";
    QCOMPARE(run(order("plain10", Verb::trust, secrets)).problem, std::string("changed-host-key"));
    QVERIFY(keeper.pin("10.77.1.11:22", pinned).ok());
    QCOMPARE(run("plain10", Verb::verify).state, std::string("done"));
  }

  void aReadOnlyMachineIsTold() {
    letIn("plain11");
    on("plain11", "mount --bind /etc /etc; mount -o remount,ro,bind /etc");
    // The mount is another session's as well: all of a machine's live in its namespace.
    const api::RealServerJob job = run("plain11", Verb::setup);
    QVERIFY2(job.error.find("Read-only") != std::string::npos, job.error.c_str());
    on("plain11", "umount /etc");
    QCOMPARE(bad(run("plain11", Verb::setup)), QStringList());
  }

  void sudoWithAndWithoutPassword() {
    Order other = order("plain12", Verb::trust);
    const auto as = [&](const char* user) {
      other.server.ssh.user = user;
      other.verb = Verb::trust;
      other.secrets = {};
      other.secrets.fingerprint = run(other).fingerprint;
      other.secrets.password = user;
      QCOMPARE(run(other).state, std::string("done"));
      other.verb = Verb::setup;
      other.secrets = {};
    };
    as("ops");
    QVERIFY(run(other).error.find("asks ops for a password") != std::string::npos);
    other.secrets.sudoPassword = "wrong";
    QVERIFY(run(other).error.find("does not take this password") != std::string::npos);
    other.secrets.sudoPassword = "ops";
    QCOMPARE(bad(run(other)), QStringList());
    as("auto");
    QCOMPARE(bad(run(other)), QStringList());
    other.server.ssh.user = "nobody-here";
    QCOMPARE(run(other).problem, std::string("not-allowed"));
    // What was typed is nowhere among what the agent keeps.
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder_.path().toStdString())) {
      std::ifstream text(file.path());
      const std::string all((std::istreambuf_iterator<char>(text)), std::istreambuf_iterator<char>());
      QVERIFY(all.find("wrong") == std::string::npos);
    }
  }

  void whatIsMissingIsNamed() {
    letIn("no-ip");
    const api::RealServerJob job = run("no-ip", Verb::verify);
    QVERIFY(bad(job).contains(QStringLiteral("The command ip")));
    QVERIFY(job.facts.front().advice.find("iproute2") != std::string::npos);
    Order other = order("no-sudo", Verb::trust);
    other.server.ssh.user = "ops";
    other.secrets.host = "";
    const api::RealServerJob shown = run(other);
    other.secrets.fingerprint = shown.fingerprint;
    other.secrets.password = "ops";
    QCOMPARE(run(other).state, std::string("done"));
    other.verb = Verb::verify;
    other.secrets = {};
    const std::string error = run(other).error;
    QVERIFY2(error.find("sudo is not there") != std::string::npos, error.c_str());
  }

  void whoMayNotUseSudoIsTold() {
    Order other = order("plain2", Verb::trust);
    other.server.ssh.user = "nobody-else";
    other.secrets.password = "else";
    QCOMPARE(run(other).state, std::string("done"));
    other.verb = Verb::setup;
    other.secrets = {};
    other.secrets.sudoPassword = "else";
    const std::string error = run(other).error;
    QVERIFY2(error.find("may not use sudo") != std::string::npos, error.c_str());
  }

  void aFullDiskIsToldAndLeavesNothingHalfWritten() {
    letIn("full");
    const api::RealServerJob job = run("full", Verb::setup);
    QCOMPARE(job.state, std::string("failed"));
    QVERIFY2(job.error.find("No space left") != std::string::npos, job.error.c_str());
    on("full", "rm /etc/filling");
    QCOMPARE(run("full", Verb::setup).state, std::string("done"));
    QCOMPARE(bad(run("full", Verb::verify)), QStringList());
  }

  void aHangingCommandEndsInTimeOrByHand() {
    letIn("hanging");
    Order hanging = order("hanging", Verb::verify);
    hanging.stepTime = 2s;
    const api::RealServerJob job = run(hanging);
    QVERIFY2(job.error.find("did not end within 2 s") != std::string::npos, job.error.c_str());
    hanging.stepTime = 60s;
    const std::uint64_t id = begin(hanging).id;
    QTRY_COMPARE_WITH_TIMEOUT(workshop_->job(id)->phase, std::string("reading"), 20000);
    QVERIFY(!workshop_->begin(hanging).ok());  // one at a time on each server
    workshop_->cancel(id);
    QVERIFY(await(id).error.find("cancelled") != std::string::npos);
  }

  void endlessOutputIsCut() {
    letIn("endless");
    const long before = memoryKilobytes();
    const api::RealServerJob job = run("endless", Verb::verify);
    QVERIFY2(job.error.find("said too much") != std::string::npos, job.error.c_str());
    QVERIFY(memoryKilobytes() - before < 200 * 1024);
  }

  void theAgentsOwnLookGivesWay() {
    letIn("plain3");
    QCOMPARE(run("plain3", Verb::setup).state, std::string("done"));
    on("plain3", "ip addr del 10.77.250.1/32 dev lo");
    Cluster only = cluster_;
    std::erase_if(only.realServers, [](const RealServer& server) { return server.name != "plain3"; });
    const std::uint64_t seen = journal_.newest();
    workshop_->lookAfter("lb1", only);
    QTRY_VERIFY_WITH_TIMEOUT(!journal_.after(seen).events.empty(), 20000);
    const api::Event event = journal_.after(seen).events.front();
    QCOMPARE(event.kind, std::string("real-server"));
    QCOMPARE(event.severity, std::string("warning"));
    QVERIFY2(event.why.find("10.77.250.1") != std::string::npos, event.why.c_str());
    workshop_->lookAfter("lb1", only);
    QCOMPARE(run("plain3", Verb::setup).state, std::string("done"));
  }

  /// What the document no longer names can still be taken back, from where the agent remembers it.
  void aForgottenServerIsUndone() {
    const auto place = workshop_->remembered("plain3");
    QVERIFY(place.has_value());
    Order forgotten = order("plain3", Verb::undo);
    forgotten.server = *place;
    forgotten.cluster.realServers.clear();
    forgotten.cluster.virtualServices.clear();
    QCOMPARE(run(forgotten).state, std::string("done"));
    QVERIFY(on("plain3", "ip addr show dev lo").find(kVip) == std::string::npos);
    QVERIFY(!workshop_->remembered("plain3"));
  }

  void cleanupTestCase() { workshop_.reset(); }
};

QTEST_GUILESS_MAIN(MachinesTest)
#include "machines_test.moc"
