#include <algorithm>
#include <cstring>

#include "common/packets/pcapng.h"
#include "common/packets/pcapng_format.h"

namespace lvs::packets {

/// One block's bytes, between its type and its two lengths.
class PcapngReader::Block {
 public:
  Block(std::string_view bytes, bool swapped) : bytes_(bytes), swapped_(swapped) {}

  std::size_t size() const { return bytes_.size(); }
  std::uint16_t u16(std::size_t at) const {
    const auto low = static_cast<std::uint8_t>(bytes_[at]);
    const auto high = static_cast<std::uint8_t>(bytes_[at + 1]);
    return static_cast<std::uint16_t>(swapped_ ? low << 8U | high : high << 8U | low);
  }
  std::uint32_t u32(std::size_t at) const {
    const std::uint32_t first = u16(at);
    const std::uint32_t second = u16(at + 2);
    return swapped_ ? first << 16U | second : second << 16U | first;
  }
  std::uint64_t u64(std::size_t at) const {
    const std::uint64_t first = u32(at);
    const std::uint64_t second = u32(at + 4);
    return swapped_ ? first << 32U | second : second << 32U | first;
  }
  std::string_view text(std::size_t at, std::size_t length) const { return bytes_.substr(at, length); }

  /// Calls `take(code, offset, length)` for each option from `at` on; false when one runs over the end.
  template <typename Take>
  bool options(std::size_t at, const Take& take) const {
    while (at + 4 <= bytes_.size()) {
      const std::uint16_t code = u16(at);
      const std::size_t length = u16(at + 2);
      at += 4;
      if (code == format::kEnd) return true;
      if (length > bytes_.size() - at) return false;
      take(code, at, length);
      at += (length + 3) / 4 * 4;
    }
    return at >= bytes_.size();
  }

 private:
  std::string_view bytes_;
  bool swapped_;
};

Error PcapngReader::fault(const std::string& what) const {
  return Error{"", "the capture is damaged at byte " + std::to_string(seen_) + ": " + what};
}

Outcome PcapngReader::feed(std::string_view bytes) {
  pending_ += bytes;
  std::size_t at = 0;
  Outcome outcome = Done{};
  while (outcome && pending_.size() - at >= 12) {
    const std::string_view left = std::string_view(pending_).substr(at);
    const std::uint32_t type = Block(left, swapped_).u32(0);
    if (type == format::kSection) {  // reads the same both ways, and tells the order of bytes of all that follows
      const std::uint32_t magic = Block(left, false).u32(8);
      if (magic != format::kMagic && magic != __builtin_bswap32(format::kMagic)) {
        outcome = fault("a section without the format's mark");
        break;
      }
      swapped_ = magic != format::kMagic;
    } else if (!inSection_) {
      outcome = fault("it does not begin with a section; is it a pcapng file?");
      break;
    }
    const std::uint32_t length = Block(left, swapped_).u32(4);
    if (length < 12 || length % 4 != 0 || length > kMostBlock) {
      outcome = fault("a block of " + std::to_string(length) + " bytes; allowed are 12 to " +
                      std::to_string(kMostBlock) + ", in fours");
      break;
    }
    if (left.size() < length) break;
    if (Block(left, swapped_).u32(length - 4) != length) {
      outcome = fault("a block's two lengths differ");
      break;
    }
    const Block content(left.substr(8, length - 12), swapped_);
    switch (type) {
      case format::kSection: outcome = section(content); break;
      case format::kPlace: outcome = place(content); break;
      case format::kPacket: outcome = packet(content); break;
      case format::kCounts: outcome = statistics(content); break;
      default: break;  // of no use here
    }
    at += length;
    seen_ += length;
  }
  pending_.erase(0, at);
  return outcome;
}

std::vector<Captured> PcapngReader::takePackets() { return std::exchange(packets_, {}); }

Outcome PcapngReader::section(const Block& block) {
  if (block.size() < 16) return fault("a section's begin that is too short");
  if (block.u16(4) != 1) return fault("version " + std::to_string(block.u16(4)) + " of the format; known is 1");
  inSection_ = true;
  firstPlace_ = places_.size();
  return Done{};
}

Outcome PcapngReader::place(const Block& block) {
  if (block.size() < 8) return fault("an interface's description that is too short");
  if (places_.size() >= kMostPlaces) return fault("more than " + std::to_string(kMostPlaces) + " interfaces");
  Place found;
  found.link = static_cast<Link>(block.u16(0));
  found.snap = block.u32(4);
  std::uint64_t units = 1'000'000;
  bool known = true;
  const bool fits = block.options(8, [&](std::uint16_t code, std::size_t at, std::size_t length) {
    const std::string_view value = block.text(at, length);
    if (code == format::kPlaceName) found.name = value;
    if (code == format::kPlaceDescription) found.description = value;
    if (code == format::kPlaceFilter && length > 1 && value[0] == 0) found.filter = value.substr(1);
    if (code == format::kPlaceHardware && length == sizeof(Mac)) {
      found.hardware.emplace();
      std::memcpy(found.hardware->data(), value.data(), length);
    }
    if (code != format::kPlaceUnits || length < 1) return;
    const auto exponent = static_cast<std::uint8_t>(value[0]);
    known = exponent <= 9;
    units = 1;
    for (unsigned i = 0; known && i < exponent; ++i) units *= 10;
  });
  if (!fits) return fault("an option that runs over its block's end");
  if (!known) return fault("times that are not in decimal parts of a second down to nanoseconds");
  places_.push_back(std::move(found));
  unitsPerSecond_.push_back(units);
  counts_.emplace_back();
  return Done{};
}

Outcome PcapngReader::packet(const Block& block) {
  if (block.size() < 20) return fault("a packet's block that is too short");
  const std::size_t index = firstPlace_ + block.u32(0);
  if (index >= places_.size()) return fault("a packet of an interface that is not described");
  const std::uint32_t captured = block.u32(12);
  if (captured > block.size() - 20) return fault("a packet that runs over its block's end");
  Captured found;
  found.place = static_cast<std::uint32_t>(index);
  const std::uint64_t time = static_cast<std::uint64_t>(block.u32(4)) << 32U | block.u32(8);
  const std::uint64_t units = unitsPerSecond_[index];
  constexpr std::uint64_t kNs = 1'000'000'000;
  if (time / units > static_cast<std::uint64_t>(INT64_MAX) / kNs - 1) return fault("a time beyond the year 2262");
  found.timeNs = static_cast<std::int64_t>(time / units * kNs + time % units * (kNs / units));
  found.length = std::max(block.u32(16), captured);
  const std::string_view bytes = block.text(20, captured);
  found.bytes.assign(bytes.begin(), bytes.end());
  const bool fits =
      block.options(20 + (captured + 3U) / 4U * 4U, [&](std::uint16_t code, std::size_t at, std::size_t length) {
        if (code == format::kComment) found.comment = block.text(at, length);
      });
  if (!fits) return fault("an option that runs over its block's end");
  packets_.push_back(std::move(found));
  return Done{};
}

Outcome PcapngReader::statistics(const Block& block) {
  if (block.size() < 12) return fault("an interface's counts that are too short");
  const std::size_t index = firstPlace_ + block.u32(0);
  if (index >= places_.size()) return fault("counts of an interface that is not described");
  const bool fits = block.options(12, [&](std::uint16_t code, std::size_t at, std::size_t length) {
    if (length != 8) return;
    if (code == format::kReceived) counts_[index].received = block.u64(at);
    if (code == format::kDropped) counts_[index].dropped = block.u64(at);
  });
  if (!fits) return fault("an option that runs over its block's end");
  return Done{};
}

}  // namespace lvs::packets
