// A pretended kernel that keeps everything in memory: it stands for IPVS, addresses, marks and sysctls
// because the machine that builds and tests the project often has no IPVS. It shows what the server does
// with its kernel; that the real one is driven rightly is shown in the lab.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>

#include "agent/kernel.h"

namespace lvs::test {

/// What the tests may reach into while the agent runs; lives as long as the test.
struct FakeHost {
  std::mutex mutex;
  reconcile::State state;
  ipvs::Numbers numbers;
  std::function<std::string(const reconcile::Step&)> refuse;  ///< reason for steps to refuse
  std::string unreadable;                                     ///< why observing and reading fails; empty: it works
  std::atomic<unsigned> applied{0};                           ///< steps done
  std::atomic<unsigned> readings{0};                          ///< readAll and readCounts
  std::atomic<unsigned> serviceReadings{0};
};

class FakeKernel : public DirectorKernel {
 public:
  explicit FakeKernel(FakeHost& host) : host_(host) {}

  Result<reconcile::State> observe(const reconcile::State& wanted) override {
    const std::lock_guard lock(host_.mutex);
    if (!host_.unreadable.empty()) return Error{"", host_.unreadable};
    reconcile::State seen = host_.state;
    for (const auto& [path, value] : wanted.sysctls) seen.sysctls.try_emplace(path, "was");
    std::erase_if(seen.sysctls, [&](const auto& entry) { return !wanted.sysctls.contains(entry.first); });
    return seen;
  }

  ApplyReport apply(const std::vector<reconcile::Step>& steps) override {
    const std::lock_guard lock(host_.mutex);
    ApplyReport report;
    for (std::size_t at = 0; at < steps.size(); ++at) {
      const std::string reason = host_.refuse ? host_.refuse(steps[at]) : std::string();
      if (!reason.empty()) {
        report.failures.push_back({at, reason});
        continue;
      }
      std::visit([this](const auto& step) { take(step); }, steps[at].action);
      ++report.applied;
      ++host_.applied;
    }
    return report;
  }

  Result<ipvs::Reading> readAll() override {
    const std::lock_guard lock(host_.mutex);
    ++host_.readings;
    if (!host_.unreadable.empty()) return Error{"", host_.unreadable};
    return ipvs::Reading{host_.state.table, host_.numbers};
  }

  Result<ipvs::Counts> readCounts() override {
    const std::lock_guard lock(host_.mutex);
    ++host_.readings;
    ipvs::Counts counts;
    for (const auto& [key, service] : host_.state.table) {
      auto& destinations = counts[key];
      for (const auto& [destinationKey, destination] : service.destinations) {
        const ipvs::DestinationNumbers& numbers = host_.numbers[key].destinations[destinationKey];
        destinations[destinationKey] = {destination.weight, numbers.active, numbers.inactive};
      }
    }
    return counts;
  }

  Result<ipvs::Numbers> readService(const ipvs::ServiceKey& key) override {
    const std::lock_guard lock(host_.mutex);
    ++host_.serviceReadings;
    return ipvs::Numbers{{key, host_.numbers[key]}};
  }

  Result<ipvs::Info> readInfo() override { return ipvs::Info{"1.2.1", 4096, {900, 120, 300}, {}}; }

  Result<api::ConnectionPage> readConnections(const ConnectionQuery& query) override {
    api::ConnectionPage page;
    page.connections.push_back({"tcp", "10.0.0.9:4711", query.service, "10.0.0.5:80", "ESTABLISHED", query.limit});
    return page;
  }

  Result<std::vector<std::string>> arpAnswers(const IpAddress&) override { return std::vector<std::string>(); }

  Result<std::vector<std::string>> capabilities() override {
    return std::vector<std::string>{"ipvs", "nftables", "tunnel-ipip"};
  }

 private:
  void take(const reconcile::ServiceStep& step) {
    if (step.verb == reconcile::Verb::remove) {
      host_.state.table.erase(step.key);
      host_.numbers.erase(step.key);
      return;
    }
    ipvs::Service& service = host_.state.table[step.key];
    auto destinations = std::move(service.destinations);
    service = step.service;
    service.destinations = std::move(destinations);
  }
  void take(const reconcile::DestinationStep& step) {
    auto& destinations = host_.state.table[step.service].destinations;
    if (step.verb == reconcile::Verb::remove) {
      destinations.erase(step.key);
    } else {
      destinations[step.key] = step.destination;
    }
  }
  void take(const reconcile::AddressStep& step) {
    if (step.verb == reconcile::Verb::remove) {
      host_.state.addresses.erase(step.address);
    } else {
      host_.state.addresses.insert(step.address);
    }
  }
  void take(const reconcile::DaemonStep& step) {
    if (step.verb == reconcile::Verb::remove) host_.state.daemons.erase(step.daemon);
    else host_.state.daemons.insert(step.daemon);
  }
  void take(const reconcile::ClosedStep& step) { host_.state.closed = step.closed; }
  void take(const reconcile::MarksStep& step) { host_.state.marks = step.marks; }
  void take(const reconcile::SysctlStep& step) { host_.state.sysctls[step.path] = step.value; }

  FakeHost& host_;
};

}  // namespace lvs::test
