// The raw socket that advertisements of one interface and family travel through. Never blocks.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>

#include "agent/vrrp/packet.h"
#include "common/model/result.h"

namespace lvs::vrrp {

class AdvertSocket {
 public:
  /// Joins the multicast group of VRRP on the interface. Needs CAP_NET_RAW.
  static Result<AdvertSocket> open(const std::string& interface, unsigned index, Family family);
  ~AdvertSocket();
  AdvertSocket(AdvertSocket&& other) noexcept;
  AdvertSocket& operator=(AdvertSocket&&) = delete;

  int descriptor() const { return fd_; }
  /// The reason when the kernel did not take it; nothing is sent again, the next advertisement is near.
  Outcome send(std::span<const std::uint8_t> message, const IpAddress& source, const IpAddress& destination) const;

  struct Packet {
    std::span<const std::uint8_t> message;  ///< valid until the next receive()
    IpAddress source;
    IpAddress destination;
    std::uint8_t hopLimit = 0;
  };
  /// nullopt: nothing waits.
  std::optional<Packet> receive();

 private:
  AdvertSocket(int fd, unsigned index, Family family) : fd_(fd), index_(index), family_(family) {}

  int fd_;
  unsigned index_;
  Family family_;
  std::array<std::uint8_t, 4200> buffer_{};  ///< 255 IPv6 addresses and headers
};

/// A packet socket of one interface that only sends. Never blocks.
class FrameSocket {
 public:
  /// Needs CAP_NET_RAW.
  static Result<FrameSocket> open(unsigned index);
  ~FrameSocket();
  FrameSocket(FrameSocket&& other) noexcept;
  FrameSocket& operator=(FrameSocket&&) = delete;

  Outcome send(std::span<const std::uint8_t> frame) const;

 private:
  explicit FrameSocket(int fd) : fd_(fd) {}
  int fd_;
};

}  // namespace lvs::vrrp
