// One piece of work on one real server, from connecting to the last fact: plan, setup, verify, undo, trust.
// Blocking; runs on a worker thread and tells how far it is by changing a job that others read.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <string>

#include "agent/realserver/keeper.h"
#include "agent/realserver/ssh.h"
#include "common/api/messages.h"
#include "common/model/document.h"

namespace lvs::realserver {

enum class Verb : std::uint8_t { plan, setup, verify, undo, trust };
std::string_view verbName(Verb verb);
std::optional<Verb> parseVerb(std::string_view name);

struct Order {
  Verb verb = Verb::plan;
  std::string director;  ///< this agent's, for its key's comment
  Cluster cluster;       ///< in force; a server that it does not name may still be undone
  RealServer server;
  api::RealServerOrder secrets;
  std::chrono::seconds stepTime{60};  ///< what one reading or one step may take
};

/// Sees from the director's side whether the real server answers ARP for the VIPs: sentences that tell which
/// do. Empty where none does, or the director shares no segment with them.
using OutsideLook = std::function<std::vector<api::RealServerFact>(const Order& order, const Facts& facts)>;

/// How the work tells of itself: calls the function with the job, one at a time.
using Tell = std::function<void(const std::function<void(api::RealServerJob&)>&)>;

/// How a piece of work came out. No problem: it is done.
struct End {
  std::string problem;  ///< of api::RealServerJob
  std::string error;
};

/// Does the work; whoever ordered it writes the end into the job, once the server is free for the next.
End work(const Order& order, const Keeper& keeper, const OutsideLook& outside, const Tell& tell,
         const std::atomic<bool>& cancel);

}  // namespace lvs::realserver
