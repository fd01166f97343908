#include "agent/ipvs/proc_table.h"

#include "agent/ipvs/proc_text.h"

namespace lvs::ipvs {
namespace {

/// "C0A80101:0050" or "[2001:…]:0050".
std::optional<DestinationKey> endpoint(std::string_view field) {
  const std::size_t colon = field.rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  std::string_view host = field.substr(0, colon);
  if (host.size() > 2 && host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
  const auto address = hexAddress(host);
  const auto port = hexNumber(field.substr(colon + 1));
  if (!address || !port || *port > 0xffff) return std::nullopt;
  return DestinationKey{*address, static_cast<std::uint16_t>(*port)};
}

class Reader {
 public:
  explicit Reader(const MarkFamilies& families) : families_(families) {}

  void line(std::string_view text) {
    const std::string_view word = takeField(text);
    if (word == "->") {
      destination(text);
    } else {
      closeMark();
      current_ = nullptr;
      if (word == "FWM") {
        mark(text);
      } else if (const std::uint8_t protocol = protocolOf(word)) {
        service(protocol, text);
      }
    }
  }

  Counts finish() {
    closeMark();
    return std::move(counts_);
  }

 private:
  using Destinations = std::map<DestinationKey, DestinationCounts>;

  void service(std::uint8_t protocol, std::string_view text) {
    const auto at = endpoint(takeField(text));
    if (!at) return;
    ServiceKey key;
    key.family = at->address.family();
    key.protocol = protocol;
    key.address = at->address;
    key.port = at->port;
    current_ = &counts_[key];
  }

  void mark(std::string_view text) {
    const auto number = hexNumber(takeField(text));
    if (!number || *number == 0) return;
    mark_ = *number;
    pending_.clear();
    current_ = &pending_;
  }

  /// The family of a mark's service is known when its destinations have been read.
  void closeMark() {
    if (mark_ == 0) return;
    ServiceKey key;
    key.fwmark = mark_;
    const auto known = families_.find(mark_);
    if (known != families_.end() && known->second.size() == 1) {
      key.family = known->second.front();
    } else if (!pending_.empty()) {
      key.family = pending_.begin()->first.address.family();
    }
    if (known != families_.end() && known->second.size() > 1 && counts_.contains(key)) {
      key.family = key.family == Family::ipv4 ? Family::ipv6 : Family::ipv4;
    }
    counts_[key] = std::move(pending_);
    pending_.clear();
    mark_ = 0;
  }

  void destination(std::string_view text) {
    if (!current_) return;
    const auto at = endpoint(takeField(text));
    takeField(text);  // forwarding
    const auto weight = decimalNumber(takeField(text));
    const auto active = decimalNumber(takeField(text));
    const auto inactive = decimalNumber(takeField(text));
    if (!at || !weight || !active || !inactive) return;
    current_->insert_or_assign(*at, DestinationCounts{*weight, *active, *inactive});
  }

  const MarkFamilies& families_;
  Counts counts_;
  Destinations* current_ = nullptr;
  Destinations pending_;
  std::uint32_t mark_ = 0;
};

}  // namespace

Counts parseProcTable(std::string_view text, const MarkFamilies& families) {
  Reader reader(families);
  while (!text.empty()) reader.line(takeLine(text));
  return reader.finish();
}

}  // namespace lvs::ipvs
