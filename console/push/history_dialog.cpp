#include "console/push/history_dialog.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include "common/model/codec.h"
#include "common/model/diff.h"
#include "console/push/change_list.h"
#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
HistoryDialog::HistoryDialog(Document& document, const std::vector<AgentClient*>& clients, QWidget* parent)
    : QDialog(parent),
      document_(document),
      clients_(clients.begin(), clients.end()),
      director_(new QComboBox),
      list_(new QTreeWidget),
      difference_(new QTextBrowser),
      status_(new StatusLine),
      restore_(new QPushButton(tr("Restore"))) {
  setWindowTitle(tr("History"));
  resize(920, 540);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  auto* heading = new QLabel(tr("What was pushed, and what differs from the open document"));
  look::makeHeading(heading);
  column->addWidget(heading);
  for (const AgentClient* one : clients) director_->addItem(one->name());
  director_->setAccessibleName(tr("Director"));
  column->addWidget(director_, 0, Qt::AlignLeft);

  auto* splitter = new QSplitter;
  list_->setHeaderLabels({tr("Revision"), tr("When"), tr("Who"), tr("Outcome"), tr("Comment")});
  list_->setRootIsDecorated(false);
  list_->setAlternatingRowColors(true);
  list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  list_->setAccessibleName(tr("Revisions"));
  difference_->setAccessibleName(tr("What differs"));
  splitter->addWidget(list_);
  splitter->addWidget(difference_);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  column->addWidget(splitter, 1);

  auto* buttons = new QHBoxLayout;
  auto* close = new QPushButton(tr("Close"));
  restore_->setObjectName(QStringLiteral("restore"));
  restore_->setToolTip(
      tr("The open document becomes this revision: an edit that can be undone, and is not pushed yet"));
  restore_->setEnabled(false);
  buttons->addWidget(status_, 1);
  buttons->addWidget(restore_);
  buttons->addWidget(close);
  column->addLayout(buttons);
  connect(director_, &QComboBox::currentIndexChanged, this, &HistoryDialog::askForList);
  connect(list_, &QTreeWidget::currentItemChanged, this, &HistoryDialog::askForRevision);
  connect(&document_, &Document::changed, this, &HistoryDialog::showDifference);
  connect(restore_, &QPushButton::clicked, this, &HistoryDialog::restore);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  askForList();
}

AgentClient* HistoryDialog::client() const {
  for (const auto& one : clients_) {
    if (one && one->name() == director_->currentText()) return one;
  }
  return nullptr;
}

void HistoryDialog::askForList() {
  list_->clear();
  AgentClient* agent = client();
  if (!agent) return status_->tell(tr("No director is paired: connect to one first"), true);
  status_->tell(tr("Asking %1…").arg(agent->name()));
  const std::uint64_t asked = ++asked_;
  agent->fetch<api::Revisions>(QStringLiteral("/v1/config/revisions"),
                               [window = QPointer(this), asked](const Reply& reply, const api::Revisions& list) {
                                 if (!window || window->asked_ != asked) return;
                                 if (!reply.ok()) return window->status_->tell(reply.error, true);
                                 window->showList(list);
                               });
}

void HistoryDialog::showList(const api::Revisions& list) {
  for (const api::Revision& revision : list.revisions) {
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(revision.timeMs);
    const QString outcome = revision.outcome == "confirmed"     ? tr("in force")
                            : revision.outcome == "pending"     ? tr("waits for confirmation")
                            : revision.outcome == "rolled-back" ? tr("rolled back")
                                                                : text(revision.outcome);
    auto* row =
        new QTreeWidgetItem(list_, {QString::number(revision.number), QLocale().toString(when, QLocale::ShortFormat),
                                    text(revision.who), outcome, text(revision.comment)});
    row->setData(0, Qt::UserRole, static_cast<qulonglong>(revision.number));
    row->setToolTip(0, text(revision.hash));
    row->setToolTip(1, when.toUTC().toString(Qt::ISODate));
    row->setToolTip(4, text(revision.comment));
  }
  // Only the newest of those that were confirmed is in force.
  bool newest = true;
  for (int i = 0; i < list_->topLevelItemCount(); ++i) {
    QTreeWidgetItem* row = list_->topLevelItem(i);
    if (row->text(3) == tr("in force") && !std::exchange(newest, false)) row->setText(3, tr("was in force"));
  }
  status_->tell(list.revisions.empty() ? tr("Nothing was pushed to this director yet") : QString());
  list_->setCurrentItem(list_->topLevelItem(0));
}

void HistoryDialog::askForRevision() {
  shown_.reset();
  restore_->setEnabled(false);
  difference_->clear();
  const QTreeWidgetItem* row = list_->currentItem();
  AgentClient* agent = client();
  if (!row || !agent) return;
  shownNumber_ = row->data(0, Qt::UserRole).toULongLong();
  status_->tell(tr("Asking %1…").arg(agent->name()));
  const std::uint64_t asked = ++asked_;
  agent->send({"GET", QStringLiteral("/v1/config/revisions/%1").arg(shownNumber_), {}, {}},
              [window = QPointer(this), asked](const Reply& reply) {
                if (!window || window->asked_ != asked) return;
                auto cluster = reply.ok() ? parseCluster(reply.body.toStdString()) : Result<Cluster>(Error{});
                if (!reply.ok()) return window->status_->tell(reply.error, true);
                if (!cluster) return window->status_->tell(text(cluster.message()), true);
                window->shown_ = std::move(*cluster);
                window->status_->tell({});
                window->showDifference();
              });
}

void HistoryDialog::showDifference() {
  if (!shown_) return;
  const std::vector<Change> changes = diff(document_.cluster(), *shown_);
  restore_->setEnabled(!changes.empty());
  difference_->setHtml(changes.empty() ? tr("The open document is this revision.")
                                       : QStringLiteral("<h4>%1</h4>").arg(tr("Restoring it would change")) +
                                             changeList(changes, palette()));
}

void HistoryDialog::restore() {
  if (!shown_) return;
  (void)document_.apply(tr("restore revision %1").arg(shownNumber_), [this](Cluster& cluster) -> Outcome {
    cluster = *shown_;
    return Done{};
  });
  emit restored(tr("The document is revision %1 again; push it to put it in force").arg(shownNumber_));
}

void HistoryDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) showDifference();
}

}  // namespace lvs
