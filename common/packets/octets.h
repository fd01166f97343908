// Bytes of a packet, read from front to back: whoever takes more than there is gets nothing.
#pragma once

#include <cstdint>
#include <span>

namespace lvs::packets {

class Octets {
 public:
  explicit Octets(std::span<const std::uint8_t> bytes) : all_(bytes) {}

  std::size_t at() const { return at_; }
  std::size_t left() const { return all_.size() - at_; }
  bool has(std::size_t count) const { return count <= left(); }
  std::span<const std::uint8_t> rest() const { return all_.subspan(at_); }
  /// The next `count` bytes, fewer where there are not so many.
  std::span<const std::uint8_t> peek(std::size_t count) const { return rest().first(count < left() ? count : left()); }
  void skip(std::size_t count) { at_ += count < left() ? count : left(); }
  /// Forgets what lies behind the next `count` bytes: padding, for example.
  void keep(std::size_t count) {
    if (count < left()) all_ = all_.first(at_ + count);
  }

  /// Network order, at an offset from here. The caller has asked `has`.
  std::uint8_t u8(std::size_t offset) const { return all_[at_ + offset]; }
  std::uint16_t u16(std::size_t offset) const { return static_cast<std::uint16_t>(u8(offset) << 8U | u8(offset + 1)); }
  std::uint32_t u32(std::size_t offset) const {
    return static_cast<std::uint32_t>(u16(offset)) << 16U | u16(offset + 2);
  }
  const std::uint8_t* data(std::size_t offset = 0) const { return all_.data() + at_ + offset; }

 private:
  std::span<const std::uint8_t> all_;
  std::size_t at_ = 0;
};

}  // namespace lvs::packets
