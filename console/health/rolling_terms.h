// How rolling maintenance is to go: how many real servers at once, what is done while each is out, how long draining
// may take, and why.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QSpinBox>

#include "console/client/rolling.h"

namespace lvs {

class RollingTerms : public QGroupBox {
  Q_OBJECT
 public:
  explicit RollingTerms(QWidget* parent = nullptr);
  Rolling::Options options() const;
  /// Nothing is missing.
  bool areComplete() const;

 signals:
  void changed();

 private:
  bool runsCommand() const { return meanwhile_->currentIndex() == 1; }

  QSpinBox* atOnce_;
  QComboBox* meanwhile_;
  QSpinBox* minutes_;
  QLineEdit* command_;
  QCheckBox* limited_;
  QSpinBox* limit_;
  QLineEdit* reason_;
};

}  // namespace lvs
