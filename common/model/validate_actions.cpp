// Rules of actions: each type has what it needs, what it names is there, and no secret goes over a line in the clear.
#include <algorithm>
#include <charconv>

#include "common/model/validate_parts.h"
#include "common/model/validate_types.h"

namespace lvs {
namespace {

constexpr std::size_t kMaxRecipients = 100;
constexpr std::size_t kMaxMailAddress = 254;  // RFC 5321, 4.5.3.1.3
constexpr std::size_t kMaxHost = 255;
constexpr std::size_t kMaxUrl = 2048;

template <typename Value, typename Words>
void checkOnce(const std::vector<Value>& values, std::string_view list, Words words, Faults faults) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::find(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(i), values[i]) !=
        values.begin() + static_cast<std::ptrdiff_t>(i))
      faults.at(list, i).add("", quoted(words(values[i])) + " stands twice in this list");
  }
}

template <typename Index>
void checkReferences(const std::vector<std::string>& names, std::string_view list, std::string_view what,
                     const Index& index, Faults faults) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!index.contains(names[i]))
      faults.at(list, i).add("", "there is no " + std::string(what) + " " + quoted(names[i]));
  }
  checkOnce(
      names, list, [](const std::string& name) { return name; }, faults);
}

void checkFile(const std::string& path, std::string_view field, Faults faults) {
  if (!path.empty() && (path.front() != '/' || path.back() == '/'))
    faults.add(field, "found " + quoted(path) + "; allowed is a file's absolute path");
}

bool isVisible(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

bool isHost(std::string_view host) {
  if (host.empty() || host.size() > kMaxHost) return false;
  return IpAddress::parse(host).has_value() || std::all_of(host.begin(), host.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
                  c == '_';
         });
}

/// What may stand between "<" and ">" without quotes; a local name without a domain too.
bool isMailAddress(std::string_view address) {
  return !address.empty() && address.size() <= kMaxMailAddress && address.front() != '-' && isVisible(address) &&
         address.find_first_of("<>()[],;:\\\"") == std::string_view::npos && address.front() != '@' &&
         address.back() != '@' && std::count(address.begin(), address.end(), '@') <= 1;
}

void checkMailAddress(Faults faults, std::string_view below, const std::string& address) {
  if (!isMailAddress(address))
    faults.add(below, "found " + quoted(address) + "; allowed is a mail address such as \"admin@example.org\"");
}

void checkProgram(const Action& action, Faults faults) {
  if (action.path.size() < 2 || action.path.front() != '/' || action.path.back() == '/')
    faults.add("/path", "found " + quoted(action.path) + "; allowed is a program's absolute path");
  checkArguments(action.arguments, faults);
  if (action.runAs == "root" || action.runAs == "0")
    faults.add("/runAs", "found " + quoted(action.runAs) + "; an action never runs as root");
}

void checkMail(const Action& action, Faults faults) {
  if (!isHost(action.host))
    faults.add("/host", "found " + quoted(action.host) + "; allowed is the name or address of an SMTP server");
  checkMailAddress(faults, "/sender", action.sender);
  if (action.recipients.empty()) faults.add("/recipients", "a mail needs a recipient");
  if (action.recipients.size() > kMaxRecipients)
    faults.add("/recipients", "found " + std::to_string(action.recipients.size()) + " recipients; allowed are " +
                                  std::to_string(kMaxRecipients));
  for (std::size_t i = 0; i < action.recipients.size(); ++i)
    checkMailAddress(faults.at("/recipients", i), "", action.recipients[i]);
  if (action.user.empty() != action.passwordFile.empty())
    faults.add(action.user.empty() ? "/user" : "/passwordFile", "a user and the file with the password go together");
  checkFile(action.passwordFile, "/passwordFile", faults);
  if (action.security != MailSecurity::none) return;
  if (!action.user.empty()) faults.add("/security", "a password is never sent without TLS");
  if (!action.caCertificates.empty()) faults.add("/caCertificates", "found in a mail without TLS");
}

/// Its scheme and the host and port behind it; what follows is the server's own affair.
bool isUrl(std::string_view url) {
  const std::size_t begin = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : 0;
  if (begin == 0 || url.size() > kMaxUrl || !isVisible(url)) return false;
  std::string_view host = url.substr(begin);
  host = host.substr(0, host.find_first_of("/?#"));
  if (const std::size_t colon = host.rfind(':'); colon != std::string_view::npos && !host.ends_with(']')) {
    const std::string_view digits = host.substr(colon + 1);
    std::uint16_t port = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (failed != std::errc() || end != digits.data() + digits.size() || port == 0) return false;
    host = host.substr(0, colon);
  }
  if (host.starts_with('[')) {
    const auto address = host.ends_with(']') ? IpAddress::parse(host.substr(1, host.size() - 2)) : std::nullopt;
    return address && address->isIpv6();
  }
  return isHost(host) && host.find(':') == std::string_view::npos;
}

void checkWebhook(const Action& action, Faults faults) {
  if (!isUrl(action.url))
    faults.add("/url", "found " + quoted(action.url.substr(0, 60)) +
                           "; allowed is http:// or https:// with a host, and without a password");
  checkHeaders(action.headers, faults);
  checkFile(action.bearerTokenFile, "/bearerTokenFile", faults);
  if (action.url.starts_with("https://")) return;
  if (!action.bearerTokenFile.empty()) faults.add("/bearerTokenFile", "a token is never sent without TLS");
  if (!action.caCertificates.empty()) faults.add("/caCertificates", "found in a webhook without TLS");
}

}  // namespace

void validateActions(const Cluster& cluster, const DocumentIndex& index, Faults faults) {
  for (std::size_t i = 0; i < cluster.actions.size(); ++i) {
    const Action& action = cluster.actions[i];
    Faults here = faults.at("/actions", i);
    checkTypeFields(action, "an action", here);
    if (action.when.empty()) here.add("/when", "nothing would set it off; name at least one");
    checkOnce(
        action.when, "/when", [](Happening happening) { return wordOf(happening); }, here);
    checkReferences(action.services, "/services", "virtual service", index.services, here);
    checkReferences(action.groups, "/groups", "failover group", index.groups, here);
    switch (action.type) {
      case ActionType::program: checkProgram(action, here); break;
      case ActionType::mail: checkMail(action, here); break;
      case ActionType::webhook: checkWebhook(action, here); break;
    }
    if (hasField(action.type, "caCertificates")) checkFile(action.caCertificates, "/caCertificates", here);
  }
}

}  // namespace lvs
