// What a diagnosis asks just now, question by question, and a way to stop it.
#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

#include "console/client/diagnosis_run.h"

namespace lvs::troubleshoot {

class ProgressView : public QWidget {
  Q_OBJECT
 public:
  explicit ProgressView(QWidget* parent = nullptr);
  void show(const DiagnosisRun& run);
  QPushButton& cancelButton() { return *cancel_; }

 signals:
  void cancelWanted();

 private:
  QLabel* now_;
  QProgressBar* bar_;
  QPushButton* cancel_;
  QTreeWidget* steps_;
};

}  // namespace lvs::troubleshoot
