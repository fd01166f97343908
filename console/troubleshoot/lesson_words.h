// What each step of a lesson is for, in the window's language. The findings and the command lines come from
// common/diagnosis/lesson.h.
#pragma once

#include <QString>

#include "common/diagnosis/lesson.h"

namespace lvs::troubleshoot {

struct StepWords {
  QString title;
  QString run;  ///< what is looked at, and how
  QString why;
  QString good;  ///< how it looks when it is as it should be
  QString bad;
};

StepWords wordsOf(const diagnosis::LessonStep& step);
/// "good", "bad", …
QString stateText(diagnosis::LessonStep::State state);
/// ✓ ✗ ? ○: the state without colour.
QString stateShape(diagnosis::LessonStep::State state);
/// "on real server rproxy1 (ssh root@192.168.1.14)".
QString whereText(const diagnosis::CommandLine& command);

}  // namespace lvs::troubleshoot
