// Where each captured packet goes from and to, as a ladder diagram draws it: a column for the client, one for each
// place that is listened at, and one for all others. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "common/model/document.h"
#include "common/packets/pcapng.h"

namespace lvs::troubleshoot {

inline constexpr int kClient = 0;   ///< a column; place number n has the column n + 1
inline constexpr int kOthers = -1;  ///< the last column, whatever their number

struct Arrow {
  enum class Kind : std::uint8_t { usual, opens, breaks };
  int place = 1;  ///< column where it was seen
  int from = kClient;
  int to = 1;
  bool wrapped = false;  ///< in a tunnel
  Kind kind = Kind::usual;
  std::string label;  ///< "SYN", "IPIP [SYN]"
  bool operator==(const Arrow&) const = default;
};

class Ladder {
 public:
  Ladder() = default;
  Ladder(const Cluster& cluster, const VirtualService& service, std::optional<IpAddress> client);

  /// Packets are to come in the order of their times: one that was seen before goes on from there.
  Arrow arrowOf(const std::vector<packets::Place>& places, const packets::Captured& captured);

 private:
  struct Seen {
    std::set<std::string> hosts;
    int column = kClient;
    std::string host;
    std::int64_t timeNs = 0;
  };
  /// What a packet keeps through tunnels and address translation.
  using Key = std::tuple<std::uint8_t, std::uint32_t, std::uint32_t, std::uint32_t, std::uint8_t, std::size_t>;
  static Key keyOf(const packets::Packet& packet);

  int columnOf(const IpAddress& address, const std::vector<packets::Place>& places) const;

  std::map<IpAddress, std::string> hosts_;  ///< of addresses that belong to one machine alone
  std::set<IpAddress> vips_;
  std::set<std::string> servers_;
  std::optional<IpAddress> client_;
  std::map<Key, Seen> seen_;
};

/// Places in the order of their names: numbers of places, from left to right.
std::vector<std::size_t> orderOf(const std::vector<packets::Place>& places);
/// "ipvslb11" of "ipvslb11 eth0".
std::string hostOf(const packets::Place& place);

}  // namespace lvs::troubleshoot
