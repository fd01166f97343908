// Small pieces for reading IPVS's files in /proc: fields and hexadecimal addresses as the kernel prints
// them. No locale, no allocation, no way to fail but nullopt.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "common/model/address.h"

namespace lvs::ipvs {

/// Takes the next field, separated by blanks, off the front of the line; empty at its end.
std::string_view takeField(std::string_view& line);

/// Takes the next line, without its end, off the front of the text.
std::string_view takeLine(std::string_view& text);

/// A hexadecimal or decimal number that fills the whole field.
std::optional<std::uint32_t> hexNumber(std::string_view field);
std::optional<std::uint32_t> decimalNumber(std::string_view field);

/// "C0A80101", or "fd00:0000:…:0001" with eight groups of four digits.
std::optional<IpAddress> hexAddress(std::string_view field);

/// IPPROTO_TCP of "TCP" or "tcp", and so on ("SCT" is what connections print); 0 of anything else.
std::uint8_t protocolOf(std::string_view word);

}  // namespace lvs::ipvs
