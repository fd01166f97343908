// What the agent asks of its director's kernel. One real implementation (netlink, nftables, /proc) in
// agent/ipvs and agent/net, put together by makeDirectorKernel(); a pretended one in the tests of the
// server, because the machine that builds the project often has no IPVS. All calls block: the agent
// makes them on a thread of their own, one at a time.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "agent/ipvs/table.h"
#include "agent/reconcile/plan.h"
#include "agent/reconcile/state.h"
#include "common/api/messages.h"
#include "common/model/result.h"

namespace lvs {

/// What became of a plan. Steps run to the end even when one fails, so that `failures` names all.
struct ApplyReport {
  struct Failure {
    std::size_t step = 0;  ///< index into the plan's steps
    std::string reason;    ///< the entry and the kernel's refusal in words
  };
  std::size_t applied = 0;
  std::vector<Failure> failures;
};

/// Which connection entries to list.
struct ConnectionQuery {
  std::string service;        ///< ServiceKey::toString(); empty: all
  std::string destination;    ///< RIP or RIP:port; empty: all
  std::string client;         ///< client address; empty: all
  std::string state;          ///< "ESTABLISHED"; empty: all
  std::uint64_t offset = 0;   ///< entries that match, to pass over
  std::uint32_t limit = 100;  ///< 1 to 1000
};

class DirectorKernel {
 public:
  virtual ~DirectorKernel() = default;

  /// What stands now. `wanted` tells which interfaces and sysctls to look at.
  virtual Result<reconcile::State> observe(const reconcile::State& wanted) = 0;
  /// Does the steps in order, in batches.
  virtual ApplyReport apply(const std::vector<reconcile::Step>& steps) = 0;

  // These leave out the ways of checks (reconcile/ways.h): they are no services to people.
  virtual Result<ipvs::Reading> readAll() = 0;    ///< settings, counters, rates
  virtual Result<ipvs::Counts> readCounts() = 0;  ///< connection counts only, an order cheaper
  virtual Result<ipvs::Numbers> readService(const ipvs::ServiceKey& key) = 0;  ///< counters of one service
  virtual Result<ipvs::Info> readInfo() = 0;
  virtual Result<api::ConnectionPage> readConnections(const ConnectionQuery& query) = 0;
  /// Ethernet addresses of those on this director's segments that answer ARP for the address. Takes about a
  /// second; unlike the others it may be called from any thread.
  virtual Result<std::vector<std::string>> arpAnswers(const IpAddress& address) = 0;
  virtual Result<std::vector<std::string>> capabilities() = 0;  ///< "ipvs", "nftables", "tunnel-ipip", …
};

/// The real kernel of the network namespace that this process runs in.
std::unique_ptr<DirectorKernel> makeDirectorKernel();

}  // namespace lvs
