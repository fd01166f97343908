// Places that cards of the canvas were moved to, as they are kept between sessions.
#pragma once

#include <QByteArray>

#include "console/topology/layout.h"

namespace lvs {

QByteArray packedPlaces(const topology::Moved& moved);
/// Whatever cannot be read is left out.
topology::Moved unpackedPlaces(const QByteArray& text);

}  // namespace lvs
