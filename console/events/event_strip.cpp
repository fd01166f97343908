#include "console/events/event_strip.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include "console/events/events_page.h"
#include "console/topology/object_id.h"
#include "console/window/look.h"

namespace lvs {
namespace {

constexpr int kMostLines = 50;
constexpr int kLinesSeen = 3;
constexpr int kTimeRole = Qt::UserRole + 1;
constexpr int kSeverityRole = Qt::UserRole + 2;

}  // namespace

EventStrip::EventStrip(QWidget* parent) : QListWidget(parent) {
  setFrameShape(QFrame::NoFrame);
  setUniformItemSizes(true);
  setTextElideMode(Qt::ElideRight);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Latest events"));
  connect(this, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem* item) { emit chosen(item->data(Qt::UserRole).toString()); });
  connect(this, &QListWidget::itemClicked, this,
          [this](const QListWidgetItem* item) { emit chosen(item->data(Qt::UserRole).toString()); });
}

void EventStrip::paintEvent(QPaintEvent* event) {
  QListWidget::paintEvent(event);
  if (count() > 0) return;
  QPainter painter(viewport());
  painter.setPen(look::quiet(palette()));
  painter.drawText(viewport()->rect().adjusted(8, 4, -8, -4), Qt::AlignTop | Qt::AlignLeft,
                   tr("Nothing has happened yet"));
}

QSize EventStrip::sizeHint() const { return {400, kLinesSeen * (fontMetrics().height() + 6) + 4}; }

void EventStrip::colour(QListWidgetItem* item) const {
  const QString severity = item->data(kSeverityRole).toString();
  if (severity == QLatin1String("error")) item->setForeground(look::bad(palette()));
  if (severity == QLatin1String("warning")) item->setForeground(look::warning(palette()));
}

void EventStrip::changeEvent(QEvent* event) {
  QListWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  for (int i = 0; i < count(); ++i) colour(item(i));
}

void EventStrip::add(const QString& director, const api::Event& event, std::int64_t clockOffsetMs) {
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(event.timeMs - clockOffsetMs);
  QString line = EventsPage::sign(event.severity) + QLatin1Char(' ') +
                 QLocale().toString(time.time(), QLocale::ShortFormat) + QStringLiteral("  ") +
                 EventsPage::line(director, event);
  if (!event.why.empty()) line += QStringLiteral(" – ") + QString::fromStdString(event.why);
  auto* item = new QListWidgetItem(line);
  item->setToolTip(line);
  item->setData(Qt::UserRole, QString::fromStdString(topology::idOfObject(event.object)));
  item->setData(kSeverityRole, QString::fromStdString(event.severity));
  colour(item);
  // Agents tell their past when they are reached: each line goes to its time.
  item->setData(kTimeRole, time.toMSecsSinceEpoch());
  int place = 0;
  while (place < count() && this->item(place)->data(kTimeRole).toLongLong() > time.toMSecsSinceEpoch()) ++place;
  insertItem(place, item);
  while (count() > kMostLines) delete takeItem(count() - 1);
}

}  // namespace lvs
