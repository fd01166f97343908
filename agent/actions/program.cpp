#include <poll.h>

#include <algorithm>
#include <chrono>

#include "agent/actions/perform.h"
#include "agent/health/script_check.h"

namespace lvs::actions {
namespace {

using Clock = std::chrono::steady_clock;

/// Until it is seen that the agent is to stop.
constexpr std::chrono::milliseconds kLook{200};

}  // namespace

Attempt runProgram(const Work& work, const std::atomic<bool>& stop) {
  const Clock::time_point limit = Clock::now() + std::chrono::seconds(work.action.timeoutSeconds);
  auto run = track::ScriptRun::start({work.action.path, work.arguments, work.action.runAs, work.environment, true});
  if (!run) return {false, run.message(), true};
  bool late = false;
  int output = run->outputDescriptor();
  std::optional<track::ScriptEnd> end;
  while (!(end = run->ended())) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(limit - Clock::now());
    if (!late && (left.count() <= 0 || stop)) {
      late = true;
      run->end();
    }
    pollfd fds[] = {{run->descriptor(), POLLIN, 0}, {output, POLLIN, 0}};
    (void)::poll(fds, 2, static_cast<int>(std::clamp<std::int64_t>(left.count(), 1, kLook.count())));
    if ((fds[1].revents & POLLIN) != 0) (void)run->listen();
    else if (fds[1].revents != 0) output = -1;  // nobody can write to it any more
  }
  if (end->how == track::ScriptEnd::How::notRun)
    return {false, work.action.path + " can't be run here: " + health::reasonOf(end->number), true};
  if (late && stop) return {false, "ended, because the agent stops", true};
  if (late) end = track::ScriptEnd{track::ScriptEnd::How::timedOut, 0};
  // As a check's program is judged: 0 is good, and the first line that it prints is its reason.
  HealthCheck rule;
  rule.path = work.action.path;
  rule.timeoutMs = work.action.timeoutSeconds * 1000;
  const health::Finding found = health::judged(rule, *end, run->output()).finding;
  return {found.good, found.words, true};
}

}  // namespace lvs::actions
