#include "common/failover/judge.h"

#include <algorithm>

namespace lvs::failover {
namespace {

std::int64_t endOf(const api::ProbeRequest& request) { return request.atMs + request.tookMicroseconds / 1000; }

bool good(const api::FailoverTest& test, const api::TestLeg& leg) {
  if (leg.to.empty()) return false;
  if (leg.kind == api::kPlanned) return leg.failed == 0 && leg.broken == 0;
  return leg.outageMs <= allowedOutageMs(test) && (!test.synchronised || leg.broken == 0);
}

}  // namespace

Felt felt(const std::vector<api::ProbeRequest>& requests, const std::vector<api::ProbeBreak>& broken,
          std::int64_t fromMs, std::int64_t untilMs) {
  Felt found;
  std::vector<std::int64_t> answers;
  for (const api::ProbeRequest& request : requests) {
    if (request.atMs < fromMs || request.atMs >= untilMs) continue;
    ++found.requests;
    found.slowestMs = std::max(found.slowestMs, request.tookMicroseconds / 1000);
    if (request.failure.empty()) answers.push_back(endOf(request));
    else ++found.failed;
  }
  for (const api::ProbeBreak& one : broken) found.broken += one.atMs >= fromMs && one.atMs < untilMs ? 1 : 0;
  if (found.requests == 0) return found;
  std::sort(answers.begin(), answers.end());
  std::int64_t last = fromMs;
  std::int64_t longest = 0;
  for (const std::int64_t at : answers) {
    longest = std::max(longest, at - last);
    last = std::max(last, at);
  }
  found.outageMs = static_cast<std::uint32_t>(std::max(longest, untilMs - last));
  return found;
}

std::uint32_t takeoverMs(const api::TestLeg& leg) {
  return static_cast<std::uint32_t>(std::max<std::int64_t>(0, leg.masterMs - leg.begunMs));
}

std::uint32_t allowedOutageMs(const api::FailoverTest& test) {
  return 4 * test.advertIntervalMs + 2 * test.everyMs + 1200;
}

void judge(api::FailoverTest& test) {
  for (api::TestLeg& leg : test.legs) {
    const Felt found = felt(test.requests, test.broken, leg.begunMs, leg.endedMs);
    leg.requests = found.requests;
    leg.failed = found.failed;
    leg.slowestMs = found.slowestMs;
    leg.outageMs = found.outageMs;
    leg.broken = found.broken;
  }
  if (test.outcome == "stopped") return;
  const bool all = test.failure.empty() && !test.legs.empty() &&
                   std::all_of(test.legs.begin(), test.legs.end(), [&](const auto& leg) { return good(test, leg); });
  test.outcome = all ? "passed" : "failed";
}

Felt total(const api::FailoverTest& test) {
  Felt all;
  for (const api::TestLeg& leg : test.legs) {
    all.requests += leg.requests;
    all.failed += leg.failed;
    all.broken += leg.broken;
    all.slowestMs = std::max(all.slowestMs, leg.slowestMs);
    all.outageMs = std::max(all.outageMs, leg.outageMs);
  }
  return all;
}

}  // namespace lvs::failover
