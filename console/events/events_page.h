// What happened on all directors, newest first, each with its reason; filtered by words, director and gravity.
// Bounded.
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QTreeWidget>
#include <QWidget>

#include "common/api/messages.h"

namespace lvs {

class EventsPage : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kMostRows = 5000;

  explicit EventsPage(QWidget* parent = nullptr);
  /// `clockOffsetMs` is the director's clock minus ours.
  void add(const QString& director, const api::Event& event, std::int64_t clockOffsetMs);
  static QString line(const QString& director, const api::Event& event);
  /// ● ▲ ✗: the gravity without colour.
  static QString sign(const std::string& severity);
  QTreeWidget& table() { return *table_; }

 protected:
  void changeEvent(QEvent* event) override;

 signals:
  void selected(const QString& id);

 private:
  bool wanted(const QTreeWidgetItem& row) const;
  void filter();
  void colour(QTreeWidgetItem* row) const;

  QTreeWidget* table_;
  QLineEdit* words_;
  QComboBox* director_;
  QComboBox* severity_;
};

}  // namespace lvs
