#include "agent/vrrp/packet.h"

#include <algorithm>

namespace lvs::vrrp {
namespace {

constexpr std::size_t kHeaderBytes = 8;
constexpr std::size_t kAuthenticationBytes = 8;  ///< of version 2, behind the addresses
constexpr std::uint8_t kTypeAdvertisement = 1;
constexpr std::uint8_t kNoAuthentication = 0;
constexpr std::uint8_t kSimplePassword = 1;

std::size_t addressBytes(Family family) { return family == Family::ipv6 ? 16 : 4; }

/// RFC 1071: the ones' complement sum of 16-bit words, not yet complemented.
class Sum {
 public:
  void add(std::span<const std::uint8_t> bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i)
      total_ += odd_ + i % 2 == 1 ? bytes[i] : static_cast<std::uint32_t>(bytes[i]) << 8U;
    odd_ = (odd_ + bytes.size()) % 2;
  }
  std::uint16_t folded() const {
    std::uint64_t sum = total_;
    while (sum >> 16U != 0) sum = (sum & 0xffffU) + (sum >> 16U);
    return static_cast<std::uint16_t>(sum);
  }

 private:
  std::uint64_t total_ = 0;
  std::size_t odd_ = 0;
};

/// RFC 2460, 8.1 and its like for IPv4: addresses, length, protocol.
void addPseudoHeader(Sum& sum, const IpAddress& source, const IpAddress& destination, std::size_t length) {
  const std::size_t bytes = addressBytes(source.family());
  sum.add(std::span(source.bytes()).first(bytes));
  sum.add(std::span(destination.bytes()).first(bytes));
  const std::array<std::uint8_t, 4> tail{0, kProtocol, static_cast<std::uint8_t>(length >> 8U),
                                         static_cast<std::uint8_t>(length)};
  sum.add(tail);
}

bool hasPseudoHeader(const Settings& settings) {
  return settings.version == 3 && (settings.family == Family::ipv6 || settings.checksum == VrrpChecksum::pseudoHeader);
}

/// The sum over a message whose checksum is right is all ones.
bool isWhole(std::span<const std::uint8_t> message, bool pseudoHeader, const IpAddress& source,
             const IpAddress& destination) {
  Sum sum;
  if (pseudoHeader) addPseudoHeader(sum, source, destination, message.size());
  sum.add(message);
  return sum.folded() == 0xffff;
}

std::array<std::uint8_t, kAuthenticationBytes> passwordBytes(const std::string& password) {
  std::array<std::uint8_t, kAuthenticationBytes> bytes{};
  std::copy_n(password.begin(), std::min(password.size(), bytes.size()), bytes.begin());
  return bytes;
}

/// Takes the same time wherever they differ.
bool equalInConstantTime(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b) {
  std::uint8_t difference = 0;
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) difference |= static_cast<std::uint8_t>(a[i] ^ b[i]);
  return difference == 0 && a.size() == b.size();
}

}  // namespace

std::vector<std::uint8_t> encode(const Advertisement& advertisement, const Settings& settings, const IpAddress& source,
                                 const IpAddress& destination) {
  const std::size_t count = std::min(advertisement.addresses.size(), kMostAddresses);
  const std::size_t each = addressBytes(settings.family);
  const bool second = settings.version == 2;
  std::vector<std::uint8_t> message(kHeaderBytes + count * each + (second ? kAuthenticationBytes : 0));
  message[0] = static_cast<std::uint8_t>(settings.version << 4U | kTypeAdvertisement);
  message[1] = advertisement.virtualRouterId;
  message[2] = advertisement.priority;
  message[3] = static_cast<std::uint8_t>(count);
  if (second) {
    message[4] = settings.password.empty() ? kNoAuthentication : kSimplePassword;
    message[5] = static_cast<std::uint8_t>(std::clamp<std::uint32_t>(advertisement.intervalMs / 1000, 1, 255));
    if (!settings.password.empty()) {
      const auto password = passwordBytes(settings.password);
      std::copy(password.begin(), password.end(), message.end() - static_cast<std::ptrdiff_t>(kAuthenticationBytes));
    }
  } else {
    // Twelve bits of centiseconds; the four above them are reserved and 0.
    const std::uint32_t centiseconds = std::clamp<std::uint32_t>(advertisement.intervalMs / 10, 1, 0xfff);
    message[4] = static_cast<std::uint8_t>(centiseconds >> 8U);
    message[5] = static_cast<std::uint8_t>(centiseconds);
  }
  for (std::size_t i = 0; i < count; ++i) {
    const auto& bytes = advertisement.addresses[i].bytes();
    std::copy_n(bytes.begin(), each, message.begin() + static_cast<std::ptrdiff_t>(kHeaderBytes + i * each));
  }
  Sum sum;
  if (hasPseudoHeader(settings)) addPseudoHeader(sum, source, destination, message.size());
  sum.add(message);
  const auto checksum = static_cast<std::uint16_t>(~sum.folded());
  message[6] = static_cast<std::uint8_t>(checksum >> 8U);
  message[7] = static_cast<std::uint8_t>(checksum);
  return message;
}

std::variant<Received, Rejection> decode(std::span<const std::uint8_t> message, const Settings& settings,
                                         const IpAddress& source, const IpAddress& destination, std::uint8_t hopLimit) {
  // A unicast peer may be behind routers, and says by being in the document that it is one.
  if (hopLimit != kHopLimit && destination.isMulticast()) return Rejection::hopLimit;
  if (message.size() < kHeaderBytes) return Rejection::tooShort;
  if (message[0] >> 4U != settings.version) return Rejection::version;
  if ((message[0] & 0x0fU) != kTypeAdvertisement) return Rejection::type;
  const bool second = settings.version == 2;
  const std::size_t count = message[3];
  const std::size_t each = addressBytes(settings.family);
  const std::size_t length = kHeaderBytes + count * each + (second ? kAuthenticationBytes : 0);
  if (message.size() < length) return Rejection::length;
  // What is behind that is the link's padding.
  message = message.first(length);

  const bool pseudo = hasPseudoHeader(settings);
  bool whole = isWhole(message, pseudo, source, destination);
  // RFC 5798 is read in both ways for IPv4, RFC 9568 settles on the plain one: either is right.
  if (!whole && !second && settings.family == Family::ipv4) whole = isWhole(message, !pseudo, source, destination);
  if (!whole) return Rejection::checksum;

  Received received;
  received.source = source;
  Advertisement& read = received.advertisement;
  read.version = settings.version;
  read.virtualRouterId = message[1];
  read.priority = message[2];
  if (second) {
    const std::uint8_t wanted = settings.password.empty() ? kNoAuthentication : kSimplePassword;
    if (message[4] != wanted) return Rejection::authentication;
    if (wanted == kSimplePassword &&
        !equalInConstantTime(message.last(kAuthenticationBytes), passwordBytes(settings.password)))
      return Rejection::authentication;
    read.intervalMs = message[5] * 1000U;
  } else {
    read.intervalMs = ((message[4] & 0x0fU) << 8U | message[5]) * 10U;
  }
  for (std::size_t i = 0; i < count; ++i)
    read.addresses.push_back(IpAddress::fromBytes(settings.family, message.data() + kHeaderBytes + i * each));
  return received;
}

std::string_view rejectionWords(Rejection rejection) {
  switch (rejection) {
    case Rejection::hopLimit: return "its TTL is not 255: it was sent from beyond this link";
    case Rejection::tooShort: return "it is too short to be an advertisement";
    case Rejection::version: return "it is of another VRRP version than this group's";
    case Rejection::type: return "it is no advertisement";
    case Rejection::length: return "it is shorter than its list of addresses";
    case Rejection::checksum: return "its checksum is wrong";
    case Rejection::authentication: return "its authentication is not this group's";
  }
  return {};
}

const IpAddress& multicastGroup(Family family) {
  static const IpAddress kFour = *IpAddress::parse("224.0.0.18");
  static const IpAddress kSix = *IpAddress::parse("ff02::12");
  return family == Family::ipv6 ? kSix : kFour;
}

std::array<std::uint8_t, 6> virtualMac(Family family, std::uint8_t virtualRouterId) {
  return {0x00, 0x00, 0x5e, 0x00, static_cast<std::uint8_t>(family == Family::ipv6 ? 2 : 1), virtualRouterId};
}

}  // namespace lvs::vrrp
