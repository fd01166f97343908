// Captures as files that Wireshark opens (draft-ietf-opsawg-pcapng): written block by block, so that a capture can be
// passed on while it runs, and read in pieces as they arrive. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/model/result.h"
#include "common/packets/packet.h"

namespace lvs::packets {

/// Where packets were captured.
struct Place {
  std::string name;         ///< "ipvslb11 eth0"
  std::string description;  ///< "director, towards real servers"; may be empty
  std::string filter;       ///< BPF; may be empty
  Link link = Link::ethernet;
  std::uint32_t snap = 0;                      ///< most bytes kept of a packet; 0: all
  std::optional<Mac> hardware = std::nullopt;  ///< the interface's own address
  bool operator==(const Place&) const = default;
};

struct Captured {
  std::uint32_t place = 0;   ///< index into the section's places
  std::int64_t timeNs = 0;   ///< since 1970
  std::uint32_t length = 0;  ///< on the wire
  std::vector<std::uint8_t> bytes;
  std::string comment;
  bool operator==(const Captured&) const = default;
};

/// What a place tells when it is done.
struct PlaceCounts {
  std::uint64_t received = 0;
  std::uint64_t dropped = 0;  ///< by the system, for want of room
  bool operator==(const PlaceCounts&) const = default;
};

/// A section's begin; places and packets follow. `program` wrote it; both may be empty.
std::string beginSection(std::string_view program, std::string_view comment);
std::string placeBlock(const Place& place);
std::string packetBlock(std::uint32_t place, std::int64_t timeNs, std::uint32_t length,
                        std::span<const std::uint8_t> bytes, std::string_view comment = {});
std::string countsBlock(std::uint32_t place, std::int64_t timeNs, const PlaceCounts& counts);

/// Takes a file in whatever pieces; of several sections the places and packets follow each other. Not believed:
/// counts and sizes have limits, and whatever is not as it has to be ends the reading with an error that says where.
class PcapngReader {
 public:
  static constexpr std::size_t kMostBlock = 1U << 20U;  ///< bytes
  static constexpr std::size_t kMostPlaces = 256;

  Outcome feed(std::string_view bytes);
  /// No block has begun that is not complete.
  bool whole() const { return pending_.empty() && seen_ > 0; }

  const std::vector<Place>& places() const { return places_; }
  /// By place; zero where the file does not tell.
  const std::vector<PlaceCounts>& counts() const { return counts_; }
  /// Those that have come since the last call. Their places are indexes into `places()`.
  std::vector<Captured> takePackets();

 private:
  class Block;
  Outcome block(const Block& block);
  Outcome section(const Block& block);
  Outcome place(const Block& block);
  Outcome packet(const Block& block);
  Outcome statistics(const Block& block);
  Error fault(const std::string& what) const;

  std::string pending_;
  std::uint64_t seen_ = 0;  ///< bytes before `pending_`
  bool swapped_ = false;    ///< the section's writer has the other order of bytes
  bool inSection_ = false;
  std::size_t firstPlace_ = 0;  ///< of the section
  std::vector<Place> places_;
  std::vector<std::uint64_t> unitsPerSecond_;  ///< by place
  std::vector<PlaceCounts> counts_;
  std::vector<Captured> packets_;
};

}  // namespace lvs::packets
