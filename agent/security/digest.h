// SHA-256 and random bytes by OpenSSL, and the text forms that trust is written in: lower-case hex for
// fingerprints, base64url without padding for tokens (RFC 4648, 5).
#pragma once

#include <string>
#include <string_view>

namespace lvs::security {

/// SHA-256 in lower-case hex, 64 characters.
std::string sha256Hex(std::string_view bytes);
/// `count` bytes from the system's random generator; ends the program if it has none.
std::string randomBytes(std::size_t count);
std::string base64Url(std::string_view bytes);
bool isHexDigest(std::string_view text);  ///< 64 lower-case hex digits

}  // namespace lvs::security
