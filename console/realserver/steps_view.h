// The steps of one real server: planned with their reasons, then as they run, with what each command said.
#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeWidget>

#include "common/api/messages.h"

namespace lvs {

class StepsView : public QWidget {
  Q_OBJECT
 public:
  explicit StepsView(QWidget* parent = nullptr);
  void show(const api::RealServerJob& job);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill(QTreeWidgetItem* row, const api::RealServerStep& step);
  void showOutput();

  api::RealServerJob job_;
  QLabel* words_;
  QTreeWidget* steps_;
  QPlainTextEdit* output_;
  QString shape_;  ///< of the list now: it is built anew only when this changes
};

}  // namespace lvs
