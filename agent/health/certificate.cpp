#include "agent/health/certificate.h"

#include <arpa/inet.h>
#include <openssl/x509v3.h>

#include <array>
#include <cstdio>
#include <ctime>
#include <memory>
#include <vector>

#include "agent/health/conversation.h"

namespace lvs::health {
namespace {

constexpr std::size_t kNamesTold = 3;
constexpr std::size_t kNameBytes = 80;

std::string textOf(const ASN1_STRING* string) {
  const auto* bytes = reinterpret_cast<const char*>(ASN1_STRING_get0_data(string));
  return printable({bytes, static_cast<std::size_t>(ASN1_STRING_length(string))}, kNameBytes);
}

/// The common name, else the organisation.
std::string nameIn(const X509_NAME* name) {
  for (const int kind : {NID_commonName, NID_organizationName}) {
    const int at = X509_NAME_get_index_by_NID(name, kind, -1);
    if (at >= 0) return textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
  }
  return "nobody";
}

std::string addressIn(const ASN1_OCTET_STRING* octets) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  const int family = ASN1_STRING_length(octets) == 4 ? AF_INET : AF_INET6;
  if (family == AF_INET6 && ASN1_STRING_length(octets) != 16) return {};
  (void)::inet_ntop(family, ASN1_STRING_get0_data(octets), text.data(), text.size());
  return text.data();
}

bool isOver(const X509* certificate) { return X509_cmp_time(X509_get0_notAfter(certificate), nullptr) < 0; }
bool isEarly(const X509* certificate) { return X509_cmp_time(X509_get0_notBefore(certificate), nullptr) > 0; }

/// The first of the chain that is so, and how to call it.
template <typename Is>
std::pair<X509*, std::string> culprit(X509* certificate, STACK_OF(X509) * chain, Is is) {
  if (is(certificate)) return {certificate, "the certificate"};
  for (int i = 0; i < sk_X509_num(chain); ++i) {
    X509* const one = sk_X509_value(chain, i);
    if (is(one)) return {one, "the certificate of the authority \"" + nameIn(X509_get_subject_name(one)) + "\""};
  }
  return {nullptr, {}};
}

}  // namespace

std::string dayOf(const ASN1_TIME* time) {
  std::tm day{};
  if (ASN1_TIME_to_tm(time, &day) != 1) return "an unknown day";
  std::array<char, 16> text{};
  (void)std::strftime(text.data(), text.size(), "%Y-%m-%d", &day);
  return text.data();
}

std::string hostsOf(X509* certificate) {
  const std::unique_ptr<GENERAL_NAMES, void (*)(GENERAL_NAMES*)> names(
      static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)),
      GENERAL_NAMES_free);
  std::vector<std::string> hosts;
  for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
    const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), i);
    if (name->type == GEN_DNS) hosts.push_back(textOf(name->d.dNSName));
    else if (name->type == GEN_IPADD) hosts.push_back(addressIn(name->d.iPAddress));
  }
  if (hosts.empty()) return nameIn(X509_get_subject_name(certificate));
  const std::size_t told = std::min(hosts.size(), kNamesTold);
  std::string text;
  for (std::size_t i = 0; i < told; ++i) {
    if (i > 0) text += i + 1 == hosts.size() ? " and " : ", ";
    text += hosts[i];
  }
  if (told < hosts.size()) text += " and " + std::to_string(hosts.size() - told) + " more";
  return text;
}

std::string refusalWords(long error, X509* certificate, STACK_OF(X509) * chain, const std::string& wanted) {
  switch (error) {
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
      return "the certificate is for " + hostsOf(certificate) + ", not for " + wanted;
    case X509_V_ERR_CERT_HAS_EXPIRED: {
      const auto [found, name] = culprit(certificate, chain, isOver);
      if (!found) return "the certificate of an authority has expired";
      return name + " expired on " + dayOf(X509_get0_notAfter(found));
    }
    case X509_V_ERR_CERT_NOT_YET_VALID: {
      const auto [found, name] = culprit(certificate, chain, isEarly);
      if (!found) return "the certificate of an authority is not valid yet";
      return name + " is not valid before " + dayOf(X509_get0_notBefore(found));
    }
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
      return "the certificate is signed by itself, and by no authority that is known here";
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
      return "the certificate was issued by \"" + nameIn(X509_get_issuer_name(certificate)) +
             "\", which leads to no authority that is known here";
    default: return std::string("the certificate is not accepted: ") + X509_verify_cert_error_string(error);
  }
}

std::string expiryWarning(X509* certificate, std::uint32_t days) {
  int left = 0;
  int seconds = 0;
  if (days == 0 || ASN1_TIME_diff(&left, &seconds, nullptr, X509_get0_notAfter(certificate)) != 1) return {};
  if (left < 0 || seconds < 0) return "the certificate expired on " + dayOf(X509_get0_notAfter(certificate));
  if (static_cast<std::uint32_t>(left) >= days) return {};
  if (left == 0) return "the certificate expires within a day";
  return "the certificate expires in " + std::to_string(left) + (left == 1 ? " day" : " days");
}

}  // namespace lvs::health
