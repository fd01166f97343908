// The agent's log: levelled lines of key=value fields, to journald's native protocol when systemd
// started the agent, otherwise to standard error. Callers pass facts, never secrets: tokens, keys and
// passwords have no business in a field.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace lvs::log {

enum class Level { error, warning, info, debug };

/// "error", "warning", "info", "debug".
std::string_view levelName(Level level);
std::optional<Level> parseLevel(std::string_view name);

struct Field {
  std::string_view key;  ///< lower-case letters and underscores
  std::string value;
};
using Fields = std::initializer_list<Field>;

/// One line as it goes to standard error, without the level: `what key=value key="two words"`. Control
/// characters are escaped, so that what a client sent can't forge a line. Pure.
std::string formatLine(std::string_view what, Fields fields);

/// Where lines go. Safe to call from any thread.
class Logger {
 public:
  enum class Sink { standardError, journal, nowhere };

  Logger(Level most, Sink sink) : most_(most), sink_(sink) {}
  /// The journal when standard error is connected to it (JOURNAL_STREAM), else standard error.
  static Sink detectSink();

  void error(std::string_view what, Fields fields = {}) const { write(Level::error, what, fields); }
  void warning(std::string_view what, Fields fields = {}) const { write(Level::warning, what, fields); }
  void info(std::string_view what, Fields fields = {}) const { write(Level::info, what, fields); }
  void debug(std::string_view what, Fields fields = {}) const { write(Level::debug, what, fields); }

 private:
  void write(Level level, std::string_view what, Fields fields) const;

  Level most_;
  Sink sink_;
};

}  // namespace lvs::log
