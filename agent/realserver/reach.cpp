#include "agent/realserver/reach.h"

namespace lvs::realserver {
namespace {

std::string lastLine(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
  return text.substr(text.rfind('\n') == std::string::npos ? 0 : text.rfind('\n') + 1).substr(0, 300);
}

}  // namespace

Result<SshTarget> targetOf(const RealServer& server) {
  SshTarget target;
  target.host = {server.address.toString(), server.ssh.port, server.ssh.user};
  if (server.ssh.jump.empty()) return target;
  target.jump = parseJump(server.ssh.jump);
  if (!target.jump) return Error{"", "the jump host \"" + server.ssh.jump + "\" is no user@host:port"};
  return target;
}

std::unique_ptr<Ssh> reach(const RealServer& server, const Keeper& keeper, const std::string& director,
                           const std::string& password, SshFailure& failure) {
  failure = {};
  failure.host = server.address.toString();
  const auto target = targetOf(server);
  const auto key = keeper.publicKey(director);
  if (!target || !key) {
    failure.kind = SshFailure::Kind::unusable;
    failure.reason = target ? key.message() : target.message();
    return nullptr;
  }
  const SshTrust trust{keeper.keyFile(), [&keeper](const std::string& host) { return keeper.pinned(host); }, password};
  return Ssh::connect(*target, trust, failure);
}

RootShell asRoot(const RealServer& server, const std::string& sudoPassword, std::string_view script) {
  const bool root = server.ssh.user == "root";
  const bool asks = !root && !sudoPassword.empty();
  const std::string how = root ? "exec sh -s" : !asks ? "exec sudo -n sh -s" : "exec sudo -k -S -p \"\" sh -s";
  RootShell shell{"sh -c 'exec 2>&1; " + how + "'", asks ? sudoPassword + "\n" : ""};
  shell.input += script;
  return shell;
}

std::string complaintOf(const Ran& ran, const RealServer& server, std::chrono::seconds allowed) {
  if (ran.cancelled) return "it was cancelled";
  if (ran.timedOut) return "it did not end within " + std::to_string(allowed.count()) + " s";
  if (ran.tooMuch) return "it said too much";
  const auto says = [&](const char* words) { return ran.output.find(words) != std::string::npos; };
  const std::string& user = server.ssh.user;
  if (says("sudo: a password is required")) return "sudo asks " + user + " for a password: give it with the order";
  if (says("sudo: 1 incorrect password") || says("sudo: no password was provided") || says("Sorry, try again"))
    return "sudo does not take this password";
  if (says("is not in the sudoers file") || says("is not allowed to execute")) return user + " may not use sudo there";
  if (says("sudo: not found") || (ran.exit == 127 && user != "root"))
    return "sudo is not there; install it, or let root in";
  if (ran.exit < 0) return "the connection broke";
  return "it ended with status " + std::to_string(ran.exit) + (ran.output.empty() ? "" : ": " + lastLine(ran.output));
}

}  // namespace lvs::realserver
