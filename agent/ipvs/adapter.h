// The kernel's IPVS over generic netlink. Sockets are opened when first needed and again after a fault,
// so an agent that starts before the module is loaded finds it later. Asking for the netlink family
// loads the module where that is allowed. One caller at a time; large dumps use a second thread.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "agent/ipvs/connections.h"
#include "agent/ipvs/handshakes.h"
#include "agent/ipvs/message.h"
#include "agent/ipvs/proc_table.h"
#include "agent/ipvs/table.h"
#include "agent/net/netlink.h"
#include "agent/reconcile/plan.h"

namespace lvs::ipvs {

class Adapter {
 public:
  /// A step's refusal, by the step's index in what apply() was given.
  using Refusals = std::vector<std::pair<std::size_t, std::string>>;

  /// Does the service, destination and daemon steps in their order; others are passed over. Every step that the
  /// kernel refused is named.
  Refusals apply(std::span<const reconcile::Step> steps);

  /// Services, then each service's destinations, with counters and rates.
  Result<Reading> readAll();
  Result<Numbers> readService(const ServiceKey& key);
  Result<Counts> readCounts();
  Result<Info> readInfo();
  Result<std::set<reconcile::SyncDaemon>> readDaemons();
  /// The rules of a firewall mark's service are in the filter already.
  Result<api::ConnectionPage> readConnections(const ConnectionFilter& filter, std::uint64_t offset,
                                              std::uint32_t limit);
  /// The services' counters and one reading of all connections, of which only those half open are kept.
  Result<Handshakes> readHandshakes();

 private:
  struct Line {
    net::Netlink socket;
    Encoder encoder;
  };
  struct Found {
    ServiceMessage service;
    std::vector<DestinationMessage> destinations;
    Errors faults;
  };

  static Result<std::unique_ptr<Line>> connect();
  Result<Line*> line(std::size_t number);
  Result<std::vector<Found>> dumpServices(Line& on);
  static void dumpDestinations(Line& on, Found& into);
  Outcome dumpAllDestinations(std::vector<Found>& services);
  template <typename Value, typename Decode>
  Result<Value> askOne(nlmsghdr* (Encoder::*request)(), Decode decode);

  std::unique_ptr<Line> lines_[2];
  MarkFamilies marks_;  ///< of the last dump
};

/// Reads a whole file of /proc; an error names it.
Result<std::string> readProc(const char* path);

}  // namespace lvs::ipvs
