// What a real server says of itself in one line, in the words of HAProxy's agent-check: the share of its weight, "up",
// "drain", "down", and a comment after "#". Each line stands for itself: nothing is remembered from the one before.
#include <algorithm>
#include <charconv>

#include "agent/health/talk.h"

namespace lvs::health {
namespace {

constexpr std::size_t kLongestSaying = 256;
constexpr std::uint32_t kMostPercent = 1000;
constexpr std::size_t kComment = 100;

std::string_view takeToken(std::string_view& line) {
  constexpr std::string_view kBetween = " \t,";
  const std::size_t begin = line.find_first_not_of(kBetween);
  if (begin == line.npos) return {};
  line.remove_prefix(begin);
  const std::string_view word = line.substr(0, line.find_first_of(kBetween));
  line.remove_prefix(word.size());
  return word;
}

/// "75%"; none: it is something else.
std::optional<std::uint32_t> percentOf(std::string_view word) {
  if (!word.ends_with('%')) return std::nullopt;
  word.remove_suffix(1);
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (word.empty() || error != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return number <= kMostPercent ? std::optional(number) : std::nullopt;
}

struct Said {
  bool anything = false;
  bool drains = false;
  bool isDown = false;
  std::uint32_t percent = 100;
};

/// False: the word is not understood.
bool take(Said& said, std::string_view written) {
  const std::string word = lowered(written);
  if (const auto percent = percentOf(word)) said.percent = *percent;
  else if (word == "drain" || word == "maint") said.drains = true;
  else if (word == "down" || word == "fail" || word == "stopped") said.isDown = true;
  else if (word.starts_with("maxconn:")) return true;  // says nothing that the kernel would know
  else if (word != "up" && word != "ready") return false;
  said.anything = true;
  return true;
}

std::string shareWords(const Said& said) {
  if (said.isDown) return "it is down, as it says itself";
  if (said.drains) return "it takes no new connections, as it says itself";
  if (said.percent == 100) return "it takes its whole weight";
  return "it takes " + std::to_string(said.percent) + "% of its weight";
}

Turn understood(std::string_view line) {
  while (line.ends_with('\r')) line.remove_suffix(1);
  const std::size_t sharp = line.find('#');
  std::string_view rest = line.substr(0, sharp);
  Said said;
  for (std::string_view word = takeToken(rest); !word.empty(); word = takeToken(rest)) {
    if (!take(said, word))
      return failed("said " + quoted(word) + "; understood are 0% to " + std::to_string(kMostPercent) +
                    "%, up, ready, drain, maint, down, fail and stopped");
  }
  if (!said.anything) return failed("said nothing: " + quoted(line));
  Turn turn;
  turn.next = Turn::Next::done;
  turn.finding.good = !said.isDown;
  turn.finding.weight = said.isDown || said.drains ? 0 : said.percent;
  turn.finding.words = shareWords(said);
  std::string_view comment = sharp == line.npos ? std::string_view() : line.substr(sharp + 1);
  comment.remove_prefix(std::min(comment.find_first_not_of(" \t"), comment.size()));
  if (!comment.empty()) turn.finding.words += ": " + printable(comment, kComment);
  return turn;
}

class FeedbackConversation : public Conversation {
 public:
  explicit FeedbackConversation(const HealthCheck& check) : send_(bytesToSend(check)) {}

  Turn opened() override {
    if (!send_) return failed("the check can not be made, what it sends is wrong: " + send_.message());
    return waiting(std::move(*send_));
  }

  Turn received(std::string_view bytes) override {
    line_ += bytes.substr(0, kLongestSaying + 1 - std::min(line_.size(), kLongestSaying));
    const std::size_t end = line_.find('\n');
    if (end != line_.npos) return understood(std::string_view(line_).substr(0, end));
    return line_.size() > kLongestSaying ? failed("said a line of more than 256 bytes") : waiting();
  }

  Turn closed() override { return line_.empty() ? failed(closedAfter(0)) : understood(line_); }

  std::string unfinished() const override {
    return line_.empty() ? stoppedAfter(0) : "the line has no end; it began " + quoted(line_);
  }

 private:
  Result<std::string> send_;
  std::string line_;
};

}  // namespace

std::unique_ptr<Conversation> feedbackConversation(const HealthCheck& check) {
  return std::make_unique<FeedbackConversation>(check);
}

}  // namespace lvs::health
