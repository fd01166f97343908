#include "common/packets/pcap_stream.h"

#include <utility>

namespace lvs::packets {
namespace {

constexpr std::size_t kHead = 24;
constexpr std::size_t kPacketHead = 16;
constexpr std::uint32_t kMicroseconds = 0xa1b2c3d4;  ///< marks that tell the order of bytes as well
constexpr std::uint32_t kNanoseconds = 0xa1b23c4d;

}  // namespace

std::uint32_t PcapStream::u32(std::size_t at) const {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value |= std::uint32_t{static_cast<std::uint8_t>(pending_[at + i])} << (swapped_ ? 24 - 8 * i : 8 * i);
  return value;
}

Outcome PcapStream::begin() {
  for (const bool swapped : {false, true}) {
    swapped_ = swapped;
    if (u32(0) == kMicroseconds) nanosecondsOfUnit_ = 1000;
    if (u32(0) == kNanoseconds) nanosecondsOfUnit_ = 1;
    if (nanosecondsOfUnit_ != 0) break;
  }
  if (nanosecondsOfUnit_ == 0) return Error{"", "what comes is no capture"};
  // The upper bits tell of a frame's check sequence.
  switch (const std::uint32_t link = u32(20) & 0xffffU; link) {
    case 12:  // DLT_RAW of some systems
    case static_cast<std::uint32_t>(Link::raw): link_ = Link::raw; break;
    case static_cast<std::uint32_t>(Link::ethernet):
    case static_cast<std::uint32_t>(Link::cooked):
    case static_cast<std::uint32_t>(Link::cooked2): link_ = static_cast<Link>(link); break;
    default: return Error{"", "its packets are of a kind that is not understood (" + std::to_string(link) + ")"};
  }
  return Done{};
}

Outcome PcapStream::feed(std::string_view bytes) {
  pending_ += bytes;
  std::size_t at = 0;
  if (nanosecondsOfUnit_ == 0) {
    if (pending_.size() < kHead) return Done{};
    if (Outcome begun = begin(); !begun) return begun;
    at = kHead;
  }
  Outcome outcome = Done{};
  while (pending_.size() - at >= kPacketHead) {
    const std::uint32_t kept = u32(at + 8);
    if (kept > kMostBytes) {
      outcome = Error{"", "the capture is damaged at byte " + std::to_string(seen_ + at) + ": a packet of " +
                              std::to_string(kept) + " bytes, at most " + std::to_string(kMostBytes) + " are allowed"};
      break;
    }
    if (pending_.size() - at - kPacketHead < kept) break;
    const auto* const first = reinterpret_cast<const std::uint8_t*>(pending_.data()) + at + kPacketHead;
    packets_.push_back({std::int64_t{u32(at)} * 1'000'000'000 + std::int64_t{u32(at + 4)} * nanosecondsOfUnit_,
                        u32(at + 12),
                        {first, first + kept}});
    at += kPacketHead + kept;
  }
  pending_.erase(0, at);
  seen_ += at;
  return outcome;
}

std::vector<StreamedPacket> PcapStream::takePackets() { return std::exchange(packets_, {}); }

}  // namespace lvs::packets
