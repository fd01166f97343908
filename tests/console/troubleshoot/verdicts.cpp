#include "tests/console/troubleshoot/verdicts.h"

#include "tests/common/healthy_director.h"

namespace lvs::test {
namespace {

using diagnosis::Complaint;
using diagnosis::Probe;
using enum diagnosis::Fault;

constexpr char kVip[] = "192.168.1.214";
constexpr char kRip1[] = "192.168.1.14";
constexpr char kRip2[] = "192.168.2.2";
constexpr char kDip[] = "192.168.1.13";
constexpr char kFrom[] = "203.0.113.7";
constexpr std::uint16_t kFromPort = 40112;

api::DirectorReport director(const std::string& name, const std::string& role) {
  return healthyDirector({"http-dc1",
                          "dc1-vip",
                          kVip,
                          "eth1",
                          51,
                          {{"rproxy1", kRip1, "eth1", "", "02:00:00:00:01:14", ""},
                           {"rproxy2", kRip2, "eth1", "192.168.1.1", "02:00:00:00:01:01", ""}}},
                         name, role);
}

}  // namespace

VerdictStory::VerdictStory(Cluster example)
    : cluster(std::move(example)), reports({director("ipvslb11", "master"), director("ipvslb12", "backup")}) {}

void VerdictStory::forward(Forwarding method) { service().forwarding = method; }

void VerdictStory::out(std::size_t server, const char* state, const char* why) {
  standing().servers[server].state = state;
  standing().servers[server].weight = 0;
  standing().servers[server].why = why;
  table().destinations[server].weight = 0;
}

void VerdictStory::look(const char* fact, const char* found, const char* consequence, const char* advice) {
  api::RealServerJob job;
  job.server = "rproxy1";
  job.verb = "verify";
  job.state = "done";
  for (const char* good : {"Module ipip", "Interface tunl0", "Firewall"}) job.facts.push_back({good, true, "", "", ""});
  job.facts.push_back({fact, false, found, consequence, advice, *advice == '\0'});
  looks = {job};
}

void VerdictStory::sees(const char* host, const char* interface, const char* from, const char* to, std::uint8_t flags,
                        const char* tunnelFrom, const char* tunnelTo) {
  const bool back = (flags & (packets::kAck | packets::kRst)) != 0 && std::string(to) == kFrom;
  diagnosis::Sighting one;
  one.host = host;
  one.interface = interface;
  one.timeNs = static_cast<std::int64_t>(packets.size() + 1) * 310'000;
  const auto header = [](const char* source, const char* destination) {
    packets::Ip ip;
    ip.source = *IpAddress::parse(source);
    ip.destination = *IpAddress::parse(destination);
    ip.protocol = 6;
    ip.length = 60;
    return ip;
  };
  if (tunnelFrom) {
    one.packet.ip.push_back(header(tunnelFrom, tunnelTo));
    one.packet.tunnels.push_back(packets::Tunnel::ipip);
  }
  one.packet.ip.push_back(header(from, to));
  const std::uint16_t port = 80;
  one.packet.tcp = packets::Tcp{back ? port : kFromPort,   back ? kFromPort : port, 1000, 0, flags, 64240, 0,
                                packets::Checksum::unknown};
  packets.push_back(one);
}

void VerdictStory::comes(std::size_t far) {
  using namespace lvs::packets;
  const bool nat = service().forwarding == Forwarding::nat;
  std::vector<std::function<void()>> way = {[&] { sees("ipvslb11", "eth0", kFrom, kVip, kSyn); }};
  if (nat) {
    way.insert(way.end(), {[&] { sees("ipvslb11", "eth1", kFrom, kRip1, kSyn); },
                           [&] { sees("rproxy1", "eth0", kFrom, kRip1, kSyn); },
                           [&] { sees("rproxy1", "eth0", kRip1, kFrom, kSyn | kAck); }});
  } else {
    way.insert(way.end(), {[&] { sees("ipvslb11", "eth1", kFrom, kVip, kSyn, kDip, kRip1); },
                           [&] { sees("rproxy1", "eth0", kFrom, kVip, kSyn, kDip, kRip1); },
                           [&] { sees("rproxy1", "tunl0", kFrom, kVip, kSyn); },
                           [&] { sees("rproxy1", "eth0", kVip, kFrom, kSyn | kAck); }});
  }
  for (std::size_t i = 0; i < far && i < way.size(); ++i) way[i]();
}

void VerdictStory::traced(int ofVip, int ofRip, int asNew, int asReply) {
  const auto trace = [](const char* from, int far) {
    constexpr const char* kWay[] = {"192.168.1.1", "10.9.0.1", kFrom};
    api::Trace made;
    made.from = from;
    made.to = kFrom;
    for (int i = 0; i < far; ++i) {
      api::TraceHop& hop = made.hops.emplace_back();
      hop.number = static_cast<std::uint32_t>(i + 1);
      hop.answers.push_back({kWay[i], 400, "", 0});
    }
    made.reached = far == 3;
    return made;
  };
  traces = {"rproxy1", "ipvslb11", trace(kVip, ofVip), trace(kRip1, ofRip), trace(kVip, asNew), trace(kVip, asReply)};
}

troubleshoot::Inquiry VerdictStory::told() const {
  const VirtualService& asked = cluster.virtualServices.front();
  troubleshoot::Inquiry made;
  made.cluster = QString::fromStdString(cluster.name);
  made.complaint = complaint;
  made.service = QString::fromStdString(asked.name);
  if (client) made.client = QString::fromStdString(client->toString());
  made.looked = !looks.empty();
  made.when = QDateTime(QDate(2026, 3, 4), QTime(10, 20, 30));
  made.tookMs = 812;
  diagnosis::Diagnosis found = diagnosis::diagnose(cluster, asked, reports, looks, client ? &*client : nullptr);
  if (!packets.empty() || everyone) {
    const std::vector<diagnosis::Ear> ears = {
        {"ipvslb11", "eth0"}, {"ipvslb11", "eth1"}, {"ipvslb12", "eth0"}, {"rproxy1", "eth0"}, {"rproxy1", "tunl0"}};
    made.path = diagnosis::follow(cluster, asked, {*IpAddress::parse(kFrom), kFromPort, end}, ears, packets);
    std::vector<diagnosis::Path> paths = {made.path};
    if (everyone) paths.push_back(made.path);
    diagnosis::addPackets(found, paths);
    diagnosis::addReplyWay(found, traces);
    diagnosis::addReplyWay(made.path, traces);
  }
  made.weighed = diagnosis::weigh(complaint, cluster, asked, std::move(found), reports);
  return made;
}

std::vector<Verdict> allVerdicts() {
  using namespace lvs::packets;
  using Story = VerdictStory;
  std::vector<Verdict> all;
  const auto add = [&](std::string name, std::function<void(Story&)> change) {
    all.push_back({std::move(name), std::move(change)});
  };
  const auto of = [&](diagnosis::Fault fault, std::function<void(Story&)> change) {
    add(diagnosis::faultName(fault), std::move(change));
  };
  add("healthy", [](Story&) {});
  add("healthy-with-packets", [](Story& it) {
    it.comes(5);
    it.end = Probe::End::answered;
  });
  of(noDirector, [](Story& it) {
    for (auto& one : it.reports) one = {one.director, "it does not answer within 3 s", {}, {}, {}, {}};
  });
  of(noDocument, [](Story& it) { it.reports[1].status->revision.hash.clear(); });
  of(documentsDiffer, [](Story& it) { it.reports[1].status->revision.hash = "other"; });
  of(noIpvs, [](Story& it) { it.reports[1].status->ipvsVersion.clear(); });
  of(noMaster, [](Story& it) {
    it.reports[0].status->failover[0].role = "fault";
    it.reports[0].status->failover[0].reason = "the link of eth0 is down";
    it.reports[0].status->holdsAddresses.clear();
  });
  of(twoMasters, [](Story& it) {
    it.reports[1].status->failover[0].role = "master";
    it.reports[1].status->holdsAddresses = {kVip};
    it.complaint = Complaint::oneNetwork;
  });
  of(vipOnNobody, [](Story& it) { it.reports[0].status->holdsAddresses.clear(); });
  of(vipOnTwo, [](Story& it) { it.reports[1].status->holdsAddresses = {kVip}; });
  of(arpByRealServer, [](Story& it) { it.facts().answers = {{kVip, "02:00:00:00:01:14"}}; });
  of(vipTaken, [](Story& it) { it.facts().answers = {{kVip, "02:00:00:00:00:99"}}; });
  of(clientBeside, [](Story& it) {
    it.forward(Forwarding::nat);
    it.client = IpAddress::parse("192.168.1.77");
    it.complaint = Complaint::oneNetwork;
  });
  of(directorBlocks, [](Story& it) {
    it.facts().blocks = {{"tcp port 80 to 192.168.1.214", "nft chain inet filter input",
                          "the rule \"tcp dport 80 ip saddr != 10.0.0.0/8 counter drop\"", "in"}};
  });
  of(reversePath, [](Story& it) { it.facts().strict = {{"eth0", "eth1", ""}}; });
  of(forwardingOff, [](Story& it) {
    it.forward(Forwarding::nat);
    it.facts().forwarding = false;
  });
  of(linkErrors, [](Story& it) {
    it.facts().interfaces = {{"eth1", 1500, true, 48'211'903, 47'990'120, 1'204, 0, 0, 0, 37}};
    it.complaint = Complaint::someHang;
  });
  of(conntrackFull, [](Story& it) {
    it.facts().conntrack = {262'144, 262'144, 9'180, 12};
    it.complaint = Complaint::someHang;
  });
  of(serviceMissing, [](Story& it) { it.reports[0].ipvs->services.clear(); });
  of(destinationMissing, [](Story& it) { it.table().destinations.pop_back(); });
  of(destinationDiffers, [](Story& it) {
    it.table().destinations[0].forwarding = "nat";
    it.complaint = Complaint::oneServer;
  });
  of(noRealServer, [](Story& it) {
    for (api::DestinationState& one : it.table().destinations) one.weight = 0;
    for (api::ServerPlace& one : it.standing().servers) one.weight = 0;
  });
  of(takenOut, [](Story& it) {
    it.out(0, "drained", "drained by ada: kernel update");
    it.out(1, "disabled", "taken out by ada");
  });
  of(allFail, [](Story& it) {
    it.out(0, "out", "connection refused on port 80");
    it.out(1, "out", "HTTP status 503 for /, and 200 is expected");
  });
  of(quorumLost, [](Story& it) {
    it.standing().quorum = false;
    it.standing().weight = 2;
    it.standing().needed = 3;
  });
  of(overThreshold, [](Story& it) {
    for (std::size_t i : {0U, 1U}) {
      it.service().realServers[i].upperThreshold = 100;
      it.table().destinations[i].active = 100;
    }
    it.complaint = Complaint::someHang;
  });
  of(noWay, [](Story& it) {
    it.facts().routes[1] = {"rproxy2", kRip2, "eth1", "", "", "192.168.2.2 does not answer ARP on eth1"};
  });
  of(someFail, [](Story& it) {
    it.out(0, "out", "192.168.1.14: connection refused on port 80");
    it.complaint = Complaint::someHang;
  });
  of(realServerFact, [](Story& it) {
    it.look("rp_filter of tunl0", "rp_filter 1 on tunl0 (the greater of all and tunl0)",
            "what comes out of the tunnel is dropped as forged", "");
  });
  of(realServerDrifted, [](Story& it) {
    it.reports[0].realServers[0].state = "drifted";
    it.reports[0].realServers[0].sentence = "tunl0 has lost the VIP 192.168.1.214";
    it.complaint = Complaint::someHang;
  });
  of(keptTogether, [](Story& it) {
    it.service().persistence = Persistence{360, 24, ""};
    it.table().destinations[0].active = 96;
    it.table().destinations[0].persistent = 3;
    it.table().destinations[1].active = 4;
    it.complaint = Complaint::oneServer;
  });
  of(requestsMissing, [](Story& it) { it.everyone = true; });
  of(staleArp, [](Story& it) {
    it.sees("ipvslb12", "eth0", kFrom, kVip, kSyn);
    it.everyone = true;
    it.complaint = Complaint::failoverBroke;
  });
  of(directorRefuses, [](Story& it) {
    it.comes(1);
    it.sees("ipvslb11", "eth0", kVip, kFrom, kRst | kAck);
    it.end = Probe::End::refused;
  });
  of(directorDrops, [](Story& it) { it.comes(1); });
  of(lostOnTheWay, [](Story& it) { it.comes(2); });
  of(notUnpacked, [](Story& it) { it.comes(3); });
  of(noReply, [](Story& it) { it.comes(4); });
  of(serverRefuses, [](Story& it) {
    it.comes(4);
    it.sees("rproxy1", "eth0", kVip, kFrom, kRst);
    it.end = Probe::End::refused;
  });
  of(wrongSource, [](Story& it) {
    it.comes(4);
    it.sees("rproxy1", "eth0", kRip1, kFrom, kSyn | kAck);
  });
  of(replyAstray, [](Story& it) {
    it.forward(Forwarding::nat);
    it.comes(4);
  });
  of(replyLost, [](Story& it) {
    it.comes(5);
    it.complaint = Complaint::oneNetwork;
    it.everyone = true;
  });
  of(antiSpoofing, [](Story& it) {
    it.comes(5);
    it.traced(1, 3, 1, 1);
    it.complaint = Complaint::oneNetwork;
  });
  of(asymmetricFirewall, [](Story& it) {
    it.comes(5);
    it.traced(3, 3, 3, 1);
    it.complaint = Complaint::oneNetwork;
  });
  of(largeLost, [](Story& it) {
    it.comes(5);
    for (int i = 0; i < 2; ++i) {
      it.sees("rproxy1", "eth0", kVip, kFrom, kAck);
      it.packets.back().packet.ip.back().length = 1500;
      it.packets.back().packet.tcp->sequence = 5000;
    }
    it.end = Probe::End::connected;
    it.complaint = Complaint::someHang;
  });
  of(noSync, [](Story& it) {
    it.reports[1].ipvs->daemons.pop_back();
    it.complaint = Complaint::failoverBroke;
  });
  of(directorSilent, [](Story& it) {
    it.reports[1] = {"ipvslb12", "it does not answer within 3 s", {}, {}, {}, {}};
    it.complaint = Complaint::failoverBroke;
  });
  add("several-at-once", [](Story& it) {
    it.facts().blocks = {{"tcp port 80 to 192.168.1.214", "nft chain inet filter input", "its policy", "in"}};
    it.out(0, "out", "192.168.1.14: connection refused on port 80");
    it.look("Something listens on 192.168.1.214:80", "only on other addresses", "clients are refused",
            "Let the service listen on 192.168.1.214 or on all addresses");
    it.reports[1].ipvs->daemons.pop_back();
    it.complaint = Complaint::someHang;
  });
  return all;
}

}  // namespace lvs::test
