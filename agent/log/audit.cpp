#include "agent/log/audit.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/json.hpp>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace lvs::log {

namespace {
constexpr off_t kMaxBytes = 8 << 20;
}

std::string toJsonLine(const AuditEntry& entry) {
  return boost::json::serialize(boost::json::object{{"timeMs", entry.timeMs},
                                                    {"who", entry.who},
                                                    {"fingerprint", entry.fingerprint},
                                                    {"from", entry.from},
                                                    {"what", entry.what},
                                                    {"result", entry.result}});
}

Outcome AuditLog::add(const AuditEntry& entry) {
  const std::lock_guard lock(mutex_);
  const std::string line = toJsonLine(entry) + "\n";
  // Opened for each line: changes are rare, and an administrator may have moved the file away.
  const int file = ::open(path_.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0) return Error{"", "cannot open " + path_.string() + ": " + std::strerror(errno)};
  const bool good =
      ::write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size()) && ::fdatasync(file) == 0;
  const int failure = errno;
  struct stat status {};
  const bool full = ::fstat(file, &status) == 0 && status.st_size > kMaxBytes;
  ::close(file);
  if (!good) return Error{"", "cannot write " + path_.string() + ": " + std::strerror(failure)};
  if (full) {
    std::error_code ignored;
    std::filesystem::rename(path_, path_.string() + ".1", ignored);
  }
  return Done{};
}

}  // namespace lvs::log
