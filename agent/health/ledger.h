// What health and maintenance have made of the document in force: remembers each service's quorum and places, tells
// what changed for the kernel and what is worth an event. No clock, no socket; lives on the kernel thread.
#pragma once

#include "agent/health/places.h"

namespace lvs::health {

/// A service whose destinations are to be others than before.
struct ServiceChange {
  ipvs::ServiceKey key;
  Destinations before;
  Destinations after;
};

struct HealthNews {
  std::string severity;  ///< "info", "warning", "error"
  std::string object;
  std::string sentence;
  std::string why;
  std::optional<Happening> what = {};        ///< none: nothing that actions follow
  std::string server = {};                   ///< real server; empty: it is of no single one
  std::string check = {};                    ///< health check; empty: of none
  std::vector<std::string> services = {};    ///< that it concerns
  std::optional<std::int64_t> sinceMs = {};  ///< wall clock; none: since now
};

class Ledger {
 public:
  struct Update {
    std::vector<ServiceChange> changes;
    std::vector<HealthNews> news;
    std::optional<SteadyTime> again;  ///< when to look again, though nothing new is heard
  };

  /// Another document comes into force. What its services' quorums were is remembered by their names.
  void take(Planned planned);
  Update update(Standings standings, const Wishes& wishes, SteadyTime now);

  /// The state as it is to be with what is known now: for a document's plan, the one in force or another.
  reconcile::State adjusted(reconcile::State state, const Planned& planned, SteadyTime now) const;

  const Planned& planned() const { return planned_; }
  const std::map<std::string, Placed>& services() const { return services_; }  ///< by name
  const Suspicions& suspected() const { return suspicions_; }

 private:
  Placed placed(const PlannedService& service, const std::map<std::string, HealthCheck>& checks, SteadyTime now) const;
  void tellStandings(const Standings& now, std::vector<HealthNews>& news) const;
  void tellSuspicions(const Suspicions& now, std::vector<HealthNews>& news) const;

  const std::vector<std::string>& servicesOf(const SubjectKey& key) const;

  Planned planned_;
  std::map<SubjectKey, std::vector<std::string>> concerned_;  ///< services by what is asked for them
  Standings standings_;
  Wishes wishes_;
  Suspicions suspicions_;
  std::map<std::string, Placed> services_;
};

}  // namespace lvs::health
