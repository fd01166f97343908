// The command line of lvs-agent as a value. Pure: arguments, environment and the defaults file's text
// come in; what a person typed wrong comes out as a sentence.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "agent/log/log.h"
#include "common/api/messages.h"
#include "common/model/address.h"
#include "common/model/result.h"

namespace lvs::server {

enum class Command { run, pair, clients, check, doctor, version, help };

struct Options {
  Command command = Command::help;
  std::string name;                             ///< empty: the host's name
  Endpoint listen{"", api::kDefaultAgentPort};  ///< empty host: all addresses
  std::filesystem::path state = "/var/lib/lvs-agent";
  log::Level logLevel = log::Level::info;
  std::chrono::seconds verifyEvery{600};      ///< run: between looks at real servers; 0: never
  std::optional<Endpoint> address;            ///< pair: what clients connect to
  api::Role role = api::Role::administrator;  ///< pair
  std::chrono::minutes valid{10};             ///< pair
  std::string comment;                        ///< pair
  std::string revoke;                         ///< clients: fingerprint
  std::string file;                           ///< check
};

using Environment = std::map<std::string, std::string>;

/// KEY=VALUE lines as in /etc/default/lvs-agent; comments and quotes are understood.
Environment parseDefaults(std::string_view text);

/// Flags win over LVS_AGENT_NAME, LVS_AGENT_LISTEN, LVS_AGENT_STATE, LVS_AGENT_LOG_LEVEL, LVS_AGENT_VERIFY_EVERY.
Result<Options> parseOptions(const std::vector<std::string>& arguments, const Environment& environment);

/// The text of --help.
std::string helpText();

/// Percent-encodes what may not stand in a URI's query (RFC 3986, 3.4).
std::string encoded(std::string_view text);

}  // namespace lvs::server
