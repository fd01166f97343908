#include "agent/realserver/ssh.h"

#include <fcntl.h>
#include <libssh/libssh.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <mutex>
#include <thread>

namespace lvs::realserver {
namespace {

using Clock = std::chrono::steady_clock;
constexpr long kConnectSeconds = 10;

struct FreeSession {
  void operator()(ssh_session session) const {
    if (ssh_is_connected(session)) ssh_disconnect(session);
    ssh_free(session);
  }
};
struct FreeChannel {
  void operator()(ssh_channel channel) const { ssh_channel_free(channel); }
};
struct FreeKey {
  void operator()(ssh_key key) const { ssh_key_free(key); }
};
using Session = std::unique_ptr<std::remove_pointer_t<ssh_session>, FreeSession>;
using Channel = std::unique_ptr<std::remove_pointer_t<ssh_channel>, FreeChannel>;
using Key = std::unique_ptr<std::remove_pointer_t<ssh_key>, FreeKey>;

std::string fingerprintOf(ssh_session session) {
  ssh_key raw = nullptr;
  if (ssh_get_server_publickey(session, &raw) != SSH_OK) return {};
  const Key key(raw);
  unsigned char* hash = nullptr;
  std::size_t length = 0;
  if (ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != 0) return {};
  char* text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
  std::string found = text ? text : "";
  ssh_string_free_char(text);
  ssh_clean_pubkey_hash(&hash);
  return found;
}

/// Waits for bytes from either side and carries them to the other until one ends: the way through a jump
/// host. The channel's session is this thread's alone.
void pump(ssh_session session, ssh_channel channel, int fd, const std::atomic<bool>& stop) {
  std::array<char, 16384> piece{};
  while (!stop && ssh_channel_is_open(channel) && !ssh_channel_is_eof(channel)) {
    std::array<pollfd, 2> wait{{{fd, POLLIN, 0}, {ssh_get_fd(session), POLLIN, 0}}};
    ::poll(wait.data(), wait.size(), 100);
    for (int got = 0; (got = ssh_channel_read_nonblocking(channel, piece.data(), piece.size(), 0)) > 0;) {
      if (::send(fd, piece.data(), static_cast<std::size_t>(got), MSG_NOSIGNAL) != got) return;
    }
    if ((wait[0].revents & (POLLIN | POLLHUP)) == 0) continue;
    const ssize_t got = ::recv(fd, piece.data(), piece.size(), MSG_DONTWAIT);
    if (got == 0) return;
    if (got > 0 && ssh_channel_write(channel, piece.data(), static_cast<std::uint32_t>(got)) != got) return;
  }
}

/// A session that is connected, whose host key is the pinned one, and that is let in.
Session open(const SshHost& host, const SshTrust& trust, int fd, SshFailure& failure) {
  failure.host = host.key();
  Session session(ssh_new());
  if (!session) {
    failure.reason = "out of memory";
    return nullptr;
  }
  const auto set = [&](ssh_options_e option, const void* value) { ssh_options_set(session.get(), option, value); };
  const unsigned port = host.port;
  const long timeout = kConnectSeconds;
  const int verbosity = SSH_LOG_NOLOG;
  const int off = 0;
  set(SSH_OPTIONS_PROCESS_CONFIG, &off);
  set(SSH_OPTIONS_HOST, host.host.c_str());
  set(SSH_OPTIONS_PORT, &port);
  set(SSH_OPTIONS_USER, host.user.c_str());
  set(SSH_OPTIONS_TIMEOUT, &timeout);
  set(SSH_OPTIONS_LOG_VERBOSITY, &verbosity);
  set(SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
  set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
  if (fd >= 0) set(SSH_OPTIONS_FD, &fd);
  if (ssh_connect(session.get()) != SSH_OK) {
    failure.kind = SshFailure::Kind::unreachable;
    failure.reason = "no SSH connection to " + host.key() + ": " + ssh_get_error(session.get());
    return nullptr;
  }
  failure.fingerprint = fingerprintOf(session.get());
  const auto pinned = trust.pinned(host.key());
  if (!pinned) {
    failure.kind = SshFailure::Kind::unknownHostKey;
    failure.reason = "the host key of " + host.key() + " is not trusted yet: " + failure.fingerprint;
    return nullptr;
  }
  if (failure.fingerprint.empty() || *pinned != failure.fingerprint) {
    failure.kind = SshFailure::Kind::changedHostKey;
    failure.reason = "the host key of " + host.key() + " has changed from " + *pinned + " to " + failure.fingerprint +
                     ": it was installed anew, or something else answers there. Nothing was sent";
    return nullptr;
  }
  int allowed = SSH_AUTH_DENIED;
  if (!trust.password.empty()) {
    allowed = ssh_userauth_password(session.get(), nullptr, trust.password.c_str());
  } else {
    ssh_key raw = nullptr;
    if (ssh_pki_import_privkey_file(trust.keyFile.c_str(), nullptr, nullptr, nullptr, &raw) == SSH_OK) {
      const Key key(raw);
      allowed = ssh_userauth_publickey(session.get(), nullptr, key.get());
    }
  }
  if (allowed == SSH_AUTH_SUCCESS) return session;
  failure.kind = SshFailure::Kind::notAllowed;
  failure.reason = trust.password.empty()
                       ? host.key() + " does not let " + host.user + " in with the agent's key: install it first"
                       : host.key() + " does not let " + host.user + " in with this password";
  return nullptr;
}

}  // namespace

std::optional<SshHost> parseJump(std::string_view text) {
  SshHost host;
  if (const std::size_t at = text.find('@'); at != std::string_view::npos) {
    host.user = text.substr(0, at);
    text.remove_prefix(at + 1);
  }
  if (!text.empty() && text.front() == '[') {
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos) return std::nullopt;
    host.host = text.substr(1, end - 1);
    text.remove_prefix(end + 1);
  } else {
    const std::size_t colon = text.find(':');
    host.host = text.substr(0, colon);
    text.remove_prefix(std::min(colon, text.size()));
  }
  if (!text.empty()) {
    const std::string_view digits = text.substr(1);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), host.port);
    if (text.front() != ':' || read.ec != std::errc() || read.ptr != digits.data() + digits.size() || host.port == 0) {
      return std::nullopt;
    }
  }
  if (host.host.empty() || host.user.empty()) return std::nullopt;
  return host;
}

/// In the order of destruction, last first: the session to the real server, then the way to it.
struct Ssh::Link {
  Session jumpSession;
  Channel jumpChannel;
  std::atomic<bool> stop{false};
  int near = -1;  ///< our end of the socket pair; libssh closes the other
  std::thread carrier;
  Session session;

  ~Link() {
    session.reset();
    stop = true;
    if (near >= 0) ::shutdown(near, SHUT_RDWR);
    if (carrier.joinable()) carrier.join();
    if (near >= 0) ::close(near);
  }
};

Ssh::Ssh(std::unique_ptr<Link> link) : link_(std::move(link)) {}
Ssh::~Ssh() = default;

std::unique_ptr<Ssh> Ssh::connect(const SshTarget& target, const SshTrust& trust, SshFailure& failure) {
  auto link = std::make_unique<Link>();
  int fd = -1;
  if (target.jump) {
    SshTrust jumpTrust = trust;
    jumpTrust.password.clear();
    link->jumpSession = open(*target.jump, jumpTrust, -1, failure);
    if (!link->jumpSession) return nullptr;
    link->jumpChannel.reset(ssh_channel_new(link->jumpSession.get()));
    if (ssh_channel_open_forward(link->jumpChannel.get(), target.host.host.c_str(), target.host.port, "localhost", 0) !=
        SSH_OK) {
      failure.kind = SshFailure::Kind::unreachable;
      failure.reason =
          target.jump->key() + " does not reach " + target.host.key() + ": " + ssh_get_error(link->jumpSession.get());
      return nullptr;
    }
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
      failure.reason = "no socket is left for the way through the jump host";
      return nullptr;
    }
    link->near = ends[0];
    fd = ends[1];
    link->carrier = std::thread([&whole = *link] {
      pump(whole.jumpSession.get(), whole.jumpChannel.get(), whole.near, whole.stop);
      ::shutdown(whole.near, SHUT_RDWR);
    });
  }
  link->session = open(target.host, trust, fd, failure);
  if (!link->session) return nullptr;
  return std::unique_ptr<Ssh>(new Ssh(std::move(link)));
}

Ran Ssh::run(const std::string& command, std::string_view input, const RunLimits& limits,
             const std::function<void(std::string_view)>& onOutput) {
  Ran ran;
  const Channel channel(ssh_channel_new(link_->session.get()));
  if (!channel || ssh_channel_open_session(channel.get()) != SSH_OK ||
      ssh_channel_request_exec(channel.get(), command.c_str()) != SSH_OK) {
    ran.output = ssh_get_error(link_->session.get());
    return ran;
  }
  const Clock::time_point end = Clock::now() + limits.time;
  while (!input.empty()) {
    const int sent = ssh_channel_write(channel.get(), input.data(),
                                       static_cast<std::uint32_t>(std::min<std::size_t>(input.size(), 32768)));
    if (sent <= 0) break;
    input.remove_prefix(static_cast<std::size_t>(sent));
  }
  bool closed = !limits.enough;
  if (closed) ssh_channel_send_eof(channel.get());
  std::array<char, 16384> piece{};
  std::size_t said = 0;
  const auto take = [&](int got) {
    if (got <= 0) return;
    const std::string_view text(piece.data(), static_cast<std::size_t>(got));
    said += text.size();
    if (!limits.enough) ran.output.append(text.substr(0, limits.bytes - std::min(limits.bytes, ran.output.size())));
    if (onOutput) onOutput(text);
    ran.tooMuch = said >= limits.bytes;
  };
  while (true) {
    if (!closed && *limits.enough) {
      closed = true;
      ssh_channel_send_eof(channel.get());
    }
    const int got = ssh_channel_read_timeout(channel.get(), piece.data(), piece.size(), 0, 200);
    take(got);
    // What is left unread there would keep the channel from ever being at its end.
    take(ssh_channel_read_nonblocking(channel.get(), piece.data(), piece.size(), 1));
    ran.timedOut = Clock::now() > end;
    ran.cancelled = limits.cancel && *limits.cancel;
    if (ran.tooMuch || ran.timedOut || ran.cancelled) {
      ssh_channel_request_send_signal(channel.get(), "KILL");
      ssh_channel_close(channel.get());
      return ran;
    }
    if (got == SSH_ERROR || (got == 0 && ssh_channel_is_eof(channel.get()))) break;
  }
  if (ssh_is_connected(link_->session.get())) ran.exit = ssh_channel_get_exit_status(channel.get());
  return ran;
}

Result<std::string> agentPublicKey(const std::string& keyFile, const std::string& comment) {
  // Several workers may want it at once, and the first makes it.
  static std::mutex making;
  const std::lock_guard lock(making);
  ssh_key raw = nullptr;
  struct stat found {};
  if (::stat(keyFile.c_str(), &found) != 0) {
    if (ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &raw) != SSH_OK) return Error{"", "cannot make an SSH key"};
    const Key made(raw);
    // The file is nobody else's from its first byte.
    const std::string beside = keyFile + ".new";
    const int fd = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0) return Error{"", beside + ": cannot be written"};
    ::close(fd);
    if (ssh_pki_export_privkey_file(made.get(), nullptr, nullptr, nullptr, beside.c_str()) != SSH_OK ||
        ::chmod(beside.c_str(), 0600) != 0 || ::rename(beside.c_str(), keyFile.c_str()) != 0) {
      return Error{"", keyFile + ": cannot be written"};
    }
    raw = nullptr;
  }
  if (ssh_pki_import_privkey_file(keyFile.c_str(), nullptr, nullptr, nullptr, &raw) != SSH_OK) {
    return Error{"", keyFile + ": is no usable SSH key"};
  }
  const Key key(raw);
  char* text = nullptr;
  if (ssh_pki_export_pubkey_base64(key.get(), &text) != SSH_OK) return Error{"", "cannot tell the key's public half"};
  std::string line = std::string("ssh-ed25519 ") + text + " " + comment;
  ssh_string_free_char(text);
  return line;
}

}  // namespace lvs::realserver
