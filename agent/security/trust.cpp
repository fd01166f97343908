#include "agent/security/trust.h"

#include <openssl/x509.h>

#include <algorithm>
#include <boost/json.hpp>

#include "agent/config/durable_file.h"
#include "agent/security/digest.h"
#include "agent/security/identity.h"

namespace lvs::security {

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr std::size_t kMostFileBytes = 8192;
constexpr std::string_view kProofPrefix = "lvs-pair-";

std::string lastEntry(const X509_NAME* name, int kind) {
  const int at = X509_NAME_get_index_by_NID(const_cast<X509_NAME*>(name), kind, -1);
  if (at < 0) return {};
  const ASN1_STRING* entry = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at));
  unsigned char* text = nullptr;
  const int size = ASN1_STRING_to_UTF8(&text, entry);
  if (size < 0) return {};
  std::string value(reinterpret_cast<const char*>(text), static_cast<std::size_t>(size));
  OPENSSL_free(text);
  return value;
}

std::optional<json::object> readObject(const fs::path& path) {
  const auto text = config::readWhole(path, kMostFileBytes);
  if (!text) return std::nullopt;
  boost::system::error_code failed;
  json::value parsed = json::parse(*text, failed);
  if (failed || !parsed.is_object()) return std::nullopt;
  return std::move(parsed.get_object());
}

std::string textOf(const json::object& object, std::string_view key) {
  const json::value* found = object.if_contains({key.data(), key.size()});
  return found && found->is_string() ? std::string(found->get_string().c_str()) : std::string();
}

std::int64_t numberOf(const json::object& object, std::string_view key) {
  const json::value* found = object.if_contains({key.data(), key.size()});
  return found && found->is_int64() ? found->get_int64() : 0;
}

api::Role roleOf(const json::object& object) {
  return api::parseRole(textOf(object, "role")).value_or(api::Role::viewer);
}

}  // namespace

Presented presentedBy(const x509_st* certificate) {
  Presented presented;
  presented.fingerprint = fingerprintOf(certificate);
  const X509_NAME* subject = X509_get_subject_name(certificate);
  presented.name = lastEntry(subject, NID_commonName);
  std::erase_if(presented.name, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
  if (presented.name.size() > 128) presented.name.resize(128);
  if (presented.name.empty()) presented.name = presented.fingerprint.substr(0, 16);
  const std::string unit = lastEntry(subject, NID_organizationalUnitName);
  if (unit.starts_with(kProofPrefix) && isHexDigest(std::string_view(unit).substr(kProofPrefix.size()))) {
    presented.proof = unit.substr(kProofPrefix.size());
  }
  return presented;
}

std::string proofOf(const std::string& token) { return sha256Hex("lvs-pair:" + token); }

Outcome Trust::prepare() const {
  const config::DurableFiles files;
  for (const char* folder : {"clients", "pairing"}) {
    if (Outcome made = files.makeFolder(state_ / folder); !made) return made;
  }
  return Done{};
}

Result<std::string> Trust::offerToken(api::Role role, const std::string& comment, std::int64_t expiresMs) const {
  const std::string token = base64Url(randomBytes(32));
  const std::string content = json::serialize(
      json::object{{"role", std::string(api::roleName(role))}, {"comment", comment}, {"expiresMs", expiresMs}});
  Outcome wrote = config::DurableFiles().write(tokenFile(proofOf(token)), content + "\n");
  if (!wrote) return wrote.errors();
  return token;
}

void Trust::forgetExpired(std::int64_t nowMs) const {
  std::error_code failed;
  for (const auto& entry : fs::directory_iterator(state_ / "pairing", failed)) {
    if (entry.path().extension() != ".json") continue;
    const auto token = readObject(entry.path());
    if (token && numberOf(*token, "expiresMs") <= nowMs) config::DurableFiles().remove(entry.path());
  }
}

std::optional<Client> Trust::enrolled(const std::string& fingerprint) const {
  if (!isHexDigest(fingerprint)) return std::nullopt;
  const auto found = readObject(clientFile(fingerprint));
  if (!found) return std::nullopt;
  return Client{fingerprint, textOf(*found, "name"), roleOf(*found)};
}

bool Trust::tokenWaits(const std::string& proof, std::int64_t nowMs) const {
  if (!isHexDigest(proof)) return false;
  const auto token = readObject(tokenFile(proof));
  return token && numberOf(*token, "expiresMs") > nowMs;
}

Result<Client> Trust::enrol(const Presented& presented, std::int64_t nowMs) const {
  const Error refusal{"", "the pairing token is unknown, used or expired"};
  if (!isHexDigest(presented.proof)) return refusal;
  const fs::path file = tokenFile(presented.proof);
  const auto token = readObject(file);
  if (!token || numberOf(*token, "expiresMs") <= nowMs) return refusal;
  // Removed before the enrolment is written: a crash in between costs the token, never a second use.
  const config::DurableFiles files;
  if (!files.remove(file)) return refusal;
  const Client client{presented.fingerprint, presented.name, roleOf(*token)};
  const std::string content = json::serialize(json::object{{"name", client.name},
                                                           {"role", std::string(api::roleName(client.role))},
                                                           {"comment", textOf(*token, "comment")},
                                                           {"enrolledMs", nowMs}});
  if (Outcome wrote = files.write(clientFile(client.fingerprint), content + "\n"); !wrote) {
    return wrote.errors();
  }
  return client;
}

std::vector<Enrolment> Trust::enrolments() const {
  std::vector<Enrolment> all;
  std::error_code failed;
  for (const auto& entry : fs::directory_iterator(state_ / "clients", failed)) {
    const std::string fingerprint = entry.path().stem().string();
    if (entry.path().extension() != ".json" || !isHexDigest(fingerprint)) continue;
    const auto found = readObject(entry.path());
    if (!found) continue;
    all.push_back({{fingerprint, textOf(*found, "name"), roleOf(*found)},
                   textOf(*found, "comment"),
                   numberOf(*found, "enrolledMs")});
  }
  std::sort(all.begin(), all.end(), [](const Enrolment& a, const Enrolment& b) {
    return std::tie(a.enrolledMs, a.client.fingerprint) < std::tie(b.enrolledMs, b.client.fingerprint);
  });
  return all;
}

Outcome Trust::revoke(const std::string& fingerprint) const {
  if (!isHexDigest(fingerprint)) {
    return Error{"", "'" + fingerprint + "' is no fingerprint: 64 lower-case hex digits are expected"};
  }
  if (!config::DurableFiles().remove(clientFile(fingerprint))) {
    return Error{"", "no client with the fingerprint " + fingerprint + " is enrolled"};
  }
  return Done{};
}

std::optional<fs::path> Trust::authorityFile() const {
  std::error_code failed;
  const fs::path file = state_ / "ca.pem";
  return fs::is_regular_file(file, failed) ? std::optional(file) : std::nullopt;
}

api::Role Trust::authorityRole() const {
  const auto text = config::readWhole(state_ / "ca-role", 64);
  if (!text) return api::Role::viewer;
  std::string name = *text;
  while (!name.empty() && (name.back() == '\n' || name.back() == ' ')) name.pop_back();
  return api::parseRole(name).value_or(api::Role::viewer);
}

fs::path Trust::clientFile(const std::string& fingerprint) const {
  return state_ / "clients" / (fingerprint + ".json");
}

fs::path Trust::tokenFile(const std::string& proof) const { return state_ / "pairing" / (sha256Hex(proof) + ".json"); }

}  // namespace lvs::security
