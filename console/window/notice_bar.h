// Something that the user should know or decide, above the page: one sentence and buttons; never in the way.
#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace lvs {

class NoticeBar : public QWidget {
  Q_OBJECT
 public:
  explicit NoticeBar(QWidget* parent = nullptr);
  /// A button that stands right of the sentence; pressing it hides the bar first.
  QPushButton* addChoice(const QString& text, const std::function<void()>& run);
  void tell(const QString& sentence);

 private:
  QLabel* words_;
  QHBoxLayout* row_;
};

}  // namespace lvs
