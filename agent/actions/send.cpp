// Mail and webhook, by libcurl.
#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <optional>

#include "agent/actions/perform.h"
#include "agent/actions/secret.h"
#include "agent/actions/transfer.h"
#include "agent/health/conversation.h"

namespace lvs::actions {
namespace {

constexpr std::size_t kMostWords = 200;

/// What is still to be sent.
struct Source {
  std::string_view left;
  static std::size_t read(char* into, std::size_t one, std::size_t count, void* self) {
    auto& source = *static_cast<Source*>(self);
    const std::size_t size = std::min(one * count, source.left.size());
    std::memcpy(into, source.left.data(), size);
    source.left.remove_prefix(size);
    return size;
  }
};

std::string serverUrl(const Action& action) {
  const auto address = IpAddress::parse(action.host);
  const std::string host = address && address->isIpv6() ? "[" + action.host + "]" : action.host;
  return (action.security == MailSecurity::tls ? "smtps://" : "smtp://") + host + ":" + std::to_string(action.port);
}

/// What the server said to one of the recipients that it refused: their answers stand before the one to DATA, 354.
std::optional<std::string> refusedRecipient(const std::vector<std::string>& answers, std::size_t recipients) {
  const auto data =
      std::find_if(answers.begin(), answers.end(), [](const std::string& line) { return line.starts_with("354"); });
  const auto known = std::min(recipients, static_cast<std::size_t>(data - answers.begin()));
  if (data == answers.end()) return std::nullopt;
  for (auto line = data - static_cast<std::ptrdiff_t>(known); line != data; ++line) {
    if (!line->starts_with('2')) return health::firstLine(*line, kMostWords);
  }
  return std::nullopt;
}

}  // namespace

Attempt sendMail(const Work& work, const std::atomic<bool>& stop) {
  const Action& action = work.action;
  std::string password;
  if (!action.user.empty()) {
    auto secret = readSecret(action.passwordFile);
    if (!secret) return {false, secret.message(), true};
    password = std::move(*secret);
  }
  Transfer transfer(action, stop);
  const std::string url = serverUrl(action);
  transfer.set(CURLOPT_PROTOCOLS_STR, action.security == MailSecurity::tls ? "smtps" : "smtp");
  transfer.set(CURLOPT_URL, url.c_str());
  if (action.security == MailSecurity::starttls) transfer.set(CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
  if (!action.user.empty()) {
    transfer.set(CURLOPT_USERNAME, action.user.c_str());
    transfer.set(CURLOPT_PASSWORD, password.c_str());
  }
  transfer.set(CURLOPT_MAIL_FROM, ("<" + action.sender + ">").c_str());
  std::vector<std::string> recipients;
  for (const std::string& recipient : action.recipients) recipients.push_back("<" + recipient + ">");
  transfer.addTo(CURLOPT_MAIL_RCPT, recipients);
  // One that does not exist keeps the mail from nobody else.
  transfer.set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
  Source source{work.text};
  transfer.set(CURLOPT_UPLOAD, 1L);
  transfer.set(CURLOPT_READFUNCTION, &Source::read);
  transfer.set(CURLOPT_READDATA, &source);
  const Transfer::Outcome outcome = transfer.run();
  const std::string said = outcome.lines.empty() ? "" : health::firstLine(outcome.lines.back(), kMostWords);
  if (outcome.error == CURLE_OK) {
    // Another attempt would tell the others twice.
    if (const auto refused = refusedRecipient(outcome.lines, action.recipients.size()))
      return {false, "sent, but not to all; the server said: " + *refused, true};
    return {true, said.empty() ? "sent" : said};
  }
  // RFC 5321, 4.2.1: codes from 500 on are the server's last word.
  const bool forGood = said.starts_with('5');
  const bool refused = forGood || said.starts_with('4');
  return {false, outcome.words + (refused ? "; the server said: " + said : ""), forGood};
}

Attempt callWebhook(const Work& work, const std::atomic<bool>& stop) {
  const Action& action = work.action;
  // Without "Expect" a body goes out at once.
  std::vector<std::string> headers{"Content-Type: application/json", "Expect:"};
  headers.insert(headers.end(), action.headers.begin(), action.headers.end());
  if (!action.bearerTokenFile.empty()) {
    auto token = readSecret(action.bearerTokenFile);
    if (!token) return {false, token.message(), true};
    headers.push_back("Authorization: Bearer " + *token);
  }
  Transfer transfer(action, stop);
  transfer.set(CURLOPT_PROTOCOLS_STR, action.url.starts_with("https:") ? "https" : "http");
  transfer.set(CURLOPT_URL, action.url.c_str());
  transfer.addTo(CURLOPT_HTTPHEADER, headers);
  transfer.set(CURLOPT_USERAGENT, "lvs-agent/" LVS_VERSION);
  transfer.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(work.text.size()));
  transfer.set(CURLOPT_POSTFIELDS, work.text.c_str());
  const Transfer::Outcome outcome = transfer.run();
  if (outcome.error != CURLE_OK) return {false, outcome.words};
  std::string words = "HTTP " + std::to_string(outcome.code);
  if (outcome.code >= 200 && outcome.code < 300) return {true, words};
  if (outcome.code >= 300 && outcome.code < 400) return {false, words + ": redirects are not followed", true};
  const std::string said = health::firstLine(outcome.body, kMostWords);
  if (!said.empty()) words += ": " + said;
  // RFC 9110, 15.5: the request is at fault, and would be again; but for these it was the moment.
  const bool moment = outcome.code == 408 || outcome.code == 425 || outcome.code == 429;
  return {false, words, outcome.code >= 400 && outcome.code < 500 && !moment};
}

Perform realPerform() {
  // Once, before there are threads: it is what libcurl asks for.
  static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  return [](const Work& work, const std::atomic<bool>& stop) -> Attempt {
    switch (work.action.type) {
      case ActionType::program: return runProgram(work, stop);
      case ActionType::mail: return ready ? sendMail(work, stop) : Attempt{false, "libcurl can't be used", true};
      case ActionType::webhook: return ready ? callWebhook(work, stop) : Attempt{false, "libcurl can't be used", true};
    }
    return {};
  };
}

}  // namespace lvs::actions
