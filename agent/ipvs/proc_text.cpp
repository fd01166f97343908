#include "agent/ipvs/proc_text.h"

#include <netinet/in.h>

#include <charconv>
#include <cstddef>

namespace lvs::ipvs {
namespace {

std::optional<std::uint32_t> number(std::string_view field, int base) {
  std::uint32_t value = 0;
  const char* end = field.data() + field.size();
  const auto [stopped, error] = std::from_chars(field.data(), end, value, base);
  if (field.empty() || error != std::errc{} || stopped != end) return std::nullopt;
  return value;
}

}  // namespace

std::string_view takeField(std::string_view& line) {
  const std::size_t first = line.find_first_not_of(' ');
  if (first == std::string_view::npos) {
    line = {};
    return {};
  }
  const std::size_t end = line.find(' ', first);
  const std::string_view field = line.substr(first, end == std::string_view::npos ? end : end - first);
  line = end == std::string_view::npos ? std::string_view{} : line.substr(end);
  return field;
}

std::string_view takeLine(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  return line;
}

std::optional<std::uint32_t> hexNumber(std::string_view field) { return number(field, 16); }
std::optional<std::uint32_t> decimalNumber(std::string_view field) { return number(field, 10); }

std::optional<IpAddress> hexAddress(std::string_view field) {
  std::uint8_t bytes[16] = {};
  if (field.size() == 8) {
    const auto value = hexNumber(field);
    if (!value) return std::nullopt;
    for (std::size_t at = 0; at < 4; ++at) bytes[at] = static_cast<std::uint8_t>(*value >> (24 - 8 * at));
    return IpAddress::fromBytes(Family::ipv4, bytes);
  }
  if (field.size() != 39) return std::nullopt;
  for (std::size_t group = 0; group < 8; ++group) {
    const auto value = hexNumber(field.substr(group * 5, 4));
    if (!value || (group < 7 && field[group * 5 + 4] != ':')) return std::nullopt;
    bytes[group * 2] = static_cast<std::uint8_t>(*value >> 8);
    bytes[group * 2 + 1] = static_cast<std::uint8_t>(*value);
  }
  return IpAddress::fromBytes(Family::ipv6, bytes);
}

std::uint8_t protocolOf(std::string_view word) {
  if (word == "TCP" || word == "tcp") return IPPROTO_TCP;
  if (word == "UDP" || word == "udp") return IPPROTO_UDP;
  if (word == "SCTP" || word == "SCT" || word == "sctp") return IPPROTO_SCTP;
  return 0;
}

}  // namespace lvs::ipvs
