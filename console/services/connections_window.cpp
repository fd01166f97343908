#include "console/services/connections_window.h"

#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QUrlQuery>
#include <QVBoxLayout>

#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
namespace {

constexpr int kPage = 500;
constexpr std::size_t kMostKept = 100000;  ///< rows; who wants more filters

}  // namespace

class ConnectionsModel : public QAbstractTableModel {
 public:
  using QAbstractTableModel::QAbstractTableModel;

  void clear() {
    beginResetModel();
    rows_.clear();
    endResetModel();
  }
  void append(std::vector<api::Connection> page) {
    if (page.empty()) return;
    const int first = static_cast<int>(rows_.size());
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    for (api::Connection& one : page) rows_.push_back(std::move(one));
    endInsertRows();
  }
  std::size_t size() const { return rows_.size(); }
  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
  }
  int columnCount(const QModelIndex& = {}) const override { return 6; }
  QVariant data(const QModelIndex& index, int role) const override {
    if (role == Qt::TextAlignmentRole && index.column() == 5) return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole) return {};
    const api::Connection& one = rows_[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
      case 0: return text(one.protocol);
      case 1: return text(one.client);
      case 2: return text(one.virtualAddress);
      case 3: return text(one.destination);
      case 4: return text(one.state);
      default: return ConnectionsWindow::tr("%1 s").arg(QLocale().toString(one.expiresSeconds));
    }
  }
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
      case 0: return ConnectionsWindow::tr("Protocol");
      case 1: return ConnectionsWindow::tr("Client");
      case 2: return ConnectionsWindow::tr("Virtual service");
      case 3: return ConnectionsWindow::tr("Real server");
      case 4: return ConnectionsWindow::tr("State");
      default: return ConnectionsWindow::tr("Expires in");
    }
  }

 private:
  std::vector<api::Connection> rows_;
};

ConnectionsWindow::ConnectionsWindow(const std::vector<AgentClient*>& clients, const Wish& wish, QWidget* parent)
    : QDialog(parent, Qt::Window),
      clients_(clients.begin(), clients.end()),
      model_(new ConnectionsModel(this)),
      director_(new QComboBox),
      service_(new QLineEdit(wish.service)),
      destination_(new QLineEdit(wish.destination)),
      from_(new QLineEdit),
      state_(new QComboBox),
      table_(new QTableView),
      status_(new StatusLine),
      refresh_(new QPushButton(tr("Refresh"))) {
  setWindowTitle(tr("Connections"));
  resize(900, 520);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  for (const AgentClient* one : clients) director_->addItem(one->name());
  director_->setCurrentIndex(std::max(0, director_->findText(wish.director)));
  director_->setAccessibleName(tr("Director"));
  state_->addItem(tr("All states"), QString());
  for (const char* state : {"ESTABLISHED", "SYN_RECV", "FIN_WAIT", "TIME_WAIT", "CLOSE", "CLOSE_WAIT", "UDP"})
    state_->addItem(QString::fromLatin1(state), QString::fromLatin1(state));
  state_->setAccessibleName(tr("State"));
  auto* bar = new QHBoxLayout;
  bar->setSpacing(8);
  bar->addWidget(director_);
  const auto field = [&](QLineEdit* edit, const QString& name, const QString& example) {
    edit->setPlaceholderText(name);
    edit->setToolTip(tr("%1, such as %2; empty: all").arg(name, example));
    edit->setAccessibleName(name);
    edit->setClearButtonEnabled(true);
    bar->addWidget(edit, 1);
    connect(edit, &QLineEdit::returnPressed, this, &ConnectionsWindow::refresh);
  };
  field(service_, tr("Virtual service"), QStringLiteral("tcp 192.168.1.214:80"));
  field(destination_, tr("Real server"), QStringLiteral("192.168.1.14:80"));
  field(from_, tr("Client"), QStringLiteral("203.0.113.7"));
  bar->addWidget(state_);
  bar->addWidget(refresh_);
  refresh_->setDefault(true);
  column->addLayout(bar);
  table_->setModel(model_);
  table_->setAccessibleName(tr("Connections"));
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setAlternatingRowColors(true);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table_->setTabKeyNavigation(false);
  column->addWidget(table_, 1);
  status_->setObjectName(QStringLiteral("status"));
  column->addWidget(status_);
  connect(refresh_, &QPushButton::clicked, this, &ConnectionsWindow::refresh);
  connect(director_, &QComboBox::currentIndexChanged, this, &ConnectionsWindow::refresh);
  connect(state_, &QComboBox::currentIndexChanged, this, &ConnectionsWindow::refresh);
  connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
    const QScrollBar* scroll = table_->verticalScrollBar();
    if (value >= scroll->maximum() - scroll->pageStep()) fetchMore();
  });
  refresh();
}

AgentClient* ConnectionsWindow::client() const {
  for (const auto& one : clients_) {
    if (one && one->name() == director_->currentText()) return one;
  }
  return nullptr;
}

void ConnectionsWindow::refresh() {
  if (std::exchange(busy_, false)) request_.cancel();
  model_->clear();
  next_ = 0;
  more_ = true;
  truncated_ = false;
  problem_.clear();
  fetchMore();
}

void ConnectionsWindow::fetchMore() {
  AgentClient* agent = client();
  if (!agent) problem_ = tr("No director is paired");
  if (!agent || busy_ || !more_ || model_->size() >= kMostKept) return showState();
  QUrlQuery query;
  const auto add = [&](const char* name, const QString& value) {
    if (!value.trimmed().isEmpty())
      query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value.trimmed())));
  };
  add("service", service_->text());
  add("destination", destination_->text());
  add("client", from_->text());
  add("state", state_->currentData().toString());
  query.addQueryItem(QStringLiteral("offset"), QString::number(next_));
  query.addQueryItem(QStringLiteral("limit"), QString::number(kPage));
  busy_ = true;
  const std::uint64_t asked = ++asked_;
  showState();
  request_ = agent->fetch<api::ConnectionPage>(
      QStringLiteral("/v1/ipvs/connections?") + query.toString(QUrl::FullyEncoded),
      [window = QPointer(this), asked](const Reply& reply, const api::ConnectionPage& page) {
        if (!window || window->asked_ != asked) return;
        window->busy_ = false;
        window->problem_ = reply.ok() ? QString() : reply.error;
        window->next_ = page.next;
        window->more_ = reply.ok() && page.next != 0;
        window->truncated_ = page.truncated;
        window->model_->append(page.connections);
        window->showState();
      });
}

void ConnectionsWindow::showState() {
  const QString count = QLocale().toString(static_cast<qulonglong>(model_->size()));
  QString text = tr("%1 connections").arg(count);
  if (model_->size() >= kMostKept) text = tr("The first %1 connections; a filter shows the others").arg(count);
  else if (more_) text = tr("The first %1 connections; more come as you scroll").arg(count);
  if (truncated_) text += tr("; the director has more than it reads at once, a filter shows the others");
  if (busy_) text = tr("Asking %1…").arg(director_->currentText());
  status_->tell(problem_.isEmpty() ? text : problem_, !problem_.isEmpty());
}

}  // namespace lvs
