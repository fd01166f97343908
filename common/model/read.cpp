// Reading by table: every fault becomes an error with its pointer, and reading goes on.
#include <algorithm>
#include <boost/json.hpp>

#include "common/model/field_rows.h"

namespace lvs {
namespace {

namespace json = boost::json;

constexpr std::size_t kMaxErrors = 1000;  // enough for any person, bounded for any attacker
constexpr std::size_t kMaxTextBytes = 4096;

/// Edits between two short words (Levenshtein), to suggest the key that was meant.
std::size_t distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
    }
  }
  return row.back();
}

void refuseKey(const ObjectTable& table, std::string_view key, const std::string& pointer, Errors& errors) {
  std::string allowed;
  const Field* nearest = nullptr;
  std::size_t best = 3;  // more edits than this is another word
  for (const Field& field : table.fields) {
    allowed += (allowed.empty() ? "" : ", ") + std::string(field.name);
    const std::size_t edits = key.size() <= 64 ? distance(key, field.name) : best;
    if (edits < best) {
      best = edits;
      nearest = &field;
    }
  }
  std::string message = "unknown key in a " + std::string(table.name) + "; ";
  message += nearest ? "did you mean \"" + std::string(nearest->name) + "\"?" : "allowed are " + allowed;
  errors.push_back({pointer + "/" + pointerToken(key), std::move(message)});
}

}  // namespace

namespace rows {

std::string describe(const json::value& value) {
  if (value.is_object()) return "an object";
  if (value.is_array()) return "an array";
  std::string text = json::serialize(value);
  if (text.size() > 60) {
    std::size_t cut = 50;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0U) == 0x80U) --cut;  // whole UTF-8 characters
    text = text.substr(0, cut) + "…";
  }
  return text;
}

void refuse(const json::value& found, const std::string& pointer, const std::string& allowed, Errors& errors) {
  if (errors.size() < kMaxErrors) errors.push_back({pointer, "found " + describe(found) + "; allowed is " + allowed});
}

std::string wordList(const std::vector<std::string_view>& allowed) {
  std::string list = allowed.size() > 1 ? "one of " : "";
  for (std::size_t i = 0; i < allowed.size(); ++i) list += (i ? ", \"" : "\"") + std::string(allowed[i]) + "\"";
  return list;
}

void readText(std::string& into, const json::value& from, const std::string& pointer, Errors& errors) {
  if (!from.is_string()) return refuse(from, pointer, "a string", errors);
  const json::string& text = from.get_string();
  if (text.size() > kMaxTextBytes) {
    return refuse(from, pointer, "a string of at most " + std::to_string(kMaxTextBytes) + " bytes", errors);
  }
  const bool control = std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7f;
  });
  if (control) return refuse(from, pointer, "a string without control characters", errors);
  into.assign(text.data(), text.size());
}

std::optional<std::int64_t> readNumber(const json::value& from, Range range, const std::string& pointer,
                                       Errors& errors) {
  boost::system::error_code failed;
  const auto number = from.is_double() ? std::int64_t{0} : from.to_number<std::int64_t>(failed);
  if (from.is_double() || failed || number < range.minimum || number > range.maximum) {
    refuse(from, pointer,
           "a whole number from " + std::to_string(range.minimum) + " to " + std::to_string(range.maximum), errors);
    return std::nullopt;
  }
  return number;
}

void readStatus(StatusRange& into, const json::value& from, const std::string& pointer, Errors& errors) {
  std::optional<StatusRange> range;
  if (from.is_string()) range = StatusRange::parse({from.get_string().data(), from.get_string().size()});
  boost::system::error_code failed;
  const auto number = from.is_double() ? 0 : from.to_number<std::int64_t>(failed);
  if (!failed && number != 0) range = StatusRange::parse(std::to_string(number));
  if (!range) return refuse(from, pointer, "a status from 100 to 599, or a range such as \"200-299\"", errors);
  into = *range;
}

}  // namespace rows

void readObject(const ObjectTable& table, void* owner, const json::value& from, const std::string& pointer,
                Errors& errors) {
  if (!from.is_object()) return rows::refuse(from, pointer, "an object", errors);
  const json::object& object = from.get_object();
  for (const auto& [key, value] : object) {
    if (errors.size() >= kMaxErrors) return;
    const std::string_view name(key.data(), key.size());
    const auto field = std::find_if(table.fields.begin(), table.fields.end(),
                                    [&](const Field& candidate) { return candidate.name == name; });
    if (field == table.fields.end()) refuseKey(table, name, pointer, errors);
    else field->read(owner, value, pointer + "/" + std::string(field->name), errors);
  }
  for (const Field& field : table.fields) {
    if (field.required && !object.contains({field.name.data(), field.name.size()})) {
      errors.push_back(
          {pointer, "\"" + std::string(field.name) + "\" is missing; a " + std::string(table.name) + " needs it"});
    }
  }
}

}  // namespace lvs
