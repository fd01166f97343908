#include <QTest>
#include <algorithm>
#include <cmath>

#include "common/model/codec.h"
#include "console/topology/fold.h"
#include "console/topology/layout.h"
#include "console/topology/marks.h"
#include "console/topology/standing.h"
#include "tests/common/broken_documents.h"

using namespace lvs;
using namespace lvs::topology;

Q_DECLARE_METATYPE(std::vector<api::SyncDaemonState>)

namespace {

Cluster example() { return *loadCluster(test::fileText(LVS_TEST_DATA "/two-data-centres.json")); }

const Edge* edge(const Graph& graph, const std::string& from, const std::string& to, Path path) {
  const auto found = std::find_if(graph.edges.begin(), graph.edges.end(),
                                  [&](const Edge& e) { return e.from == from && e.to == to && e.path == path; });
  return found == graph.edges.end() ? nullptr : &*found;
}

bool overlap(const Box& a, const Box& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}
bool inside(const Box& box, double x, double y) {
  return x > box.x + 1 && x < box.right() - 1 && y > box.y + 1 && y < box.bottom() - 1;
}

/// Points along a route as it is drawn.
std::vector<Point> points(const Route& route) {
  std::vector<Point> all;
  const auto line = [&](Point a, Point b) {
    for (int i = 0; i <= 40; ++i) all.push_back({a.x + (b.x - a.x) * i / 40, a.y + (b.y - a.y) * i / 40});
  };
  if (route.shape == Route::Shape::curve) {
    const Point a = route.points[0], d = route.points[1];
    const double middle = (d.x - a.x) / 2;
    for (int i = 0; i <= 60; ++i) {
      const double t = i / 60.0, u = 1 - t;
      all.push_back(
          {u * u * u * a.x + 3 * u * u * t * (a.x + middle) + 3 * u * t * t * (d.x - middle) + t * t * t * d.x,
           u * u * u * a.y + 3 * u * u * t * a.y + 3 * u * t * t * d.y + t * t * t * d.y});
    }
    line(route.points[1], route.points[2]);
  } else {
    for (std::size_t i = 1; i < route.points.size(); ++i) line(route.points[i - 1], route.points[i]);
  }
  return all;
}

Cluster large(int servers) {
  Cluster cluster = example();
  for (int i = 0; i < servers; ++i) {
    RealServer server;
    server.name = "web" + std::to_string(i);
    server.site = i % 2 ? "dc1" : "dc2";
    server.address = *IpAddress::parse("10.1." + std::to_string(i / 250) + "." + std::to_string(i % 250 + 1));
    cluster.realServers.push_back(server);
    cluster.virtualServices[0].realServers.push_back({server.name, std::nullopt, 1, 0, 0, std::nullopt, std::nullopt});
  }
  return cluster;
}

}  // namespace

class TopologyTest : public QObject {
  Q_OBJECT
 private slots:
  void repliesBypassTheDirectorWithTunnelsAndDirectRouting_data() {
    QTest::addColumn<int>("forwarding");
    QTest::addColumn<bool>("bypass");
    QTest::newRow("tunnel") << int(Forwarding::tunnel) << true;
    QTest::newRow("direct routing") << int(Forwarding::directRouting) << true;
    QTest::newRow("nat") << int(Forwarding::nat) << false;
  }
  void repliesBypassTheDirectorWithTunnelsAndDirectRouting() {
    QFETCH(int, forwarding);
    QFETCH(bool, bypass);
    Cluster cluster = example();
    for (auto& service : cluster.virtualServices) service.forwarding = static_cast<Forwarding>(forwarding);
    const Graph graph = buildGraph(cluster, {});
    QCOMPARE(edge(graph, "server/rproxy1", "clients", Path::reply) != nullptr, bypass);
    QCOMPARE(edge(graph, "server/rproxy1", "director/ipvslb11", Path::reply) != nullptr, !bypass);
    QCOMPARE(edge(graph, "director/ipvslb11", "clients", Path::reply) != nullptr, !bypass);
  }
  void requestsGoThroughTheDirectorThatHoldsTheVip() {
    Live live;
    Graph graph = buildGraph(example(), live);
    QVERIFY(edge(graph, "group/dc1-vip", "director/ipvslb11", Path::request));
    QVERIFY(edge(graph, "group/dc1-vip", "director/ipvslb12", Path::standby));
    live["ipvslb11"] = {true, true, {}, {}};
    live["ipvslb12"] = {true, true, {"192.168.1.214"}, {}};
    graph = buildGraph(example(), live);
    QVERIFY(edge(graph, "group/dc1-vip", "director/ipvslb12", Path::request));
    QVERIFY(edge(graph, "director/ipvslb12", "server/rproxy2", Path::request));
    QVERIFY(!edge(graph, "director/ipvslb11", "server/rproxy2", Path::request));
  }
  void numbersOfAllServicesAreSummedOnAnEdge() {
    Live live;
    LiveDirector& director = live["ipvslb11"];
    director.reachable = director.known = true;
    for (const char* name : {"http-dc1", "https-dc1"}) {
      api::ServiceState state;
      state.key = state.name = name;
      api::DestinationState destination;
      destination.name = "rproxy1";
      destination.active = 5;
      destination.inactive = 2;
      destination.rates.connections = 3;
      state.destinations = {destination};
      director.services[name] = state;
    }
    const Graph graph = buildGraph(example(), live);
    const Edge* found = edge(graph, "director/ipvslb11", "server/rproxy1", Path::request);
    QVERIFY(found && found->live);
    QCOMPARE(found->active, 10ULL);
    QCOMPARE(found->inactive, 4ULL);
    QCOMPARE(found->perSecond, 6ULL);
    QCOMPARE(found->method, std::string("IPIP tunnel"));
    QVERIFY(!edge(graph, "director/ipvslb21", "server/rproxy1", Path::request)->live);
  }
  void drainedAndUnreachableAreMarked() {
    Cluster cluster = example();
    for (auto& service : cluster.virtualServices) service.realServers[0].weight = 0;
    Live live;
    live["ipvslb21"] = {false, true, {}, {}};
    const Graph graph = buildGraph(cluster, live);
    const auto health = [&](const std::string& id) {
      return std::find_if(graph.nodes.begin(), graph.nodes.end(), [&](const Node& n) { return n.id == id; })->health;
    };
    QVERIFY(health("server/rproxy1") == Health::off);
    QVERIFY(health("director/ipvslb21") == Health::bad);
    QVERIFY(health("group/dc2-vip") == Health::bad);
  }
  void healthIsShownAsTheMasterTellsIt_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("health");
    QTest::addColumn<QString>("detail");
    QTest::newRow("in service") << "in" << int(Health::good) << "weight 4 for now";
    QTest::newRow("down") << "out" << int(Health::down) << "down (1 of 2)";
    QTest::newRow("draining") << "drained" << int(Health::draining) << "draining, 12 left";
    QTest::newRow("taken out") << "disabled" << int(Health::out) << "taken out (1 of 2)";
    QTest::newRow("starting") << "starting" << int(Health::starting) << "starting: 1 of 4 (1 of 2)";
  }
  void healthIsShownAsTheMasterTellsIt() {
    QFETCH(QString, place);
    QFETCH(int, health);
    QFETCH(QString, detail);
    Live live;
    for (const char* name : {"ipvslb11", "ipvslb12"}) {
      LiveDirector& director = live[name];
      director.reachable = director.known = true;
      // The backup believes that it is down: that does not count.
      const bool master = name == std::string("ipvslb11");
      if (master) director.holdsAddresses = {"192.168.1.214"};
      director.places["http-dc1"] = {
          "http-dc1", true,  1,
          1,          false, {{"rproxy1", master ? place.toStdString() : "out", 1, 4, "", "kernel update"}}};
      director.places["https-dc1"] = {"https-dc1", true, 1, 1, false, {{"rproxy1", "in", 1, 1, "", ""}}};
      api::ServiceState state;
      state.name = state.key = "http-dc1";
      state.destinations.resize(1);
      state.destinations[0].name = "rproxy1";
      state.destinations[0].port = 80;
      state.destinations[0].inactive = 12;
      director.services["http-dc1"] = state;
    }
    const Graph graph = buildGraph(example(), live);
    const auto node = std::find_if(graph.nodes.begin(), graph.nodes.end(),
                                   [](const Node& one) { return one.id == "server/rproxy1"; });
    QCOMPARE(int(node->health), health);
    QCOMPARE(QString::fromStdString(node->detail), detail);
    if (node->health != Health::good)
      QVERIFY2(node->why.starts_with("http-dc1: ") && node->why.find("kernel update") != std::string::npos,
               node->why.c_str());
    // Where nobody tells nothing is claimed.
    const auto other = std::find_if(graph.nodes.begin(), graph.nodes.end(),
                                    [](const Node& one) { return one.id == "server/rproxy2"; });
    QVERIFY(other->health == Health::unknown);
  }
  void aMasterThatIsGoneLeavesWhatItsHeirsKnow() {
    Live live;
    live["ipvslb11"].known = true;
    live["ipvslb11"].holdsAddresses = {"192.168.1.214"};
    live["ipvslb11"].places["http-dc1"] = {"http-dc1", true, 1, 1, false, {{"rproxy1", "in", 1, 1, "", ""}}};
    live["ipvslb12"].known = live["ipvslb12"].reachable = true;
    live["ipvslb12"].places["http-dc1"] = {"http-dc1", true, 1, 1, false, {{"rproxy1", "out", 0, 1, "", ""}}};
    const Cluster cluster = example();
    QCOMPARE(Standings(cluster, live).viewpoint(cluster.virtualServices[0]), std::string("ipvslb12"));
    live["ipvslb11"].reachable = true;
    QCOMPARE(Standings(cluster, live).viewpoint(cluster.virtualServices[0]), std::string("ipvslb11"));
    QCOMPARE(Standings(cluster, live).viewpoint(cluster.virtualServices[2]), std::string());
  }
  void aLostQuorumIsMarkedAtItsVip() {
    Live live;
    live["ipvslb11"].known = live["ipvslb11"].reachable = true;
    live["ipvslb11"].holdsAddresses = {"192.168.1.214"};
    live["ipvslb11"].places["http-dc1"] = {"http-dc1", false, 1, 2, false, {}};
    const auto vip = [&] {
      const Graph graph = buildGraph(example(), live);
      return *std::find_if(graph.nodes.begin(), graph.nodes.end(),
                           [](const Node& one) { return one.id == "group/dc1-vip"; });
    };
    QVERIFY(vip().troubled);
    QCOMPARE(vip().detail, std::string("quorum lost"));
    QVERIFY(vip().why.find("http-dc1: quorum lost: weight 1 in service, 2 needed") != std::string::npos);
    live["ipvslb11"].places["http-dc1"].sorry = true;
    QCOMPARE(vip().detail, std::string("sorry server serves"));
    live["ipvslb11"].places["http-dc1"] = {"http-dc1", true, 2, 2, false, {}};
    QVERIFY(!vip().troubled);
  }
  void setUpIsTakenFromTheAgentThatLookedLast() {
    const auto node = [](const Live& live) {
      const Graph graph = buildGraph(example(), live);
      return *std::find_if(graph.nodes.begin(), graph.nodes.end(),
                           [](const Node& one) { return one.id == "server/rproxy1"; });
    };
    QVERIFY(node({}).setup == Setup::none);
    Live live;
    live["ipvslb11"].realServers = {{"rproxy1", "drifted", 200, 1, "VIP 192.168.1.214 on tunl0: gone"}};
    live["ipvslb12"].realServers = {{"rproxy1", "not-set-up", 0, 0, ""}};
    live["ipvslb21"].realServers = {{"rproxy1", "good", 100, 0, ""}};
    QVERIFY(node(live).setup == Setup::drifted);
    QCOMPARE(node(live).setupWhy, std::string("VIP 192.168.1.214 on tunl0: gone"));
    live.erase("ipvslb11");
    QVERIFY(node(live).setup == Setup::good);
    live.erase("ipvslb21");
    QVERIFY(node(live).setup == Setup::notSetUp);
    live["ipvslb22"].realServers = {{"rproxy1", "unknown", 0, 0, ""}};  // it was set up, but not looked at yet
    QVERIFY(node(live).setup == Setup::unknown);
  }
  void cardsNeverOverlapAndEdgesNeverCrossThem_data() {
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("forwarding");
    for (const int servers : {0, 1, 7, 100, 500}) {
      for (const auto forwarding : {Forwarding::tunnel, Forwarding::nat}) {
        QTest::addRow("%d more servers, method %d", servers, int(forwarding)) << servers << int(forwarding);
      }
    }
  }
  void cardsNeverOverlapAndEdgesNeverCrossThem() {
    QFETCH(int, servers);
    QFETCH(int, forwarding);
    Cluster cluster = large(servers);
    for (auto& service : cluster.virtualServices) service.forwarding = static_cast<Forwarding>(forwarding);
    const Graph graph = buildGraph(cluster, {});
    const Layout layout = layOut(graph);
    QCOMPARE(layout.nodes.size(), graph.nodes.size());
    QCOMPARE(layout.routes.size(), graph.edges.size());
    std::vector<Box> boxes;
    for (const auto& [id, box] : layout.nodes) boxes.push_back(box);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      for (std::size_t j = i + 1; j < boxes.size(); ++j) QVERIFY(!overlap(boxes[i], boxes[j]));
    }
    for (const Route& route : layout.routes) {
      for (const Point& point : points(route)) {
        for (const Box& box : boxes) QVERIFY2(!inside(box, point.x, point.y), "an edge crosses a card");
      }
    }
    for (std::size_t i = 0; i < layout.frames.size(); ++i) {
      for (std::size_t j = i + 1; j < layout.frames.size(); ++j)
        QVERIFY(!overlap(layout.frames[i].box, layout.frames[j].box));
    }
  }
  void labelsCoverNeitherCardsNorEachOther() {
    const Graph graph = buildGraph(large(20), {});
    const Layout layout = layOut(graph);
    std::vector<Box> labels;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
      if (graph.edges[i].method.empty()) continue;
      labels.push_back(
          {layout.routes[i].label.x - kLabelLength / 2 + 1, layout.routes[i].label.y - 16, kLabelLength - 2, 32});
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
      for (const auto& [id, box] : layout.nodes) QVERIFY2(!overlap(labels[i], box), id.c_str());
      for (std::size_t j = i + 1; j < labels.size(); ++j) QVERIFY(!overlap(labels[i], labels[j]));
    }
  }
  void sameGraphGivesTheSameLayout() {
    const Graph graph = buildGraph(example(), {});
    QVERIFY(layOut(graph).nodes == layOut(graph).nodes);
  }
  void movedCardsStandWhereTheyWerePutAndTheirFrameFollows() {
    const Graph graph = buildGraph(example(), {});
    const Layout before = layOut(graph);
    const Layout after = layOut(graph, {{"server/rproxy1", {900, 700}}, {"server/gone", {1, 1}}});
    const Box& card = after.nodes.at("server/rproxy1");
    QCOMPARE(card.x, 900.0);
    QCOMPARE(card.y, 700.0);
    for (const auto& [id, box] : before.nodes) {
      if (id != "server/rproxy1") QVERIFY(after.nodes.at(id) == box);
    }
    QVERIFY(!after.nodes.contains("server/gone"));
    const auto* frame = frameAt(after, {900 + kCardWidth / 2, 740});
    QVERIFY(frame && frame->title == "Data Centre 1");
    QVERIFY(after.bounds.bottom() >= card.bottom());
  }
  void aSiteWithoutRealServersHasAFrameToDragThemInto() {
    Cluster cluster = example();
    cluster.sites.push_back({"dc3", "Data Centre 3"});
    const Layout layout = layOut(buildGraph(cluster, {}));
    QCOMPARE(layout.frames.size(), std::size_t{3});
    const Box& fresh = layout.frames.back().box;
    for (const auto& [id, box] : layout.nodes) QVERIFY2(!overlap(fresh, box), id.c_str());
    for (std::size_t i = 0; i < 2; ++i) QVERIFY(!overlap(fresh, layout.frames[i].box));
    QVERIFY(frameAt(layout, {fresh.x + 5, fresh.y + 5})->title == "Data Centre 3");
  }
  void aCardThatIsMovedComesIntoLineWithAnother() {
    const Layout layout = layOut(buildGraph(example(), {}));
    const Box& other = layout.nodes.at("director/ipvslb11");
    const Aligned near = align(layout, "group/dc1-vip", {other.x + 5, 5000}, 8);
    QCOMPARE(near.at.x, other.x);
    QCOMPARE(near.vertical.size(), std::size_t{1});
    QCOMPARE(near.at.y, 5000.0);
    QVERIFY(near.horizontal.empty());
    const Aligned far = align(layout, "group/dc1-vip", {other.x + 20.5, 5000}, 8);
    QCOMPARE(far.at.x, other.x + 20.5);
  }
  void manyLikeRealServersFoldAndNothingIsLost() {
    Live live;
    const Cluster cluster = large(100);
    const Graph whole = buildGraph(cluster, live);
    const Folded folded = fold(whole, {});
    const auto count = [](const Graph& graph) {
      int servers = 0;
      for (const Node& node : graph.nodes)
        servers += node.kind != NodeKind::realServer ? 0 : node.folded > 0 ? node.folded : 1;
      return servers;
    };
    QCOMPARE(count(folded.graph), 102);
    QVERIFY(folded.graph.nodes.size() < 20);
    std::string card;
    for (const Node& node : folded.graph.nodes) {
      if (node.folded == 50 && card.empty()) card = node.id;
    }
    QVERIFY(!card.empty());
    for (const Edge& edge : folded.graph.edges) {
      const auto stands = [&](const std::string& id) {
        return std::any_of(folded.graph.nodes.begin(), folded.graph.nodes.end(),
                           [&](const Node& node) { return node.id == id; });
      };
      QVERIFY2(stands(edge.from) && stands(edge.to), (edge.from + " " + edge.to).c_str());
    }
    QCOMPARE(count(fold(whole, {card}).graph), 102);
    QVERIFY(fold(whole, {card}).graph.nodes.size() > 50);
    QVERIFY(fold(buildGraph(large(10), {}), {}).cardOf.empty());  // few are never folded
  }
  void whoeverIsUnwellStandsByItself() {
    const Cluster cluster = large(100);
    Live live;
    live["ipvslb11"].known = live["ipvslb11"].reachable = true;
    live["ipvslb11"].realServers = {{"web4", "drifted", 5, 1, "rp_filter"}};
    const Folded folded = fold(buildGraph(cluster, live), {});
    QVERIFY(!folded.cardOf.contains("server/web4"));
    QVERIFY(folded.cardOf.contains("server/web6"));
  }
  void unpushedChangesAreMarkedAtTheirCards() {
    const Cluster older = example();
    Cluster newer = older;
    RealServer fresh;
    fresh.name = "fresh";
    fresh.address = *IpAddress::parse("192.168.1.77");
    newer.realServers.push_back(fresh);
    newer.virtualServices[0].realServers[0].weight = 9;
    newer.directors[0].agent.port = 7444;
    Graph graph = buildGraph(newer, {});
    markUnpushed(graph, newer, diff(older, newer));
    std::map<std::string, Mark> marks;
    for (const Node& node : graph.nodes) marks[node.id] = node.mark;
    QVERIFY(marks["server/fresh"] == Mark::added);
    QVERIFY(marks["server/rproxy1"] == Mark::changed);
    QVERIFY(marks["server/rproxy2"] == Mark::none);
    QVERIFY(marks["director/" + newer.directors[0].name] == Mark::changed);
    QVERIFY(marks["group/dc1-vip"] == Mark::changed);
    QVERIFY(marks["group/dc2-vip"] == Mark::none);
  }
  void directorsTellTheirConnectionSync_data() {
    using Daemons = std::vector<api::SyncDaemonState>;
    QTest::addColumn<Daemons>("daemons");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("fault");
    QTest::newRow("both") << Daemons{{"master", "eth1", 51}, {"backup", "eth1", 51}}
                          << "Connection sync: sends and receives on eth1, sync id 51"
                          << "";
    QTest::newRow("none") << Daemons{} << ""
                          << "not synchronised here on eth1, sync id 51";
    QTest::newRow("sends") << Daemons{{"master", "eth1", 51}} << "Connection sync: sends only, on eth1, sync id 51"
                           << "are not received here";
    QTest::newRow("receives") << Daemons{{"backup", "eth1", 51}}
                              << "Connection sync: receives only, on eth1, sync id 51"
                              << "are not sent from here";
    QTest::newRow("another interface") << Daemons{{"master", "eth2", 51}, {"backup", "eth2", 51}}
                                       << "Connection sync: sends and receives on eth2, sync id 51"
                                       << "not synchronised here on eth1";
    QTest::newRow("two ids") << Daemons{{"master", "eth1", 51}, {"backup", "eth1", 7}}
                             << "Connection sync: sends only, on eth1, sync id 51\n"
                                "Connection sync: receives only, on eth1, sync id 7"
                             << "are not received here";
  }
  void directorsTellTheirConnectionSync() {
    QFETCH(std::vector<api::SyncDaemonState>, daemons);
    QFETCH(QString, words);
    QFETCH(QString, fault);
    const Cluster cluster = example();
    Live live;
    live["ipvslb11"].known = live["ipvslb11"].reachable = live["ipvslb11"].tableKnown = true;
    live["ipvslb11"].daemons = daemons;
    Graph graph = buildGraph(cluster, live);
    const auto node = [&](const char* id) -> const Node& {
      return *std::find_if(graph.nodes.begin(), graph.nodes.end(), [&](const Node& one) { return one.id == id; });
    };
    QCOMPARE(QString::fromStdString(node("director/ipvslb11").sync), words);
    const auto& faults = node("director/ipvslb11").faults;
    QCOMPARE(faults.size(), fault.isEmpty() ? 0U : 1U);
    if (!faults.empty()) {
      QVERIFY2(QString::fromStdString(faults[0].words).contains(fault), faults[0].words.c_str());
      QCOMPARE(faults[0].about, std::string("group/dc1-vip"));
    }
    // Nobody knows what runs on a director that is not heard.
    QVERIFY(node("director/ipvslb12").faults.empty());
    // What was not pushed cannot run yet.
    Cluster newer = cluster;
    newer.failoverGroups[0].connectionSync->port = 9000;
    graph = buildGraph(newer, live);
    markUnpushed(graph, newer, diff(cluster, newer));
    QVERIFY(node("director/ipvslb11").faults.empty());
  }
  void aBackupTellsTheMasterThatItHears() {
    Live live;
    for (const char* name : {"ipvslb11", "ipvslb12"}) live[name].known = live[name].reachable = true;
    live["ipvslb11"].failover = {{"dc1-vip", "master", "highest", 1000, 150, "", "10.0.0.1", 150, false, ""}};
    live["ipvslb12"].failover = {
        {"dc1-vip", "backup", "the other is better", 2000, 100, "", "10.0.0.1", 150, false, ""}};
    const Graph graph = buildGraph(example(), live);
    for (const Node& node : graph.nodes) {
      if (node.id == "group/dc1-vip") QCOMPARE(node.master, std::string("ipvslb11"));
      if (node.id != "director/ipvslb12") continue;
      QVERIFY2(node.why.find("hears 10.0.0.1 as master with priority 150, its own is 100") != std::string::npos,
               node.why.c_str());
    }
  }
};

QTEST_APPLESS_MAIN(TopologyTest)
#include "topology_test.moc"
