#include "agent/realserver/work.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>
#include <utility>

#include "agent/realserver/plan.h"
#include "agent/realserver/probe.h"
#include "agent/realserver/reach.h"
#include "agent/realserver/tcpdump.h"

namespace lvs::realserver {
namespace {

/// Of a step's output, the end is kept.
constexpr std::size_t kOutputKept = 8192;
constexpr std::size_t kStepOutput = 256U << 10U;
constexpr std::chrono::seconds kInstallTime{240};  ///< a slow mirror's, above what a step may take

constexpr std::array<std::pair<Verb, std::string_view>, 5> kVerbs{{{Verb::plan, "plan"},
                                                                   {Verb::setup, "setup"},
                                                                   {Verb::verify, "verify"},
                                                                   {Verb::undo, "undo"},
                                                                   {Verb::trust, "trust"}}};

std::string problemName(SshFailure::Kind kind) {
  switch (kind) {
    case SshFailure::Kind::unreachable: return "unreachable";
    case SshFailure::Kind::unknownHostKey: return "unknown-host-key";
    case SshFailure::Kind::changedHostKey: return "changed-host-key";
    case SshFailure::Kind::notAllowed: return "not-allowed";
    case SshFailure::Kind::unusable: return "other";
  }
  return "other";
}

std::string randomMark() {
  std::random_device random;
  std::string mark = "lvs-step-";
  for (int at = 0; at < 4; ++at) mark += std::to_string(random());
  return mark;
}

/// Takes a running script's output apart into its steps, and tells each one's.
class Steps {
 public:
  Steps(std::string mark, const Tell& tell) : mark_(std::move(mark)), tell_(tell) {}

  void take(std::string_view piece) {
    rest_ += piece;
    for (std::size_t end = 0; (end = rest_.find('\n')) != std::string::npos;) {
      line(rest_.substr(0, end));
      rest_.erase(0, end + 1);
    }
  }
  void end() {
    if (!rest_.empty()) line(std::exchange(rest_, {}));
  }
  std::size_t done() const { return done_; }
  int failedWith() const { return failedWith_; }
  const std::string& output() const { return output_; }  ///< of the last step that began

 private:
  void line(const std::string& text) {
    if (!text.starts_with(mark_)) {
      if (text.empty()) return;
      output_ += text + "\n";
      if (output_.size() > kOutputKept) output_.erase(0, output_.size() - kOutputKept);
      return mark("running");
    }
    const std::string_view what = std::string_view(text).substr(mark_.size() + 1);
    if (what.starts_with("begin ")) {
      output_.clear();
      mark("running");
    } else if (what.starts_with("done ")) {
      mark("done");
      ++done_;
    } else if (what.starts_with("failed ")) {
      failedWith_ = std::atoi(text.c_str() + mark_.size() + 8);
      mark("failed");
    }
  }
  void mark(const char* state) {
    tell_([&](api::RealServerJob& job) {
      if (done_ >= job.steps.size()) return;
      job.steps[done_].state = state;
      job.steps[done_].output = output_;
    });
  }

  std::string mark_;
  const Tell& tell_;
  std::string rest_;
  std::string output_;
  std::size_t done_ = 0;
  int failedWith_ = 0;
};

class Work {
 public:
  Work(const Order& order, const Keeper& keeper, const OutsideLook& outside, const Tell& tell,
       const std::atomic<bool>& cancel)
      : order_(order), keeper_(keeper), outside_(outside), tell_(tell), cancel_(cancel) {}

  void run() {
    if (order_.verb == Verb::trust) return trust();
    connect({});
    Facts facts = read();
    switch (order_.verb) {
      case Verb::plan: return order_.secrets.tcpdump ? show(tcpdumpPlan(facts)) : showPlan(facts);
      case Verb::verify: return judge(facts);
      case Verb::undo: return undo(facts);
      default: return order_.secrets.tcpdump ? installTcpdump(facts) : setup(facts);
    }
  }

 private:
  void phase(const char* name) {
    tell_([&](api::RealServerJob& job) { job.phase = name; });
  }

  SshTarget target() const {
    auto target = targetOf(order_.server);
    if (!target) throw End{"other", target.message()};
    return std::move(*target);
  }

  void connect(const std::string& password) {
    if (cancel_) throw End{"other", "it was cancelled"};
    phase("connecting");
    SshFailure failure;
    ssh_ = reach(order_.server, keeper_, order_.director, password, failure);
    if (ssh_) return;
    tell_([&](api::RealServerJob& job) {
      job.host = failure.host;
      if (failure.kind == SshFailure::Kind::unknownHostKey || failure.kind == SshFailure::Kind::changedHostKey) {
        job.fingerprint = failure.fingerprint;
      }
    });
    throw End{problemName(failure.kind), failure.reason};
  }

  /// A script as root, by sudo where the user is another.
  Ran script(const std::string& text, std::size_t bytes, const std::function<void(std::string_view)>& onOutput = {},
             std::optional<std::chrono::seconds> longer = std::nullopt) {
    const RootShell shell = asRoot(order_.server, order_.secrets.sudoPassword, text);
    return ssh_->run(shell.command, shell.input, {longer.value_or(order_.stepTime), bytes, &cancel_}, onOutput);
  }

  std::string complaint(const Ran& ran) const { return complaintOf(ran, order_.server, order_.stepTime); }

  Facts read() {
    phase("reading");
    const Ran ran = script(probeScript(), kMaxProbeBytes);
    auto facts = ran.exit == 0 ? parseProbe(ran.output) : Result<Facts>(Error{"", complaint(ran)});
    if (!facts) throw End{"other", "its state could not be read: " + facts.message()};
    if (!facts->root) throw End{"not-allowed", order_.server.ssh.user + " is not root there"};
    tell_([&](api::RealServerJob& job) { job.system = facts->system; });
    return std::move(*facts);
  }

  /// The real server's own record; where it has none, the agent's copy.
  std::vector<Entry> record(const Facts& facts) const {
    if (const auto file = facts.files.find(kRecordFile); file != facts.files.end()) {
      if (auto entries = parseRecord(file->second)) return std::move(*entries);
    }
    return keeper_.record(order_.server.name).value_or(std::vector<Entry>());
  }

  std::vector<Check> checks(const Facts& facts) const {
    FirewallWish wish{order_.secrets.openFirewall, {}};
    for (const Entry& entry : record(facts)) {
      if (entry.change.kind == Kind::accept) wish.opened.push_back(entry.change);
    }
    return checksFor(order_.cluster, order_.server, facts, wish);
  }

  void show(const Plan& plan) {
    tell_([&](api::RealServerJob& job) {
      job.steps.clear();
      for (const Step& step : plan.steps)
        job.steps.push_back({step.sign, step.sentence, step.reason, step.shown, "planned", ""});
      if (order_.verb == Verb::plan) {
        for (const Step& step : plan.offered)
          job.steps.push_back({step.sign, step.sentence, step.reason, step.shown, "offered", ""});
      }
      job.leftAlone = plan.leftAlone;
    });
  }

  void judge(const Facts& facts) {
    std::vector<api::RealServerFact> told;
    for (const Check& check : checks(facts)) {
      told.push_back({check.name, check.good, check.found, check.good ? "" : check.consequence,
                      check.good ? "" : check.advice, check.mend.has_value() && !check.offered, check.offered});
    }
    if (outside_) {
      for (api::RealServerFact& fact : outside_(order_, facts)) told.push_back(std::move(fact));
    }
    tell_([&](api::RealServerJob& job) { job.facts = std::move(told); });
  }

  void showPlan(const Facts& facts) {
    show(planSetup(checks(facts), facts, record(facts)));
    judge(facts);
  }

  void keep(const std::vector<Entry>& entries) {
    if (entries.empty()) {
      const std::string file = kRecordFile;
      must("the record", "rm -f " + file + "\nrmdir " + file.substr(0, file.rfind('/')) + " 2>/dev/null || :\n");
      keeper_.forgetRecord(order_.server.name);
      return;
    }
    // The agent's copy first: whatever happens next, the way back is known.
    Outcome kept = keeper_.keepRecord(order_.server.name, entries);
    if (kept) kept = keeper_.keepPlace(order_.server);
    if (!kept) throw End{"other", kept.message()};
    must("the record", commandFor({Kind::file, kRecordFile, recordText(entries)}));
  }

  void must(const std::string& what, const std::string& command) {
    const Ran ran = script("set -e\nPATH=$PATH:/usr/sbin:/sbin\n" + command, kStepOutput);
    if (ran.exit != 0) throw End{"other", what + " could not be written: " + complaint(ran)};
  }

  /// All steps go in one script, since a command over SSH costs more than what it does; a mark that no output
  /// can guess tells where each begins and ends. The first that fails is the last.
  void take(const Plan& plan, std::chrono::seconds more = {}) {
    phase("changing");
    if (plan.steps.empty()) return;
    const std::string mark = randomMark();
    std::string text = "PATH=$PATH:/usr/sbin:/sbin\nstep() { printf '\\n%s %s %s\\n' " + mark + " \"$1\" \"$2\"; }\n";
    for (std::size_t at = 0; at < plan.steps.size(); ++at) {
      const std::string number = std::to_string(at);
      text += "step begin " + number + "\n(set -e\n" + plan.steps[at].command +
              ") </dev/null\nended=$?\n[ $ended = 0 ] || { step failed $ended; exit 1; }\nstep done " + number + "\n";
    }
    Steps steps(mark, tell_);
    const auto allowed = order_.stepTime + more + std::chrono::seconds(5) * plan.steps.size();
    const Ran ran = script(
        text, kStepOutput, [&](std::string_view piece) { steps.take(piece); }, allowed);
    steps.end();
    if (steps.done() == plan.steps.size()) return;
    Ran told = ran;
    told.output = steps.output();
    if (steps.failedWith() != 0) told.exit = steps.failedWith();
    const std::size_t at = std::min(steps.done(), plan.steps.size() - 1);
    tell_([&](api::RealServerJob& job) { job.steps[at].state = "failed"; });
    throw End{"other", "\"" + plan.steps[at].sentence + "\": " + complaint(told)};
  }

  void setup(const Facts& facts) {
    const std::vector<Entry> before = record(facts);
    const Plan plan = planSetup(checks(facts), facts, before);
    show(plan);
    if (!plan.steps.empty()) {
      // Recorded before the first step, with what is to be taken back still in it: a cut at any moment can be
      // resumed, and undone.
      std::vector<Entry> both = plan.record;
      for (const Entry& entry : before) {
        const bool known = std::any_of(both.begin(), both.end(),
                                       [&](const Entry& one) { return sameThing(one.change, entry.change); });
        if (!known) both.push_back(entry);
      }
      keep(both);
      take(plan);
    }
    if (plan.record != before || !facts.files.contains(kRecordFile)) {
      if (!plan.record.empty() || !before.empty()) keep(plan.record);
    }
    const Facts after = read();
    phase("verifying");
    judge(after);
    if (const Plan left = planSetup(checks(after), after, plan.record); !left.steps.empty()) {
      throw End{"other", "after all steps this does not hold: " + left.steps.front().sentence};
    }
  }

  Plan tcpdumpPlan(const Facts& facts) const {
    auto plan = planTcpdump(facts);
    if (!plan) throw End{"other", plan.message()};
    return std::move(*plan);
  }

  /// What is installed stays: others may use it by then.
  void installTcpdump(const Facts& facts) {
    const Plan plan = tcpdumpPlan(facts);
    show(plan);
    take(plan, kInstallTime);
    if (!plan.steps.empty() && !read().tools.contains("tcpdump"))
      throw End{"other", "the package is installed, and there is still no tcpdump"};
  }

  void undo(const Facts& facts) {
    const Plan plan = planUndo(facts, record(facts));
    show(plan);
    take(plan);
    keep({});
  }

  /// Pins the host key that the user has confirmed, and installs the agent's key by a password used once.
  void trust() {
    const api::RealServerOrder& secrets = order_.secrets;
    if (!secrets.fingerprint.empty()) {
      const std::string host = secrets.host.empty() ? target().host.key() : secrets.host;
      const auto jump = target().jump;
      if (host != target().host.key() && !(jump && host == jump->key())) {
        throw End{"other", host + " is neither the real server nor its jump host"};
      }
      if (const Outcome pinned = keeper_.pin(host, secrets.fingerprint); !pinned) throw End{"other", pinned.message()};
    }
    if (!secrets.password.empty()) install();
    connect({});
  }

  void install() {
    connect(order_.secrets.password);
    const auto key = keeper_.publicKey(order_.director);
    if (!key) throw End{"other", key.message()};
    const std::string line = shellQuoted(*key);
    const std::string command =
        "set -e\numask 077\nmkdir -p ~/.ssh\ntouch ~/.ssh/authorized_keys\n"
        "grep -qxF " +
        line + " ~/.ssh/authorized_keys || printf '%s\\n' " + line + " >> ~/.ssh/authorized_keys\n";
    const Ran ran = ssh_->run("sh -s", command, {order_.stepTime, kStepOutput, &cancel_});
    if (ran.exit != 0) throw End{"other", "the key could not be installed: " + complaint(ran)};
  }

  const Order& order_;
  const Keeper& keeper_;
  const OutsideLook& outside_;
  const Tell& tell_;
  const std::atomic<bool>& cancel_;
  std::unique_ptr<Ssh> ssh_;
};

}  // namespace

std::string_view verbName(Verb verb) {
  for (const auto& [known, name] : kVerbs) {
    if (known == verb) return name;
  }
  return {};
}

std::optional<Verb> parseVerb(std::string_view name) {
  for (const auto& [verb, known] : kVerbs) {
    if (known == name) return verb;
  }
  return std::nullopt;
}

End work(const Order& order, const Keeper& keeper, const OutsideLook& outside, const Tell& tell,
         const std::atomic<bool>& cancel) {
  try {
    Work(order, keeper, outside, tell, cancel).run();
    return {};
  } catch (const End& early) {
    return early;
  } catch (const std::exception& error) {  // no memory, no room
    return {"other", error.what()};
  }
}

}  // namespace lvs::realserver
