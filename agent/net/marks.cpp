#include "agent/net/marks.h"

#include <charconv>
#include <optional>

#include "agent/net/nft.h"

namespace lvs::net {
namespace {

using reconcile::Mark;

void appendMap(std::string& script, const std::set<Mark>& marks, Family family) {
  const bool ipv6 = family == Family::ipv6;
  script += std::string("  map marks") + (ipv6 ? "6" : "4") + " {\n    type " + (ipv6 ? "ipv6_addr" : "ipv4_addr") +
            " . inet_proto . inet_service : mark\n";
  bool first = true;
  for (const Mark& mark : marks) {
    if (mark.address.family() != family) continue;
    script += first ? "    elements = { " : ", ";
    first = false;
    script += mark.address.toString() + " . " + std::to_string(mark.protocol) + " . " + std::to_string(mark.port) +
              " : " + std::to_string(mark.mark);
  }
  script += first ? "  }\n" : " }\n  }\n";
}

/// What a check has marked keeps its mark.
void appendChain(std::string& script, const char* hook) {
  static const std::string kOfChecks =
      "    meta mark " + std::to_string(kFirstCheckMark) + "-" + std::to_string(kLastCheckMark) + " accept\n";
  script += std::string("  chain ") + hook + " {\n    type filter hook " + hook + " priority -150; policy accept;\n" +
            (hook == std::string_view("output") ? kOfChecks : std::string()) +
            "    meta mark set ip daddr . meta l4proto . th dport map @marks4\n" +
            "    meta mark set ip6 daddr . meta l4proto . th dport map @marks6\n  }\n";
}

template <typename Number>
std::optional<Number> number(std::string_view text) {
  text = trim(text);
  int base = 10;
  if (text.starts_with("0x")) {
    text.remove_prefix(2);
    base = 16;
  }
  Number value{};
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, value, base);
  if (text.empty() || error != std::errc{} || stopped != end) return std::nullopt;
  return value;
}

/// "10.0.0.1 . 6 . 80 : 0x00000050"
std::optional<Mark> element(std::string_view text) {
  const std::size_t colon = text.rfind(" : ");
  const std::size_t first = text.find(" . ");
  const std::size_t second = first == std::string_view::npos ? first : text.find(" . ", first + 3);
  if (colon == std::string_view::npos || second == std::string_view::npos || second > colon) return std::nullopt;
  const auto address = IpAddress::parse(trim(text.substr(0, first)));
  const auto protocol = number<std::uint8_t>(text.substr(first + 3, second - first - 3));
  const auto port = number<std::uint16_t>(text.substr(second + 3, colon - second - 3));
  const auto mark = number<std::uint32_t>(text.substr(colon + 3));
  if (!address || !protocol || !port || !mark) return std::nullopt;
  return Mark{*address, *protocol, *port, *mark};
}

}  // namespace

std::string marksScript(const std::set<Mark>& marks) {
  // Adding first makes the deletion right whether or not there was a table.
  std::string script = "add table inet lvs_agent\ndelete table inet lvs_agent\n";
  if (marks.empty()) return script;
  script += "table inet lvs_agent {\n";
  appendMap(script, marks, Family::ipv4);
  appendMap(script, marks, Family::ipv6);
  appendChain(script, "prerouting");
  appendChain(script, "output");
  return script + "}\n";
}

std::set<Mark> parseMarks(std::string_view listing) {
  std::set<Mark> marks;
  // Marks that no chain looks up are none.
  for (const std::string_view part : {"hook prerouting", "hook output", "@marks4", "@marks6"}) {
    if (listing.find(part) == std::string_view::npos) return marks;
  }
  for (const std::string_view one : listedElements(listing)) {
    if (const auto mark = element(one)) marks.insert(*mark);
  }
  return marks;
}

Result<std::set<Mark>> readMarks() {
  const auto listing = listTable("inet lvs_agent");
  if (listing) return parseMarks(*listing);
  return Error{"", "Cannot read the firewall marks from nftables: " + listing.message()};
}

Outcome writeMarks(const std::set<Mark>& marks) {
  const auto done = runNft(marksScript(marks));
  if (!done) return Error{"", "The kernel refused the firewall marks: " + done.message()};
  return Done{};
}

}  // namespace lvs::net
