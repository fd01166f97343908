// New clusters from a few answers: for each forwarding method what the kernel and the network need of it. Pure.
#pragma once

#include <string>
#include <vector>

#include "common/model/document.h"
#include "common/model/result.h"

namespace lvs::editor {

enum class Template : std::uint8_t { nat, directRouting, tunnel, tunnelTwoSites };

/// One data centre, as people tell it. Addresses as text, errors come back by the answer's name.
struct SiteAnswers {
  std::string vip;     ///< with prefix length: "192.168.1.214/24"
  std::string inside;  ///< nat: the directors' floating address on the real servers' side
  std::vector<std::string> directors;
  std::vector<std::string> realServers;
};

struct Answers {
  std::string name = "cluster";
  std::string interface = "eth0";        ///< carries the VIP
  std::string insideInterface = "eth1";  ///< nat
  std::vector<std::uint16_t> ports = {80};
  std::vector<SiteAnswers> sites;  ///< one, or two of them
};

/// Answers to begin with, from the documentation networks (RFC 5737): valid, so that only what differs is typed.
Answers standardAnswers(Template kind);

/// The document; errors where an answer is no address, or where the rules of validate() are broken.
Result<Cluster> makeCluster(Template kind, const Answers& answers);

}  // namespace lvs::editor
