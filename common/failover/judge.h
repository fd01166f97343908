// What a failover test found: what clients felt in each move, and whether that is as it should be. Pure.
#pragma once

#include <cstdint>
#include <vector>

#include "common/api/failover_test.h"

namespace lvs::failover {

/// What was felt by requests that began within the time, and kept connections that ended in it.
struct Felt {
  std::uint32_t requests = 0;
  std::uint32_t failed = 0;
  std::uint32_t slowestMs = 0;
  std::uint32_t outageMs = 0;  ///< longest time without an answer
  std::uint32_t broken = 0;
};
Felt felt(const std::vector<api::ProbeRequest>& requests, const std::vector<api::ProbeBreak>& broken,
          std::int64_t fromMs, std::int64_t untilMs);

/// From the order, or the fault, to the other director's word that it is master.
std::uint32_t takeoverMs(const api::TestLeg& leg);

/// Longest time without an answer that an unplanned failover may cost: three lost advertisements and the skew, which
/// is below one interval, the next request, and one segment that TCP sends again after a second.
std::uint32_t allowedOutageMs(const api::FailoverTest& test);

/// Fills the legs' figures from the requests, and the outcome: "passed" when every move happened, planned ones without
/// any loss, others within allowedOutageMs() and, with connection sync, without a broken connection.
void judge(api::FailoverTest& test);

/// All moves together, for the one sentence that is read first.
Felt total(const api::FailoverTest& test);

}  // namespace lvs::failover
