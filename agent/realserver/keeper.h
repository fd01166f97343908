// What the agent keeps about real servers, below its state folder: its SSH key, the pinned host keys, and a
// copy of each record of what was changed. Files are 0600, written durably.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "agent/config/durable_file.h"
#include "agent/realserver/change.h"
#include "common/model/document.h"

namespace lvs::realserver {

class Keeper {
 public:
  explicit Keeper(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// The agent's public key, as a line of authorized_keys; the pair is made on first use.
  Result<std::string> publicKey(const std::string& director) const;
  std::string keyFile() const { return folder_ / "id_ed25519"; }

  /// `hostKey` as in SshHost::key().
  std::optional<std::string> pinned(const std::string& hostKey) const;
  Outcome pin(const std::string& hostKey, const std::string& fingerprint) const;

  /// Of servers that this agent has set up; nullopt: none.
  std::optional<std::vector<Entry>> record(const std::string& server) const;
  Outcome keepRecord(const std::string& server, const std::vector<Entry>& entries) const;
  void forgetRecord(const std::string& server) const;
  /// How a server that was set up is reached, for when the document does not name it any more.
  Outcome keepPlace(const RealServer& server) const;
  std::optional<RealServer> place(const std::string& server) const;
  bool hasRecord(const std::string& server) const;

 private:
  std::filesystem::path recordFile(const std::string& server) const { return folder_ / ("record-" + server + ".json"); }
  std::filesystem::path pinFile(const std::string& hostKey) const;

  std::filesystem::path folder_;
  config::DurableFiles files_;
};

}  // namespace lvs::realserver
