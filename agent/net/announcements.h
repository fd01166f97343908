// Hearing which hardware answers for an address: gratuitous ARP and ARP replies (RFC 826, RFC 5227), neighbour
// advertisements (RFC 4861, 4.4). Packets are hostile until parsed; the parsers are pure.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "common/model/address.h"
#include "common/model/result.h"

namespace lvs::net {

struct Announcement {
  IpAddress address;
  std::string hardware;  ///< "52:54:00:12:34:56"
  bool operator==(const Announcement&) const = default;
};

/// What the payload of an ARP frame says of its sender; nothing when it is a mere question of somebody else's.
std::optional<Announcement> readArp(std::span<const std::uint8_t> payload);
/// What an IPv6 packet says, if it is a neighbour advertisement that names the hardware.
std::optional<Announcement> readNeighbourAdvertisement(std::span<const std::uint8_t> packet);

/// A socket that hears these packets of one family on one interface.
class AnnouncementSocket {
 public:
  static Result<AnnouncementSocket> open(const std::string& interface, Family family);
  ~AnnouncementSocket();
  AnnouncementSocket(AnnouncementSocket&& other) noexcept;
  AnnouncementSocket& operator=(AnnouncementSocket&&) = delete;

  int descriptor() const { return fd_; }
  /// One packet that waits; false: none. `heard` stays empty where a packet says nothing.
  bool receive(std::optional<Announcement>& heard);

 private:
  AnnouncementSocket(int fd, Family family) : fd_(fd), family_(family) {}
  int fd_;
  Family family_;
};

}  // namespace lvs::net
