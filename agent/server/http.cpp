#include "agent/server/http.h"

#include <charconv>

namespace lvs::server {

namespace {

constexpr std::size_t kMostParameters = 32;
constexpr std::size_t kMostSegments = 16;

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Percent-decodes; nullopt for broken encoding or a control character, coded or not.
std::optional<std::string> decoded(std::string_view text, bool plusIsSpace) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    char c = text[at];
    if (c == '%') {
      if (at + 2 >= text.size()) return std::nullopt;
      const int high = hexDigit(text[at + 1]);
      const int low = hexDigit(text[at + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      c = static_cast<char>(high * 16 + low);
      at += 2;
    } else if (c == '+' && plusIsSpace) {
      c = ' ';
    }
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return std::nullopt;
    out += c;
  }
  if (!isUtf8(out)) return std::nullopt;
  return out;
}

/// Cuts the text up to the separator off its front.
std::string_view cut(std::string_view& text, char separator) {
  const std::size_t at = text.find(separator);
  const std::string_view front = text.substr(0, at);
  text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
  return front;
}

}  // namespace

bool isUtf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80) continue;
    const unsigned more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4 || at + more > text.size()) return false;
    // The second byte's range keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
    const auto second = static_cast<unsigned char>(text[at]);
    if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) || (first == 0xf0 && second < 0x90) ||
        (first == 0xf4 && second > 0x8f)) {
      return false;
    }
    for (unsigned i = 0; i < more; ++i, ++at) {
      if ((static_cast<unsigned char>(text[at]) & 0xc0U) != 0x80U) return false;
    }
  }
  return true;
}

Result<Target> parseTarget(std::string_view target) {
  if (target.empty() || target.front() != '/') return Error{"", "the request target must be a path"};
  if (target.find('#') != std::string_view::npos) return Error{"", "a request target has no fragment"};
  Target parsed;
  std::string_view query = target;
  std::string_view path = cut(query, '?').substr(1);
  while (!path.empty()) {
    const auto segment = decoded(cut(path, '/'), false);
    if (!segment || *segment == "." || *segment == "..") return Error{"", "the path is malformed"};
    parsed.segments.push_back(*segment);
    if (parsed.segments.size() > kMostSegments) return Error{"", "the path has too many segments"};
  }
  while (!query.empty()) {
    std::string_view value = cut(query, '&');
    if (value.empty()) continue;
    const auto key = decoded(cut(value, '='), true);
    const auto text = decoded(value, true);
    if (!key || !text || key->empty()) return Error{"", "the query is malformed"};
    if (!parsed.query.emplace(*key, *text).second) return Error{"", "the query names '" + *key + "' twice"};
    if (parsed.query.size() > kMostParameters) return Error{"", "the query has too many parameters"};
  }
  return parsed;
}

Result<std::uint64_t> numberIn(const Query& query, std::string_view key, std::uint64_t fallback, std::uint64_t least,
                               std::uint64_t most) {
  const auto found = query.find(key);
  if (found == query.end()) return fallback;
  const std::string& text = found->second;
  std::uint64_t number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed != std::errc() || end != text.data() + text.size() || number < least || number > most) {
    return Error{"", std::string(key) + " is '" + text + "', allowed is a whole number from " + std::to_string(least) +
                         " to " + std::to_string(most)};
  }
  return number;
}

std::string textIn(const Query& query, std::string_view key) {
  const auto found = query.find(key);
  return found == query.end() ? std::string() : found->second;
}

Reply problemReply(const api::Problem& problem) {
  Reply reply;
  reply.status = problem.status;
  reply.contentType = "application/problem+json";
  reply.body = api::toJson(problem);
  return reply;
}

}  // namespace lvs::server
