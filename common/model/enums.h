// The document's words for its enumerations, as tables: one row per value, read both ways. The codec,
// the diff, the schema's test and the programs' listings all walk these.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "common/model/document.h"

namespace lvs {

template <typename Enum>
struct EnumWord {
  Enum value;
  std::string_view word;
};

/// All words of an enumeration, in the order to show them. Defined for every enumeration of document.h.
template <typename Enum>
std::span<const EnumWord<Enum>> words();

template <typename Enum>
std::string_view wordOf(Enum value) {
  for (const auto& row : words<Enum>()) {
    if (row.value == value) return row.word;
  }
  return {};
}

template <typename Enum>
std::optional<Enum> fromWord(std::string_view word) {
  for (const auto& row : words<Enum>()) {
    if (row.word == word) return row.value;
  }
  return std::nullopt;
}

}  // namespace lvs
