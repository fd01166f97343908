// JSON text with the document's layout: values as a small tree that knows where lines break, printed the
// same way each time; and the strict check of a text that comes from outside.
#pragma once

#include <boost/json/value.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "common/model/result.h"

namespace lvs {

/// Longest line that an object or array is kept on.
inline constexpr std::size_t kMaxLine = 140;

/// A JSON value about to be written.
struct TextNode {
  enum class Kind : std::uint8_t { scalar, array, object };
  struct Member {
    std::string key;             ///< empty in arrays
    bool newLine = false;        ///< begins a line when its object is laid out as a block
    std::vector<TextNode> node;  ///< exactly one; a vector because the type is not complete here
  };

  Kind kind = Kind::scalar;
  std::string text;    ///< scalar's JSON text
  bool block = false;  ///< object spread over lines even where it would fit on one
  std::vector<Member> members;

  static TextNode scalar(std::string jsonText);
  static TextNode string(std::string_view value);
  void add(std::string key, TextNode node, bool newLine = false);
};

/// The document's layout: two spaces, blocks where the node asks for them or the line would be too long.
std::string print(const TextNode& root);

/// Parses strictly: RFC 8259 without extensions, depth at most 16, valid UTF-8, no key twice in an object.
/// Errors name line and column, or the pointer of the repeated key.
Result<boost::json::value> parseStrictly(std::string_view text);

/// A reference token for a JSON pointer: "~" and "/" escaped (RFC 6901, section 3).
std::string pointerToken(std::string_view key);

}  // namespace lvs
