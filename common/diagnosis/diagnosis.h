// Why a virtual service does not serve its clients as it should: judged by what directors and real servers tell of
// themselves, along the way that a client's packet takes. Pure; no packet is looked at.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/api/director_report.h"
#include "common/diagnosis/cure.h"
#include "common/diagnosis/step.h"
#include "common/model/document.h"

namespace lvs::diagnosis {

/// In the order of a packet's way: from the document to the real server, then what only the next failover shows.
enum class Fault : std::uint8_t {
  noDirector,       ///< none of the service's directors was reached
  noDocument,       ///< a director holds none
  documentsDiffer,  ///< so directors forward differently
  noIpvs,           ///< the kernel cannot forward
  noMaster,
  twoMasters,
  vipOnNobody,
  vipOnTwo,            ///< somebody holds it who is not master: both answer ARP
  arpByRealServer,     ///< a real server answers ARP for the VIP beside the director
  vipTaken,            ///< so does a machine that the document does not know of
  clientBeside,        ///< the client is in the real servers' network: with NAT they answer it directly
  directorBlocks,      ///< its own packet filter drops the service's packets
  reversePath,         ///< its strict reverse-path filter drops what clients send
  forwardingOff,       ///< on a director whose service needs NAT
  linkErrors,          ///< packets are damaged on one of its interfaces, just now
  conntrackFull,       ///< its table of tracked connections: new ones are dropped
  serviceMissing,      ///< in the forwarding director's kernel
  destinationMissing,  ///< one that should be in service is not in the kernel's table
  destinationDiffers,  ///< one has another weight or forwarding method there than it should have
  noRealServer,        ///< the document has none, or gives all of them the weight 0
  takenOut,            ///< all were taken out by people
  allFail,             ///< every real server fails its check
  quorumLost,
  overThreshold,  ///< each has as many connections as it may have
  noWay,          ///< from the director to a real server
  someFail,       ///< some real servers fail their check
  realServerFact,
  realServerDrifted,  ///< from what an agent set up, at its last look
  keptTogether,       ///< by persistence, scheduler or weights, most connections on one real server (complaint.h)
  // Shown by packets (path.h).
  requestsMissing,  ///< at every director
  staleArp,         ///< they come to a director that is not master
  directorRefuses,
  directorDrops,  ///< the request, or the reply
  lostOnTheWay,   ///< between director and real server
  notUnpacked,    ///< from its tunnel
  noReply,
  serverRefuses,
  wrongSource,         ///< of the reply
  replyAstray,         ///< not through the director that has to translate it
  replyLost,           ///< between real server or director and the client
  antiSpoofing,        ///< a router drops what has the VIP as its source
  asymmetricFirewall,  ///< one drops replies to requests that it has not seen
  largeLost,           ///< small packets pass
  noSync,
  directorSilent,  ///< one of several was not reached: nobody knows whether it would take over
};

/// "no-director", …: stable, for scripts.
std::string faultName(Fault fault);

enum class Effect : std::uint8_t {
  stops,   ///< no client is served
  some,    ///< some clients, or some of their connections, are not
  uneven,  ///< all are, by too few real servers
  later,   ///< nobody notices until the next failover
};

/// "stops", "some", "uneven", "later".
std::string effectName(Effect effect);

struct Finding {
  Fault fault = Fault::noDirector;
  Effect effect = Effect::stops;
  std::string place;           ///< "director ipvslb11", "real server rproxy1", "virtual service http"
  std::string sentence;        ///< what is wrong
  std::string why;             ///< the evidence
  std::string remedy;          ///< what to do; may be empty
  std::optional<Cure> cure{};  ///< what the agents can do of it; none: people have to
  std::optional<Step> step{};  ///< that shows it; none: the fault tells (lesson.h)
};

struct Diagnosis {
  std::string service;
  std::string verdict;            ///< one sentence
  std::vector<Finding> findings;  ///< what stops everybody first, each kind in the order of the way
  std::vector<std::string> good;  ///< what was looked at and found right
  std::vector<std::string> unseen;
  std::optional<Cure> sight{};                ///< what the agents can do so that more of it is seen the next time
  std::vector<Note> notes{};                  ///< the same by steps, for those who want to learn
  std::map<std::string, std::string> ways{};  ///< by real server: the interface of the first below that leads there
  std::vector<std::string> forwarding{};      ///< the directors whose turn it is: masters
  std::vector<std::string> sizes{};  ///< what the interfaces on the way take: evidence where large packets get lost
  bool healthy() const { return findings.empty(); }
};

/// `reports`: of the service's directors, reached or not. `looks`: real servers verified just now, each once or not at
/// all; of others counts what their directors remember. `client`: who is not served; null: anybody.
Diagnosis diagnose(const Cluster& cluster, const VirtualService& service,
                   const std::vector<api::DirectorReport>& reports, const std::vector<api::RealServerJob>& looks,
                   const IpAddress* client = nullptr);

/// Something was looked at and found right, at these steps.
void fine(Diagnosis& said, std::initializer_list<Step> steps, std::string sentence);
/// It could not be looked at.
void missed(Diagnosis& said, std::initializer_list<Step> steps, std::string sentence);

/// Puts the findings in order and says the verdict, after some were added.
void conclude(Diagnosis& said);

/// What the agents can do of all that was found, each once, in the findings' order.
std::vector<Cure> curesOf(const Diagnosis& said);

/// Whose reports `diagnose` wants: the members of the service's failover group; without one, all directors.
std::vector<std::string> directorsOf(const Cluster& cluster, const VirtualService& service);

}  // namespace lvs::diagnosis
