// How somebody is told who is not looking at the window.
#pragma once

#include <QString>

namespace lvs::events {

class Notifier {
 public:
  virtual ~Notifier() = default;
  virtual void show(const QString& title, const QString& words) = 0;
};

}  // namespace lvs::events
