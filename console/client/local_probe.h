// Requests from this machine: new TCP connections at a steady pace and some that are kept, as agent/probe/ makes them
// on a director. On a thread of its own, so that a busy window does not count as an outage.
#pragma once

#include <QMutex>
#include <QThread>
#include <memory>

#include "common/model/address.h"
#include "console/client/probe_source.h"

namespace lvs {

class LocalProbe : public ProbeSource {
  Q_OBJECT
 public:
  LocalProbe(Endpoint target, api::ProbeOrder order, QObject* parent = nullptr);
  ~LocalProbe() override;

  void begin() override;
  void look() override;
  void end() override;

 private:
  class Worker;
  api::Probe take();

  Endpoint target_;
  api::ProbeOrder order_;
  QMutex mutex_;
  api::Probe seen_;  ///< under the mutex; the requests are those that were not read yet
  QThread thread_;
  Worker* worker_ = nullptr;  ///< the thread's; ends with it
};

}  // namespace lvs
