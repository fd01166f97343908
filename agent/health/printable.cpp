#include <cstdint>
#include <optional>

#include "agent/health/conversation.h"

namespace lvs::health {
namespace {

struct Letter {
  std::uint32_t code = 0;
  std::size_t bytes = 0;
};

/// The well-formed UTF-8 letter that the text begins with (RFC 3629, 4); nullopt: none.
std::optional<Letter> letterAt(std::string_view text) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const unsigned first = byte(0);
  Letter letter;
  if (first < 0x80) return Letter{first, 1};
  if (first >= 0xc2 && first < 0xe0) letter = {first & 0x1fU, 2};
  else if (first >= 0xe0 && first < 0xf0) letter = {first & 0x0fU, 3};
  else if (first >= 0xf0 && first < 0xf5) letter = {first & 0x07U, 4};
  else return std::nullopt;
  if (text.size() < letter.bytes) return std::nullopt;
  for (std::size_t at = 1; at < letter.bytes; ++at) {
    if ((byte(at) & 0xc0U) != 0x80) return std::nullopt;
    letter.code = letter.code << 6U | (byte(at) & 0x3fU);
  }
  const bool isOverlong = (letter.bytes == 3 && letter.code < 0x800) || (letter.bytes == 4 && letter.code < 0x10000);
  const bool isSurrogate = letter.code >= 0xd800 && letter.code < 0xe000;
  if (isOverlong || isSurrogate || letter.code > 0x10ffff) return std::nullopt;
  return letter;
}

/// Controls, and what breaks lines or turns the direction of writing: a hostile answer could make the words around it
/// read differently.
bool isSafe(std::uint32_t code) {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return false;
  if (code == 0xad || code == 0x61c || code == 0xfeff) return false;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e)) return false;
  if ((code >= 0x2060 && code <= 0x206f) || (code >= 0xfff0 && code <= 0xffff)) return false;
  return code < 0xe0000;  // tags and private planes
}

void escape(std::string& text, unsigned char byte) {
  static constexpr char kDigits[] = "0123456789abcdef";
  switch (byte) {
    case '\r': text += "\\r"; return;
    case '\n': text += "\\n"; return;
    case '\t': text += "\\t"; return;
    case '\\': text += "\\\\"; return;
    default: text += {'\\', 'x', kDigits[byte >> 4U], kDigits[byte & 15U]};
  }
}

}  // namespace

std::string printable(std::string_view bytes, std::size_t most) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto letter = letterAt(bytes.substr(at));
    const std::size_t length = letter ? letter->bytes : 1;
    const std::size_t whole = text.size();
    if (letter && isSafe(letter->code) && letter->code != '\\') text += bytes.substr(at, length);
    else
      for (const char c : bytes.substr(at, length)) escape(text, static_cast<unsigned char>(c));
    if (text.size() > most) return text.substr(0, whole) + "…";
    at += length;
  }
  return text;
}

std::string firstLine(std::string_view bytes, std::size_t most) {
  const std::size_t begin = bytes.find_first_not_of("\r\n \t");
  if (begin == std::string_view::npos) return {};
  bytes.remove_prefix(begin);
  std::string_view line = bytes.substr(0, bytes.find_first_of("\r\n"));
  while (line.ends_with(' ') || line.ends_with('\t')) line.remove_suffix(1);
  return printable(line, most);
}

}  // namespace lvs::health
