// One run of a program that decides about something: as the user nobody, without any capability, in a process group of
// its own that is ended as a whole. No shell, no output, nothing of the agent's but the namespace.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "agent/track/judge.h"
#include "common/model/result.h"

namespace lvs::track {

class ScriptRun {
 public:
  /// Starts the program at this absolute path. An error when the agent has not the rights to run it as nobody; that
  /// the program itself cannot be run is told by ended().
  static Result<ScriptRun> start(const std::string& path, const std::vector<std::string>& arguments);
  /// Ends the whole group.
  ~ScriptRun();
  ScriptRun(ScriptRun&& other) noexcept;
  ScriptRun& operator=(ScriptRun&&) = delete;

  /// Readable when it has ended.
  int descriptor() const { return pidFd_; }
  /// nullopt: it still runs. What it left running is ended with it.
  std::optional<ScriptEnd> ended();
  /// Ends it and all that it started, now; ended() tells when that is done.
  void end() const;

 private:
  ScriptRun(int pid, int pidFd, int failureFd) : pid_(pid), pidFd_(pidFd), failureFd_(failureFd) {}

  int pid_;
  int pidFd_;
  int failureFd_;  ///< the errno of what kept the program from being run
};

/// Whether this process may run scripts as nobody and end them; the reason why not.
Outcome mayRunScripts();

}  // namespace lvs::track
