// Theme, language, intervals, alerts, and the pairings with their certificates. Everything counts at once.
#pragma once

#include <QDialog>
#include <QLabel>
#include <QTreeWidget>

#include "console/client/agent_store.h"
#include "console/settings/settings.h"
#include "console/window/status_line.h"

namespace lvs {

class SettingsDialog : public QDialog {
  Q_OBJECT
 public:
  SettingsDialog(Settings& settings, AgentStore& store, QWidget* parent);

 signals:
  void pairingsChanged();
  void connectWanted();

 private:
  QWidget* makeGeneral();
  QWidget* makePairings();
  void fillPairings();
  void rename(QTreeWidgetItem* row);
  void forget();

  Settings& settings_;
  AgentStore& store_;
  QTreeWidget* pairings_;
  StatusLine* status_;
};

}  // namespace lvs
