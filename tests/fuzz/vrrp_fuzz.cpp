// Any bytes as advertisements from the link, taken by a virtual router that goes through its life: nothing may crash,
// and whatever is heard, priorities stay in their ranges and a timer runs while it takes part.
#include <cstdint>
#include <cstdlib>
#include <span>

#include "agent/vrrp/router.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace lvs;
  using namespace lvs::vrrp;
  if (size < 2) return 0;
  Settings wire;
  wire.version = (bytes[0] & 1U) != 0 ? 2 : 3;
  wire.family = (bytes[0] & 2U) != 0 && wire.version == 3 ? Family::ipv6 : Family::ipv4;
  if ((bytes[0] & 4U) != 0) wire.checksum = VrrpChecksum::plain;
  if ((bytes[0] & 8U) != 0) wire.password = "secret";
  const IpAddress& to = multicastGroup(wire.family);
  const auto from = *IpAddress::parse(wire.family == Family::ipv6 ? "fe80::1" : "192.0.2.1");
  std::vector<Group> groups(1);
  Group& group = groups[0];
  group.config.version = wire.version;
  group.config.bestOfOthers = bytes[1];
  group.config.source = *IpAddress::parse(wire.family == Family::ipv6 ? "fe80::2" : "192.0.2.2");
  Time now{std::chrono::seconds(1000)};
  dispatch(groups, 0, event::StartUp{}, now);
  std::span<const std::uint8_t> left(bytes + 2, size - 2);
  while (!left.empty()) {
    const std::size_t length = std::min<std::size_t>(left.size() - 1, left[0]);
    std::vector<std::uint8_t> message(left.begin() + 1, left.begin() + 1 + static_cast<std::ptrdiff_t>(length));
    left = left.subspan(1 + length);
    now += milliseconds(length);
    if (group.state.timer && now >= *group.state.timer) dispatch(groups, 0, event::TimerFired{}, now);
    (void)decode(message, wire, from, to, 255);
    // A fuzzer does not find checksums: the same bytes once more, with what they claim made whole.
    if (message.size() >= 8) {
      Advertisement said{wire.version, message[1], message[2], (message[4] * 256U + message[5]) * 10U, {}};
      const auto whole = decode(encode(said, wire, from, to), wire, from, to, 255);
      const auto* received = std::get_if<Received>(&whole);
      if (!received || received->advertisement.priority != message[2]) std::abort();
      dispatch(groups, 0, event::Heard{*received}, now);
    }
    const int priority = effectivePriority(group.config, group.state);
    if (priority < 1 || priority > 254 || !group.state.timer) std::abort();
  }
  return 0;
}
