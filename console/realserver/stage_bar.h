// Where one is in a wizard, and what comes: the stages in a row, done ones with a tick.
#pragma once

#include <QLabel>
#include <QStringList>

namespace lvs {

class StageBar : public QLabel {
  Q_OBJECT
 public:
  explicit StageBar(const QStringList& stages, QWidget* parent = nullptr);
  void setStage(int stage);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  QStringList stages_;
  int stage_ = 0;
};

}  // namespace lvs
