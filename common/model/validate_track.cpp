// Rules of what a failover group tracks: each kind has its own fields, and what it names must be there.
#include <algorithm>
#include <map>

#include "common/model/enums.h"
#include "common/model/validate_parts.h"

namespace lvs {
namespace {

constexpr std::size_t kMaxTracked = 64;
constexpr std::size_t kMaxProcessName = 255;  // NAME_MAX

/// A field that only some kinds have: naming it elsewhere is a mistake, not a wish.
struct KindField {
  std::string_view field;
  bool (*isSet)(const Track& track);
  std::vector<TrackKind> kinds;
};

const std::vector<KindField>& kindFields() {
  using enum TrackKind;
  static const Track kPlain;
  static const std::vector<KindField> kFields = {
      {"name", [](const Track& track) { return !track.name.empty(); }, {interface, process, quorum}},
      {"path", [](const Track& track) { return !track.path.empty(); }, {file, script}},
      {"arguments", [](const Track& track) { return !track.arguments.empty(); }, {script}},
      {"minimum", [](const Track& track) { return track.minimum != kPlain.minimum; }, {process, quorum}},
      {"intervalMs", [](const Track& track) { return track.intervalMs != kPlain.intervalMs; }, {script}},
      {"timeoutMs", [](const Track& track) { return track.timeoutMs != kPlain.timeoutMs; }, {script}},
      {"rise", [](const Track& track) { return track.rise != kPlain.rise; }, {script}},
      {"fall", [](const Track& track) { return track.fall != kPlain.fall; }, {script}},
  };
  return kFields;
}

bool isOneOf(TrackKind kind, const std::vector<TrackKind>& kinds) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void checkFields(const Track& track, Faults faults) {
  for (const KindField& row : kindFields()) {
    if (isOneOf(track.kind, row.kinds) || !row.isSet(track)) continue;
    std::string kinds;
    for (const TrackKind kind : row.kinds) kinds += (kinds.empty() ? "" : ", ") + quoted(wordOf(kind));
    faults.add("/" + std::string(row.field),
               "found in an entry of kind " + quoted(wordOf(track.kind)) + "; allowed only with " + kinds);
  }
}

void checkPath(const Track& track, Faults faults) {
  // A folder can be neither read as a number nor run.
  if (track.path.size() < 2 || track.path.front() != '/' || track.path.back() == '/') {
    faults.add("/path", "found " + quoted(track.path) + "; allowed is the absolute path of a " +
                            (track.kind == TrackKind::file ? "file" : "program"));
  }
}

/// The director counts the weights of its own kernel: it must have the service whenever it has the group.
void checkQuorum(const Cluster& cluster, const FailoverGroup& group, const DocumentIndex& index, const Track& track,
                 Faults faults) {
  const auto found = index.services.find(track.name);
  if (found == index.services.end()) {
    faults.add("/name", "there is no virtual service " + quoted(track.name));
    return;
  }
  if (!found->second->address) return;
  const FailoverGroup* carrier = cluster.groupOf(*found->second->address);
  if (!carrier || carrier == &group) return;
  for (const GroupMember& member : group.members) {
    const bool both = std::any_of(carrier->members.begin(), carrier->members.end(),
                                  [&](const GroupMember& other) { return other.director == member.director; });
    if (both) continue;
    faults.add("/name", "virtual service " + quoted(track.name) + " is never on director " + quoted(member.director) +
                            ", which is no member of failover group " + quoted(carrier->name));
  }
}

}  // namespace

void checkTrack(const Cluster& cluster, const FailoverGroup& group, const DocumentIndex& index, Faults faults) {
  if (group.track.size() > kMaxTracked) {
    faults.add("/track",
               "found " + std::to_string(group.track.size()) + " entries; allowed are " + std::to_string(kMaxTracked));
  }
  std::map<std::tuple<TrackKind, std::string, std::string, std::vector<std::string>>, std::size_t> first;
  for (std::size_t i = 0; i < group.track.size(); ++i) {
    const Track& track = group.track[i];
    Faults here = faults.at("/track", i);
    checkFields(track, here);
    switch (track.kind) {
      case TrackKind::interface: checkInterface(here, "/name", track.name); break;
      case TrackKind::process:
        if (track.name.empty() || track.name.size() > kMaxProcessName || track.name.find('/') != std::string::npos) {
          here.add("/name", "found " + quoted(track.name) + "; allowed is a program's name without its folder");
        }
        break;
      case TrackKind::quorum: checkQuorum(cluster, group, index, track, here); break;
      case TrackKind::file: checkPath(track, here); break;
      case TrackKind::script:
        checkPath(track, here);
        if (track.timeoutMs > track.intervalMs) {
          here.add("/timeoutMs", "found " + std::to_string(track.timeoutMs) + "; allowed is at most intervalMs, " +
                                     std::to_string(track.intervalMs));
        }
        checkArguments(track.arguments, here);
        break;
    }
    if (track.priorityDelta && *track.priorityDelta == 0) {
      here.add("/priorityDelta", "found 0, which changes nothing; without it a failure is a fault");
    }
    const auto [other, isNew] = first.try_emplace({track.kind, track.name, track.path, track.arguments}, i);
    if (!isNew) here.add("", "the same is tracked at /track/" + std::to_string(other->second) + " already");
  }
}

}  // namespace lvs
