// The push, step by step: what would change and where, the push itself, then the countdown in which it
// is kept or taken back. Not modal: the cluster stays in sight.
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeWidget>

#include "console/client/cluster_push.h"
#include "console/editor/document.h"

namespace lvs {

class PushDialog : public QDialog {
  Q_OBJECT
 public:
  PushDialog(const Document& document, const std::vector<AgentClient*>& clients, QWidget* parent = nullptr);

  ClusterPush& push() { return push_; }

 signals:
  void kept(const lvs::Cluster& cluster);  ///< in force on all directors

 protected:
  void reject() override;  ///< Escape and the window's cross: as Roll back while something is pending
  void changeEvent(QEvent* event) override;

 private:
  void showPhase();
  void showDirectors();
  void showPlan();
  QString planHtml(const ClusterPush::Director& director) const;
  QString changesHtml() const;
  void tick();

  Cluster cluster_;
  std::vector<Change> changes_;
  ClusterPush push_;
  QLabel* heading_;
  QTreeWidget* directors_;
  QTextBrowser* plan_;
  QLineEdit* comment_;
  QSpinBox* seconds_;
  QPushButton* raw_;
  QPushButton* cancel_;
  QPushButton* go_;
  QTimer timer_;
};

}  // namespace lvs
