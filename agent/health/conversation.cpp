#include "agent/health/conversation.h"

#include <algorithm>

#include "agent/health/talk.h"

namespace lvs::health {

Turn Conversation::secured() { return failed("TLS came up although nobody asked for it"); }

bool overUdp(const HealthCheck& check) {
  return check.type == CheckType::udp || (check.type == CheckType::dns && !check.overTcp);
}

bool beginsWithTls(const HealthCheck& check) {
  switch (check.type) {
    case CheckType::https: return true;
    case CheckType::tcp:
    case CheckType::grpc: return check.tls;
    default: return false;
  }
}

std::string_view alpnOf(const HealthCheck& check) {
  using namespace std::string_view_literals;
  if (check.type == CheckType::https) return "\x08http/1.1"sv;
  if (check.type == CheckType::grpc && check.tls) return "\x02h2"sv;
  return {};
}

std::unique_ptr<Conversation> conversationFor(const HealthCheck& check, const Target& target, std::uint64_t chance) {
  switch (check.type) {
    case CheckType::tcp:
      if (check.preset != CheckPreset::none) return presetConversation(check);
      return textConversation(check);
    case CheckType::udp: return textConversation(check);
    case CheckType::http:
    case CheckType::https: return httpConversation(check, target);
    case CheckType::smtp: return smtpConversation(check);
    case CheckType::dns: return dnsConversation(check, chance);
    case CheckType::grpc: return grpcConversation(check, target);
    case CheckType::feedback: return feedbackConversation(check);
    case CheckType::icmp:
    case CheckType::script:
    case CheckType::passive: return nullptr;
  }
  return nullptr;
}

Turn passed(std::string words, std::string send) {
  return {std::move(send), Turn::Next::done, {true, std::move(words), std::nullopt}};
}

Turn failed(std::string words, std::string send) {
  return {std::move(send), Turn::Next::done, {false, std::move(words), std::nullopt}};
}

Turn waiting(std::string send) { return {std::move(send), Turn::Next::receive, {}}; }

std::string quoted(std::string_view bytes, std::size_t most) { return '"' + printable(bytes, most) + '"'; }

std::string counted(std::size_t count, std::string_view what) {
  return std::to_string(count) + ' ' + std::string(what) + (count == 1 ? "" : "s");
}

std::string closedAfter(std::size_t bytes) {
  if (bytes == 0) return "closed the connection without an answer";
  return "closed the connection after " + counted(bytes, "byte") + ", before the answer was complete";
}

std::string stoppedAfter(std::size_t bytes) {
  if (bytes == 0) return "no answer came";
  return "the answer was not complete after " + counted(bytes, "byte");
}

std::string endless() { return "sent more than 1 MiB without an end"; }

bool isEnoughToShow(std::string_view bytes) {
  constexpr std::size_t kLetter = 4;  // so that UTF-8 is not cut where it is shown whole
  return bytes.size() >= kShown + kLetter || bytes.find('\n') != bytes.npos;
}

std::string foreign(std::string_view protocol, std::string_view bytes) {
  std::string_view line = bytes.substr(0, bytes.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return "no " + std::string(protocol) + ": the answer begins " + quoted(line);
}

std::string authorityOf(const Target& target, std::uint16_t usualPort) {
  std::string text = target.address.toString();
  if (target.address.isIpv6()) text = '[' + text + ']';
  if (target.port != usualPort) text += ':' + std::to_string(target.port);
  return text;
}

std::string lowered(std::string_view text) {
  std::string low(text);
  std::transform(low.begin(), low.end(), low.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return low;
}

bool hasControls(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

}  // namespace lvs::health
