#include "agent/server/tls.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <set>

namespace lvs::server {

namespace {

struct ContextFreer {
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};

/// Slot of a connection where "verified by the authority" is noted.
int authoritySlot() {
  static const int slot = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
  return slot;
}

std::string openSslReason() {
  char text[256] = "unknown";
  if (const unsigned long code = ERR_get_error(); code != 0) ERR_error_string_n(code, text, sizeof text);
  ERR_clear_error();
  return text;
}

/// Replaces OpenSSL's chain building: a pinned certificate is right or wrong by itself, whatever its
/// dates and issuer. Only the deployment's own authority is verified as a chain.
int verify(X509_STORE_CTX* store, void* doorkeeper) {
  const auto& keeper = *static_cast<const Doorkeeper*>(doorkeeper);
  X509* leaf = X509_STORE_CTX_get0_cert(store);
  if (leaf && keeper.refusal(security::presentedBy(leaf)).empty()) {
    X509_STORE_CTX_set_error(store, X509_V_OK);
    return 1;
  }
  auto* connection = static_cast<SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
  X509_STORE* authorities = X509_STORE_CTX_get0_store(store);
  const bool haveAuthority = authorities && sk_X509_OBJECT_num(X509_STORE_get0_objects(authorities)) > 0;
  if (leaf && connection && haveAuthority && X509_verify_cert(store) == 1) {
    SSL_set_ex_data(connection, authoritySlot(), connection);
    return 1;
  }
  X509_STORE_CTX_set_error(store, X509_V_ERR_CERT_REJECTED);
  return 0;
}

}  // namespace

Result<ssl_ctx_st*> Doorkeeper::makeContext(const security::Identity& identity) {
  std::unique_ptr<SSL_CTX, ContextFreer> context(SSL_CTX_new(TLS_server_method()));
  SSL_CTX* c = context.get();
  if (!c) return Error{"", "OpenSSL: " + openSslReason()};
  SSL_CTX_set_min_proto_version(c, TLS1_3_VERSION);
  SSL_CTX_set_max_proto_version(c, TLS1_3_VERSION);
  SSL_CTX_set_session_cache_mode(c, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_num_tickets(c, 0);
  SSL_CTX_set_options(c, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
  SSL_CTX_set_max_early_data(c, 0);
  // A client that sends more certificates than a chain needs is cut off early.
  SSL_CTX_set_max_cert_list(c, 32L << 10);
  SSL_CTX_set_mode(c, SSL_MODE_RELEASE_BUFFERS);
  if (SSL_CTX_use_certificate_file(c, identity.certificateFile.c_str(), SSL_FILETYPE_PEM) != 1 ||
      SSL_CTX_use_PrivateKey_file(c, identity.keyFile.c_str(), SSL_FILETYPE_PEM) != 1 ||
      SSL_CTX_check_private_key(c) != 1) {
    return Error{"", "cannot use the agent's key and certificate: " + openSslReason()};
  }
  if (const auto authority = trust_.authorityFile()) {
    if (SSL_CTX_load_verify_file(c, authority->c_str()) != 1) {
      return Error{"", "cannot read " + authority->string() + ": " + openSslReason()};
    }
  }
  SSL_CTX_set_verify(c, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
  SSL_CTX_set_cert_verify_callback(c, verify, this);
  return context.release();
}

std::string Doorkeeper::refusal(const security::Presented& presented) const {
  if (trust_.enrolled(presented.fingerprint)) return {};
  if (presented.proof.empty()) return "the certificate is not enrolled";
  if (trust_.tokenWaits(presented.proof, wallMs_())) return {};
  return "the pairing token is unknown, used or expired";
}

Result<security::Client> Doorkeeper::admit(const ssl_st* connection) const {
  const std::unique_ptr<X509, void (*)(X509*)> leaf(SSL_get1_peer_certificate(connection), X509_free);
  if (!leaf) return Error{"", "the client showed no certificate"};
  const security::Presented presented = security::presentedBy(leaf.get());
  if (auto known = trust_.enrolled(presented.fingerprint)) return std::move(*known);
  if (SSL_get_ex_data(connection, authoritySlot())) {
    return security::Client{presented.fingerprint, presented.name, trust_.authorityRole(), true};
  }
  return trust_.enrol(presented, wallMs_());
}

Result<security::Client> Doorkeeper::stillKnown(const security::Client& client) const {
  if (client.byAuthority) {
    security::Client now = client;
    now.role = trust_.authorityRole();
    return now;
  }
  if (auto known = trust_.enrolled(client.fingerprint)) return std::move(*known);
  return Error{"", "the client's enrolment has ended"};
}

}  // namespace lvs::server
