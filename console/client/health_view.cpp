#include "console/client/health_view.h"

namespace lvs {

void HealthView::apply(const api::Health& snapshot) {
  known_ = true;
  version_ = snapshot.version;
  timeMs_ = snapshot.timeMs;
  checks_.clear();
  services_.clear();
  for (const api::CheckState& check : snapshot.checks) checks_[check.id] = check;
  for (const api::ServicePlace& service : snapshot.services) services_[service.service] = service;
}

void HealthView::apply(const api::HealthDelta& delta) {
  if (!known_ || delta.version < version_) return;
  version_ = delta.version;
  timeMs_ = delta.timeMs;
  for (const std::string& id : delta.removedChecks) checks_.erase(id);
  for (const std::string& service : delta.removedServices) services_.erase(service);
  for (const api::CheckState& check : delta.checks) checks_[check.id] = check;
  for (const api::ServicePlace& service : delta.services) services_[service.service] = service;
}

void HealthView::clear() { *this = HealthView(); }

}  // namespace lvs
