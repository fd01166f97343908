#include "tests/agent/health/servers.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace lvs::health::test {
namespace {

int boundSocket(int kind, std::uint16_t& port) {
  const int fd = ::socket(AF_INET, kind | SOCK_CLOEXEC, 0);
  sockaddr_in at{};
  at.sin_family = AF_INET;
  at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  (void)::bind(fd, reinterpret_cast<sockaddr*>(&at), sizeof at);
  socklen_t length = sizeof at;
  (void)::getsockname(fd, reinterpret_cast<sockaddr*>(&at), &length);
  port = ntohs(at.sin_port);
  return fd;
}

}  // namespace

TcpServer::TcpServer(std::function<void(int)> serve)
    : serve_(std::move(serve)), fd_(boundSocket(SOCK_STREAM, port_)), stop_{-1, -1} {
  (void)::listen(fd_, 1024);
  (void)!::pipe(stop_);
  thread_ = std::thread([this] { accept(); });
}

TcpServer::~TcpServer() {
  ::close(stop_[1]);
  thread_.join();
  {
    const std::lock_guard lock(mutex_);
    for (const int fd : open_) (void)::shutdown(fd, SHUT_RDWR);
  }
  for (std::thread& one : threads_) one.join();
  ::close(fd_);
  ::close(stop_[0]);
}

void TcpServer::accept() {
  for (;;) {
    std::array<pollfd, 2> wait{pollfd{fd_, POLLIN, 0}, pollfd{stop_[0], POLLIN, 0}};
    (void)::poll(wait.data(), wait.size(), -1);
    if (wait[1].revents != 0) return;
    const int fd = ::accept4(fd_, nullptr, nullptr, SOCK_CLOEXEC);
    if (fd < 0) continue;
    ++accepted_;
    if (!serve_) {
      ::close(fd);
      continue;
    }
    const std::lock_guard lock(mutex_);
    open_.push_back(fd);
    threads_.emplace_back([this, fd] {
      serve_(fd);
      const std::lock_guard over(mutex_);
      std::erase(open_, fd);
      ::close(fd);
    });
  }
}

Target targetAt(std::uint16_t port, const std::string& server) { return {server, *IpAddress::parse(kLoopback), port}; }
Target TcpServer::target() const { return targetAt(port_); }

std::uint16_t closedPort() {
  std::uint16_t port = 0;
  ::close(boundSocket(SOCK_STREAM, port));
  return port;
}

UdpServer::UdpServer(std::function<std::optional<std::string>(std::string)> answer)
    : answer_(std::move(answer)), fd_(boundSocket(SOCK_DGRAM, port_)) {
  thread_ = std::thread([this] {
    std::array<char, 2048> buffer;
    while (!ending_) {
      pollfd wait{fd_, POLLIN, 0};
      if (::poll(&wait, 1, 50) <= 0) continue;
      sockaddr_in from{};
      socklen_t length = sizeof from;
      const ssize_t got = ::recvfrom(fd_, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr*>(&from), &length);
      if (got < 0) continue;
      const auto said = answer_(std::string(buffer.data(), static_cast<std::size_t>(got)));
      if (said) (void)::sendto(fd_, said->data(), said->size(), 0, reinterpret_cast<sockaddr*>(&from), length);
    }
  });
}

UdpServer::~UdpServer() {
  ending_ = true;
  thread_.join();
  ::close(fd_);
}

Target UdpServer::target() const { return targetAt(port_); }

std::string readUntil(int fd, const std::string& end) {
  std::string came;
  std::array<char, 4096> buffer;
  while (!came.ends_with(end)) {
    const ssize_t got = ::recv(fd, buffer.data(), buffer.size(), 0);
    if (got <= 0) break;
    came.append(buffer.data(), static_cast<std::size_t>(got));
  }
  return came;
}

void say(int fd, const std::string& text) {
  for (std::size_t gone = 0; gone < text.size();) {
    const ssize_t count = ::send(fd, text.data() + gone, text.size() - gone, MSG_NOSIGNAL);
    if (count <= 0) return;
    gone += static_cast<std::size_t>(count);
  }
}

void hold(int fd) {
  std::array<char, 4096> buffer;
  while (::recv(fd, buffer.data(), buffer.size(), 0) > 0) {
  }
}

Credentials makeCredentials(const CertificateWish& wish) {
  Credentials made{{EVP_EC_gen("P-256"), EVP_PKEY_free}, {X509_new(), X509_free}};
  X509* const c = made.certificate.get();
  static std::atomic<long> serial{1};
  (void)X509_set_version(c, X509_VERSION_3);
  (void)ASN1_INTEGER_set(X509_get_serialNumber(c), serial++);
  constexpr long kDay = 24L * 60 * 60;
  (void)X509_gmtime_adj(X509_getm_notBefore(c), wish.daysFrom * kDay);
  // Half a day more, so that a test does not see the day change.
  (void)X509_gmtime_adj(X509_getm_notAfter(c), wish.daysTo * kDay + kDay / 2);
  (void)X509_set_pubkey(c, made.key.get());
  (void)X509_NAME_add_entry_by_txt(X509_get_subject_name(c), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(wish.name.c_str()), -1, -1, 0);
  const Credentials& signer = wish.authority ? *wish.authority : made;
  (void)X509_set_issuer_name(c, X509_get_subject_name(signer.certificate.get()));
  X509V3_CTX context{};
  X509V3_set_ctx(&context, signer.certificate.get(), c, nullptr, nullptr, 0);
  const auto extend = [&](int kind, const std::string& value) {
    X509_EXTENSION* const made_ = X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str());
    (void)X509_add_ext(c, made_, -1);
    X509_EXTENSION_free(made_);
  };
  extend(NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
  if (!wish.isAuthority)
    extend(NID_subject_alt_name, "DNS:" + wish.name + (wish.address.empty() ? "" : ",IP:" + wish.address));
  (void)X509_sign(c, signer.key.get(), EVP_sha256());
  return made;
}

void writePem(const Credentials& credentials, const std::string& certificateFile, const std::string& keyFile) {
  if (std::FILE* file = std::fopen(certificateFile.c_str(), "w")) {
    (void)PEM_write_X509(file, credentials.certificate.get());
    std::fclose(file);
  }
  if (keyFile.empty()) return;
  if (std::FILE* file = std::fopen(keyFile.c_str(), "w")) {
    (void)PEM_write_PrivateKey(file, credentials.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
  }
}

void serveTls(int fd, const Credentials& credentials, const Credentials* clientAuthority,
              const std::function<void(SSL*)>& talk, int lastVersion) {
  const std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
  (void)SSL_CTX_set_max_proto_version(context.get(), lastVersion);
  (void)SSL_CTX_use_certificate(context.get(), credentials.certificate.get());
  (void)SSL_CTX_use_PrivateKey(context.get(), credentials.key.get());
  if (clientAuthority) {
    (void)X509_STORE_add_cert(SSL_CTX_get_cert_store(context.get()), clientAuthority->certificate.get());
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
  }
  const std::unique_ptr<SSL, void (*)(SSL*)> session(SSL_new(context.get()), SSL_free);
  (void)SSL_set_fd(session.get(), fd);
  if (SSL_accept(session.get()) != 1) return;
  talk(session.get());
  (void)SSL_shutdown(session.get());
}

}  // namespace lvs::health::test
