// Any bytes as what another machine's tools say of a trace, and as what the kernel quotes of an echo request: nothing
// may crash, and whatever was said, what is kept of it is bounded.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "agent/trace/far_tools.h"
#include "agent/trace/verdict.h"

using namespace lvs;
using namespace lvs::trace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size < 1) return 0;
  const std::span<const std::uint8_t> rest(bytes + 1, size - 1);
  (void)readEcho(Family::ipv4, rest);
  (void)readEcho(Family::ipv6, rest);

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
