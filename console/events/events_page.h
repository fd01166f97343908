// What happened on all directors in one timeline, newest first, each with its reason; beside it who thought to be what.
// Filtered by words, kind, director, object and gravity, which are remembered.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QWidget>

#include "console/events/events_model.h"
#include "console/settings/settings.h"

namespace lvs {

class EventsPage : public QWidget {
  Q_OBJECT
 public:
  EventsPage(events::EventsModel& model, Settings& settings, QWidget* parent = nullptr);
  QTreeView& table() { return *table_; }

 protected:
  void changeEvent(QEvent* event) override;

 signals:
  void selected(const QString& id);          ///< what the current event is about
  void chosen(const QString& id);            ///< the same, and the user wants to go there
  void momentWanted(std::uint64_t arrival);  ///< the canvas is to show the roles after this entry

 private:
  void makeBar(QLayout* column);
  void makeTable();
  QComboBox* choice(const char* name, const QString& all, const QString& accessible);
  void offer();
  void offer(QComboBox* box, const QString& words, const QString& value);
  void restoreFilter();
  void filter();
  void clearFilter();
  void showWhole();
  void keepPlace();
  void returnToPlace();

  events::EventsModel& model_;
  Settings& settings_;
  QTreeView* table_;
  QLineEdit* words_;
  QComboBox* kind_;
  QComboBox* director_;
  QComboBox* object_;
  QComboBox* gravity_;
  QLabel* empty_;
  QWidget* below_;             ///< what follows, and what can be done with the current event
  QLabel* whole_;              ///< the current event's words in full
  std::uint64_t offered_ = 0;  ///< arrival of the newest entry whose values can be chosen
  std::uint64_t current_ = 0;  ///< arrival of the current entry
  std::uint64_t top_ = 0;      ///< arrival of the one at the top while rows come, when that is not the newest
  bool restoring_ = false;
};

}  // namespace lvs
