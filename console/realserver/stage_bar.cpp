#include "console/realserver/stage_bar.h"

#include <QEvent>

#include "console/window/look.h"

namespace lvs {

StageBar::StageBar(const QStringList& stages, QWidget* parent) : QLabel(parent), stages_(stages) { refresh(); }

void StageBar::setStage(int stage) {
  stage_ = stage;
  refresh();
}

void StageBar::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();
}

void StageBar::refresh() {
  QStringList parts;
  for (int i = 0; i < stages_.size(); ++i) {
    const QString words = (i < stage_ ? QStringLiteral("✓ ") : QStringLiteral("%1 ").arg(i + 1)) + stages_[i];
    const QColor colour = i == stage_ ? look::request(palette()) : look::quiet(palette());
    const QString style = i == stage_ ? QStringLiteral("font-weight:bold") : QString();
    parts << QStringLiteral("<span style='color:%1;%2'>%3</span>").arg(colour.name(), style, words.toHtmlEscaped());
  }
  setText(parts.join(QStringLiteral("&nbsp;&nbsp;›&nbsp;&nbsp;")));
  setAccessibleName(tr("Stage %1 of %2: %3").arg(stage_ + 1).arg(stages_.size()).arg(stages_.value(stage_)));
}

}  // namespace lvs
