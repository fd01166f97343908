// The document's fields as tables: one row per key says how it is read, checked for type and range,
// defaulted and written. Generic code walks the tables in both directions; tests hold the JSON Schema
// against them.
#pragma once

#include <boost/json/value.hpp>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/model/document.h"
#include "common/model/json_text.h"

namespace lvs {

/// What a field's value looks like in JSON.
enum class FieldKind : std::uint8_t {
  text,
  boolean,
  number,
  word,
  address,
  prefix,
  endpoint,
  status,  ///< an HTTP status or a range of them: 200 or "200-299"
  object,
  texts,
  numbers,
  words,
  prefixes,
  statuses,
  objects
};

struct ObjectTable;

/// One key of one kind of object. Owners are passed as void*: the row's functions know the type.
struct Field {
  std::string_view name;
  FieldKind kind = FieldKind::text;
  std::int64_t minimum = 0;  ///< numbers only
  std::int64_t maximum = 0;
  std::vector<std::string_view> allowed;      ///< words only
  const ObjectTable* (*element)() = nullptr;  ///< objects only: the table of what is inside
  bool required = false;                      ///< must stand in the document
  bool always = false;                        ///< written even when it has its default
  bool newLine = false;                       ///< begins a line when written
  std::function<void(void* owner, const boost::json::value&, const std::string& pointer, Errors&)> read;
  std::function<std::optional<TextNode>(const void* owner)> write;  ///< nullopt: stays unwritten
  std::optional<std::string> defaultText;  ///< JSON text of the default; none when unset or required
};

struct ObjectTable {
  std::string_view name;  ///< "virtual service", for messages
  bool block = false;     ///< spread over several lines
  std::vector<Field> fields;
};

/// The table of a kind of object. Defined for Cluster and everything inside it.
template <typename Owner>
const ObjectTable& tableOf();

/// Reads an object by its table: unknown keys, missing keys and wrong values all become errors.
void readObject(const ObjectTable& table, void* owner, const boost::json::value& from, const std::string& pointer,
                Errors& errors);
TextNode writeObject(const ObjectTable& table, const void* owner);

}  // namespace lvs
