#include "agent/actions/secret.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace lvs::actions {
namespace {

constexpr std::size_t kLongest = 4096;

struct Descriptor {
  ~Descriptor() {
    if (fd >= 0) ::close(fd);
  }
  int fd;
};

}  // namespace

Result<std::string> readSecret(const std::string& path) {
  const auto refuse = [&](const std::string& why) { return Error{"", path + " can't be used: " + why}; };
  // A pipe or a device would keep whoever opens it waiting.
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
  struct stat facts {};
  if (file.fd < 0 || ::fstat(file.fd, &facts) != 0) return refuse(std::strerror(errno));
  if (!S_ISREG(facts.st_mode)) return refuse("it is no file");
  if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
    return refuse("others than its owner have rights on it; allowed is the mode 0600");
  std::array<char, kLongest + 1> bytes{};
  const ssize_t got = ::read(file.fd, bytes.data(), bytes.size());
  if (got < 0) return refuse(std::strerror(errno));
  std::string line(bytes.data(), static_cast<std::size_t>(got));
  line = line.substr(0, line.find('\n'));
  if (line.ends_with('\r')) line.pop_back();
  if (line.size() > kLongest) return refuse("its first line is longer than " + std::to_string(kLongest) + " bytes");
  if (line.empty()) return refuse("its first line is empty");
  const bool control =
      std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; });
  if (control) return refuse("its first line has control characters");
  return line;
}

}  // namespace lvs::actions
