#include "console/topology/standing.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "console/text.h"

namespace lvs::topology {
namespace {

QString translated(const char* words) { return QCoreApplication::translate("Health", words); }
QString number(std::uint64_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }

/// The first that says anything.
QString firstOf(std::initializer_list<QString> words) {
  for (const QString& one : words) {
    if (!one.isEmpty()) return one;
  }
  return {};
}

api::CheckState byOurClock(api::CheckState check, std::int64_t offsetMs) {
  for (std::int64_t* time : {&check.sinceMs, &check.lastMs, &check.nextMs}) {
    if (*time != 0) *time -= offsetMs;
  }
  return check;
}

/// "web@192.168.1.14:80" asks that port.
bool asksPort(const api::ServerPlace& place, const LiveDirector& director, std::uint16_t port) {
  const auto check = director.checks.find(place.check);
  return check != director.checks.end() && check->second.port == port;
}

}  // namespace

std::string holderOf(const FailoverGroup& group, const Live& live) {
  for (const GroupMember& member : group.members) {
    const auto told = live.find(member.director);
    if (told == live.end() || !told->second.reachable) continue;
    for (const api::FailoverState& state : told->second.failover) {
      if (state.name == group.name && state.role == "master" && state.wish != "leaving") return member.director;
    }
  }
  for (const GroupMember& member : group.members) {
    const auto told = live.find(member.director);
    if (told == live.end() || !told->second.known) continue;
    for (const Prefix& vip : group.addresses) {
      const auto& held = told->second.holdsAddresses;
      if (std::find(held.begin(), held.end(), vip.address.toString()) != held.end()) return member.director;
    }
  }
  const auto best = std::max_element(group.members.begin(), group.members.end(),
                                     [](const auto& a, const auto& b) { return a.priority < b.priority; });
  return best == group.members.end() ? std::string() : best->director;
}

std::set<const FailoverGroup*> groupsOf(const VirtualService& service, const Cluster& cluster) {
  std::set<const FailoverGroup*> groups;
  if (service.address) groups.insert(cluster.groupOf(*service.address));
  for (const MarkRule& mark : service.marks) groups.insert(cluster.groupOf(mark.address));
  groups.erase(nullptr);
  return groups;
}

const api::ServicePlace* placesAt(const Live& live, const std::string& director, const std::string& service) {
  const auto told = live.find(director);
  if (told == live.end() || !told->second.reachable) return nullptr;
  const auto place = told->second.places.find(service);
  return place == told->second.places.end() ? nullptr : &place->second;
}

Standings::Standings(const Cluster& cluster, const Live& live) : cluster_(cluster), live_(live) {
  told_ = std::any_of(live.begin(), live.end(), [](const auto& one) { return !one.second.places.empty(); });
  if (!told_) return;
  for (const VirtualService& service : cluster.virtualServices) {
    for (const ServiceServer& server : service.realServers) entries_[server.server].push_back({&service, &server});
  }
  for (const auto& [director, told] : live) {
    for (const auto& [key, state] : told.services) states_[{director, state.name}].push_back(&state);
  }
  for (const FailoverGroup& group : cluster.failoverGroups) holders_[&group] = holderOf(group, live);
}

std::string Standings::viewpoint(const VirtualService& service) const {
  if (!told_) return {};
  const auto groups = groupsOf(service, cluster_);
  for (const FailoverGroup* group : groups) {
    const std::string& holder = holders_.at(group);
    if (placesAt(live_, holder, service.name)) return holder;
  }
  // A master that cannot be asked leaves what its heirs know.
  for (const FailoverGroup* group : groups) {
    for (const GroupMember& member : group->members) {
      if (placesAt(live_, member.director, service.name)) return member.director;
    }
  }
  for (const auto& [director, told] : live_) {
    if (placesAt(live_, director, service.name)) return director;
  }
  return {};
}

std::optional<Standing> Standings::at(const std::string& director, const std::string& service,
                                      const std::string& server, std::uint16_t port) const {
  const api::ServicePlace* places = placesAt(live_, director, service);
  if (!places) return std::nullopt;
  const LiveDirector& told = live_.at(director);
  const api::ServerPlace* found = nullptr;
  for (const api::ServerPlace& place : places->servers) {
    if (place.server != server) continue;
    if (!found || (port != 0 && asksPort(place, told, port))) found = &place;
  }
  if (!found) return std::nullopt;
  Standing standing{service, director, *found, std::nullopt, 0, 0};
  if (const auto check = told.checks.find(found->check); check != told.checks.end())
    standing.check = byOurClock(check->second, told.clockOffsetMs);
  const auto states = states_.find({director, service});
  if (states == states_.end()) return standing;
  for (const api::ServiceState* state : states->second) {
    for (const api::DestinationState& destination : state->destinations) {
      if (destination.name != server || (port != 0 && destination.port != port)) continue;
      standing.left += destination.active + destination.inactive;
      standing.persistent += destination.persistent;
    }
  }
  return standing;
}

std::vector<Standing> Standings::of(const std::string& server) const {
  std::vector<Standing> all;
  const auto entries = entries_.find(server);
  if (entries == entries_.end()) return all;
  for (const Entry& entry : entries->second) {
    const VirtualService& service = *entry.service;
    if (auto one = at(viewpoint(service), service.name, server, entry.server->port.value_or(service.port)))
      all.push_back(std::move(*one));
  }
  return all;
}

Health healthOf(const Standing& standing) {
  const std::string& state = standing.place.state;
  if (state == "out" || state == "quiesced") return Health::down;
  if (state == "drained") return Health::draining;
  if (state == "disabled") return Health::out;
  if (state == "delayed" || state == "starting") return Health::starting;
  if (standing.held()) return Health::held;
  // The sorry server has its place, and the others keep theirs.
  if (state == "sorry") return Health::held;
  return standing.place.weight == 0 ? Health::off : Health::good;
}

std::string standingWord(const Standing& standing) {
  const std::string& state = standing.place.state;
  if (state == "out") return translated(QT_TRANSLATE_NOOP("Health", "down")).toStdString();
  if (state == "quiesced") return translated(QT_TRANSLATE_NOOP("Health", "down, weight 0")).toStdString();
  if (state == "drained")
    return (standing.left > 0 || standing.persistent > 0 ? translated(QT_TRANSLATE_NOOP("Health", "draining"))
                                                         : translated(QT_TRANSLATE_NOOP("Health", "drained")))
        .toStdString();
  if (state == "disabled") return translated(QT_TRANSLATE_NOOP("Health", "taken out")).toStdString();
  if (state == "delayed") return translated(QT_TRANSLATE_NOOP("Health", "waiting to start")).toStdString();
  if (state == "starting") return translated(QT_TRANSLATE_NOOP("Health", "starting")).toStdString();
  if (state == "sorry") return translated(QT_TRANSLATE_NOOP("Health", "sorry server")).toStdString();
  if (standing.held()) return translated(QT_TRANSLATE_NOOP("Health", "held in service")).toStdString();
  if (healthOf(standing) == Health::off) return translated(QT_TRANSLATE_NOOP("Health", "weight 0")).toStdString();
  return translated(QT_TRANSLATE_NOOP("Health", "in service")).toStdString();
}

std::string leftWords(const Standing& standing) {
  QString words = standing.left == 0 ? translated(QT_TRANSLATE_NOOP("Health", "no connections left"))
                  : standing.left == 1
                      ? translated(QT_TRANSLATE_NOOP("Health", "1 connection left"))
                      : translated(QT_TRANSLATE_NOOP("Health", "%1 connections left")).arg(number(standing.left));
  if (standing.persistent > 0)
    words +=
        translated(QT_TRANSLATE_NOOP("Health", ", %1 clients kept by persistence")).arg(number(standing.persistent));
  return words.toStdString();
}

std::string standingWhy(const Standing& standing) {
  const api::ServerPlace& place = standing.place;
  const QString why = text(place.why);
  const QString ofCheck = standing.check ? text(standing.check->why) : QString();
  if (place.state == "out" || place.state == "quiesced")
    return firstOf({why, ofCheck, translated(QT_TRANSLATE_NOOP("Health", "its check fails"))}).toStdString();
  if (place.state == "drained") {
    const QString who = firstOf({why, translated(QT_TRANSLATE_NOOP("Health", "drained"))});
    return translated(QT_TRANSLATE_NOOP("Health", "%1, %2")).arg(who, text(leftWords(standing))).toStdString();
  }
  if (place.state == "disabled")
    return firstOf({why, translated(QT_TRANSLATE_NOOP("Health", "taken out"))}).toStdString();
  if (place.state == "delayed" || place.state == "starting") {
    const QString weights =
        translated(QT_TRANSLATE_NOOP("Health", "weight %1 of %2")).arg(place.weight).arg(place.asked);
    return (why.isEmpty() ? weights : translated(QT_TRANSLATE_NOOP("Health", "%1: %2")).arg(weights, why))
        .toStdString();
  }
  if (standing.held())
    return firstOf({why, ofCheck,
                    translated(QT_TRANSLATE_NOOP("Health",
                                                 "its check fails, but most fail at once: the director is suspected"))})
        .toStdString();
  // Well, and yet without a weight: what is new goes to the sorry server.
  if (place.weight == 0 && place.asked > 0)
    return translated(QT_TRANSLATE_NOOP("Health", "the sorry server gets the new connections")).toStdString();
  if (!standing.check) return why.toStdString();
  const api::CheckState& check = *standing.check;
  // Not yet down, and worth a word.
  if (check.failures > 0 && !check.lastGood && check.lastMs != 0)
    return translated(QT_TRANSLATE_NOOP("Health", "failures in a row: %1 (%2)"))
        .arg(number(check.failures), firstOf({text(check.last), ofCheck}))
        .toStdString();
  if (!check.warning.empty()) return check.warning;
  return why.toStdString();
}

std::string placeWhy(const api::ServicePlace& place) {
  const QString numbers = translated(QT_TRANSLATE_NOOP("Health", "weight %1 in service, %2 needed"))
                              .arg(number(place.weight), number(place.needed));
  if (place.sorry)
    return translated(QT_TRANSLATE_NOOP("Health", "the sorry server serves: %1")).arg(numbers).toStdString();
  if (!place.quorum) return translated(QT_TRANSLATE_NOOP("Health", "quorum lost: %1")).arg(numbers).toStdString();
  return {};
}

}  // namespace lvs::topology
