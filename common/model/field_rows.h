// How a member of each type is read and written; the templates behind the rows of fields.cpp and check_trial.cpp,
// included there only.
#pragma once

#include <limits>
#include <type_traits>

#include "common/model/enums.h"
#include "common/model/fields.h"

namespace lvs::rows {

/// The bounds of numbers in a row; the default allows what the member's type holds.
struct Range {
  std::int64_t minimum = 0;
  std::int64_t maximum = -1;
};

/// "70000", "\"abc\"", "an object": what was found, for messages; never longer than about 60 bytes.
std::string describe(const boost::json::value& value);
void refuse(const boost::json::value& found, const std::string& pointer, const std::string& allowed, Errors& errors);
std::string wordList(const std::vector<std::string_view>& allowed);
void readText(std::string& into, const boost::json::value&, const std::string& pointer, Errors&);
void readStatus(StatusRange& into, const boost::json::value&, const std::string& pointer, Errors&);
std::optional<std::int64_t> readNumber(const boost::json::value&, Range, const std::string& pointer, Errors&);

template <typename T>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {};
template <typename T>
struct IsOptional : std::false_type {};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <typename T>
inline constexpr bool kIsNumber = std::is_integral_v<T> && !std::is_same_v<T, bool>;

template <typename Enum>
std::vector<std::string_view> allWords() {
  std::vector<std::string_view> all;
  for (const auto& row : words<Enum>()) all.push_back(row.word);
  return all;
}

/// The kind of a value of type T, not looking into vectors and optionals.
template <typename T>
constexpr FieldKind plainKind() {
  if constexpr (std::is_same_v<T, bool>) return FieldKind::boolean;
  else if constexpr (std::is_same_v<T, std::string>) return FieldKind::text;
  else if constexpr (kIsNumber<T>) return FieldKind::number;
  else if constexpr (std::is_enum_v<T>) return FieldKind::word;
  else if constexpr (std::is_same_v<T, IpAddress>) return FieldKind::address;
  else if constexpr (std::is_same_v<T, Prefix>) return FieldKind::prefix;
  else if constexpr (std::is_same_v<T, Endpoint>) return FieldKind::endpoint;
  else if constexpr (std::is_same_v<T, StatusRange>) return FieldKind::status;
  else return FieldKind::object;
}

template <typename T>
void readValue(T& into, const boost::json::value& from, const Range& range, const std::string& pointer,
               Errors& errors) {
  constexpr FieldKind kind = plainKind<T>();
  if constexpr (IsOptional<T>::value) {
    readValue(into.emplace(), from, range, pointer, errors);
  } else if constexpr (IsVector<T>::value) {
    if (!from.is_array()) return refuse(from, pointer, "an array", errors);
    into.clear();  // the default makes way
    into.reserve(from.get_array().size());
    for (const auto& element : from.get_array()) {
      const std::string at = pointer + "/" + std::to_string(into.size());
      readValue(into.emplace_back(), element, range, at, errors);
    }
  } else if constexpr (kind == FieldKind::boolean) {
    if (!from.is_bool()) return refuse(from, pointer, "true or false", errors);
    into = from.get_bool();
  } else if constexpr (kind == FieldKind::text) {
    readText(into, from, pointer, errors);
  } else if constexpr (kind == FieldKind::number) {
    if (const auto number = readNumber(from, range, pointer, errors)) into = static_cast<T>(*number);
  } else if constexpr (kind == FieldKind::word) {
    const auto value =
        from.is_string() ? fromWord<T>({from.get_string().data(), from.get_string().size()}) : std::nullopt;
    if (!value) return refuse(from, pointer, wordList(allWords<T>()), errors);
    into = *value;
  } else if constexpr (kind == FieldKind::object) {
    readObject(tableOf<T>(), &into, from, pointer, errors);
  } else if constexpr (kind == FieldKind::status) {
    readStatus(into, from, pointer, errors);
  } else {
    constexpr const char* allowed =
        kind == FieldKind::address  ? "an IPv4 or IPv6 address such as \"192.0.2.1\" or \"2001:db8::1\""
        : kind == FieldKind::prefix ? "an address with its prefix length such as \"192.0.2.1/24\""
                                    : "a host and port such as \"192.0.2.1:7443\" or \"[2001:db8::1]:7443\"";
    const auto value = from.is_string() ? T::parse({from.get_string().data(), from.get_string().size()}) : std::nullopt;
    if (!value) return refuse(from, pointer, allowed, errors);
    into = *value;
  }
}

template <typename T>
TextNode writeValue(const T& value) {
  constexpr FieldKind kind = plainKind<T>();
  if constexpr (IsOptional<T>::value) {
    return writeValue(*value);
  } else if constexpr (IsVector<T>::value) {
    TextNode node;
    node.kind = TextNode::Kind::array;
    for (const auto& element : value) node.add("", writeValue(element));
    return node;
  } else if constexpr (kind == FieldKind::boolean) {
    return TextNode::scalar(value ? "true" : "false");
  } else if constexpr (kind == FieldKind::text) {
    return TextNode::string(value);
  } else if constexpr (kind == FieldKind::number) {
    return TextNode::scalar(std::to_string(value));
  } else if constexpr (kind == FieldKind::word) {
    return TextNode::string(wordOf(value));
  } else if constexpr (kind == FieldKind::object) {
    return writeObject(tableOf<T>(), &value);
  } else if constexpr (kind == FieldKind::status) {
    return value.from == value.to ? TextNode::scalar(value.toString()) : TextNode::string(value.toString());
  } else {
    return TextNode::string(value.toString());
  }
}

/// A row being made: the flags read as words at the table.
template <typename Owner>
struct Row {
  Field field;
  Row&& required() && {
    field.required = true;
    field.always = true;
    field.defaultText.reset();
    return std::move(*this);
  }
  Row&& always() && {
    field.always = true;
    return std::move(*this);
  }
  Row&& newLine() && {
    field.newLine = true;
    return std::move(*this);
  }
  /// Written only for owners that this holds for, where the value is the default.
  Row&& when(bool (*holds)(const Owner&)) && {
    field.always = true;
    field.write = [write = std::move(field.write), holds, fallback = field.defaultText](const void* owner) {
      auto node = write(owner);
      if (node && fallback && !holds(*static_cast<const Owner*>(owner)) && print(*node) == *fallback + "\n")
        node.reset();
      return node;
    };
    return std::move(*this);
  }
};

template <typename Owner, typename T>
Row<Owner> row(std::string_view name, T Owner::*member, Range range = {}) {
  Row<Owner> made;
  Field& field = made.field;
  field.name = name;
  auto describeInner = [&]<typename Inner>(std::type_identity<Inner>) {
    field.kind = plainKind<Inner>();
    if constexpr (kIsNumber<Inner>) {
      if (range.maximum < range.minimum) {
        range = {0, static_cast<std::int64_t>(std::numeric_limits<Inner>::max())};
      }
    }
    if constexpr (std::is_enum_v<Inner>) field.allowed = allWords<Inner>();
    if constexpr (plainKind<Inner>() == FieldKind::object) field.element = [] { return &tableOf<Inner>(); };
  };
  if constexpr (IsOptional<T>::value) {
    describeInner(std::type_identity<typename T::value_type>());
  } else if constexpr (IsVector<T>::value) {
    describeInner(std::type_identity<typename T::value_type>());
    switch (field.kind) {
      case FieldKind::text: field.kind = FieldKind::texts; break;
      case FieldKind::number: field.kind = FieldKind::numbers; break;
      case FieldKind::word: field.kind = FieldKind::words; break;
      case FieldKind::prefix: field.kind = FieldKind::prefixes; break;
      case FieldKind::status: field.kind = FieldKind::statuses; break;
      default: field.kind = FieldKind::objects; break;
    }
  } else {
    describeInner(std::type_identity<T>());
    if constexpr (plainKind<T>() != FieldKind::object) field.defaultText = print(writeValue(Owner{}.*member));
  }
  if constexpr (IsVector<T>::value) field.defaultText = print(writeValue(Owner{}.*member));
  if (field.defaultText) field.defaultText->pop_back();  // print ends lines
  field.minimum = range.minimum;
  field.maximum = range.maximum;
  field.read = [member, range](void* owner, const boost::json::value& from, const std::string& pointer,
                               Errors& errors) {
    readValue(static_cast<Owner*>(owner)->*member, from, range, pointer, errors);
  };
  field.write = [member](const void* owner) -> std::optional<TextNode> {
    const T& value = static_cast<const Owner*>(owner)->*member;
    if constexpr (IsOptional<T>::value) {
      if (!value) return std::nullopt;
    }
    return writeValue(value);
  };
  return made;
}

/// Puts rows into a table; a field that is not always written is left out when it has its default.
template <typename Owner, typename... Rows>
ObjectTable table(std::string_view name, bool block, Rows&&... rows) {
  ObjectTable made{name, block, {}};
  (made.fields.push_back(std::move(rows.field)), ...);
  return made;
}

}  // namespace lvs::rows
