#include "console/window/menus.h"

#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

#include "console/window/look.h"

namespace lvs {
namespace {

QKeySequence keys(const char* text) { return QKeySequence(QString::fromLatin1(text)); }

}  // namespace

Menus::Menus(QMainWindow& window, const EditActions& edits, QUndoStack& undo, const QStringList& pages, QObject* parent)
    : QObject(parent),
      fresh(make("new", tr("New…"), QKeySequence::New)),
      open(make("open", tr("Open…"), QKeySequence::Open)),
      save(make("save", tr("Save"), QKeySequence::Save)),
      saveAs(make("", tr("Save as…"), QKeySequence::SaveAs)),
      picture(make("", tr("Export as picture…"), keys("Ctrl+E"))),
      print(make("", tr("Print…"))),
      newWindow(make("", tr("New window"), keys("Ctrl+Shift+N"))),
      quit(make("", tr("Close window"), QKeySequence::Quit)),
      search(make("", tr("Search…"), keys("Ctrl+K"))),
      settings(make("", tr("Settings…"), keys("Ctrl+,"))),
      connectTo(make("connect", tr("Connect…"), keys("Ctrl+Shift+C"))),
      push(make("push", tr("Push…"), keys("Ctrl+P"))),
      history(make("", tr("History…"), keys("Ctrl+H"))),
      drift(make("", tr("Drift…"))),
      setUp(make("servers", tr("Set up real servers…"), keys("Ctrl+Shift+R"))),
      verify(make("", tr("Verify real servers…"), keys("Ctrl+Shift+V"))),
      undoSetUp(make("", tr("Take back the set-up of real servers…"))),
      failoverTest(make("failover", tr("Test failover…"), keys("Ctrl+Shift+F"))),
      maintenance(make("", tr("Maintenance…"), keys("Ctrl+Shift+M"))),
      troubleshoot(make("troubleshoot", tr("Troubleshoot"), keys("Ctrl+Shift+T"))),
      fit(make("fit", tr("Fit"), keys("Ctrl+0"))),
      arrange(make("", tr("Arrange cards anew"))),
      fold(make("", tr("Fold real servers"))),
      undo_(named("undo", undo.createUndoAction(this, tr("Undo:")), tr("Undo"), QKeySequence::Undo)),
      redo_(named("redo", undo.createRedoAction(this, tr("Redo:")), tr("Redo"), QKeySequence::Redo)),
      needDocument_{save,   saveAs,    picture,     print,        history, drift,   setUp,
                    verify, undoSetUp, maintenance, troubleshoot, fit,     arrange, fold} {
  setUp->setIconText(tr("Set up…"));
  makeMenus(*window.menuBar(), edits, pages);
  makeToolBar(window, edits);
  setIcons(window.palette());
}

QAction* Menus::make(const char* icon, const QString& text, const QKeySequence& keys) {
  auto* made = new QAction(text, this);
  made->setShortcut(keys);
  made->setToolTip(keys.isEmpty() ? text
                                  : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
  icons_.insert(made, QString::fromLatin1(icon));
  return made;
}

/// Undo and redo name the edit in their text: in the bar the short word stands, the rest is in the tip.
QAction* Menus::named(const char* icon, QAction* made, const QString& word, const QKeySequence& keys) {
  made->setShortcut(keys);
  made->setIconText(word);
  icons_.insert(made, QString::fromLatin1(icon));
  connect(made, &QAction::changed, this, [made, word] { made->setIconText(word); });
  return made;
}

void Menus::makeMenus(QMenuBar& bar, const EditActions& edits, const QStringList& pages) {
  QMenu* file = bar.addMenu(tr("&File"));
  file->addActions({fresh, open});
  QMenu* recent = file->addMenu(tr("Open recent"));
  connect(file, &QMenu::aboutToShow, this, [this, recent] { emit recentAsked(recent); });
  file->addActions({save, saveAs});
  file->addSeparator();
  file->addActions({picture, print});
  file->addSeparator();
  file->addActions({newWindow, quit});
  QMenu* edit = bar.addMenu(tr("&Edit"));
  edit->addActions({undo_, redo_});
  edit->addSeparator();
  edit->addActions(edits.editing());
  edit->addSeparator();
  edit->addActions(edits.adding());
  edit->addSeparator();
  edit->addActions({search, settings});
  QMenu* cluster = bar.addMenu(tr("&Cluster"));
  cluster->addActions({connectTo, push, history, drift});
  cluster->addSeparator();
  cluster->addActions({setUp, verify, undoSetUp});
  cluster->addSeparator();
  cluster->addActions({failoverTest, maintenance, troubleshoot});
  QMenu* views = bar.addMenu(tr("&View"));
  views->addActions({fit, arrange, fold});
  views->addSeparator();
  for (int page = 0; page < pages.size(); ++page) {
    QAction* show = make("", pages[page], QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)));
    connect(show, &QAction::triggered, this, [this, page] { emit pageAsked(page); });
    views->addAction(show);
  }
}

void Menus::makeToolBar(QMainWindow& window, const EditActions& edits) {
  QToolBar* bar = window.addToolBar(tr("Main"));
  bar->setObjectName(QStringLiteral("toolbar"));
  bar->setMovable(false);
  bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  bar->addActions({connectTo, open, save});
  bar->addSeparator();
  bar->addActions({push, setUp, failoverTest, troubleshoot});
  bar->addSeparator();
  palette_ = new QToolButton;
  palette_->setText(tr("Add"));
  palette_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  palette_->setToolTip(tr("Add to the cluster"));
  palette_->setObjectName(QStringLiteral("palette"));
  palette_->setPopupMode(QToolButton::InstantPopup);
  auto* choices = new QMenu(palette_);
  choices->addActions(edits.adding());
  palette_->setMenu(choices);
  bar->addWidget(palette_);
  bar->addActions({undo_, redo_});
  // Known by their arrows: their words would push others off the bar in longer languages.
  for (QAction* one : {undo_, redo_})
    qobject_cast<QToolButton*>(bar->widgetForAction(one))->setToolButtonStyle(Qt::ToolButtonIconOnly);
  bar->addSeparator();
  bar->addAction(fit);
}

void Menus::setOpen(bool isOpen) {
  for (QAction* one : std::as_const(needDocument_)) one->setEnabled(isOpen);
}

void Menus::showPush(std::size_t changes, bool isOpen, const QString& fault) {
  push->setText(changes == 0 ? tr("Push…") : changes == 1 ? tr("Push 1 change…") : tr("Push %1 changes…").arg(changes));
  // A document that breaks a rule would be refused by every director.
  push->setEnabled(isOpen && fault.isEmpty());
  push->setToolTip(fault.isEmpty() ? push->text() : tr("Not yet: %1").arg(fault));
}

void Menus::setIcons(const QPalette& palette) {
  for (auto entry = icons_.constBegin(); entry != icons_.constEnd(); ++entry) {
    if (!entry.value().isEmpty()) entry.key()->setIcon(look::icon(entry.value(), palette));
  }
  palette_->setIcon(look::icon(QStringLiteral("add"), palette));
}

}  // namespace lvs
