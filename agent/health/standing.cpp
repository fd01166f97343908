#include "agent/health/standing.h"

#include <algorithm>
#include <limits>

namespace lvs::health {
namespace {

std::uint16_t oneMore(std::uint16_t count) {
  return count == std::numeric_limits<std::uint16_t>::max() ? count : static_cast<std::uint16_t>(count + 1);
}

std::string times(std::uint16_t count) {
  switch (count) {
    case 1: return "";
    case 2: return ", twice in a row";
    default: return ", " + std::to_string(count) + " times in a row";
  }
}

void turn(Standing& standing, bool up, const Observation& observation, std::uint16_t count, SteadyTime now) {
  standing.recovered = up && !standing.up;
  standing.up = up;
  standing.known = true;
  standing.why = observation.finding.words + times(count);
  standing.since = now;
  standing.sinceMs = observation.wallMs;
}

/// A feedback check: each answer holds, and silence is none.
Standing afterFeedback(Standing standing, const HealthCheck& check, const Observation& observation, SteadyTime now) {
  const Finding& finding = observation.finding;
  const bool silent = !finding.weight;
  standing.failures = silent ? oneMore(standing.failures) : std::uint16_t{0};
  standing.passes = finding.good ? oneMore(standing.passes) : std::uint16_t{0};
  if (silent && (standing.failures < check.fall || !standing.warning.empty())) return standing;
  const bool up = silent || finding.good;
  if (up != standing.up) {
    standing.since = now;
    standing.sinceMs = observation.wallMs;
  }
  standing.up = up;
  standing.known = true;
  standing.weight = up ? finding.weight : std::nullopt;
  standing.why = finding.words + (silent ? times(standing.failures) + "; its configured weight holds" : "");
  standing.warning = silent ? "nothing is heard of it: " + standing.why : "";
  return standing;
}

/// A passive check, which nobody can pass who gets no connections.
Standing afterPassive(Standing standing, const HealthCheck& check, const Observation& observation, SteadyTime now) {
  if (!standing.up) {
    if (now - standing.since < std::chrono::seconds(check.retrySeconds)) return standing;
    Observation again;
    again.finding.words = "tried again after " + std::to_string(check.retrySeconds) + " s: " + standing.why;
    again.wallMs = observation.wallMs;
    turn(standing, true, again, 1, now);
    standing.failures = 0;
    standing.onProbation = true;
    return standing;
  }
  if (!observation.counts) return standing;
  const bool good = observation.finding.good;
  standing.passes = good ? oneMore(standing.passes) : std::uint16_t{0};
  standing.failures = good ? std::uint16_t{0} : oneMore(standing.failures);
  if (good) {
    if (!standing.known || standing.onProbation) standing.why = observation.finding.words;
    standing.known = true;
    standing.onProbation = false;
  } else if (standing.onProbation || standing.failures >= check.fall) {
    turn(standing, false, observation, standing.failures, now);
    standing.onProbation = false;
  }
  return standing;
}

}  // namespace

Standing atStart(const HealthCheck& check, SteadyTime now, std::int64_t wallMs) {
  Standing standing;
  standing.up = check.firstCheck != FirstCheck::down;
  standing.why = standing.up ? "not checked yet, and taken as up" : "not checked yet, and taken as down";
  standing.since = now;
  standing.sinceMs = wallMs;
  return standing;
}

Standing believed(bool up, const std::string& why, std::int64_t sinceMs, SteadyTime now, std::int64_t wallMs) {
  Standing standing;
  standing.up = up;
  standing.known = true;
  standing.why = why;
  const std::chrono::milliseconds age(std::max<std::int64_t>(0, wallMs - sinceMs));
  standing.since = now - age;
  standing.sinceMs = sinceMs;
  return standing;
}

Standing after(Standing standing, const HealthCheck& check, const Observation& observation, SteadyTime now) {
  if (check.type == CheckType::passive) return afterPassive(std::move(standing), check, observation, now);
  if (!observation.counts) return standing;
  if (check.type == CheckType::feedback) return afterFeedback(std::move(standing), check, observation, now);
  const bool good = observation.finding.good;
  standing.passes = good ? oneMore(standing.passes) : std::uint16_t{0};
  standing.failures = good ? std::uint16_t{0} : oneMore(standing.failures);
  if (good) {
    standing.weight = observation.finding.weight;
    standing.warning = observation.warning;
  }
  const std::uint16_t streak = good ? standing.passes : standing.failures;
  const bool decides = !standing.known && check.firstCheck == FirstCheck::decides;
  if (good != standing.up) {
    if (decides || streak >= (good ? check.rise : check.fall)) turn(standing, good, observation, streak, now);
    return standing;
  }
  if (!standing.known && (decides || streak >= (good ? check.rise : check.fall))) {
    // What was assumed is so: since then, and without a recovery.
    standing.known = true;
    standing.why = observation.finding.words;
  }
  return standing;
}

bool isChanging(const Standing& standing) {
  return !standing.known || (standing.up ? standing.failures > 0 : standing.passes > 0);
}

std::chrono::milliseconds untilNext(const HealthCheck& check, const Standing& standing, double chance) {
  const std::uint32_t interval =
      isChanging(standing) ? check.fastIntervalMs.value_or(check.intervalMs) : check.intervalMs;
  const double jitter = static_cast<double>(interval) * check.jitterPercent / 100.0;
  return std::chrono::milliseconds(static_cast<std::int64_t>(interval + jitter * (2 * chance - 1)));
}

}  // namespace lvs::health
