// SMTP up to the point where a mail could begin (RFC 5321, 3.1 and 3.2): the greeting, EHLO, and with TLS STARTTLS
// and EHLO once more (RFC 3207); then QUIT. No mail is sent.
#include <algorithm>
#include <vector>

#include "agent/health/talk.h"

namespace lvs::health {
namespace {

constexpr std::size_t kLongestReply = 64 * 1024;
// RFC 5321, 4.1.1.1: who speaks. The name cannot exist (RFC 6761, 6.4), so nobody's mail host is spoken for.
constexpr char kOwnName[] = "lvs-agent.invalid";

/// A reply of one or several lines.
struct Reply {
  unsigned code = 0;
  std::vector<std::string> lines;  ///< without code and line end
};

class SmtpConversation : public Conversation {
 public:
  explicit SmtpConversation(const HealthCheck& check) : wantsTls_(check.tls) {}

  Turn opened() override { return waiting(); }

  Turn received(std::string_view bytes) override {
    Turn turn = waiting();
    while (turn.next == Turn::Next::receive && !bytes.empty()) {
      const std::size_t end = bytes.find('\n');
      const std::size_t count = end == bytes.npos ? bytes.size() : end + 1;
      const std::size_t room = kLongestReply - replyBytes_;
      line_ += bytes.substr(0, std::min(count, room));
      replyBytes_ += std::min(count, room);
      bytes_ += count;
      bytes.remove_prefix(count);
      Turn next = count > room ? failed("sent a reply of more than 64 KiB")
                               : (line_.ends_with('\n') || isForeign() ? lineEnded() : waiting());
      next.send.insert(0, turn.send);
      turn = std::move(next);
    }
    // RFC 3207, 6: what came in the clear after the reply could be anybody's.
    if (turn.next == Turn::Next::startTls && !bytes.empty())
      return failed("sent " + counted(bytes.size(), "byte") + " in the clear after agreeing to TLS");
    return turn;
  }

  Turn secured() override {
    stage_ = Stage::secureHello;
    return waiting(hello());
  }

  Turn closed() override {
    if (bytes_ == 0) return failed("closed the connection without a greeting");
    if (!line_.empty() && stage_ == Stage::greeting && !beginsAsReply(line_)) return failed(foreign("SMTP", line_));
    return failed("closed the connection " + where());
  }

  std::string unfinished() const override { return bytes_ == 0 ? "no greeting came" : "the server stopped " + where(); }

 private:
  enum class Stage : std::uint8_t { greeting, hello, oldHello, startTls, secureHello };

  static std::string hello() { return std::string("EHLO ") + kOwnName + "\r\n"; }
  static bool beginsAsReply(std::string_view line) {
    for (std::size_t at = 0; at < line.size() && at < 3; ++at)
      if (line[at] < '0' || line[at] > '9') return false;
    return line.size() < 4 || line[3] == ' ' || line[3] == '-' || line[3] == '\r' || line[3] == '\n';
  }
  /// Something else than SMTP may never end its line.
  bool isForeign() const { return !beginsAsReply(line_) && isEnoughToShow(line_); }

  std::string where() const {
    switch (stage_) {
      case Stage::greeting: return "within its greeting";
      case Stage::hello:
      case Stage::oldHello: return "before it had answered to EHLO";
      case Stage::startTls: return "before it had answered to STARTTLS";
      case Stage::secureHello: return "before it had answered to EHLO over TLS";
    }
    return {};
  }

  Turn lineEnded() {
    std::string line;
    line.swap(line_);
    const std::string raw = line;
    while (line.ends_with('\n') || line.ends_with('\r')) line.pop_back();
    if (!beginsAsReply(raw) || line.size() < 3)
      return failed(stage_ == Stage::greeting && reply_.lines.empty()
                        ? foreign("SMTP", raw)
                        : "broken SMTP: " + quoted(line) + " is no reply");
    const unsigned code = static_cast<unsigned>((line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0'));
    if (!reply_.lines.empty() && code != reply_.code)
      return failed("broken SMTP: a reply that began with " + std::to_string(reply_.code) + " goes on with " +
                    quoted(line));
    reply_.code = code;
    reply_.lines.push_back(line.size() > 4 ? line.substr(4) : "");
    if (line.size() > 3 && line[3] == '-') return waiting();
    Reply reply;
    std::swap(reply, reply_);
    replyBytes_ = 0;
    return replied(reply);
  }

  Turn replied(const Reply& reply) {
    const std::string told = "SMTP " + std::to_string(reply.code) + " " + quoted(reply.lines.back());
    switch (stage_) {
      case Stage::greeting:
        if (reply.code != 220) return failed(told + " instead of a greeting; allowed is 220", kQuit);
        stage_ = Stage::hello;
        return waiting(hello());
      case Stage::hello:
        // Only servers without any extension do not know EHLO (RFC 5321, 2.2.1).
        if ((reply.code == 500 || reply.code == 502) && !wantsTls_) {
          stage_ = Stage::oldHello;
          return waiting(std::string("HELO ") + kOwnName + "\r\n");
        }
        if (reply.code != 250) return failed(told + " to EHLO; allowed is 250", kQuit);
        if (!wantsTls_) return passed("SMTP 250 to EHLO", kQuit);
        if (!offersTls(reply)) return failed("the server does not offer STARTTLS", kQuit);
        stage_ = Stage::startTls;
        return waiting("STARTTLS\r\n");
      case Stage::oldHello:
        if (reply.code != 250) return failed(told + " to HELO; allowed is 250", kQuit);
        return passed("SMTP 250 to HELO", kQuit);
      case Stage::startTls:
        if (reply.code != 220) return failed(told + " to STARTTLS; allowed is 220", kQuit);
        return {{}, Turn::Next::startTls, {}};
      case Stage::secureHello:
        if (reply.code != 250) return failed(told + " to EHLO over TLS; allowed is 250", kQuit);
        return passed("SMTP 250 to EHLO over TLS", kQuit);
    }
    return failed(told);
  }

  static bool offersTls(const Reply& reply) {
    // The first line is the server's name.
    for (std::size_t at = 1; at < reply.lines.size(); ++at)
      if (lowered(reply.lines[at]) == "starttls") return true;
    return false;
  }

  static constexpr char kQuit[] = "QUIT\r\n";

  bool wantsTls_;
  Stage stage_ = Stage::greeting;
  std::string line_;
  Reply reply_;
  std::size_t replyBytes_ = 0;
  std::size_t bytes_ = 0;  ///< of everything
};

}  // namespace

std::unique_ptr<Conversation> smtpConversation(const HealthCheck& check) {
  return std::make_unique<SmtpConversation>(check);
}

}  // namespace lvs::health
