// Replaces the addresses of a text, so that it can be shown to strangers: the same address gets the same name wherever
// it stands. Pure.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "common/model/address.h"

namespace lvs::diagnosis {

class AddressMask {
 public:
  /// "10.0.0.1:80 asks 2001:db8::1" becomes "ipv4-1:80 asks ipv6-1". Ports and prefix lengths stay.
  std::string operator()(std::string_view text);

 private:
  const std::string& nameOf(const IpAddress& address);

  std::map<IpAddress, std::string> names_;
  unsigned four_ = 0;
  unsigned six_ = 0;
};

}  // namespace lvs::diagnosis
