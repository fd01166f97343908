// Where orders of maintenance come in on this director: keeps the book of them in a file, so that a drain goes on after
// a restart or a kill, reads what is left of the connections while something drains, and tells what has come of it.
// Every call blocks and belongs on the kernel thread. Whoever composes the agent turns wishes into the kernel's table.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "agent/config/commit_confirm.h"
#include "agent/config/durable_file.h"
#include "agent/health/maintenance.h"
#include "agent/kernel.h"
#include "agent/reconcile/state.h"
#include "common/api/messages.h"

namespace lvs::config {

/// What the desk stands on; all of it outlives the desk.
struct DeskParts {
  std::string director;  ///< this director's name in documents
  DirectorKernel& kernel;
  std::function<SteadyTime()> steady;
  std::function<std::int64_t()> wallMs;
  std::function<void(const health::Wishes&)> changed;  ///< when they are others than before
  std::function<void(api::Event)> tell;
};

class MaintenanceDesk {
 public:
  /// `state` is the agent's state folder; the book is maintenance.json in it.
  MaintenanceDesk(DeskParts parts, std::filesystem::path state, DurableFiles files = {});

  /// Reads the book, whose wishes() hold from then on. A broken one is kept aside and told, and real servers are as the
  /// document has them. Before anything follows the document: `changed` is not called.
  void start();
  /// The document that is in force now. Only one that is in force for good takes entries out of the book: a push that
  /// goes back must find the real servers as they were.
  void follow(const Cluster& cluster, bool forGood);
  /// When clockReached() is wanted; none: nothing drains or expires.
  std::optional<SteadyTime> next() const;
  void clockReached();

  /// An empty service means all of this director's that have the server. The problem, where it is refused: nothing has
  /// changed then.
  std::optional<api::Problem> order(health::Verb verb, const std::string& service, const std::string& server,
                                    const api::MaintenanceOrder& order, const std::string& who);
  std::optional<api::Problem> giveBack(const std::string& service, const std::string& server, const std::string& reason,
                                       const std::string& who);
  api::Maintenance list() const { return health::messageOf(book_); }
  const health::Wishes& wishes() const { return wishes_; }

 private:
  /// The book as it is from now on, in the file first.
  Outcome keep(health::Book book);
  void become(health::Book book);
  health::Left readLeft();
  void look();
  void tell(const char* severity, const std::string& object, std::string sentence, std::string why);

  DeskParts parts_;
  std::filesystem::path file_;
  DurableFiles files_;
  Cluster cluster_;  ///< the document with the services that this director runs, and no others
  reconcile::Names names_;
  health::Book book_;
  health::Wishes wishes_;
  SteadyTime looked_{};
  std::chrono::steady_clock::duration cost_{};  ///< of the last look
  bool unwritten_ = false;                      ///< the file is older than the book
};

}  // namespace lvs::config
