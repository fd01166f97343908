#include "console/window/status_line.h"

#include <QEvent>

#include "console/window/look.h"

namespace lvs {

StatusLine::StatusLine() {
  setWordWrap(true);
  setTextFormat(Qt::PlainText);
}

void StatusLine::tell(const QString& words, bool bad) {
  bad_ = bad;
  setText(bad ? QStringLiteral("▲ ") + words : words);
  colour();
}

void StatusLine::colour() {
  QPalette colours = parentWidget() ? parentWidget()->palette() : QPalette();
  if (bad_) colours.setColor(QPalette::WindowText, look::bad(colours));
  setPalette(colours);
}

/// Setting what is set already is no change: this ends with the second call.
void StatusLine::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && bad_) colour();
}

}  // namespace lvs
