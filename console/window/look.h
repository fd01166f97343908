// Colours with a meaning, derived from the palette so that light and dark both keep their contrast.
#pragma once

#include <QColor>
#include <QIcon>
#include <QLabel>
#include <QPalette>
#include <QString>

#include "console/topology/graph.h"

namespace lvs::look {

bool isDark(const QPalette& palette);
QColor good(const QPalette& palette);
QColor warning(const QPalette& palette);
QColor bad(const QPalette& palette);
QColor quiet(const QPalette& palette);  ///< secondary text, 4.5:1 and more
QColor card(const QPalette& palette);
QColor line(const QPalette& palette);
QColor request(const QPalette& palette);  ///< the way of requests; a desktop's link colour may be a garish one
QColor health(const QPalette& palette, topology::Health health);
/// ● ○ ◐ ▲: the state without colour.
QString shape(topology::Health health);
/// "✓ set up", "≠ drifted": of a real server; empty where nothing is known.
QString setup(topology::Setup setup);
QColor setupColour(const QPalette& palette, topology::Setup setup);
/// A dialog's first line: larger, bold, wrapped; its object name is "heading".
void makeHeading(QLabel* label);
/// An icon of icons/, drawn in the palette's text colour.
QIcon icon(const QString& name, const QPalette& palette);
/// A whole palette for --theme light and dark.
QPalette themed(bool dark);

}  // namespace lvs::look
