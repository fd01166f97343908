#include "console/services/services_page.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "console/services/chart_window.h"
#include "console/services/csv.h"
#include "console/services/spark_delegate.h"
#include "console/window/words.h"

namespace lvs {

using services::Row;
using services::ServicesModel;
using services::State;

namespace {

constexpr char kColumnsKey[] = "columns/services";
/// Seen at first; the others are chosen from the header's menu.
constexpr int kFirstColumns[] = {ServicesModel::kName,     ServicesModel::kState,        ServicesModel::kWhy,
                                 ServicesModel::kDirector, ServicesModel::kWeight,       ServicesModel::kActive,
                                 ServicesModel::kInactive, ServicesModel::kNew,          ServicesModel::kTrend,
                                 ServicesModel::kInBytes,  ServicesModel::kOutBytes,     ServicesModel::kLatency,
                                 ServicesModel::kChanged,  ServicesModel::kLatencyTrend, ServicesModel::kNextCheck};
constexpr int kWidest = 420;  ///< of a column: a long reason is read in its tip

}  // namespace

/// Rows with the words in any column and with the state; a service stays for its real servers' sake.
class ServicesPage::Filter : public QSortFilterProxyModel {
 public:
  explicit Filter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ServicesModel::kRaw);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
  }
  void setWords(const QString& words) {
    words_ = words;
    invalidateFilter();
  }
  void setState(int state) {
    state_ = state;
    setAutoAcceptChildRows(state < 0);
    invalidateFilter();
  }

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
    if (state_ >= 0 && sourceModel()->index(row, 0, parent).data(ServicesModel::kStateOf).toInt() != state_)
      return false;
    QString all;
    for (int column = 0; column <= ServicesModel::kMethod; ++column)
      all += sourceModel()->index(row, column, parent).data(ServicesModel::kRaw).toString() + QLatin1Char('\n');
    return holdsWords(all, words_);
  }

 private:
  QString words_;
  int state_ = -1;
};

ServicesPage::ServicesPage(Settings& settings, QWidget* parent)
    : QWidget(parent),
      settings_(settings),
      filter_(new Filter(this)),
      table_(new QTreeView),
      words_(new QLineEdit),
      states_(new QComboBox),
      totals_(new QLabel),
      since_(new QLabel) {
  filter_->setSourceModel(&model_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  makeTable();
  makeBar();
  column->addWidget(table_, 1);
  auto* below = new QHBoxLayout;
  below->setContentsMargins(8, 4, 8, 4);
  totals_->setObjectName(QStringLiteral("totals"));
  totals_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  since_->setVisible(false);
  below->addWidget(totals_, 1);
  below->addWidget(since_);
  column->addLayout(below);
  model_.setPalette(palette());
}

void ServicesPage::makeTable() {
  table_->setModel(filter_);
  table_->setFrameShape(QFrame::NoFrame);
  table_->setAlternatingRowColors(true);
  table_->setUniformRowHeights(true);
  table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table_->setAccessibleName(tr("Services and their real servers"));
  for (const int column : {ServicesModel::kTrend, ServicesModel::kLatencyTrend})
    table_->setItemDelegateForColumn(column, new services::SparkDelegate(table_));
  table_->setSortingEnabled(true);
  table_->sortByColumn(-1, Qt::AscendingOrder);  // the document's order until somebody wants another
  table_->setContextMenuPolicy(Qt::CustomContextMenu);
  QHeaderView* header = table_->header();
  header->setStretchLastSection(false);
  header->setSectionsMovable(true);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  header->setAccessibleName(tr("Columns"));
  header->setMaximumSectionSize(kWidest);
  if (!header->restoreState(settings_.layout(QLatin1String(kColumnsKey)))) {
    for (int i = 0; i < ServicesModel::kColumns; ++i) {
      header->setSectionHidden(
          i, std::find(std::begin(kFirstColumns), std::end(kFirstColumns), i) == std::end(kFirstColumns));
    }
  }
  header->setSectionResizeMode(QHeaderView::ResizeToContents);
  header->setResizeContentsPrecision(0);  // by what is in sight: thousands of rows change each second
  connect(header, &QHeaderView::sectionMoved, this, &ServicesPage::rememberColumns);
  connect(header, &QHeaderView::sortIndicatorChanged, this, &ServicesPage::rememberColumns);
  connect(header, &QWidget::customContextMenuRequested, this, &ServicesPage::showColumns);
  connect(table_, &QWidget::customContextMenuRequested, this, &ServicesPage::showMenu);
  connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
    const QString id = now.data(ServicesModel::kId).toString();
    if (!id.isEmpty()) emit selected(id);
  });
  connect(table_, &QTreeView::doubleClicked, this, &ServicesPage::openChart);
  connect(&model_, &QAbstractItemModel::modelReset, table_, &QTreeView::expandAll);
}

void ServicesPage::makeBar() {
  const auto make = [this](const QString& text, const QString& tip, const std::function<void()>& run) {
    auto* action = new QAction(text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, run);
    return action;
  };
  chart_ = make(tr("Chart…"), tr("The past of what is selected, or of all services"), [this] { openChart(); });
  connections_ =
      make(tr("Connections…"), tr("The director's connection entries, one by one"), [this] { openConnections(); });
  zero_ = make(tr("Count from now"), tr("Totals count from now on; the kernel's counters stay as they are"), {});
  zero_->setCheckable(true);
  connect(zero_, &QAction::toggled, this, &ServicesPage::countFromNow);
  copy_ = make(tr("Copy as CSV"), tr("What is seen, with plain numbers"), [this] {
    QGuiApplication::clipboard()->setText(csv());
    emit told(tr("The table is on the clipboard"));
  });
  save_ = make(tr("Save as CSV…"), tr("What is seen, with plain numbers, to a file"), [this] { saveCsv(); });
  auto* columns = make(tr("Columns"), tr("Which columns are seen"), {});

  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 6, 8, 6);
  bar->setSpacing(8);
  words_->setPlaceholderText(tr("Filter"));
  words_->setClearButtonEnabled(true);
  words_->setMaximumWidth(260);
  words_->setAccessibleName(tr("Filter of the services"));
  states_->setAccessibleName(tr("State"));
  states_->addItem(tr("All states"), -1);
  for (const State state : {State::serving, State::down, State::draining, State::out, State::starting, State::held,
                            State::noQuorum, State::sorry, State::off, State::missing, State::foreign, State::stale}) {
    states_->addItem(ServicesModel::stateShape(state) + QLatin1Char(' ') + ServicesModel::stateWord(state),
                     static_cast<int>(state));
  }
  connect(words_, &QLineEdit::textChanged, this, [this](const QString& text) {
    filter_->setWords(text);
    table_->expandAll();
  });
  connect(states_, &QComboBox::currentIndexChanged, this, [this] {
    filter_->setState(states_->currentData().toInt());
    table_->expandAll();
  });
  bar->addWidget(words_, 1);
  bar->addWidget(states_);
  bar->addStretch();
  for (QAction* action : {chart_, connections_, zero_, columns}) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(button);
    if (action != columns) continue;
    connect(action, &QAction::triggered, this, [this, button] {
      showColumns(table_->header()->mapFromGlobal(button->mapToGlobal(button->rect().bottomLeft())));
    });
  }
  static_cast<QVBoxLayout*>(layout())->insertLayout(0, bar);
}

void ServicesPage::rememberColumns() { settings_.setLayout(QLatin1String(kColumnsKey), table_->header()->saveState()); }

void ServicesPage::show(const Cluster& cluster, const topology::Live& live) {
  keepPlace([&] { model_.show(services::makeRows(cluster, live), QDateTime::currentMSecsSinceEpoch()); });
  showTotals();
}

/// Whatever comes or goes, the current row, the scroll position and what is folded stay.
void ServicesPage::keepPlace(const std::function<void()>& change) {
  const QString current = table_->currentIndex().data(ServicesModel::kKey).toString();
  QSet<QString> folded;
  for (int i = 0; i < filter_->rowCount(); ++i) {
    const QModelIndex service = filter_->index(i, 0);
    if (!table_->isExpanded(service)) folded << service.data(ServicesModel::kKey).toString();
  }
  bool anew = false;
  const auto reset = connect(&model_, &QAbstractItemModel::modelReset, this, [&anew] { anew = true; });
  change();
  disconnect(reset);
  if (!anew) return;
  const QSignalBlocker quiet(table_->selectionModel());
  for (int i = 0; i < filter_->rowCount(); ++i) {
    const QModelIndex service = filter_->index(i, 0);
    const QString key = service.data(ServicesModel::kKey).toString();
    if (folded.contains(key)) table_->setExpanded(service, false);
    if (current.isEmpty()) continue;
    if (key == current) table_->setCurrentIndex(service);
    for (int j = 0; j < filter_->rowCount(service); ++j) {
      const QModelIndex server = filter_->index(j, 0, service);
      if (server.data(ServicesModel::kKey).toString() == current) table_->setCurrentIndex(server);
    }
  }
}

void ServicesPage::showTotals() {
  std::uint64_t active = 0, inactive = 0, fresh = 0, in = 0, out = 0;
  for (const Row& row : model_.content()) {
    active += row.active;
    inactive += row.inactive;
    fresh += row.rates.connections;
    in += row.rates.inBytes;
    out += row.rates.outBytes;
  }
  totals_->setText(tr("All services: %1 active, %2 inactive connections; %3 new; in %4, out %5")
                       .arg(services::amount(active), services::amount(inactive), services::perSecond(fresh),
                            services::dataPerSecond(in), services::dataPerSecond(out)));
}

QStringList ServicesPage::chosenKeys() const {
  QStringList keys;
  for (const QModelIndex& index : table_->selectionModel()->selectedRows())
    keys << index.data(ServicesModel::kKey).toString();
  return keys;
}

void ServicesPage::openChart() {
  QStringList keys = chosenKeys();
  if (keys.isEmpty()) {
    for (const Row& row : model_.content()) keys << QString::fromStdString(row.key);
  }
  auto* chart = new services::ChartWindow(model_, keys, this);
  chart->setAttribute(Qt::WA_DeleteOnClose);
  chart->show();
}

void ServicesPage::openConnections() {
  const QModelIndex current = filter_->mapToSource(table_->currentIndex());
  const QModelIndex service = current.parent().isValid() ? current.parent() : current;
  const auto cell = [](const QModelIndex& row, int column) {
    return row.siblingAtColumn(column).data(ServicesModel::kRaw).toString();
  };
  emit connectionsWanted(cell(service, ServicesModel::kDirector), cell(service, ServicesModel::kAddress),
                         current.parent().isValid() ? cell(current, ServicesModel::kAddress) : QString());
}

void ServicesPage::countFromNow(bool on) {
  if (on) model_.baseline().set(model_.content());
  else model_.baseline().clear();
  since_->setVisible(on);
  since_->setText(tr("Totals since %1").arg(QLocale().toString(QTime::currentTime(), QLocale::LongFormat)));
  QHeaderView* header = table_->header();
  // Whoever counts wants to see it.
  if (on && header->isSectionHidden(ServicesModel::kConnections))
    header->setSectionHidden(ServicesModel::kConnections, false);
  table_->viewport()->update();
}

QString ServicesPage::csv() const {
  QList<int> columns;
  for (int place = 0; place < ServicesModel::kColumns; ++place) {
    const int column = table_->header()->logicalIndex(place);
    if (!table_->isColumnHidden(column) && column != ServicesModel::kTrend && column != ServicesModel::kLatencyTrend)
      columns << column;
  }
  return csvOf(*filter_, columns, ServicesModel::kRaw);
}

void ServicesPage::saveCsv() {
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Save the table"), QStringLiteral("services.csv"), tr("CSV (*.csv)"));
  if (path.isEmpty()) return;
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly)) file.write(csv().toUtf8());
  emit told(file.commit() ? tr("The table is in %1").arg(path)
                          : tr("%1 was not written: %2").arg(path, file.errorString()));
}

/// What is done to the real servers that are selected, in the service of the current one.
void ServicesPage::askForMore(QMenu* menu) {
  const QModelIndex current = table_->currentIndex();
  const QString service = current.data(ServicesModel::kService).toString();
  QStringList servers;
  for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
    const QString server = index.data(ServicesModel::kServer).toString();
    if (index.data(ServicesModel::kService).toString() == service && !server.isEmpty() && !servers.contains(server))
      servers << server;
  }
  if (servers.isEmpty()) return;
  emit menuAsked(menu, servers, service,
                 current.siblingAtColumn(ServicesModel::kDirector).data(ServicesModel::kRaw).toString());
  menu->addSeparator();
}

void ServicesPage::showMenu(const QPoint& at) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  askForMore(menu);
  menu->addActions({chart_, connections_});
  menu->addSeparator();
  menu->addActions({zero_, copy_, save_});
  menu->popup(table_->viewport()->mapToGlobal(at));
}

void ServicesPage::showColumns(const QPoint& at) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (int column = ServicesModel::kName + 1; column < ServicesModel::kColumns; ++column) {
    QAction* one = menu->addAction(model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    one->setCheckable(true);
    one->setChecked(!table_->isColumnHidden(column));
    connect(one, &QAction::toggled, this, [this, column](bool on) {
      table_->setColumnHidden(column, !on);
      rememberColumns();
    });
  }
  menu->popup(table_->header()->mapToGlobal(at));
}

void ServicesPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) model_.setPalette(palette());
}

}  // namespace lvs
