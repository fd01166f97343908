#include "console/events/events_page.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace lvs {
namespace {

constexpr int kMostRows = 5000;
QString text(const std::string& value) { return QString::fromStdString(value); }

}  // namespace

EventsPage::EventsPage(QWidget* parent) : QWidget(parent), table_(new QTreeWidget) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(table_);
  table_->setFrameShape(QFrame::NoFrame);
  table_->setRootIsDecorated(false);
  table_->setAlternatingRowColors(true);
  table_->setUniformRowHeights(true);
  table_->setAccessibleName(tr("Events"));
  table_->setHeaderLabels({tr("Time"), tr("Director"), tr("Kind"), tr("What"), tr("Why")});
  table_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

QString EventsPage::line(const QString& director, const api::Event& event) {
  return QStringLiteral("%1: %2").arg(director, text(event.sentence));
}

void EventsPage::add(const QString& director, const api::Event& event, std::int64_t clockOffsetMs) {
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(event.timeMs - clockOffsetMs);
  auto* row = new QTreeWidgetItem({QLocale().toString(time, QLocale::ShortFormat), director, text(event.kind),
                                   text(event.sentence), text(event.why)});
  row->setToolTip(0, time.toUTC().toString(Qt::ISODateWithMs));
  // Newest first by our clock; agents may tell late.
  row->setData(0, Qt::UserRole, time.toMSecsSinceEpoch());
  int place = 0;
  while (place < table_->topLevelItemCount() &&
         table_->topLevelItem(place)->data(0, Qt::UserRole).toLongLong() > time.toMSecsSinceEpoch())
    ++place;
  table_->insertTopLevelItem(place, row);
  while (table_->topLevelItemCount() > kMostRows) delete table_->takeTopLevelItem(table_->topLevelItemCount() - 1);
}

}  // namespace lvs
