// The last results of a health check side by side, the newest at the right: as high as they took long, failures marked
// by colour and a cross. One of them can be chosen, with the pointer or with the arrow keys.
#pragma once

#include <QWidget>
#include <vector>

#include "common/api/health.h"

namespace lvs {

class HistoryStrip : public QWidget {
  Q_OBJECT
 public:
  static constexpr std::size_t kShown = 64;

  explicit HistoryStrip(QWidget* parent = nullptr);
  /// The newest last; times by this computer's clock. Of more than kShown the newest are seen.
  void show(const std::vector<api::CheckResult>& history);
  using QWidget::show;
  const std::vector<api::CheckResult>& results() const { return results_; }
  /// In words: the chosen result, or how many there are and how many were good.
  QString words() const;
  QSize sizeHint() const override { return {640, 104}; }
  QSize minimumSizeHint() const override { return {320, 84}; }

 signals:
  void wordsChanged(const QString& words);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void choose(int result);
  QRectF plot() const;
  QRectF slot(std::size_t result) const;

  std::vector<api::CheckResult> results_;
  int chosen_ = -1;
};

}  // namespace lvs
