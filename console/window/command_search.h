// Any object or action by its name: a line and a list, Enter does it. For those who would rather type.
#pragma once

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>

#include "common/model/document.h"

namespace lvs {

class CommandSearch : public QDialog {
  Q_OBJECT
 public:
  /// `actions`: those of the window's menus.
  CommandSearch(const Cluster& cluster, const QList<QAction*>& actions, QWidget* parent);

 signals:
  void objectChosen(const QString& id);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Entry {
    QString name;
    QString kind;  ///< or the shortcut of an action
    QString id;    ///< of an object
    QAction* action = nullptr;
  };
  void add(const QString& name, const QString& kind, const std::string& id);
  void filter(const QString& text);
  void run();

  QList<Entry> entries_;
  QLineEdit* line_;
  QListWidget* list_;
};

}  // namespace lvs
