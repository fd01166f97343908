#include "agent/realserver/boot.h"

#include <algorithm>
#include <set>

#include "agent/realserver/opening.h"
#include "agent/realserver/probe.h"

namespace lvs::realserver {
namespace {

constexpr char kHead[] = "# Written by lvs-agent; \"lvsctl real-server undo\" takes it back.\n";

std::string applyScript(const std::vector<Change>& changes) {
  std::string script = std::string("#!/bin/sh\n") + kHead +
                       R"SH(# Brings back at boot what this real server needs. May be run again at any time.
PATH=$PATH:/usr/sbin:/sbin
address() { ip addr show dev "$1" | grep -q " $2 " || ip addr add "$2" dev "$1" $3; }
rule() { ip "$1" rule show | sed 's/:[[:space:]]*/ /' | grep -qx "$2 *" || ip "$1" rule add ${2#* } priority "${2%% *}"; }
gue() { ip "$1" fou show | grep -q "port $2 " || ip "$1" fou add port "$2" gue; }
)SH";
  for (const Change& change : changes) {
    switch (change.kind) {
      case Kind::address:
        script += "address " + change.target + " " + change.value +
                  (change.value.find(':') == std::string::npos ? "" : " nodad") + "\n";
        break;
      case Kind::rule: script += "rule -" + change.target + " " + shellQuoted(change.value) + "\n"; break;
      case Kind::fou: script += "gue -" + change.target + " " + change.value + "\n"; break;
      case Kind::accept: script += openAtBoot(change); break;
      default: script += commandFor(change); break;
    }
  }
  return script;
}

std::string devicesOf(const std::vector<Change>& changes, const char* before) {
  std::set<std::string> devices;
  for (const Change& change : changes) {
    if (change.kind == Kind::link) devices.insert(change.target);
  }
  std::string list;
  for (const std::string& device : devices) list += (list.empty() ? "" : ";") + std::string(before) + device;
  return list;
}

}  // namespace

std::vector<BootFile> bootFiles(const std::vector<Change>& changes, const Facts& facts) {
  std::vector<BootFile> files;
  if (changes.empty()) return files;
  std::string modules;
  std::string sysctls;
  for (const Change& change : changes) {
    if (change.kind == Kind::module) modules += change.target + "\n";
    // Interfaces that come later are told by the script; a file would be read before they exist.
    if (change.kind == Kind::sysctl && change.target.starts_with("net/ipv4/conf/all/")) {
      std::string key = change.target;
      std::replace(key.begin(), key.end(), '/', '.');
      sysctls += key + " = " + change.value + "\n";
    }
  }
  if (!modules.empty()) files.push_back({"Modules at boot", kModulesFile, kHead + modules});
  if (!sysctls.empty()) files.push_back({"Sysctls at boot", kSysctlFile, kHead + sysctls});
  files.push_back({"Script for boot", kApplyFile, applyScript(changes)});
  if (facts.networkd) {
    // It would flush rules and routes that it did not make.
    files.push_back({"Word to systemd-networkd", kNetworkdFile,
                     std::string(kHead) + "[Network]\nManageForeignRoutingPolicyRules=no\nManageForeignRoutes=no\n"});
  }
  if (const std::string devices = devicesOf(changes, "interface-name:"); facts.networkManager && !devices.empty()) {
    files.push_back({"Word to NetworkManager", kNetworkManagerFile,
                     std::string(kHead) + "[keyfile]\nunmanaged-devices+=" + devices + "\n"});
  }
  const std::string call = std::string("#!/bin/sh\n") + kHead + "exec " + kApplyFile + "\n";
  if (facts.init == Init::systemd) {
    files.push_back({"Unit for boot", kUnitFile,
                     std::string(kHead) +
                         "[Unit]\nDescription=What this real server needs of its network for LVS\n"
                         "Wants=network-online.target\nAfter=network-online.target systemd-networkd.service "
                         "NetworkManager.service nftables.service ufw.service netfilter-persistent.service\n\n"
                         "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=" +
                         kApplyFile + "\n\n[Install]\nWantedBy=multi-user.target\n"});
  } else if (facts.init == Init::openrc) {
    files.push_back({"Start at boot", kLocalFile, call});
  } else if (facts.init == Init::ifupdown) {
    files.push_back({"Start at boot", kIfupFile, call});
  }
  return files;
}

}  // namespace lvs::realserver
