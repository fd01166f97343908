#include "agent/config/durable_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace lvs::config {

namespace {

/// Closes a descriptor at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return number_; }
  bool ok() const { return number_ >= 0; }

 private:
  int number_;
};

Error failure(const char* doing, const std::filesystem::path& path) {
  return {"", std::string("cannot ") + doing + " " + path.string() + ": " + std::strerror(errno)};
}

bool writeAll(int file, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(file, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// The folder that a path stands in; a bare name stands in the working folder.
std::filesystem::path folderOf(const std::filesystem::path& path) {
  return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

bool syncFolder(const std::filesystem::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return opened.ok() && ::fsync(opened.get()) == 0;
}

bool giveToOwnerOf(const std::filesystem::path& folder, int file) {
  if (::geteuid() != 0) return true;
  struct stat status {};
  if (::stat(folder.c_str(), &status) != 0) return false;
  return ::fchown(file, status.st_uid, status.st_gid) == 0;
}

}  // namespace

Outcome DurableFiles::write(const std::filesystem::path& path, std::string_view content) const {
  // Process and counter keep writers of two processes (run and pair) apart.
  static std::atomic<unsigned> counter{0};
  const std::filesystem::path beside =
      path.string() + ".new-" + std::to_string(::getpid()) + "-" + std::to_string(counter++);
  step("create");
  {
    const Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.ok()) return failure("create", beside);
    const auto giveUp = [&](const char* doing) {
      const Error error = failure(doing, beside);
      ::unlink(beside.c_str());
      return error;
    };
    if (!giveToOwnerOf(folderOf(path), file.get())) return giveUp("set the owner of");
    step("write");
    if (!writeAll(file.get(), content)) return giveUp("write");
    step("sync");
    if (::fsync(file.get()) != 0) return giveUp("sync");
  }
  step("rename");
  if (::rename(beside.c_str(), path.c_str()) != 0) return failure("rename", beside);
  step("sync folder");
  if (!syncFolder(folderOf(path))) return failure("sync the folder of", path);
  return Done{};
}

bool DurableFiles::remove(const std::filesystem::path& path) const {
  step("remove");
  if (::unlink(path.c_str()) != 0) return false;
  step("sync folder");
  syncFolder(folderOf(path));
  return true;
}

Outcome DurableFiles::makeFolder(const std::filesystem::path& path) const {
  std::error_code failed;
  if (std::filesystem::is_directory(path, failed)) return Done{};
  if (path.has_parent_path() && path.parent_path() != path) {
    if (Outcome parent = makeFolder(path.parent_path()); !parent) return parent;
  }
  step("make folder");
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) return failure("make the folder", path);
  const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder.ok() || !giveToOwnerOf(folderOf(path), folder.get())) return failure("set the owner of", path);
  syncFolder(folderOf(path));
  return Done{};
}

Result<std::string> readWhole(const std::filesystem::path& path, std::size_t mostBytes) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.ok()) return failure("open", path);
  std::string content;
  char buffer[16384];
  for (;;) {
    const ssize_t got = ::read(file.get(), buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failure("read", path);
    if (got == 0) return content;
    content.append(buffer, static_cast<std::size_t>(got));
    if (content.size() > mostBytes) {
      return Error{"", path.string() + " is larger than " + std::to_string(mostBytes) + " bytes"};
    }
  }
}

}  // namespace lvs::config
