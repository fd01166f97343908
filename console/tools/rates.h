// What an interface carries in a second, of two readings of its counters. Pure.
#pragma once

#include <QString>
#include <optional>

#include "common/api/interfaces.h"

namespace lvs::tools {

struct Rates {
  double inPackets = 0;  ///< per second
  double inBits = 0;
  double outPackets = 0;
  double outBits = 0;
};

/// None: it is another interface of that name by now (counters went back), or no time has passed.
std::optional<Rates> ratesOf(const api::Interface& before, const api::Interface& now, std::uint64_t elapsedMs);

QString packetRate(double perSecond);  ///< "1,234 p/s"
QString bitRate(double perSecond);     ///< "8.1 Mbit/s"

}  // namespace lvs::tools
