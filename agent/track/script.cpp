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

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace lvs::track {
namespace {

struct Nobody {
  uid_t user = 65534;
  gid_t group = 65534;
};

Nobody nobody() {
  std::array<char, 4096> buffer{};
  passwd entry{};
  passwd* found = nullptr;
  if (getpwnam_r("nobody", &entry, buffer.data(), buffer.size(), &found) != 0 || !found || found->pw_uid == 0)
    return {};
  return {found->pw_uid, found->pw_gid};
}

bool hasCapability(const __user_cap_data_struct* data, unsigned capability) {
  return (data[capability / 32].effective & (1U << (capability % 32))) != 0;
}

/// Between fork and exec only system calls: other threads may have held any lock at the fork. The C library's setuid
/// would tell its other threads, which are not here.
[[noreturn]] void becomeScript(const char* path, char* const* arguments, char* const* environment, Nobody who,
                               int failureFd) {
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
  for (int fd = 0; fd < 3; ++fd) (void)::dup2(null, fd);
  (void)syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
  const rlimit noCore{0, 0};
  (void)setrlimit(RLIMIT_CORE, &noCore);
  if (::geteuid() != who.user) {
    if (syscall(SYS_setgroups, 0, nullptr) != 0 || syscall(SYS_setresgid, who.group, who.group, who.group) != 0 ||
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

}  // namespace

Outcome mayRunScripts() {
  if (::geteuid() == nobody().user) return Done{};
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
  return Error{
      "", "the agent may not run programs as the user nobody: it lacks " + missing + "; see SCRIPTS in lvs-agent(8)"};
}

Result<ScriptRun> ScriptRun::start(const std::string& path, const std::vector<std::string>& arguments) {
  if (const Outcome may = mayRunScripts(); !may) return may.errors();
  const Nobody who = nobody();
  std::string name = path;
  std::vector<std::string> words = arguments;
  std::vector<char*> argv{name.data()};
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  std::string searchPath = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
  std::string language = "LC_ALL=C";
  char* const environment[] = {searchPath.data(), language.data(), nullptr};
  int failure[2];
  if (::pipe2(failure, O_CLOEXEC | O_NONBLOCK) != 0) return Error{"", std::strerror(errno)};
  const pid_t pid = ::fork();
  if (pid == 0) becomeScript(name.c_str(), argv.data(), environment, who, failure[1]);
  const int error = errno;
  ::close(failure[1]);
  if (pid < 0) {
    ::close(failure[0]);
    return Error{"", std::string("cannot start a process: ") + std::strerror(error)};
  }
  // Whoever is first: the group is there before anybody ends it.
  (void)::setpgid(pid, pid);
  const int pidFd = static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
  return ScriptRun(pid, pidFd, failure[0]);
}

ScriptRun::ScriptRun(ScriptRun&& other) noexcept
    : pid_(std::exchange(other.pid_, 0)),
      pidFd_(std::exchange(other.pidFd_, -1)),
      failureFd_(std::exchange(other.failureFd_, -1)) {}

void ScriptRun::end() const { (void)::kill(-pid_, SIGKILL); }

ScriptRun::~ScriptRun() {
  if (pid_ > 0) {
    end();
    (void)::waitpid(pid_, nullptr, 0);
  }
  if (pidFd_ >= 0) ::close(pidFd_);
  if (failureFd_ >= 0) ::close(failureFd_);
}

std::optional<ScriptEnd> ScriptRun::ended() {
  siginfo_t info{};
  // Until it is taken notice of, its number is nobody else's, and neither is its group's.
  if (::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0)
    return std::nullopt;
  end();
  (void)::waitpid(pid_, nullptr, 0);
  pid_ = 0;
  int error = 0;
  if (::read(failureFd_, &error, sizeof error) == static_cast<ssize_t>(sizeof error))
    return ScriptEnd{ScriptEnd::How::notRun, error};
  if (info.si_code == CLD_EXITED) return ScriptEnd{ScriptEnd::How::exited, info.si_status};
  return ScriptEnd{ScriptEnd::How::signalled, info.si_status};
}

}  // namespace lvs::track
