// The audit log: one JSON line for each change that a client asked for, refused ones included, in
// state/audit.log (0600). Grows to 8 MiB, then the file before is replaced: at most two are kept.
#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>

#include "common/model/result.h"

namespace lvs::log {

struct AuditEntry {
  std::int64_t timeMs = 0;
  std::string who;          ///< name of the enrolment; "agent" for what it does by itself
  std::string fingerprint;  ///< of the client's certificate; empty for the agent itself
  std::string from;         ///< source address
  std::string what;         ///< "PUT /v1/config"
  std::string result;       ///< "200", "412 urn:lvs:conflict", "rolled back: …"
};

/// Compact JSON without a newline. Pure.
std::string toJsonLine(const AuditEntry& entry);

class AuditLog {
 public:
  explicit AuditLog(std::filesystem::path path) : path_(std::move(path)) {}
  /// Appends; the line is on disk (fdatasync) when this returns. Safe from any thread.
  Outcome add(const AuditEntry& entry);

 private:
  std::filesystem::path path_;
  std::mutex mutex_;
};

}  // namespace lvs::log
