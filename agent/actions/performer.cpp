#include "agent/actions/performer.h"

#include <pthread.h>

#include <algorithm>

#include "common/model/enums.h"

namespace lvs::actions {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMostEarly = 100;

}  // namespace

Performer::Performer(PerformerParts parts) : parts_(std::move(parts)), thread_([this] { run(); }) {}

Performer::~Performer() {
  testsEnd_ = true;
  {
    std::unique_lock lock(mutex_);
    ending_ = true;
    wake_.notify_all();
    if (!finished_.wait_for(lock, kLastWords, [this] { return ended_; })) stop_ = true;
  }
  thread_.join();
  if (const std::size_t left = queue_.size(); left > 0)
    tell("warning", "", std::to_string(left) + " actions were not done", "the agent stopped before");
}

void Performer::follow(const Cluster& cluster) {
  auto duties = std::make_shared<const Duties>(cluster, parts_.director);
  std::vector<Happened> early;
  {
    const std::lock_guard lock(mutex_);
    duties_ = std::move(duties);
    early.swap(early_);
  }
  if (!early.empty()) happened(std::move(early));
}

void Performer::happened(std::vector<Happened> things) {
  // A role tells itself, and comes from VRRP's own thread, which is not asked back.
  const bool ofServices =
      std::any_of(things.begin(), things.end(), [](const Happened& one) { return !one.services.empty(); });
  const auto states = ofServices && parts_.states ? parts_.states() : std::vector<vrrp::RouterState>();
  const SteadyTime now = Clock::now();
  const std::lock_guard lock(mutex_);
  for (Happened& one : things) {
    if (duties_) queue_.put(duties_->actions(), duties_->of(one, states), now);
    else if (early_.size() < kMostEarly) early_.push_back(std::move(one));
  }
  wake_.notify_all();
}

void Performer::run() {
  pthread_setname_np(pthread_self(), "actions");
  std::unique_lock lock(mutex_);
  for (;;) {
    if (const std::size_t dropped = queue_.takeDropped(); dropped > 0) {
      lock.unlock();
      tell("warning", "", std::to_string(dropped) + " actions were not done",
           std::to_string(Queue::kMost) + " were waiting already");
      lock.lock();
    }
    if (stop_) break;
    // At the end nothing is waited for any more.
    auto batch = queue_.take(ending_ ? SteadyTime::max() : Clock::now());
    if (batch) {
      const auto duties = duties_;
      lock.unlock();
      perform(*duties, std::move(*batch));
      lock.lock();
      continue;
    }
    if (ending_) break;
    if (const auto next = queue_.next()) wake_.wait_until(lock, *next);
    else wake_.wait(lock);
  }
  ended_ = true;
  finished_.notify_all();
}

Work Performer::workFor(const Duties& duties, const Action& action, const Batch& batch) {
  const std::int64_t now = parts_.wallMs();
  const Teller teller{parts_.director, duties.cluster(), now, std::to_string(now) + "." + std::to_string(++messages_)};
  Work work;
  work.action = action;
  switch (action.type) {
    case ActionType::program: {
      const track::Names names = namesFor(batch.things.front(), teller);
      for (const std::string& argument : action.arguments) work.arguments.push_back(track::filled(argument, names));
      work.environment = environmentFor(batch.things.front(), teller);
      break;
    }
    case ActionType::mail: work.text = mailMessage(action, batch, teller); break;
    case ActionType::webhook: work.text = webhookText(batch, teller); break;
  }
  return work;
}

void Performer::perform(const Duties& duties, Batch batch) {
  const auto& all = duties.actions();
  const auto action = std::find_if(all.begin(), all.end(), [&](const Action& one) { return one.name == batch.action; });
  if (action == all.end()) return;
  const Attempt attempt = parts_.perform(workFor(duties, *action, batch), stop_);
  const std::string about = ": " + summary(batch);
  const std::string again = batch.attempts > 0 ? ", at attempt " + std::to_string(batch.attempts + 1) : "";
  if (attempt.good) return tell("info", action->name, action->name + " was done" + again + about, attempt.words);
  std::optional<std::chrono::seconds> pause;
  if (!attempt.final) {
    const std::lock_guard lock(mutex_);
    if (!ending_) pause = queue_.again(std::move(batch), Clock::now());
  }
  tell("warning", action->name,
       action->name + " failed" + again +
           (pause ? ", and is tried again in " + std::to_string(pause->count()) + " s" : std::string()) + about,
       attempt.words);
}

Result<api::ActionTest> Performer::test(const std::string& name, const std::string& who) {
  std::shared_ptr<const Duties> duties;
  {
    const std::lock_guard lock(mutex_);
    duties = duties_;
  }
  const Action* action = nullptr;
  if (duties) {
    for (const Action& one : duties->actions()) {
      if (one.name == name) action = &one;
    }
  }
  if (!action) return Error{"", "the document in force has no action called '" + name + "'"};
  const Batch batch{name, {tried(name, who, parts_.wallMs())}};
  const Clock::time_point begin = Clock::now();
  const Attempt attempt = parts_.perform(workFor(*duties, *action, batch), testsEnd_);
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
  tell(attempt.good ? "info" : "warning", name,
       name + (attempt.good ? " was done" : " failed") + ", as a test that " + who + " asked for", attempt.words);
  return api::ActionTest{name, std::string(wordOf(action->type)), attempt.good, attempt.words,
                         static_cast<std::uint64_t>(took.count())};
}

void Performer::tell(const char* severity, const std::string& action, std::string sentence, std::string why) const {
  parts_.tell({0, parts_.wallMs(), "action", severity,
               action.empty() ? "director " + parts_.director : "action " + action, std::move(sentence),
               std::move(why)});
}

}  // namespace lvs::actions
