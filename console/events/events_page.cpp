#include "console/events/events_page.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include "console/topology/object_id.h"
#include "console/window/look.h"
#include "console/window/words.h"

namespace lvs {
namespace {

enum Column { kTime, kDirector, kKind, kWhat, kWhy };
constexpr int kTimeRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kGravityRole = Qt::UserRole + 2;

QString text(const std::string& value) { return QString::fromStdString(value); }

int gravity(const std::string& severity) { return severity == "error" ? 2 : severity == "warning" ? 1 : 0; }

}  // namespace

EventsPage::EventsPage(QWidget* parent)
    : QWidget(parent),
      table_(new QTreeWidget),
      words_(new QLineEdit),
      director_(new QComboBox),
      severity_(new QComboBox) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 6, 8, 6);
  bar->setSpacing(8);
  words_->setPlaceholderText(tr("Filter"));
  words_->setClearButtonEnabled(true);
  words_->setMaximumWidth(260);
  words_->setAccessibleName(tr("Filter of the events"));
  director_->addItem(tr("All directors"), QString());
  director_->setAccessibleName(tr("Director"));
  severity_->addItem(tr("All events"), 0);
  severity_->addItem(tr("Warnings and errors"), 1);
  severity_->addItem(tr("Errors"), 2);
  severity_->setAccessibleName(tr("Gravity"));
  bar->addWidget(words_, 1);
  bar->addWidget(director_);
  bar->addWidget(severity_);
  bar->addStretch(1);
  column->addLayout(bar);
  column->addWidget(table_, 1);
  table_->setFrameShape(QFrame::NoFrame);
  table_->setRootIsDecorated(false);
  table_->setAlternatingRowColors(true);
  table_->setUniformRowHeights(true);
  table_->setAccessibleName(tr("Events"));
  table_->setHeaderLabels({tr("Time"), tr("Director"), tr("Kind"), tr("What"), tr("Why")});
  table_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  connect(words_, &QLineEdit::textChanged, this, &EventsPage::filter);
  connect(director_, &QComboBox::currentIndexChanged, this, &EventsPage::filter);
  connect(severity_, &QComboBox::currentIndexChanged, this, &EventsPage::filter);
  connect(table_, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* row) {
    const QString id = row ? row->data(kTime, kIdRole).toString() : QString();
    if (!id.isEmpty()) emit selected(id);
  });
}

QString EventsPage::line(const QString& director, const api::Event& event) {
  return QStringLiteral("%1: %2").arg(director, text(event.sentence));
}

QString EventsPage::sign(const std::string& severity) {
  return gravity(severity) == 2   ? QStringLiteral("✗")
         : gravity(severity) == 1 ? QStringLiteral("▲")
                                  : QStringLiteral("●");
}

bool EventsPage::wanted(const QTreeWidgetItem& row) const {
  if (row.data(kTime, kGravityRole).toInt() < severity_->currentData().toInt()) return false;
  const QString director = director_->currentData().toString();
  if (!director.isEmpty() && row.text(kDirector) != director) return false;
  QString all;
  for (int column = kDirector; column <= kWhy; ++column) all += row.text(column) + QLatin1Char('\n');
  return holdsWords(all, words_->text());
}

void EventsPage::filter() {
  for (int i = 0; i < table_->topLevelItemCount(); ++i) {
    QTreeWidgetItem* row = table_->topLevelItem(i);
    row->setHidden(!wanted(*row));
  }
}

void EventsPage::colour(QTreeWidgetItem* row) const {
  const int how = row->data(kTime, kGravityRole).toInt();
  if (how > 0) row->setForeground(kTime, how == 2 ? look::bad(palette()) : look::warning(palette()));
}

void EventsPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  for (int i = 0; i < table_->topLevelItemCount(); ++i) colour(table_->topLevelItem(i));
}

void EventsPage::add(const QString& director, const api::Event& event, std::int64_t clockOffsetMs) {
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(event.timeMs - clockOffsetMs);
  auto* row =
      new QTreeWidgetItem({sign(event.severity) + QLatin1Char(' ') + QLocale().toString(time, QLocale::ShortFormat),
                           director, text(event.kind), text(event.sentence), text(event.why)});
  row->setToolTip(kTime, time.toUTC().toString(Qt::ISODateWithMs));
  row->setToolTip(kWhat, text(event.sentence));
  row->setToolTip(kWhy, text(event.why));
  row->setData(kTime, kTimeRole, time.toMSecsSinceEpoch());
  row->setData(kTime, kIdRole, text(topology::idOfObject(event.object)));
  row->setData(kTime, kGravityRole, gravity(event.severity));
  colour(row);
  if (director_->findData(director) < 0) director_->addItem(director, director);
  // Newest first by our clock; agents may tell late.
  int place = 0;
  while (place < table_->topLevelItemCount() &&
         table_->topLevelItem(place)->data(kTime, kTimeRole).toLongLong() > time.toMSecsSinceEpoch())
    ++place;
  table_->insertTopLevelItem(place, row);
  row->setHidden(!wanted(*row));
  while (table_->topLevelItemCount() > kMostRows) delete table_->takeTopLevelItem(table_->topLevelItemCount() - 1);
}

}  // namespace lvs
