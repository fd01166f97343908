#include "tests/bench/rules.h"

#include <netinet/in.h>

#include <array>
#include <charconv>
#include <ostream>
#include <string>
#include <vector>

namespace lvs::bench {
namespace {

IpAddress addressOf(std::uint32_t number) {
  const std::array<std::uint8_t, 4> bytes{static_cast<std::uint8_t>(number >> 24U),
                                          static_cast<std::uint8_t>(number >> 16U),
                                          static_cast<std::uint8_t>(number >> 8U), static_cast<std::uint8_t>(number)};
  return IpAddress::fromBytes(Family::ipv4, bytes.data());
}

std::vector<std::string_view> fieldsOf(std::string_view line) {
  std::vector<std::string_view> fields;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    if (end > 0) fields.push_back(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return fields;
}

std::optional<ipvs::DestinationKey> endpoint(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto address = IpAddress::parse(text.substr(0, colon));
  const std::string_view digits = text.substr(colon + 1);
  std::uint16_t port = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  if (!address || read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return std::nullopt;
  return ipvs::DestinationKey{*address, port};
}

std::optional<ipvs::ServiceKey> serviceAt(std::string_view text) {
  const auto at = endpoint(text);
  if (!at) return std::nullopt;
  ipvs::ServiceKey key;
  key.protocol = IPPROTO_TCP;
  key.address = at->address;
  key.port = at->port;
  return key;
}

}  // namespace

ipvs::Table sampleTable(unsigned services, unsigned servers) {
  constexpr std::uint32_t kFirstVip = 0x0a200001;  // 10.32.0.1
  constexpr std::uint32_t kFirstRip = 0x0a400001;  // 10.64.0.1
  ipvs::Table table;
  std::uint32_t rip = kFirstRip;
  for (unsigned at = 0; at < services; ++at) {
    ipvs::ServiceKey key;
    key.protocol = IPPROTO_TCP;
    key.address = addressOf(kFirstVip + at);
    key.port = 80;
    ipvs::Service& service = table[key];
    for (unsigned server = 0; server < servers; ++server) {
      ipvs::Destination destination;
      destination.forwarding = Forwarding::directRouting;
      service.destinations.emplace(ipvs::DestinationKey{addressOf(rip++), 80}, destination);
    }
  }
  return table;
}

void writeRules(std::ostream& out, const ipvs::Table& table) {
  for (const auto& [key, service] : table) {
    const std::string at = key.address.toString() + ":" + std::to_string(key.port);
    out << "-A -t " << at << " -s " << service.scheduler << "\n";
    for (const auto& [server, destination] : service.destinations) {
      out << "-a -t " << at << " -r " << server.toString() << " -g -w " << destination.weight << "\n";
    }
  }
}

Result<ipvs::Table> readRules(std::string_view text) {
  ipvs::Table table;
  for (std::size_t line = 1; !text.empty(); ++line) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const auto fields = fieldsOf(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    const Error odd{"", "Line " + std::to_string(line) + " is none that this benchmark writes"};
    if (fields.empty()) continue;
    if (fields.size() < 5 || fields[1] != "-t") return odd;
    const auto key = serviceAt(fields[2]);
    if (!key) return odd;
    if (fields[0] == "-A" && fields[3] == "-s") {
      table[*key].scheduler = fields[4];
      continue;
    }
    if (fields[0] != "-a" || fields[3] != "-r" || fields.size() != 8 || fields[5] != "-g") return odd;
    const auto server = endpoint(fields[4]);
    ipvs::Destination destination;
    destination.forwarding = Forwarding::directRouting;
    const auto weight = std::from_chars(fields[7].data(), fields[7].data() + fields[7].size(), destination.weight);
    if (!server || weight.ec != std::errc{}) return odd;
    table[*key].destinations.emplace(*server, destination);
  }
  return table;
}

}  // namespace lvs::bench
