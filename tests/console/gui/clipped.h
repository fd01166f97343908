// What does not fit on the screen: for tests of pages in every language and of every verdict.
#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace lvs::test {

/// The first visible label or button that is narrower than its words.
inline QString clipped(const QWidget* top) {
  for (const QWidget* widget : top->findChildren<QWidget*>()) {
    const auto* label = qobject_cast<const QLabel*>(widget);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!widget->isVisibleTo(top) || (!label && !button) || (label && label->wordWrap())) continue;
    if (widget->width() < widget->minimumSizeHint().width()) return label ? label->text() : button->text();
  }
  return {};
}

/// The first visible label whose wrapped lines are taller than it.
inline QString cutOff(const QWidget* top) {
  for (const QLabel* label : top->findChildren<QLabel*>()) {
    if (!label->isVisibleTo(top) || !label->wordWrap() || label->text().isEmpty()) continue;
    if (label->height() < label->heightForWidth(label->width())) return label->text();
  }
  return {};
}

}  // namespace lvs::test
