// The push, step by step: what would change and where, the push itself, then the countdown in which it
// is kept or taken back. Not modal: the cluster stays in sight.
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeWidget>
#include <memory>
#include <optional>

#include "console/client/cluster_push.h"
#include "console/editor/document.h"

namespace lvs {

class PushDialog : public QDialog {
  Q_OBJECT
 public:
  PushDialog(Document& document, const std::vector<AgentClient*>& clients, int confirmSeconds, QWidget* parent);

  ClusterPush& push() { return *push_; }

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
  /// Begins with the document as it is now.
  void begin();
  void askForTheirs();
  QString conflictHtml() const;
  void mergeTheirs();

  Document& document_;
  std::vector<QPointer<AgentClient>> clients_;
  Cluster cluster_;
  std::vector<Change> changes_;
  std::unique_ptr<ClusterPush> push_;
  std::optional<Cluster> theirs_;  ///< what somebody else pushed in between
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
