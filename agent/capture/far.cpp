#include "agent/capture/far.h"

#include <charconv>
#include <cstdlib>
#include <limits>

#include "agent/realserver/change.h"

namespace lvs::capture {
namespace {

constexpr std::string_view kMark = "lvs-capture ";
constexpr std::size_t kMostNoise = 4096;
/// Clocks that differ by less are taken to be the same: the way of the line that tells the time is not much shorter.
constexpr std::int64_t kSameClockNs = 100'000'000;
constexpr int kGraceSeconds = 5;  ///< after the capture's own time

}  // namespace

std::string farScript(const FarEar& ear) {
  using realserver::shellQuoted;
  const std::string device = ear.interface.empty()
                                 ? "$(ip -o addr show | awk -v a=" + shellQuoted(ear.address.toString()) +
                                       " '{ split($4, at, \"/\"); if (at[1] == a) { print $2; exit } }')"
                                 : shellQuoted(ear.interface);
  // In one brace: a shell that reads its script byte by byte has read all of it before `cat` reads on.
  return "{\nPATH=$PATH:/usr/sbin:/sbin\nsay() { printf '" + std::string(kMark) + "%s\\n' \"$*\"; }\ndev=" + device +
         // "ether 02:00:00:00:00:01", "ipip 0"
         "\nlink=$(ip -o link show dev \"${dev:-none}\" 2>/dev/null | "
         "sed -n 's/.*link\\/\\([a-z0-9]*\\) *\\([0-9a-f:]*\\).*/\\1 \\2/p')\n"
         "[ -n \"$link\" ] || { say none; exit 0; }\n"
         "command -v tcpdump >/dev/null || { say missing; exit 0; }\n"
         // Only these have headers that tell of ARP.
         "case $link in ether*|loopback*) filter=" +
         shellQuoted(ear.filter) + " ;; *) filter=" + shellQuoted(ear.rawFilter) +
         " ;; esac\nwrong=$(tcpdump -d -i \"$dev\" \"$filter\" 2>&1 >/dev/null) || { say refused $wrong; exit 0; }\n"
         "exec 3<&0\nsay on \"$dev\" \"$(date +%s%N)\" \"${link#* }\"\ntimeout " +
         std::to_string(ear.seconds + kGraceSeconds) + " tcpdump --immediate-mode -U -n -p -s " +
         std::to_string(ear.snap) +
         " -w - -i \"$dev\" \"$filter\" 2>/dev/null </dev/null &\np=$!\n"
         "{ cat <&3; kill $p; } >/dev/null 2>&1 &\nexec 3<&-\nwait $p\nexit\n}\n";
}

Outcome FarSpeech::line(std::string_view text) {
  const std::string& name = ear_.server.name;
  const auto word = [&text] {
    const std::string_view first = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), first.size() + 1));
    return first;
  };
  const std::string_view what = word();
  if (what == "none" && ear_.interface.empty())
    return Error{"", "none of " + name + "'s interfaces carries " + ear_.address.toString()};
  if (what == "none") return Error{"", name + " has no interface " + ear_.interface};
  if (what == "missing") {
    lacks_ = "tcpdump";
    return Error{
        "", "tcpdump is not installed on " + name + ": lvsctl real-server setup --tcpdump " + name + " installs it"};
  }
  if (what == "refused")
    return Error{"", "tcpdump on " + name + " does not take the filter: " + std::string(text.substr(0, 300))};
  if (what != "on") return Error{"", name + " says what is not understood"};
  interface_ = std::string(word().substr(0, 64));
  std::int64_t time = 0;
  const std::string_view told = word();
  const auto [end, fault] = std::from_chars(told.data(), told.data() + told.size(), time);
  if (fault == std::errc() && end == told.data() + told.size()) begunNs_ = time;
  hardware_ = packets::parseMac(word());
  return Done{};
}

Outcome FarSpeech::feed(std::string_view bytes) {
  if (!interface_.empty()) return stream_.feed(bytes);
  head_ += bytes;
  for (std::size_t end = 0; (end = head_.find('\n')) != std::string::npos;) {
    const std::string text = head_.substr(0, end);
    if (!text.starts_with(kMark)) {
      if (head_.size() > kMostNoise) return Error{"", ear_.server.name + " says what is not understood"};
      const std::size_t next = head_.find(kMark, end);
      if (next == std::string::npos) return Done{};
      head_.erase(0, next);
      continue;
    }
    const std::string rest = head_.substr(end + 1);
    head_.clear();
    if (Outcome told = line(std::string_view(text).substr(kMark.size())); !told) return told;
    return stream_.feed(rest);
  }
  if (head_.size() > kMostNoise) return Error{"", ear_.server.name + " says what is not understood"};
  return Done{};
}

struct FarTap::Work {
  FarEar ear;
  Reach reach;
  std::function<std::int64_t()> wallMs;
  std::atomic<bool> leave{false};   ///< the connection is to end
  std::atomic<bool> enough{false};  ///< and before that, what is there is to come
  std::mutex mutex;                 ///< of what follows
  bool wanted = true;
  FarListener listener;

  /// To the listener, while there is one.
  template <typename Call>
  void tell(const Call& call) {
    const std::lock_guard lock(mutex);
    if (wanted) call(listener);
  }

  void run() {
    FarSpeech speech(ear);
    const FarEnd end{listen(speech), speech.lacks()};
    tell([&](FarListener& to) { to.ended(end); });
  }

  /// Why it has ended.
  std::string listen(FarSpeech& speech) {
    realserver::SshFailure failure;
    const auto ssh = reach(ear.server, failure);
    if (!ssh) return "no SSH connection to " + failure.host + ": " + failure.reason;
    std::string problem;
    bool begun = false;
    std::int64_t behindNs = 0;  // our clock minus theirs
    const realserver::RootShell shell = realserver::asRoot(ear.server, {}, farScript(ear));
    const realserver::RunLimits limits{std::chrono::seconds(ear.seconds + 2 * kGraceSeconds),
                                       std::numeric_limits<std::size_t>::max(), &leave, &enough};
    realserver::Ran ran = ssh->run(shell.command, shell.input, limits, [&](std::string_view piece) {
      if (leave) return;
      if (const Outcome fed = speech.feed(piece); !fed) {
        problem = fed.message();
        leave = true;
      }
      tell([&](FarListener& to) {
        if (!begun && speech.link()) {
          begun = true;
          const std::int64_t differs = speech.begunNs() ? wallMs() * 1'000'000 - *speech.begunNs() : 0;
          behindNs = std::abs(differs) < kSameClockNs ? 0 : differs;
          to.begun(speech);
        }
        for (packets::StreamedPacket& packet : speech.takePackets()) {
          packet.timeNs += behindNs;
          to.packet(packet);
        }
      });
    });
    if (!problem.empty()) return problem;
    if (enough && begun) return {};
    if (begun && ran.exit >= 0) return "tcpdump there has ended";
    ran.output = speech.noise();
    return realserver::complaintOf(ran, ear.server, limits.time);
  }
};

void FarTap::finish() { work_->enough = true; }

FarTap::~FarTap() {
  work_->leave = true;
  const std::lock_guard lock(work_->mutex);
  work_->wanted = false;
}

FarCrew::~FarCrew() {
  for (Hand& hand : hands_) hand.thread.join();
}

std::unique_ptr<FarTap> FarCrew::listen(FarEar ear, FarListener listener, std::function<std::int64_t()> wallMs) {
  auto work = std::make_shared<FarTap::Work>();
  work->ear = std::move(ear);
  work->reach = reach_;
  work->wallMs = std::move(wallMs);
  work->listener = std::move(listener);
  const std::lock_guard lock(mutex_);
  hands_.remove_if([](Hand& hand) {
    if (!*hand.done) return false;
    hand.thread.join();
    return true;
  });
  Hand& hand = hands_.emplace_back();
  hand.thread = std::thread([work, done = hand.done] {
    work->run();
    *done = true;
  });
  return std::unique_ptr<FarTap>(new FarTap(std::move(work)));
}

}  // namespace lvs::capture
