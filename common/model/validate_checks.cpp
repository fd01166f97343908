// Rules of health checks: each type has its own fields, and what is said there can be said and understood.
#include <algorithm>

#include "common/model/bytes.h"
#include "common/model/enums.h"
#include "common/model/pattern.h"
#include "common/model/validate_parts.h"
#include "common/model/validate_types.h"

namespace lvs {
namespace {

constexpr std::size_t kMaxPages = 16;
constexpr std::size_t kSha256Bytes = 32;
constexpr std::size_t kMaxDnsName = 253;  // RFC 1035, 2.3.4, without the last dot
constexpr std::size_t kMaxDnsLabel = 63;
constexpr std::uint32_t kShortestPassive = 1000;  // a handshake has that long

bool hasTls(const HealthCheck& check) { return check.type == CheckType::https || check.tls; }

void checkTls(const HealthCheck& check, Faults faults) {
  if (!hasField(check.type, "caCertificates")) return;  // told already
  const std::pair<std::string_view, const std::string*> files[] = {{"/caCertificates", &check.caCertificates},
                                                                   {"/clientCertificate", &check.clientCertificate},
                                                                   {"/clientKey", &check.clientKey}};
  for (const auto& [field, path] : files) {
    if (path->empty()) continue;
    if (!hasTls(check)) faults.add(field, "found in a check without TLS");
    else if (path->front() != '/') faults.add(field, "found " + quoted(*path) + "; allowed is a file's absolute path");
  }
  if (check.clientCertificate.empty() != check.clientKey.empty()) {
    faults.add(check.clientKey.empty() ? "/clientKey" : "/clientCertificate",
               "a client certificate and its key go together");
  }
  if (check.certificateWarningDays != 0 && !hasTls(check))
    faults.add("/certificateWarningDays", "found in a check without TLS");
}

/// What is expected, of a check or of one of its pages.
void checkExpectation(const std::string& expect, ExpectForm form, Faults faults) {
  switch (form) {
    case ExpectForm::text:
      if (const auto text = unescaped(expect); !text) faults.add("/expect", text.message());
      break;
    case ExpectForm::hex:
      if (!bytesFromHex(expect) || expect.empty())
        faults.add("/expect", "found " + quoted(expect) + "; allowed are bytes in hexadecimal such as \"0d 0a\"");
      break;
    case ExpectForm::regex:
      if (const auto pattern = Pattern::compile(expect); !pattern)
        faults.add("/expect", "found " + quoted(expect) + "; " + pattern.message());
      else if (expect.empty()) faults.add("/expect", "an empty expression fits every answer; name one, or no form");
      break;
    case ExpectForm::sha256:
      if (const auto bytes = bytesFromHex(expect); !bytes || bytes->size() != kSha256Bytes)
        faults.add("/expect", "found " + quoted(expect) + "; allowed is a SHA-256 as 64 hexadecimal digits");
      break;
  }
}

bool isPath(const std::string& path) {
  return !path.empty() && path.front() == '/' &&
         std::none_of(path.begin(), path.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

void checkStatuses(const std::vector<StatusRange>& statuses, Faults faults) {
  if (statuses.empty()) faults.add("/expectStatus", "no status would pass; name at least one");
}

void checkHttp(const HealthCheck& check, Faults faults) {
  if (!isPath(check.path))
    faults.add("/path", "found " + quoted(check.path) + "; allowed is a path that begins with \"/\"");
  checkStatuses(check.expectStatus, faults);
  if (check.method == HttpMethod::head && !check.expect.empty())
    faults.add("/expect", "an answer to HEAD has no body to look into");
  checkHeaders(check.headers, faults);
  if (check.user.find(':') != std::string::npos)
    faults.add("/user", "found " + quoted(check.user) + "; a user of basic authentication has no \":\"");
  if (check.user.empty() && !check.password.empty()) faults.add("/password", "a password needs its user");
  if (check.pages.size() > kMaxPages)
    faults.add("/pages",
               "found " + std::to_string(check.pages.size()) + " pages; allowed are " + std::to_string(kMaxPages));
  for (std::size_t i = 0; i < check.pages.size(); ++i) {
    const CheckPage& page = check.pages[i];
    Faults here = faults.at("/pages", i);
    if (!isPath(page.path))
      here.add("/path", "found " + quoted(page.path) + "; allowed is a path that begins with \"/\"");
    checkStatuses(page.expectStatus, here);
    checkExpectation(page.expect, page.expectForm, here);
  }
}

/// Names that a query can carry: labels of 1 to 63 bytes.
bool isDnsName(std::string_view name) {
  if (name.ends_with('.') && name.size() > 1) name.remove_suffix(1);
  if (name == ".") return true;
  if (name.empty() || name.size() > kMaxDnsName) return false;
  while (true) {
    const std::size_t dot = name.find('.');
    const std::string_view label = name.substr(0, dot);
    if (label.empty() || label.size() > kMaxDnsLabel) return false;
    if (dot == std::string_view::npos) return true;
    name.remove_prefix(dot + 1);
  }
}

void checkScript(const HealthCheck& check, Faults faults) {
  if (check.path == "/") faults.add("/path", "a script check needs the absolute path of its program");
  else if (check.path.empty() || check.path.front() != '/')
    faults.add("/path", "found " + quoted(check.path) + "; allowed is a program's absolute path");
  checkArguments(check.arguments, faults);
  if (check.runAs == "root" || check.runAs == "0")
    faults.add("/runAs", "found " + quoted(check.runAs) + "; a script check never runs as root");
}

void checkText(const HealthCheck& check, Faults faults) {
  if (check.sendForm == SendForm::hex) {
    if (!bytesFromHex(check.send) || check.send.empty())
      faults.add("/send", "found " + quoted(check.send) + "; allowed are bytes in hexadecimal such as \"0d 0a\"");
  } else if (const auto text = unescaped(check.send); !text) {
    faults.add("/send", text.message());
  }
}

/// Who speaks first, and how, is the preset's; so is where TLS begins, which is within MySQL and PostgreSQL.
void checkPreset(const HealthCheck& check, Faults faults) {
  if (check.preset == CheckPreset::none) return;
  const std::string preset = quoted(wordOf(check.preset));
  if (!check.send.empty()) faults.add("/send", "found beside the preset " + preset + ", which has what is sent");
  if (!check.expect.empty()) faults.add("/expect", "found beside the preset " + preset + ", which judges the answer");
  if (check.tls && (check.preset == CheckPreset::mysql || check.preset == CheckPreset::postgresql))
    faults.add("/tls", "found with the preset " + preset + ", which asks before TLS begins");
}

void checkOne(const HealthCheck& check, Faults faults) {
  checkTypeFields(check, "a check", faults);
  const auto atMostInterval = [&](std::string_view field, std::uint32_t value) {
    if (value > check.intervalMs)
      faults.add(field, "found " + std::to_string(value) + "; allowed is at most intervalMs, " +
                            std::to_string(check.intervalMs));
  };
  atMostInterval("/timeoutMs", check.timeoutMs);
  if (check.fastIntervalMs) atMostInterval("/fastIntervalMs", *check.fastIntervalMs);
  checkTls(check, faults);
  switch (check.type) {
    case CheckType::http:
    case CheckType::https: checkHttp(check, faults); break;
    case CheckType::script: checkScript(check, faults); break;
    case CheckType::dns:
      if (check.host.empty()) faults.add("/host", "a dns check needs the name to ask for");
      else if (!isDnsName(check.host))
        faults.add("/host", "found " + quoted(check.host) + "; allowed is a domain name");
      break;
    case CheckType::tcp: checkPreset(check, faults); [[fallthrough]];
    case CheckType::udp: checkText(check, faults); break;
    case CheckType::feedback:
      checkText(check, faults);
      if (!check.port) faults.add("/port", "a feedback check needs the port at which real servers tell their share");
      break;
    case CheckType::passive:
      if (check.intervalMs < kShortestPassive)
        faults.add("/intervalMs", "found " + std::to_string(check.intervalMs) + "; a passive check allows from " +
                                      std::to_string(kShortestPassive) + " on");
      break;
    case CheckType::icmp:
    case CheckType::smtp:
    case CheckType::grpc: break;
  }
  checkExpectation(check.expect, check.expectForm, faults);
}

}  // namespace

void validateChecks(const Cluster& cluster, Faults faults) {
  for (std::size_t i = 0; i < cluster.healthChecks.size(); ++i)
    checkOne(cluster.healthChecks[i], faults.at("/healthChecks", i));
}

}  // namespace lvs
