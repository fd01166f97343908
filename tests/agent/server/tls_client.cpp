#include "tests/agent/server/tls_client.h"

#include <arpa/inet.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <csignal>
#include <cstdlib>
#include <utility>

#include "agent/security/identity.h"

namespace lvs::test {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

namespace {

void addName(X509_NAME* name, int kind, const std::string& text) {
  // The OU of a pairing client is longer than the 64 characters that X.520 allows and OpenSSL enforces
  // for its multi-byte types; a plain UTF8String is taken as it is.
  X509_NAME_add_entry_by_NID(name, kind, V_ASN1_UTF8STRING, reinterpret_cast<const unsigned char*>(text.data()),
                             static_cast<int>(text.size()), -1, 0);
}

}  // namespace

Credentials makeCredentials(const std::string& name, const std::string& unit, const Credentials* issuer,
                            bool authority) {
  Credentials made;
  made.key.reset(EVP_EC_gen("P-256"));
  made.certificate.reset(X509_new());
  X509* x = made.certificate.get();
  X509_set_version(x, X509_VERSION_3);
  static std::uint64_t serial = 1;
  ASN1_INTEGER_set_uint64(X509_get_serialNumber(x), serial++);
  X509_gmtime_adj(X509_getm_notBefore(x), -3600);
  X509_gmtime_adj(X509_getm_notAfter(x), 86400);
  X509_set_pubkey(x, made.key.get());
  addName(X509_get_subject_name(x), NID_commonName, name);
  if (!unit.empty()) addName(X509_get_subject_name(x), NID_organizationalUnitName, unit);
  X509_set_issuer_name(x, X509_get_subject_name(issuer ? issuer->certificate.get() : x));
  X509_EXTENSION* basic = X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints,
                                              authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
  X509_add_ext(x, basic, -1);
  X509_EXTENSION_free(basic);
  X509_sign(x, issuer ? issuer->key.get() : made.key.get(), EVP_sha256());
  made.fingerprint = security::fingerprintOf(x);
  return made;
}

Credentials copyWithoutKey(const Credentials& real) {
  unsigned char* point = nullptr;
  const std::size_t size = EVP_PKEY_get1_encoded_public_key(real.key.get(), &point);
  const std::unique_ptr<BIGNUM, void (*)(BIGNUM*)> scalar(BN_new(), BN_free);
  BN_set_word(scalar.get(), 4711);
  OSSL_PARAM_BLD* builder = OSSL_PARAM_BLD_new();
  OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
  OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point, size);
  OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_PRIV_KEY, scalar.get());
  OSSL_PARAM* parameters = OSSL_PARAM_BLD_to_param(builder);
  EVP_PKEY_CTX* context = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
  EVP_PKEY* key = nullptr;
  if (EVP_PKEY_fromdata_init(context) != 1 || EVP_PKEY_fromdata(context, &key, EVP_PKEY_KEYPAIR, parameters) != 1) {
    std::abort();
  }
  EVP_PKEY_CTX_free(context);
  OSSL_PARAM_free(parameters);
  OSSL_PARAM_BLD_free(builder);
  OPENSSL_free(point);
  Credentials copy;
  copy.key.reset(key);
  copy.certificate.reset(X509_dup(real.certificate.get()));
  copy.fingerprint = real.fingerprint;
  return copy;
}

std::string pemOf(const Credentials& credentials) {
  BIO* memory = BIO_new(BIO_s_mem());
  PEM_write_bio_X509(memory, credentials.certificate.get());
  char* bytes = nullptr;
  const long size = BIO_get_mem_data(memory, &bytes);
  std::string text(bytes, static_cast<std::size_t>(size));
  BIO_free(memory);
  return text;
}

TlsClient::TlsClient(std::uint16_t port, const Credentials* credentials, int version)
    : context_(SSL_CTX_new(TLS_client_method())) {
  // OpenSSL writes without MSG_NOSIGNAL; an agent that closes first must not end the test.
  ::signal(SIGPIPE, SIG_IGN);
  SSL_CTX_set_min_proto_version(context_.get(), version);
  SSL_CTX_set_max_proto_version(context_.get(), version);
  SSL_CTX_set_verify(context_.get(), SSL_VERIFY_NONE, nullptr);
  if (credentials) {
    SSL_CTX_use_certificate(context_.get(), credentials->certificate.get());
    SSL_CTX_use_PrivateKey(context_.get(), credentials->key.get());
  }
  socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return;
  const timeval time{15, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
  ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
  connection_.reset(SSL_new(context_.get()));
  SSL_set_fd(connection_.get(), socket_);
  connected_ = SSL_connect(connection_.get()) == 1;
  ended_ = !connected_;
}

TlsClient::~TlsClient() {
  connection_.reset();
  if (socket_ >= 0) ::close(socket_);
}

bool TlsClient::write(std::string_view bytes) {
  if (!connected_) return false;
  if (bytes.empty()) return true;
  std::size_t written = 0;
  return SSL_write_ex(connection_.get(), bytes.data(), bytes.size(), &written) == 1;
}

std::string TlsClient::read(milliseconds within) {
  if (!connected_ || ended_) return {};
  const auto until = Clock::now() + within;
  while (SSL_pending(connection_.get()) == 0) {
    const auto left = std::chrono::duration_cast<milliseconds>(until - Clock::now()).count();
    pollfd waiting{socket_, POLLIN, 0};
    if (left <= 0 || ::poll(&waiting, 1, static_cast<int>(left)) <= 0) return {};
    break;
  }
  char buffer[16384];
  std::size_t got = 0;
  if (SSL_read_ex(connection_.get(), buffer, sizeof buffer, &got) != 1) {
    ended_ = SSL_get_error(connection_.get(), 0) != SSL_ERROR_WANT_READ;
    return {};
  }
  return {buffer, got};
}

std::string TlsClient::readUntil(std::string_view until, milliseconds within) {
  const auto end = Clock::now() + within;
  while (pending_.find(until) == std::string::npos && !ended_ && Clock::now() < end) {
    pending_ += read(std::chrono::duration_cast<milliseconds>(end - Clock::now()));
  }
  return std::exchange(pending_, {});
}

bool TlsClient::closedWithin(milliseconds time) {
  const auto end = Clock::now() + time;
  while (!ended_ && Clock::now() < end) pending_ += read(std::chrono::duration_cast<milliseconds>(end - Clock::now()));
  return ended_;
}

HttpReply TlsClient::request(const std::string& method, const std::string& target, const std::string& body,
                             const std::string& headers) {
  std::string text = method + " " + target + " HTTP/1.1\r\nHost: agent\r\n" + headers;
  if (!body.empty()) text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  write(text + "\r\n" + body);
  return readReply();
}

HttpReply TlsClient::readReply(milliseconds within) {
  HttpReply reply;
  const auto end = Clock::now() + within;
  std::size_t headerEnd = std::string::npos;
  while ((headerEnd = pending_.find("\r\n\r\n")) == std::string::npos && !ended_ && Clock::now() < end) {
    pending_ += read(std::chrono::duration_cast<milliseconds>(end - Clock::now()));
  }
  if (headerEnd == std::string::npos) return reply;
  std::string header = pending_.substr(0, headerEnd + 2);
  reply.status = static_cast<unsigned>(std::atoi(header.c_str() + 9));
  for (std::size_t at = header.find("\r\n") + 2; at < header.size();) {
    const std::size_t line = header.find("\r\n", at);
    const std::size_t colon = header.find(": ", at);
    std::string name = header.substr(at, colon - at);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    reply.headers[name] = header.substr(colon + 2, line - colon - 2);
    at = line + 2;
  }
  const std::size_t length = reply.headers.contains("content-length")
                                 ? static_cast<std::size_t>(std::stoul(reply.headers["content-length"]))
                                 : 0;
  const std::size_t whole = headerEnd + 4 + length;
  while (pending_.size() < whole && !ended_ && Clock::now() < end) {
    pending_ += read(std::chrono::duration_cast<milliseconds>(end - Clock::now()));
  }
  reply.body = pending_.substr(headerEnd + 4, length);
  pending_.erase(0, std::min(whole, pending_.size()));
  return reply;
}

}  // namespace lvs::test
