// The failover test, step by step: which group and how, what holds before, who asks, the run, back or not, and the
// report. Not modal; closing it while it runs ends the test, and faults end by themselves.
#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>

#include "console/client/failover_test_run.h"
#include "console/failover/past_tests.h"
#include "console/failover/wizard_pages.h"
#include "console/realserver/stage_bar.h"
#include "console/window/status_line.h"

namespace lvs {

class FailoverTestWizard : public QDialog {
  Q_OBJECT
 public:
  enum class Stage : std::uint8_t { kind, checks, probe, run, back, report };

  /// `group`: chosen at first; empty: the first one. `home`: where earlier tests are kept.
  FailoverTestWizard(const Cluster& cluster, const std::vector<AgentClient*>& clients, const QString& group,
                     const QString& home, QWidget* parent = nullptr);

  Stage stage() const { return stage_; }
  const FailoverTestRun& run() const { return *run_; }

 signals:
  /// What the user wants to do about a precondition.
  void mend(lvs::failover::Check check, const QString& group);

 protected:
  void reject() override;
  void changeEvent(QEvent* event) override;

 private:
  void make();
  void next();
  void back();
  void enter(Stage stage);
  void check();
  void startTest();
  void runChanged();
  void refresh();
  void showReport();
  void save();

  const Cluster cluster_;
  std::vector<QPointer<AgentClient>> clients_;
  PastTests past_;
  std::vector<api::FailoverTest> earlier_;
  std::unique_ptr<FailoverTestRun> run_;
  Stage stage_ = Stage::kind;
  StageBar* stages_;
  QLabel* heading_;
  QLabel* hint_;
  QStackedWidget* pages_;
  KindPage* kind_;
  ChecksPage* checks_;
  ProbePage* probe_;
  RunPage* running_;
  QWidget* result_;
  TimelineView* timeline_;
  QTextBrowser* report_;
  StatusLine* news_;
  QPushButton* close_;
  QPushButton* back_;
  QPushButton* next_;
};

}  // namespace lvs
