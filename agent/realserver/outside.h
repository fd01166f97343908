// What a set-up looks like from the director's side. Pure: who answered is asked elsewhere.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "agent/realserver/work.h"

namespace lvs::realserver {

/// Ethernet addresses, as "02:00:c0:a8:01:0e", of those that answer ARP for the address; an error: why it
/// could not be asked.
using AskArp = std::function<Result<std::vector<std::string>>(const IpAddress& vip)>;

/// One fact for each IPv4 VIP that the server is to be quiet about.
std::vector<api::RealServerFact> outsideFacts(const Order& order, const Facts& facts, const AskArp& ask);

}  // namespace lvs::realserver
