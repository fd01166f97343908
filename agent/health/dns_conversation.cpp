// One DNS question and what is made of the answer. Over UDP, datagrams that do not bear the question's id are somebody
// else's and count for nothing.
#include <algorithm>

#include "agent/health/dns_message.h"
#include "agent/health/talk.h"
#include "common/model/bytes.h"
#include "common/model/pattern.h"

namespace lvs::health {
namespace {

class DnsConversation : public Conversation {
 public:
  DnsConversation(const HealthCheck& check, std::uint64_t chance)
      : question_{check.host, check.record},
        isUdp_(overUdp(check)),
        expect_(check.expect),
        form_(check.expectForm),
        id_(static_cast<std::uint16_t>(chance & 0xffffU)) {}

  Turn opened() override {
    auto query = dns::query(question_, id_);
    if (!query) return failed("the check can not be made: " + query.message());
    if (!expect_.empty() && form_ == ExpectForm::regex) {
      auto pattern = Pattern::compile(expect_);
      if (!pattern) return failed("the check can not be made, what it expects is wrong: " + pattern.message());
      pattern_ = std::move(*pattern);
    } else if (!expect_.empty() && form_ != ExpectForm::text) {
      return failed("the check can not be made: DNS records are compared as a text or with a pattern");
    } else {
      auto text = unescaped(expect_);
      if (!text) return failed("the check can not be made, what it expects is wrong: " + text.message());
      expect_ = std::move(*text);
    }
    if (isUdp_) return waiting(std::move(*query));
    // RFC 1035, 4.2.2: two bytes of length before each message.
    return waiting(std::string{static_cast<char>(query->size() >> 8U), static_cast<char>(query->size() & 255U)} +
                   *query);
  }

  Turn received(std::string_view bytes) override {
    if (isUdp_) {
      if (dns::idOf(bytes) == id_) return answered(bytes);
      ++strangers_;
      return waiting();
    }
    held_ += bytes.substr(0, 2 + 0xffff - std::min<std::size_t>(held_.size(), 2 + 0xffff));
    if (held_.size() < 2) return waiting();
    const std::size_t length =
        static_cast<std::size_t>(static_cast<unsigned char>(held_[0])) << 8U | static_cast<unsigned char>(held_[1]);
    const std::string_view message = std::string_view(held_).substr(2, length);
    if (const auto id = dns::idOf(message); id && *id != id_) {
      if (dns::mayBeAnswer(message)) return failed("the answer belongs to another question");
      // What the length says means nothing.
      return isEnoughToShow(held_) ? failed(foreign("DNS", held_)) : waiting();
    }
    if (message.size() < length) return waiting();
    return answered(message);
  }

  Turn closed() override { return failed(isUdp_ ? unfinished() : closedAfter(held_.size())); }

  std::string unfinished() const override {
    if (!isUdp_) return stoppedAfter(held_.size());
    if (strangers_ == 0) return "no answer came";
    return "no answer came, only " + counted(strangers_, "datagram") + " that " +
           (strangers_ == 1 ? "belongs" : "belong") + " to another question";
  }

 private:
  std::string asked() const {
    return printable(question_.name.empty() ? "." : question_.name, kShown) + ' ' +
           std::string(dns::nameOf(question_.record));
  }

  Turn answered(std::string_view message) {
    const auto answer = dns::read(message, question_);
    if (!answer) return failed(answer.message());
    if (!answer->isResponse) return failed("broken DNS: the answer is a question");
    if (answer->code != 0) return failed("DNS says " + dns::codeInWords(answer->code) + ": " + asked());
    if (!answer->isToQuestion) return failed("the answer is to another question than " + asked());
    return judged(*answer);
  }

  Turn judged(const dns::Answer& answer) const {
    const auto& data = answer.data;
    if (data.empty())
      return failed(answer.isCut ? "the answer for " + asked() + " is too long for a datagram; check over TCP"
                                 : "there is no record for " + asked());
    if (expect_.empty()) return passed(asked() + " is " + listed(data));
    std::uint64_t work = Pattern::kMostWork;
    for (const std::string& one : data) {
      if (!pattern_) {
        if (dns::isSame(question_.record, one, expect_)) return passed(asked() + " is " + printable(one, kShown));
        continue;
      }
      const auto found = pattern_->foundIn(one, work);
      if (!found) return failed(found.message());
      if (*found) return passed(asked() + " is " + printable(one, kShown));
    }
    return failed(asked() + " is " + listed(data) + (answer.isCut ? ", cut to fit a datagram" : "") + "; expected is " +
                  (pattern_ ? "the pattern " : "") + quoted(expect_));
  }

  static std::string listed(const std::vector<std::string>& data) {
    constexpr std::size_t kMost = 4;
    std::string text;
    for (std::size_t at = 0; at < data.size() && at < kMost; ++at)
      text += (at > 0 ? ", " : "") + printable(data[at], kShown);
    if (data.size() > kMost) text += " and " + std::to_string(data.size() - kMost) + " more";
    return text;
  }

  dns::Question question_;
  bool isUdp_;
  std::string expect_;
  ExpectForm form_;
  std::uint16_t id_;
  std::optional<Pattern> pattern_;
  std::string held_;           ///< over TCP, with the length
  std::size_t strangers_ = 0;  ///< datagrams that were not for us
};

}  // namespace

std::unique_ptr<Conversation> dnsConversation(const HealthCheck& check, std::uint64_t chance) {
  return std::make_unique<DnsConversation>(check, chance);
}

}  // namespace lvs::health
