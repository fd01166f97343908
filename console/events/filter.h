// Which entries of the timeline are seen. Pure.
#pragma once

#include <QString>

#include "console/events/timeline.h"

namespace lvs::events {

/// 0 information, 1 warning, 2 error.
int gravityOf(const std::string& severity);

struct Filter {
  QString words;      ///< each somewhere in director, object, sentence or reason
  QString kind = {};  ///< "failover"; empty: all
  QString director = {};
  QString object = {};  ///< "failover group dc1-vip"
  int gravity = 0;      ///< the least
  bool operator==(const Filter&) const = default;

  /// A gap belongs to its director; it is seen unless kinds, objects or gravities are asked for.
  bool wants(const Entry& entry) const;
};

}  // namespace lvs::events
