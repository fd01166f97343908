#include "console/services/services_page.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QSet>
#include <QVBoxLayout>
#include <algorithm>

namespace lvs {
namespace {

enum Column {
  kName,
  kDirector,
  kAddress,
  kMethod,
  kWeight,
  kActive,
  kInactive,
  kPersistent,
  kPerSecond,
  kIn,
  kOut,
  kColumns
};

QString text(const std::string& value) { return QString::fromStdString(value); }

QString amount(std::uint64_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }
QString perSecond(std::uint64_t value) { return QCoreApplication::translate("Services", "%1/s").arg(amount(value)); }
QString bytesPerSecond(std::uint64_t value) {
  return QCoreApplication::translate("Services", "%1/s")
      .arg(QLocale().formattedDataSize(static_cast<qint64>(value), 1, QLocale::DataSizeSIFormat));
}

}  // namespace

ServicesPage::ServicesPage(QWidget* parent) : QWidget(parent), table_(new QTreeWidget) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(table_);
  table_->setFrameShape(QFrame::NoFrame);
  table_->setAlternatingRowColors(true);
  table_->setUniformRowHeights(true);
  table_->setAccessibleName(tr("Services and their real servers"));
  table_->setHeaderLabels({tr("Service"), tr("Director"), tr("Address"), tr("Method"), tr("Weight"), tr("Active"),
                           tr("Inactive"), tr("Persistent"), tr("New"), tr("In"), tr("Out")});
  for (int i = kWeight; i < kColumns; ++i) table_->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
  table_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->header()->setStretchLastSection(false);
  connect(table_, &QTreeWidget::itemSelectionChanged, this, [this] {
    const auto items = table_->selectedItems();
    if (!items.isEmpty()) emit selected(items.first()->data(0, Qt::UserRole).toString());
  });
}

void ServicesPage::show(const Cluster& cluster, const topology::Live& live) {
  QSet<QString> seen;
  int place = 0;  // of the next service's row: in the document's order, whichever director told first
  const auto row = [&](const QString& key, QTreeWidgetItem* parent, const QString& id) {
    seen.insert(key);
    QTreeWidgetItem*& item = rows_[key];
    if (!item) {
      item = new QTreeWidgetItem;
      if (parent) parent->addChild(item);
      else table_->insertTopLevelItem(place, item);
      for (int i = kWeight; i < kColumns; ++i) item->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
      item->setData(0, Qt::UserRole, id);
      if (!parent) item->setExpanded(true);  // counts once it is in the table
    }
    return item;
  };
  for (const VirtualService& service : cluster.virtualServices) {
    for (const auto& [director, told] : live) {
      for (const auto& [key, state] : told.services) {
        if (state.name != service.name) continue;
        const QString serviceKey = text(service.name) + QLatin1Char('|') + text(director);
        QTreeWidgetItem* item = row(serviceKey, nullptr, QStringLiteral("service/") + text(service.name));
        ++place;
        item->setText(kName, text(service.name));
        item->setText(kDirector, text(director));
        item->setText(kAddress, text(state.key));
        item->setText(kMethod, text(state.scheduler));
        std::uint64_t active = 0, inactive = 0, persistent = 0;
        for (const auto& destination : state.destinations) {
          active += destination.active;
          inactive += destination.inactive;
          persistent += destination.persistent;
          const QString at = text(Endpoint{destination.address, destination.port}.toString());
          QTreeWidgetItem* inner =
              row(serviceKey + QLatin1Char('|') + at, item, QStringLiteral("server/") + text(destination.name));
          inner->setText(kName, text(destination.name.empty() ? destination.address : destination.name));
          inner->setText(kAddress, at);
          inner->setText(kMethod, text(destination.forwarding));
          inner->setText(kWeight, QString::number(destination.weight));
          inner->setText(kActive, amount(destination.active));
          inner->setText(kInactive, amount(destination.inactive));
          inner->setText(kPersistent, amount(destination.persistent));
          inner->setText(kPerSecond, perSecond(destination.rates.connections));
          inner->setText(kIn, bytesPerSecond(destination.rates.inBytes));
          inner->setText(kOut, bytesPerSecond(destination.rates.outBytes));
        }
        item->setText(kActive, amount(active));
        item->setText(kInactive, amount(inactive));
        item->setText(kPersistent, amount(persistent));
        item->setText(kPerSecond, perSecond(state.rates.connections));
        item->setText(kIn, bytesPerSecond(state.rates.inBytes));
        item->setText(kOut, bytesPerSecond(state.rates.outBytes));
      }
    }
  }
  // Children go with their parents: gone children first.
  QStringList gone;
  for (auto key = rows_.keyBegin(); key != rows_.keyEnd(); ++key) {
    if (!seen.contains(*key)) gone << *key;
  }
  std::sort(gone.begin(), gone.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
  for (const QString& key : std::as_const(gone)) delete rows_.take(key);
}

}  // namespace lvs
