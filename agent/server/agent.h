// The agent as one object: the composition root of everything in agent/. main.cpp gives it the real
// kernel, tests a pretended one. Two threads: the server thread runs run(), the kernel thread is its
// own and does whatever blocks.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "agent/actions/perform.h"
#include "agent/health/checks.h"
#include "agent/kernel.h"
#include "agent/log/log.h"
#include "agent/vrrp/failover.h"
#include "agent/vrrp/fault.h"
#include "common/model/address.h"
#include "common/model/result.h"

namespace lvs::server {

struct Settings {
  std::string name;             ///< this director's name in documents
  Endpoint listen;              ///< empty host: all addresses; port 0: any free one
  std::filesystem::path state;  ///< keys, enrolments, documents
  bool handleSignals = false;   ///< SIGTERM and SIGINT end run()
  /// Between looks at the real servers that were set up; 0: never.
  std::chrono::seconds verifyEvery = std::chrono::minutes(10);
  vrrp::MakeFailover failover;     ///< empty: none
  vrrp::MakeFault makeFault;       ///< for failover tests; empty: none
  health::MakeChecks checks = {};  ///< empty: nothing is checked
  actions::Perform perform = {};   ///< empty: no actions are done
};

class Agent {
 public:
  Agent(Settings settings, std::unique_ptr<DirectorKernel> kernel, const log::Logger& logger);
  ~Agent();

  /// Opens the state, makes the kernel follow the document in force, listens. Once.
  Outcome start();
  /// Serves until stop(). Forwarding stays in place afterwards.
  void run();
  /// From any thread, or a signal.
  void stop();

  std::uint16_t port() const;
  std::string fingerprint() const;     ///< of the agent's certificate
  std::uint64_t liveReadings() const;  ///< kernel readings for live streams so far

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace lvs::server
