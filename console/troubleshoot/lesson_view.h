// A diagnosis one step at a time, for people who want to learn: what is run, why, what good and bad look like, the
// command lines to copy, and what this run found. There before a run too; then nothing is found yet.
#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <vector>

#include "common/diagnosis/lesson.h"

namespace lvs::troubleshoot {

class LessonView : public QSplitter {
  Q_OBJECT
 public:
  explicit LessonView(QWidget* parent = nullptr);

  /// Stays at the step that is shown; after a run it goes to the first that is bad.
  void show(std::vector<diagnosis::LessonStep> steps);
  const std::vector<diagnosis::LessonStep>& steps() const { return steps_; }
  /// The step that is shown; null: there is none.
  const diagnosis::LessonStep* current() const;
  void go(int step);

 signals:
  /// Somebody walks to a step.
  void walked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void list();
  void build();
  void addCommands(QVBoxLayout& column, const diagnosis::LessonStep& step);
  void addFound(QVBoxLayout& column, const diagnosis::LessonStep& step);
  QColor colourOf(diagnosis::LessonStep::State state) const;
  QIcon markOf(diagnosis::LessonStep::State state) const;

  std::vector<diagnosis::LessonStep> steps_;
  QListWidget* list_;
  QScrollArea* page_;
  QPushButton* back_;
  QPushButton* next_;
  QLabel* where_;
};

}  // namespace lvs::troubleshoot
