// Small servers on loopback that behave as a test wants, and certificates for them. Each server has a thread that
// accepts, and one for each connection.
#pragma once

#include <openssl/ssl.h>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "agent/health/conversation.h"

namespace lvs::health::test {

inline constexpr char kLoopback[] = "127.0.0.1";

/// A TCP server. `serve` gets each connection, which is closed when it returns.
class TcpServer {
 public:
  explicit TcpServer(std::function<void(int fd)> serve);
  ~TcpServer();
  TcpServer(const TcpServer&) = delete;
  TcpServer& operator=(const TcpServer&) = delete;

  std::uint16_t port() const { return port_; }
  Target target() const;
  std::uint64_t accepted() const { return accepted_; }

 private:
  void accept();

  std::function<void(int)> serve_;
  std::uint16_t port_ = 0;
  int fd_;
  int stop_[2];
  std::atomic<std::uint64_t> accepted_{0};
  std::mutex mutex_;
  std::vector<std::thread> threads_;
  std::vector<int> open_;
  std::thread thread_;
};

/// Answers every datagram with what `answer` makes of it; none: not at all.
class UdpServer {
 public:
  explicit UdpServer(std::function<std::optional<std::string>(std::string)> answer);
  ~UdpServer();
  UdpServer(const UdpServer&) = delete;
  UdpServer& operator=(const UdpServer&) = delete;
  Target target() const;

 private:
  std::function<std::optional<std::string>(std::string)> answer_;
  std::uint16_t port_ = 0;
  int fd_;
  std::atomic<bool> ending_{false};
  std::thread thread_;
};

/// A port where nobody listens.
std::uint16_t closedPort();
Target targetAt(std::uint16_t port, const std::string& server = "alpha");

/// Reads until what came ends so, or the other side has closed; what came.
std::string readUntil(int fd, const std::string& end);
void say(int fd, const std::string& text);
/// Until the other side has closed.
void hold(int fd);

/// A certificate with its key, made for a test.
struct Credentials {
  std::shared_ptr<EVP_PKEY> key;
  std::shared_ptr<X509> certificate;
};
struct CertificateWish {
  std::string name = "web.example";        ///< in the subject, and the one DNS name
  std::string address = {};                ///< an IP address besides
  int daysFrom = -1;                       ///< from now
  int daysTo = 365;                        ///< from now
  const Credentials* authority = nullptr;  ///< none: signed by itself
  bool isAuthority = false;
};
Credentials makeCredentials(const CertificateWish& wish);
/// Certificate and key as PEM; empty when the file can't be written.
void writePem(const Credentials& credentials, const std::string& certificateFile, const std::string& keyFile = {});

/// The server's side of TLS on a connection: `talk` after the handshake. Clients are asked for a certificate of this
/// authority where there is one.
void serveTls(int fd, const Credentials& credentials, const Credentials* clientAuthority,
              const std::function<void(SSL*)>& talk, int lastVersion = TLS1_3_VERSION);

}  // namespace lvs::health::test
