// A document that uses every field of the model with a value other than its default.
#pragma once

#include "common/model/document.h"

namespace lvs::test {

inline Cluster fullDocument() {
  Cluster c;
  c.name = "everything";
  c.sites = {{"east", "East \"1\"/\\ Ø"}, {"west", ""}};
  c.directors = {{"lb1", "east", {"10.0.0.1", 7443}}, {"lb2", "west", {"fd00::2", 7444}}};
  c.realServers = {
      {"web1", "east", *IpAddress::parse("10.0.0.11"), IpAddress::parse("fd00::11"), {"admin", 2222, "root@jump:22"}},
      {"web2", "west", *IpAddress::parse("10.0.0.12"), std::nullopt, {}}};
  FailoverGroup four;
  four.name = "four";
  four.virtualRouterId = 7;
  four.version = 2;
  four.interface = "eth0";
  four.addresses = {*Prefix::parse("10.0.0.100/24"), *Prefix::parse("10.0.0.1/24")};
  four.blocks = {*Prefix::parse("10.50.0.0/22")};
  four.advertIntervalMs = 2000;
  four.preemptDelaySeconds = 30;
  four.password = "12345678";
  four.unicast = true;
  four.members = {{"lb1", 255}, {"lb2", 90}};
  four.connectionSync = ConnectionSync{"eth1", 9, IpAddress::parse("224.0.0.99"), 8849, 4, 1400};
  FailoverGroup six;
  six.name = "six";
  six.virtualRouterId = 8;
  six.interface = "eth0";
  six.addresses = {*Prefix::parse("fd00::100/64")};
  six.preempt = false;
  six.checksum = VrrpChecksum::plain;
  six.virtualMac = true;
  six.syncWith = "four";
  six.members = {{"lb2", 200}};
  Track uplink;
  uplink.name = "eth9";
  uplink.priorityDelta = -60;
  Track maintenance;
  maintenance.kind = TrackKind::file;
  maintenance.path = "/run/maintenance";
  Track daemon;
  daemon.kind = TrackKind::process;
  daemon.name = "haproxy";
  daemon.minimum = 2;
  Track script;
  script.kind = TrackKind::script;
  script.path = "/usr/local/bin/reachable";
  script.arguments = {"--from", "here"};
  script.intervalMs = 5000;
  script.timeoutMs = 900;
  script.rise = 2;
  script.fall = 3;
  script.priorityDelta = 20;
  Track quorum;
  quorum.kind = TrackKind::quorum;
  quorum.name = "web";
  quorum.minimum = 100;
  four.routed = {*Prefix::parse("203.0.113.0/24")};
  four.acceptMode = false;
  four.startupDelaySeconds = 45;
  four.announce = Announcing{9, 100, 60};
  four.track = {uplink, maintenance, daemon, script, quorum};
  c.failoverGroups = {four, six};
  HealthCheck http;
  http.name = "web";
  http.type = CheckType::https;
  http.port = 8443;
  http.path = "/health";
  http.host = "www.example";
  http.expectStatus = {200, 204};
  http.expect = "ok";
  http.verifyCertificate = false;
  http.intervalMs = 5000;
  http.timeoutMs = 400;
  http.rise = 3;
  http.fall = 5;
  HealthCheck tcp;
  tcp.name = "hello";
  tcp.send = "HELO\r\n";
  tcp.expect = "250";
  c.healthChecks = {http, tcp};
  VirtualService web;
  web.name = "web";
  web.address = IpAddress::parse("10.0.0.100");
  web.port = 80;
  web.scheduler = Scheduler::mh;
  web.schedulerFlags = {SchedulerFlag::fallback, SchedulerFlag::port};
  web.forwarding = Forwarding::tunnel;
  web.tunnel = TunnelOptions{TunnelType::gue, 6080, TunnelChecksum::remoteChecksum};
  web.healthCheck = "web";
  web.persistence = Persistence{60, 24, ""};
  web.realServers = {{"web1", std::nullopt, 65535, 1000, 700, std::nullopt,
                      TunnelOptions{TunnelType::gre, 0, TunnelChecksum::checksum}},
                     {"web2", std::nullopt, 0, 0, 0, Forwarding::directRouting, std::nullopt}};
  VirtualService sip;
  sip.name = "sip";
  sip.address = IpAddress::parse("10.0.0.100");
  sip.protocol = Protocol::udp;
  sip.port = 5060;
  sip.persistence = Persistence{3600, std::nullopt, "sip"};
  sip.realServers = {{"web1", 5062, 1, 0, 0, std::nullopt, std::nullopt}};
  VirtualService dns;
  dns.name = "dns";
  dns.address = IpAddress::parse("10.50.1.1");
  dns.protocol = Protocol::udp;
  dns.port = 53;
  dns.onePacket = true;
  dns.scheduler = Scheduler::rr;
  VirtualService sctp;
  sctp.name = "sctp";
  sctp.address = IpAddress::parse("10.0.0.100");
  sctp.protocol = Protocol::sctp;
  sctp.port = 99;
  VirtualService mark;
  mark.name = "bundle";
  mark.fwmark = 4294967295U;
  mark.family = Family::ipv6;
  mark.marks = {{*IpAddress::parse("fd00::100"), Protocol::tcp, {80, 443}},
                {*IpAddress::parse("fd00::100"), Protocol::udp, {443}}};
  mark.realServers = {{"web1", std::nullopt, 3, 0, 0, std::nullopt, std::nullopt}};
  c.virtualServices = {web, sip, dns, sctp, mark};
  return c;
}

}  // namespace lvs::test
