#include "agent/realserver/probe.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace lvs::realserver {
namespace {

constexpr const char* kFiles[] = {kApplyFile, kSysctlFile,   kModulesFile,        kUnitFile,  kIfupFile,
                                  kLocalFile, kNetworkdFile, kNetworkManagerFile, kRecordFile};

// Everything is printed by the shell's own printf; what a machine lacks prints nothing. A missing final
// line feed of a file is kept by the mark "." behind its last line.
constexpr char kScript[] = R"SH(
PATH=$PATH:/usr/sbin:/sbin; export PATH; LC_ALL=C; export LC_ALL
tag() { while IFS= read -r l; do printf '%s %s\n' "$1" "$l"; done; }
printf 'uid %s\n' "$(id -u)"
[ -r /etc/os-release ] && (. /etc/os-release; printf 'system %s\n' "$PRETTY_NAME")
for t in ip modprobe sysctl nft iptables arping tcpdump sudo apt-get dnf yum zypper apk pacman; do command -v $t >/dev/null 2>&1 && printf 'tool %s\n' $t; done
if [ -d /run/systemd/system ]; then
  echo 'init systemd'
  systemctl -q is-active systemd-networkd 2>/dev/null && echo networkd
  systemctl -q is-active NetworkManager 2>/dev/null && echo networkmanager
  systemctl -q is-enabled lvs-real-server.service 2>/dev/null && echo hook
elif [ -d /run/openrc ]; then echo 'init openrc'
elif [ -d /etc/network/if-up.d ]; then echo 'init ifupdown'
fi
ip -V 2>&1 | grep -qi busybox && echo busybox-ip
ip -o link show 2>/dev/null | tag link
ip -o addr show 2>/dev/null | tag addr
for f in 4 6; do
  ip -$f route show default 2>/dev/null | tag "route$f main"
  for n in 4200 4201; do ip -$f route show table $n 2>/dev/null | tag "route$f $n"; done
  ip -$f rule show 2>/dev/null | tag "rule$f"
  ip -$f fou show 2>/dev/null | tag "fou$f"
done
for f in /proc/sys/net/ipv4/conf/*/rp_filter /proc/sys/net/ipv4/conf/*/arp_ignore /proc/sys/net/ipv4/conf/*/arp_announce; do
  d=${f%/*}; [ -d "$d" ] && printf 'folder %s\n' "$d"
[ -r "$f" ] && { read -r v <"$f"; printf 'sysctl %s %s\n' "${f#/proc/sys/}" "$v"; }
done
while read -r m rest; do printf 'module %s\n' "$m"; done </proc/modules 2>/dev/null
# Built in, a module has no line there; its folder exists all the same.
for m in ipip ip6_tunnel sit ip_gre ip6_gre fou; do [ -d /sys/module/$m ] && printf 'module %s\n' $m; done
for p in tcp tcp6 udp udp6; do
  [ -r /proc/net/$p ] && while read -r n l r s rest; do printf 'socket %s %s %s\n' $p "$l" "$s"; done </proc/net/$p
done
command -v ss >/dev/null 2>&1 && ss -ltn 2>/dev/null | head -n 5000 | tag queue
# Sets are left out, they may be long. iptables is asked only where it has a table: asking may load its module.
nft -p -s -t list ruleset 2>/dev/null | head -n 5000 | tag nft
for f in 4 6; do
  if [ $f = 4 ]; then c=iptables; t='table ip filter'; else c=ip6tables; t='table ip6 filter'; fi
  command -v $c >/dev/null 2>&1 || continue
  case $($c -V 2>/dev/null) in
    *nf_tables*) nft list tables 2>/dev/null | grep -q "^$t$" || continue ;;
    *) grep -q filter /proc/net/${c%tables}_tables_names 2>/dev/null || continue ;;
  esac
  $c -S 2>/dev/null | head -n 5000 | tag ipt$f
done
if command -v firewall-cmd >/dev/null 2>&1 && firewall-cmd -q --state 2>/dev/null; then
  for z in $(firewall-cmd --get-zones 2>/dev/null); do firewall-cmd --zone="$z" --list-rich-rules 2>/dev/null; done | tag richrule
fi
)SH";

constexpr char kFileScript[] = R"SH(
d=${f%/*}; [ -d "$d" ] && printf 'folder %s\n' "$d"
[ -r "$f" ] && { printf 'file %s\n' "$f"; { cat "$f"; echo .; } | tag '|'; echo end-file; }
done
# A queue that is full for a moment is none.
command -v ss >/dev/null 2>&1 && ss -ltn 2>/dev/null | head -n 5000 | tag queue-later
echo complete
)SH";

std::string_view takeWord(std::string_view& line) {
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
  const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(end);
  return word;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

/// "eth0@if5:" as "eth0".
std::string deviceName(std::string_view word) { return std::string(word.substr(0, word.find_first_of("@:"))); }

/// "2: eth0@if5: <BROADCAST,UP> mtu 1500 …"
void takeLink(std::string_view line, Facts& facts) {
  takeWord(line);
  const std::string name = deviceName(takeWord(line));
  const std::string_view flags = takeWord(line);
  if (name.empty() || flags.size() < 2) return;
  const std::string list = "," + std::string(flags.substr(1, flags.size() - 2)) + ",";
  LinkFact& link = facts.links[name];
  link.up = list.find(",UP,") != std::string::npos;
  constexpr std::string_view kEthernet = "link/ether ";
  if (const std::size_t at = line.find(kEthernet); at != std::string_view::npos)
    link.mac = line.substr(at + kEthernet.size(), 17);
}

/// "2: eth0    inet 10.0.0.5/24 scope global eth0 …"
void takeAddress(std::string_view line, Facts& facts) {
  takeWord(line);
  AddressFact fact;
  fact.device = deviceName(takeWord(line));
  const std::string_view family = takeWord(line);
  if (family != "inet" && family != "inet6") return;
  std::string text(takeWord(line));
  if (text.find('/') == std::string::npos) text += family == "inet" ? "/32" : "/128";
  const auto address = Prefix::parse(text);
  if (!address) return;
  fact.address = *address;
  fact.refused = line.find(" tentative") != std::string_view::npos || line.find(" dadfailed") != std::string_view::npos;
  facts.addresses.push_back(std::move(fact));
}

/// "4200:\tfrom 10.0.0.5 lookup 4200" as "4200 from 10.0.0.5 lookup 4200"; busybox says the same.
void takeRule(std::string_view line, Family family, Facts& facts) {
  std::string_view number = takeWord(line);
  if (number.empty() || number.back() != ':') return;
  number.remove_suffix(1);
  facts.rules.push_back({family, std::string(number) + " " + std::string(trimmed(line))});
}

/// "port 5555 gue"
void takeFou(std::string_view line, const char* family, Facts& facts) {
  if (takeWord(line) != "port") return;
  const std::string_view port = takeWord(line);
  if (takeWord(line) == "gue") facts.fouPorts.insert(std::string(family) + " " + std::string(port));
}

/// The kernel's hexadecimal addresses: 32 bit words in host order.
std::optional<IpAddress> kernelAddress(std::string_view hex) {
  if (hex.size() != 8 && hex.size() != 32) return std::nullopt;
  std::array<std::uint8_t, 16> bytes{};
  for (std::size_t word = 0; word < hex.size() / 8; ++word) {
    std::uint32_t value = 0;
    const std::string_view digits = hex.substr(word * 8, 8);
    if (std::from_chars(digits.data(), digits.data() + 8, value, 16).ptr != digits.data() + 8) return std::nullopt;
    for (std::size_t byte = 0; byte < 4; ++byte)
      bytes[word * 4 + byte] = static_cast<std::uint8_t>(value >> (8 * byte));
  }
  return IpAddress::fromBytes(hex.size() == 8 ? Family::ipv4 : Family::ipv6, bytes.data());
}

/// "tcp 00000000:0050 0A": listening TCP (state 0A) and unconnected UDP (07).
void takeSocket(std::string_view line, Facts& facts) {
  const std::string_view kind = takeWord(line);
  const std::string_view local = takeWord(line);
  const std::string_view state = takeWord(line);
  const std::size_t colon = local.find(':');
  if (colon == std::string_view::npos || (state != "0A" && state != "07")) return;
  const auto address = kernelAddress(local.substr(0, colon));
  std::uint16_t port = 0;
  const std::string_view digits = local.substr(colon + 1);
  if (!address || std::from_chars(digits.data(), digits.data() + digits.size(), port, 16).ec != std::errc()) return;
  if (facts.listeners.size() < 4096) facts.listeners.push_back({std::string(kind.substr(0, 3)), *address, port});
}

/// "LISTEN 129 128 0.0.0.0:80 0.0.0.0:*", as ss(8) has it: of a listening socket, how many connections wait for being
/// taken, and how many may. One more than that fits (net/sock.h, sk_acceptq_is_full).
std::optional<QueueFact> queueIn(std::string_view line) {
  const auto count = [](std::string_view word) {
    unsigned value = 0;
    const bool good = std::from_chars(word.data(), word.data() + word.size(), value).ec == std::errc();
    return good ? std::optional(value) : std::nullopt;
  };
  if (takeWord(line) != "LISTEN") return std::nullopt;
  const auto waiting = count(takeWord(line));
  const auto most = count(takeWord(line));
  const std::string_view local = takeWord(line);
  const std::size_t colon = local.rfind(':');
  if (!waiting || !most || colon == std::string_view::npos) return std::nullopt;
  std::string_view address = local.substr(0, colon);
  if (address.starts_with('[')) address = address.substr(1, address.find(']') - 1);
  address = address.substr(0, address.find('%'));
  const auto at = IpAddress::parse(address == "*" ? "::" : std::string(address));
  const auto port = count(local.substr(colon + 1));
  if (!at || !port || *port > 65535) return std::nullopt;
  return QueueFact{*at, static_cast<std::uint16_t>(*port), *waiting, *most, false};
}

/// Several sockets may listen on one port: the one that is full, and stays so, is told.
void takeQueue(std::string_view line, bool later, Facts& facts) {
  const auto queue = queueIn(line);
  if (!queue) return;
  const auto known = std::find_if(facts.queues.begin(), facts.queues.end(), [&](const QueueFact& one) {
    return one.address == queue->address && one.port == queue->port;
  });
  const bool full = queue->waiting > queue->most;
  if (later) {
    if (known != facts.queues.end() && full && known->waiting > known->most) known->full = true;
  } else if (known == facts.queues.end()) {
    if (facts.queues.size() < 4096) facts.queues.push_back(*queue);
  } else if (full) {
    *known = *queue;
  }
}

/// Lines between "file" and "end-file".
struct OpenFile {
  std::string path;
  std::string content;
  bool begun = false;
  void line(std::string_view text) {
    if (begun) content += '\n';
    begun = true;
    content += text;
  }
  void close(Facts& facts) {
    // The mark is "." alone after a final line feed, or stands behind the last line.
    if (!content.empty() && content.back() == '.') content.pop_back();
    facts.files[path] = content;
    *this = OpenFile();
  }
};

void takeFact(std::string_view tag, std::string_view rest, Facts& facts) {
  if (tag == "uid") facts.root = trimmed(rest) == "0";
  else if (tag == "system") facts.system = trimmed(rest).substr(0, 200);
  else if (tag == "tool") facts.tools.emplace(trimmed(rest));
  else if (tag == "folder") facts.folders.emplace(rest);
  else if (tag == "networkd") facts.networkd = true;
  else if (tag == "networkmanager") facts.networkManager = true;
  else if (tag == "hook") facts.hookEnabled = true;
  else if (tag == "busybox-ip") facts.busyboxIp = true;
  else if (tag == "link") takeLink(rest, facts);
  else if (tag == "addr") takeAddress(rest, facts);
  else if (tag == "rule4") takeRule(rest, Family::ipv4, facts);
  else if (tag == "rule6") takeRule(rest, Family::ipv6, facts);
  else if (tag == "fou4") takeFou(rest, "4", facts);
  else if (tag == "fou6") takeFou(rest, "6", facts);
  else if (tag == "socket") takeSocket(rest, facts);
  else if (tag == "queue" || tag == "queue-later") takeQueue(rest, tag == "queue-later", facts);
  else if (tag == "module") facts.modules.emplace(trimmed(rest));
  else if (tag == "richrule" && facts.richRules.size() < 5000) facts.richRules.emplace(trimmed(rest));
  else if (tag == "route4" || tag == "route6") {
    const std::string table(takeWord(rest));
    facts.routes.push_back({tag == "route4" ? Family::ipv4 : Family::ipv6, table, std::string(trimmed(rest))});
  } else if (tag == "sysctl") {
    const std::string path(takeWord(rest));
    facts.sysctls[path] = trimmed(rest);
  } else if (tag == "init") {
    const std::string_view what = trimmed(rest);
    facts.init = what == "systemd"    ? Init::systemd
                 : what == "openrc"   ? Init::openrc
                 : what == "ifupdown" ? Init::ifupdown
                                      : Init::none;
  } else if (tag == "complete") {
    facts.complete = true;
  }
}

}  // namespace

std::string probeScript() {
  std::string script = kScript;
  script += "for f in";
  for (const char* file : kFiles) script += std::string(" ") + file;
  return script + "; do" + kFileScript;
}

Result<Facts> parseProbe(std::string_view output) {
  if (output.size() > kMaxProbeBytes) return Error{"", "the real server said more than a megabyte about itself"};
  Facts facts;
  OpenFile file;
  FirewallReader firewall;
  while (!output.empty()) {
    const std::size_t end = std::min(output.find('\n'), output.size());
    std::string_view line = output.substr(0, end);
    output.remove_prefix(std::min(end + 1, output.size()));
    const std::string_view tag = line.substr(0, line.find(' '));
    const std::string_view rest = line.substr(std::min(tag.size() + 1, line.size()));
    if (tag == "file") file.path = rest;
    else if (tag == "|" && !file.path.empty()) file.line(rest);
    else if (tag == "end-file" && !file.path.empty()) file.close(facts);
    else if (tag == "nft") firewall.nft(rest);
    else if (tag == "ipt4" || tag == "ipt6") firewall.iptables(rest, tag == "ipt4" ? Family::ipv4 : Family::ipv6);
    else takeFact(tag, rest, facts);
  }
  facts.firewall = firewall.take();
  if (!facts.complete) return Error{"", "the real server's answer was cut short"};
  return facts;
}

}  // namespace lvs::realserver
