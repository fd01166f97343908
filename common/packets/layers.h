// A packet unfolded for a person who wants to see its fields, and its bytes as they stand on the wire. Pure.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "common/packets/packet.h"

namespace lvs::packets {

struct Layer {
  std::string title;                                        ///< "IPv4 10.0.0.1 > 10.0.0.2"
  std::vector<std::pair<std::string, std::string>> fields;  ///< name and value
};

/// Outermost first.
std::vector<Layer> layersOf(const Packet& packet);
/// "SYN+ACK"; "no flags" without any.
std::string flagsText(std::uint8_t flags);
/// "0010  45 00 00 3c …  E..<": sixteen bytes a line.
std::string hexDump(std::span<const std::uint8_t> bytes);

}  // namespace lvs::packets
