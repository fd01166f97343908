// lvs-agent: reads the command line and hands over to the parts.
#include <malloc.h>
#include <unistd.h>

#include <chrono>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>

#include "agent/config/durable_file.h"
#include "agent/doctor.h"
#include "agent/health/engine.h"
#include "agent/kernel.h"
#include "agent/log/log.h"
#include "agent/security/identity.h"
#include "agent/security/trust.h"
#include "agent/server/agent.h"
#include "agent/server/options.h"
#include "agent/vrrp/engine.h"
#include "agent/vrrp/fault.h"
#include "common/model/codec.h"

namespace {

using namespace lvs;

/// Documented in lvs-agent(8).
enum Exit : int { kDone = 0, kFailed = 1, kUsage = 2, kInvalid = 3, kLacking = 4 };

constexpr int kLargeBlock = 256 * 1024;
constexpr char kDefaultsFile[] = "/etc/default/lvs-agent";

int fail(const std::string& why) {
  std::cerr << "lvs-agent: " << why << "\n";
  return kFailed;
}

std::string hostName() {
  char name[HOST_NAME_MAX + 1] = {};
  if (::gethostname(name, HOST_NAME_MAX) != 0) return "localhost";
  return name;
}

server::Environment environment() {
  server::Environment found;
  if (const auto text = config::readWhole(kDefaultsFile, 65536)) found = server::parseDefaults(*text);
  for (char** entry = environ; *entry; ++entry) {
    const std::string_view text(*entry);
    const std::size_t equals = text.find('=');
    if (text.starts_with("LVS_AGENT_") && equals != std::string_view::npos) {
      found[std::string(text.substr(0, equals))] = text.substr(equals + 1);
    }
  }
  return found;
}

int run(const server::Options& options) {
  vrrp::waitAfterFault();
  // Whoever read our standard error may go away; the director goes on.
  std::signal(SIGPIPE, SIG_IGN);
  const log::Logger logger(options.logLevel, log::Logger::detectSink());
  const auto failover = [](std::function<void(const vrrp::News&)> tell) {
    return std::make_unique<vrrp::Engine>(std::move(tell), track::liveWeightsOfKernel());
  };
  const auto checks = [](health::StandingsChanged changed) {
    return std::make_unique<health::Engine>(std::move(changed), health::handshakesOfKernel());
  };
  server::Agent agent({options.name, options.listen, options.state, true, options.verifyEvery, failover,
                       vrrp::makeFault, checks, actions::realPerform()},
                      makeDirectorKernel(), logger);
  if (const Outcome started = agent.start(); !started) {
    logger.error("cannot start", {{"reason", started.message()}});
    return kFailed;
  }
  agent.run();
  return kDone;
}

int pair(const server::Options& options) {
  const auto identity = security::loadOrMakeIdentity(options.state, options.name);
  if (!identity) return fail(identity.message());
  const security::Trust trust(options.state);
  if (const Outcome prepared = trust.prepare(); !prepared) return fail(prepared.message());
  const auto now =
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch());
  trust.forgetExpired(now.count());
  const auto token = trust.offerToken(options.role, options.comment, (now + options.valid).count());
  if (!token) return fail(token.message());
  Endpoint address = options.address.value_or(options.listen);
  const auto listening = IpAddress::parse(address.host);
  if (address.host.empty() || (listening && listening->isUnspecified())) address.host = hostName();
  std::cout << "lvs-agent://" << address.toString() << "/?name=" << server::encoded(options.name)
            << "&sha256=" << identity->fingerprint << "&token=" << *token << "&role=" << api::roleName(options.role)
            << std::endl;
  return kDone;
}

int clients(const server::Options& options) {
  const security::Trust trust(options.state);
  if (!options.revoke.empty()) {
    const Outcome revoked = trust.revoke(options.revoke);
    return revoked ? kDone : fail(revoked.message());
  }
  for (const security::Enrolment& enrolment : trust.enrolments()) {
    std::cout << enrolment.client.fingerprint << "  " << api::roleName(enrolment.client.role) << "  "
              << enrolment.client.name << (enrolment.comment.empty() ? "" : "  # " + enrolment.comment) << "\n";
  }
  return kDone;
}

int check(const server::Options& options) {
  const auto text = config::readWhole(options.file, kMaxDocumentBytes + 1);
  if (!text) return fail(text.message());
  const auto cluster = loadCluster(*text);
  if (!cluster) {
    for (const Error& error : cluster.errors()) {
      std::cerr << options.file << ":" << (error.pointer.empty() ? "/" : error.pointer) << ": " << error.message
                << "\n";
    }
    std::cerr << cluster.errors().size() << " errors\n";
    return kInvalid;
  }
  std::cout << options.file << ": valid, revision " << revisionHash(*cluster) << "\n";
  return kDone;
}

}  // namespace

int main(int count, char** values) {
  // Captures and documents come and go: what is large goes back to the kernel when it is free. glibc would raise this
  // limit with each such block, and keep them (mallopt(3)).
  ::mallopt(M_MMAP_THRESHOLD, kLargeBlock);
  auto options = server::parseOptions({values + 1, values + count}, environment());
  if (!options) {
    std::cerr << "lvs-agent: " << options.message() << "\nTry 'lvs-agent --help'.\n";
    return kUsage;
  }
  if (options->name.empty()) options->name = hostName();
  switch (options->command) {
    case server::Command::run: return run(*options);
    case server::Command::pair: return pair(*options);
    case server::Command::clients: return clients(*options);
    case server::Command::check: return check(*options);
    case server::Command::doctor: return examineAndTell();
    case server::Command::version: std::cout << "lvs-agent " LVS_VERSION "\n"; return kDone;
    case server::Command::help: std::cout << server::helpText(); return kDone;
  }
  return kUsage;
}
