#include "console/client/ipvs_view.h"

namespace lvs {

void IpvsView::apply(const api::IpvsSnapshot& snapshot) {
  tick_ = std::max<std::uint64_t>(snapshot.tick, 1);
  timeMs_ = snapshot.timeMs;
  daemons_ = snapshot.daemons;
  services_.clear();
  for (const api::ServiceState& service : snapshot.services) services_[service.key] = service;
}

void IpvsView::apply(const api::IpvsDelta& delta) {
  if (empty()) return;
  tick_ = delta.tick;
  timeMs_ = delta.timeMs;
  for (const api::ServiceState& service : delta.changed) services_[service.key] = service;
  for (const std::string& key : delta.removed) services_.erase(key);
}

void IpvsView::clear() { *this = IpvsView(); }

}  // namespace lvs
