#include "console/topology/move_mark.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPropertyAnimation>

#include "console/window/look.h"

namespace lvs::topology {
namespace {

QFont markFont() {
  QFont font;
  font.setPixelSize(14);
  font.setBold(true);
  return font;
}

}  // namespace

MoveMark::MoveMark(const QString& words, QPointF from, QPointF to, const QPalette& palette)
    : words_(QStringLiteral("● ") + words), to_(to), palette_(palette) {
  const double width = QFontMetricsF(markFont()).horizontalAdvance(words_) + 24;
  box_ = QRectF(-width / 2, -14, width, 28);
  setPos(from);
  setZValue(3);  // above the cards
  setAcceptedMouseButtons(Qt::NoButton);
}

void MoveMark::go() {
  auto* way = new QPropertyAnimation(this, "pos", this);
  way->setDuration(kMs);
  way->setEndValue(to_);
  way->setEasingCurve(QEasingCurve::InOutCubic);
  connect(way, &QPropertyAnimation::finished, this, &QObject::deleteLater);
  way->start();
}

void MoveMark::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(look::good(palette_));
  painter->drawRoundedRect(box_, 14, 14);
  painter->setPen(look::isDark(palette_) ? Qt::black : Qt::white);
  painter->setFont(markFont());
  painter->drawText(box_, Qt::AlignCenter, words_);
}

}  // namespace lvs::topology
