// An inquiry, packets and a packet's way as the Troubleshoot page shows them, for tests and pictures.
#pragma once

#include "console/troubleshoot/inquiry.h"
#include "console/troubleshoot/packets_panel.h"
#include "tests/common/made_packets.h"

namespace lvs::test {

inline constexpr std::int64_t kMs = 1'000'000;
inline constexpr char kTunnelClient[] = "203.0.113.7";
inline constexpr char kTunnelVip[] = "192.168.1.214";

/// Of the example's service http-dc1: a real server is out, and the next failover will break connections.
inline troubleshoot::Inquiry sampleInquiry(const Cluster& cluster) {
  troubleshoot::Inquiry made;
  made.cluster = QString::fromStdString(cluster.name);
  made.complaint = diagnosis::Complaint::someHang;
  made.service = QStringLiteral("http-dc1");
  made.client = QString::fromLatin1(kTunnelClient);
  made.when = QDateTime(QDate(2026, 3, 4), QTime(10, 20, 30));
  made.tookMs = 812;
  diagnosis::Diagnosis found;
  found.findings = {
      {diagnosis::Fault::noSync, diagnosis::Effect::later, "failover group dc1-vip",
       "Open connections would break at the next failover of dc1-vip", "ipvslb12: no receiving daemon",
       "Push the document again: lvsctl config push FILE"},
      {diagnosis::Fault::someFail, diagnosis::Effect::some, "real server rproxy1", "rproxy1 is out of service",
       "192.168.1.14: connection refused on port 80", "lvsctl health why rproxy1"}};
  found.good = {"reached, with the same document: ipvslb11 and ipvslb12",
                "ipvslb11 alone is master of dc1-vip and holds 192.168.1.214",
                "ipvslb11 sends connections to 1 of 2 real servers"};
  found.unseen = {"the settings of rproxy2; --verify looks at them over SSH",
                  "routers, firewalls and ARP entries between the clients and the directors, and the replies' way"};
  made.weighed = diagnosis::weigh(made.complaint, cluster, *cluster.virtualService("http-dc1"), found);
  return made;
}

inline diagnosis::Path samplePath() {
  using diagnosis::Seen;
  diagnosis::Path path;
  path.hops = {{"", false, Seen::unknown, "SYN to 192.168.1.214:80", 0},
               {"ipvslb11", false, Seen::yes, "in by eth0, out by eth0 as IPIP to 192.168.1.14", 310'000},
               {"rproxy1", false, Seen::yes, "in by tunl0", 842'000},
               {"rproxy1", true, Seen::no, "no answer left by eth0", std::nullopt},
               {"", true, Seen::unknown, "", std::nullopt}};
  return path;
}

inline std::vector<packets::Place> samplePlaces() {
  return {{"ipvslb11 eth0", "", "", packets::Link::raw, 256}, {"rproxy1 tunl0", "", "", packets::Link::raw, 256}};
}

inline packets::Captured captured(std::uint32_t place, std::int64_t timeNs, const made::Bytes& bytes) {
  return {place, timeNs, static_cast<std::uint32_t>(bytes.size()), bytes, ""};
}

inline made::Bytes tcpPacket(const char* from, const char* to, std::uint16_t source, std::uint16_t destination,
                             std::uint8_t flags) {
  return made::ipv4(from, to, 6, made::tcp(source, destination, flags));
}

/// A SYN that goes on through a tunnel, its answer, and an end that nobody wanted.
inline std::vector<packets::Captured> samplePackets() {
  using made::operator+;
  constexpr std::int64_t kBegin = 1'772'619'630'000 * kMs;
  const made::Bytes syn = tcpPacket(kTunnelClient, kTunnelVip, 40112, 80, packets::kSyn);
  const auto step = [](std::int64_t micros) { return kBegin + micros * 1000; };
  return {captured(0, step(0), syn), captured(0, step(310), made::ipv4("192.168.1.13", "192.168.1.14", 4, syn)),
          captured(1, step(842), syn),
          captured(1, step(901), tcpPacket(kTunnelVip, kTunnelClient, 80, 40112, packets::kSyn | packets::kAck)),
          captured(0, step(2400), tcpPacket(kTunnelClient, kTunnelVip, 40112, 80, packets::kRst))};
}

}  // namespace lvs::test
