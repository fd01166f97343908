// Mutual TLS 1.3: what the handshake lets in. A client without a certificate that is enrolled, proves a
// waiting token, or comes from the deployment's authority does not get past the handshake, so nothing
// it sends reaches a parser of ours.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "agent/security/identity.h"
#include "agent/security/trust.h"
#include "common/model/result.h"

struct ssl_ctx_st;
struct ssl_st;

namespace lvs::server {

/// Decides about certificates during and after handshakes. Outlives the contexts made with it.
class Doorkeeper {
 public:
  /// `wallMs` is the wall clock, milliseconds since the Unix epoch.
  Doorkeeper(const security::Trust& trust, std::function<std::int64_t()> wallMs)
      : trust_(trust), wallMs_(std::move(wallMs)) {}

  /// A server context: TLS 1.3 only, client certificate required, no resumption (each handshake is
  /// verified anew). Owned by the caller.
  Result<ssl_ctx_st*> makeContext(const security::Identity& identity);

  /// After a finished handshake, when the client has proven that it owns the certificate's key: who it
  /// is. A token is used up here and not earlier, so that a mere copy of a certificate can't spend it.
  Result<security::Client> admit(const ssl_st* connection) const;

  /// Who the client is by now: its role may have changed, or its enrolment ended.
  Result<security::Client> stillKnown(const security::Client& client) const;

  /// For the verify callback: why a certificate is refused, empty when it may enter.
  std::string refusal(const security::Presented& presented) const;

 private:
  const security::Trust& trust_;
  std::function<std::int64_t()> wallMs_;
};

}  // namespace lvs::server
