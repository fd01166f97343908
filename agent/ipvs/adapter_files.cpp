// What the adapter reads in /proc: whole files, and the connections in pieces.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>

#include "agent/ipvs/adapter.h"

namespace lvs::ipvs {
namespace {

// The kernel's thread is not kept from pushes and live readings for longer.
constexpr std::chrono::seconds kLongestConnectionsReading{2};
constexpr char kConnectionsFile[] = "/proc/thread-self/net/ip_vs_conn";

class File {
 public:
  explicit File(const char* path) : fd_(::open(path, O_RDONLY | O_CLOEXEC)) {}
  ~File() {
    if (fd_ >= 0) ::close(fd_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  bool open() const { return fd_ >= 0; }
  ssize_t read(char* into, std::size_t size) const {
    for (;;) {
      const ssize_t got = ::read(fd_, into, size);
      if (got >= 0 || errno != EINTR) return got;
    }
  }

 private:
  int fd_;
};

Error cannotRead(const char* path) { return {"", std::string("Cannot read ") + path + ": " + std::strerror(errno)}; }

/// Feeds the file to the reader; false: its time was over before the file was.
template <typename Reader>
Result<bool> readConnectionsFile(Reader& reader) {
  const File file(kConnectionsFile);
  if (!file.open()) return cannotRead(kConnectionsFile);
  std::vector<char> piece(65536);
  const auto end = std::chrono::steady_clock::now() + kLongestConnectionsReading;
  for (;;) {
    const ssize_t got = file.read(piece.data(), piece.size());
    if (got < 0) return cannotRead(kConnectionsFile);
    if (got == 0 || !reader.feed({piece.data(), static_cast<std::size_t>(got)})) return true;
    if (std::chrono::steady_clock::now() > end) return false;
  }
}

}  // namespace

Result<std::string> readProc(const char* path) {
  const File file(path);
  if (!file.open()) return cannotRead(path);
  std::string text;
  std::size_t used = 0;
  for (;;) {
    if (text.size() - used < 65536) text.resize(std::max<std::size_t>(text.size() * 2, 1U << 18U));
    const ssize_t got = file.read(text.data() + used, text.size() - used);
    if (got < 0) return cannotRead(path);
    if (got == 0) break;
    used += static_cast<std::size_t>(got);
  }
  text.resize(used);
  return text;
}

Result<api::ConnectionPage> Adapter::readConnections(const ConnectionFilter& filter, std::uint64_t offset,
                                                     std::uint32_t limit) {
  ConnectionPager pager(filter, offset, limit);
  const auto whole = readConnectionsFile(pager);
  if (!whole) return whole.errors();
  return pager.finish(!*whole);
}

Result<Handshakes> Adapter::readHandshakes() {
  auto reading = readAll();
  if (!reading) return reading.errors();
  Handshakes handshakes;
  handshakes.opened = openedConnections(reading->numbers);
  HalfOpenReader reader;
  const auto whole = readConnectionsFile(reader);
  if (!whole) return whole.errors();
  if (!*whole || reader.isTooMuch()) return Error{"", "the director has more connections than can be looked through"};
  handshakes.halfOpen = reader.finish();
  return handshakes;
}

}  // namespace lvs::ipvs
