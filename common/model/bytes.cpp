#include "common/model/bytes.h"

namespace lvs {
namespace {

/// 0 to 15; -1 when it is no hex digit.
int digitOf(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::optional<char> byteOf(std::string_view pair) {
  if (pair.size() < 2) return std::nullopt;
  const int high = digitOf(pair[0]);
  const int low = digitOf(pair[1]);
  if (high < 0 || low < 0) return std::nullopt;
  return static_cast<char>(static_cast<unsigned char>(high * 16 + low));
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

std::optional<std::string> bytesFromHex(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size() / 2);
  while (!text.empty()) {
    if (isBlank(text.front())) {
      text.remove_prefix(1);
      continue;
    }
    const auto byte = byteOf(text);
    if (!byte) return std::nullopt;
    bytes += *byte;
    text.remove_prefix(2);
  }
  return bytes;
}

Result<std::string> unescaped(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\\') {
      bytes += text[at];
      continue;
    }
    const auto fault = [&](const std::string& found) {
      return Error{
          {}, found + " at offset " + std::to_string(at) + " is no escape; allowed are \\r, \\n, \\t, \\\\ and \\xNN"};
    };
    if (at + 1 == text.size()) return fault("A backslash at the end,");
    switch (const char kind = text[at + 1]) {
      case 'r': bytes += '\r'; break;
      case 'n': bytes += '\n'; break;
      case 't': bytes += '\t'; break;
      case '\\': bytes += '\\'; break;
      case 'x': {
        const auto byte = byteOf(text.substr(at + 2));
        if (!byte) return fault("\"\\x\" without two hex digits");
        bytes += *byte;
        at += 2;
        break;
      }
      default:
        // Only what is safe to show: the rest of a UTF-8 letter is elsewhere.
        return fault(kind > ' ' && kind < 0x7f ? std::string("\"\\") + kind + "\"" : std::string("A backslash"));
    }
    ++at;
  }
  return bytes;
}

}  // namespace lvs
