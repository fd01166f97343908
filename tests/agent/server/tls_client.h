// A small blocking TLS client for tests, on OpenSSL itself, so that a test can misbehave in every way: no
// certificate, an old protocol, half a request. Also makes clients' certificates.
#pragma once

#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace lvs::test {

struct OpenSslFree {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
  void operator()(X509* certificate) const { X509_free(certificate); }
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
  void operator()(SSL* connection) const { SSL_free(connection); }
};

/// A key and certificate. Self-signed, or signed by `issuer`.
struct Credentials {
  std::unique_ptr<EVP_PKEY, OpenSslFree> key;
  std::unique_ptr<X509, OpenSslFree> certificate;
  std::string fingerprint;
};
Credentials makeCredentials(const std::string& name, const std::string& unit = {}, const Credentials* issuer = nullptr,
                            bool authority = false);
/// The same certificate with a key that has its public half and signs wrongly: what a thief of the
/// certificate could try.
Credentials copyWithoutKey(const Credentials& real);
std::string pemOf(const Credentials& credentials);

struct HttpReply {
  unsigned status = 0;                         ///< 0: the connection ended without a reply
  std::map<std::string, std::string> headers;  ///< names in lower case
  std::string body;
};

class TlsClient {
 public:
  /// Connects to 127.0.0.1. `credentials` may be null: no certificate. The handshake's client half can
  /// succeed although the agent refuses: with TLS 1.3 that shows at the first read.
  TlsClient(std::uint16_t port, const Credentials* credentials, int version = TLS1_3_VERSION);
  ~TlsClient();
  TlsClient(const TlsClient&) = delete;
  TlsClient& operator=(const TlsClient&) = delete;

  bool connected() const { return connected_; }
  bool write(std::string_view bytes);
  /// What arrives within the time, at least a byte; empty at the end or when nothing came.
  std::string read(std::chrono::milliseconds within);
  /// Reads until the text holds `until` or the time is over; everything read and not yet taken.
  std::string readUntil(std::string_view until, std::chrono::milliseconds within);
  /// True once the agent has closed, within the time.
  bool closedWithin(std::chrono::milliseconds time);
  HttpReply request(const std::string& method, const std::string& target, const std::string& body = {},
                    const std::string& headers = {});
  HttpReply readReply(std::chrono::milliseconds within = std::chrono::seconds(20));
  int socket() const { return socket_; }

 private:
  int socket_ = -1;
  std::unique_ptr<SSL_CTX, OpenSslFree> context_;
  std::unique_ptr<SSL, OpenSslFree> connection_;
  bool connected_ = false;
  bool ended_ = false;
  std::string pending_;
};

}  // namespace lvs::test
