#include "console/events/lane_delegate.h"

#include <QPainter>

#include "console/events/events_model.h"
#include "console/window/look.h"

namespace lvs::events {
namespace {

constexpr int kLaneWidth = 16;
constexpr int kMargin = 6;
constexpr double kMark = 4.5;  ///< radius

struct Look {
  QColor colour;
  QPen pen;
};

Look lookOf(Role role, const QStyleOptionViewItem& option) {
  const bool selected = option.state & QStyle::State_Selected;
  const auto colour = [&](const QColor& own) {
    return selected ? option.palette.color(QPalette::HighlightedText) : own;
  };
  Look look;
  switch (role) {
    case Role::master:
      look.colour = colour(look::good(option.palette));
      look.pen = QPen(look.colour, 4, Qt::SolidLine, Qt::FlatCap);
      return look;
    case Role::backup:
      look.colour = colour(look::quiet(option.palette));
      look.pen = QPen(look.colour, 1.2);
      return look;
    case Role::fault:
      look.colour = colour(look::bad(option.palette));
      look.pen = QPen(look.colour, 1.6, Qt::DotLine);
      return look;
    case Role::unknown: break;
  }
  look.colour = colour(look::quiet(option.palette));
  look.pen = QPen(Qt::NoPen);
  return look;
}

}  // namespace

QSize LaneDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto lanes = static_cast<int>(index.data(EventsModel::kAfter).toByteArray().size());
  return {std::max(lanes, 1) * kLaneWidth + 2 * kMargin, QStyledItemDelegate::sizeHint(option, index).height()};
}

void LaneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  const QByteArray after = index.data(EventsModel::kAfter).toByteArray();
  const QByteArray before = index.data(EventsModel::kBefore).toByteArray();
  const int told = index.data(EventsModel::kLane).toInt();
  const bool turn = index.data(EventsModel::kIsTurn).toBool();
  painter->save();
  painter->setClipRect(option.rect);
  painter->setRenderHint(QPainter::Antialiasing);
  const QRectF row(option.rect);
  const auto roleAt = [](const QByteArray& roles, int lane) {
    return lane < roles.size() ? static_cast<Role>(roles[lane]) : Role::unknown;
  };
  for (int lane = 0; lane < after.size(); ++lane) {
    const QPointF middle(row.left() + kMargin + (lane + 0.5) * kLaneWidth, row.center().y() + 0.5);
    const Look now = lookOf(roleAt(after, lane), option);
    // Newest first: what comes after stands above.
    painter->setPen(now.pen);
    painter->drawLine(middle, QPointF(middle.x(), row.top()));
    painter->setPen(lookOf(roleAt(before, lane), option).pen);
    painter->drawLine(middle, QPointF(middle.x(), row.bottom() + 1));
    if (lane != told) continue;
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ground = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    if (!turn) {
      painter->setPen(QPen(ground, 1.5));
      painter->setBrush(now.colour);
      painter->drawEllipse(middle, kMark - 2, kMark - 2);
      continue;
    }
    const Role role = roleAt(after, lane);
    painter->setPen(QPen(now.colour, 1.6));
    painter->setBrush(role == Role::master ? now.colour : ground);
    if (role == Role::fault) {
      const QPointF arm(kMark - 1, kMark - 1), other(kMark - 1, 1 - kMark);
      painter->drawLine(middle - arm, middle + arm);
      painter->drawLine(middle - other, middle + other);
    } else {
      painter->drawEllipse(middle, kMark, kMark);
    }
  }
  painter->restore();
}

}  // namespace lvs::events
