// A diagnosis for people who want to learn: the packet's way step by step, with the command lines that an administrator
// would type at each step, and what a run found there. What a step is for is told by whoever shows it, in the reader's
// language (console/troubleshoot/lesson_words.h). Pure; nothing is run.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/diagnosis/path.h"

namespace lvs::diagnosis {

struct CommandLine {
  enum class Where : std::uint8_t {
    here,  ///< the console's own machine
    client,
    router,  ///< before the directors, or any other machine of the VIP's segment
    director,
    realServer,
  } where = Where::here;
  std::string host;   ///< a director's or a real server's name
  std::string login;  ///< "ssh root@192.168.2.2": how one comes to a real server
  std::string line;   ///< to be typed there as root; CLIENT stands for a client where none is named
};

/// What a run found at a step: as the diagnosis says it.
struct Evidence {
  enum class Kind : std::uint8_t { good, bad, unseen } kind = Kind::unseen;
  std::string sentence;
  std::string why;     ///< bad: the evidence
  std::string remedy;  ///< bad: what to do
};

struct LessonStep {
  enum class State : std::uint8_t { notRun, good, bad, unseen };
  Step step = Step::directors;
  Forwarding method = Forwarding::nat;  ///< of the real server that the commands name
  TunnelType tunnel = TunnelType::ipip;
  bool ipv6 = false;  ///< the VIP
  std::string host;   ///< the director or the real server that the step is about; empty: the client's side
  State state = State::notRun;
  std::vector<CommandLine> commands;
  std::vector<Evidence> found;  ///< what is bad first
};

/// Which step shows a fault.
Step stepOf(Fault fault);

/// The steps that apply to the service. `client`: whose packets; null: anybody's. `found`: a finished diagnosis of it;
/// null: what would be looked at. `path`: of a connection that was followed; may be empty or null.
std::vector<LessonStep> lesson(const Cluster& cluster, const VirtualService& service, const IpAddress* client,
                               const Diagnosis* found, const Path* path);

/// What a step's command lines are made of.
struct Typing {
  const Cluster& cluster;
  const VirtualService& service;
  std::string client;    ///< its address, or CLIENT
  std::string vip;       ///< or VIP
  std::string director;  ///< name
  std::string outside;   ///< the director's interface with the VIP; "any"
  std::string inside;    ///< its interface towards the real server; "any"
  const RealServer* server = nullptr;
  const ServiceServer* entry = nullptr;  ///< null: the service has no real server
  Forwarding method = Forwarding::nat;
  TunnelOptions tunnel{};
};
std::vector<CommandLine> commandsOf(Step step, const Typing& typing);

}  // namespace lvs::diagnosis
