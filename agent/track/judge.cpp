#include "agent/track/judge.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace lvs::track {
namespace {

constexpr int kMost = 253;  ///< priorities are 1 to 254: more changes nothing
constexpr std::int64_t kLargest = 1'000'000;

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n\v\f";
  const std::size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

void append(std::string& list, const std::string& more) {
  if (!more.empty()) list += (list.empty() ? "" : "; ") + more;
}

class Judge {
 public:
  void take(const Track& entry, const Sighting& seen) {
    if (entry.kind == TrackKind::file) return takeFile(entry, seen);
    if (!entry.priorityDelta) {
      if (!seen.good) fail(seen.why);
      return;
    }
    // As with keepalived's weights: a bonus for what is well, a malus for what is not.
    if ((*entry.priorityDelta > 0) == seen.good) sum_ += *entry.priorityDelta;
    if (!seen.good) append(counts_, seen.why);
  }

  Verdict verdict() const {
    Verdict all;
    all.fault = fault_;
    all.adjustment = static_cast<int>(std::clamp<std::int64_t>(sum_, -kMost, kMost));
    all.why = fault_ ? faults_ : counts_;
    return all;
  }

 private:
  void fail(const std::string& why) {
    fault_ = true;
    append(faults_, why);
  }

  void takeFile(const Track& entry, const Sighting& seen) {
    if (seen.number == 0) return;
    if (!entry.priorityDelta) return fail(seen.why);
    const std::int64_t product = seen.number * *entry.priorityDelta;
    if (product < -kMost) return fail(seen.why + ", which takes more than any priority has");
    sum_ += product;
    append(counts_, seen.why);
  }

  bool fault_ = false;
  std::int64_t sum_ = 0;
  std::string faults_;
  std::string counts_;
};

}  // namespace

Verdict judge(std::span<const Tracked> entries, std::span<const Sighting> sightings) {
  Judge judge;
  for (std::size_t at = 0; at < entries.size() && at < sightings.size(); ++at)
    judge.take(entries[at].entry, sightings[at]);
  return judge.verdict();
}

std::optional<std::int64_t> numberIn(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return 0;
  if (text.front() == '+' && text.size() > 1 && text[1] != '-') text.remove_prefix(1);
  std::int64_t number = 0;
  const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (stopped != text.data() + text.size()) return std::nullopt;
  if (error == std::errc::result_out_of_range) return text.front() == '-' ? -kLargest : kLargest;
  if (error != std::errc{}) return std::nullopt;
  return std::clamp(number, -kLargest, kLargest);
}

Sighting fileSighting(const std::string& path, std::int64_t number) {
  return {number == 0, number, path + " holds " + std::to_string(number)};
}

Sighting processSighting(const Track& entry, std::uint64_t running) {
  if (running >= entry.minimum) return {};
  std::string why = entry.name + " does not run";
  if (entry.minimum > 1)
    why = std::to_string(running) + " of " + entry.name + " run, at least " + std::to_string(entry.minimum) +
          " are needed";
  return {false, 0, std::move(why)};
}

Sighting quorumSighting(const Track& entry, std::uint64_t liveWeight) {
  if (liveWeight >= entry.minimum) return {};
  return {false, 0,
          "the real servers of " + entry.name + " have a weight of " + std::to_string(liveWeight) +
              " together, at least " + std::to_string(entry.minimum) + " is needed"};
}

std::string wordsOf(const ScriptEnd& end, const Track& entry) {
  switch (end.how) {
    case ScriptEnd::How::exited: return end.number == 0 ? "" : "exit code " + std::to_string(end.number);
    case ScriptEnd::How::signalled: {
      const char* name = sigdescr_np(end.number);
      return "it was ended by signal " + std::to_string(end.number) + (name ? std::string(" (") + name + ")" : "");
    }
    case ScriptEnd::How::timedOut:
      return "it was not done after " + std::to_string(entry.timeoutMs) + " ms and was ended";
    case ScriptEnd::How::notRun: return std::string("it cannot be run: ") + std::strerror(end.number);
  }
  return {};
}

Streak after(Streak streak, const ScriptEnd& end, const Track& entry) {
  const std::string words = wordsOf(end, entry);
  const bool good = words.empty();
  if (!good) streak.why = words;
  if (!streak.known || good == streak.good) {
    streak.known = true;
    streak.good = good;
    streak.against = 0;
    return streak;
  }
  const std::uint32_t needed = good ? entry.rise : entry.fall;
  if (++streak.against >= needed) {
    streak.good = good;
    streak.against = 0;
  }
  return streak;
}

Sighting scriptSighting(const Track& entry, const Streak& streak) {
  if (streak.good) return {};
  return {false, 0, entry.path + " failed: " + streak.why};
}

bool isProcess(std::string_view stat, std::string_view cmdline, std::string_view name) {
  // "PID (NAME) STATE …": a name may have brackets and blanks of its own.
  const std::size_t open = stat.find('(');
  const std::size_t close = stat.rfind(')');
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) return false;
  const std::string_view state = stat.substr(close + 1);
  if (state.starts_with(" Z") || state.starts_with(" X")) return false;
  const std::string_view comm = stat.substr(open + 1, close - open - 1);
  if (comm != name.substr(0, kProcessNameBytes)) return false;
  if (name.size() <= kProcessNameBytes) return true;
  std::string_view first = cmdline.substr(0, cmdline.find('\0'));
  return first.substr(first.rfind('/') + 1) == name;
}

}  // namespace lvs::track
