// How the agent gets onto a real server of the document: by SSH with its own key, over the jump host where there is
// one, as root or by sudo. Blocking, as ssh.h.
#pragma once

#include <string>
#include <string_view>

#include "agent/realserver/keeper.h"
#include "agent/realserver/ssh.h"
#include "common/model/document.h"

namespace lvs::realserver {

/// An error when its jump host is no user@host:port.
Result<SshTarget> targetOf(const RealServer& server);

/// Null, with the reason in `failure`, when it fails. The agent's key pair is made where there is none yet. `director`:
/// this agent's name, for its key's comment. `password`: used instead of the key when not empty.
std::unique_ptr<Ssh> reach(const RealServer& server, const Keeper& keeper, const std::string& director,
                           const std::string& password, SshFailure& failure);

/// What to run for a script as root, and what it has on its standard input.
struct RootShell {
  std::string command;
  std::string input;
};
/// `sudoPassword`: where the user is not root and sudo asks for one.
RootShell asRoot(const RealServer& server, const std::string& sudoPassword, std::string_view script);

/// Why a script did not end well, in words. `allowed`: the time that it had.
std::string complaintOf(const Ran& ran, const RealServer& server, std::chrono::seconds allowed);

}  // namespace lvs::realserver
