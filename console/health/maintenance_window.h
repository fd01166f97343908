// What is out, draining or has another weight for now: on which directors, by whom, why, since when and until when,
// with how far draining has come; and the ways back. Follows the directors while it is seen; not modal.
#pragma once

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include "common/model/document.h"
#include "console/client/maintenance_desk.h"
#include "console/health/maintenance_form.h"
#include "console/window/status_line.h"

namespace lvs {

class MaintenanceWindow : public QDialog {
  Q_OBJECT
 public:
  enum Column : std::uint8_t {
    kServer,
    kService,
    kState,
    kProgress,
    kWho,
    kWhy,
    kSince,
    kLimit,
    kExpiry,
    kDirectors,
    kBack,
    kColumns
  };

  /// The desk outlives the window.
  explicit MaintenanceWindow(MaintenanceDesk& desk, QWidget* parent = nullptr);
  /// Whose sites can be taken out.
  void setCluster(const Cluster& cluster);

 signals:
  void formWanted(const lvs::MaintenanceWanted& wanted);
  void rollingWanted(const QStringList& servers);  ///< those that are selected

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void make();
  void refresh();
  void fill(QTreeWidgetItem& item, const MaintenanceRow& row);
  void fillProgress(QTreeWidgetItem& item, const api::MaintenanceEntry& entry);
  void bringBack(const std::vector<MaintenanceWish>& wishes);
  void enable();
  void tell(const QString& words, bool bad = false);
  QTreeWidgetItem* itemOf(const api::MaintenanceEntry& entry) const;

  MaintenanceDesk& desk_;
  QTreeWidget* list_;
  QLabel* heading_;
  QLabel* empty_;
  QStackedWidget* middle_;
  StatusLine* status_;
  StatusLine* news_;
  QToolButton* site_;
  QMenu* sites_;
  QPushButton* back_;
  QPushButton* all_;
  QTimer timer_;
};

}  // namespace lvs
