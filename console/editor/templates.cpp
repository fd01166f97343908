#include "console/editor/templates.h"

#include "common/api/messages.h"
#include "common/model/validate.h"

namespace lvs::editor {
namespace {

class Maker {
 public:
  Maker(Template kind, const Answers& answers) : kind_(kind), answers_(answers) {}

  Result<Cluster> make() {
    cluster_.name = answers_.name;
    cluster_.healthChecks.push_back(check());
    const bool two = answers_.sites.size() > 1;
    for (std::size_t at = 0; at < answers_.sites.size(); ++at) {
      const std::string number = std::to_string(at + 1);
      if (two) cluster_.sites.push_back({"dc" + number, "Data Centre " + number});
      addSite(answers_.sites[at], two ? number : "", two ? "dc" + number : "");
    }
    // Every site's services go to the real servers of both, which is what the second site is for.
    for (VirtualService& service : cluster_.virtualServices) {
      for (const RealServer& server : cluster_.realServers) {
        ServiceServer entry;
        entry.server = server.name;
        service.realServers.push_back(entry);
      }
    }
    if (!errors_.empty()) return errors_;
    if (Errors broken = validate(cluster_); !broken.empty()) return broken;
    return std::move(cluster_);
  }

 private:
  static HealthCheck check() {
    HealthCheck tcp;
    tcp.name = "tcp";
    tcp.type = CheckType::tcp;
    return tcp;
  }

  void fail(const std::string& what, const std::string& found, const std::string& allowed) {
    errors_.push_back({"", what + ": found \"" + found + "\"; allowed is " + allowed});
  }

  std::optional<Prefix> prefix(const std::string& what, const std::string& text) {
    const auto read = Prefix::parse(text);
    if (!read) fail(what, text, "an address with its prefix length, as 192.0.2.100/24");
    return read;
  }

  void addSite(const SiteAnswers& site, const std::string& number, const std::string& name) {
    FailoverGroup outside;
    outside.name = "vip" + number;
    outside.virtualRouterId = static_cast<std::uint8_t>(cluster_.failoverGroups.size() + 51);
    outside.interface = answers_.interface;
    const auto vip = prefix("VIP", site.vip);
    if (vip) outside.addresses = {*vip};
    std::uint8_t priority = 150;
    for (const std::string& host : site.directors) {
      Director director;
      director.name = "lb" + number + std::to_string(outside.members.size() + 1);
      director.site = name;
      director.agent = {host, api::kDefaultAgentPort};
      if (!IpAddress::parse(host)) fail("Directors", host, "an address, as 192.0.2.1");
      outside.members.push_back({director.name, priority});
      priority = static_cast<std::uint8_t>(priority - 50);
      cluster_.directors.push_back(std::move(director));
    }
    std::size_t count = 0;
    for (const std::string& rip : site.realServers) {
      RealServer server;
      server.name = "web" + number + std::to_string(++count);
      server.site = name;
      if (const auto address = IpAddress::parse(rip)) server.address = *address;
      else fail("Real servers", rip, "an address, as 192.0.2.11");
      cluster_.realServers.push_back(std::move(server));
    }
    FailoverGroup inside = outside;
    cluster_.failoverGroups.push_back(std::move(outside));
    if (kind_ == Template::nat) {
      inside.name = "gateway";
      inside.virtualRouterId = static_cast<std::uint8_t>(inside.virtualRouterId + 1);
      inside.interface = answers_.insideInterface;
      inside.syncWith = "vip" + number;
      if (const auto address = prefix("Gateway of the real servers", site.inside)) inside.addresses = {*address};
      cluster_.failoverGroups.push_back(std::move(inside));
    }
    for (const std::uint16_t port : answers_.ports) {
      VirtualService service;
      service.name = (port == 80 ? "http" : port == 443 ? "https" : "port" + std::to_string(port)) + number;
      if (vip) service.address = vip->address;
      service.port = port;
      service.forwarding = kind_ == Template::nat             ? Forwarding::nat
                           : kind_ == Template::directRouting ? Forwarding::directRouting
                                                              : Forwarding::tunnel;
      service.healthCheck = "tcp";
      cluster_.virtualServices.push_back(std::move(service));
    }
  }

  Template kind_;
  const Answers& answers_;
  Cluster cluster_;
  Errors errors_;
};

}  // namespace

Answers standardAnswers(Template kind) {
  Answers answers;
  switch (kind) {
    case Template::nat:
      answers.sites = {
          {"192.0.2.100/24", "198.51.100.1/24", {"192.0.2.1", "192.0.2.2"}, {"198.51.100.11", "198.51.100.12"}}};
      break;
    case Template::directRouting:
      answers.sites = {{"192.0.2.100/24", "", {"192.0.2.1", "192.0.2.2"}, {"192.0.2.11", "192.0.2.12"}}};
      break;
    case Template::tunnel:
      answers.sites = {{"192.0.2.100/24", "", {"192.0.2.1", "192.0.2.2"}, {"198.51.100.11", "203.0.113.11"}}};
      break;
    case Template::tunnelTwoSites:
      answers.sites = {{"192.0.2.100/24", "", {"192.0.2.1", "192.0.2.2"}, {"192.0.2.11"}},
                       {"198.51.100.100/24", "", {"198.51.100.1", "198.51.100.2"}, {"198.51.100.11"}}};
      break;
  }
  return answers;
}

Result<Cluster> makeCluster(Template kind, const Answers& answers) { return Maker(kind, answers).make(); }

}  // namespace lvs::editor
