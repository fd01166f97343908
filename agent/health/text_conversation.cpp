// Send and expect over TCP, and over UDP, where every datagram is a whole answer.
#include "agent/health/expectation.h"
#include "agent/health/talk.h"
#include "common/model/bytes.h"

namespace lvs::health {
namespace {

class TextConversation : public Conversation {
 public:
  explicit TextConversation(const HealthCheck& check)
      : isUdp_(overUdp(check)),
        send_(bytesToSend(check)),
        expectation_(Expectation::of(check.expect, check.expectForm)) {}

  Turn opened() override {
    if (!send_) return failed("the check can not be made, what it sends is wrong: " + send_.message());
    if (!expectation_) return failed("the check can not be made, what it expects is wrong: " + expectation_.message());
    if (isUdp_ || !expectation_->isAnything()) return waiting(std::move(*send_));
    return passed(send_->empty() ? "connected" : "connected, sent " + counted(send_->size(), "byte"), *send_);
  }

  Turn received(std::string_view bytes) override { return isUdp_ ? datagram(bytes) : more(bytes); }

  Turn closed() override {
    if (answer_.empty()) return failed(isUdp_ ? "no answer came" : closedAfter(0));
    if (const auto missing = expectation_->missingIn(answer_, "the answer")) return failed(*missing);
    return found();
  }

  std::string unfinished() const override {
    if (answer_.empty() || !expectation_) return stoppedAfter(0);
    return expectation_->notSeenIn(answer_, "the answer");
  }

 private:
  Turn datagram(std::string_view bytes) {
    if (const auto missing = expectation_->missingIn(bytes, "the answer")) return failed(*missing);
    answer_ = bytes;
    return found();
  }

  Turn more(std::string_view bytes) {
    const std::size_t room = kMostAnswer - answer_.size();
    answer_ += bytes.substr(0, room);
    if (expectation_->isIn(answer_)) return found();
    if (bytes.size() <= room) return waiting();
    return failed("sent more than 1 MiB without " + expectation_->words());
  }

  Turn found() const {
    if (expectation_->isAnything()) return passed("answered with " + counted(answer_.size(), "byte"));
    return passed("the answer has " + expectation_->words());
  }

  bool isUdp_;
  Result<std::string> send_;
  Result<Expectation> expectation_;
  std::string answer_;
};

}  // namespace

Result<std::string> bytesToSend(const HealthCheck& check) {
  if (check.sendForm == SendForm::text) return unescaped(check.send);
  if (auto bytes = bytesFromHex(check.send)) return std::move(*bytes);
  return Error{{}, quoted(check.send) + " is no hex text; allowed are pairs of hex digits"};
}

std::unique_ptr<Conversation> textConversation(const HealthCheck& check) {
  return std::make_unique<TextConversation>(check);
}

}  // namespace lvs::health
