#include "console/events/events_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "console/events/lane_delegate.h"
#include "console/topology/object_id.h"
#include "console/window/look.h"

namespace lvs {

using events::Entry;
using events::EventsModel;

namespace {

constexpr char kFilterKey[] = "events/filter";
constexpr int kMostChoices = 500;

}  // namespace

EventsPage::EventsPage(EventsModel& model, Settings& settings, QWidget* parent)
    : QWidget(parent),
      model_(model),
      settings_(settings),
      table_(new QTreeView),
      words_(new QLineEdit),
      empty_(new QLabel),
      below_(new QWidget),
      whole_(new QLabel) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  makeBar(column);
  makeTable();
  column->addWidget(table_, 1);
  empty_->setObjectName(QStringLiteral("empty"));
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setWordWrap(true);
  empty_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  connect(empty_, &QLabel::linkActivated, this, &EventsPage::clearFilter);
  column->addWidget(empty_, 1);
  whole_->setObjectName(QStringLiteral("whole"));
  whole_->setWordWrap(true);
  whole_->setTextFormat(Qt::PlainText);
  whole_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* row = new QHBoxLayout(below_);
  row->setContentsMargins(8, 4, 8, 4);
  row->setSpacing(8);
  auto* then = new QPushButton(tr("Roles at this moment"));
  then->setObjectName(QStringLiteral("then"));
  then->setToolTip(tr("The canvas shows who thought to be master then"));
  connect(then, &QPushButton::clicked, this, [this] { emit momentWanted(current_); });
  row->addWidget(whole_, 1);
  row->addWidget(then, 0, Qt::AlignTop);
  column->addWidget(below_);
  model_.setPalette(palette());
  connect(&model_, &QAbstractItemModel::rowsAboutToBeInserted, this, &EventsPage::keepPlace);
  connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, &EventsPage::keepPlace);
  connect(&model_, &EventsModel::taken, this, [this] {
    offer();
    returnToPlace();
  });
  offer();
  restoreFilter();
  returnToPlace();
}

QComboBox* EventsPage::choice(const char* name, const QString& all, const QString& accessible) {
  auto* box = new QComboBox;
  box->setObjectName(QLatin1String(name));
  box->addItem(all, QString());
  box->setAccessibleName(accessible);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(10);
  box->setMaxVisibleItems(20);
  connect(box, &QComboBox::currentIndexChanged, this, &EventsPage::filter);
  return box;
}

void EventsPage::makeBar(QLayout* column) {
  words_->setObjectName(QStringLiteral("words"));
  words_->setPlaceholderText(tr("Filter"));
  words_->setClearButtonEnabled(true);
  words_->setMaximumWidth(260);
  words_->setMinimumWidth(90);
  words_->setAccessibleName(tr("Filter of the events"));
  connect(words_, &QLineEdit::textChanged, this, &EventsPage::filter);
  kind_ = choice("kind", tr("All kinds"), tr("Kind"));
  director_ = choice("director", tr("All directors"), tr("Director"));
  object_ = choice("object", tr("All objects"), tr("Object"));
  object_->setToolTip(tr("What events are about. Of a failover group, the lanes show the roles in it alone"));
  gravity_ = choice("gravity", tr("All events"), tr("Gravity"));
  gravity_->setItemData(0, 0);
  gravity_->addItem(tr("Warnings and errors"), 1);
  gravity_->addItem(tr("Errors"), 2);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 6, 8, 6);
  bar->setSpacing(8);
  bar->addWidget(words_, 1);
  for (QComboBox* box : {kind_, director_, object_, gravity_}) bar->addWidget(box);
  bar->addStretch();
  qobject_cast<QVBoxLayout*>(column)->addLayout(bar);
}

void EventsPage::makeTable() {
  table_->setModel(&model_);
  table_->setFrameShape(QFrame::NoFrame);
  table_->setRootIsDecorated(false);
  table_->setAlternatingRowColors(true);
  table_->setUniformRowHeights(true);
  table_->setAllColumnsShowFocus(true);
  table_->setAccessibleName(tr("Events"));
  table_->setItemDelegateForColumn(EventsModel::kLanes, new events::LaneDelegate(table_));
  QHeaderView* header = table_->header();
  header->setSectionsMovable(false);  // the lanes belong to the time
  header->setStretchLastSection(false);
  header->setResizeContentsPrecision(0);  // by what is in sight
  header->setSectionResizeMode(QHeaderView::ResizeToContents);
  header->setSectionResizeMode(EventsModel::kWhat, QHeaderView::Stretch);
  header->setSectionResizeMode(EventsModel::kWhy, QHeaderView::Stretch);
  connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
    showWhole();
    if (!now.isValid() || restoring_) return;
    current_ = model_.entry(now.row())->arrival;
    emit selected(now.data(EventsModel::kId).toString());
  });
  connect(table_, &QTreeView::activated, this,
          [this](const QModelIndex& index) { emit chosen(index.data(EventsModel::kId).toString()); });
}

void EventsPage::offer(QComboBox* box, const QString& words, const QString& value) {
  if (value.isEmpty() || box->count() > kMostChoices || box->findData(value) >= 0) return;
  int place = 1;
  while (place < box->count() && QString::localeAwareCompare(box->itemText(place), words) < 0) ++place;
  box->insertItem(place, words, value);
}

/// What has come up in the events can be chosen.
void EventsPage::offer() {
  std::uint64_t newest = offered_;
  const QSignalBlocker quiet[] = {QSignalBlocker(kind_), QSignalBlocker(director_), QSignalBlocker(object_)};
  for (const auto& entry : model_.timeline().entries()) {
    if (entry->arrival <= offered_) continue;
    newest = std::max(newest, entry->arrival);
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    offer(director_, text(entry->director), text(entry->director));
    offer(kind_, EventsModel::kindWord(text(entry->event.kind)), text(entry->event.kind));
    // Others than the document's objects, such as a single entry of the kernel, are rarely looked for again.
    if (!topology::idOfObject(entry->event.object).empty())
      offer(object_, text(entry->event.object), text(entry->event.object));
  }
  offered_ = newest;
}

void EventsPage::restoreFilter() {
  const QJsonObject kept = QJsonDocument::fromJson(settings_.layout(QLatin1String(kFilterKey))).object();
  const auto restore = [&](QComboBox* box, const char* key) {
    const QString value = kept.value(QLatin1String(key)).toString();
    offer(box, box == kind_ ? EventsModel::kindWord(value) : value, value);
    box->setCurrentIndex(std::max(0, box->findData(value)));
  };
  {
    const QSignalBlocker quiet[] = {QSignalBlocker(kind_), QSignalBlocker(director_), QSignalBlocker(object_),
                                    QSignalBlocker(gravity_), QSignalBlocker(words_)};
    restore(kind_, "kind");
    restore(director_, "director");
    restore(object_, "object");
    gravity_->setCurrentIndex(std::clamp(kept.value(QLatin1String("gravity")).toInt(), 0, 2));
    words_->setText(kept.value(QLatin1String("words")).toString());
  }
  filter();
}

void EventsPage::filter() {
  keepPlace();
  const events::Filter wanted{words_->text(), kind_->currentData().toString(), director_->currentData().toString(),
                              object_->currentData().toString(), gravity_->currentData().toInt()};
  model_.setFilter(wanted);
  returnToPlace();
  const QJsonObject kept{{QStringLiteral("words"), wanted.words},
                         {QStringLiteral("kind"), wanted.kind},
                         {QStringLiteral("director"), wanted.director},
                         {QStringLiteral("object"), wanted.object},
                         {QStringLiteral("gravity"), wanted.gravity}};
  settings_.setLayout(QLatin1String(kFilterKey), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void EventsPage::clearFilter() {
  {
    const QSignalBlocker quiet[] = {QSignalBlocker(kind_), QSignalBlocker(director_), QSignalBlocker(object_),
                                    QSignalBlocker(gravity_), QSignalBlocker(words_)};
    for (QComboBox* box : {kind_, director_, object_, gravity_}) box->setCurrentIndex(0);
    words_->clear();
  }
  filter();
  words_->setFocus();
}

/// Whoever reads older events is not moved by new ones.
void EventsPage::keepPlace() {
  if (top_ != 0 || table_->verticalScrollBar()->value() == 0) return;
  if (const QModelIndex top = table_->indexAt(QPoint(1, 1)); top.isValid()) top_ = model_.entry(top.row())->arrival;
}

void EventsPage::returnToPlace() {
  const auto indexOf = [this](std::uint64_t arrival) {
    const int row = arrival == 0 ? -1 : model_.rowOf(arrival);
    return row < 0 ? QModelIndex() : model_.index(row, 0);
  };
  restoring_ = true;
  if (!table_->currentIndex().isValid()) table_->setCurrentIndex(indexOf(current_));
  restoring_ = false;
  if (const QModelIndex top = indexOf(top_); top.isValid()) table_->scrollTo(top, QAbstractItemView::PositionAtTop);
  top_ = 0;
  const bool nothing = model_.rowCount() == 0;
  empty_->setVisible(nothing);
  table_->setVisible(!nothing);
  if (nothing) {
    empty_->setText(model_.timeline().entries().empty()
                        ? tr("Nothing has happened yet. Directors tell here what they do, and why")
                        : tr("No event is as the filter wants it. %1")
                              .arg(QStringLiteral("<a href=\"all\">%1</a>").arg(tr("Show all").toHtmlEscaped())));
  }
  showWhole();
}

void EventsPage::showWhole() {
  const QModelIndex now = table_->currentIndex();
  below_->setVisible(now.isValid() && model_.rowCount() > 0);
  if (!now.isValid()) return;
  const Entry& entry = *model_.entry(now.row());
  const QString why = EventsModel::why(entry);
  whole_->setText(EventsModel::sign(entry) + QLatin1Char(' ') + QString::fromStdString(entry.director) +
                  QStringLiteral(": ") + EventsModel::sentence(entry) +
                  (why.isEmpty() ? QString() : QStringLiteral("\n") + tr("Because: %1").arg(why)));
}

void EventsPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) model_.setPalette(palette());
}

}  // namespace lvs
