// A whole agent in the test's process, on the pretended kernel and a free port, with clients enrolled by
// real pairing tokens.
#pragma once

#include <QTemporaryDir>
#include <thread>

#include "agent/config/durable_file.h"
#include "agent/security/trust.h"
#include "agent/server/agent.h"
#include "tests/agent/server/fake_failover.h"
#include "tests/agent/server/fake_kernel.h"
#include "tests/agent/server/tls_client.h"

namespace lvs::test {

inline std::int64_t wallMs() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

class RunningAgent {
 public:
  /// `checks`: pretended ones; empty: nothing is checked.
  explicit RunningAgent(const std::string& name = "ipvslb11", health::MakeChecks checks = {})
      : makeChecks(std::move(checks)), name_(name) {
    start();
  }
  ~RunningAgent() { stop(); }
  RunningAgent(const RunningAgent&) = delete;
  RunningAgent& operator=(const RunningAgent&) = delete;

  void start() {
    const auto failover = [this](const std::function<void(const vrrp::News&)>& told) {
      tell = told;
      return std::make_unique<FakeFailover>(host);
    };
    const auto fault = [this](vrrp::Fault kind, const std::string& interface, std::chrono::seconds lasting) {
      const std::lock_guard lock(host.mutex);
      faults.push_back({kind, interface, lasting});
      return Outcome(Done{});
    };
    const auto perform = [this](const actions::Work& work, const std::atomic<bool>& stop) {
      {
        const std::lock_guard lock(host.mutex);
        performed.push_back(work);
      }
      while (work.action.path == "/hangs" && !stop) std::this_thread::sleep_for(std::chrono::milliseconds(10));
      return actions::Attempt{work.action.path != "/fails", "exit code", true};
    };
    agent_ = std::make_unique<server::Agent>(
        server::Settings{
            name_, {"", port_}, state(), false, std::chrono::minutes(10), failover, fault, makeChecks, perform},
        std::make_unique<FakeKernel>(host), logger_);
    const Outcome started = agent_->start();
    if (!started) qFatal("%s", started.message().c_str());
    port_ = agent_->port();
    thread_ = std::thread([this] { agent_->run(); });
  }
  void stop() {
    if (!agent_) return;
    agent_->stop();
    thread_.join();
    agent_.reset();
  }

  std::filesystem::path state() const { return folder_.path().toStdString() + "/state"; }
  std::uint16_t port() const { return port_; }  ///< the same after stop() and start()
  server::Agent& agent() { return *agent_; }

  /// A client that proves a fresh token with its first connection.
  Credentials stranger(api::Role role, const std::string& name = "admin@test", std::int64_t validMs = 60000) {
    const auto token = security::Trust(state()).offerToken(role, "", wallMs() + validMs);
    if (!token) qFatal("%s", token.message().c_str());
    return makeCredentials(name, "lvs-pair-" + security::proofOf(*token));
  }
  /// An enrolled one.
  Credentials client(api::Role role, const std::string& name = "admin@test") {
    Credentials made = stranger(role, name);
    TlsClient first(port(), &made);
    if (first.request("GET", "/v1/events").status != 200) qFatal("enrolment failed");
    return made;
  }

  const health::MakeChecks makeChecks;
  FakeHost host;
  struct AskedFault {
    vrrp::Fault kind;
    std::string interface;
    std::chrono::seconds lasting;
  };
  std::vector<AskedFault> faults;               ///< that were asked for, and not made; under the host's mutex
  std::vector<actions::Work> performed;         ///< actions, which are not done; under the host's mutex
  std::function<void(const vrrp::News&)> tell;  ///< what VRRP would tell

 private:
  std::string name_;
  std::uint16_t port_ = 0;  // any free one, at first
  QTemporaryDir folder_;
  log::Logger logger_{log::Level::info, qEnvironmentVariableIsSet("LVS_TEST_LOG") ? log::Logger::Sink::standardError
                                                                                  : log::Logger::Sink::nowhere};
  std::unique_ptr<server::Agent> agent_;
  std::thread thread_;
};

/// A document that names directors ipvslb11 and ipvslb12; the weight of its first server and the forwarding
/// method can be chosen.
std::string sampleDocument(unsigned weight = 1, const std::string& forwarding = "direct-routing");

}  // namespace lvs::test
