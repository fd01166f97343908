// Objects as sentences name them ("virtual service http-dc1") and as the canvas does ("service/http-dc1"). Pure.
#pragma once

#include <string>
#include <string_view>

namespace lvs::topology {

/// Empty: it is none of the document's objects.
inline std::string idOfObject(std::string_view object) {
  constexpr std::pair<std::string_view, std::string_view> kKinds[] = {
      {"director ", "director/"},    {"real server ", "server/"},
      {"failover group ", "group/"}, {"virtual service ", "service/"},
      {"health check ", "check/"},   {"site ", "site/"},
      {"action ", "action/"}};
  for (const auto& [words, id] : kKinds) {
    if (object.starts_with(words)) return std::string(id) + std::string(object.substr(words.size()));
  }
  return {};
}

}  // namespace lvs::topology
