#include "agent/track/look.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <span>

namespace lvs::track {
namespace {

class File {
 public:
  File(int folder, const char* path, int flags) : fd_(::openat(folder, path, O_RDONLY | O_CLOEXEC | flags)) {}
  ~File() {
    if (fd_ >= 0) ::close(fd_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  int descriptor() const { return fd_; }
  /// The beginning of it, as much as fits.
  std::string_view read(std::span<char> into) const {
    const ssize_t got = fd_ < 0 ? -1 : ::read(fd_, into.data(), into.size());
    return {into.data(), got > 0 ? static_cast<std::size_t>(got) : 0};
  }

 private:
  int fd_;
};

}  // namespace

Sighting interfaceSighting(const std::string& name, const net::Links& links) {
  const auto found = links.find(name);
  if (found == links.end()) return {false, 0, "there is no interface " + name};
  if (!found->second.running) return {false, 0, name + " is down or has no carrier"};
  return {};
}

Result<std::int64_t> readNumber(const std::string& path) {
  // A pipe or a device of that name keeps nobody waiting.
  const File file(AT_FDCWD, path.c_str(), O_NONBLOCK | O_NOCTTY);
  if (file.descriptor() < 0) {
    if (errno == ENOENT) return std::int64_t{0};
    return Error{"", "it cannot be read: " + std::string(std::strerror(errno))};
  }
  struct stat about {};
  if (::fstat(file.descriptor(), &about) != 0 || !S_ISREG(about.st_mode)) return Error{"", "it is no plain file"};
  std::array<char, 64> buffer{};
  const std::string_view text = file.read(buffer);
  const auto number = numberIn(text);
  if (!number) return Error{"", "it holds no number"};
  return *number;
}

void countProcesses(std::map<std::string, std::uint64_t>& running) {
  struct Close {
    void operator()(DIR* open) const { ::closedir(open); }
  };
  const std::unique_ptr<DIR, Close> folder(::opendir("/proc"));
  if (!folder) return;
  std::array<char, 512> stat{};
  std::array<char, 4096> cmdline{};
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string_view pid = entry->d_name;
    if (pid.empty() || pid.front() < '0' || pid.front() > '9') continue;
    const int at = ::dirfd(folder.get());
    const std::string_view told = File(at, (std::string(pid) + "/stat").c_str(), 0).read(stat);
    for (auto& [name, count] : running) {
      // Only a name that the kernel has cut takes a second look.
      const bool cut = name.size() > kProcessNameBytes;
      if (!isProcess(told, {}, cut ? name.substr(0, kProcessNameBytes) : name)) continue;
      if (cut && !isProcess(told, File(at, (std::string(pid) + "/cmdline").c_str(), 0).read(cmdline), name)) continue;
      ++count;
    }
  }
}

}  // namespace lvs::track
