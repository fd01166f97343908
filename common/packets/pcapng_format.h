// Numbers of the pcapng format (draft-ietf-opsawg-pcapng, sections 3 and 4), for its writer and its reader.
#pragma once

#include <cstddef>
#include <cstdint>

namespace lvs::packets::format {

inline constexpr std::uint32_t kSection = 0x0a0d0d0a;  ///< block types
inline constexpr std::uint32_t kPlace = 1;
inline constexpr std::uint32_t kCounts = 5;
inline constexpr std::uint32_t kPacket = 6;
inline constexpr std::uint32_t kMagic = 0x1a2b3c4d;  ///< tells the order of bytes

inline constexpr std::uint16_t kEnd = 0;  ///< option codes
inline constexpr std::uint16_t kComment = 1;
inline constexpr std::uint16_t kSectionProgram = 4;
inline constexpr std::uint16_t kPlaceName = 2;
inline constexpr std::uint16_t kPlaceDescription = 3;
inline constexpr std::uint16_t kPlaceHardware = 6;
inline constexpr std::uint16_t kPlaceUnits = 9;
inline constexpr std::uint16_t kPlaceFilter = 11;
inline constexpr std::uint16_t kReceived = 4;
inline constexpr std::uint16_t kDropped = 5;

inline constexpr std::size_t kMostOption = 4096;  ///< bytes that are written; a reader takes what there is

}  // namespace lvs::packets::format
