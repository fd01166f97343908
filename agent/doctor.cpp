#include "agent/doctor.h"

#include <dirent.h>
#include <linux/capability.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>

#include "agent/ipvs/adapter.h"
#include "agent/net/marks.h"
#include "agent/net/sysctl.h"
#include "common/model/enums.h"

namespace lvs {
namespace {

using Level = Finding::Level;
using Findings = std::vector<Finding>;

/// The effective capabilities of this thread.
std::uint64_t capabilities() {
  std::ifstream status("/proc/thread-self/status");
  for (std::string line; std::getline(status, line);) {
    if (!line.starts_with("CapEff:")) continue;
    const std::size_t first = line.find_first_of("0123456789abcdef", 7);
    if (first == std::string::npos) return 0;
    std::uint64_t bits = 0;
    std::from_chars(line.data() + first, line.data() + line.size(), bits, 16);
    return bits;
  }
  return 0;
}

void examineRights(Findings& out) {
  const std::uint64_t bits = capabilities();
  const auto have = [bits](int capability) { return (bits >> capability & 1U) != 0; };
  if (have(CAP_NET_ADMIN)) {
    out.push_back({Level::good, "The agent may change the network (CAP_NET_ADMIN)", ""});
  } else {
    out.push_back({Level::error, "The agent may not change the network: it lacks CAP_NET_ADMIN",
                   "systemctl start lvs-agent (its unit grants it), or run lvs-agent doctor as root"});
  }
  if (!have(CAP_NET_RAW)) {
    out.push_back({Level::warning, "The agent can't announce addresses: it lacks CAP_NET_RAW",
                   "systemctl start lvs-agent (its unit grants it), or run lvs-agent doctor as root"});
  }
  if (::access("/proc/sys/net/ipv4/ip_forward", W_OK) != 0) {
    out.push_back({Level::warning,
                   std::string("The agent can't set sysctls, which NAT needs: /proc/sys/net is not writable (") +
                       std::strerror(errno) + ")",
                   "Set ProtectKernelTunables=no in the unit of lvs-agent, or net.ipv4.ip_forward=1 in /etc/sysctl.d"});
  }
}

void examineIpvs(Findings& out) {
  ipvs::Adapter adapter;
  const auto info = adapter.readInfo();
  if (!info) {
    utsname system{};
    const std::string release = ::uname(&system) == 0 ? system.release : "";
    struct stat found {};
    const bool installed = ::stat(("/lib/modules/" + release + "/kernel/net/netfilter/ipvs").c_str(), &found) == 0;
    out.push_back({Level::error, info.message(),
                   installed ? "modprobe ip_vs && echo ip_vs > /etc/modules-load.d/ip_vs.conf"
                             : "Boot a kernel that has IPVS: apt install linux-image-amd64, then reboot"});
    return;
  }
  out.push_back(
      {Level::good,
       "The kernel has IPVS " + info->version + ", " + std::to_string(info->tableSize) + " buckets for connections",
       ""});
  if (auto counts = adapter.readCounts(); counts) {
    std::uint64_t connections = 0;
    for (const auto& [key, destinations] : *counts) {
      for (const auto& [at, numbers] : destinations) connections += std::uint64_t{numbers.active} + numbers.inactive;
    }
    if (connections > std::uint64_t{info->tableSize} * 8) {
      out.push_back({Level::warning,
                     std::to_string(connections) + " connections share " + std::to_string(info->tableSize) +
                         " buckets, which costs time for each packet",
                     "echo 'options ip_vs conn_tab_bits=20' > /etc/modprobe.d/ip_vs.conf, then reboot"});
    }
  }
}

void examineNftables(Findings& out) {
  if (const auto marks = net::readMarks(); !marks) {
    out.push_back({Level::warning, marks.message() + "; services by firewall mark need it", "modprobe nf_tables"});
  } else {
    out.push_back({Level::good, "nftables works, for services by firewall mark", ""});
  }
}

/// Which of the document's schedulers the running kernel has, as modules or built in.
void examineSchedulers(Findings& out) {
  utsname system{};
  if (::uname(&system) != 0) return;
  const std::string modules = std::string("/lib/modules/") + system.release;
  std::string known;
  for (const char* list : {"/modules.dep", "/modules.builtin"}) {
    std::ifstream file(modules + list);
    // The lines begin with the module's path: "kernel/net/netfilter/ipvs/ip_vs_rr.ko.xz: …".
    for (std::string line; std::getline(file, line);) known += line.substr(0, line.find(':')) + "\n";
  }
  if (known.empty()) return;  // no lists: nothing can be said
  std::string missing;
  for (const auto& [scheduler, word] : words<Scheduler>()) {
    if (known.find("/ip_vs_" + std::string(word) + ".ko") == std::string::npos) missing += " " + std::string(word);
  }
  if (missing.empty()) {
    out.push_back({Level::good, "The kernel has every scheduler", ""});
  } else {
    out.push_back({Level::good, "The kernel has every scheduler but:" + missing, ""});
  }
}

/// A lo that is down makes IPVS refuse every real server.
void examineLoopback(Findings& out) {
  const int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return;
  ifreq request{};
  std::memcpy(request.ifr_name, "lo", 3);
  const bool known = ::ioctl(fd, SIOCGIFFLAGS, &request) == 0;
  ::close(fd);
  if (known && !(request.ifr_flags & IFF_UP)) {
    out.push_back({Level::error, "The interface lo is down: IPVS refuses every real server", "ip link set lo up"});
  }
}

/// Names of running programs that manage IPVS tables themselves.
void examineRivals(Findings& out) {
  const std::unique_ptr<DIR, int (*)(DIR*)> processes(::opendir("/proc"), ::closedir);
  if (!processes) return;
  std::vector<std::string> found;
  while (const dirent* entry = ::readdir(processes.get())) {
    if (entry->d_name[0] < '1' || entry->d_name[0] > '9') continue;
    std::ifstream file(std::string("/proc/") + entry->d_name + "/comm");
    std::string name;
    std::getline(file, name);
    if (name != "keepalived" && name != "ldirectord" && name != "kube-proxy") continue;
    bool known = false;
    for (const std::string& one : found) known = known || one == name;
    if (!known) found.push_back(name);
  }
  for (const std::string& name : found) {
    out.push_back({Level::warning, name + " runs here and may change the same table",
                   "systemctl disable --now " + name + " once the agent has its document"});
  }
}

void examineKernel(Findings& out) {
  utsname system{};
  int major = 0;
  int minor = 0;
  if (::uname(&system) != 0 || std::sscanf(system.release, "%d.%d", &major, &minor) != 2) return;
  if (major > 5 || (major == 5 && minor >= 3)) return;
  out.push_back({Level::warning,
                 std::string("The kernel ") + system.release + " knows no GUE and GRE tunnels to real servers",
                 "Boot a kernel of version 5.3 or later where these are wanted"});
}

void examineIpv6(Findings& out) {
  const auto disabled = net::readSysctl("net/ipv6/conf/all/disable_ipv6");
  if (disabled && *disabled == "0") return;
  out.push_back({Level::warning, "IPv6 is off on this machine: IPv6 services will not work",
                 "sysctl -w net.ipv6.conf.all.disable_ipv6=0, or nothing where no IPv6 is wanted"});
}

}  // namespace

std::vector<Finding> examine() {
  Findings out;
  examineRights(out);
  examineIpvs(out);
  examineSchedulers(out);
  examineNftables(out);
  examineLoopback(out);
  examineKernel(out);
  examineIpv6(out);
  examineRivals(out);
  return out;
}

int examineAndTell() {
  bool lacking = false;
  for (const Finding& finding : examine()) {
    const char* word = finding.level == Level::good ? "good" : finding.level == Level::warning ? "warning" : "error";
    std::cout << word << ": " << finding.what << "\n";
    if (!finding.remedy.empty()) std::cout << "  " << finding.remedy << "\n";
    lacking = lacking || finding.level == Level::error;
  }
  return lacking ? 4 : 0;
}

}  // namespace lvs
