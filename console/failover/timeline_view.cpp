#include "console/failover/timeline_view.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
namespace {

constexpr qreal kGap = 8;
constexpr qreal kStrip = 72;         ///< height of the requests' strip
constexpr double kTallestMs = 1000;  ///< a request of this length fills the strip

QStringList directorsOf(const api::FailoverTest& test) {
  QStringList names;
  for (const api::TestChange& change : test.changes) {
    if (!names.contains(text(change.director))) names << text(change.director);
  }
  names.sort();
  return names;
}

/// Where things are: lanes from the top, then the strip, then the axis.
struct Layout {
  Layout(const QRectF& whole, const QFontMetricsF& metrics, const api::FailoverTest& test, std::int64_t untilMs)
      : directors(directorsOf(test)), lane(metrics.height() + kGap), from(test.startedMs), until(untilMs) {
    qreal widest = metrics.horizontalAdvance(TimelineView::tr("Requests"));
    for (const QString& name : directors) widest = std::max(widest, metrics.horizontalAdvance(name));
    plot = whole.adjusted(widest + 2 * kGap, 0, -kGap, -(metrics.height() + kGap));
    until = std::max(until, from + 1000);
  }
  qreal x(std::int64_t ms) const {
    const double part = static_cast<double>(ms - from) / static_cast<double>(until - from);
    return plot.left() + plot.width() * std::clamp(part, 0.0, 1.0);
  }
  qreal top(qsizetype row) const { return plot.top() + static_cast<qreal>(row) * lane; }
  qreal strip() const { return top(directors.size()) + kGap; }

  QStringList directors;
  qreal lane;
  std::int64_t from;
  std::int64_t until;
  QRectF plot;
};

void paintLane(QPainter& painter, const Layout& at, qsizetype row, const QPalette& palette,
               const api::FailoverTest& test) {
  const QString& name = at.directors[row];
  const qreal top = at.top(row);
  const qreal middle = top + at.lane / 2;
  painter.setPen(palette.color(QPalette::Text));
  painter.drawText(QRectF(at.plot.left() - 1000 - kGap, top, 1000, at.lane), Qt::AlignRight | Qt::AlignVCenter, name);
  for (std::size_t i = 0; i < test.changes.size(); ++i) {
    const api::TestChange& change = test.changes[i];
    if (text(change.director) != name) continue;
    std::int64_t end = at.until;
    for (std::size_t k = i + 1; k < test.changes.size(); ++k) {
      if (test.changes[k].director != change.director) continue;
      end = test.changes[k].atMs;
      break;
    }
    const qreal left = at.x(change.atMs);
    const qreal right = at.x(end);
    if (change.role == "master") {
      const QRectF bar(left, top + 4, std::max(1.0, right - left), at.lane - 8);
      painter.fillRect(bar, look::good(palette));
      const QString word = TimelineView::tr("master");
      if (painter.fontMetrics().horizontalAdvance(word) + 12 < bar.width()) {
        painter.setPen(palette.color(QPalette::Base));
        painter.drawText(bar.adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
      }
    } else {
      const bool fault = change.role == "fault";
      painter.setPen(QPen(fault ? look::bad(palette) : look::quiet(palette), fault ? 3 : 1.5,
                          fault ? Qt::DotLine : Qt::SolidLine));
      painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    }
  }
}

/// Every request is a tick, as high as it took long; one without an answer is red and fills the strip.
void paintRequests(QPainter& painter, const Layout& at, const QPalette& palette, const api::FailoverTest& test) {
  const qreal bottom = at.strip() + kStrip;
  painter.setPen(palette.color(QPalette::Text));
  painter.drawText(QRectF(at.plot.left() - 1000 - kGap, at.strip(), 1000, kStrip), Qt::AlignRight | Qt::AlignVCenter,
                   TimelineView::tr("Requests"));
  painter.setPen(QPen(look::line(palette), 1));
  painter.drawRect(QRectF(at.plot.left(), at.strip(), at.plot.width(), kStrip));
  std::vector<double> tallest(static_cast<std::size_t>(std::max(1.0, at.plot.width())) + 1, 0);
  std::vector<bool> failed(tallest.size(), false);
  for (const api::ProbeRequest& request : test.requests) {
    const auto column = static_cast<std::size_t>(std::max(0.0, at.x(request.atMs) - at.plot.left()));
    if (column >= tallest.size()) continue;
    const double took = request.tookMicroseconds / 1000.0;
    // Logarithmic: 1 ms is still seen beside a second.
    tallest[column] =
        std::max(tallest[column], std::clamp(std::log10(1 + took) / std::log10(1 + kTallestMs), 0.03, 1.0));
    if (!request.failure.empty()) failed[column] = true;
  }
  for (std::size_t column = 0; column < tallest.size(); ++column) {
    if (tallest[column] <= 0) continue;
    painter.setPen(QPen(failed[column] ? look::bad(palette) : look::request(palette), failed[column] ? 2 : 1));
    const qreal x = at.plot.left() + static_cast<qreal>(column) + 0.5;
    const qreal height = failed[column] ? kStrip - 2 : tallest[column] * (kStrip - 4);
    painter.drawLine(QPointF(x, bottom - 1), QPointF(x, bottom - height));
  }
  painter.setPen(QPen(look::bad(palette), 2));
  for (const api::ProbeBreak& one : test.broken) {
    const QPointF middle(at.x(one.atMs), at.strip() + 8);
    painter.drawLine(middle + QPointF(-4, -4), middle + QPointF(4, 4));
    painter.drawLine(middle + QPointF(-4, 4), middle + QPointF(4, -4));
  }
}

void paintAxis(QPainter& painter, const Layout& at, const QPalette& palette, const api::FailoverTest& test) {
  const qreal bottom = at.strip() + kStrip;
  painter.setPen(QPen(look::warning(palette), 1.5, Qt::DashLine));
  for (const api::TestLeg& leg : test.legs)
    painter.drawLine(QPointF(at.x(leg.begunMs), at.plot.top()), QPointF(at.x(leg.begunMs), bottom));
  painter.setPen(look::quiet(palette));
  const double seconds = static_cast<double>(at.until - at.from) / 1000.0;
  double step = 1;
  for (const double wider : {2.0, 5.0, 10.0, 20.0, 60.0}) {
    if (seconds / step > 10) step = wider;
  }
  while (seconds / step > 10) step *= 2;
  const QFontMetricsF metrics(painter.font());
  for (double second = 0; second <= seconds; second += step) {
    const qreal x = at.x(at.from + static_cast<std::int64_t>(second * 1000));
    painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + 4));
    const QString label = TimelineView::tr("%1 s").arg(QLocale().toString(second, 'f', 0));
    painter.drawText(QRectF(x - 40, bottom + 5, 80, metrics.height()), Qt::AlignHCenter, label);
  }
}

}  // namespace

qreal timelineHeight(const QFontMetricsF& metrics, const api::FailoverTest& test) {
  const auto lanes = static_cast<qreal>(std::max<qsizetype>(2, directorsOf(test).size()));
  return lanes * (metrics.height() + kGap) + kGap + kStrip + metrics.height() + kGap;
}

void paintTimeline(QPainter& painter, const QRectF& area, const QPalette& palette, const api::FailoverTest& test,
                   std::int64_t untilMs) {
  const Layout at(area, QFontMetricsF(painter.font()), test, untilMs);
  for (qsizetype row = 0; row < at.directors.size(); ++row) paintLane(painter, at, row, palette, test);
  paintRequests(painter, at, palette, test);
  // An address that moved is a small mark on the lane of the one that heard of it.
  painter.setPen(Qt::NoPen);
  painter.setBrush(look::warning(palette));
  for (const api::AddressMove& move : test.moves) {
    const qsizetype row = at.directors.indexOf(text(move.seenBy));
    if (row < 0) continue;
    const QPointF middle(at.x(move.atMs), at.top(row) + at.lane / 2);
    painter.drawPolygon(
        QPolygonF{middle + QPointF(0, -5), middle + QPointF(5, 0), middle + QPointF(0, 5), middle + QPointF(-5, 0)});
  }
  painter.setBrush(Qt::NoBrush);
  paintAxis(painter, at, palette, test);
}

TimelineView::TimelineView(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Timeline of the test"));
  setMinimumHeight(160);
}

void TimelineView::show(const api::FailoverTest& test, bool running) {
  test_ = test;
  running_ = running;
  setMinimumHeight(static_cast<int>(timelineHeight(QFontMetricsF(font()), test_)));
  updateGeometry();
  update();
}

QSize TimelineView::sizeHint() const { return {720, static_cast<int>(timelineHeight(QFontMetricsF(font()), test_))}; }

std::int64_t TimelineView::until() const {
  return running_ || test_.endedMs == 0 ? QDateTime::currentMSecsSinceEpoch() : test_.endedMs;
}

void TimelineView::paintEvent(QPaintEvent*) {
  if (test_.startedMs == 0) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintTimeline(painter, rect(), palette(), test_, until());
}

/// What was known where the pointer is: each director's role and why.
bool TimelineView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || test_.startedMs == 0) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const Layout at(rect(), QFontMetricsF(font()), test_, until());
  const double part = (help->pos().x() - at.plot.left()) / std::max(1.0, at.plot.width());
  const std::int64_t moment = at.from + static_cast<std::int64_t>(part * static_cast<double>(at.until - at.from));
  QStringList lines{QLocale().toString(static_cast<double>(moment - at.from) / 1000.0, 'f', 2) + QStringLiteral(" s")};
  for (const QString& name : at.directors) {
    const api::TestChange* last = nullptr;
    for (const api::TestChange& change : test_.changes) {
      if (text(change.director) == name && change.atMs <= moment) last = &change;
    }
    if (last) lines << QStringLiteral("%1: %2, %3").arg(name, text(last->role), text(last->reason));
  }
  QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
  return true;
}

}  // namespace lvs
