#include "console/events/filter.h"

#include "console/window/words.h"

namespace lvs::events {

int gravityOf(const std::string& severity) { return severity == "error" ? 2 : severity == "warning" ? 1 : 0; }

bool Filter::wants(const Entry& entry) const {
  if (!director.isEmpty() && director != QString::fromStdString(entry.director)) return false;
  if (entry.isGap()) return kind.isEmpty() && object.isEmpty() && gravity == 0 && words.isEmpty();
  const api::Event& event = entry.event;
  if (gravityOf(event.severity) < gravity) return false;
  if (!kind.isEmpty() && kind != QString::fromStdString(event.kind)) return false;
  if (!object.isEmpty() && object != QString::fromStdString(event.object)) return false;
  if (words.isEmpty()) return true;
  const QChar end(QLatin1Char('\n'));
  return holdsWords(QString::fromStdString(entry.director) + end + QString::fromStdString(event.kind) + end +
                        QString::fromStdString(event.object) + end + QString::fromStdString(event.sentence) + end +
                        QString::fromStdString(event.why),
                    words);
}

}  // namespace lvs::events
