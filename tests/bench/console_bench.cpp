// The window with a large cluster: how long it takes to be there, how long a frame takes while live numbers come in
// each frame, and what it needs of memory. Prints medians; 60 frames a second leave 16.7 ms for each.
// Usage: console_bench [SERVERS [EDGES]]; 500 real servers and 1,000 edges unless told otherwise.
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <vector>

#include "console/topology/fold.h"
#include "console/window/main_window.h"

using namespace lvs;

namespace {

constexpr int kRounds = 60;

/// One director per 500 edges to the same servers, each with one service.
Cluster clusterOf(int servers, int edges) {
  Cluster cluster;
  cluster.name = "large";
  cluster.sites = {{"one", "One"}, {"two", "Two"}};
  for (int i = 0; i < servers; ++i) {
    RealServer server;
    server.name = "web" + std::to_string(i + 1);
    server.site = i % 2 ? "one" : "two";
    server.address = *IpAddress::parse("10.1." + std::to_string(i / 250) + "." + std::to_string(i % 250 + 1));
    cluster.realServers.push_back(server);
  }
  for (int group = 0; group * servers < edges; ++group) {
    const std::string number = std::to_string(group + 1);
    Director director;
    director.name = "lb" + number;
    director.agent = {"10.2.0." + number, 7443};
    cluster.directors.push_back(director);
    FailoverGroup vip;
    vip.name = "vip" + number;
    vip.virtualRouterId = static_cast<std::uint8_t>(group + 1);
    vip.interface = "eth0";
    vip.addresses = {*Prefix::parse("10.3.0." + number + "/16")};
    vip.members = {{director.name, 100}};
    cluster.failoverGroups.push_back(vip);
    VirtualService service;
    service.name = "http" + number;
    service.address = vip.addresses[0].address;
    service.port = 80;
    service.forwarding = Forwarding::directRouting;
    for (int i = 0; i < servers && group * servers + i < edges; ++i) {
      ServiceServer entry;
      entry.server = "web" + std::to_string(i + 1);
      service.realServers.push_back(entry);
    }
    cluster.virtualServices.push_back(service);
  }
  return cluster;
}

/// Every number another one at each tick.
topology::Live liveOf(const Cluster& cluster, std::uint32_t tick) {
  topology::Live live;
  for (std::size_t i = 0; i < cluster.virtualServices.size(); ++i) {
    const VirtualService& service = cluster.virtualServices[i];
    topology::LiveDirector& director = live[cluster.directors[i].name];
    director.reachable = director.known = director.tableKnown = true;
    director.holdsAddresses = {service.address->toString()};
    api::ServiceState& state = director.services[service.name];
    state.name = service.name;
    state.key = "tcp " + Endpoint{service.address->toString(), service.port}.toString();
    std::uint32_t number = tick * 7;
    for (const ServiceServer& entry : service.realServers) {
      api::DestinationState destination;
      destination.name = entry.server;
      destination.address = cluster.realServer(entry.server)->address.toString();
      destination.port = 80;
      destination.weight = 1;
      destination.active = ++number % 1000;
      destination.inactive = number % 300;
      destination.rates.connections = number % 90;
      state.destinations.push_back(destination);
    }
  }
  return live;
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

void measure(const char* what, const std::function<void(int)>& run) {
  std::vector<double> times;
  for (int round = 0; round < kRounds; ++round) {
    QElapsedTimer clock;
    clock.start();
    run(round);
    times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
  }
  std::printf("%-46s median %7.2f ms, slowest %7.2f ms\n", what, median(times),
              *std::max_element(times.begin(), times.end()));
}

long residentMib() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    long kib = 0;
    if (word == "VmRSS:" && status >> kib) return kib / 1024;
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  QElapsedTimer sinceStart;
  sinceStart.start();
  QApplication app(count, arguments);
  const int servers = count > 1 ? std::atoi(arguments[1]) : 500;
  const int edges = count > 2 ? std::atoi(arguments[2]) : 1000;
  const QTemporaryDir home;
  MainWindow window(home.path());
  const Cluster cluster = clusterOf(servers, edges);
  window.document().adopt(cluster);
  window.show();
  QApplication::processEvents();
  QImage frame(window.size(), QImage::Format_ARGB32_Premultiplied);
  window.render(&frame);
  std::printf("%d real servers, %d edges\n", servers, edges);
  std::printf("%-46s        %7lld ms\n", "from main() to the first frame",
              static_cast<long long>(sinceStart.elapsed()));

  auto* view = window.findChild<topology::View*>();
  // The whole canvas into the window's own store, at once: on a screen what changed would be painted.
  const auto paint = [&] {
    QCoreApplication::sendPostedEvents();
    view->viewport()->repaint();
  };
  std::vector<topology::Live> lives;
  for (std::uint32_t tick = 0; tick < 4; ++tick) lives.push_back(liveOf(cluster, tick));
  const auto liveAt = [&](int round) -> const topology::Live& { return lives[static_cast<std::size_t>(round % 4)]; };
  measure("graph from document and live numbers",
          [&](int round) { (void)topology::buildGraph(cluster, liveAt(round)); });
  const topology::Graph graph = topology::buildGraph(cluster, lives[0]);
  measure("fold", [&](int) { (void)topology::fold(graph, {}); });
  measure("layout of all cards, unfolded", [&](int) { (void)topology::layOut(graph); });
  const auto frames = [&](const char* what) {
    measure(what, [&](int round) {
      window.scene().show(topology::buildGraph(cluster, liveAt(round)));
      paint();
    });
  };
  frames("frame with new numbers, folded");
  std::vector<QString> cards;
  for (const topology::Node& node : window.scene().graph().nodes) {
    if (node.folded > 0) cards.push_back(QString::fromStdString(node.id));
  }
  for (const QString& id : cards) window.scene().unfold(id);
  std::printf("unfolded: %zu cards\n", window.scene().graph().nodes.size());
  view->fit();
  frames("frame with new numbers, all in sight");
  view->resetTransform();
  frames("frame with new numbers, at 100 %");
  measure("frame of panning, at 100 %", [&](int round) {
    view->centerOn(600, 200 + round * 40);
    paint();
  });
  window.showLive(lives[0]);
  measure("whole window with new numbers", [&](int round) {
    window.showLive(liveAt(round));
    paint();
  });
  window.pages().setCurrentIndex(1);
  measure("services page with new numbers", [&](int round) {
    window.showLive(liveAt(round));
    QCoreApplication::sendPostedEvents();
    window.services().table().viewport()->repaint();
  });
  std::printf("%-46s        %7ld MiB\n", "resident memory", residentMib());
  return 0;
}
