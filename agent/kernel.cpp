// The real director: IPVS over generic netlink, addresses over rtnetlink, marks over nftables, sysctls
// over /proc. Runs of steps of one kind go to their adapter together, so that each stays one batch.
#include "agent/kernel.h"

#include <sys/utsname.h>

#include <algorithm>
#include <cstdio>
#include <span>
#include <variant>

#include "agent/ipvs/adapter.h"
#include "agent/net/addresses.h"
#include "agent/net/arp_probe.h"
#include "agent/net/closed.h"
#include "agent/net/marks.h"
#include "agent/net/sysctl.h"
#include "agent/reconcile/ways.h"
#include "common/packets/packet.h"

namespace lvs {
namespace {

using reconcile::AddressStep;
using reconcile::ClosedStep;
using reconcile::MarksStep;
using reconcile::State;
using reconcile::Step;
using reconcile::SysctlStep;

enum class Kind { ipvs, address, marks, closed, sysctl };

Kind kindOf(const Step& step) {
  if (std::holds_alternative<AddressStep>(step.action)) return Kind::address;
  if (std::holds_alternative<MarksStep>(step.action)) return Kind::marks;
  if (std::holds_alternative<ClosedStep>(step.action)) return Kind::closed;
  if (std::holds_alternative<SysctlStep>(step.action)) return Kind::sysctl;
  return Kind::ipvs;
}

/// Whether the kernel is at least this version.
bool kernelAtLeast(int major, int minor) {
  utsname system{};
  int foundMajor = 0;
  int foundMinor = 0;
  if (::uname(&system) != 0 || std::sscanf(system.release, "%d.%d", &foundMajor, &foundMinor) != 2) return false;
  return foundMajor > major || (foundMajor == major && foundMinor >= minor);
}

class RealKernel : public DirectorKernel {
 public:
  Result<State> observe(const State& wanted) override {
    State state;
    if (auto reading = ipvs_.readAll()) {
      state.table = std::move(reading->table);
      if (auto daemons = ipvs_.readDaemons()) state.daemons = std::move(*daemons);
    } else if (!wanted.table.empty()) {
      return reading.errors();
    }
    std::set<std::string> interfaces;
    bool blocks = false;
    for (const auto* addresses : {&wanted.addresses, &wanted.carried}) {
      for (const reconcile::HeldAddress& held : *addresses) {
        interfaces.insert(held.interface);
        blocks = blocks || held.block;
      }
    }
    if (!interfaces.empty()) {
      auto addresses = addresses_.read(interfaces, blocks);
      if (!addresses) return addresses.errors();
      state.addresses = std::move(*addresses);
    }
    // Listing loads nftables' module; where no marks were and none are wanted there is nothing to see.
    if (!wanted.marks.empty() || !knownWithoutMarks_) {
      auto marks = net::readMarks();
      if (marks) {
        knownWithoutMarks_ = marks->empty();
        state.marks = std::move(*marks);
      } else if (!wanted.marks.empty()) {
        return marks.errors();
      }
    }
    if (!wanted.closed.empty() || !knownWithoutClosed_) {
      auto closed = net::readClosed();
      if (closed) {
        knownWithoutClosed_ = closed->empty();
        state.closed = std::move(*closed);
      } else if (!wanted.closed.empty()) {
        return closed.errors();
      }
    }
    for (const auto& [path, value] : wanted.sysctls) {
      if (auto now = net::readSysctl(path)) state.sysctls.emplace(path, std::move(*now));
    }
    return state;
  }

  ApplyReport apply(const std::vector<Step>& steps) override {
    ApplyReport report;
    for (std::size_t first = 0; first < steps.size();) {
      const Kind kind = kindOf(steps[first]);
      std::size_t last = first + 1;
      while (last < steps.size() && kindOf(steps[last]) == kind) ++last;
      applyRun(kind, std::span(steps).subspan(first, last - first), first, report.failures);
      first = last;
    }
    report.applied = steps.size() - report.failures.size();
    return report;
  }

  Result<ipvs::Reading> readAll() override {
    auto reading = ipvs_.readAll();
    if (!reading) return reading;
    reconcile::dropWays(reading->table);
    reconcile::dropWays(reading->numbers);
    return reading;
  }
  Result<ipvs::Counts> readCounts() override {
    auto counts = ipvs_.readCounts();
    if (counts) reconcile::dropWays(*counts);
    return counts;
  }
  Result<ipvs::Numbers> readService(const ipvs::ServiceKey& key) override { return ipvs_.readService(key); }
  Result<ipvs::Info> readInfo() override { return ipvs_.readInfo(); }

  Result<api::ConnectionPage> readConnections(const ConnectionQuery& query) override {
    auto filter = ipvs::connectionFilter(query);
    if (!filter) return filter.errors();
    const auto key = ipvs::parseServiceKey(query.service);
    if (key && key->fwmark != 0) {
      // Connections do not tell their mark; our own rules tell which packets get it.
      const auto marks = net::readMarks();
      if (!marks) return marks.errors();
      for (const reconcile::Mark& mark : *marks) {
        if (mark.mark != key->fwmark || mark.address.family() != key->family) continue;
        filter->services.push_back({mark.protocol, mark.address, mark.port});
      }
    }
    return ipvs_.readConnections(*filter, query.offset, query.limit);
  }

  Result<std::vector<std::string>> arpAnswers(const IpAddress& address) override {
    const auto answers = net::whoAnswers(address, std::chrono::milliseconds(1000));
    if (!answers) return answers.errors();
    std::vector<std::string> texts;
    for (const net::MacAddress& mac : *answers) texts.push_back(packets::macText(mac));
    return texts;
  }

  Result<std::vector<std::string>> capabilities() override {
    std::vector<std::string> all;
    if (ipvs_.readInfo()) {
      all.insert(all.end(), {"ipvs", "tunnel-ipip"});
      if (kernelAtLeast(5, 2)) all.emplace_back("tunnel-gue");       // IPVS_DEST_ATTR_TUN_TYPE
      if (kernelAtLeast(5, 3)) all.emplace_back("tunnel-gre");       // IP_VS_CONN_F_TUNNEL_TYPE_GRE
      if (kernelAtLeast(5, 3)) all.emplace_back("tunnel-checksum");  // IPVS_DEST_ATTR_TUN_FLAGS
    }
    if (net::readSysctl("net/ipv6/conf/all/forwarding")) all.emplace_back("ipv6");
    if (net::readMarks()) all.emplace_back("nftables");
    return all;
  }

 private:
  using Failures = std::vector<ApplyReport::Failure>;

  void applyRun(Kind kind, std::span<const Step> run, std::size_t first, Failures& failures) {
    const auto add = [&](auto refusals) {
      std::sort(refusals.begin(), refusals.end());
      for (auto& [at, reason] : refusals) failures.push_back({first + at, std::move(reason)});
    };
    switch (kind) {
      case Kind::ipvs: add(ipvs_.apply(run)); return;
      case Kind::address: add(addresses_.apply(run)); return;
      case Kind::marks:
        for (std::size_t at = 0; at < run.size(); ++at) {
          knownWithoutMarks_ = false;
          const Outcome set = net::writeMarks(std::get<MarksStep>(run[at].action).marks);
          if (!set) failures.push_back({first + at, set.message()});
        }
        return;
      case Kind::closed:
        for (std::size_t at = 0; at < run.size(); ++at) {
          knownWithoutClosed_ = false;
          const Outcome set = net::writeClosed(std::get<ClosedStep>(run[at].action).closed);
          if (!set) failures.push_back({first + at, set.message()});
        }
        return;
      case Kind::sysctl:
        for (std::size_t at = 0; at < run.size(); ++at) {
          const auto& step = std::get<SysctlStep>(run[at].action);
          const Outcome set = net::writeSysctl(step.path, step.value);
          if (!set) failures.push_back({first + at, set.message()});
        }
        return;
    }
  }

  ipvs::Adapter ipvs_;
  net::Addresses addresses_;
  bool knownWithoutMarks_ = false;
  bool knownWithoutClosed_ = false;
};

}  // namespace

std::unique_ptr<DirectorKernel> makeDirectorKernel() { return std::make_unique<RealKernel>(); }

}  // namespace lvs
