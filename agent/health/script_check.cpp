#include "agent/health/script_check.h"

#include <sys/epoll.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include "agent/track/filled.h"

namespace lvs::health {
namespace {

constexpr std::size_t kWordsBytes = 200;

Finding exitFinding(ExitCodes meaning, int code) {
  const std::string told = "exit code " + std::to_string(code);
  switch (meaning) {
    case ExitCodes::plain: return {code == 0, told, {}};
    case ExitCodes::nagios: {
      static constexpr std::array<std::string_view, 4> kNames = {"OK", "WARNING", "CRITICAL", "UNKNOWN"};
      const auto known = static_cast<std::size_t>(code) < kNames.size();
      return {code <= 1, known ? std::string(kNames[static_cast<std::size_t>(code)]) : told, {}};
    }
    case ExitCodes::weight:
      if (code < 2) return {code == 0, told, {}};
      return {true, "weight " + std::to_string(code - 2), static_cast<std::uint32_t>(code - 2)};
  }
  return {};
}

class ScriptCheck final : public Run, Loop::Alarm {
 public:
  ScriptCheck(Loop& loop, std::shared_ptr<const HealthCheck> check, const Target& target, Told told)
      : loop_(loop), check_(std::move(check)), target_(target), told_(std::move(told)) {}
  ~ScriptCheck() override {
    loop_.clear(*this);
    for (const auto& seat : {endSeat_, outputSeat_}) {
      if (seat) loop_.leave(*seat);
    }
  }

  void begin() override {
    begun_ = Loop::Clock::now();
    auto started = track::ScriptRun::start(orderFor(*check_, target_));
    if (!started) return tell(notAsked(started.message()));
    run_.emplace(std::move(*started));
    endSeat_ = loop_.attend(run_->descriptor(), EPOLLIN, end_);
    outputSeat_ = loop_.attend(run_->outputDescriptor(), EPOLLIN | EPOLLET, printing_);
    if (!endSeat_ || !outputSeat_) return tell(notAsked(reasonOf(errno)));
    loop_.set(*this, begun_ + std::chrono::milliseconds(check_->timeoutMs));
  }

 private:
  struct End final : Loop::Ear {
    explicit End(ScriptCheck& in) : check(in) {}
    void ready(std::uint32_t) override { check.ended(); }
    ScriptCheck& check;
  };
  struct Printing final : Loop::Ear {
    explicit Printing(ScriptCheck& in) : check(in) {}
    void ready(std::uint32_t) override { check.printed(); }
    ScriptCheck& check;
  };

  void due(SteadyTime) override {
    late_ = true;
    run_->end();
  }
  void printed() {
    if (run_->listen()) loop_.again(*outputSeat_, run_->outputDescriptor(), EPOLLIN | EPOLLET);
  }
  void ended() {
    auto end = run_->ended();
    if (!end) return;
    if (late_) end = track::ScriptEnd{track::ScriptEnd::How::timedOut, 0};
    tell(judged(*check_, *end, run_->output()));
  }
  void tell(Observation observation) { conclude(told_, begun_, std::move(observation)); }

  Loop& loop_;
  std::shared_ptr<const HealthCheck> check_;  // a change of the settings leaves runs their own
  const Target& target_;
  Told told_;
  SteadyTime begun_;
  std::optional<track::ScriptRun> run_;
  End end_{*this};
  Printing printing_{*this};
  std::optional<Loop::Seat> endSeat_;
  std::optional<Loop::Seat> outputSeat_;
  bool late_ = false;
};

}  // namespace

track::ScriptOrder orderFor(const HealthCheck& check, const Target& target) {
  track::ScriptOrder order;
  order.path = check.path;
  const track::Names names = {
      {"{address}", target.address.toString()}, {"{port}", std::to_string(target.port)}, {"{server}", target.server}};
  for (const std::string& argument : check.arguments) order.arguments.push_back(track::filled(argument, names));
  order.user = check.runAs;
  order.environment = {"LVS_ADDRESS=" + target.address.toString(), "LVS_PORT=" + std::to_string(target.port),
                       "LVS_SERVER=" + target.server, "LVS_CHECK=" + check.name};
  order.keepsOutput = true;
  return order;
}

Observation judged(const HealthCheck& check, const track::ScriptEnd& end, std::string_view output) {
  Observation observation;
  Finding& finding = observation.finding;
  switch (end.how) {
    case track::ScriptEnd::How::exited: finding = exitFinding(check.exitCodes, end.number); break;
    case track::ScriptEnd::How::signalled:
      finding.words = "ended by signal " + std::to_string(end.number) + " (" + ::strsignal(end.number) + ")";
      break;
    case track::ScriptEnd::How::timedOut:
      finding.words = "not done after " + std::to_string(check.timeoutMs) + " ms, and ended";
      break;
    case track::ScriptEnd::How::notRun: return notAsked(check.path + " can't be run here: " + reasonOf(end.number));
  }
  observation.received = printable(output, track::ScriptRun::kKeptOutput);
  const std::string line = firstLine(output, kWordsBytes);
  if (!line.empty()) finding.words += ": " + line;
  const bool warns =
      end.how == track::ScriptEnd::How::exited && check.exitCodes == ExitCodes::nagios && end.number == 1;
  if (warns) observation.warning = line.empty() ? "the program warns" : line;
  return observation;
}

std::unique_ptr<Run> scriptRun(Loop& loop, std::shared_ptr<const HealthCheck> check, const Target& target, Told told) {
  return std::make_unique<ScriptCheck>(loop, std::move(check), target, std::move(told));
}

}  // namespace lvs::health
