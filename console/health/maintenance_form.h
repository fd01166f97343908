// A small form for an order of maintenance: drain or take out, or another weight, with reason, time limit and expiry.
// Not modal. A weight is set when the slider is let go; the others when they are asked for.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>

#include "common/model/document.h"
#include "console/client/maintenance_desk.h"
#include "console/window/status_line.h"

namespace lvs {

/// What somebody chose from a menu.
struct MaintenanceWanted {
  MaintenanceVerb verb = MaintenanceVerb::drain;  ///< never enable, which needs no form
  QStringList servers;                            ///< one for a weight
  QString service;                                ///< chosen at first; empty: all (a weight: the first)
  QString site;                                   ///< its title, where the servers are all of a site
};

class MaintenanceForm : public QDialog {
  Q_OBJECT
 public:
  /// The desk outlives the form. `present`: the weights that the server has now, by service.
  MaintenanceForm(MaintenanceDesk& desk, const Cluster& cluster, const MaintenanceWanted& wanted,
                  const std::map<QString, std::uint32_t>& present = {}, QWidget* parent = nullptr);

 private:
  void make();
  void makeWeight(QFormLayout& form);
  void showWords();
  void showService();
  void order();
  void orderWeight();
  void bringBack();
  void send(std::vector<MaintenanceWish> wishes);
  std::uint32_t documentWeight() const;
  api::MaintenanceOrder terms() const;

  MaintenanceDesk& desk_;
  const Cluster cluster_;
  const MaintenanceWanted wanted_;
  const std::map<QString, std::uint32_t> present_;
  QLabel* heading_;
  QLabel* hint_;
  QComboBox* how_;
  QComboBox* where_;
  QSlider* slider_;
  QLabel* percent_;
  QSpinBox* weight_;
  QLineEdit* reason_;
  QCheckBox* limited_;
  QSpinBox* limit_;
  QCheckBox* expires_;
  QSpinBox* expiry_;
  StatusLine* status_;
  QPushButton* back_;
  QPushButton* go_;
  QPushButton* close_;
  QTimer settle_;  ///< a weight that is changed by keys is sent when it rests
  bool sent_ = false;
};

}  // namespace lvs
