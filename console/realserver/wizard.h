// Real servers set up over SSH, stage by stage: choose, let the agent in, see the plan, run it, see each fact
// proved. The same window verifies, and takes a set-up back. Not modal; closing it cancels nothing on the
// machines that has begun.
#pragma once

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTreeWidget>

#include "console/client/real_server_batch.h"
#include "console/realserver/access_panel.h"
#include "console/realserver/facts_view.h"
#include "console/realserver/stage_bar.h"
#include "console/realserver/steps_view.h"

namespace lvs {

class RealServerWizard : public QDialog {
  Q_OBJECT
 public:
  enum class Purpose : std::uint8_t { setUp, verify, undo };
  enum class Stage : std::uint8_t { choose, access, plan, run, result };

  /// `chosen`: names of real servers; empty: all. `unpushed`: the document differs from what is in force.
  RealServerWizard(Purpose purpose, const Cluster& cluster, const std::vector<AgentClient*>& clients,
                   const QStringList& chosen, bool unpushed, QWidget* parent = nullptr);

  Stage stage() const { return stage_; }
  const RealServerBatch& batch() const { return batch_; }

 signals:
  /// What the agents know of the real servers may be another now.
  void stateChanged();

 protected:
  void reject() override;
  void changeEvent(QEvent* event) override;

 private:
  struct Row {
    QString server;
    QTreeWidgetItem* item = nullptr;
    bool taken = false;  ///< chosen in the first stage
    bool letIn = false;  ///< the agent has been let in since the window was opened
  };

  void make(const QStringList& chosen);
  void next();
  void back();
  void enter(Stage stage);
  void takeChoice();
  void run(const QString& verb, const QStringList& servers);
  void runOne(const QString& verb, const QString& server, bool openFirewall = false);
  void workChanged(const QString& server);
  void workEnded(const QString& server);
  void stageEnded();
  void refresh();
  void refreshRow(Row& row);
  void showCurrent();
  void showAbout(const RealServer& server);
  void fetchKeys();
  void trust(const QStringList& servers);
  void install(const QString& password, bool everywhere);

  QStringList chosen() const;
  QStringList taking() const;  ///< of the chosen ones, those that the agents are let into
  QStringList showing(const char* problem) const;
  QString current() const;
  qsizetype failed(const QStringList& servers) const;
  AgentClient* client(const QString& server) const { return agentFor(cluster_, server, livingClients(clients_)); }

  Purpose purpose_;
  Cluster cluster_;
  std::vector<QPointer<AgentClient>> clients_;
  bool unpushed_;
  RealServerBatch batch_;
  Stage stage_ = Stage::choose;
  std::vector<Row> rows_;
  QHash<QString, QString> publicKeys_;  ///< by director
  StageBar* stages_;
  QLabel* heading_;
  QLabel* hint_;
  QTreeWidget* servers_;
  QStackedWidget* pages_;
  QTextBrowser* about_;
  AccessPanel* access_;
  StepsView* steps_;
  FactsView* facts_;
  QCheckBox* firewall_;
  QPushButton* back_;
  QPushButton* cancel_;
  QPushButton* next_;
};

}  // namespace lvs
