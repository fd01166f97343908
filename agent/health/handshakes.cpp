#include <memory>

#include "agent/health/passive_watch.h"
#include "agent/ipvs/adapter.h"

namespace lvs::health {

ReadHandshakes handshakesOfKernel() {
  // One of its own: the kernel's adapter has one caller at a time.
  return [adapter = std::make_shared<ipvs::Adapter>()] { return adapter->readHandshakes(); };
}

}  // namespace lvs::health
