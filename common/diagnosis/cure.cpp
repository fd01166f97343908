#include "common/diagnosis/cure.h"

#include <algorithm>

#include "common/diagnosis/diagnosis.h"

namespace lvs::diagnosis {

std::string cureName(Cure::Kind kind) {
  switch (kind) {
    case Cure::Kind::putInForce: return "put-in-force";
    case Cure::Kind::removeAddress: return "remove-address";
    case Cure::Kind::setUp: return "set-up";
    case Cure::Kind::openFirewall: return "open-firewall";
    case Cure::Kind::enable: return "enable";
    case Cure::Kind::installTcpdump: return "install-tcpdump";
  }
  return {};
}

std::vector<Cure> curesOf(const Diagnosis& said) {
  std::vector<Cure> all;
  for (const Finding& finding : said.findings) {
    if (!finding.cure) continue;
    const Cure& wanted = *finding.cure;
    const auto same = std::find_if(all.begin(), all.end(), [&](const Cure& known) {
      if (wanted.kind == Cure::Kind::putInForce || wanted.kind == Cure::Kind::enable) return known.kind == wanted.kind;
      // Who opens the firewall sets up as well.
      const bool setsUp = known.kind == Cure::Kind::setUp || known.kind == Cure::Kind::openFirewall;
      return known == wanted || (setsUp && wanted.address.empty() && known.servers == wanted.servers);
    });
    if (same == all.end()) {
      all.push_back(wanted);
      continue;
    }
    if (wanted.kind == Cure::Kind::openFirewall) same->kind = wanted.kind;
    const auto join = [](std::vector<std::string>& names, const std::vector<std::string>& more) {
      for (const std::string& one : more)
        if (std::find(names.begin(), names.end(), one) == names.end()) names.push_back(one);
    };
    join(same->directors, wanted.directors);
    join(same->servers, wanted.servers);
  }
  return all;
}

}  // namespace lvs::diagnosis
