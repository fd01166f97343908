// What the parts of validation share: the index of names (so that no rule searches lists) and the words
// for faults. Internal to common/model.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "common/model/document.h"
#include "common/model/result.h"

namespace lvs {

/// Objects by name, and VIPs by the group that carries them; built once per validation.
struct DocumentIndex {
  explicit DocumentIndex(const Cluster& cluster);

  std::unordered_map<std::string_view, const Site*> sites;
  std::unordered_map<std::string_view, const Director*> directors;
  std::unordered_map<std::string_view, const RealServer*> realServers;
  std::unordered_map<std::string_view, const FailoverGroup*> groups;
  std::unordered_map<std::string_view, const HealthCheck*> checks;
  std::unordered_map<std::string_view, const VirtualService*> services;
  std::unordered_map<std::string, const RealServer*> rips;     ///< by address
  std::unordered_map<std::string, const FailoverGroup*> vips;  ///< by address, single addresses only
};

/// Collects faults below one pointer.
class Faults {
 public:
  Faults(Errors& errors, std::string pointer) : errors_(errors), pointer_(std::move(pointer)) {}
  /// `below` is "" or begins with "/".
  void add(std::string_view below, std::string message) {
    errors_.push_back({pointer_ + std::string(below), std::move(message)});
  }
  Faults at(std::string_view below) const { return {errors_, pointer_ + std::string(below)}; }
  Faults at(std::string_view list, std::size_t index) const {
    return {errors_, pointer_ + std::string(list) + "/" + std::to_string(index)};
  }

 private:
  Errors& errors_;
  std::string pointer_;
};

std::string quoted(std::string_view text);
/// Interface names as the kernel takes them: 1 to 15 bytes, no "/", no blanks (net/core/dev.c, dev_valid_name).
void checkInterface(Faults faults, std::string_view below, const std::string& interface);
/// An address that one host can own: neither unspecified, loopback, multicast nor broadcast.
void checkHostAddress(Faults faults, std::string_view below, const IpAddress& address, std::string_view what);
/// Header fields of an HTTP request.
void checkHeaders(const std::vector<std::string>& headers, Faults faults);
/// Of a program that checks or acts.
void checkArguments(const std::vector<std::string>& arguments, Faults faults);

void checkTrack(const Cluster& cluster, const FailoverGroup& group, const DocumentIndex& index, Faults faults);
void checkRouted(const Cluster& cluster, Faults faults);
void validateChecks(const Cluster& cluster, Faults faults);
void validateGroups(const Cluster& cluster, const DocumentIndex& index, Faults faults);
void validateActions(const Cluster& cluster, const DocumentIndex& index, Faults faults);
void validateServices(const Cluster& cluster, const DocumentIndex& index, Faults faults);
void validateWays(const Cluster& cluster, const DocumentIndex& index, Faults faults);

}  // namespace lvs
