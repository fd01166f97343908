#include "agent/health/tls.h"

#include <openssl/err.h>
#include <openssl/sslerr.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>

#include <cerrno>
#include <utility>

#include "agent/health/certificate.h"
#include "agent/health/socket.h"

namespace lvs::health {
namespace {

constexpr std::chrono::seconds kLookEvery{10};
constexpr std::size_t kMostHeld = 64;
/// More certificates than any chain needs are not read.
constexpr long kMostCertificateBytes = 64L << 10;

/// What OpenSSL says of its last failure, without its codes: what the system said to it, else its own last word.
std::string opensslReason() {
  std::string told = "OpenSSL gives no reason";
  while (const unsigned long code = ERR_get_error()) {
    if (ERR_SYSTEM_ERROR(code)) {
      ERR_clear_error();
      return reasonOf(ERR_GET_REASON(code));
    }
    if (const char* reason = ERR_reason_error_string(code)) told = reason;
  }
  return told;
}

bool isAddress(const std::string& name) { return IpAddress::parse(name).has_value(); }

}  // namespace

int noteThatOneIsAsked(SSL* session, X509** certificate, EVP_PKEY** key) {
  *certificate = nullptr;
  *key = nullptr;
  if (auto* self = static_cast<TlsSession*>(SSL_get_ex_data(session, 0))) self->certificateAsked_ = true;
  return 0;
}

std::string hostIn(std::string_view authority) {
  if (authority.starts_with('[')) return std::string(authority.substr(1, authority.find(']') - 1));
  const std::size_t colon = authority.find(':');
  // More than one: an IPv6 address without brackets.
  if (colon == std::string_view::npos || authority.find(':', colon + 1) != std::string_view::npos)
    return std::string(authority);
  return std::string(authority.substr(0, colon));
}

TlsContexts::TlsContexts() = default;

std::vector<std::int64_t> TlsContexts::changesOf(const Settings& settings) {
  std::vector<std::int64_t> changes;
  const std::string own = X509_get_default_cert_file();
  for (const std::string* file : {settings.authorities.empty() && settings.verify ? &own : &settings.authorities,
                                  &settings.certificate, &settings.key}) {
    struct stat found {};
    const bool there = !file->empty() && ::stat(file->c_str(), &found) == 0;
    changes.push_back(there ? std::int64_t{found.st_mtim.tv_sec} * 1'000'000'000 + found.st_mtim.tv_nsec : 0);
  }
  return changes;
}

Result<TlsContext> TlsContexts::make(const Settings& settings) {
  ERR_clear_error();
  TlsContext context(SSL_CTX_new(TLS_client_method()));
  SSL_CTX* const c = context.get();
  if (!c) return Error{"", opensslReason()};
  SSL_CTX_set_min_proto_version(c, TLS1_2_VERSION);
  // Every run looks at the certificate anew.
  SSL_CTX_set_session_cache_mode(c, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_options(
      c, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
  SSL_CTX_set_mode(c, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  SSL_CTX_set_max_cert_list(c, kMostCertificateBytes);
  // A handshake goes on with a certificate that is refused, so that its names and dates can be told; handshake()
  // refuses it before anything is said.
  SSL_CTX_set_verify(c, SSL_VERIFY_NONE, nullptr);
  if (settings.verify) {
    if (settings.authorities.empty()) (void)SSL_CTX_set_default_verify_paths(c);
    else if (SSL_CTX_load_verify_file(c, settings.authorities.c_str()) != 1)
      return Error{"", "the authorities in " + settings.authorities + " can't be read: " + opensslReason()};
  }
  if (!settings.certificate.empty()) {
    if (SSL_CTX_use_certificate_chain_file(c, settings.certificate.c_str()) != 1)
      return Error{"", "the client certificate " + settings.certificate + " can't be read: " + opensslReason()};
    if (SSL_CTX_use_PrivateKey_file(c, settings.key.c_str(), SSL_FILETYPE_PEM) != 1)
      return Error{"", "the client key " + settings.key + " can't be used: " + opensslReason()};
  } else {
    SSL_CTX_set_client_cert_cb(c, noteThatOneIsAsked);
  }
  if (!settings.protocols.empty()) {
    (void)SSL_CTX_set_alpn_protos(c, reinterpret_cast<const unsigned char*>(settings.protocols.data()),
                                  static_cast<unsigned>(settings.protocols.size()));
  }
  return context;
}

Result<SSL_CTX*> TlsContexts::of(const HealthCheck& check) {
  const Settings settings{check.verifyCertificate, check.verifyCertificate ? check.caCertificates : "",
                          check.clientCertificate, check.clientKey, std::string(alpnOf(check))};
  const auto now = Loop::Clock::now();
  const auto found = held_.find(settings);
  if (found != held_.end()) {
    Held& held = found->second;
    if (now - held.looked < kLookEvery) return held.context.get();
    held.looked = now;
    if (changesOf(settings) == held.files) return held.context.get();
    held_.erase(found);
  }
  auto files = changesOf(settings);
  auto made = make(settings);
  if (!made) return made.errors();
  // Of settings that nobody uses any more; sessions keep what they use.
  if (held_.size() >= kMostHeld) held_.clear();
  return held_.emplace(settings, Held{std::move(*made), std::move(files), now}).first->second.context.get();
}

Result<std::unique_ptr<TlsSession>> TlsSession::over(int fd, SSL_CTX* context, const HealthCheck& check,
                                                     const Target& target) {
  // A dns check's host is what it asks for, and it has no TLS.
  std::string name = hostIn(check.host);
  if (name.empty()) name = target.address.toString();
  std::unique_ptr<TlsSession> made(new TlsSession(check, std::move(name)));
  ERR_clear_error();
  made->session_.reset(SSL_new(context));
  SSL* const s = made->session_.get();
  if (!s || SSL_set_fd(s, fd) != 1) return Error{"", opensslReason()};
  (void)SSL_set_ex_data(s, 0, made.get());  // the application's own slot
  X509_VERIFY_PARAM* wanted = SSL_get0_param(s);
  if (isAddress(made->name_)) {
    (void)X509_VERIFY_PARAM_set1_ip_asc(wanted, made->name_.c_str());
  } else {
    // SSL_set_tlsext_host_name without its cast.
    (void)SSL_ctrl(s, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, made->name_.data());
    X509_VERIFY_PARAM_set_hostflags(wanted, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    (void)X509_VERIFY_PARAM_set1_host(wanted, made->name_.c_str(), made->name_.size());
  }
  SSL_set_connect_state(s);
  return made;
}

/// RFC 8446, 6.2
std::string TlsSession::alertWords(int alert) const {
  const bool have = !check_.clientCertificate.empty();
  switch (alert) {
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_REVOKED:
    case SSL_AD_CERTIFICATE_EXPIRED:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_UNKNOWN_CA:
    case SSL_AD_ACCESS_DENIED:
    case SSL_AD_HANDSHAKE_FAILURE:
      if (certificateAsked_) return "it requires a client certificate";
      if (have && alert != SSL_AD_HANDSHAKE_FAILURE) return "it does not accept the client certificate";
      return "it refused the TLS handshake";
    case SSL_AD_CERTIFICATE_REQUIRED: return "it requires a client certificate";
    case SSL_AD_PROTOCOL_VERSION: return "it speaks no version of TLS that is allowed here, which are 1.2 and 1.3";
    case SSL_AD_UNRECOGNIZED_NAME: return "it knows no server named " + name_;
    case SSL_AD_NO_APPLICATION_PROTOCOL: return "it does not speak the check's protocol over TLS";
    default: return std::string("it ended TLS: ") + SSL_alert_desc_string_long(alert);
  }
}

TlsStep TlsSession::stepOf(int result, bool handshaking) {
  const int error = errno;
  const auto failed = [](std::string words) { return TlsStep{TlsStep::How::failed, 0, std::move(words)}; };
  switch (SSL_get_error(session_.get(), result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE: return {TlsStep::How::wait, 0, {}};
    case SSL_ERROR_ZERO_RETURN: return {TlsStep::How::closed, 0, {}};
    case SSL_ERROR_SYSCALL:
      if (error == 0) return {TlsStep::How::closed, 0, {}};
      return failed(troubleOf(error, handshaking ? Phase::securing : Phase::waiting, false).words);
    default: break;
  }
  const unsigned long code = ERR_peek_error();
  const int reason = ERR_GET_REASON(code);
  if (ERR_GET_LIB(code) == ERR_LIB_SSL) {
    if (reason == SSL_R_UNEXPECTED_EOF_WHILE_READING) {
      ERR_clear_error();
      return {TlsStep::How::closed, 0, {}};
    }
    if (reason == SSL_R_WRONG_VERSION_NUMBER || reason == SSL_R_PACKET_LENGTH_TOO_LONG ||
        reason == SSL_R_HTTP_REQUEST || reason == SSL_R_UNEXPECTED_MESSAGE) {
      ERR_clear_error();
      return failed("what it speaks is not TLS");
    }
    if (reason >= SSL_AD_REASON_OFFSET) {
      ERR_clear_error();
      return failed(alertWords(reason - SSL_AD_REASON_OFFSET));
    }
    if (reason == SSL_R_UNSUPPORTED_PROTOCOL) {
      ERR_clear_error();
      return failed(alertWords(SSL_AD_PROTOCOL_VERSION));
    }
  }
  return failed(std::string(handshaking ? "the TLS handshake failed: " : "TLS failed: ") + opensslReason());
}

TlsStep TlsSession::handshake() {
  ERR_clear_error();
  errno = 0;
  if (const int result = SSL_do_handshake(session_.get()); result != 1) return stepOf(result, true);
  if (std::string why = refusal(); !why.empty()) return {TlsStep::How::failed, 0, std::move(why)};
  return {};
}

std::string TlsSession::refusal() const {
  if (!check_.verifyCertificate) return {};
  X509* const certificate = SSL_get0_peer_certificate(session_.get());
  if (!certificate) return "it showed no certificate";
  const long verdict = SSL_get_verify_result(session_.get());
  if (verdict == X509_V_OK) return {};
  return refusalWords(verdict, certificate, SSL_get_peer_cert_chain(session_.get()), name_);
}

TlsStep TlsSession::read(char* into, std::size_t most) {
  ERR_clear_error();
  errno = 0;
  TlsStep step;
  if (SSL_read_ex(session_.get(), into, most, &step.bytes) == 1) return step;
  return stepOf(0, false);
}

TlsStep TlsSession::write(std::string_view bytes) {
  ERR_clear_error();
  errno = 0;
  TlsStep step;
  if (SSL_write_ex(session_.get(), bytes.data(), bytes.size(), &step.bytes) == 1) return step;
  return stepOf(0, false);
}

void TlsSession::sayGoodbye() {
  ERR_clear_error();
  (void)SSL_shutdown(session_.get());
  ERR_clear_error();
}

std::string TlsSession::warning() const {
  X509* const certificate = SSL_get0_peer_certificate(session_.get());
  return certificate ? expiryWarning(certificate, check_.certificateWarningDays) : std::string();
}

std::string TlsSession::certificateUntil() const {
  X509* const certificate = SSL_get0_peer_certificate(session_.get());
  return certificate ? dayOf(X509_get0_notAfter(certificate)) : std::string();
}

}  // namespace lvs::health
