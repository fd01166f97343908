// The stations of a packet's way to a service, each judged by itself: parts of diagnose(). Pure.
#pragma once

#include <string>
#include <vector>

#include "common/diagnosis/diagnosis.h"

namespace lvs::diagnosis {

struct Case {
  const Cluster& cluster;
  const VirtualService& service;
  const FailoverGroup* group;  ///< null: the service is in none
  const std::vector<api::DirectorReport>& reports;
  const std::vector<api::RealServerJob>& looks;
  const IpAddress* client;  ///< null: anybody
};

/// Has these directors' kernels follow the document again.
inline Cure putInForce(std::vector<std::string> directors) {
  return {Cure::Kind::putInForce, std::move(directors), {}, {}};
}

/// Whether anything can be said: some director was reached and holds a document.
bool lookAtDirectors(const Case& seen, Diagnosis& said);
/// The VIP and its master; gives the directors that forward.
std::vector<const api::DirectorReport*> lookAtAddress(const Case& seen, Diagnosis& said);
/// Whether the client's own place is why it is not served.
void lookAtClient(const Case& seen, Diagnosis& said);
/// Whether a director's role is old enough for what it tells of its addresses: taking a VIP or letting go of it, and
/// reading what the kernel has, need their time. If not, that is among what was not seen.
bool isSettled(const Case& seen, const api::DirectorReport& director, Diagnosis& said);
/// That a director holds the VIP beside its master.
Finding heldBesides(const Case& seen, const std::string& holder, const std::string& vip, const std::string& master);
/// Who else answers for the VIP of a director that forwards.
void lookAtSegment(const Case& seen, const api::DirectorReport& director, Diagnosis& said);
/// What is in the way on a director that forwards, before IPVS has a packet and for NAT's replies.
void lookAtDirectorsKernel(const Case& seen, const api::DirectorReport& director, Diagnosis& said);
/// The interfaces on the way: what is damaged there, and how large a packet they take.
void lookAtLinks(const Case& seen, const api::DirectorReport& director, Diagnosis& said);
/// Its table of tracked connections; comes after the real servers' standing, whose findings begin at `standing`: checks
/// fail for want of room as well.
void lookAtTracking(const api::DirectorReport& director, std::size_t standing, Diagnosis& said);
/// Its ways to the real servers; comes after their standing.
void lookAtRoutes(const Case& seen, const api::DirectorReport& director, Diagnosis& said);
/// The kernel's table and the real servers' standing, on a director that forwards.
void lookAtTable(const Case& seen, const api::DirectorReport& director, Diagnosis& said);
/// The same table on directors of the group that do not forward, as said.forwarding has it: what is wrong there shows
/// when they are master.
void lookAtSuccessors(const Case& seen, Diagnosis& said);
void lookAtRealServers(const Case& seen, Diagnosis& said);
/// Whether the next failover would go well, and connections outlive it.
void lookAtSync(const Case& seen, Diagnosis& said);

}  // namespace lvs::diagnosis
