// A story for each verdict that a diagnosis can come to: the example's service http-dc1, and one change to what its
// directors, real servers or packets tell. The page shows them in pictures.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "common/diagnosis/reply_way.h"
#include "console/troubleshoot/inquiry.h"

namespace lvs::test {

/// What is told of the service; healthy at first.
struct VerdictStory {
  explicit VerdictStory(Cluster example);

  Cluster cluster;
  std::vector<api::DirectorReport> reports;  ///< of ipvslb11, the master, and ipvslb12
  std::vector<api::RealServerJob> looks;
  std::optional<IpAddress> client;
  std::vector<diagnosis::Sighting> packets;  ///< none: they were not followed
  diagnosis::Probe::End end = diagnosis::Probe::End::silent;
  diagnosis::ReplyTraces traces;  ///< of rproxy1's replies; none: they were not traced
  bool everyone = false;          ///< all connections that were followed went the same way
  diagnosis::Complaint complaint = diagnosis::Complaint::noAnswer;

  VirtualService& service() { return cluster.virtualServices.front(); }
  api::ServiceState& table() { return reports[0].ipvs->services.front(); }
  api::ServicePlace& standing() { return reports[0].health->services.front(); }
  api::ServiceFacts& facts() { return *reports[0].facts; }
  void forward(Forwarding method);
  void out(std::size_t server, const char* state, const char* why);
  void look(const char* fact, const char* found, const char* consequence, const char* advice);
  /// Traces from rproxy1, with the VIP as source and without, and as first packets and replies of TCP: who answered, in
  /// the hops' order, the client last.
  void traced(int ofVip, int ofRip, int asNew, int asReply);
  /// How far a packet comes: as many sightings of the way there and back.
  void comes(std::size_t far);
  void sees(const char* host, const char* interface, const char* from, const char* to, std::uint8_t flags,
            const char* tunnelFrom = nullptr, const char* tunnelTo = nullptr);

  troubleshoot::Inquiry told() const;
};

struct Verdict {
  std::string name;  ///< of the fault that comes first, "healthy", or of a case of its own
  std::function<void(VerdictStory&)> change;
};

/// One for each fault, and some besides.
std::vector<Verdict> allVerdicts();

}  // namespace lvs::test
