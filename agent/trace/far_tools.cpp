#include "agent/trace/far_tools.h"

#include <algorithm>
#include <charconv>

namespace lvs::trace {
namespace {

constexpr std::string_view kMark = "lvs-trace ";
constexpr std::size_t kLongestLine = 1000;
constexpr std::uint32_t kMostHops = 64;
constexpr std::size_t kMostAnswers = 16;  ///< of one hop
constexpr std::size_t kMostSizes = 256;
constexpr int kHopsAtOnce = 8;  ///< by ping, which is a process for each

/// The next word, and the text after it.
std::string_view word(std::string_view& text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t\r"), text.size());
  text.remove_prefix(begin);
  const std::string_view first = text.substr(0, text.find_first_of(" \t\r"));
  text.remove_prefix(first.size());
  return first;
}

std::optional<std::uint32_t> numberFrom(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// "0.062", as milliseconds, in microseconds.
std::optional<std::uint64_t> microsecondsFrom(std::string_view text) {
  double number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  if (fault != std::errc() || end != text.data() + text.size() || !(number >= 0) || number > 1e6) return std::nullopt;
  return std::max<std::uint64_t>(static_cast<std::uint64_t>(number * 1000), 1);
}

/// The number after these words, as in "mtu=1400".
std::uint32_t numberAfter(std::string_view text, std::string_view words) {
  const std::size_t at = text.find(words);
  if (at == std::string_view::npos) return 0;
  text.remove_prefix(at + words.size());
  std::uint32_t number = 0;
  (void)std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// traceroute(8)'s marks of what was answered instead of "time exceeded".
void applyMark(Answer& answer, std::string_view mark, const IpAddress& to) {
  struct Mark {
    std::string_view mark;
    const char* what;
  };
  static constexpr Mark kMarks[] = {
      {"!H", "host unreachable"},    {"!N", "network unreachable"},         {"!P", "protocol unreachable"},
      {"!S", "source route failed"}, {"!X", "administratively prohibited"}, {"!A", "administratively prohibited"},
      {"!p", "port unreachable"}};
  answer.meaning = answer.from == to ? Meaning::reached : Meaning::stopped;
  answer.what = "unreachable (" + std::string(mark) + ")";
  for (const Mark& row : kMarks)
    if (row.mark == mark) answer.what = row.what;
  if (!mark.starts_with("!F")) return;
  answer.what = "fragmentation needed";
  answer.meaning = Meaning::tooBig;
  answer.mtu = numberAfter(mark, "!F-");
}

/// What ping of iputils says after "From ADDRESS icmp_seq=N ".
struct PingRow {
  std::string_view says;
  const char* what;
  Meaning meaning;
};
constexpr PingRow kPingSays[] = {
    {"Time to live exceeded", "time exceeded", Meaning::passed},
    {"Time exceeded: Hop limit", "time exceeded", Meaning::passed},
    {"Frag needed", "fragmentation needed", Meaning::tooBig},
    {"Packet too big", "packet too big", Meaning::tooBig},
    {"Destination Host Unreachable", "host unreachable", Meaning::stopped},
    {"Destination Net Unreachable", "network unreachable", Meaning::stopped},
    {"Destination Protocol Unreachable", "protocol unreachable", Meaning::stopped},
    {"Destination Port Unreachable", "port unreachable", Meaning::stopped},
    {"Destination Net Prohibited", "network administratively prohibited", Meaning::stopped},
    {"Destination Host Prohibited", "host administratively prohibited", Meaning::stopped},
    {"Packet filtered", "administratively prohibited", Meaning::stopped},
    {"Destination unreachable: No route", "no route", Meaning::stopped},
    {"Destination unreachable: Administratively prohibited", "administratively prohibited", Meaning::stopped},
    {"Destination unreachable: Address unreachable", "address unreachable", Meaning::stopped},
    {"Destination unreachable: Port unreachable", "port unreachable", Meaning::stopped},
    {"Destination unreachable", "unreachable", Meaning::stopped},
};

std::string secondsOf(const FarOrder& order) {
  return std::to_string(std::max<std::int64_t>(std::chrono::ceil<std::chrono::seconds>(order.wait).count(), 1));
}

/// ping of iputils with what both scripts give it.
std::string pingCommand(const FarOrder& order) {
  std::string command = order.way.to.isIpv6() ? "ping -6 -n" : "ping -4 -n";
  command += " -c " + std::to_string(order.tries) + " -i 0.2 -W " + secondsOf(order);
  if (order.way.from) command += " -I " + order.way.from->toString();
  return command;
}

/// Where the commands are, and what ping this is: busybox's says nothing of ICMP errors. In one brace: a shell that
/// reads its script byte by byte has read all of it before a command reads on.
std::string prelude() {
  return "{\nPATH=$PATH:/usr/sbin:/sbin\nexport LC_ALL=C\nsay() { printf '" + std::string(kMark) +
         "%s\\n' \"$*\"; }\n"
         "has() { command -v \"$1\" >/dev/null 2>&1; }\n"
         "iputils() { has ping && case $(ping -V 2>&1) in *iputils*) ;; *) false ;; esac; }\n";
}

}  // namespace

std::string farCourse(const FarOrder& order) {
  const std::string to = order.way.to.toString();
  const std::string six = order.way.to.isIpv6() ? " -6" : " -4";
  const std::string hops = std::to_string(order.hops);
  const std::string tries = std::to_string(order.tries);
  const std::string port = std::to_string(order.way.port);
  std::string script = prelude() + "say tries " + tries + "\n";
  const auto byPing = [&] {
    if (order.ping) {
      return "say tool ping\n" + pingCommand(order) + ' ' + to + " </dev/null 2>&1 | sed 's/^/" + std::string(kMark) +
             "hop 0 /'\n";
    }
    return "say tool ping\nn=1\nwhile [ $n -le " + hops + " ]; do\nout=$(i=0; while [ $i -lt " +
           std::to_string(kHopsAtOnce) + " ] && [ $n -le " + hops + " ]; do\n" + pingCommand(order) + " -t $n " + to +
           " </dev/null 2>&1 | sed \"s/^/" + std::string(kMark) +
           "hop $n /\" &\nn=$((n + 1)); i=$((i + 1)); done; wait)\n" +
           "printf '%s\\n' \"$out\"\ncase $out in *' bytes from '*|*nreachable*|*rohibited*|*filtered*) break ;; "
           "esac\n" +
           "n=$((n + " + std::to_string(kHopsAtOnce) + "))\ndone\n";
  };
  if (order.ping) return script + "if iputils; then " + byPing() + "else say missing ping; fi\nexit 0\n}\n";

  std::string options = " -n -m " + hops + " -q " + tries + " -w " + secondsOf(order);
  if (order.way.from) options += " -s " + order.way.from->toString();
  const char* kind = order.way.method == Method::icmp ? " -I" : order.way.method == Method::tcp ? " -T" : "";
  const std::string modern = "timeout 170 traceroute" + six + options + kind +
                             (order.way.method == Method::icmp ? "" : " -p " + port) + ' ' + to;
  script +=
      "if has traceroute && case $(traceroute --version 2>&1) in *Modern*) ;; *) false ;; esac; then\n"
      "say tool traceroute\n" +
      modern + " </dev/null 2>&1\n";
  if (order.way.method == Method::udp) {
    script +=
        "elif has traceroute && case $(traceroute --help 2>&1) in *BusyBox*) ;; *) false ;; esac; then\n"
        "say tool busybox\ntimeout 170 traceroute" +
        six + options + " -p " + port + ' ' + to + " </dev/null 2>&1\n";
    // tracepath chooses its source itself.
    if (!order.way.from) {
      script += "elif has tracepath; then\nsay tool tracepath\ntimeout 170 tracepath" + six + " -n -m " + hops +
                " -p " + port + ' ' + to + " </dev/null 2>&1\n";
    }
  }
  // Echo requests tell the same of the way, unless a filter treats them in another manner.
  if (order.way.method != Method::tcp) script += "elif iputils; then\n" + byPing();
  script += "else say missing traceroute; fi\nexit 0\n}\n";
  return script;
}

std::string farSizes(const FarOrder& order, const std::vector<std::uint16_t>& sizes) {
  const int headers = order.way.to.isIpv6() ? 48 : 28;
  std::string script = prelude() + "iputils || { say missing ping; exit 0; }\nsay tool ping\nfor size in";
  for (const std::uint16_t size : sizes) script += ' ' + std::to_string(std::max(size - headers, 0));
  script += "; do\n" + pingCommand(order) + " -M do -s $size " + order.way.to.toString() +
            " </dev/null 2>&1 | sed \"s/^/" + std::string(kMark) + "size $((size + " + std::to_string(headers) +
            ")) /\" &\ndone\nwait\nexit 0\n}\n";
  return script;
}

void FarWords::feed(std::string_view piece) {
  while (!piece.empty()) {
    const std::size_t end = std::min(piece.find('\n'), piece.size());
    if (rest_.size() < kLongestLine) rest_ += piece.substr(0, std::min(end, kLongestLine - rest_.size()));
    if (end == piece.size()) return;
    line(rest_);
    rest_.clear();
    piece.remove_prefix(end + 1);
  }
}

void FarWords::end() {
  if (!rest_.empty()) line(rest_);
  rest_.clear();
}

void FarWords::line(std::string_view text) {
  if (text.starts_with(kMark)) return marked(text.substr(kMark.size()));
  if (begun()) courseLine(text);
  else noise_ = std::string(text);
}

void FarWords::marked(std::string_view text) {
  const std::string_view what = word(text);
  if (what == "tool") {
    tool_ = std::string(word(text).substr(0, 32));
  } else if (what == "missing") {
    problem_ = std::string(word(text).substr(0, 32));
    if (problem_.empty()) problem_ = "traceroute";
  } else if (what == "tries") {
    tries_ = std::clamp(numberFrom(word(text)).value_or(1), 1U, 5U);
  } else if (what == "hop" || what == "size") {
    const auto number = numberFrom(word(text));
    if (!number) return;
    if (what == "hop") return pingLine(*number, text);
    auto answer = pingAnswer(text);
    if (answer && *number <= 65535 && sizes_.size() < kMostSizes)
      sizes_.insert_or_assign(static_cast<std::uint16_t>(*number), std::move(*answer));
  }
}

HopSeen* FarWords::hop(std::uint32_t number) {
  if (number > kMostHops) return nullptr;
  HopSeen& seen = hops_[number];
  seen.number = number;
  return &seen;
}

/// A line of traceroute, busybox's traceroute or tracepath: " 2  10.0.0.1  0.062 ms !X  *", " 2:  10.0.0.1  0.062ms".
void FarWords::courseLine(std::string_view text) {
  const std::string whole(text);
  std::string_view first = word(text);
  const bool path = first.ends_with(':');
  if (path) first.remove_suffix(first.ends_with("?:") ? 2 : 1);
  const auto number = numberFrom(first);
  if (!number || *number == 0) {
    if (text.find("pmtu ") == std::string_view::npos && !whole.empty()) noise_ = whole;
    return;
  }
  if (path && (text.find("LOCALHOST") != std::string_view::npos || text.find("send failed") != std::string_view::npos))
    return;
  HopSeen* seen = hop(*number);
  if (!seen) return;
  std::optional<IpAddress> from;
  std::uint64_t time = 0;  // microseconds; 0: none was told
  while (seen->answers.size() + seen->lost < kMostAnswers) {
    const std::string_view next = word(text);
    if (next.empty()) break;
    if (next == "*" || (path && next == "no")) {
      ++seen->lost;
    } else if (const auto address = IpAddress::parse(next)) {
      from = address;
    } else if (next == "ms" || (path && next.ends_with("ms"))) {
      if (path) time = microsecondsFrom(next.substr(0, next.size() - 2)).value_or(0);
      if (!from || time == 0) continue;
      Answer& answer = seen->answers.emplace_back();
      answer.from = *from;
      answer.afterUs = time;
      answer.what = *from == to_ ? "reached" : "time exceeded";
      answer.meaning = *from == to_ ? Meaning::reached : Meaning::passed;
      time = 0;
    } else if (next.starts_with('!') && !seen->answers.empty()) {
      applyMark(seen->answers.back(), next.substr(0, 16), to_);
    } else {
      time = microsecondsFrom(next).value_or(0);
    }
  }
}

/// "From 10.0.0.1 icmp_seq=1 Time to live exceeded", "64 bytes from 10.0.0.9: icmp_seq=1 ttl=62 time=0.05 ms".
std::optional<Answer> FarWords::pingAnswer(std::string_view text) const {
  Answer answer;
  const std::string_view whole = text;
  const std::string_view first = word(text);
  if (first == "ping:" && whole.find("essage too long") != std::string_view::npos) {
    answer.own = true;
    answer.meaning = Meaning::tooBig;
    answer.what = "larger than its own interface takes";
    answer.mtu = numberAfter(whole, "mtu=");
    return answer;
  }
  if (first == "From") {
    const auto from = IpAddress::parse(word(text));
    if (!from) return std::nullopt;
    answer.from = *from;
    for (const PingRow& row : kPingSays) {
      if (text.find(row.says) == std::string_view::npos) continue;
      answer.what = row.what;
      answer.meaning = row.meaning;
      if (row.meaning == Meaning::tooBig) answer.mtu = std::max(numberAfter(text, "mtu = "), numberAfter(text, "mtu="));
      if (row.meaning == Meaning::stopped && *from == to_) answer.meaning = Meaning::reached;
      return answer;
    }
    return std::nullopt;
  }
  if (!numberFrom(first) || word(text) != "bytes" || word(text) != "from") return std::nullopt;
  std::string_view name = word(text);
  if (name.ends_with(':')) name.remove_suffix(1);
  const auto from = IpAddress::parse(name);
  if (!from) return std::nullopt;
  answer.from = *from;
  answer.what = "reached";
  answer.meaning = Meaning::reached;
  if (const std::size_t at = text.find("time="); at != std::string_view::npos) {
    std::string_view time = text.substr(at + 5);
    answer.afterUs = microsecondsFrom(word(time)).value_or(0);
  }
  return answer;
}

void FarWords::pingLine(std::uint32_t number, std::string_view text) {
  HopSeen* seen = hop(number);
  if (!seen) return;
  auto answer = pingAnswer(text);
  if (answer && seen->answers.size() < kMostAnswers) {
    seen->answers.push_back(std::move(*answer));
  } else if (text.find("packets transmitted") != std::string_view::npos) {
    const auto answered = static_cast<std::uint32_t>(seen->answers.size());
    seen->lost = tries_ > answered ? tries_ - answered : 0;
  } else if (text.find("ping:") != std::string_view::npos) {
    noise_ = std::string(text.substr(std::min(text.find_first_not_of(' '), text.size())));
  }
}

std::vector<HopSeen> FarWords::hops() const {
  std::vector<HopSeen> list;
  for (const auto& [number, hop] : hops_) {
    if (hop.answers.empty() && hop.lost == 0) continue;
    list.push_back(hop);
    const bool last = std::any_of(hop.answers.begin(), hop.answers.end(),
                                  [](const Answer& answer) { return answer.meaning != Meaning::passed; });
    if (last) break;
  }
  return list;
}

std::optional<Answer> FarWords::answerTo(std::uint16_t size) const {
  const auto found = sizes_.find(size);
  if (found == sizes_.end()) return std::nullopt;
  return found->second;
}

std::string FarWords::problemOn(const std::string& host) const {
  if (problem_ == "ping") {
    return "ping of iputils is not installed on " + host +
           ": apt-get install iputils-ping, dnf install iputils or apk add iputils there";
  }
  return "no traceroute that can do this is installed on " + host +
         ": apt-get install traceroute, dnf install traceroute or apk add traceroute there";
}

}  // namespace lvs::trace
