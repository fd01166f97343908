#include "agent/health/places.h"

#include <algorithm>

namespace lvs::health {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// A slow start's weight grows in at most so many steps.
constexpr std::uint32_t kMostSteps = 20;
constexpr milliseconds kShortestStep{500};

std::string seconds_(SteadyTime::duration left) {
  return std::to_string((std::chrono::duration_cast<milliseconds>(left).count() + 999) / 1000) + " s";
}

/// One server's place; `inService`: it counts for the quorum.
struct Decided {
  api::ServerPlace told;
  std::optional<std::uint32_t> weight;  ///< none: not in the kernel's table
  bool inService = false;
};

class Placer {
 public:
  Placer(const PlannedService& service, const HealthCheck* check, const Standings& standings,
         const std::set<SubjectKey>& held, const Wishes& wishes, SteadyTime now)
      : service_(service), check_(check), standings_(standings), held_(held), wishes_(wishes), now_(now) {}

  Decided of(const PlannedServer& server) {
    Decided place;
    place.told.server = server.server;
    place.told.asked = server.settings.weight;
    if (server.subject) place.told.check = idOf(*server.subject);
    const auto found = wishes_.find({service_.name, server.server});
    const Wish* wish = found == wishes_.end() ? nullptr : &found->second;
    if (wish && wish->kind == Wish::Kind::out) return away(std::move(place), "disabled", wish->why, false);
    if (wish && wish->kind == Wish::Kind::drain) return away(std::move(place), "drained", wish->why, true);
    const std::optional<Standing> standing = standingOf(server);
    if (!wish && standing && standing->weight) place.told.asked = *standing->weight;
    const Standing* feedback = feedbackOf(server);
    if (wish) place.told.asked = wish->weight;
    else if (feedback && feedback->weight) place.told.asked = shareOf(place.told.asked, *feedback->weight);
    if (standing && !standing->up) return failing(std::move(place), server, *standing);
    if (feedback && !feedback->up) return away(std::move(place), "out", feedback->why, false);
    if (!wish && feedback && feedback->weight == 0U) return away(std::move(place), "quiesced", feedback->why, true);
    Decided decided = standing ? risen(std::move(place), *standing, wish)
                               : serving(std::move(place), place.told.asked, "in", wish ? wish->why : "not checked");
    if (!wish && feedback && feedback->known) decided.told.why += "; " + feedback->why;
    return decided;
  }

  std::optional<SteadyTime> again() const { return again_; }

 private:
  /// Of a share that is not nothing at least 1, whatever the rounding.
  static std::uint32_t shareOf(std::uint32_t weight, std::uint32_t percent) {
    constexpr std::uint64_t kHeaviest = 65535;
    if (weight == 0 || percent == 0) return 0;
    const std::uint64_t share = (std::uint64_t{weight} * percent + 50) / 100;
    return static_cast<std::uint32_t>(std::clamp<std::uint64_t>(share, 1, kHeaviest));
  }

  const Standing* feedbackOf(const PlannedServer& server) const {
    if (!server.feedback) return nullptr;
    const auto found = standings_.find(*server.feedback);
    return found == standings_.end() ? nullptr : &found->second;
  }

  bool quiesces() const { return check_->onFailure == OnFailure::quiesce; }

  Decided failing(Decided place, const PlannedServer& server, const Standing& standing) const {
    if (held_.contains(*server.subject))
      return serving(std::move(place), place.told.asked, "in",
                     "held in service, although " + standing.why +
                         ": so many failed at once that the director itself is suspected");
    return away(std::move(place), quiesces() ? "quiesced" : "out", standing.why, quiesces());
  }

  /// A subject that nobody asks yet stands as it will at its start.
  std::optional<Standing> standingOf(const PlannedServer& server) const {
    if (!server.subject || !check_) return std::nullopt;
    const auto found = standings_.find(*server.subject);
    return found == standings_.end() ? atStart(*check_, now_, 0) : found->second;
  }

  static Decided away(Decided place, const char* state, std::string why, bool stays) {
    place.told.state = state;
    place.told.why = std::move(why);
    if (stays) place.weight = 0;
    return place;
  }

  static Decided serving(Decided place, std::uint32_t weight, const char* state, std::string why) {
    place.told.state = state;
    place.told.why = std::move(why);
    place.told.weight = weight;
    place.weight = weight;
    place.inService = true;
    return place;
  }

  /// Up: since it recovered it may have to wait, and then grows.
  Decided risen(Decided place, const Standing& standing, const Wish* wish) {
    const seconds delay(standing.recovered ? check_->recoveryDelaySeconds : 0);
    const seconds slow(standing.recovered ? check_->slowStartSeconds : 0);
    const SteadyTime begin = standing.since + delay;
    if (now_ < begin) {
      consider(begin);
      return away(std::move(place), "delayed", "up again; gets connections in " + seconds_(begin - now_), quiesces());
    }
    const std::uint32_t asked = place.told.asked;
    if (now_ >= begin + slow || asked <= 1)
      return serving(std::move(place), asked, "in", wish ? wish->why : standing.why);
    const std::uint32_t steps = std::min(asked, kMostSteps);
    const auto step = std::max<SteadyTime::duration>(slow / steps, kShortestStep);
    const auto done = (now_ - begin) / step;
    const auto weight = static_cast<std::uint32_t>(std::max<std::int64_t>(
        1, static_cast<std::int64_t>(asked) * (step * done).count() / SteadyTime::duration(slow).count()));
    consider(std::min(begin + step * (done + 1), begin + slow));
    return serving(std::move(place), std::min(weight, asked), "starting",
                   "slow start: its whole weight in " + seconds_(begin + slow - now_));
  }

  void consider(SteadyTime at) { again_ = again_ ? std::min(*again_, at) : at; }

  const PlannedService& service_;
  const HealthCheck* check_;
  const Standings& standings_;
  const std::set<SubjectKey>& held_;
  const Wishes& wishes_;
  SteadyTime now_;
  std::optional<SteadyTime> again_;
};

}  // namespace

Placed place(const PlannedService& service, const HealthCheck* check, const Standings& standings,
             const std::set<SubjectKey>& held, const Wishes& wishes, bool lost, SteadyTime now) {
  Placed placed;
  placed.told.service = service.name;
  Placer placer(service, check, standings, held, wishes, now);
  std::vector<Decided> places;
  for (const PlannedServer& server : service.servers) {
    places.push_back(placer.of(server));
    if (places.back().inService) placed.told.weight += places.back().told.asked;
  }
  placed.again = placer.again();
  const std::uint64_t needed = lost ? service.quorum + service.hysteresis : service.quorum - service.hysteresis;
  placed.told.needed = needed;
  placed.lost = !service.servers.empty() && placed.told.weight < needed;
  placed.told.quorum = !placed.lost;
  const bool sorry = placed.lost && service.sorry;
  placed.told.sorry = sorry;
  for (std::size_t at = 0; at < places.size(); ++at) {
    Decided& one = places[at];
    // They finish what they have begun, while the apology goes to everybody new.
    if (sorry && one.weight) {
      one.weight = 0;
      one.told.weight = 0;
    }
    if (one.weight) {
      ipvs::Destination& kept = placed.destinations[service.servers[at].at];
      kept = service.servers[at].settings;
      kept.weight = *one.weight;
    }
    placed.told.servers.push_back(std::move(one.told));
  }
  if (sorry) {
    placed.destinations.insert_or_assign(service.sorry->first, service.sorry->second);
    placed.told.servers.push_back({service.sorry->first.toString(), "sorry", service.sorry->second.weight,
                                   service.sorry->second.weight, "",
                                   "the quorum is lost: a weight of " + std::to_string(placed.told.weight) +
                                       " is in service, " + std::to_string(needed) + " is needed"});
  }
  return placed;
}

Suspicions suspicions(const std::map<std::string, HealthCheck>& checks, const Standings& standings,
                      const Suspicions& before, SteadyTime now) {
  Suspicions found;
  // One pass over the standings, whatever the number of checks.
  struct Count {
    const MassFailure* rule = nullptr;
    std::size_t up = 0;
    std::vector<const SubjectKey*> fallen;
  };
  std::map<std::string, Count> counts;
  for (const auto& [name, check] : checks) {
    if (check.massFailure) counts[name].rule = &*check.massFailure;
  }
  if (counts.empty()) return found;
  for (const auto& [name, suspicion] : before.byCheck) {
    const auto count = counts.find(name);
    if (count == counts.end()) continue;
    const MassFailure& rule = *count->second.rule;
    const SteadyTime end = suspicion.since + seconds(std::max(rule.holdSeconds, rule.withinSeconds));
    if (now < end) found.byCheck.emplace(name, suspicion);
  }
  for (const auto& [key, standing] : standings) {
    const auto count = counts.find(key.check);
    if (count == counts.end()) continue;
    const auto suspicion = found.byCheck.find(key.check);
    const seconds within(count->second.rule->withinSeconds);
    const SteadyTime from = suspicion != found.byCheck.end() ? suspicion->second.since - within : now - within;
    if (standing.up) ++count->second.up;
    else if (standing.known && standing.since >= from) count->second.fallen.push_back(&key);
  }
  for (auto& [name, count] : counts) {
    const MassFailure& rule = *count.rule;
    const std::size_t of = count.up + count.fallen.size();
    const bool most = count.fallen.size() >= rule.atLeast && count.fallen.size() * 100 >= of * rule.percent;
    auto known = found.byCheck.find(name);
    if (known == found.byCheck.end() && most)
      known = found.byCheck.emplace(name, Suspicion{name, now, count.fallen.size(), of}).first;
    if (known == found.byCheck.end() || rule.action != MassFailureAction::hold) continue;
    const SteadyTime end = known->second.since + seconds(rule.holdSeconds);
    if (now >= end) continue;
    for (const SubjectKey* key : count.fallen) found.held.insert(*key);
    found.again = found.again ? std::min(*found.again, end) : end;
  }
  return found;
}

}  // namespace lvs::health
