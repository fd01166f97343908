#include "console/health/history_strip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "console/services/services_model.h"
#include "console/window/look.h"

namespace lvs {
namespace {

constexpr double kCrossRoom = 14;

QString timeOf(const api::CheckResult& result, const api::CheckResult& newest) {
  return services::moment(result.timeMs, newest.timeMs);
}

}  // namespace

HistoryStrip::HistoryStrip(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("The last results"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistoryStrip::show(const std::vector<api::CheckResult>& history) {
  // A result that was chosen stays so while newer ones push it to the left.
  const std::int64_t kept = chosen_ >= 0 && chosen_ < static_cast<int>(results_.size())
                                ? results_[static_cast<std::size_t>(chosen_)].timeMs
                                : 0;
  const auto surplus = history.size() > kShown ? history.size() - kShown : 0;
  results_.assign(history.begin() + static_cast<std::ptrdiff_t>(surplus), history.end());
  const auto again =
      std::find_if(results_.begin(), results_.end(), [&](const api::CheckResult& one) { return one.timeMs == kept; });
  chosen_ = kept == 0 || again == results_.end() ? -1 : static_cast<int>(again - results_.begin());
  setAccessibleDescription(words());
  emit wordsChanged(words());
  update();
}

QString HistoryStrip::words() const {
  if (results_.empty()) return tr("It has not run yet");
  if (chosen_ >= 0) {
    const api::CheckResult& one = results_[static_cast<std::size_t>(chosen_)];
    const QString found = QString::fromStdString(one.words);
    const QString took = services::duration(static_cast<double>(one.latencyMicroseconds));
    const QString words = one.good ? tr("%1: good after %2") : tr("%1: failed after %2");
    const QString all = words.arg(timeOf(one, results_.back()), took);
    return found.isEmpty() ? all : tr("%1 – %2").arg(all, found);
  }
  const auto good =
      std::count_if(results_.begin(), results_.end(), [](const api::CheckResult& one) { return one.good; });
  return tr("%1 of the last %2 were good").arg(good).arg(results_.size());
}

void HistoryStrip::choose(int result) {
  const int last = static_cast<int>(results_.size()) - 1;
  result = std::clamp(result, -1, last);
  if (result == chosen_) return;
  chosen_ = result;
  setAccessibleDescription(words());
  emit wordsChanged(words());
  update();
}

QRectF HistoryStrip::plot() const {
  const double line = fontMetrics().height();
  return QRectF(rect()).adjusted(1, line + 2, -1, -line - 4);
}

/// The newest stands at the right edge, however few there are.
QRectF HistoryStrip::slot(std::size_t result) const {
  const QRectF area = plot();
  const double width = area.width() / static_cast<double>(kShown);
  const auto fromRight = static_cast<double>(results_.size() - result);
  return {area.right() - fromRight * width, area.top(), width, area.height()};
}

void HistoryStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = plot();
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRect(area);
  std::uint64_t most = 1;
  for (const api::CheckResult& one : results_) most = std::max(most, one.latencyMicroseconds);
  for (std::size_t i = 0; i < results_.size(); ++i) {
    const api::CheckResult& one = results_[i];
    const QRectF place = slot(i).adjusted(1, 0, -1, 0);
    // Linear: how long one took beside the others is what is looked for. Above the bars is room for the crosses.
    const double part = std::max(0.06, static_cast<double>(one.latencyMicroseconds) / static_cast<double>(most));
    const double height = part * (place.height() - kCrossRoom);
    const QColor colour = one.good ? look::good(palette()) : look::bad(palette());
    painter.fillRect(QRectF(place.left(), place.bottom() - height, place.width(), height), colour);
    if (!one.good) {
      const double arm = std::min(3.5, place.width() / 2);
      const QPointF middle(place.center().x(), place.top() + kCrossRoom / 2);
      painter.setPen(QPen(colour, 1.8));
      painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
      painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
    }
    if (static_cast<int>(i) != chosen_) continue;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(place.adjusted(-1, 0, 1, 0));
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : look::line(palette()), 1));
  painter.drawRect(area);
  painter.setPen(look::quiet(palette()));
  const double line = fontMetrics().height();
  const QRectF above(0, 0, width(), line);
  const QRectF below(0, area.bottom() + 3, width(), line);
  if (results_.empty()) {
    painter.drawText(area, Qt::AlignCenter, words());
    return;
  }
  painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter,
                   tr("highest bar: %1").arg(services::duration(static_cast<double>(most))));
  const double left = slot(0).left();
  const QString oldest = timeOf(results_.front(), results_.back());
  const QString newest = timeOf(results_.back(), results_.back());
  const double room = fontMetrics().horizontalAdvance(oldest + newest) + 24;
  if (area.right() - left > room)
    painter.drawText(below.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, oldest);
  painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, newest);
}

void HistoryStrip::mouseMoveEvent(QMouseEvent* event) {
  int found = -1;
  for (std::size_t i = 0; i < results_.size(); ++i) {
    const QRectF place = slot(i);
    if (event->position().x() >= place.left() && event->position().x() < place.right()) found = static_cast<int>(i);
  }
  choose(found);
}

void HistoryStrip::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  if (!hasFocus()) choose(-1);
}

void HistoryStrip::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  choose(-1);
}

void HistoryStrip::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(results_.size()) - 1;
  switch (event->key()) {
    case Qt::Key_Left: return choose(chosen_ < 0 ? last : std::max(0, chosen_ - 1));
    case Qt::Key_Right: return choose(chosen_ < 0 ? last : chosen_ + 1);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(last);
    default: QWidget::keyPressEvent(event);
  }
}

}  // namespace lvs
