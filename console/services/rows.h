// The services table's content: each service on each director that carries it, with its real servers. Made from
// the document and the newest live numbers. Pure.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/model/document.h"
#include "console/services/history.h"
#include "console/topology/graph.h"

namespace lvs::services {

enum class State : std::uint8_t {
  serving,    ///< takes new connections
  off,        ///< weight 0, or no real server that takes any: no new connections
  missing,    ///< in the document, not in the director's kernel
  foreign,    ///< in the director's kernel, not in the document
  stale,      ///< the director is not reached: what follows is old
  unwatched,  ///< nothing is known: the director is not paired or has not told yet
  // Where the director tells of health:
  down,      ///< its check fails
  draining,  ///< somebody lets its connections end
  out,       ///< somebody has taken it out
  starting,  ///< it is back, and gets its weight step by step
  held,      ///< its check fails, and it is kept: too many fail at once
  sorry,     ///< the sorry server; of a service: it serves
  noQuorum   ///< of a service: too little weight is in service
};

/// What makes a state what it is, where there is something to say.
enum class Why : std::uint8_t {
  none,
  weightZero,
  nobodyServes,
  notPushed,
  byHand,
  unreachable,
  notPaired,
  told  ///< by an agent: Row::detail
};

struct Row {
  std::string key;  ///< stable as long as the row stands for the same thing
  std::string id;   ///< the canvas's: "service/http-dc1"; empty where the document does not have it
  std::string name;
  std::string director;
  std::string address;  ///< "tcp 192.168.1.214:80", "192.168.1.14:80"
  std::string method;   ///< scheduler, or forwarding method
  State state = State::unwatched;
  Why why = Why::none;
  std::string detail;                    ///< of told: the sentence
  std::string word = {};                 ///< of its state, where it says more than the state alone: "drained"
  std::optional<api::CheckState> check;  ///< of real servers that are checked; times by this computer's clock
  std::optional<std::uint32_t> weight;   ///< of real servers
  std::uint64_t active = 0;
  std::uint64_t inactive = 0;
  std::uint64_t persistent = 0;
  api::Counters counters;
  api::Rates rates;
  double share = 0;  ///< of its service's connections, or of all, 0 to 1
  std::vector<Row> servers;
};

std::vector<Row> makeRows(const Cluster& cluster, const topology::Live& live);

/// What History keeps of the rows that are known now.
std::map<std::string, Sample> samples(const std::vector<Row>& rows);

/// Counters as they were when somebody asked to count from then on; the kernel's stay as they are.
class Baseline {
 public:
  void set(const std::vector<Row>& rows);
  void clear() { counters_.clear(); }
  /// Since the baseline; a counter that became smaller was set back by somebody, and counts from 0.
  api::Counters since(const Row& row) const;

 private:
  std::map<std::string, api::Counters> counters_;
};

}  // namespace lvs::services
