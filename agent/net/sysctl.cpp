#include "agent/net/sysctl.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace lvs::net {
namespace {

constexpr std::size_t kLongestValue = 4096;

Error refused(const std::string& what, const std::string& path, int error) {
  std::string reason = std::strerror(error);
  if (error == ENOENT) reason = "there is no such setting (an interface or module that is missing)";
  if (error == EACCES || error == EPERM || error == EROFS) {
    reason = "the agent may not (/proc/sys has to be writable for it)";
  }
  if (error == EINVAL) reason = "the kernel does not allow this value";
  return {"", "Cannot " + what + " the sysctl " + path + ": " + reason};
}

}  // namespace

bool isSysctlPath(std::string_view path) {
  if (!path.starts_with("net/") || path.size() > 255) return false;
  while (true) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part.empty() || part.front() == '.' || part.find('\0') != std::string_view::npos) return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

Result<std::string> readSysctl(const std::string& path) {
  if (!isSysctlPath(path)) return Error{"", "'" + path + "' is no sysctl of the network"};
  const int fd = ::open(("/proc/sys/" + path).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  if (fd < 0) return refused("read", path, errno);
  char buffer[kLongestValue];
  const ssize_t got = ::read(fd, buffer, sizeof buffer);
  const int error = errno;
  ::close(fd);
  if (got < 0) return refused("read", path, error);
  std::string value(buffer, static_cast<std::size_t>(got));
  while (!value.empty() && (value.back() == '\n' || value.back() == ' ')) value.pop_back();
  std::replace(value.begin(), value.end(), '\t', ' ');
  return value;
}

Outcome writeSysctl(const std::string& path, const std::string& value) {
  if (!isSysctlPath(path)) return Error{"", "'" + path + "' is no sysctl of the network"};
  const int fd = ::open(("/proc/sys/" + path).c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
  if (fd < 0) return refused("set", path, errno);
  const ssize_t wrote = ::write(fd, value.data(), value.size());
  const int error = errno;
  ::close(fd);
  if (wrote != static_cast<ssize_t>(value.size())) return refused("set", path, wrote < 0 ? error : EINVAL);
  return Done{};
}

}  // namespace lvs::net
