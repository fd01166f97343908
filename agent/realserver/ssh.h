// One SSH connection to a real server (libssh): pinned host key, the agent's own key, scripts with limits on
// time and output. Blocking; belongs on a worker thread. Neither forwarding of agents nor the user's own SSH
// configuration has a part in it.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "common/model/result.h"

namespace lvs::realserver {

struct SshHost {
  std::string host;
  std::uint16_t port = 22;
  std::string user = "root";
  /// How pins are filed: "192.168.1.14:22".
  std::string key() const { return host + ":" + std::to_string(port); }
};

/// "user@host:port"; user and port may be left out.
std::optional<SshHost> parseJump(std::string_view text);

struct SshTarget {
  SshHost host;
  std::optional<SshHost> jump;
};

/// What proves who is who.
struct SshTrust {
  std::string keyFile;  ///< the agent's private key
  /// The pinned fingerprint of a host ("SHA256:…"); nullopt: none yet.
  std::function<std::optional<std::string>(const std::string& hostKey)> pinned;
  std::string password;  ///< used instead of the key when not empty; for installing the key
};

/// Why there is no connection.
struct SshFailure {
  enum class Kind : std::uint8_t {
    unreachable,
    unknownHostKey,
    changedHostKey,
    notAllowed,
    unusable,  ///< what the document or the agent's own files say of it
  };
  Kind kind = Kind::unreachable;
  std::string reason;       ///< one sentence
  std::string host;         ///< the one that failed: the jump host perhaps
  std::string fingerprint;  ///< that was shown, for the two kinds of host keys
};

struct Ran {
  int exit = -1;  ///< -1: the connection broke
  std::string output;
  bool timedOut = false;
  bool tooMuch = false;  ///< the output limit was reached; the command was ended
  bool cancelled = false;
};

struct RunLimits {
  std::chrono::seconds time{60};
  std::size_t bytes = 1U << 20U;
  const std::atomic<bool>* cancel = nullptr;
  /// A stream: what it says is passed on and not kept, and its standard input stays open until this is set or the
  /// connection ends, from which it can tell that nobody wants more.
  const std::atomic<bool>* enough = nullptr;
};

class Ssh {
 public:
  ~Ssh();
  Ssh(const Ssh&) = delete;
  Ssh& operator=(const Ssh&) = delete;

  /// Null, with the reason in `failure`, when it fails. Takes at most some 15 s a host.
  static std::unique_ptr<Ssh> connect(const SshTarget& target, const SshTrust& trust, SshFailure& failure);

  /// Runs a command line with something on its standard input; both outputs come as one.
  Ran run(const std::string& command, std::string_view input, const RunLimits& limits,
          const std::function<void(std::string_view)>& onOutput = {});

 private:
  struct Link;
  explicit Ssh(std::unique_ptr<Link> link);
  std::unique_ptr<Link> link_;
};

/// Makes the agent's ed25519 key pair where there is none, and gives the public half as one line of
/// authorized_keys.
Result<std::string> agentPublicKey(const std::string& keyFile, const std::string& comment);

}  // namespace lvs::realserver
