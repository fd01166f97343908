// What certificates say, in words for people.
#pragma once

#include <openssl/x509.h>

#include <cstdint>
#include <string>

namespace lvs::health {

/// "2026-01-03"
std::string dayOf(const ASN1_TIME* time);
/// Whom it is for: "web.example, www.example and 3 more"; its subject where it names no host.
std::string hostsOf(X509* certificate);
/// Why verification refused it; `error` is X509_V_ERR_*, `chain` what the server showed, its own certificate first.
std::string refusalWords(long error, X509* certificate, STACK_OF(X509) * chain, const std::string& wanted);
/// "the certificate expires in 12 days" when it does so within these days; else empty.
std::string expiryWarning(X509* certificate, std::uint32_t days);

}  // namespace lvs::health
