// The pages of the failover test's wizard: each shows and takes its own part of a plan, none knows a director.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <vector>

#include "common/failover/preconditions.h"
#include "common/model/document.h"
#include "console/client/failover_test_run.h"
#include "console/failover/timeline_view.h"

namespace lvs {

/// Which group, and how its master fails.
class KindPage : public QWidget {
  Q_OBJECT
 public:
  KindPage(const Cluster& cluster, const QString& group, QWidget* parent = nullptr);
  std::string group() const;
  std::string kind() const;

 signals:
  void changed();

 private:
  void explain();
  const Cluster& cluster_;
  QComboBox* groups_;
  std::vector<std::pair<std::string, QRadioButton*>> kinds_;
  QLabel* meaning_;
};

/// What has to hold before, each with a tick or a cross and, where the console can mend it, a button.
class ChecksPage : public QWidget {
  Q_OBJECT
 public:
  explicit ChecksPage(QWidget* parent = nullptr);
  void show(const std::vector<failover::Finding>& findings, bool checking);

 signals:
  void again();
  void mend(lvs::failover::Check check);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  std::vector<failover::Finding> findings_;
  bool checking_ = false;
  QTreeWidget* list_;
  QPushButton* again_;
};

/// Who asks what how often; a fault that clients feel has to be meant.
class ProbePage : public QWidget {
  Q_OBJECT
 public:
  explicit ProbePage(const Cluster& cluster, QWidget* parent = nullptr);
  /// `paired`: directors that can be asked to probe.
  void setUp(const std::string& group, const std::string& kind, const QStringList& paired);
  void fill(FailoverTestPlan& plan) const;
  bool meant() const;

 signals:
  void changed();

 private:
  const Cluster& cluster_;
  std::string group_;
  std::string kind_;
  QComboBox* service_;
  QComboBox* from_;
  QSpinBox* every_;
  QSpinBox* kept_;
  QSpinBox* seconds_;
  QLabel* secondsLabel_;
  QLabel* warning_;
  QLineEdit* name_;
};

/// The test as it runs: figures, the timeline, and every change of a role with its reason.
class RunPage : public QWidget {
  Q_OBJECT
 public:
  explicit RunPage(QWidget* parent = nullptr);
  void show(const FailoverTestRun& run);

 private:
  QLabel* figures_;
  TimelineView* timeline_;
  QTreeWidget* changes_;
};

}  // namespace lvs
