#include "console/window/cluster_tree.h"

#include <QVBoxLayout>
#include <functional>

#include "console/window/look.h"

namespace lvs {
namespace {

constexpr int kId = Qt::UserRole;

}  // namespace

ClusterTree::ClusterTree(QWidget* parent) : QWidget(parent), filter_(new QLineEdit), tree_(new QTreeWidget) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 8, 8, 8);
  column->addWidget(filter_);
  column->addWidget(tree_);
  filter_->setPlaceholderText(tr("Filter"));
  filter_->setClearButtonEnabled(true);
  filter_->setAccessibleName(tr("Filter of the cluster's objects"));
  tree_->setHeaderHidden(true);
  tree_->setFrameShape(QFrame::NoFrame);
  tree_->setAccessibleName(tr("Objects of the cluster"));
  tree_->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(tree_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
    const QTreeWidgetItem* item = tree_->itemAt(at);
    const QString id = item ? item->data(0, kId).toString() : QString();
    if (!id.isEmpty()) emit menuAsked(id, tree_->viewport()->mapToGlobal(at));
  });
  connect(filter_, &QLineEdit::textChanged, this, &ClusterTree::filter);
  connect(tree_, &QTreeWidget::itemSelectionChanged, this, [this] {
    const auto items = tree_->selectedItems();
    if (!items.isEmpty() && !items.first()->data(0, kId).toString().isEmpty())
      emit selected(items.first()->data(0, kId).toString());
  });
}

QTreeWidgetItem* ClusterTree::branch(const QString& title) {
  auto* item = new QTreeWidgetItem(tree_, {title});
  item->setFlags(Qt::ItemIsEnabled);
  QFont bold = tree_->font();
  bold.setBold(true);
  item->setFont(0, bold);
  return item;
}

void ClusterTree::leaf(QTreeWidgetItem* parent, const QString& text, const QString& id) {
  auto* item = new QTreeWidgetItem(parent, {text});
  item->setData(0, kId, id);
  item->setToolTip(0, text);
  mark(item);
}

void ClusterTree::show(const Cluster& cluster) {
  const auto selection = tree_->selectedItems();
  const QString keep = selection.isEmpty() ? QString() : selection.first()->data(0, kId).toString();
  const QSignalBlocker quiet(tree_);
  tree_->clear();
  auto* groups = branch(tr("Failover groups"));
  for (const auto& group : cluster.failoverGroups)
    leaf(groups, QString::fromStdString(group.name), QStringLiteral("group/") + QString::fromStdString(group.name));
  auto* directors = branch(tr("Directors"));
  for (const auto& director : cluster.directors)
    leaf(directors, QString::fromStdString(director.name),
         QStringLiteral("director/") + QString::fromStdString(director.name));
  auto* services = branch(tr("Virtual services"));
  for (const auto& service : cluster.virtualServices) {
    const QString name = QString::fromStdString(service.name);
    leaf(services, name, QStringLiteral("service/") + name);
    for (std::size_t i = 0; i < service.realServers.size(); ++i) {
      leaf(services->child(services->childCount() - 1), QString::fromStdString(service.realServers[i].server),
           QStringLiteral("entry/%1/%2").arg(name).arg(i));
    }
  }
  auto* servers = branch(tr("Real servers"));
  for (const auto& server : cluster.realServers)
    leaf(servers, QString::fromStdString(server.name), QStringLiteral("server/") + QString::fromStdString(server.name));
  auto* checks = branch(tr("Health checks"));
  for (const auto& check : cluster.healthChecks)
    leaf(checks, QString::fromStdString(check.name), QStringLiteral("check/") + QString::fromStdString(check.name));
  auto* actions = branch(tr("Actions"));
  for (const auto& action : cluster.actions)
    leaf(actions, QString::fromStdString(action.name), QStringLiteral("action/") + QString::fromStdString(action.name));
  auto* sites = branch(tr("Sites"));
  for (const auto& site : cluster.sites)
    leaf(sites, QString::fromStdString(site.title.empty() ? site.name : site.title),
         QStringLiteral("site/") + QString::fromStdString(site.name));
  tree_->expandAll();
  filter(filter_->text());
  select(keep);
}

void ClusterTree::showStates(const topology::Graph& graph) {
  bool changed = false;
  for (const topology::Node& node : graph.nodes) {
    topology::Node& known = states_[node.id];
    changed = changed || known.health != node.health || known.setup != node.setup || known.drift != node.drift;
    known = node;
  }
  if (!changed) return;
  for (QTreeWidgetItemIterator item(tree_); *item; ++item) mark(*item);
}

void ClusterTree::mark(QTreeWidgetItem* item) {
  const auto found = states_.find(item->data(0, kId).toString().toStdString());
  if (found == states_.end()) return;
  const topology::Node& node = found->second;
  item->setIcon(0, look::dot(palette(), node.health));
  QStringList tip{item->text(0), QString::fromStdString(node.detail), look::setup(node.setup)};
  if (node.drift > 0) tip << tr("drift: %1").arg(node.drift);
  tip.removeAll(QString());
  item->setToolTip(0, tip.join(QLatin1Char('\n')));
}

void ClusterTree::select(const QString& id) {
  const QSignalBlocker quiet(tree_);
  tree_->clearSelection();
  for (QTreeWidgetItemIterator item(tree_); *item; ++item) {
    if (!id.isEmpty() && (*item)->data(0, kId).toString() == id) {
      tree_->setCurrentItem(*item);
      tree_->scrollToItem(*item);
      return;
    }
  }
}

void ClusterTree::filter(const QString& text) {
  const std::function<bool(QTreeWidgetItem*)> keep = [&](QTreeWidgetItem* item) {
    bool any = text.isEmpty() ||
               (!item->data(0, kId).toString().isEmpty() && item->text(0).contains(text, Qt::CaseInsensitive));
    for (int i = 0; i < item->childCount(); ++i) any = keep(item->child(i)) || any;
    item->setHidden(!any);
    return any;
  };
  for (int i = 0; i < tree_->topLevelItemCount(); ++i) keep(tree_->topLevelItem(i));
}

}  // namespace lvs
