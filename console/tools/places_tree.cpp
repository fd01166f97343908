#include "console/tools/places_tree.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <algorithm>

#include "console/text.h"

namespace lvs::tools {
namespace {

enum Column { kPlace, kInPackets, kInBits, kOutPackets, kOutBits, kColumns };
enum Kind { kDirector = QTreeWidgetItem::UserType, kInterface, kServer };

QTreeWidgetItem* tickable(QTreeWidgetItem* parent, const QString& name, int kind) {
  auto* item = new QTreeWidgetItem(parent, {name}, kind);
  item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
  item->setCheckState(kPlace, Qt::Unchecked);
  for (int column = kInPackets; column < kColumns; ++column)
    item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  return item;
}

bool isTicked(const QTreeWidgetItem* item) { return item->checkState(kPlace) != Qt::Unchecked; }

}  // namespace

PlacesTree::PlacesTree(const Cluster& cluster, Clients clients, QWidget* parent)
    : QTreeWidget(parent), clients_(std::move(clients)) {
  setObjectName(QStringLiteral("places"));
  setAccessibleName(tr("Where to listen"));
  setColumnCount(kColumns);
  setHeaderLabels({tr("Where to listen"), tr("In"), QString(), tr("Out"), QString()});
  setAlternatingRowColors(true);
  header()->setAccessibleName(tr("Columns"));
  header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  header()->setSectionResizeMode(kPlace, QHeaderView::Stretch);
  header()->setStretchLastSection(false);
  for (int column = kInPackets; column < kColumns; ++column)
    headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  for (const AgentClient* one : clients_()) {
    QTreeWidgetItem* item = tickable(invisibleRootItem(), one->name(), kDirector);
    item->setToolTip(kPlace, tr("Director: it listens itself, and changes nothing"));
    item->setExpanded(true);
  }
  if (!cluster.realServers.empty()) {
    servers_ = new QTreeWidgetItem(this, {tr("Real servers, over SSH")});
    servers_->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    servers_->setExpanded(true);
    for (const RealServer& one : cluster.realServers) {
      QTreeWidgetItem* item = tickable(servers_, text(one.name), kServer);
      item->setToolTip(kPlace, tr("A director logs in as %1 and runs tcpdump there, on the interface of %2 and its "
                                  "tunnels; it listens itself too")
                                   .arg(text(one.ssh.user), text(one.address.toString())));
    }
  }
  // Every interface of a director that is ticked is meant, until single ones are.
  connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
    if (column != kPlace) return;
    blockSignals(true);
    if (item->type() == kDirector && item->checkState(kPlace) != Qt::PartiallyChecked) {
      for (int i = 0; i < item->childCount(); ++i)
        if (!(item->child(i)->data(kPlace, Qt::UserRole).toBool() && item->checkState(kPlace) == Qt::Checked))
          item->child(i)->setCheckState(kPlace, item->checkState(kPlace));
    } else if (item->type() == kInterface) {
      int ticked = 0, meant = 0;
      QTreeWidgetItem* director = item->parent();
      for (int i = 0; i < director->childCount(); ++i) {
        const bool loopback = director->child(i)->data(kPlace, Qt::UserRole).toBool();
        ticked += isTicked(director->child(i)) ? 1 : 0;
        meant += isTicked(director->child(i)) == !loopback ? 1 : 0;
      }
      director->setCheckState(kPlace, ticked == 0                       ? Qt::Unchecked
                                      : meant == director->childCount() ? Qt::Checked
                                                                        : Qt::PartiallyChecked);
    }
    blockSignals(false);
    emit chosenChanged();
  });
  timer_.setInterval(kReadingMs);
  connect(&timer_, &QTimer::timeout, this, &PlacesTree::ask);
}

QTreeWidgetItem* PlacesTree::directorItem(const QString& name) const {
  for (int i = 0; i < topLevelItemCount(); ++i)
    if (topLevelItem(i)->type() == kDirector && topLevelItem(i)->text(kPlace) == name) return topLevelItem(i);
  return nullptr;
}

std::vector<PlacesTree::Director> PlacesTree::directors() const {
  std::vector<Director> chosen;
  for (int i = 0; i < topLevelItemCount(); ++i) {
    const QTreeWidgetItem* item = topLevelItem(i);
    if (item->type() != kDirector || !isTicked(item)) continue;
    Director one{item->text(kPlace), {}};
    // All that are up are the agent's to find: one that comes up later counts too.
    for (int j = 0; item->checkState(kPlace) == Qt::PartiallyChecked && j < item->childCount(); ++j)
      if (isTicked(item->child(j))) one.interfaces.push_back(item->child(j)->text(kPlace).toStdString());
    chosen.push_back(std::move(one));
  }
  return chosen;
}

QStringList PlacesTree::realServers() const {
  QStringList chosen;
  for (int i = 0; servers_ && i < servers_->childCount(); ++i)
    if (isTicked(servers_->child(i))) chosen << servers_->child(i)->text(kPlace);
  return chosen;
}

void PlacesTree::choose(const QStringList& directors, const QStringList& realServers) {
  for (int i = 0; i < topLevelItemCount(); ++i) {
    QTreeWidgetItem* item = topLevelItem(i);
    if (item->type() == kDirector)
      item->setCheckState(kPlace, directors.contains(item->text(kPlace)) ? Qt::Checked : Qt::Unchecked);
  }
  for (int i = 0; servers_ && i < servers_->childCount(); ++i)
    servers_->child(i)->setCheckState(
        kPlace, realServers.contains(servers_->child(i)->text(kPlace)) ? Qt::Checked : Qt::Unchecked);
}

void PlacesTree::showEvent(QShowEvent* event) {
  QTreeWidget::showEvent(event);
  ask();
  timer_.start();
}

void PlacesTree::hideEvent(QHideEvent* event) {
  QTreeWidget::hideEvent(event);
  timer_.stop();
}

void PlacesTree::ask() {
  for (AgentClient* client : clients_()) {
    const QString name = client->name();
    if (asking_.contains(name)) continue;
    asking_.insert(name);
    client->fetch<api::Interfaces>(QStringLiteral("/v1/interfaces"),
                                   [self = QPointer(this), name](const Reply& reply, const api::Interfaces& read) {
                                     if (!self) return;
                                     self->asking_.remove(name);
                                     if (reply.ok()) self->take(name, read);
                                   });
  }
}

void PlacesTree::take(const QString& director, const api::Interfaces& read) {
  QTreeWidgetItem* top = directorItem(director);
  if (!top) return;
  const QSignalBlocker quiet(this);
  const auto before = last_.constFind(director);
  const api::Interfaces* old = before == last_.constEnd() ? nullptr : &*before;
  const std::uint64_t elapsed = old && read.atMs > old->atMs ? read.atMs - old->atMs : 0;
  for (int i = top->childCount() - 1; i >= 0; --i) {
    const std::string name = top->child(i)->text(kPlace).toStdString();
    const bool there = std::any_of(read.interfaces.begin(), read.interfaces.end(),
                                   [&](const api::Interface& one) { return one.name == name; });
    if (!there) delete top->child(i);
  }
  for (const api::Interface& one : read.interfaces) {
    QTreeWidgetItem* item = nullptr;
    for (int i = 0; i < top->childCount() && !item; ++i)
      if (top->child(i)->text(kPlace) == text(one.name)) item = top->child(i);
    if (!item) {
      item = tickable(top, text(one.name), kInterface);
      item->setData(kPlace, Qt::UserRole, one.loopback || !one.running);
      if (top->checkState(kPlace) == Qt::Checked && one.running && !one.loopback)
        item->setCheckState(kPlace, Qt::Checked);
    }
    showOne(*item, one, old, elapsed);
  }
  last_.insert(director, read);
}

void PlacesTree::showOne(QTreeWidgetItem& item, const api::Interface& now, const api::Interfaces* before,
                         std::uint64_t elapsedMs) {
  QStringList addresses;
  for (const std::string& one : now.addresses) addresses << text(one);
  item.setToolTip(kPlace, (now.running ? tr("up, MTU %1") : tr("down, MTU %1")).arg(now.mtu) + QLatin1Char('\n') +
                              addresses.join(QLatin1Char('\n')));
  item.setDisabled(!now.running);
  std::optional<Rates> rates;
  for (std::size_t i = 0; before && i < before->interfaces.size(); ++i)
    if (before->interfaces[i].name == now.name) rates = ratesOf(before->interfaces[i], now, elapsedMs);
  const QString none = now.running ? QStringLiteral("…") : tr("down");
  item.setText(kInPackets, rates && now.running ? packetRate(rates->inPackets) : none);
  item.setText(kInBits, rates && now.running ? bitRate(rates->inBits) : QString());
  item.setText(kOutPackets, rates && now.running ? packetRate(rates->outPackets) : QString());
  item.setText(kOutBits, rates && now.running ? bitRate(rates->outBits) : QString());
}

}  // namespace lvs::tools
