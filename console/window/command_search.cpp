#include "console/window/command_search.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "console/window/words.h"

namespace lvs {
namespace {

constexpr int kMostShown = 50;

/// How well a name answers the words; -1: not at all. A name that begins with the text comes first.
int rank(const QString& name, const QString& kind, const QString& text) {
  if (text.isEmpty()) return 0;
  if (name.startsWith(text, Qt::CaseInsensitive)) return 3;
  if (!holdsWords(name + QLatin1Char('\n') + kind, text)) return -1;
  return name.contains(text, Qt::CaseInsensitive) ? 2 : 1;
}

}  // namespace

CommandSearch::CommandSearch(const Cluster& cluster, const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), line_(new QLineEdit), list_(new QListWidget) {
  setWindowTitle(tr("Search"));
  resize(520, 360);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 8, 8, 8);
  column->addWidget(line_);
  column->addWidget(list_);
  line_->setPlaceholderText(tr("An object or an action"));
  line_->setAccessibleName(tr("Search for an object or an action"));
  list_->setAccessibleName(tr("What was found"));
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setUniformItemSizes(true);

  for (const auto& one : cluster.directors)
    add(QString::fromStdString(one.name), tr("director"), "director/" + one.name);
  for (const auto& one : cluster.failoverGroups)
    add(QString::fromStdString(one.name), tr("failover group"), "group/" + one.name);
  for (const auto& one : cluster.virtualServices)
    add(QString::fromStdString(one.name), tr("virtual service"), "service/" + one.name);
  for (const auto& one : cluster.realServers) {
    add(QString::fromStdString(one.name), tr("real server %1").arg(QString::fromStdString(one.address.toString())),
        "server/" + one.name);
  }
  for (const auto& one : cluster.healthChecks)
    add(QString::fromStdString(one.name), tr("health check"), "check/" + one.name);
  for (const auto& one : cluster.actions) add(QString::fromStdString(one.name), tr("action"), "action/" + one.name);
  for (const auto& one : cluster.sites) {
    add(QString::fromStdString(one.title.empty() ? one.name : one.title), tr("site"), "site/" + one.name);
  }
  for (QAction* action : actions) {
    QString name = action->text();
    name.remove(QLatin1Char('&'));
    entries_.append({name, action->shortcut().toString(QKeySequence::NativeText), {}, action});
  }
  line_->installEventFilter(this);
  connect(line_, &QLineEdit::textChanged, this, &CommandSearch::filter);
  connect(list_, &QListWidget::itemClicked, this, &CommandSearch::run);
  filter({});
}

void CommandSearch::add(const QString& name, const QString& kind, const std::string& id) {
  entries_.append({name, kind, QString::fromStdString(id), nullptr});
}

void CommandSearch::filter(const QString& text) {
  struct Found {
    int rank;
    int index;
  };
  QList<Found> found;
  for (int i = 0; i < entries_.size(); ++i) {
    const Entry& entry = entries_[i];
    if (entry.action && !entry.action->isEnabled()) continue;
    if (const int how = rank(entry.name, entry.kind, text.trimmed()); how >= 0) found.append({how, i});
  }
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.rank > b.rank; });
  list_->clear();
  for (const Found& one : found.mid(0, kMostShown)) {
    const Entry& entry = entries_[one.index];
    auto* item = new QListWidgetItem(
        entry.kind.isEmpty() ? entry.name : QStringLiteral("%1 — %2").arg(entry.name, entry.kind), list_);
    item->setData(Qt::UserRole, one.index);
  }
  list_->setCurrentRow(0);
}

void CommandSearch::run() {
  const QListWidgetItem* item = list_->currentItem();
  if (!item) return;
  const Entry entry = entries_[item->data(Qt::UserRole).toInt()];
  accept();
  if (entry.action) entry.action->trigger();
  else emit objectChosen(entry.id);
}

/// The line keeps the keyboard; up and down move in the list.
bool CommandSearch::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down       ? 1
                     : key == Qt::Key_Up       ? -1
                     : key == Qt::Key_PageDown ? 8
                     : key == Qt::Key_PageUp   ? -8
                                               : 0;
    if (step != 0) {
      list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, std::max(0, list_->count() - 1)));
      return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      run();
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace lvs
