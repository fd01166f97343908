#include "common/packets/pcapng.h"
#include "common/packets/pcapng_format.h"

namespace lvs::packets {

namespace {

/// Little-endian, whatever machine writes it.
class Writer {
 public:
  explicit Writer(std::uint32_t type) {
    u32(type);
    u32(0);  // the length, once it is known
  }
  void u8(std::uint8_t value) { text_ += static_cast<char>(value); }
  void u16(std::uint16_t value) {
    u8(static_cast<std::uint8_t>(value));
    u8(static_cast<std::uint8_t>(value >> 8U));
  }
  void u32(std::uint32_t value) {
    u16(static_cast<std::uint16_t>(value));
    u16(static_cast<std::uint16_t>(value >> 16U));
  }
  void u64(std::uint64_t value) {
    u32(static_cast<std::uint32_t>(value));
    u32(static_cast<std::uint32_t>(value >> 32U));
  }
  /// High half first, as the format wants times.
  void time(std::int64_t ns) {
    u32(static_cast<std::uint32_t>(static_cast<std::uint64_t>(ns) >> 32U));
    u32(static_cast<std::uint32_t>(ns));
  }
  void padded(std::string_view bytes) {
    text_ += bytes;
    while (text_.size() % 4 != 0) u8(0);
  }
  void option(std::uint16_t code, std::string_view value) {
    value = value.substr(0, format::kMostOption);
    u16(code);
    u16(static_cast<std::uint16_t>(value.size()));
    padded(value);
  }
  void textOption(std::uint16_t code, std::string_view value) {
    if (!value.empty()) option(code, value);
  }
  void counter(std::uint16_t code, std::uint64_t value) {
    u16(code);
    u16(8);
    u64(value);
  }
  std::string done() {
    const auto length = static_cast<std::uint32_t>(text_.size() + 4);
    u32(length);
    for (unsigned i = 0; i < 4; ++i) text_[4 + i] = static_cast<char>(length >> (8 * i));
    return std::move(text_);
  }

 private:
  std::string text_;
};

std::string_view asText(std::span<const std::uint8_t> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

std::string beginSection(std::string_view program, std::string_view comment) {
  Writer block(format::kSection);
  block.u32(format::kMagic);
  block.u16(1);
  block.u16(0);
  block.u64(~std::uint64_t{0});  // of a length that is not known yet
  block.textOption(format::kComment, comment);
  block.textOption(format::kSectionProgram, program);
  block.option(format::kEnd, {});
  return block.done();
}

std::string placeBlock(const Place& place) {
  Writer block(format::kPlace);
  block.u16(static_cast<std::uint16_t>(place.link));
  block.u16(0);
  block.u32(place.snap);
  block.textOption(format::kPlaceName, place.name);
  block.textOption(format::kPlaceDescription, place.description);
  if (place.hardware) block.option(format::kPlaceHardware, asText(*place.hardware));
  block.option(format::kPlaceUnits, "\x09");  // nanoseconds
  if (!place.filter.empty()) block.option(format::kPlaceFilter, std::string(1, '\0') + place.filter);
  block.option(format::kEnd, {});
  return block.done();
}

std::string packetBlock(std::uint32_t place, std::int64_t timeNs, std::uint32_t length,
                        std::span<const std::uint8_t> bytes, std::string_view comment) {
  Writer block(format::kPacket);
  block.u32(place);
  block.time(timeNs);
  block.u32(static_cast<std::uint32_t>(bytes.size()));
  block.u32(length);
  block.padded(asText(bytes));
  if (!comment.empty()) {
    block.option(format::kComment, comment);
    block.option(format::kEnd, {});
  }
  return block.done();
}

std::string countsBlock(std::uint32_t place, std::int64_t timeNs, const PlaceCounts& counts) {
  Writer block(format::kCounts);
  block.u32(place);
  block.time(timeNs);
  block.counter(format::kReceived, counts.received);
  block.counter(format::kDropped, counts.dropped);
  block.option(format::kEnd, {});
  return block.done();
}

}  // namespace lvs::packets
