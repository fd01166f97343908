// Does what actions of the document in force say when something happens: on a thread of its own, one after the other,
// each awaited. Whoever tells it what happened never waits. Results become events of the kind "action".
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "agent/actions/perform.h"
#include "agent/actions/words.h"
#include "common/api/actions.h"
#include "common/api/messages.h"

namespace lvs::actions {

/// What it stands on; all of it outlives it, and may be called from its thread.
struct PerformerParts {
  std::string director;  ///< this director's name in documents
  Perform perform;
  /// VRRP's, at this moment; called by happened() where it concerns services.
  std::function<std::vector<vrrp::RouterState>()> states;
  std::function<void(api::Event)> tell;
  std::function<std::int64_t()> wallMs;
};

class Performer {
 public:
  explicit Performer(PerformerParts parts);
  /// What waits is done first, as far as it takes no longer than kLastWords.
  ~Performer();
  Performer(const Performer&) = delete;
  Performer& operator=(const Performer&) = delete;

  static constexpr std::chrono::seconds kLastWords{3};

  /// Another document is in force. What waits of an action that it does not have is forgotten.
  void follow(const Cluster& cluster);
  /// From any thread. What comes before the first document waits for it.
  void happened(std::vector<Happened> things);
  /// Does it now with words of a test, and waits for it. An error when the document in force has no such action.
  Result<api::ActionTest> test(const std::string& action, const std::string& who);
  /// Tests that are under way end within a moment, and no more are done.
  void endTests() { testsEnd_ = true; }

 private:
  void run();
  void perform(const Duties& duties, Batch batch);
  Work workFor(const Duties& duties, const Action& action, const Batch& batch);
  void tell(const char* severity, const std::string& action, std::string sentence, std::string why) const;

  PerformerParts parts_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::condition_variable finished_;
  std::shared_ptr<const Duties> duties_;  ///< null: no document yet
  std::vector<Happened> early_;           ///< before the first document
  Queue queue_;
  bool ending_ = false;
  bool ended_ = false;
  std::atomic<bool> stop_{false};
  std::atomic<bool> testsEnd_{false};
  std::atomic<std::uint64_t> messages_{0};
  std::thread thread_;
};

}  // namespace lvs::actions
