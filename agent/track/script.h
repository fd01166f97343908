// One run of a program that decides about something: as the user nobody or another one, never root, without any
// capability, in a process group of its own that is ended as a whole. No shell, nothing of the agent's but the
// namespace, and no output but the beginning of it where that is wanted.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "agent/track/judge.h"
#include "common/model/result.h"

namespace lvs::track {

/// What is to be run.
struct ScriptOrder {
  std::string path;  ///< absolute
  std::vector<std::string> arguments = {};
  std::string user = {};                      ///< of this machine, with the groups that it is in; empty: nobody
  std::vector<std::string> environment = {};  ///< "NAME=value", besides PATH and LC_ALL
  bool keepsOutput = false;                   ///< standard output and standard error, see output()
};

class ScriptRun {
 public:
  /// How much of the output is kept; the rest is read and thrown away, so that nobody waits to write it.
  static constexpr std::size_t kKeptOutput = 4096;

  /// Starts the program. An error when the agent has not the rights to run it as that user; that the program itself
  /// cannot be run is told by ended().
  static Result<ScriptRun> start(const ScriptOrder& order);
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

  /// Readable when it has printed something; -1 where the output is not kept.
  int outputDescriptor() const { return outputFd_; }
  /// Takes in what it has printed since; true: there may be more.
  bool listen();
  /// The beginning of what it printed, whole once it has ended.
  const std::string& output() const { return output_; }

 private:
  ScriptRun(int pid, int pidFd, int failureFd, int outputFd)
      : pid_(pid), pidFd_(pidFd), failureFd_(failureFd), outputFd_(outputFd) {}

  int pid_;
  int pidFd_;
  int failureFd_;  ///< the errno of what kept the program from being run
  int outputFd_;
  std::string output_;
};

/// Whether this process may run scripts as this user (empty: nobody) and end them; the reason why not.
Outcome mayRunScripts(const std::string& user = {});

}  // namespace lvs::track
