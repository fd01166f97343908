// A finding's button that does what the agents can do about it: pressed, it shows the plan below itself, as the agents
// work it out, then does it and tells what came of each step. Nothing is changed before "Do it".
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <functional>
#include <memory>

#include "console/client/cure_run.h"

namespace lvs::troubleshoot {

class CurePanel : public QWidget {
  Q_OBJECT
 public:
  using Make = std::function<std::unique_ptr<CureRun>(const diagnosis::Cure& cure)>;

  CurePanel(diagnosis::Cure cure, Make make, QWidget* parent = nullptr);

  bool isBusy() const { return run_ && run_->isBusy(); }
  QPushButton& button() { return *button_; }
  /// What is said once it is done, instead of that the service is asked about again.
  void setDoneText(const QString& words) { doneText_ = words; }

 signals:
  void busyChanged();
  /// It was done: the service is to be asked about again.
  void cured();

 private:
  void begin();
  void end();
  void refresh();

  diagnosis::Cure cure_;
  QString doneText_;
  Make make_;
  std::unique_ptr<CureRun> run_;
  QPushButton* button_;
  QWidget* plan_;
  QLabel* source_;
  QLabel* lines_;
  QLabel* outcome_;
  QPushButton* do_;
  QPushButton* cancel_;
  CureRun::Phase shown_ = CureRun::Phase::idle;
};

}  // namespace lvs::troubleshoot
