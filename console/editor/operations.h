// What people do to a cluster on the canvas and in the tree, as pure functions on the document's value: add,
// remove with all references, rename with all references, duplicate, join, copy and paste. Objects are named
// by the canvas's ids: "server/rproxy1". The result may break a rule for a while (a service without a VIP);
// validate() says so, and a push waits for it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/model/document.h"
#include "common/model/result.h"

namespace lvs::editor {

enum class Kind : std::uint8_t { site, director, realServer, group, healthCheck, service, action };

struct Id {
  Kind kind = Kind::site;
  std::string name;
  std::string toString() const;
  bool operator==(const Id&) const = default;
};
/// nullopt: no object's id ("clients", "entry/http/0").
std::optional<Id> parseId(std::string_view text);

/// Whether the cluster has it.
bool exists(const Cluster& cluster, const Id& id);
/// A name that nothing of this kind has yet: `wish` itself, else with the next number at its end.
std::string freeName(const Cluster& cluster, Kind kind, const std::string& wish);

/// Adds an object like those that stand there: next address, next virtual router id, same forwarding. `site`
/// may be empty.
Id add(Cluster& cluster, Kind kind, const std::string& site = {});

/// Takes the object away, and everything that names it; an action that is for nothing else goes with it. False: there
/// is none.
bool remove(Cluster& cluster, const Id& id);

/// Gives it another name, everywhere. An error when another of its kind has that name.
Outcome rename(Cluster& cluster, const Id& id, const std::string& name);

/// A copy beside it, with a name, an address and an id of its own where these must differ.
Result<Id> duplicate(Cluster& cluster, const Id& id);

/// Joins two objects, in either order: a real server to a service, a director to a failover group, a real server
/// or a director to a site, a health check to a service. An error tells what can be joined.
Outcome join(Cluster& cluster, const Id& a, const Id& b);

/// Parts them again, where join() had joined them; parting what is not joined changes nothing.
Outcome part(Cluster& cluster, const Id& a, const Id& b);

/// A document with these objects alone, as text for the clipboard.
std::string copyText(const Cluster& cluster, const std::vector<Id>& ids);

/// Adds what such a text holds. Names that are taken get another; references within the text follow, and those to
/// objects that neither text nor cluster has are dropped. The new ids; an error when the text is no such document.
Result<std::vector<Id>> paste(Cluster& cluster, std::string_view text);

}  // namespace lvs::editor
