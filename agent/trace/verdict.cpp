#include "agent/trace/verdict.h"

#include <algorithm>
#include <cstdio>

namespace lvs::trace {
namespace {

std::string milliseconds(std::uint64_t us) {
  char text[32];
  (void)std::snprintf(text, sizeof text, us < 100'000 ? "%.1f ms" : "%.0f ms", static_cast<double>(us) / 1000);
  return text;
}

std::string countOf(std::uint32_t count, const char* one, const char* several) {
  return std::to_string(count) + ' ' + (count == 1 ? one : several);
}

const Answer* answerOf(const HopSeen& hop, Meaning meaning) {
  const Answer* best = nullptr;
  for (const Answer& answer : hop.answers)
    if (answer.meaning == meaning && (!best || answer.afterUs < best->afterUs)) best = &answer;
  return best;
}

/// Who lets nothing further, and what it says.
const Answer* stopIn(const std::vector<HopSeen>& hops) {
  for (const HopSeen& hop : hops) {
    for (const Meaning meaning : {Meaning::stopped, Meaning::tooBig})
      if (const Answer* answer = answerOf(hop, meaning)) return answer;
  }
  return nullptr;
}

/// "; it refuses them: port unreachable" where that is not what an open destination says.
std::string refusalOf(const Answer& answer) {
  if (answer.what == "reached" || answer.what == "port unreachable" || answer.what == "connection refused") return {};
  return ", which refuses it: " + answer.what;
}

std::string pingSentence(const Seen& seen, const HopSeen& hop) {
  const std::string to = seen.to.toString();
  if (const Answer* answer = answerOf(hop, Meaning::reached)) {
    const auto count = static_cast<std::uint32_t>(std::count_if(
        hop.answers.begin(), hop.answers.end(), [](const Answer& one) { return one.meaning == Meaning::reached; }));
    return to + " answers " + std::to_string(count) + " of " + std::to_string(hop.answers.size() + hop.lost) +
           (answer->afterUs > 0 ? ", " + milliseconds(answer->afterUs) : "") + refusalOf(*answer);
  }
  if (const Answer* stop = stopIn(seen.hops))
    return to + " is not reached: " + stop->from.toString() + " says " + stop->what;
  return to + " does not answer";
}

std::string waySentence(const Seen& seen) {
  const std::string to = seen.to.toString();
  for (const HopSeen& hop : seen.hops) {
    if (const Answer* answer = answerOf(hop, Meaning::reached)) {
      return "reached " + to + " in " + countOf(hop.number, "hop", "hops") +
             (answer->afterUs > 0 ? ", " + milliseconds(answer->afterUs) : "") + refusalOf(*answer);
    }
  }
  const Answer* stop = stopIn(seen.hops);
  if (stop && stop->own) return "no packet to " + to + " leaves this machine: " + stop->what;
  const auto last = lastHeard(seen.hops);
  if (!last) return "nobody on the way to " + to + " answers, not even the first hop";
  const std::string place = "after " + last->from.toString() + " (hop " + std::to_string(last->number) + ")";
  if (stop) return "stops " + place + ": " + stop->what;
  // Every hop that was asked has answered: the way is longer.
  if (last->number == seen.hops.back().number)
    return to + " is not reached within " + countOf(last->number, "hop", "hops") + "; the last is " +
           last->from.toString();
  return "stops " + place + ": nothing beyond it answers";
}

std::string mtuSentence(const Seen& seen) {
  const MtuFound& found = *seen.mtu;
  const std::string to = seen.to.toString();
  const std::string teller = found.by ? ", as " + found.by->toString() + " says" : "";
  if (found.mtu == 0) {
    const std::string why = to + " does not answer echo requests, by which the path MTU is found out";
    return found.by ? "path MTU at most " + std::to_string(found.limit) + teller + "; " + why : why;
  }
  const std::string mtu = std::to_string(found.mtu);
  if (found.vanished == 0) return "path MTU " + mtu + teller;
  const auto last = lastHeard(seen.largeCourse);
  return "packets of more than " + mtu + " bytes vanish" +
         (last ? " after " + last->from.toString() + " (hop " + std::to_string(last->number) + ")" : "") +
         ", and nobody says that they are too large";
}

}  // namespace

std::optional<LastHeard> lastHeard(const std::vector<HopSeen>& hops) {
  for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
    for (const Answer& answer : hop->answers) {
      if (answer.own) continue;
      const auto first = std::find_if(hops.begin(), hops.end(), [&](const HopSeen& one) {
        return std::any_of(one.answers.begin(), one.answers.end(),
                           [&](const Answer& other) { return other.from == answer.from; });
      });
      return LastHeard{first->number, answer.from};
    }
  }
  return std::nullopt;
}

std::string sentenceOf(const Seen& seen) {
  if (seen.hops.empty()) return seen.whole ? "nothing was asked" : "it was ended before anything was found out";
  std::string sentence = seen.ping ? pingSentence(seen, seen.hops.front()) : waySentence(seen);
  if (seen.mtu) sentence += "; " + mtuSentence(seen);
  if (seen.fromElsewhere && !reached(seen.hops))
    sentence += seen.realServer.empty()
                    ? "; this director does not have " + seen.from + " now: answers go to whoever has it"
                    : "; answers to " + seen.from + " go to the director that has it, not to " + seen.realServer;
  if (!seen.whole) sentence += "; it was ended before its time";
  return sentence;
}

}  // namespace lvs::trace
