// The past of rows of the services table as lines: which number, how far back, pause, values under the pointer.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPointer>

#include "console/services/services_model.h"

class QCustomPlot;
class QCPItemLine;

namespace lvs::services {

class ChartWindow : public QDialog {
  Q_OBJECT
 public:
  /// `keys`: rows that are drawn at first; all others can be added. The model outlives the window.
  ChartWindow(const ServicesModel& model, const QStringList& keys, QWidget* parent);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fillList(const QStringList& chosen);
  void setColours();
  void draw();
  void showValues(const QPoint& at);
  Measure measure() const;
  QColor lineColour(int place) const;
  QString valueText(double value) const;
  void saveImage();

  const ServicesModel& model_;
  QCustomPlot* plot_;
  QListWidget* list_;
  QComboBox* measure_;
  QComboBox* range_;
  QCheckBox* pause_;
  QLabel* values_;
  QCPItemLine* cursor_ = nullptr;
};

}  // namespace lvs::services
