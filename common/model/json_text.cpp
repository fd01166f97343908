#include "common/model/json_text.h"

#include <algorithm>
#include <boost/json.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <set>

namespace lvs {
namespace {

namespace json = boost::json;

std::string indentation(std::size_t depth) { return std::string(depth * 2, ' '); }

std::string keyPrefix(const std::string& key) {
  return key.empty() ? std::string() : json::serialize(json::string(key)) + ": ";
}

std::string printInline(const TextNode& node) {
  if (node.kind == TextNode::Kind::scalar) return node.text;
  const bool object = node.kind == TextNode::Kind::object;
  if (node.members.empty()) return object ? "{}" : "[]";
  // Arrays of objects breathe like objects do; arrays of plain values stay tight.
  const bool airy = object || node.members.front().node.front().kind == TextNode::Kind::object;
  std::string text = object ? "{" : "[";
  if (airy) text += ' ';
  for (std::size_t i = 0; i < node.members.size(); ++i) {
    if (i > 0) text += ", ";
    text += keyPrefix(node.members[i].key) + printInline(node.members[i].node.front());
  }
  if (airy) text += ' ';
  return text + (object ? "}" : "]");
}

bool wantsBlock(const TextNode& node) {
  return node.block || std::any_of(node.members.begin(), node.members.end(),
                                   [](const auto& member) { return wantsBlock(member.node.front()); });
}

/// `column` is where the node's text begins; one column is kept for a comma behind it.
std::string printNode(const TextNode& node, std::size_t depth, std::size_t column) {
  if (!wantsBlock(node)) {
    std::string text = printInline(node);
    if (node.kind == TextNode::Kind::scalar || node.members.empty() || column + text.size() < kMaxLine) return text;
  }
  if (node.members.empty()) return printInline(node);
  const bool object = node.kind == TextNode::Kind::object;
  std::string text = object ? "{" : "[";
  std::size_t lineBegin = 0;
  for (std::size_t i = 0; i < node.members.size(); ++i) {
    const TextNode::Member& member = node.members[i];
    if (i > 0) text += ',';
    const std::string inlineText = wantsBlock(member.node.front()) ? "" : printInline(member.node.front());
    const std::size_t wide = text.size() - lineBegin + member.key.size() + inlineText.size() + 6;
    if (i == 0 || !object || member.newLine || wide > kMaxLine) {
      text += '\n';
      lineBegin = text.size();
      text += indentation(depth + 1);
    } else {
      text += ' ';
    }
    text += keyPrefix(member.key);
    text += printNode(member.node.front(), depth + 1, text.size() - lineBegin);
  }
  return text + '\n' + indentation(depth) + (object ? "}" : "]");
}

/// Watches the parser's events for keys that occur twice in one object; boost::json::parse would keep
/// the last one without a word.
struct DuplicateKeys {
  static constexpr std::size_t max_object_size = SIZE_MAX;
  static constexpr std::size_t max_array_size = SIZE_MAX;
  static constexpr std::size_t max_key_size = SIZE_MAX;
  static constexpr std::size_t max_string_size = SIZE_MAX;

  struct Level {
    bool object = false;
    std::size_t index = 0;
    std::string key;
    std::set<std::string, std::less<>> seen;
  };
  std::vector<Level> levels;
  std::string partial;
  Errors errors;

  std::string pointer() const {
    std::string path;
    for (const Level& level : levels) {
      path += "/" + (level.object ? pointerToken(level.key) : std::to_string(level.index));
    }
    return path;
  }
  void valueDone() {
    if (!levels.empty() && !levels.back().object) ++levels.back().index;
  }
  bool open(bool object) {
    levels.push_back({object, 0, {}, {}});
    return true;
  }
  bool close() {
    levels.pop_back();
    valueDone();
    return true;
  }
  bool scalar() {
    valueDone();
    return true;
  }

  using Text = json::string_view;
  using Code = boost::system::error_code;
  bool on_document_begin(Code&) { return true; }
  bool on_document_end(Code&) { return true; }
  bool on_object_begin(Code&) { return open(true); }
  bool on_object_end(std::size_t, Code&) { return close(); }
  bool on_array_begin(Code&) { return open(false); }
  bool on_array_end(std::size_t, Code&) { return close(); }
  bool on_key_part(Text part, std::size_t, Code&) {
    partial.append(part.data(), part.size());
    return true;
  }
  bool on_key(Text part, std::size_t, Code&) {
    partial.append(part.data(), part.size());
    Level& level = levels.back();
    level.key = std::move(partial);
    partial.clear();
    if (!level.seen.insert(level.key).second && errors.size() < 100) {
      errors.push_back({pointer(), "the key \"" + level.key + "\" stands twice in this object; allowed is once"});
    }
    return true;
  }
  bool on_string_part(Text, std::size_t, Code&) { return true; }
  bool on_string(Text, std::size_t, Code&) { return scalar(); }
  bool on_number_part(Text, Code&) { return true; }
  bool on_int64(std::int64_t, Text, Code&) { return scalar(); }
  bool on_uint64(std::uint64_t, Text, Code&) { return scalar(); }
  bool on_double(double, Text, Code&) { return scalar(); }
  bool on_bool(bool, Code&) { return scalar(); }
  bool on_null(Code&) { return scalar(); }
  bool on_comment_part(Text, Code&) { return true; }
  bool on_comment(Text, Code&) { return true; }
};

std::string lineAndColumn(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t lastBreak = before.rfind('\n');
  const std::size_t column = offset - (lastBreak == before.npos ? 0 : lastBreak + 1) + 1;
  return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

}  // namespace

TextNode TextNode::scalar(std::string jsonText) { return {Kind::scalar, std::move(jsonText), false, {}}; }
TextNode TextNode::string(std::string_view value) { return scalar(json::serialize(json::string(value))); }
void TextNode::add(std::string key, TextNode node, bool newLine) {
  Member member{std::move(key), newLine, {}};
  member.node.push_back(std::move(node));
  members.push_back(std::move(member));
}

std::string print(const TextNode& root) { return printNode(root, 0, 0) + "\n"; }

Result<json::value> parseStrictly(std::string_view text) {
  json::parse_options options;
  options.max_depth = 16;

  json::basic_parser<DuplicateKeys> watcher(options);
  boost::system::error_code failed;
  const std::size_t used = watcher.write_some(false, text.data(), text.size(), failed);
  if (!failed && used < text.size()) failed = json::error::extra_data;
  if (failed) {
    return Error{"", "not JSON at " + lineAndColumn(text, std::min(used, text.size())) + ": " + failed.message()};
  }
  if (!watcher.handler().errors.empty()) return watcher.handler().errors;
  return json::parse({text.data(), text.size()}, failed, {}, options);
}

std::string pointerToken(std::string_view key) {
  std::string token;
  for (const char c : key) {
    if (c == '~') token += "~0";
    else if (c == '/') token += "~1";
    else token += c;
  }
  return token;
}

}  // namespace lvs
