#include "agent/ipvs/handshakes.h"

#include <netinet/in.h>

namespace lvs::ipvs {
namespace {

constexpr std::string_view kHalfOpen = "SYN_RECV";

/// FNV-1a: equal for equal entries is all that is asked of it.
class Fingerprint {
 public:
  void add(const DestinationKey& end) {
    for (const std::uint8_t byte : end.address.bytes()) add(byte);
    add(static_cast<std::uint8_t>(end.port >> 8U));
    add(static_cast<std::uint8_t>(end.port & 0xffU));
  }
  std::uint64_t value() const { return value_; }

 private:
  void add(std::uint8_t byte) { value_ = (value_ ^ byte) * 1099511628211U; }
  std::uint64_t value_ = 14695981039346656037U;
};

}  // namespace

bool HalfOpenReader::feed(std::string_view piece) {
  return lines_.feed(piece, [this](std::string_view text) { return line(text); });
}

bool HalfOpenReader::line(std::string_view text) {
  tooMuch_ = ++count_ > kMostConnectionLines;
  if (tooMuch_) return false;
  if (text.find(kHalfOpen) == std::string_view::npos) return true;
  const auto entry = parseConnectionLine(text);
  if (!entry || entry->protocol != "TCP" || entry->state != kHalfOpen) return true;
  tooMuch_ = found_.size() == kMostHalfOpen;
  if (tooMuch_) return false;
  Fingerprint print;
  print.add(entry->client);
  print.add(entry->service);
  found_.push_back({print.value(), entry->destination});
  return true;
}

std::map<DestinationKey, std::uint64_t> openedConnections(const Numbers& numbers) {
  std::map<DestinationKey, std::uint64_t> opened;
  for (const auto& [service, told] : numbers) {
    if (service.fwmark == 0 && service.protocol != IPPROTO_TCP) continue;
    for (const auto& [at, destination] : told.destinations) opened[at] += destination.counters.connections;
  }
  return opened;
}

}  // namespace lvs::ipvs
