// The heart of the agent: takes documents, makes the kernel follow them, and keeps the promise to go
// back. Composes the pure parts (commit_confirm, reconcile) with the store and the kernel. Every call
// blocks and belongs on the kernel thread, one at a time; nothing here knows HTTP beyond problem values.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "agent/actions/happened.h"
#include "agent/config/commit_confirm.h"
#include "agent/config/held_document.h"
#include "agent/config/store.h"
#include "agent/health/ledger.h"
#include "agent/kernel.h"
#include "agent/log/audit.h"
#include "agent/log/journal.h"
#include "agent/log/log.h"
#include "agent/vrrp/failover.h"
#include "common/api/health.h"
#include "common/api/messages.h"

namespace lvs::config {

/// Both clocks at one moment.
struct Moment {
  SteadyTime steady;
  std::int64_t wallMs = 0;  ///< since the Unix epoch
};

/// A value, or the problem document that goes to the client instead.
template <typename T>
struct Answer {
  std::optional<T> value;
  api::Problem problem;
  Answer(T good) : value(std::move(good)) {}
  Answer(api::Problem bad) : problem(std::move(bad)) {}
};

/// The groups as the API tells them.
std::vector<api::FailoverState> failoverStates(const vrrp::Failover& failover);

/// What a PUT or a check carries.
struct PushOrder {
  std::string document;  ///< JSON text
  std::string ifMatch;   ///< header as sent; empty: none
  std::string ifNoneMatch;
  std::optional<std::chrono::seconds> confirmWithin;
  std::string who;
  std::string comment;
};

/// What the controller stands on; all of it outlives the controller.
struct ControllerParts {
  std::string director;  ///< this director's name in documents
  DirectorKernel& kernel;
  log::EventJournal& journal;
  log::AuditLog& audit;
  const log::Logger& logger;
  std::function<Moment()> clock;
  vrrp::Failover* failover = nullptr;  ///< null: groups of several members are nobody's
  /// Asks for clockReached() at the time, replacing an earlier wish; none: no more.
  std::function<void(std::optional<SteadyTime>)> armDeadline;
  health::Checks* checks = nullptr;  ///< null: nothing is checked
  /// What an administrator wants for now; empty function: nothing.
  std::function<health::Wishes()> wishes = {};
  /// Told of the document in force whenever it may be another; not for good while its push waits to be confirmed.
  std::function<void(const Cluster& cluster, bool forGood)> inForce = {};
  /// Told of what became of real servers and services; empty function: nobody acts on it.
  std::function<void(std::vector<actions::Happened> things)> happened = {};
};

class Controller {
 public:
  /// `state` is the agent's state folder.
  Controller(ControllerParts parts, Store store, std::filesystem::path state, DurableFiles files = {});

  /// Rolls back a push that was cut off and makes the kernel follow the document in force. What is
  /// already right is not touched.
  void start();
  /// A waiting push goes back, because nobody would watch its deadline. Forwarding stays.
  void stopping();
  /// Time has passed: deadlines, a start that has to be tried again, drift.
  void clockReached();

  Answer<api::PushReport> check(const PushOrder& order);
  Answer<api::PushReport> push(const PushOrder& order);
  Answer<api::Revision> confirm(const std::string& hash, const std::string& who);
  Answer<api::Revision> rollback(const std::string& hash, const std::string& who);

  /// Health checks or maintenance say something new: the kernel follows.
  void placesChanged();
  /// Where every check and every real server of each service stands; the version is left to the caller.
  api::Health health() const;
  /// One check of one real server, by its id.
  Answer<api::CheckDetail> check(const std::string& id) const;
  /// Asks it now; answers with what was known before.
  Answer<api::CheckDetail> checkNow(const std::string& id);

  /// What the kernel has that nobody configured, as it is now.
  Answer<api::Drifts> drift();
  /// Takes one such thing away, by its key; nothing else is touched. Answers with what is left.
  Answer<api::Drifts> removeDrift(const std::string& key, const std::string& who);

  struct Text {
    std::string document;
    std::string hash;
  };
  Answer<Text> document(std::uint64_t number) const;
  Answer<Text> currentDocument() const;
  api::Revisions revisions() const;
  /// All but the asking client's role and name. An observation younger than a few seconds is reused.
  api::Status status();
  /// Names of the document in force, for the IPVS table's readers.
  const reconcile::Names& names() const { return current_.names; }

 private:
  struct Candidate;
  struct Observed {
    reconcile::State state;
    reconcile::Plan plan;  ///< towards the document in force
    SteadyTime at{};
    std::chrono::steady_clock::duration cost{};
    std::string failure;
  };
  /// What became of making the kernel follow a document.
  struct Applied {
    std::vector<api::PlanStep> done;
    std::vector<api::Drift> drift;
    std::vector<api::ProblemError> refused;
  };
  /// What became of an event given to the state machine.
  struct Driven {
    PushRefusal refusal = PushRefusal::none;
    std::string recordFailure;
    Applied applied;
    Applied restored;
  };

  /// Between looks for drift when nobody asks; an administrator's ipvsadm shows within this time.
  static constexpr std::chrono::seconds kDriftLookEvery{60};
  /// Between attempts to follow the document while the kernel refuses parts of it.
  static constexpr std::chrono::seconds kRetryEvery{15};

  // controller.cpp: documents and pushes
  Answer<Candidate> consider(const PushOrder& order);
  std::optional<api::Problem> preconditionFailure(const PushOrder& order) const;
  std::optional<api::Problem> refusalProblem(PushRefusal refusal) const;
  /// Feeds the machine and does its actions, whose outcomes feed it again until it rests.
  Driven drive(const PushEvent& event, const Candidate* candidate);
  Driven driveOn(const PushEvent& event, const Candidate* candidate);
  Outcome record(const Candidate& candidate);
  void recordConfirmed();
  void recordRolledBack(const std::string& reason, const Applied& restored);

  // controller_health.cpp: what checks and maintenance make of the document
  reconcile::State adjusted(const HeldDocument& held) const;
  void decideFor(const HeldDocument& wanted);
  void take(health::Ledger::Update& update);
  void tellInForce();
  void believeRemembered();
  void rememberStandings();
  std::optional<health::SubjectKey> subjectOf(const std::string& id) const;

  // controller_kernel.cpp: the kernel, and what is told of it
  void readFacts();
  void reload();
  HeldDocument load(std::uint64_t number) const;
  reconcile::State owned() const;
  Result<reconcile::Plan> planFor(const HeldDocument& wanted);
  Applied follow(const HeldDocument& wanted);
  void keepFollowing();
  void rememberRefusals(const std::vector<api::ProblemError>& refused);
  void loadSysctls();
  Outcome rememberSysctls(const reconcile::Plan& plan);
  void forgetSysctls();
  Outcome writeSysctls();
  void observeAgain();
  void tellDrift();
  void arm();
  std::optional<api::PendingPush> pending() const;
  void tell(const char* kind, const char* severity, std::string object, std::string sentence, std::string why);
  void tellPush(const Applied& applied);
  std::vector<api::Warning> warnings() const;

  ControllerParts parts_;
  Store store_;
  std::filesystem::path state_;
  DurableFiles files_;
  PushState push_;
  HeldDocument current_;
  HeldDocument base_;  ///< with a push in progress: the document before
  std::vector<HeldDocument> residue_;
  std::map<std::string, std::string> sysctlsBefore_;  ///< original values of those we changed
  Observed observed_;
  std::vector<std::string> driftTold_;
  std::vector<api::Warning> startWarnings_;  ///< what the kernel refused when following the document
  SteadyTime startedAt_{};
  std::optional<SteadyTime> retryAt_;
  health::Ledger ledger_;
  std::optional<SteadyTime> placesAt_;  ///< when time alone changes a place
  std::string rememberedStandings_;     ///< as they stand in the file
  SteadyTime rememberedAt_{};
  std::vector<std::string> capabilities_;
  std::string ipvsVersion_;
  std::string kernelVersion_;
};

}  // namespace lvs::config
