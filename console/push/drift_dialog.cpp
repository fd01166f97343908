#include "console/push/drift_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QUrl>
#include <QVBoxLayout>

#include "console/push/adopt.h"
#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
DriftDialog::DriftDialog(Document& document, const std::vector<AgentClient*>& clients, QWidget* parent)
    : QDialog(parent),
      document_(document),
      clients_(clients.begin(), clients.end()),
      list_(new QTreeWidget),
      status_(new StatusLine),
      adopt_(new QPushButton(tr("Adopt"))),
      remove_(new QPushButton(tr("Remove"))) {
  setWindowTitle(tr("Drift"));
  resize(760, 380);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  auto* heading = new QLabel(tr("What the directors' kernels have that nobody configured"));
  look::makeHeading(heading);
  column->addWidget(heading);
  list_->setHeaderLabels({tr("Director"), tr("What")});
  list_->setRootIsDecorated(false);
  list_->setAlternatingRowColors(true);
  list_->setAccessibleName(tr("Drift"));
  list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  column->addWidget(list_, 1);
  status_->setObjectName(QStringLiteral("status"));
  column->addWidget(status_);
  auto* buttons = new QHBoxLayout;
  auto* again = new QPushButton(tr("Refresh"));
  auto* close = new QPushButton(tr("Close"));
  adopt_->setObjectName(QStringLiteral("adopt"));
  remove_->setObjectName(QStringLiteral("remove"));
  adopt_->setToolTip(tr("Into the document: an edit that can be undone; the kernel stays as it is"));
  remove_->setToolTip(tr("Out of this director's kernel, at once; clients that use it lose their connections"));
  buttons->addWidget(again);
  buttons->addStretch();
  buttons->addWidget(adopt_);
  buttons->addWidget(remove_);
  buttons->addWidget(close);
  column->addLayout(buttons);
  connect(again, &QPushButton::clicked, this, &DriftDialog::refresh);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(adopt_, &QPushButton::clicked, this, &DriftDialog::adopt);
  connect(remove_, &QPushButton::clicked, this, &DriftDialog::remove);
  connect(list_, &QTreeWidget::currentItemChanged, this, &DriftDialog::enable);
  refresh();
}

void DriftDialog::enable() {
  const bool any = list_->currentItem() != nullptr;
  adopt_->setEnabled(any);
  remove_->setEnabled(any);
}

void DriftDialog::refresh() {
  list_->clear();
  enable();
  if (clients_.empty()) return status_->tell(tr("No director is paired: connect to one first"), true);
  status_->tell(tr("Asking the directors…"));
  asked_ = 0;
  for (const auto& client : clients_) {
    if (!client) continue;
    ++asked_;
    client->fetch<api::Drifts>(QStringLiteral("/v1/drift"), [dialog = QPointer(this), name = client->name()](
                                                                const Reply& reply, const api::Drifts& drifts) {
      if (dialog) dialog->take(name, reply, drifts);
    });
  }
}

void DriftDialog::take(const QString& director, const Reply& reply, const api::Drifts& drifts) {
  --asked_;
  for (int i = list_->topLevelItemCount() - 1; i >= 0; --i) {
    if (list_->topLevelItem(i)->text(0) == director) delete list_->takeTopLevelItem(i);
  }
  for (const api::Drift& drift : drifts.drift) {
    auto* row = new QTreeWidgetItem(list_, {director, text(drift.sentence)});
    row->setData(0, Qt::UserRole, text(drift.key));
    row->setToolTip(1, text(drift.sentence));
  }
  list_->sortItems(0, Qt::AscendingOrder);
  if (!list_->currentItem()) list_->setCurrentItem(list_->topLevelItem(0));
  enable();
  if (!reply.ok()) return status_->tell(tr("%1: %2").arg(director, reply.error), true);
  if (asked_ <= 0)
    status_->tell(list_->topLevelItemCount() == 0 ? tr("Every director has what its document says, and nothing else.")
                                                  : QString());
}

AgentClient* DriftDialog::clientOf(const QTreeWidgetItem* row) const {
  for (const auto& client : clients_) {
    if (row && client && client->name() == row->text(0)) return client;
  }
  return nullptr;
}

void DriftDialog::adopt() {
  const QTreeWidgetItem* row = list_->currentItem();
  const AgentClient* client = clientOf(row);
  if (!client) return;
  const std::string key = row->data(0, Qt::UserRole).toString().toStdString();
  const auto& services = client->ipvs().services();
  const Outcome done = document_.apply(tr("adopt %1").arg(text(key)),
                                       [&](Cluster& cluster) { return adoptDrift(cluster, services, key); });
  if (!done) return status_->tell(text(done.message()), true);
  status_->tell(tr("%1 is in the document now; push it, and it is nobody's drift any more").arg(text(key)));
}

void DriftDialog::remove() {
  QTreeWidgetItem* row = list_->currentItem();
  AgentClient* client = clientOf(row);
  if (!client) return;
  const QString key = row->data(0, Qt::UserRole).toString();
  status_->tell(tr("Removing %1…").arg(key));
  remove_->setEnabled(false);
  client->send(
      {"POST", QStringLiteral("/v1/drift/remove?key=") + QString::fromLatin1(QUrl::toPercentEncoding(key)), {}, {}},
      [dialog = QPointer(this), name = client->name(), key](const Reply& reply) {
        if (!dialog) return;
        if (!reply.ok()) {
          dialog->enable();
          return dialog->status_->tell(reply.error, true);
        }
        ++dialog->asked_;
        dialog->take(name, reply, AgentClient::decode<api::Drifts>(reply));
        dialog->status_->tell(DriftDialog::tr("%1 is gone from %2").arg(key, name));
      });
}

}  // namespace lvs
