// The cluster document as JSON text: reading (defaults filled in, unknown keys refused, all errors at
// once with pointers) and stable writing (fixed key order and layout, so that diffs stay small).
#pragma once

#include <string>
#include <string_view>

#include "common/model/document.h"
#include "common/model/result.h"

namespace lvs {

/// Largest document accepted, in bytes; nesting deeper than 16 is refused too.
inline constexpr std::size_t kMaxDocumentBytes = 16U << 20U;

/// Reads types and shapes only; rules between objects are validate()'s. Never throws.
Result<Cluster> parseCluster(std::string_view text);

/// parseCluster, then validate: the whole check that console, lvsctl and agent share.
Result<Cluster> loadCluster(std::string_view text);

/// Canonical text, ending in a newline. Equal clusters give equal text; parse(serialise(c)) == c.
std::string serialiseCluster(const Cluster& cluster);

/// SHA-256 of the canonical text in lower-case hex: equal hashes mean "in sync".
std::string revisionHash(const Cluster& cluster);

}  // namespace lvs
