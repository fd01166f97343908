// One connection followed through captures: made sightings, and what is said of where they stop.
#include <QtTest>

#include "common/diagnosis/path.h"

using namespace lvs;
using namespace lvs::diagnosis;

namespace {

constexpr char kClient[] = "10.9.0.5";
constexpr char kVip[] = "192.0.2.10";
constexpr char kRip[] = "10.1.1.14";
constexpr char kDip[] = "10.1.1.13";
constexpr std::uint16_t kPort = 40112;

IpAddress ip(const char* text) { return *IpAddress::parse(text); }

packets::Mac mac(std::uint8_t last) { return {2, 0, 0, 0, 0, last}; }
constexpr std::uint8_t kRouter = 1;
constexpr std::uint8_t kDirector = 2;
constexpr std::uint8_t kServer = 3;

Cluster sample(Forwarding forwarding, std::size_t servers = 1) {
  Cluster cluster;
  Director director;
  director.name = "lb1";
  cluster.directors = {director};
  VirtualService web;
  web.name = "web";
  web.address = ip(kVip);
  web.port = 80;
  web.forwarding = forwarding;
  for (std::size_t i = 0; i < servers; ++i) {
    RealServer server;
    server.name = "r" + std::to_string(i + 1);
    server.address = *IpAddress::parse("10.1.1." + std::to_string(14 + i));
    cluster.realServers.push_back(server);
    web.realServers.emplace_back().server = server.name;
  }
  cluster.virtualServices = {web};
  return cluster;
}

struct Made {
  packets::Packet packet;

  Made& hardware(std::uint8_t from, std::uint8_t to) {
    packet.ethernet = packets::Ethernet{mac(from), mac(to), {}};
    return *this;
  }
  Made& tunnelled(const char* from, const char* to) {
    packets::Ip outer;
    outer.source = ip(from);
    outer.destination = ip(to);
    packet.ip.insert(packet.ip.begin(), outer);
    packet.tunnels.push_back(packets::Tunnel::ipip);
    return *this;
  }
  Made& large(std::uint32_t sequence) {
    packet.ip.back().length = 1400;
    packet.tcp->sequence = sequence;
    packet.tcp->flags = packets::kAck;
    return *this;
  }
};

Made tcp(const char* from, std::uint16_t fromPort, const char* to, std::uint16_t toPort, std::uint8_t flags) {
  Made made;
  packets::Ip header;
  header.source = ip(from);
  header.destination = ip(to);
  header.protocol = 6;
  header.length = 60;
  made.packet.ip = {header};
  made.packet.tcp = packets::Tcp{fromPort, toPort, 1000, 0, flags, 64240, 0, packets::Checksum::unknown};
  return made;
}
Made syn(const char* to = kVip) { return tcp(kClient, kPort, to, 80, packets::kSyn); }
Made answer(const char* from = kVip, std::uint8_t flags = packets::kSyn | packets::kAck) {
  return tcp(from, 80, kClient, kPort, flags);
}

class Story {
 public:
  Story& at(const char* host, const char* interface, const Made& made) {
    sightings.push_back({host, interface, time += 1'000'000, made.packet});
    return *this;
  }
  std::vector<Sighting> sightings;
  std::int64_t time = 0;
};

/// What an order of sightings is in each method, as far as it went.
Story tunnelStory() {
  Story story;
  story.at("lb1", "eth0", syn().hardware(kRouter, kDirector));
  story.at("lb1", "eth1", syn().tunnelled(kDip, kRip).hardware(kDirector, kRouter));
  return story;
}
Story directStory() {
  Story story;
  story.at("lb1", "eth0", syn().hardware(kRouter, kDirector));
  story.at("lb1", "eth0", syn().hardware(kDirector, kServer));
  return story;
}
Story natStory() {
  Story story;
  story.at("lb1", "eth0", syn().hardware(kRouter, kDirector));
  story.at("lb1", "eth1", syn(kRip).hardware(kDirector, kServer));
  return story;
}

const std::vector<Ear> kDirectorsEars = {{"lb1", "eth0"}, {"lb1", "eth1"}};
const std::vector<Ear> kAllEars = {{"lb1", "eth0"}, {"lb1", "eth1"}, {"r1", "eth0"}, {"r1", "tunl0"}};

std::string shape(const Path& path) {
  std::string text;
  for (const Hop& hop : path.hops) {
    text += (text.empty() ? "" : " ") +
            (!hop.host.empty() ? hop.host
             : hop.back        ? std::string("client")
                               : std::string("any")) +
            (hop.back ? "<" : ">") +
            (hop.seen == Seen::yes  ? "+"
             : hop.seen == Seen::no ? "-"
                                    : "?");
  }
  return text;
}

}  // namespace

Q_DECLARE_METATYPE(lvs::diagnosis::Path)

class PathTest : public QObject {
  Q_OBJECT
 private slots:
  void whereItStopsIsTold_data() {
    QTest::addColumn<Path>("path");
    QTest::addColumn<QString>("hops");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("place");
    using End = Probe::End;
    const auto row = [](const char* name, Forwarding method, const Story& story, const std::vector<Ear>& ears, End end,
                        const char* hops, const char* fault, const char* place) {
      const Cluster cluster = sample(method);
      QTest::newRow(name) << follow(cluster, cluster.virtualServices[0], {ip(kClient), kPort, end}, ears,
                                    story.sightings)
                          << hops << fault << place;
    };
    const auto tunnel = Forwarding::tunnel;
    const auto direct = Forwarding::directRouting;
    const auto nat = Forwarding::nat;

    row("nobody listens", direct, {}, {}, End::silent, "any>? any>? client<-", "", "");
    row("not at the director", direct, {}, kAllEars, End::silent, "any>- any>? client<-", "requests-missing",
        "between the client and the directors");
    row("not out of the director", direct, Story().at("lb1", "eth0", syn().hardware(kRouter, kDirector)), kAllEars,
        End::silent, "lb1>+ lb1>- client<-", "director-drops", "director lb1");
    row("refused by the director", direct,
        Story()
            .at("lb1", "eth0", syn().hardware(kRouter, kDirector))
            .at("lb1", "eth0", answer(kVip, packets::kRst | packets::kAck).hardware(kDirector, kRouter)),
        kAllEars, End::refused, "lb1>+ lb1>- client<+", "director-refuses", "director lb1");
    row("behind the director, nobody listens", tunnel, tunnelStory(), kDirectorsEars, End::silent,
        "lb1>+ lb1>+ r1>? r1<? client<-", "no-reply", "behind director lb1");
    row("lost before the real server", tunnel, tunnelStory(), kAllEars, End::silent, "lb1>+ lb1>+ r1>- r1<- client<-",
        "lost-on-the-way", "between lb1 and r1");
    const Story arrived = tunnelStory().at("r1", "eth0", syn().tunnelled(kDip, kRip).hardware(kRouter, kServer));
    row("stays in its tunnel", tunnel, arrived, kAllEars, End::silent, "lb1>+ lb1>+ r1>+ r1>- r1<- client<-",
        "not-unpacked", "real server r1");
    const Story unpacked = Story(arrived).at("r1", "tunl0", syn());
    row("no answer", tunnel, unpacked, kAllEars, End::silent, "lb1>+ lb1>+ r1>+ r1>+ r1<- client<-", "no-reply",
        "real server r1");
    row("a reset", tunnel, Story(unpacked).at("r1", "eth0", answer(kVip, packets::kRst)), kAllEars, End::refused,
        "lb1>+ lb1>+ r1>+ r1>+ r1<+ client<+", "server-refuses", "real server r1");
    row("another source", tunnel, Story(unpacked).at("r1", "eth0", answer(kRip)), kAllEars, End::silent,
        "lb1>+ lb1>+ r1>+ r1>+ r1<+ client<-", "wrong-source", "real server r1");
    const Story answered = Story(unpacked).at("r1", "eth0", answer());
    row("lost on the way back", tunnel, answered, kAllEars, End::silent, "lb1>+ lb1>+ r1>+ r1>+ r1<+ client<-",
        "reply-lost", "between r1 and the client");
    row("all is well", tunnel, answered, kAllEars, End::answered, "lb1>+ lb1>+ r1>+ r1>+ r1<+ client<+", "", "");
    row("connected, and small packets only", tunnel, answered, kAllEars, End::connected,
        "lb1>+ lb1>+ r1>+ r1>+ r1<+ client<+", "", "");
    row("large answers are lost", tunnel,
        Story(answered).at("r1", "eth0", answer().large(5000)).at("r1", "eth0", answer().large(5000)), kAllEars,
        End::connected, "lb1>+ lb1>+ r1>+ r1>+ r1<+ client<+", "large-lost", "between r1 and the client");
    const Made large = syn().large(1001).hardware(kRouter, kDirector);
    row("large requests stay at the director", tunnel,
        Story(answered).at("lb1", "eth0", large).at("lb1", "eth0", large), kAllEars, End::connected,
        "lb1>+ lb1>+ r1>+ r1>+ r1<+ client<+", "large-lost", "director lb1");
    row("large requests are lost behind it", tunnel,
        Story(answered)
            .at("lb1", "eth0", large)
            .at("lb1", "eth1", syn().large(1001).tunnelled(kDip, kRip).hardware(kDirector, kRouter))
            .at("lb1", "eth0", large),
        kAllEars, End::connected, "lb1>+ lb1>+ r1>+ r1>+ r1<+ client<+", "large-lost", "between lb1 and r1");

    row("direct, all is well", direct,
        directStory()
            .at("r1", "eth0", syn().hardware(kDirector, kServer))
            .at("r1", "eth0", answer().hardware(kServer, kRouter)),
        kAllEars, End::answered, "lb1>+ lb1>+ r1>+ r1<+ client<+", "", "");
    row("direct, taken away by the switch", direct, directStory(), kAllEars, End::silent,
        "lb1>+ lb1>+ r1>- r1<- client<-", "lost-on-the-way", "between lb1 and r1");
    row("direct, a flooded frame is not for it", direct,
        directStory().at("r1", "eth0", syn().hardware(kRouter, kDirector)), kAllEars, End::silent,
        "lb1>+ lb1>+ r1>- r1<- client<-", "lost-on-the-way", "between lb1 and r1");

    const Story translated = natStory().at("r1", "eth0", syn(kRip).hardware(kDirector, kServer));
    const Story replied = Story(translated).at("r1", "eth0", answer(kRip).hardware(kServer, kDirector));
    row("NAT, answers go elsewhere", nat, replied, kAllEars, End::silent, "lb1>+ lb1>+ r1>+ r1<+ lb1<- lb1<- client<-",
        "reply-astray", "real server r1");
    const Story back = Story(replied).at("lb1", "eth1", answer(kRip).hardware(kServer, kDirector));
    row("NAT, answers end at the director", nat, back, kAllEars, End::silent,
        "lb1>+ lb1>+ r1>+ r1<+ lb1<+ lb1<- client<-", "director-drops", "director lb1");
    row("NAT, all is well", nat, Story(back).at("lb1", "eth0", answer().hardware(kDirector, kRouter)), kAllEars,
        End::answered, "lb1>+ lb1>+ r1>+ r1<+ lb1<+ lb1<+ client<+", "", "");
    // Whatever was not captured: who has its answer has it.
    row("gaps", nat, natStory(), kAllEars, End::answered, "lb1>+ lb1>+ r1>- r1<- lb1<- lb1<- client<+", "", "");
  }

  void whereItStopsIsTold() {
    QFETCH(Path, path);
    QFETCH(QString, hops);
    QFETCH(QString, fault);
    QFETCH(QString, place);
    QCOMPARE(QString::fromStdString(shape(path)), hops);
    QCOMPARE(path.findings.empty() ? QString() : QString::fromStdString(faultName(path.findings[0].fault)), fault);
    if (fault.isEmpty()) return;
    QCOMPARE(path.findings.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(path.findings[0].place), place);
    QVERIFY(!path.findings[0].remedy.empty() && !path.findings[0].why.empty());
  }

  void aFrameForSomebodyElseIsToldOf() {
    const Cluster cluster = sample(Forwarding::directRouting);
    Story story;
    story.at("lb1", "eth0", syn().hardware(kRouter, 99));
    const auto why = [&](std::uint8_t server) {
      const Path path = follow(cluster, cluster.virtualServices[0], {ip(kClient), kPort, Probe::End::silent},
                               {{"lb1", "eth0", mac(kDirector)}, {"r1", "eth0", mac(server)}}, story.sightings);
      return faultName(path.findings.at(0).fault) + ": " + path.findings[0].why;
    };
    QCOMPARE(why(kServer), std::string("requests-missing: its frames go to 02:00:00:00:00:63, which is none of the "
                                       "directors' hardware addresses"));
    QCOMPARE(why(99),
             std::string("requests-missing: its frames go to 02:00:00:00:00:63, which is r1's hardware address"));
  }

  void othersConnectionsAreLeftOut() {
    const Cluster cluster = sample(Forwarding::directRouting);
    Story story;
    story.at("lb1", "eth0", tcp(kClient, kPort + 1, kVip, 80, packets::kSyn).hardware(kRouter, kDirector));
    story.at("lb1", "eth0", tcp("10.9.0.6", kPort, kVip, 80, packets::kSyn).hardware(kRouter, kDirector));
    const Path path = follow(cluster, cluster.virtualServices[0], {ip(kClient), kPort, Probe::End::silent}, kAllEars,
                             story.sightings);
    QCOMPARE(faultName(path.findings.at(0).fault), std::string("requests-missing"));
  }

  void aClientsOwnConnectionsAreFound() {
    const Cluster cluster = sample(Forwarding::directRouting);
    Story story;
    story.at("lb1", "eth0", tcp(kClient, 1001, kVip, 80, packets::kSyn));
    story.at("lb1", "eth0", tcp(kClient, 1001, kVip, 80, packets::kAck));
    story.at("lb1", "eth0", tcp(kClient, 1002, kVip, 80, packets::kSyn));
    story.at("lb1", "eth0", tcp("10.9.0.6", 1003, kVip, 80, packets::kSyn));
    story.time += 2'000'000'000;
    story.at("lb1", "eth0", tcp(kClient, 1004, kVip, 80, packets::kSyn));
    story.at("lb1", "eth0", tcp(kVip, 80, "10.9.0.6", 1003, packets::kRst | packets::kAck));
    const auto ends = [&](const char* client, std::size_t most) {
      std::string said;
      for (const Probe& one :
           connectionsOf(cluster.virtualServices[0], IpAddress::parse(client), story.sightings, most))
        said += std::to_string(one.port) + "=" + std::to_string(static_cast<int>(one.end)) + " ";
      return said;
    };
    QCOMPARE(ends(kClient, 8), std::string("1002=4 1001=1 1004=0 "));
    QCOMPARE(ends(kClient, 1), std::string("1002=4 "));
    QCOMPARE(ends("", 8), std::string("1002=4 1003=3 1001=1 1004=0 "));
  }

  void packetsAreEvidenceOfWhatIsTold() {
    const Cluster cluster = sample(Forwarding::tunnel, 2);
    const VirtualService& service = cluster.virtualServices[0];
    const Path broken =
        follow(cluster, service, {ip(kClient), kPort, Probe::End::silent}, kAllEars, tunnelStory().sightings);
    const Path well{{{"", true, Seen::yes, "the client has its answer", {}}}, {}};
    Diagnosis alone;
    alone.service = "web";
    addPackets(alone, {broken, well});
    QCOMPARE(alone.findings.size(), std::size_t{1});
    QVERIFY(alone.findings[0].effect == Effect::some);
    QCOMPARE(alone.verdict, std::string("What lb1 sends to r1 does not arrive there"));
    QCOMPARE(alone.good, std::vector<std::string>{"of 2 connections that were followed, 1 were answered"});

    Diagnosis everybody;
    addPackets(everybody, {broken, broken});
    QCOMPARE(everybody.findings.size(), std::size_t{1});
    QVERIFY(everybody.findings[0].effect == Effect::stops);

    // The real server's own word is the cause.
    Diagnosis told;
    told.findings.push_back({Fault::realServerFact, Effect::some, "real server r2", "r2 is odd", "", ""});
    told.findings.push_back({Fault::noWay, Effect::stops, "real server r1", "no route", "", ""});
    addPackets(told, {broken});
    QCOMPARE(told.findings.size(), std::size_t{2});
    QVERIFY(told.findings[0].why.find("packets show it") == 0);  // the worse one is first now
    Diagnosis cause;
    cause.findings.push_back({Fault::directorBlocks, Effect::stops, "director lb1", "it drops", "a rule", ""});
    addPackets(cause, {broken});
    QCOMPARE(cause.findings.size(), std::size_t{1});
    QCOMPARE(cause.findings[0].why, std::string("a rule; packets show it: What lb1 sends to r1 does not arrive there"));
  }

  /// The request comes to a director that nobody made master.
  void anOldArpEntryIsTold() {
    const Cluster cluster = sample(Forwarding::directRouting);
    const auto pathTo = [&](const Story& story) {
      return follow(cluster, cluster.virtualServices[0], {ip(kClient), kPort, Probe::End::silent}, kAllEars,
                    story.sightings);
    };
    const Path stopped = pathTo(Story().at("lb1", "eth0", syn().hardware(kRouter, kDirector)));
    QCOMPARE(stopped.director, std::string("lb1"));
    Diagnosis other;
    other.forwarding = {"lb2"};
    addPackets(other, {stopped, stopped});
    QCOMPARE(other.findings.size(), std::size_t{1});
    QCOMPARE(faultName(other.findings[0].fault), std::string("stale-arp"));
    QVERIFY(other.findings[0].effect == Effect::stops);
    QCOMPARE(other.verdict, std::string("Requests for web's VIP 192.0.2.10 come to lb1, which is not master"));
    QCOMPARE(other.findings[0].why, std::string("they come in by eth0 of lb1, in frames for 02:00:00:00:00:02; lb2 is "
                                                "master, and none came there"));
    QVERIFY(other.findings[0].remedy.find("arping -U -c 3 -I eth0 192.0.2.10") != std::string::npos);

    // The master itself drops it; it is sent on; nobody knows who is master.
    for (const auto& [path, turn, fault] : {std::tuple(stopped, std::vector<std::string>{"lb1"}, "director-drops"),
                                            {pathTo(directStory()), std::vector<std::string>{"lb2"}, "lost-on-the-way"},
                                            {stopped, std::vector<std::string>{}, "director-drops"}}) {
      Diagnosis said;
      said.forwarding = turn;
      addPackets(said, {path});
      QCOMPARE(faultName(said.findings.at(0).fault), std::string(fault));
    }

    // Who holds the VIP beside the master is asked for it: that is told already.
    Diagnosis two;
    two.forwarding = {"lb2"};
    two.findings.push_back({Fault::vipOnTwo, Effect::some, "director lb1", "lb1 holds the VIP", "", ""});
    addPackets(two, {stopped});
    QCOMPARE(two.findings.size(), std::size_t{1});
    QVERIFY(two.findings[0].why.find("packets show it: Requests for web's VIP") != std::string::npos);
  }

  void whatTheWayTakesIsEvidenceForLostLargePackets() {
    const Cluster cluster = sample(Forwarding::tunnel);
    Story story = tunnelStory();
    story.at("r1", "eth0", syn().tunnelled(kDip, kRip).hardware(kRouter, kServer)).at("r1", "tunl0", syn());
    story.at("r1", "eth0", answer()).at("r1", "eth0", answer().large(5000)).at("r1", "eth0", answer().large(5000));
    Diagnosis said;
    said.sizes = {"eth1 takes 1400 bytes"};
    addPackets(said, {follow(cluster, cluster.virtualServices[0], {ip(kClient), kPort, Probe::End::connected}, kAllEars,
                             story.sightings)});
    QCOMPARE(faultName(said.findings.at(0).fault), std::string("large-lost"));
    QVERIFY(said.findings[0].why.ends_with("; eth1 takes 1400 bytes"));
  }
};

QTEST_GUILESS_MAIN(PathTest)
#include "path_test.moc"
