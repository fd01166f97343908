// Any bytes through the agent's HTTP border: Beast's parser with our limits, route and query. Nothing
// may crash, and what comes out is one of the statuses that the API documents.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "agent/server/admission.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  switch (lvs::server::admitWhole(text)) {
    case 0:
    case 200:
    case 400:
    case 404:
    case 405:
    case 413:
    case 417:
    case 431: break;
    default: std::abort();
  }
  if (const auto target = lvs::server::parseTarget(text)) {
    lvs::server::matchRoute("GET", target->segments);
    for (const auto& [key, value] : target->query) {
      (void)lvs::server::numberIn(target->query, key, 0, 0, 1000);
    }
  }
  return 0;
}
