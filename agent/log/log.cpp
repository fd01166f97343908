#include "agent/log/log.h"

#include <sys/stat.h>
#include <sys/uio.h>
#include <syslog.h>
#include <systemd/sd-journal.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace lvs::log {

namespace {

int syslogPriority(Level level) {
  switch (level) {
    case Level::error: return LOG_ERR;
    case Level::warning: return LOG_WARNING;
    case Level::info: return LOG_INFO;
    case Level::debug: return LOG_DEBUG;
  }
  return LOG_INFO;
}

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      out += "\\n";
    } else if (byte < 0x20 || byte == 0x7f) {
      char code[5];
      std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned>(byte));
      out += code;
    } else {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
  }
  return out;
}

bool plainWord(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return c > 0x20 && c != '"' && c != '=' && c != '\\' && c != 0x7f;
  });
}

void sendToJournal(Level level, std::string_view what, const std::string& line, Fields fields) {
  std::vector<std::string> entries = {"MESSAGE=" + line, "PRIORITY=" + std::to_string(syslogPriority(level)),
                                      "SYSLOG_IDENTIFIER=lvs-agent", "LVS_WHAT=" + std::string(what)};
  for (const Field& field : fields) {
    std::string key = "LVS_";
    for (const char c : field.key) key += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    entries.push_back(key + "=" + field.value);
  }
  std::vector<iovec> vectors;
  vectors.reserve(entries.size());
  for (std::string& entry : entries) vectors.push_back({entry.data(), entry.size()});
  sd_journal_sendv(vectors.data(), static_cast<int>(vectors.size()));
}

}  // namespace

std::string_view levelName(Level level) {
  switch (level) {
    case Level::error: return "error";
    case Level::warning: return "warning";
    case Level::info: return "info";
    case Level::debug: return "debug";
  }
  return "info";
}

std::optional<Level> parseLevel(std::string_view name) {
  for (const Level level : {Level::error, Level::warning, Level::info, Level::debug}) {
    if (levelName(level) == name) return level;
  }
  return std::nullopt;
}

std::string formatLine(std::string_view what, Fields fields) {
  std::string line = escaped(what);
  for (const Field& field : fields) {
    line += ' ';
    line += field.key;
    line += '=';
    if (plainWord(field.value)) {
      line += field.value;
    } else {
      line += '"' + escaped(field.value) + '"';
    }
  }
  return line;
}

Logger::Sink Logger::detectSink() {
  // systemd.exec(5), JOURNAL_STREAM: device and inode of the journal's socket; they are compared
  // because the variable is inherited by children whose standard error may go elsewhere.
  const char* stream = std::getenv("JOURNAL_STREAM");
  struct stat status {};
  if (!stream || fstat(STDERR_FILENO, &status) != 0) return Sink::standardError;
  const std::string own = std::to_string(status.st_dev) + ":" + std::to_string(status.st_ino);
  return own == stream ? Sink::journal : Sink::standardError;
}

void Logger::write(Level level, std::string_view what, Fields fields) const {
  if (level > most_ || sink_ == Sink::nowhere) return;
  const std::string line = formatLine(what, fields);
  if (sink_ == Sink::journal) {
    sendToJournal(level, what, line, fields);
    return;
  }
  // One write each, so that lines of several threads never mix.
  std::string whole(levelName(level));
  whole += ": " + line + "\n";
  if (::write(STDERR_FILENO, whole.data(), whole.size()) < 0) return;
}

}  // namespace lvs::log
