// The command lines of a lesson: what tcpdump, ip, ipvsadm, … would be asked by hand.
#include "common/diagnosis/lesson.h"
#include "common/model/enums.h"

namespace lvs::diagnosis {
namespace {

using Host = CommandLine::Where;

constexpr unsigned kEthernetMtu = 1500;  // bytes of an IP packet; PPPoE and tunnels have less

class Typist {
 public:
  explicit Typist(const Typing& typing) : it_(typing) {}

  std::vector<CommandLine> type(Step step) {
    switch (step) {
      case Step::directors: directors(); break;
      case Step::roles: roles(); break;
      case Step::vip: vip(); break;
      case Step::requests: requests(); break;
      case Step::filter: filter(Host::director); break;
      case Step::kernel: kernel(); break;
      case Step::table: table(); break;
      case Step::route: route(); break;
      case Step::wire: wire(); break;
      case Step::setup: setup(); break;
      case Step::gate: gate(); break;
      case Step::listener: listener(); break;
      case Step::reply: reply(); break;
      case Step::back: back(); break;
      case Step::mtu: mtu(); break;
      case Step::health: health(); break;
      case Step::sync: sync(); break;
    }
    return std::move(lines_);
  }

 private:
  bool six() const { return it_.service.serviceFamily() == Family::ipv6; }
  bool nat() const { return it_.method == Forwarding::nat; }
  bool tunnel() const { return it_.method == Forwarding::tunnel; }
  std::string ip() const { return six() ? "ip -6 " : "ip "; }
  std::string ping() const { return six() ? "ping -6 " : "ping "; }
  const IpAddress* ripAddress() const {
    return it_.server ? ripFor(*it_.server, it_.service.serviceFamily(), it_.method) : nullptr;
  }
  std::string rip() const { return ripAddress() ? ripAddress()->toString() : "RIP"; }
  std::string ripIp() const { return ripAddress() && ripAddress()->isIpv6() ? "ip -6 " : "ip "; }
  std::string interfaces() const { return six() ? "net.ipv6.conf." : "net.ipv4.conf."; }
  /// Where the VIP of a real server lives (agent/realserver/checks.cpp has the same).
  std::string device() const {
    if (!tunnel()) return "lo";
    const bool outerSix = ripAddress() && ripAddress()->isIpv6();
    if (it_.tunnel.type == TunnelType::gre) return outerSix ? "ip6gre0" : "gre0";
    return outerSix ? "ip6tnl0" : six() ? "sit0" : "tunl0";
  }
  std::string protocol() const { return std::string(wordOf(it_.service.protocol)); }
  std::uint16_t port() const {
    if (it_.service.address) return it_.service.port;
    const bool known = !it_.service.marks.empty() && !it_.service.marks.front().ports.empty();
    return known ? it_.service.marks.front().ports.front() : 0;
  }
  std::uint16_t serverPort() const { return it_.entry && it_.entry->port && nat() ? *it_.entry->port : port(); }
  /// " and tcp port 80"; of a service of all ports nothing.
  std::string andPort(std::uint16_t port, const char* end = "") const {
    return port == 0 ? "" : " and " + protocol() + " " + end + "port " + std::to_string(port);
  }
  /// The client in a filter; any client: nothing.
  std::string andClient() const { return it_.client == "CLIENT" ? "" : " and host " + it_.client; }

  void here(std::string line) { lines_.push_back({Host::here, {}, {}, std::move(line)}); }
  void client(std::string line) { lines_.push_back({Host::client, {}, {}, std::move(line)}); }
  void router(std::string line) { lines_.push_back({Host::router, {}, {}, std::move(line)}); }
  void director(std::string line) { lines_.push_back({Host::director, it_.director, {}, std::move(line)}); }
  void server(std::string line) {
    if (!it_.server) return;
    const SshAccess& ssh = it_.server->ssh;
    std::string login = "ssh ";
    if (!ssh.jump.empty()) login += "-J " + ssh.jump + " ";
    if (ssh.port != SshAccess{}.port) login += "-p " + std::to_string(ssh.port) + " ";
    login += ssh.user + "@" + it_.server->address.toString();
    lines_.push_back({Host::realServer, it_.server->name, std::move(login), std::move(line)});
  }

  void directors() {
    for (const std::string& name : directorsOf(it_.cluster, it_.service))
      lines_.push_back({Host::director, name, {}, "systemctl status lvs-agent"});
    director("lsmod | grep ^ip_vs");
    here("lvsctl status");
  }

  void roles() {
    director("tcpdump -c 5 -ni " + it_.outside + (six() ? " 'ip6 proto 112'" : " 'ip proto 112'"));
    here("lvsctl failover status");
  }

  void vip() {
    director(ip() + "-brief address show to " + it_.vip);
    if (six()) {
      router("ndisc6 -m " + it_.vip + " INTERFACE");
    } else {
      director("arping -D -c 2 -I " + (it_.outside == "any" ? "INTERFACE" : it_.outside) + " " + it_.vip);
      router("arping -c 3 -I INTERFACE " + it_.vip);
    }
    router(ip() + "-s neigh show " + it_.vip);
  }

  void requests() {
    client(ping() + "-c 3 " + it_.vip);
    if (port() != 0 && it_.service.protocol != Protocol::sctp)
      client("nc -vz " + std::string(it_.service.protocol == Protocol::udp ? "-u " : "") + "-w 5 " + it_.vip + " " +
             std::to_string(port()));
    director("tcpdump -eni " + it_.outside + " 'dst host " + it_.vip + andClient() + andPort(port()) + "'");
  }

  void filter(Host where) {
    const std::string old = six() ? "ip6tables-save -c" : "iptables-save -c";
    for (const std::string& line : {std::string("nft list ruleset"), old}) {
      if (where == Host::director) director(line);
      else server(line);
    }
  }

  void kernel() {
    if (!six()) {
      const std::string own = it_.outside == "any" ? "" : " net.ipv4.conf." + it_.outside + ".rp_filter";
      director("sysctl net.ipv4.conf.all.rp_filter" + own);
      director("ip route get " + it_.vip + " from " + it_.client + " iif " +
               (it_.outside == "any" ? "INTERFACE" : it_.outside));
      director("nstat -az TcpExtIPReversePathFilter");
    }
    for (const ServiceServer& one : it_.service.realServers) {
      if (one.forwarding.value_or(it_.service.forwarding) != Forwarding::nat) continue;
      return director(six() ? "sysctl net.ipv6.conf.all.forwarding" : "sysctl net.ipv4.ip_forward");
    }
  }

  /// As ipvsadm names a service.
  std::string service() const {
    if (it_.service.fwmark) return "-f " + std::to_string(*it_.service.fwmark) + (six() ? " -6" : "");
    const std::string kind = it_.service.protocol == Protocol::udp    ? "-u "
                             : it_.service.protocol == Protocol::sctp ? "--sctp-service "
                                                                      : "-t ";
    return kind + Endpoint{it_.vip, it_.service.port}.toString();
  }

  void table() {
    director("ipvsadm -Ln " + service());
    director("ipvsadm -Ln --stats " + service());
    director("ipvsadm -Lnc | grep -F " + (it_.client == "CLIENT" ? it_.vip : it_.client));
    here("lvsctl ipvs");
  }

  void route() {
    director("ip route get " + rip());
    director(ripIp() + "-s neigh show " + (it_.inside == "any" ? "" : "dev " + it_.inside));
    director("ping -c 3 " + rip());
  }

  /// What the director sends on, as a filter.
  std::string sent() const {
    const bool outerSix = ripAddress() && ripAddress()->isIpv6();
    if (nat()) return "host " + rip() + andPort(serverPort());
    if (!tunnel()) return "dst host " + it_.vip + andClient() + andPort(port());
    std::string outer = outerSix ? "ip6 proto " : "proto ";
    if (it_.tunnel.type == TunnelType::gue) outer = "udp port " + std::to_string(it_.tunnel.port);
    else outer += it_.tunnel.type == TunnelType::gre ? "47" : six() ? "41" : "4";
    return outer + " and host " + rip();
  }

  void wire() {
    // With direct routing only the hardware address tells whom the packet is for.
    director("tcpdump -" + std::string(it_.method == Forwarding::directRouting ? "e" : "") + "ni " + it_.inside + " '" +
             sent() + "'");
    server("tcpdump -" + std::string(it_.method == Forwarding::directRouting ? "e" : "") + "ni any '" + sent() + "'");
    server("tcpdump -ni any 'icmp or icmp6'");
  }

  void setup() {
    if (tunnel()) {
      if (it_.tunnel.type == TunnelType::gue) server("ip fou show");
      else server("lsmod | grep -E '^(ipip|sit|ip6_tunnel|ip_gre|ip6_gre) '");
      server("ip -d link show " + device());
      server("tcpdump -ni " + device() + " 'dst host " + it_.vip + andClient() + "'");
    }
    server(ip() + "-brief address show dev " + device());
    if (!six()) server("sysctl net.ipv4.conf.all.arp_ignore net.ipv4.conf.all.arp_announce");
  }

  void gate() {
    if (tunnel() && !six()) {
      server("sysctl net.ipv4.conf.all.rp_filter net.ipv4.conf." + device() + ".rp_filter");
      server("nstat -az TcpExtIPReversePathFilter");
    }
    filter(Host::realServer);
  }

  void listener() {
    const std::string kind = it_.service.protocol == Protocol::udp    ? "ss -lunp"
                             : it_.service.protocol == Protocol::sctp ? "ss -lnp --sctp"
                                                                      : "ss -ltnp";
    server(kind + (serverPort() == 0 ? "" : " 'sport = :" + std::to_string(serverPort()) + "'"));
    if (it_.service.protocol == Protocol::tcp) server("nstat -az TcpExtListenOverflows TcpExtListenDrops");
  }

  void reply() {
    if (!nat()) return server("tcpdump -ni any 'src host " + it_.vip + andClient() + andPort(port(), "src ") + "'");
    server(ip() + "route get " + it_.client + " from " + rip());
    server("tcpdump -ni any 'src host " + rip() + andClient() + andPort(serverPort(), "src ") + "'");
    director("tcpdump -ni " + it_.outside + " 'src host " + it_.vip + andClient() + andPort(port(), "src ") + "'");
  }

  void back() {
    const std::string trace = std::string("traceroute ") + (six() ? "-6 " : "") + "-n -s ";
    if (nat()) {
      director(trace + it_.vip + " " + it_.client);
      return here("lvsctl traceroute " + it_.client + " --director " + it_.director + " --from " + it_.vip);
    }
    server(trace + it_.vip + " " + it_.client);
    server(trace + rip() + " " + it_.client);
    here("lvsctl traceroute " + it_.client + " --real-server " + (it_.server ? it_.server->name : "SERVER") +
         " --from " + it_.vip);
  }

  void mtu() {
    const unsigned headers = six() ? 48 : 28;  // of IP and ICMP
    client(ping() + "-c 3 -M do -s " + std::to_string(kEthernetMtu - headers) + " " + it_.vip);
    director("tracepath -n " + rip());
    const std::string tooBig = six() ? "icmp6 and ip6[40] = 2" : "icmp[0] = 3 and icmp[1] = 4";
    director("tcpdump -ni any '" + tooBig + "'");
    server("tcpdump -ni any '" + tooBig + "'");
  }

  void health() {
    const HealthCheck* check = it_.cluster.healthCheck(it_.service.healthCheck);
    const std::string name = it_.server ? it_.server->name : "SERVER";
    here("lvsctl health why " + name);
    if (!check) return;
    const std::uint16_t at = check->port.value_or(serverPort());
    const std::string seconds = std::to_string((check->timeoutMs + 999) / 1000);
    const std::string target = Endpoint{rip(), at}.toString();
    if (check->via == CheckVia::service) return;  // only the agent can ask by way of the service
    switch (check->type) {
      case CheckType::http:
      case CheckType::https:
        director("curl -sv -o /dev/null --max-time " + seconds + " " +
                 (check->host.empty() ? "" : "-H 'Host: " + check->host + "' ") +
                 (check->type == CheckType::https ? "-k https://" : "http://") + target + check->path);
        break;
      case CheckType::icmp: director("ping -c 3 -W " + seconds + " " + rip()); break;
      case CheckType::dns:
        director("dig @" + rip() + " -p " + std::to_string(at) + " " + check->host + " " +
                 std::string(wordOf(check->record)));
        break;
      case CheckType::tcp:
      case CheckType::smtp:
      case CheckType::grpc: director("nc -vz -w " + seconds + " " + rip() + " " + std::to_string(at)); break;
      case CheckType::udp: director("nc -vzu -w " + seconds + " " + rip() + " " + std::to_string(at)); break;
      case CheckType::script:
      case CheckType::feedback:
      case CheckType::passive: break;
    }
  }

  void sync() {
    const FailoverGroup* group = it_.cluster.groupOf(it_.service);
    if (!group) return;
    for (const GroupMember& one : group->members)
      lines_.push_back({Host::director, one.director, {}, "ipvsadm -L --daemon"});
    if (group->connectionSync)
      director("tcpdump -c 5 -ni " + group->connectionSync->interface + " 'udp port " +
               std::to_string(group->connectionSync->port) + "'");
    for (const GroupMember& one : group->members)
      lines_.push_back({Host::director, one.director, {}, "ipvsadm -Lnc | wc -l"});
  }

  const Typing& it_;
  std::vector<CommandLine> lines_;
};

}  // namespace

std::vector<CommandLine> commandsOf(Step step, const Typing& typing) { return Typist(typing).type(step); }

}  // namespace lvs::diagnosis
