// Server-sent events (HTML Living Standard, 9.2.6) from bytes that arrive in any pieces. Pure; bounded:
// an event larger than the limit is an error, never memory.
#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

namespace lvs {

struct SseEvent {
  QByteArray type;  ///< "message" when the stream names none
  QByteArray data;  ///< lines joined by a line feed
  QByteArray id;    ///< last id seen so far
  bool operator==(const SseEvent&) const = default;
};

class SseParser {
 public:
  explicit SseParser(qsizetype maxEventBytes) : maxEventBytes_(maxEventBytes) {}

  /// The events completed by these bytes. After an overflow nothing more comes: overflowed() tells.
  std::vector<SseEvent> feed(QByteArrayView bytes);
  bool overflowed() const { return overflowed_; }

 private:
  void endLine(std::vector<SseEvent>& events);

  qsizetype maxEventBytes_;
  QByteArray line_;
  QByteArray type_;
  QByteArray data_;
  QByteArray id_;
  bool hasData_ = false;
  bool skipLineFeed_ = false;  // after CR: an LF belongs to the same line end
  bool begun_ = false;         // the byte order mark counts at the very beginning only
  bool overflowed_ = false;
};

}  // namespace lvs
