// Colours with a meaning, derived from the palette so that light and dark both keep their contrast.
#pragma once

#include <QColor>
#include <QIcon>
#include <QLabel>
#include <QPalette>
#include <QProxyStyle>
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
/// ● ○ ◐ ▲ ✕ ▽ □ ◔ ◇: the state without colour.
QString shape(topology::Health health);
/// The shape in its colour, for lists; null where nothing is known.
QIcon dot(const QPalette& palette, topology::Health health);
/// "✓ set up", "≠ drifted": of a real server; empty where nothing is known.
QString setup(topology::Setup setup);
QColor setupColour(const QPalette& palette, topology::Setup setup);
/// A dialog's first line: larger, bold, wrapped; its object name is "heading".
void makeHeading(QLabel* label);
/// An icon of icons/, drawn in the palette's text colour.
QIcon icon(const QString& name, const QPalette& palette);
/// A whole palette for the themes light and dark.
QPalette themed(bool dark);
/// White on black, with one bright colour for what is selected.
QPalette highContrast();

/// Fusion with lines that can be seen on a dark ground, where its own outlines are nearly black: in the text's
/// colour around all that can be used, or quiet ones around tick boxes only.
class OutlinedStyle : public QProxyStyle {
 public:
  enum class Lines { all, tickBoxes };
  explicit OutlinedStyle(Lines lines);
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;

 private:
  Lines lines_;
};

}  // namespace lvs::look
