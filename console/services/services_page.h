// Services with their real servers and live numbers, as a tree table: columns that the user chooses, filters,
// totals, and ways on to charts, connections and CSV.
#pragma once

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QWidget>

#include "console/services/services_model.h"
#include "console/settings/settings.h"

namespace lvs {

class ServicesPage : public QWidget {
  Q_OBJECT
 public:
  explicit ServicesPage(Settings& settings, QWidget* parent = nullptr);
  void show(const Cluster& cluster, const topology::Live& live);
  const services::ServicesModel& model() const { return model_; }
  QTreeView& table() { return *table_; }
  /// What is seen now, as CSV.
  QString csv() const;

 signals:
  void selected(const QString& id);
  /// Connections of a service on a director, by the service's key there; empty: all.
  void connectionsWanted(const QString& director, const QString& service, const QString& destination);
  void told(const QString& news);
  /// A menu on real servers of a service is about to be seen: their names, each once. Whoever can do something with
  /// them adds to it.
  void menuAsked(QMenu* menu, const QStringList& servers, const QString& service, const QString& director);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  class Filter;
  void makeBar();
  void makeTable();
  void showTotals();
  void askForMore(QMenu* menu);
  void showMenu(const QPoint& at);
  void showColumns(const QPoint& at);
  void openChart();
  void openConnections();
  void countFromNow(bool on);
  void saveCsv();
  QStringList chosenKeys() const;
  void keepPlace(const std::function<void()>& change);
  void rememberColumns();

  Settings& settings_;
  services::ServicesModel model_;
  Filter* filter_;
  QTreeView* table_;
  QLineEdit* words_;
  QComboBox* states_;
  QLabel* totals_;
  QLabel* since_;
  QAction* zero_ = nullptr;
  QAction* chart_ = nullptr;
  QAction* connections_ = nullptr;
  QAction* copy_ = nullptr;
  QAction* save_ = nullptr;
};

}  // namespace lvs
