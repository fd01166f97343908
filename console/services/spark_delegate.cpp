#include "console/services/spark_delegate.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "console/services/services_model.h"
#include "console/window/look.h"

namespace lvs::services {
namespace {

constexpr int kWidth = 96;
constexpr double kPoints = 300;  ///< seconds that the whole width stands for

}  // namespace

QSize SparkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {kWidth + 12, QStyledItemDelegate::sizeHint(option, index).height()};
}

void SparkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  const auto values = index.data(ServicesModel::kTrendOf).value<QList<double>>();
  if (values.size() < 2) return;
  const QRectF area = QRectF(option.rect).adjusted(6, 4, -6, -4);
  // A line of all ones, or of less, lies low; only latencies may be that small and still have a shape.
  const double least = index.column() == ServicesModel::kLatencyTrend ? 0.001 : 1.0;
  const double most = std::max(least, *std::max_element(values.begin(), values.end()));
  // The newest value stands at the right edge, however short the past is.
  const double step = area.width() / kPoints;
  const auto at = [&](qsizetype i) {
    return QPointF(area.right() - step * static_cast<double>(values.size() - 1 - i),
                   area.bottom() - values[i] / most * area.height());
  };
  QPainterPath line(at(0));
  for (qsizetype i = 1; i < values.size(); ++i) line.lineTo(at(i));
  QPainterPath below = line;
  below.lineTo(area.right(), area.bottom());
  below.lineTo(at(0).x(), area.bottom());
  const bool selected = option.state & QStyle::State_Selected;
  QColor colour = selected ? option.palette.color(QPalette::HighlightedText) : look::request(option.palette);
  painter->save();
  painter->setClipRect(option.rect);
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(QPen(colour, 1.2));
  painter->drawPath(line);
  colour.setAlphaF(0.18F);
  painter->fillPath(below, colour);
  painter->restore();
}

}  // namespace lvs::services
