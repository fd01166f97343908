#include "agent/track/script.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/close_range.h>
#include <poll.h>
#include <pwd.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace lvs::track {
namespace {

struct Account {
  std::string name = "nobody";
  uid_t user = 65534;
  gid_t group = 65534;
  std::vector<gid_t> groups = {};  ///< further ones; nobody has none
};

constexpr std::size_t kMostAccountBytes = std::size_t{1} << 16U;
constexpr std::size_t kMostGroups = 256;

Result<Account> accountOf(const std::string& wanted) {
  Account account;
  if (!wanted.empty()) account.name = wanted;
  passwd entry{};
  passwd* found = nullptr;
  std::vector<char> buffer(4096);
  int error = 0;
  while ((error = getpwnam_r(account.name.c_str(), &entry, buffer.data(), buffer.size(), &found)) == ERANGE &&
         buffer.size() < kMostAccountBytes)
    buffer.resize(buffer.size() * 2);
  if (wanted.empty() && (error != 0 || !found || found->pw_uid == 0)) return account;
  if (error != 0) return Error{"", "the user " + wanted + " can't be looked up: " + std::strerror(error)};
  if (!found) return Error{"", "this director knows no user " + wanted};
  if (found->pw_uid == 0) return Error{"", "the user " + wanted + " is root, as which the agent runs no programs"};
  account.user = found->pw_uid;
  account.group = found->pw_gid;
  if (wanted.empty()) return account;
  account.groups.resize(kMostGroups);
  int count = static_cast<int>(account.groups.size());
  if (getgrouplist(wanted.c_str(), account.group, account.groups.data(), &count) < 0)
    return Error{"", "the user " + wanted + " is in more than " + std::to_string(kMostGroups) + " groups"};
  account.groups.resize(static_cast<std::size_t>(count));
  return account;
}

/// Both ends; closed with this.
struct Pipe {
  ~Pipe() {
    closeEnd(0);
    closeEnd(1);
  }
  void closeEnd(int end) {
    if (ends[end] >= 0) ::close(std::exchange(ends[end], -1));
  }
  int take(int end) { return std::exchange(ends[end], -1); }
  int ends[2] = {-1, -1};
};

bool hasCapability(const __user_cap_data_struct* data, unsigned capability) {
  return (data[capability / 32].effective & (1U << (capability % 32))) != 0;
}

/// Between fork and exec only system calls: other threads may have held any lock at the fork. The C library's setuid
/// would tell its other threads, which are not here.
[[noreturn]] void becomeScript(const char* path, char* const* arguments, char* const* environment, const Account& who,
                               int failureFd, int outputFd) {
  (void)::setpgid(0, 0);
  (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (int signal = 1; signal < 32; ++signal) (void)::signal(signal, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  (void)sigprocmask(SIG_SETMASK, &none, nullptr);
  const auto give = [failureFd](int error) {
    (void)!::write(failureFd, &error, sizeof error);
    ::_exit(127);
  };
  const int null = ::open("/dev/null", O_RDWR);
  if (null < 0) give(errno);
  for (int fd = 0; fd < 3; ++fd) (void)::dup2(fd == 0 || outputFd < 0 ? null : outputFd, fd);
  (void)syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
  const rlimit noCore{0, 0};
  (void)setrlimit(RLIMIT_CORE, &noCore);
  if (::geteuid() != who.user) {
    if (syscall(SYS_setgroups, who.groups.size(), who.groups.data()) != 0 ||
        syscall(SYS_setresgid, who.group, who.group, who.group) != 0 ||
        syscall(SYS_setresuid, who.user, who.user, who.user) != 0)
      give(errno);
  }
  (void)prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  const __user_cap_data_struct nothing[_LINUX_CAPABILITY_U32S_3] = {};
  if (syscall(SYS_capset, &header, nothing) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) give(errno);
  // Becoming another user forgets it.
  (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::chdir("/") != 0) give(errno);
  ::umask(022);
  ::execve(path, arguments, environment);
  give(errno);
  ::_exit(127);
}

Outcome mayRunAs(const Account& who) {
  if (::geteuid() == who.user) return Done{};
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3] = {};
  if (syscall(SYS_capget, &header, data) != 0) return Error{"", std::strerror(errno)};
  std::string missing;
  constexpr std::pair<unsigned, const char*> kNeeded[] = {
      {CAP_SETUID, "CAP_SETUID"}, {CAP_SETGID, "CAP_SETGID"}, {CAP_KILL, "CAP_KILL"}};
  for (const auto& [capability, name] : kNeeded) {
    if (!hasCapability(data, capability)) missing += (missing.empty() ? "" : ", ") + std::string(name);
  }
  if (missing.empty()) return Done{};
  return Error{"", "the agent may not run programs as the user " + who.name + ": it lacks " + missing +
                       "; see SCRIPTS in lvs-agent(8)"};
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

}  // namespace

Outcome mayRunScripts(const std::string& user) {
  const auto who = accountOf(user);
  return who ? mayRunAs(*who) : Outcome(who.errors());
}

Result<ScriptRun> ScriptRun::start(const ScriptOrder& order) {
  const auto who = accountOf(order.user);
  if (!who) return who.errors();
  if (const Outcome may = mayRunAs(*who); !may) return may.errors();
  std::vector<std::string> words{order.path};
  words.insert(words.end(), order.arguments.begin(), order.arguments.end());
  std::vector<std::string> settings{"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C"};
  settings.insert(settings.end(), order.environment.begin(), order.environment.end());
  const std::vector<char*> argv = pointersTo(words);
  const std::vector<char*> environment = pointersTo(settings);
  const auto failed = [](int error) {
    return Error{"", std::string("cannot start a process: ") + std::strerror(error)};
  };
  Pipe failure;
  Pipe output;
  if (::pipe2(failure.ends, O_CLOEXEC | O_NONBLOCK) != 0) return failed(errno);
  if (order.keepsOutput) {
    // The program's end waits like any other's.
    if (::pipe2(output.ends, O_CLOEXEC) != 0) return failed(errno);
    (void)::fcntl(output.ends[0], F_SETFL, O_NONBLOCK);
  }
  const pid_t pid = ::fork();
  if (pid == 0)
    becomeScript(words.front().c_str(), argv.data(), environment.data(), *who, failure.ends[1], output.ends[1]);
  if (pid < 0) return failed(errno);
  // Whoever is first: the group is there before anybody ends it.
  (void)::setpgid(pid, pid);
  const int pidFd = static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
  const int error = errno;
  ScriptRun run(pid, pidFd, failure.take(0), output.take(0));
  // Nobody would hear of its end.
  if (pidFd < 0) return failed(error);
  return run;
}

ScriptRun::ScriptRun(ScriptRun&& other) noexcept
    : pid_(std::exchange(other.pid_, 0)),
      pidFd_(std::exchange(other.pidFd_, -1)),
      failureFd_(std::exchange(other.failureFd_, -1)),
      outputFd_(std::exchange(other.outputFd_, -1)),
      output_(std::move(other.output_)) {}

void ScriptRun::end() const { (void)::kill(-pid_, SIGKILL); }

ScriptRun::~ScriptRun() {
  if (pid_ > 0) {
    end();
    (void)::waitpid(pid_, nullptr, 0);
  }
  if (pidFd_ >= 0) ::close(pidFd_);
  if (failureFd_ >= 0) ::close(failureFd_);
  if (outputFd_ >= 0) ::close(outputFd_);
}

bool ScriptRun::listen() {
  // What prints faster than this reads is ended by its time limit, not by this.
  constexpr int kPiecesAtOnce = 16;
  std::array<char, 4096> piece;
  for (int i = 0; i < kPiecesAtOnce && outputFd_ >= 0; ++i) {
    const ssize_t got = ::read(outputFd_, piece.data(), piece.size());
    if (got <= 0) return false;
    output_.append(piece.data(), std::min(static_cast<std::size_t>(got), kKeptOutput - output_.size()));
  }
  return outputFd_ >= 0;
}

std::optional<ScriptEnd> ScriptRun::ended() {
  siginfo_t info{};
  // Until it is taken notice of, its number is nobody else's, and neither is its group's.
  if (::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0)
    return std::nullopt;
  end();
  (void)::waitpid(pid_, nullptr, 0);
  pid_ = 0;
  (void)listen();
  int error = 0;
  if (::read(failureFd_, &error, sizeof error) == static_cast<ssize_t>(sizeof error))
    return ScriptEnd{ScriptEnd::How::notRun, error};
  if (info.si_code == CLD_EXITED) return ScriptEnd{ScriptEnd::How::exited, info.si_status};
  return ScriptEnd{ScriptEnd::How::signalled, info.si_status};
}

}  // namespace lvs::track
