// Any bytes as what another machine's tools say of a trace, as what the kernel quotes of an echo request, and as a
// packet that a director hears of somebody else's trace: nothing may crash, and whatever was said, what is kept of it
// is bounded.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "agent/trace/far_tools.h"
#include "agent/trace/verdict.h"
#include "agent/trace/volley.h"

using namespace lvs;
using namespace lvs::trace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size < 1) return 0;
  const std::span<const std::uint8_t> rest(bytes + 1, size - 1);
  (void)readEcho(Family::ipv4, rest);
  (void)readEcho(Family::ipv6, rest);

  Volley volley;
  volley.way.method = static_cast<Method>(bytes[0] % 3);
  volley.way.to = *IpAddress::parse((bytes[0] & 4U) != 0 ? "fd03::9" : "10.3.0.9");
  volley.way.from = IpAddress::parse((bytes[0] & 4U) != 0 ? "fd00::10" : "192.0.2.10");
  volley.way.port = 33434;
  HeardHops heard(volley);
  if (const auto one = overhear(volley, rest)) {
    if (one->hop < 1 || one->hop > volley.hops) std::abort();
    for (int i = 0; i < 3; ++i) heard.add(*one);
    if (heard.hops().empty() || heard.hops().size() > volley.hops || heard.hops().back().answers.size() > 1)
      std::abort();
  }
  VolleyWords volleyWords;
  volleyWords.feed({reinterpret_cast<const char*>(rest.data()), rest.size()});
  if (volleyWords.tool().size() > 64 || volleyWords.problemOn("r1").size() > 400) std::abort();

  Seen seen;
  seen.to = *IpAddress::parse("10.3.0.9");
  FarWords words(seen.to);
  for (std::size_t at = 0; at < rest.size(); at += 1U + bytes[0]) {
    const auto piece = rest.subspan(at, std::min<std::size_t>(1U + bytes[0], rest.size() - at));
    words.feed({reinterpret_cast<const char*>(piece.data()), piece.size()});
  }
  words.end();
  seen.hops = words.hops();
  if (seen.hops.size() > 65 || words.noise().size() > 1000) std::abort();
  for (const HopSeen& hop : seen.hops)
    if (hop.answers.size() > 16 || hop.answers.size() + hop.lost > 21) std::abort();

  MtuSearch search(Family::ipv4, 2);
  for (int shots = 0; !search.over(); ++shots) {
    const auto shot = search.next();
    if (!shot || shots > 5000) std::abort();
    const auto answer = words.answerTo(shot->bytes);
    if (!search.wants(*shot)) continue;
    if (answer) search.answered(*shot, *answer);
    else search.lost(*shot);
  }
  seen.mtu = search.found();
  if (sentenceOf(seen).empty()) std::abort();
  return 0;
}
