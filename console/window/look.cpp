#include "console/window/look.h"

#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QStyleOption>
#include <QSvgRenderer>

namespace lvs::look {

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }
QColor good(const QPalette& palette) { return isDark(palette) ? QColor(0x5f, 0xc9, 0x7d) : QColor(0x1b, 0x7a, 0x3d); }
QColor warning(const QPalette& palette) {
  return isDark(palette) ? QColor(0xf0, 0xb4, 0x4a) : QColor(0x95, 0x5a, 0x00);
}
QColor bad(const QPalette& palette) { return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e); }
namespace {
bool isHighContrast(const QPalette& palette) { return palette.color(QPalette::Window) == QColor(Qt::black); }
}  // namespace

QColor quiet(const QPalette& palette) {
  if (isHighContrast(palette)) return Qt::white;
  return isDark(palette) ? QColor(0xa9, 0xb1, 0xba) : QColor(0x55, 0x5e, 0x68);
}
QColor card(const QPalette& palette) {
  if (isHighContrast(palette)) return Qt::black;
  return isDark(palette) ? QColor(0x2f, 0x34, 0x3a) : QColor(0xff, 0xff, 0xff);
}
QColor line(const QPalette& palette) {
  if (isHighContrast(palette)) return Qt::white;
  return isDark(palette) ? QColor(0x5a, 0x63, 0x6d) : QColor(0xb8, 0xc0, 0xc8);
}

QColor request(const QPalette& palette) {
  return isDark(palette) ? QColor(0x8a, 0xb8, 0xf5) : QColor(0x1f, 0x5f, 0xb4);
}
QColor health(const QPalette& palette, topology::Health health) {
  switch (health) {
    case topology::Health::good:
    case topology::Health::starting: return good(palette);
    case topology::Health::off:
    case topology::Health::draining:
    case topology::Health::held: return warning(palette);
    case topology::Health::bad:
    case topology::Health::down: return bad(palette);
    default: return quiet(palette);
  }
}

QString shape(topology::Health health) {
  switch (health) {
    case topology::Health::good: return QStringLiteral("●");
    case topology::Health::standby: return QStringLiteral("○");
    case topology::Health::off: return QStringLiteral("◐");
    case topology::Health::bad: return QStringLiteral("▲");
    case topology::Health::down: return QStringLiteral("✕");
    case topology::Health::draining: return QStringLiteral("▽");
    case topology::Health::out: return QStringLiteral("□");
    case topology::Health::starting: return QStringLiteral("◔");
    case topology::Health::held: return QStringLiteral("◇");
    case topology::Health::unknown: return {};
  }
  return {};
}

QIcon dot(const QPalette& palette, topology::Health health) {
  if (health == topology::Health::unknown) return {};
  constexpr int kSize = 32;
  QPixmap pixmap(kSize, kSize);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QFont font;
  font.setPixelSize(kSize * 3 / 4);
  painter.setFont(font);
  painter.setPen(look::health(palette, health));
  painter.drawText(pixmap.rect(), Qt::AlignCenter, shape(health));
  return QIcon(pixmap);
}

QString setup(topology::Setup setup) {
  switch (setup) {
    case topology::Setup::good: return QCoreApplication::translate("Canvas", "✓ set up");
    case topology::Setup::drifted: return QCoreApplication::translate("Canvas", "≠ drifted");
    case topology::Setup::notSetUp: return QCoreApplication::translate("Canvas", "○ not set up");
    case topology::Setup::unknown: return QCoreApplication::translate("Canvas", "? not verified");
    case topology::Setup::unreachable: return QCoreApplication::translate("Canvas", "▲ no SSH");
    case topology::Setup::none: return {};
  }
  return {};
}

QColor setupColour(const QPalette& palette, topology::Setup setup) {
  switch (setup) {
    case topology::Setup::good: return good(palette);
    case topology::Setup::drifted:
    case topology::Setup::unreachable: return warning(palette);
    default: return quiet(palette);
  }
}

void makeHeading(QLabel* label) {
  QFont large = label->font();
  large.setPointSizeF(large.pointSizeF() * 1.25);
  large.setBold(true);
  label->setFont(large);
  label->setWordWrap(true);
  label->setObjectName(QStringLiteral("heading"));
}

QIcon icon(const QString& name, const QPalette& palette) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray source = file.readAll();
  QIcon icon;
  for (const auto mode : {QIcon::Normal, QIcon::Disabled}) {
    QColor colour =
        palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::WindowText);
    QByteArray coloured = source;
    coloured.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    for (const int size : {24, 48, 96}) {
      QPixmap pixmap(size, size);
      pixmap.fill(Qt::transparent);
      QPainter painter(&pixmap);
      renderer.render(&painter);
      painter.end();
      icon.addPixmap(pixmap, mode);
    }
  }
  return icon;
}

QPalette themed(bool dark) {
  const QColor window = dark ? QColor(0x23, 0x27, 0x2c) : QColor(0xf3, 0xf4, 0xf6);
  const QColor base = dark ? QColor(0x1b, 0x1e, 0x22) : QColor(0xff, 0xff, 0xff);
  const QColor text = dark ? QColor(0xe8, 0xea, 0xed) : QColor(0x1c, 0x20, 0x24);
  const QColor muted = dark ? QColor(0x80, 0x88, 0x90) : QColor(0x8a, 0x92, 0x9a);
  QPalette palette;
  palette.setColor(QPalette::Window, window);
  palette.setColor(QPalette::WindowText, text);
  palette.setColor(QPalette::Base, base);
  palette.setColor(QPalette::AlternateBase, dark ? QColor(0x20, 0x24, 0x28) : QColor(0xf7, 0xf8, 0xfa));
  palette.setColor(QPalette::Text, text);
  palette.setColor(QPalette::PlaceholderText, muted);
  palette.setColor(QPalette::Button, dark ? QColor(0x33, 0x38, 0x3e) : QColor(0xe9, 0xeb, 0xee));
  palette.setColor(QPalette::ButtonText, text);
  palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x3a, 0x40, 0x47) : QColor(0xff, 0xff, 0xff));
  palette.setColor(QPalette::ToolTipText, text);
  palette.setColor(QPalette::Highlight, dark ? QColor(0x2f, 0x6f, 0xc4) : QColor(0x1f, 0x5f, 0xb4));
  palette.setColor(QPalette::HighlightedText, Qt::white);
  palette.setColor(QPalette::Link, request(palette));
  palette.setColor(QPalette::BrightText, Qt::white);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, muted);
  return palette;
}

QPalette highContrast() {
  QPalette palette;
  for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::ToolTipBase})
    palette.setColor(role, Qt::black);
  palette.setColor(QPalette::AlternateBase, QColor(0x1c, 0x1c, 0x1c));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                          QPalette::BrightText, QPalette::PlaceholderText})
    palette.setColor(role, Qt::white);
  palette.setColor(QPalette::Highlight, QColor(0xff, 0xd7, 0x00));
  palette.setColor(QPalette::HighlightedText, Qt::black);
  palette.setColor(QPalette::Link, QColor(0x8a, 0xd4, 0xff));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, QColor(0xa8, 0xa8, 0xa8));
  return palette;
}

namespace {
void outline(const QStyleOption* option, QPainter* painter, const QColor& colour) {
  painter->save();
  painter->setPen(colour);
  painter->setBrush(Qt::NoBrush);
  painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
  painter->restore();
}
}  // namespace

OutlinedStyle::OutlinedStyle(Lines lines) : QProxyStyle(QStringLiteral("Fusion")), lines_(lines) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
  QProxyStyle::drawPrimitive(element, option, painter, widget);
  if (lines_ == Lines::tickBoxes) {
    if (element == PE_IndicatorCheckBox) outline(option, painter, quiet(option->palette));
    return;
  }
  const QColor colour = option->palette.color(QPalette::Text);
  switch (element) {
    case PE_PanelLineEdit:
      // A spin box has a line of its own around its line edit.
      if (widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())) return;
      return outline(option, painter, colour);
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
    case PE_FrameGroupBox: return outline(option, painter, colour);
    default: return;
  }
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const {
  QProxyStyle::drawComplexControl(control, option, painter, widget);
  if (lines_ == Lines::all && (control == CC_SpinBox || control == CC_ComboBox))
    outline(option, painter, option->palette.color(QPalette::Text));
}

}  // namespace lvs::look
