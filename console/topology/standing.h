// Where real servers stand in their services: what checks and maintenance make of them, as directors tell it, and in
// words. Of several directors the one counts that holds the service's addresses. Pure.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "console/topology/graph.h"

namespace lvs::topology {

/// A real server in a service, as a director tells it.
struct Standing {
  std::string service;
  std::string director;  ///< who tells
  api::ServerPlace place;
  std::optional<api::CheckState> check;  ///< times by this computer's clock
  std::uint64_t left = 0;                ///< connections open there, active and inactive
  std::uint64_t persistent = 0;          ///< clients kept there

  bool held() const { return check && check->state == "held"; }
  /// Somebody has taken it out, or is about to.
  bool inMaintenance() const { return place.state == "drained" || place.state == "disabled"; }
};

/// Who holds a group's addresses: as the agents say, or the highest priority where none of them tells.
std::string holderOf(const FailoverGroup& group, const Live& live);
/// The groups whose addresses a service has.
std::set<const FailoverGroup*> groupsOf(const VirtualService& service, const Cluster& cluster);
/// What a director tells of a service; null: nothing.
const api::ServicePlace* placesAt(const Live& live, const std::string& director, const std::string& service);
/// All that is told, in order: made once for a picture of the cluster, while cluster and numbers stay as they are.
class Standings {
 public:
  Standings(const Cluster& cluster, const Live& live);

  /// The director whose view of the service's health counts; empty: none tells any.
  std::string viewpoint(const VirtualService& service) const;
  /// What a director tells of a real server in a service. One that stands there with several ports is told apart by
  /// them; 0: whichever comes first.
  std::optional<Standing> at(const std::string& director, const std::string& service, const std::string& server,
                             std::uint16_t port = 0) const;
  /// A real server in all its services, each as the director tells whose view counts.
  std::vector<Standing> of(const std::string& server) const;

 private:
  struct Entry {
    const VirtualService* service;
    const ServiceServer* server;
  };
  const Cluster& cluster_;
  const Live& live_;
  std::map<std::string, std::vector<Entry>> entries_;                                            ///< by real server
  std::map<std::pair<std::string, std::string>, std::vector<const api::ServiceState*>> states_;  ///< director, service
  std::map<const FailoverGroup*, std::string> holders_;
  bool told_ = false;  ///< some director tells of health
};

/// For shape and colour.
Health healthOf(const Standing& standing);
/// "in service", "draining", "down": two words or three.
std::string standingWord(const Standing& standing);
/// Why, with numbers: "drained by anna: kernel update, 12 connections left"; empty: there is nothing to say.
std::string standingWhy(const Standing& standing);
/// Why a service is not as it should be: its quorum is lost, or the sorry server serves; empty: it is.
std::string placeWhy(const api::ServicePlace& place);
/// "12 connections left".
std::string leftWords(const Standing& standing);

}  // namespace lvs::topology
