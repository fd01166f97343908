// Files that survive a power cut: written beside, synced, renamed over, and the folder synced, so that
// a reader finds the old content or the new one, whole. Everything under the state folder is written
// through this. Files are 0600, folders 0700.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "common/model/result.h"

namespace lvs::config {

class DurableFiles {
 public:
  /// Called before each step that reaches the disk, with the step's name. Tests throw from it to stand
  /// for a power cut at that point; in the agent it is empty.
  using BeforeStep = std::function<void(std::string_view step)>;

  DurableFiles() = default;
  explicit DurableFiles(BeforeStep beforeStep) : beforeStep_(std::move(beforeStep)) {}

  /// Replaces the file or creates it. When root writes (`lvs-agent pair` by hand), the file goes to
  /// the folder's owner, so that the agent's own user can read it.
  Outcome write(const std::filesystem::path& path, std::string_view content) const;
  /// True for the one caller, of all processes, whose call removed the file.
  bool remove(const std::filesystem::path& path) const;
  /// Makes the folder and its parents.
  Outcome makeFolder(const std::filesystem::path& path) const;

 private:
  void step(std::string_view name) const {
    if (beforeStep_) beforeStep_(name);
  }
  BeforeStep beforeStep_;
};

/// The whole file, refused when larger than `mostBytes`.
Result<std::string> readWhole(const std::filesystem::path& path, std::size_t mostBytes);

}  // namespace lvs::config
