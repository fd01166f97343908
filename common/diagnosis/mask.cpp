#include "common/diagnosis/mask.h"

#include <algorithm>

namespace lvs::diagnosis {
namespace {

constexpr std::size_t kLongest = 45;  ///< characters of an address: IPv6 with an IPv4 address at its end

// Not <cctype>'s: the locale has no say here.
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool isWord(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isPart(char c) { return isHex(c) || c == '.' || c == ':'; }

/// Whether an address that ends here ends well: "10.0.0.1" within "10.0.0.1.5" is none.
bool endsAt(std::string_view text, std::size_t end, bool six) {
  if (end == text.size()) return true;
  if (isWord(text[end])) return false;
  const bool more = end + 1 < text.size() && isHex(text[end + 1]);
  return !more || !(text[end] == '.' || (six && text[end] == ':'));
}

}  // namespace

const std::string& AddressMask::nameOf(const IpAddress& address) {
  auto [at, isNew] = names_.try_emplace(address);
  if (isNew) at->second = address.isIpv6() ? "ipv6-" + std::to_string(++six_) : "ipv4-" + std::to_string(++four_);
  return at->second;
}

std::string AddressMask::operator()(std::string_view text) {
  std::string masked;
  std::size_t at = 0;
  while (at < text.size()) {
    const bool begins =
        isPart(text[at]) && text[at] != '.' && (at == 0 || !(isWord(text[at - 1]) || isPart(text[at - 1])));
    if (begins) {
      std::size_t most = at;
      while (most < text.size() && most - at < kLongest && isPart(text[most])) ++most;
      std::size_t found = 0;
      for (std::size_t end = most; end > at + 1 && found == 0; --end) {
        const auto address = IpAddress::parse(text.substr(at, end - at));
        if (!address || !endsAt(text, end, address->isIpv6())) continue;
        masked += nameOf(*address);
        found = end;
      }
      if (found != 0) {
        at = found;
        continue;
      }
    }
    masked += text[at++];
  }
  return masked;
}

}  // namespace lvs::diagnosis
