#include "agent/ipvs/connections.h"

#include <algorithm>
#include <utility>

#include "agent/ipvs/proc_text.h"

namespace lvs::ipvs {
namespace {

std::string lower(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

/// "10.0.0.5", "10.0.0.5:80", "fd00::5", "[fd00::5]:80".
std::optional<std::pair<IpAddress, std::optional<std::uint16_t>>> hostAndPort(std::string_view text) {
  if (const auto address = IpAddress::parse(text)) return std::pair(*address, std::optional<std::uint16_t>());
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  std::string_view host = text.substr(0, colon);
  const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
  if (bracketed) host = host.substr(1, host.size() - 2);
  const auto address = IpAddress::parse(host);
  const auto port = decimalNumber(text.substr(colon + 1));
  if (!address || address->isIpv6() != bracketed || !port || *port > 0xffff) return std::nullopt;
  return std::pair(*address, std::optional(static_cast<std::uint16_t>(*port)));
}

}  // namespace

std::optional<ServiceKey> parseServiceKey(std::string_view text) {
  ServiceKey key;
  const std::string_view kind = takeField(text);
  const std::string_view what = takeField(text);
  const std::string_view family = takeField(text);
  if (!takeField(text).empty()) return std::nullopt;
  if (kind == "fwmark") {
    const auto mark = decimalNumber(what);
    if (!mark || *mark == 0 || (!family.empty() && family != "ipv6")) return std::nullopt;
    key.fwmark = *mark;
    key.family = family.empty() ? Family::ipv4 : Family::ipv6;
    return key;
  }
  key.protocol = protocolOf(kind);
  const auto at = hostAndPort(what);
  if (key.protocol == 0 || !at || !at->second || !family.empty()) return std::nullopt;
  key.family = at->first.family();
  key.address = at->first;
  key.port = *at->second;
  return key;
}

Result<ConnectionFilter> connectionFilter(const ConnectionQuery& query) {
  ConnectionFilter filter;
  if (!query.service.empty()) {
    const auto key = parseServiceKey(query.service);
    if (!key) {
      return Error{"", "The service is '" + query.service + "'; allowed is a key such as 'tcp 10.0.0.1:80'"};
    }
    filter.byService = true;
    if (key->fwmark == 0) filter.services.push_back({key->protocol, key->address, key->port});
  }
  if (!query.destination.empty()) {
    const auto at = hostAndPort(query.destination);
    if (!at) {
      return Error{"", "The destination is '" + query.destination +
                           "'; allowed is an address, or address:port such as '10.0.0.5:80'"};
    }
    filter.destination = at->first;
    filter.destinationPort = at->second;
  }
  if (!query.client.empty()) {
    filter.client = IpAddress::parse(query.client);
    if (!filter.client) return Error{"", "The client is '" + query.client + "'; allowed is an IP address"};
  }
  filter.state = query.state;
  return filter;
}

ConnectionPager::ConnectionPager(ConnectionFilter filter, std::uint64_t offset, std::uint32_t limit)
    : filter_(std::move(filter)), offset_(offset), limit_(std::clamp<std::uint32_t>(limit, 1, 1000)) {}

bool ConnectionPager::feed(std::string_view piece) {
  return feed_.feed(piece, [this](std::string_view text) { return line(text); });
}

bool ConnectionPager::line(std::string_view text) {
  if (++lines_ > kMostConnectionLines) {
    page_.truncated = true;
    return false;
  }
  const auto entry = parseConnectionLine(text);
  if (!entry) return true;

  if (filter_.byService) {
    const std::uint8_t number = protocolOf(entry->protocol);
    const bool match = std::any_of(filter_.services.begin(), filter_.services.end(), [&](const VirtualMatch& wanted) {
      return wanted.protocol == number && wanted.address == entry->service.address &&
             (wanted.port == 0 || wanted.port == entry->service.port);
    });
    if (!match) return true;
  }
  if (filter_.destination && entry->destination.address != *filter_.destination) return true;
  if (filter_.destinationPort && entry->destination.port != *filter_.destinationPort) return true;
  if (filter_.client && entry->client.address != *filter_.client) return true;
  if (!filter_.state.empty() && entry->state != filter_.state) return true;

  if (matched_++ < offset_) return true;
  if (page_.connections.size() == limit_) {
    page_.next = offset_ + limit_;
    return false;
  }
  page_.connections.push_back({lower(entry->protocol), entry->client.toString(), entry->service.toString(),
                               entry->destination.toString(), std::string(entry->state), entry->expires});
  return true;
}

api::ConnectionPage ConnectionPager::finish(bool cutOff) {
  if (!feed_.rest().empty() && !cutOff) line(feed_.rest());
  page_.truncated = page_.truncated || cutOff;
  return std::move(page_);
}

}  // namespace lvs::ipvs
