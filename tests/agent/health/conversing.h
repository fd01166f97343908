// Plays the other side of a conversation from texts, in pieces of any size, and holds every finding to what all of them
// promise. The fuzzer uses it too, so there is no Qt in here.
#pragma once

#include <malloc.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "agent/health/conversation.h"

namespace lvs::health::conversing {

/// What the other side says: over TCP up to TLS and after it, over UDP one text a datagram.
using Script = std::vector<std::string>;

struct Course {
  bool isDone = false;
  Finding finding;
  std::string sent;
  std::string unfinished;  ///< in words, where it was not done
  std::string fault;       ///< a promise that was broken
};

inline Target aTarget(const char* address = "192.0.2.10", std::uint16_t port = 80) {
  return {"web1", *IpAddress::parse(address), port};
}

/// Words for people: one short line of UTF-8 without control characters.
inline std::string faultOf(const std::string& words) {
  if (words.empty()) return "no words";
  if (words.size() > 2000) return "words without an end: " + words.substr(0, 200);
  // Backslashes are the one thing that printable() changes in good words.
  const auto backslashes = static_cast<std::size_t>(std::count(words.begin(), words.end(), '\\'));
  if (printable(words, 2 * words.size()).size() != words.size() + backslashes)
    return "words not fit to print: " + words;
  return {};
}

class Player {
 public:
  Player(const HealthCheck& check, const Target& target, std::uint64_t chance = 0x1234)
      : check_(check), conversation_(conversationFor(check, target, chance)) {
    take(conversation_->opened());
  }

  /// Says the script in pieces (0: each text whole) and then ends, or not.
  void play(const Script& script, std::size_t piece, bool closes) {
    for (const std::string& text : script) {
      if (next_ == Turn::Next::startTls) take(conversation_->secured());
      if (overUdp(check_)) {
        say(text);
        continue;
      }
      const std::size_t step = piece == 0 ? std::max<std::size_t>(text.size(), 1) : piece;
      for (std::size_t at = 0; at < text.size() && next_ == Turn::Next::receive; at += step)
        say(std::string_view(text).substr(at, step));
    }
    if (next_ == Turn::Next::startTls) take(conversation_->secured());
    if (!course_.isDone && closes) {
      take(conversation_->closed());
      if (!course_.isDone) course_.fault = "it goes on after the end";
    }
    if (!course_.isDone) {
      course_.unfinished = conversation_->unfinished();
      if (course_.fault.empty()) course_.fault = faultOf(course_.unfinished);
    }
  }
  void say(std::string_view bytes) {
    // A copy of its own, so that reading beyond it is seen.
    if (!course_.isDone) take(conversation_->received(std::string(bytes)));
  }
  const Course& course() const { return course_; }

 private:
  void take(Turn turn) {
    course_.sent += turn.send;
    next_ = turn.next;
    if (turn.next != Turn::Next::done) return;
    course_.isDone = true;
    course_.finding = turn.finding;
    course_.fault = faultOf(turn.finding.words);
  }

  HealthCheck check_;
  std::unique_ptr<Conversation> conversation_;
  Turn::Next next_ = Turn::Next::receive;
  Course course_;
};

inline Course play(const HealthCheck& check, const Script& script, std::size_t piece = 0, bool closes = true,
                   const Target& target = aTarget()) {
  Player player(check, target);
  player.play(script, piece, closes);
  return player.course();
}

/// Whatever the pieces, the course is the same. Empty: it is.
inline std::string differenceByPieces(const HealthCheck& check, const Script& script) {
  const Course whole = play(check, script);
  for (const std::size_t piece : {1U, 2U, 3U, 7U, 100U}) {
    const Course course = play(check, script, piece);
    if (course.isDone == whole.isDone && course.finding == whole.finding && course.sent == whole.sent) continue;
    return "in pieces of " + std::to_string(piece) + ": " + course.finding.words + "; whole: " + whole.finding.words;
  }
  return {};
}

/// Ends the script after each of its bytes but the last. Empty: it never passes then, and always has words; `enough`
/// is how many bytes of the last text do pass rightly.
inline std::string passesCut(const HealthCheck& check, const Script& script,
                             std::size_t enough = static_cast<std::size_t>(-1)) {
  for (std::size_t text = 0; text < script.size(); ++text) {
    for (std::size_t length = 0; length < script[text].size(); ++length) {
      if (text + 1 == script.size() && length >= enough) break;
      Script cut(script.begin(), script.begin() + static_cast<std::ptrdiff_t>(text));
      cut.push_back(script[text].substr(0, length));
      for (const std::size_t piece : {0U, 1U}) {
        const Course course = play(check, cut, piece);
        if (!course.fault.empty()) return course.fault;
        if (!course.isDone || course.finding.good)
          return "after " + std::to_string(length) + " bytes: " + course.finding.words;
      }
    }
  }
  return {};
}

/// Feeds `begin` and then `repeated` without an end. Empty: it ends with a failure, and before 4 MiB were kept.
inline std::string takesEndless(const HealthCheck& check, const std::string& begin, const std::string& repeated,
                                std::string* words = nullptr) {
  const std::size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
  std::size_t most = before;
  Player player(check, aTarget());
  player.say(begin);
  for (std::size_t fed = 0; !player.course().isDone; fed += repeated.size()) {
    if (fed > (std::size_t{3} << 20U)) return "it still listens after 3 MiB";
    player.say(repeated);
    most = std::max(most, mallinfo2().uordblks + mallinfo2().hblkhd);
  }
  if (words) *words = player.course().finding.words;
  if (player.course().finding.good) return "it passes";
  if (most - before > (std::size_t{4} << 20U)) return "it keeps " + std::to_string(most - before) + " bytes";
  return player.course().fault;
}

/// Random answers and broken versions of a good one. Empty: every one ended in words or was waited on.
inline std::string breaksOnGarbage(const HealthCheck& check, const Script& good, unsigned seed, int count = 20'000) {
  std::mt19937 random(seed);
  const auto below = [&](std::size_t limit) {
    return static_cast<std::size_t>(random() % std::max<std::size_t>(limit, 1));
  };
  const auto byte = [&] { return static_cast<char>(static_cast<unsigned char>(random() & 255U)); };
  for (int run = 0; run < count; ++run) {
    Script script = good;
    if (run % 3 == 0) {
      for (std::string& text : script) {
        text.clear();
        for (std::size_t left = below(300); left > 0; --left) text += byte();
      }
    } else {
      for (std::size_t changes = 1 + below(5); changes > 0; --changes) {
        std::string& text = script[below(script.size())];
        const std::size_t at = below(text.size());
        switch (random() % 6) {
          case 0:
            if (!text.empty()) text[at] = byte();
            break;
          case 1: text.insert(at, 1 + below(8), byte()); break;
          case 2: text.erase(at, 1 + below(8)); break;
          case 3: text.resize(at); break;
          case 4: text += text.substr(at); break;
          default:
            if (!text.empty()) text[at] = static_cast<char>(text[at] ^ static_cast<char>(1U << (random() % 8)));
        }
        if (text.size() > 10'000) text.resize(10'000);
      }
    }
    const Course course = play(check, script, below(4) == 0 ? 1 + below(9) : 0, below(2) == 0);
    if (!course.fault.empty()) return "run " + std::to_string(run) + ": " + course.fault;
  }
  return {};
}

}  // namespace lvs::health::conversing
