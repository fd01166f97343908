// A preset's conversation: sends what it has to send and shows it the answer as it grows.
#include "agent/health/presets.h"
#include "agent/health/talk.h"

namespace lvs::health {
namespace {

class PresetConversation : public Conversation {
 public:
  explicit PresetConversation(const Preset& preset) : preset_(preset) {}

  Turn opened() override { return waiting(std::string(preset_.send)); }

  Turn received(std::string_view bytes) override {
    answer_ += bytes;
    Judged judged = preset_.judge(answer_);
    switch (judged.how) {
      case Judged::How::found: return ended(std::move(judged.finding));
      case Judged::How::foreign: return isEnoughToShow(answer_) ? isForeign() : waiting();
      case Judged::How::more: break;
    }
    return waiting();
  }

  Turn closed() override {
    if (preset_.judge(answer_).how == Judged::How::foreign) return isForeign();
    return failed(closedAfter(answer_.size()));
  }

  std::string unfinished() const override {
    if (preset_.judge(answer_).how == Judged::How::foreign) return foreign(preset_.protocol, answer_);
    return stoppedAfter(answer_.size());
  }

 private:
  Turn isForeign() const { return failed(foreign(preset_.protocol, answer_)); }
  Turn ended(Finding finding) const {
    return finding.good ? passed(std::move(finding.words), std::string(preset_.goodbye))
                        : failed(std::move(finding.words));
  }

  const Preset& preset_;
  std::string answer_;  ///< no longer than its first message, or what shows that it is none
};

}  // namespace

std::unique_ptr<Conversation> presetConversation(const HealthCheck& check) {
  return std::make_unique<PresetConversation>(*presetOf(check.preset));
}

}  // namespace lvs::health
