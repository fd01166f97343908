#include "console/client/sse_parser.h"

namespace lvs {

std::vector<SseEvent> SseParser::feed(QByteArrayView bytes) {
  std::vector<SseEvent> events;
  for (const char byte : bytes) {
    if (overflowed_) break;
    if (skipLineFeed_) {
      skipLineFeed_ = false;
      if (byte == '\n') continue;
    }
    if (byte == '\n' || byte == '\r') {
      skipLineFeed_ = byte == '\r';
      endLine(events);
      continue;
    }
    line_ += byte;
    overflowed_ = line_.size() + data_.size() > maxEventBytes_;
  }
  return events;
}

void SseParser::endLine(std::vector<SseEvent>& events) {
  if (!begun_ && line_.startsWith("\xEF\xBB\xBF")) line_.remove(0, 3);
  begun_ = true;
  const QByteArray line = std::exchange(line_, {});
  if (line.isEmpty()) {
    if (hasData_) events.push_back({type_.isEmpty() ? QByteArrayLiteral("message") : type_, data_, id_});
    type_.clear();
    data_.clear();
    hasData_ = false;
    return;
  }
  const qsizetype colon = line.indexOf(':');
  if (colon == 0) return;  // a comment: the heartbeat
  const QByteArray field = colon < 0 ? line : line.left(colon);
  QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
  if (value.startsWith(' ')) value.remove(0, 1);
  if (field == "event") type_ = value;
  else if (field == "id" && !value.contains('\0')) id_ = value;
  else if (field == "data") {
    if (hasData_) data_ += '\n';
    data_ += value;
    hasData_ = true;
  }
}

}  // namespace lvs
