#include "console/troubleshoot/ladder_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "console/text.h"
#include "console/window/look.h"

namespace lvs::troubleshoot {
namespace {

constexpr int kLeastColumn = 100;  ///< pixels: a label fits between two lines
constexpr int kLadderGap = 8;
constexpr qreal kHead = 7;    ///< of an arrow
constexpr qreal kWrap = 2.5;  ///< half of the distance of a wrapped arrow's two lines
constexpr qreal kDot = 3;

}  // namespace

LadderView::LadderView(const PacketsModel& model, QWidget* parent) : QAbstractScrollArea(parent), model_(model) {
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Ladder diagram of the packets"));
  setFrameShape(QFrame::NoFrame);
  sortPlaces();
  connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
    QScrollBar* bar = verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    updateBars();
    if (atEnd && current_ < 0) bar->setValue(bar->maximum());
    viewport()->update();
  });
  connect(&model, &QAbstractItemModel::modelReset, this, [this] {
    current_ = -1;
    updateBars();
    viewport()->update();
  });
  connect(&model, &PacketsModel::placesChanged, this, [this] {
    sortPlaces();
    updateBars();
    viewport()->update();
  });
}

QStringList LadderView::titles() const {
  QStringList all{tr("Client")};
  for (const std::size_t place : orderOf(model_.places())) all << text(model_.places()[place].name);
  return all << tr("Others");
}

void LadderView::sortPlaces() {
  const std::vector<std::size_t> order = orderOf(model_.places());
  positions_.assign(order.size(), 0);
  for (std::size_t i = 0; i < order.size(); ++i) positions_[order[i]] = static_cast<int>(i) + 1;
}

int LadderView::rowHeight() const { return fontMetrics().height() + 12; }
int LadderView::headHeight() const { return fontMetrics().height() + 2 * kLadderGap; }
int LadderView::gutter() const {
  return fontMetrics().horizontalAdvance(QStringLiteral("+8888.888 ms")) + 2 * kLadderGap;
}

qreal LadderView::columnWidth() const {
  int widest = kLeastColumn;
  for (const QString& title : titles())
    widest = std::max(widest, fontMetrics().horizontalAdvance(title) + 2 * kLadderGap);
  const qreal room =
      static_cast<qreal>(viewport()->width() - gutter()) / static_cast<qreal>(model_.places().size() + 2);
  return std::max<qreal>(widest, room);
}

qreal LadderView::x(int column) const {
  const int at = column == kOthers   ? static_cast<int>(model_.places().size()) + 1
                 : column == kClient ? 0
                                     : positions_[static_cast<std::size_t>(column) - 1];
  return middle(at);
}

qreal LadderView::middle(int position) const {
  return gutter() + columnWidth() * (position + 0.5) - horizontalScrollBar()->value();
}

void LadderView::updateBars() {
  const int rows = static_cast<int>(model_.size());
  const int page = std::max(1, (viewport()->height() - headHeight()) / rowHeight());
  verticalScrollBar()->setPageStep(page);
  verticalScrollBar()->setRange(0, std::max(0, rows - page));
  const int wide =
      gutter() + static_cast<int>(std::ceil(columnWidth() * static_cast<qreal>(model_.places().size() + 2)));
  horizontalScrollBar()->setPageStep(viewport()->width());
  horizontalScrollBar()->setSingleStep(20);
  horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width() - 1));
}

void LadderView::setCurrent(int row) {
  row = std::clamp(row, -1, static_cast<int>(model_.size()) - 1);
  if (row == current_) return;
  current_ = row;
  if (row >= 0) {
    QScrollBar* bar = verticalScrollBar();
    if (row < bar->value()) bar->setValue(row);
    if (row >= bar->value() + bar->pageStep()) bar->setValue(row - bar->pageStep() + 1);
    setAccessibleDescription(text(packets::describe(model_.packet(static_cast<std::size_t>(row)))));
  }
  viewport()->update();
  emit currentChanged(row);
}

int LadderView::rowAt(const QPoint& at) const {
  if (at.y() < headHeight()) return -1;
  const int row = (at.y() - headHeight()) / rowHeight() + verticalScrollBar()->value();
  return row < static_cast<int>(model_.size()) ? row : -1;
}

void LadderView::mousePressEvent(QMouseEvent* event) {
  if (const int row = rowAt(event->position().toPoint()); row >= 0) setCurrent(row);
}

void LadderView::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(model_.size()) - 1;
  const int page = verticalScrollBar()->pageStep();
  switch (event->key()) {
    case Qt::Key_Down: return setCurrent(std::min(current_ + 1, last));
    case Qt::Key_Up: return setCurrent(std::max(current_ - 1, 0));
    case Qt::Key_PageDown: return setCurrent(std::min(current_ + page, last));
    case Qt::Key_PageUp: return setCurrent(std::max(current_ - page, 0));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(last);
    default: QAbstractScrollArea::keyPressEvent(event);
  }
}

void LadderView::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  updateBars();
}

void LadderView::changeEvent(QEvent* event) {
  QAbstractScrollArea::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateBars();
}

bool LadderView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    if (row < 0) QToolTip::hideText();
    else
      QToolTip::showText(
          help->globalPos(),
          QStringLiteral("%1\n%2").arg(model_.timeText(static_cast<std::size_t>(row)),
                                       text(packets::describe(model_.packet(static_cast<std::size_t>(row))))),
          viewport());
    return true;
  }
  return QAbstractScrollArea::viewportEvent(event);
}

void LadderView::paintHead(QPainter& painter) const {
  const QRectF head(0, 0, viewport()->width(), headHeight());
  painter.fillRect(head, palette().color(QPalette::Window));
  painter.setPen(look::line(palette()));
  painter.drawLine(head.bottomLeft(), head.bottomRight());
  painter.setPen(palette().color(QPalette::WindowText));
  const QStringList all = titles();
  for (int i = 0; i < all.size(); ++i)
    painter.drawText(QRectF(middle(i) - columnWidth() / 2, 0, columnWidth(), headHeight()), Qt::AlignCenter, all[i]);
  // The times stay where they are when the columns are moved.
  painter.fillRect(QRectF(0, 0, gutter(), headHeight() - 1), palette().color(QPalette::Window));
  painter.drawText(QRectF(kLadderGap, 0, gutter() - 2 * kLadderGap, headHeight()), Qt::AlignRight | Qt::AlignVCenter,
                   tr("Time"));
}

void LadderView::paintArrow(QPainter& painter, int row, qreal y) const {
  const auto at = static_cast<std::size_t>(row);
  const Arrow& arrow = model_.arrow(at);
  const bool chosen = row == current_;
  const QColor ink = chosen                              ? palette().color(QPalette::HighlightedText)
                     : arrow.kind == Arrow::Kind::breaks ? look::bad(palette())
                     : arrow.kind == Arrow::Kind::opens  ? look::request(palette())
                                                         : palette().color(QPalette::Text);
  const qreal from = x(arrow.from);
  const qreal to = x(arrow.to);
  const qreal way = to > from ? 1 : -1;
  const qreal line = y + rowHeight() - 7;
  painter.setPen(QPen(ink, 1.4));
  if (arrow.wrapped) {
    const qreal end = to - way * kHead;
    painter.drawLine(QPointF(from, line - kWrap), QPointF(end, line - kWrap));
    painter.drawLine(QPointF(from, line + kWrap), QPointF(end, line + kWrap));
  } else {
    painter.drawLine(QPointF(from, line), QPointF(to - way, line));
  }
  const qreal half = arrow.wrapped ? kHead * 0.75 : kHead * 0.5;
  painter.setBrush(ink);
  painter.setPen(Qt::NoPen);
  painter.drawPolygon(
      QPolygonF{QPointF(to, line), QPointF(to - way * kHead, line - half), QPointF(to - way * kHead, line + half)});
  painter.drawEllipse(QPointF(x(arrow.place), line), kDot, kDot);
  const qreal left = std::min(from, to);
  const QRectF label(left + kLadderGap, y, std::abs(to - from) - 2 * kLadderGap, rowHeight() - 8);
  painter.setPen(ink);
  painter.drawText(label, Qt::AlignHCenter | Qt::AlignVCenter,
                   fontMetrics().elidedText(text(arrow.label), Qt::ElideRight, static_cast<int>(label.width())));
}

void LadderView::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
  const int first = verticalScrollBar()->value();
  const int seen = (viewport()->height() - headHeight()) / rowHeight() + 1;
  const int last = std::min(first + seen, static_cast<int>(model_.size()));
  if (current_ >= first && current_ < last)
    painter.fillRect(QRect(0, headHeight() + (current_ - first) * rowHeight(), viewport()->width(), rowHeight()),
                     palette().color(QPalette::Highlight));
  painter.setPen(QPen(look::line(palette()), 1));
  for (int i = 0; i < static_cast<int>(model_.places().size()) + 2; ++i)
    painter.drawLine(QPointF(middle(i), headHeight()), QPointF(middle(i), viewport()->height()));
  painter.setRenderHint(QPainter::Antialiasing);
  for (int row = first; row < last; ++row) paintArrow(painter, row, headHeight() + (row - first) * rowHeight());
  painter.setRenderHint(QPainter::Antialiasing, false);
  const QRect times(0, headHeight(), gutter(), viewport()->height());
  painter.fillRect(times, palette().color(QPalette::Base));
  for (int row = first; row < last; ++row) {
    const QRect cell(0, headHeight() + (row - first) * rowHeight(), gutter(), rowHeight());
    if (row == current_) painter.fillRect(cell, palette().color(QPalette::Highlight));
    painter.setPen(row == current_ ? palette().color(QPalette::HighlightedText) : look::quiet(palette()));
    painter.drawText(cell.adjusted(kLadderGap, 0, -kLadderGap, 0), Qt::AlignRight | Qt::AlignVCenter,
                     model_.sinceText(static_cast<std::size_t>(row)));
  }
  paintHead(painter);
  if (hasFocus()) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
  }
}

}  // namespace lvs::troubleshoot
