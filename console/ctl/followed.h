// Connections that were followed through captures, in words and as JSON.
#pragma once

#include <QJsonArray>

#include "console/client/packet_hunt.h"

namespace lvs::ctl {

/// The first connection's way, station by station: the one with something wrong where there is one.
QString followedText(const std::vector<Followed>& ways);
QJsonArray followedJson(const std::vector<Followed>& ways);

}  // namespace lvs::ctl
