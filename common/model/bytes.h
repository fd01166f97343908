// Bytes as an administrator writes them in the document: hex texts, and texts with escapes. Checks send and look for
// them; validation reads them beforehand, so that both agree on what is allowed. Never does anything with the bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/model/result.h"

namespace lvs {

/// "00 00 00 08 04d2162f": pairs of hex digits, with blanks, tabs or line ends between pairs where one likes. Nullopt
/// for anything else; an empty text is no bytes.
std::optional<std::string> bytesFromHex(std::string_view text);

/// A text with the escapes \r \n \t \\ and \xNN (two hex digits: that byte) taken for what they stand for. Every other
/// backslash is an error that names its offset. Line ends that are in the text already stay as they are.
Result<std::string> unescaped(std::string_view text);

}  // namespace lvs
