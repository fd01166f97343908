#include "agent/realserver/keeper.h"

#include <algorithm>
#include <charconv>
#include <sstream>

#include "agent/realserver/ssh.h"

namespace lvs::realserver {

Result<std::string> Keeper::publicKey(const std::string& director) const {
  if (const Outcome made = files_.makeFolder(folder_); !made) return made.errors();
  return agentPublicKey(keyFile(), "lvs-agent@" + director);
}

std::filesystem::path Keeper::pinFile(const std::string& hostKey) const {
  std::string name = hostKey;
  // Addresses and host names hold nothing worse than colons; whatever else a document says stays a file name.
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '/' || c == ':' || c == '\0'; }, '_');
  return folder_ / ("host-" + name);
}

std::optional<std::string> Keeper::pinned(const std::string& hostKey) const {
  const auto text = config::readWhole(pinFile(hostKey), 200);
  if (!text || text->empty()) return std::nullopt;
  return text->substr(0, text->find('\n'));
}

Outcome Keeper::pin(const std::string& hostKey, const std::string& fingerprint) const {
  if (const Outcome made = files_.makeFolder(folder_); !made) return made;
  return files_.write(pinFile(hostKey), fingerprint + "\n");
}

std::optional<std::vector<Entry>> Keeper::record(const std::string& server) const {
  const auto text = config::readWhole(recordFile(server), 4U << 20U);
  if (!text) return std::nullopt;
  auto entries = parseRecord(*text);
  if (!entries) return std::nullopt;
  return std::move(*entries);
}

Outcome Keeper::keepRecord(const std::string& server, const std::vector<Entry>& entries) const {
  if (const Outcome made = files_.makeFolder(folder_); !made) return made;
  return files_.write(recordFile(server), recordText(entries));
}

void Keeper::forgetRecord(const std::string& server) const {
  files_.remove(recordFile(server));
  files_.remove(folder_ / ("place-" + server));
}

Outcome Keeper::keepPlace(const RealServer& server) const {
  const SshAccess& ssh = server.ssh;
  return files_.write(folder_ / ("place-" + server.name), server.address.toString() + "\n" + std::to_string(ssh.port) +
                                                              "\n" + ssh.user + "\n" + ssh.jump + "\n");
}

std::optional<RealServer> Keeper::place(const std::string& name) const {
  const auto text = config::readWhole(folder_ / ("place-" + name), 4096);
  if (!text) return std::nullopt;
  std::istringstream lines(*text);
  std::string address, port;
  RealServer server;
  server.name = name;
  std::getline(lines, address);
  std::getline(lines, port);
  std::getline(lines, server.ssh.user);
  std::getline(lines, server.ssh.jump);
  const auto parsed = IpAddress::parse(address);
  if (!parsed || std::from_chars(port.data(), port.data() + port.size(), server.ssh.port).ec != std::errc())
    return std::nullopt;
  server.address = *parsed;
  return server;
}

bool Keeper::hasRecord(const std::string& server) const { return std::filesystem::exists(recordFile(server)); }

}  // namespace lvs::realserver
