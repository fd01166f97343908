#include "agent/actions/happened.h"

#include <algorithm>

#include "common/model/enums.h"

namespace lvs::actions {
namespace {

Concerned concernedOf(const health::Placed& placed) {
  Concerned made;
  made.service = placed.told.service;
  made.weight = placed.told.weight;
  made.needed = placed.told.needed;
  made.quorum = placed.told.quorum;
  made.sorry = placed.told.sorry;
  for (const api::ServerPlace& place : placed.told.servers) {
    if (place.state == "sorry") continue;
    ++made.servers;
    if (place.weight > 0) ++made.serving;
  }
  return made;
}

}  // namespace

std::string_view eventWord(const Happened& happened) { return happened.what ? wordOf(*happened.what) : "test"; }

std::string_view stateWord(const Happened& happened) {
  if (!happened.what) return "test";
  switch (*happened.what) {
    case Happening::serverDown: return "down";
    case Happening::serverUp: return "up";
    case Happening::quorumLost: return "lost";
    case Happening::quorumGained: return "reached";
    case Happening::massFailure: return "suspected";
    case Happening::master:
    case Happening::backup:
    case Happening::fault: return wordOf(*happened.what);
  }
  return {};
}

std::optional<Happened> happenedOf(const health::HealthNews& news,
                                   const std::map<std::string, health::Placed>& services, std::int64_t timeMs) {
  if (!news.what) return std::nullopt;
  Happened happened{news.what, news.object, news.sentence, news.why, news.server};
  for (const std::string& name : news.services) {
    const auto found = services.find(name);
    if (found != services.end()) happened.services.push_back(concernedOf(found->second));
  }
  happened.timeMs = timeMs;
  happened.sinceMs = news.sinceMs.value_or(timeMs);
  return happened;
}

std::optional<Happened> happenedOf(const vrrp::News& news, std::int64_t timeMs) {
  const auto what = fromWord<Happening>(news.role);
  if (!what) return std::nullopt;
  Happened happened{what, "failover group " + news.group, news.sentence, news.why, "", news.group};
  happened.timeMs = timeMs;
  happened.sinceMs = timeMs;
  return happened;
}

Happened tried(const std::string& action, const std::string& who, std::int64_t timeMs) {
  Happened happened{std::nullopt, "action " + action, "This is a test of the action " + action + ": nothing happened",
                    who + " asked for it"};
  happened.timeMs = timeMs;
  happened.sinceMs = timeMs;
  return happened;
}

}  // namespace lvs::actions
