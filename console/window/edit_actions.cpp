#include "console/window/edit_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <algorithm>

#include "console/text.h"

namespace lvs {
namespace {

using editor::Id;
using editor::Kind;

constexpr char kClipboardType[] = "application/x-lvs-cluster+json";

}  // namespace

EditActions::EditActions(Document& document, QWidget* window, QObject* parent)
    : QObject(parent), document_(document), window_(window) {
  const auto adder = [this](const QString& words, Kind kind, const char* keys) {
    adding_ << make(words, QKeySequence(QString::fromLatin1(keys)), [this, kind] { add(kind); });
  };
  adder(tr("Add real server"), Kind::realServer, "Ctrl+Alt+R");
  adder(tr("Add virtual service"), Kind::service, "Ctrl+Alt+S");
  adder(tr("Add failover group"), Kind::group, "Ctrl+Alt+G");
  adder(tr("Add director"), Kind::director, "Ctrl+Alt+D");
  adder(tr("Add health check"), Kind::healthCheck, "Ctrl+Alt+H");
  adder(tr("Add action"), Kind::action, "Ctrl+Alt+A");
  adder(tr("Add site"), Kind::site, "Ctrl+Alt+T");
  QAction* cut = make(tr("Cut"), QKeySequence::Cut, [this] {
    copySelected();
    removeSelected();
  });
  QAction* copy = make(tr("Copy"), QKeySequence::Copy, [this] { copySelected(); });
  QAction* pasting = make(tr("Paste"), QKeySequence::Paste, [this] { paste(); });
  QAction* duplicate = make(tr("Duplicate"), QKeySequence(QStringLiteral("Ctrl+D")), [this] { duplicateSelected(); });
  QAction* rename = make(tr("Rename"), QKeySequence(QStringLiteral("F2")), [this] { emit renameWanted(); });
  QAction* away = make(tr("Remove"), QKeySequence::Delete, [this] { removeSelected(); });
  editing_ = {cut, copy, pasting, duplicate, rename, away};
  needSelection_ = {cut, copy, duplicate, rename, away};
  connect(&document_, &Document::changed, this, &EditActions::refresh);
  refresh();
}

QAction* EditActions::make(const QString& words, const QKeySequence& keys, const std::function<void()>& run) {
  auto* action = new QAction(words, this);
  action->setShortcut(keys);
  action->setToolTip(keys.isEmpty() ? words
                                    : QStringLiteral("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
  connect(action, &QAction::triggered, this, run);
  return action;
}

void EditActions::setSelected(const QStringList& ids) {
  all_.clear();
  for (const QString& id : ids) {
    if (auto one = editor::parseId(id.toStdString())) all_.push_back(std::move(*one));
  }
  selected_ = all_.empty() ? std::nullopt : std::optional(all_.front());
  refresh();
}

void EditActions::refresh() {
  const bool any = selected_ && document_.isOpen() && editor::exists(document_.cluster(), *selected_);
  for (QAction* action : std::as_const(needSelection_)) action->setEnabled(any);
  for (QAction* action : std::as_const(adding_)) action->setEnabled(document_.isOpen());
  editing_[2]->setEnabled(document_.isOpen());
}

void EditActions::add(Kind kind) {
  Id made;
  // In the selected site; what is added while a service or a VIP is selected belongs to it.
  std::string site;
  if (selected_ && selected_->kind == Kind::site) site = selected_->name;
  if (const auto* server =
          selected_ && selected_->kind == Kind::realServer ? document_.cluster().realServer(selected_->name) : nullptr)
    site = server->site;
  static const QHash<int, const char*> words{{static_cast<int>(Kind::realServer), QT_TR_NOOP("add real server %1")},
                                             {static_cast<int>(Kind::service), QT_TR_NOOP("add virtual service %1")},
                                             {static_cast<int>(Kind::group), QT_TR_NOOP("add failover group %1")},
                                             {static_cast<int>(Kind::director), QT_TR_NOOP("add director %1")},
                                             {static_cast<int>(Kind::healthCheck), QT_TR_NOOP("add health check %1")},
                                             {static_cast<int>(Kind::action), QT_TR_NOOP("add action %1")},
                                             {static_cast<int>(Kind::site), QT_TR_NOOP("add site %1")}};
  // The name is known before the edit is, so that the edit can be named.
  Cluster preview = document_.cluster();
  made = editor::add(preview, kind, site);
  const Outcome done =
      document_.apply(tr(words[static_cast<int>(kind)]).arg(text(made.name)), [&](Cluster& cluster) -> Outcome {
        made = editor::add(cluster, kind, site);
        const bool joins = selected_ && editor::exists(cluster, *selected_) &&
                           (kind == Kind::realServer || kind == Kind::healthCheck || kind == Kind::director);
        // Not everything can be joined to everything; what cannot stands alone.
        if (joins) (void)editor::join(cluster, made, *selected_);
        return Done{};
      });
  if (done) emit added(text(made.toString()));
}

void EditActions::removeSelected() {
  if (!selected_) return;
  const QString name = all_.size() == 1 ? tr("remove %1").arg(text(selected_->name))
                                        : tr("remove %1 objects").arg(static_cast<qulonglong>(all_.size()));
  // What is removed is no longer selected: the list is kept while the edit runs.
  (void)document_.apply(name, [all = all_](Cluster& cluster) -> Outcome {
    for (const Id& id : all) editor::remove(cluster, id);
    return Done{};
  });
}

void EditActions::duplicateSelected() {
  if (!selected_) return;
  Id made;
  const Outcome done = document_.apply(tr("duplicate %1").arg(text(selected_->name)), [&](Cluster& cluster) -> Outcome {
    const auto copy = editor::duplicate(cluster, *selected_);
    if (!copy) return copy.errors();
    made = *copy;
    return Done{};
  });
  if (done) emit added(text(made.toString()));
  else emit refused(text(done.message()));
}

void EditActions::copySelected() {
  if (!selected_) return;
  const QByteArray copied = QByteArray::fromStdString(editor::copyText(document_.cluster(), all_));
  auto* data = new QMimeData;
  data->setData(QString::fromLatin1(kClipboardType), copied);
  data->setText(QString::fromUtf8(copied));
  QApplication::clipboard()->setMimeData(data);
}

void EditActions::paste() {
  // In a field, text is meant.
  if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget())) return field->paste();
  const QMimeData* data = QApplication::clipboard()->mimeData();
  const QByteArray copied = data->hasFormat(QString::fromLatin1(kClipboardType))
                                ? data->data(QString::fromLatin1(kClipboardType))
                                : data->text().toUtf8();
  std::vector<Id> made;
  const Outcome done = document_.apply(tr("paste"), [&](Cluster& cluster) -> Outcome {
    const auto pasted = editor::paste(cluster, copied.toStdString());
    if (!pasted) return Error{"", tr("The clipboard holds no part of a cluster").toStdString()};
    made = *pasted;
    return Done{};
  });
  if (!done) emit refused(text(done.message()));
  else if (!made.empty()) emit added(text(made.front().toString()));
}

bool EditActions::isJoined(const Id& other) const {
  Cluster after = document_.cluster();
  return editor::join(after, *selected_, other).ok() && after == document_.cluster();
}

void EditActions::setJoined(const Id& other, bool joined) {
  const Id& first = selected_->kind <= other.kind ? *selected_ : other;
  const Id& second = selected_->kind <= other.kind ? other : *selected_;
  const QString name = joined ? tr("join %1 and %2").arg(text(first.name), text(second.name))
                              : tr("part %1 and %2").arg(text(first.name), text(second.name));
  const Outcome done = document_.apply(name, [&](Cluster& cluster) {
    return joined ? editor::join(cluster, first, second) : editor::part(cluster, first, second);
  });
  if (!done) emit refused(text(done.message()));
}

void EditActions::rename(const QString& id, const QString& name) {
  const auto named = editor::parseId(id.toStdString());
  if (!named || text(named->name) == name) return;
  const Outcome done = document_.rename(*named, name);
  if (done) emit added(text(Id{named->kind, name.toStdString()}.toString()));
  else emit refused(text(done.message()));
}

void EditActions::join(const QString& from, const QString& to) {
  const auto a = editor::parseId(from.toStdString());
  const auto b = editor::parseId(to.toStdString());
  if (!a || !b) return;
  const Outcome done = document_.apply(tr("join %1 and %2").arg(text(a->name), text(b->name)),
                                       [&](Cluster& cluster) { return editor::join(cluster, *a, *b); });
  if (!done) emit refused(text(done.message()));
}

QMenu* EditActions::joinMenu(QWidget* parent) {
  if (!selected_ || !editor::exists(document_.cluster(), *selected_)) return nullptr;
  auto* menu = new QMenu(tr("Belongs to"), parent);
  const Cluster& cluster = document_.cluster();
  const auto offer = [&](Kind kind, const auto& list) {
    for (const auto& one : list) {
      const Id other{kind, one.name};
      QAction* action = menu->addAction(text(one.name));
      action->setCheckable(true);
      action->setChecked(isJoined(other));
      connect(action, &QAction::triggered, this, [this, other](bool on) { setJoined(other, on); });
    }
    if (!list.empty()) menu->addSeparator();
  };
  const Kind kind = selected_->kind;
  if (kind == Kind::realServer || kind == Kind::healthCheck) offer(Kind::service, cluster.virtualServices);
  if (kind == Kind::director) offer(Kind::group, cluster.failoverGroups);
  if (kind == Kind::realServer || kind == Kind::director) offer(Kind::site, cluster.sites);
  if (kind == Kind::service) {
    offer(Kind::realServer, cluster.realServers);
    menu->setTitle(tr("Real servers"));
  }
  if (kind == Kind::group) {
    offer(Kind::director, cluster.directors);
    menu->setTitle(tr("Directors"));
  }
  if (!menu->isEmpty()) return menu;
  delete menu;
  return nullptr;
}

}  // namespace lvs
