#include "agent/realserver/facts.h"

#include <algorithm>
#include <charconv>

namespace lvs::realserver {

int Facts::sysctl(const std::string& path) const {
  const auto found = sysctls.find(path);
  int value = 0;
  if (found != sysctls.end()) {
    std::from_chars(found->second.data(), found->second.data() + found->second.size(), value);
  }
  return value;
}

int Facts::effective(const std::string& name, const std::string& device) const {
  return std::max(sysctl("net/ipv4/conf/all/" + name), sysctl("net/ipv4/conf/" + device + "/" + name));
}

std::string Facts::deviceOf(const IpAddress& address) const {
  for (const AddressFact& one : addresses) {
    if (one.address.address == address) return one.device;
  }
  return {};
}

}  // namespace lvs::realserver
