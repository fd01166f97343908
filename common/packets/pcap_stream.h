// Packets as tcpdump writes them to a pipe: the classic pcap format (draft-ietf-opsawg-pcap), in whatever pieces it
// arrives; libpcap reads whole files only. Pure. The bytes come from another machine: sizes are limited, and what is
// not as it has to be ends the reading.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/model/result.h"
#include "common/packets/packet.h"

namespace lvs::packets {

struct StreamedPacket {
  std::int64_t timeNs = 0;   ///< since 1970, by the clock of whoever wrote it
  std::uint32_t length = 0;  ///< on the wire
  std::vector<std::uint8_t> bytes;
};

class PcapStream {
 public:
  static constexpr std::uint32_t kMostBytes = 1U << 18U;  ///< of one packet: libpcap's own limit

  Outcome feed(std::string_view bytes);
  /// Known from the first 24 bytes on.
  std::optional<Link> link() const { return link_; }
  /// Those that have come since the last call.
  std::vector<StreamedPacket> takePackets();

 private:
  Outcome begin();
  std::uint32_t u32(std::size_t at) const;

  std::string pending_;
  std::uint64_t seen_ = 0;  ///< bytes before `pending_`
  bool swapped_ = false;
  std::uint32_t nanosecondsOfUnit_ = 0;  ///< 0: it has not begun
  std::optional<Link> link_;
  std::vector<StreamedPacket> packets_;
};

}  // namespace lvs::packets
