#include "agent/log/event_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "agent/config/durable_file.h"

namespace lvs::log {

namespace fs = std::filesystem;

namespace {

/// What no file of ours ever grows to: somebody else wrote it.
constexpr std::size_t kMostReadBytes = 16U << 20U;

Error failure(const char* doing, const fs::path& path) {
  return {"", std::string("cannot ") + doing + " " + path.string() + ": " + std::strerror(errno)};
}

}  // namespace

EventFile::EventFile(fs::path folder, std::string boot)
    : EventFile(std::move(folder), std::move(boot), Limits(),
                [](int file, const void* bytes, std::size_t count) { return ::write(file, bytes, count); }) {}

EventFile::EventFile(fs::path folder, std::string boot, Limits limits, Write write)
    : folder_(std::move(folder)), boot_(std::move(boot)), limits_(limits), write_(std::move(write)) {}

EventFile::~EventFile() { close(); }

void EventFile::close() {
  if (file_ >= 0) ::close(file_);
  file_ = -1;
}

Segment EventFile::read(const fs::path& path, std::uint64_t after, std::vector<std::string>& damage) const {
  std::error_code failed;
  if (!fs::exists(fs::symlink_status(path, failed))) return {};
  Segment segment;
  if (!fs::is_regular_file(fs::symlink_status(path, failed))) {
    segment.damage = "it is no file";
  } else if (const auto text = config::readWhole(path, kMostReadBytes); text) {
    segment = readSegment(*text, after);
  } else {
    segment.damage = text.message();
  }
  if (segment.damage.empty()) return segment;
  const fs::path aside = path.string() + ".damaged";
  fs::rename(path, aside, failed);
  damage.push_back(
      path.string() + ": " + segment.damage +
      (failed ? "; it cannot be set aside: " + failed.message() : "; it is set aside as " + aside.string()));
  return segment;
}

EventFile::Found EventFile::open() {
  Found found;
  Segment older = read(previous(), 0, found.damage);
  const std::uint64_t last = older.kept.empty() ? 0 : older.kept.back().event.sequence;
  const std::size_t damagedBefore = found.damage.size();
  Segment newer = read(current(), last, found.damage);
  const bool damaged = found.damage.size() > damagedBefore;
  std::string boot;
  bool orderly = false;
  for (Segment* segment : {&older, &newer}) {
    for (KeptEvent& kept : segment->kept) {
      if (!kept.boot.empty()) boot = kept.boot;
      orderly = kept.end;
      found.events.push_back(std::move(kept.event));
    }
  }
  const bool sameBoot = !boot.empty() && boot == boot_;
  if (!found.events.empty()) {
    found.ending = orderly ? Ending::orderly : sameBoot || boot_.empty() ? Ending::killed : Ending::machine;
    // A file that is missing or empty was begun and could not be written to.
    found.whole = !damaged && !newer.kept.empty() && !newer.torn && !newer.open && (orderly || sameBoot);
  }
  if (!damaged) {
    events_ = newer.kept.size();
    bytes_ = newer.goodBytes;
    cut_ = newer.open;
    if (const Outcome opened = openCurrent(); !opened) {
      found.damage.push_back(opened.message());
    } else if (::ftruncate(file_, static_cast<off_t>(bytes_)) != 0) {
      found.damage.push_back(failure("cut", current()).message);
    }
  }
  return found;
}

Outcome EventFile::openCurrent() {
  close();
  file_ = ::open(current().c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  return file_ < 0 ? Outcome(failure("open", current())) : Outcome(Done{});
}

Outcome EventFile::append(const api::Event& event, bool end) {
  const bool full = events_ >= limits_.events || bytes_ >= limits_.bytes;
  if (full) {
    close();
    std::error_code failed;
    fs::rename(current(), previous(), failed);
    if (failed) return Error{"", "cannot rename " + current().string() + ": " + failed.message()};
    events_ = 0;
    bytes_ = 0;
    cut_ = false;
    fresh_ = true;
  }
  if (file_ < 0) {
    if (Outcome opened = openCurrent(); !opened) return opened;
  }
  const std::string line = (cut_ ? "\n" : "") + eventLine({event, fresh_ ? boot_ : std::string(), end});
  ssize_t written = 0;
  do {
    written = write_(file_, line.data(), line.size());
  } while (written < 0 && errno == EINTR);
  if (written == static_cast<ssize_t>(line.size())) {
    bytes_ += line.size();
    ++events_;
    cut_ = false;
    fresh_ = false;
    return Done{};
  }
  if (written >= 0) errno = ENOSPC;
  const Error error = failure("write", current());
  // Cutting takes no space. The last line's end goes too: this is how a later run knows that more was told than
  // the file has, and does not give the same numbers again.
  if (!cut_ && bytes_ > 0) {
    --bytes_;
    cut_ = true;
  }
  if (::ftruncate(file_, static_cast<off_t>(bytes_)) != 0) return failure("cut", current());
  return error;
}

void EventFile::sync() const {
  if (file_ >= 0) ::fdatasync(file_);
}

}  // namespace lvs::log
