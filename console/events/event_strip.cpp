#include "console/events/event_strip.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include "console/topology/object_id.h"
#include "console/window/look.h"

namespace lvs {
namespace {

constexpr int kMostLines = 50;
constexpr int kLinesSeen = 3;
constexpr int kArrivalRole = Qt::UserRole + 1;
constexpr int kSeverityRole = Qt::UserRole + 2;

}  // namespace

EventStrip::EventStrip(const events::EventsModel& model, QWidget* parent) : QListWidget(parent), model_(model) {
  setFrameShape(QFrame::NoFrame);
  setUniformItemSizes(true);
  setTextElideMode(Qt::ElideRight);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Latest events"));
  connect(this, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem* item) { emit chosen(item->data(Qt::UserRole).toString()); });
  connect(this, &QListWidget::itemClicked, this,
          [this](const QListWidgetItem* item) { emit chosen(item->data(Qt::UserRole).toString()); });
  connect(&model_, &events::EventsModel::taken, this, &EventStrip::showNewest);
  showNewest();
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

void EventStrip::showNewest() {
  const std::uint64_t current = currentItem() ? currentItem()->data(kArrivalRole).toULongLong() : 0;
  const auto& entries = model_.timeline().entries();
  const std::size_t lines = std::min<std::size_t>(entries.size(), kMostLines);
  const int scrolled = verticalScrollBar()->value();
  clear();
  for (std::size_t i = 0; i < lines; ++i) {
    const events::Entry& entry = *entries[entries.size() - 1 - i];
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.timeMs);
    QString line = events::EventsModel::sign(entry) + QLatin1Char(' ') +
                   QLocale().toString(time.time(), QLocale::ShortFormat) + QStringLiteral("  ") +
                   QString::fromStdString(entry.director) + QStringLiteral(": ") + events::EventsModel::sentence(entry);
    if (!entry.event.why.empty()) line += QStringLiteral(" – ") + QString::fromStdString(entry.event.why);
    auto* item = new QListWidgetItem(line, this);
    item->setToolTip(line);
    item->setData(Qt::UserRole, QString::fromStdString(topology::idOfObject(entry.event.object)));
    item->setData(kSeverityRole, QString::fromStdString(entry.event.severity));
    item->setData(kArrivalRole, static_cast<qulonglong>(entry.arrival));
    colour(item);
    if (entry.arrival == current) setCurrentItem(item);
  }
  if (scrolled == 0) return;
  doItemsLayout();
  verticalScrollBar()->setValue(scrolled);
}

}  // namespace lvs
