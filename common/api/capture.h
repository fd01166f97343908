// Messages of captures: packets as a director sees them on its interfaces. JSON by messages.h's toJson() and
// fromJson(); the packets themselves are pcapng (common/packets/pcapng.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lvs::api {

/// POST /v1/captures
struct CaptureOrder {
  std::string service;                   ///< of the document in force; empty: `filter` alone says what is captured
  std::string client;                    ///< an address: of the service's connections its own alone; empty: all
  std::vector<std::string> interfaces;   ///< empty: all that are up but the loopback
  std::string filter;                    ///< pcap-filter(7), instead of the one that the service gives; empty: that
  std::vector<std::string> realServers;  ///< also heard there, over SSH with tcpdump: their names, at most 8
  std::uint32_t seconds = 30;            ///< 1 to 600
  std::uint32_t packets = 20000;         ///< 1 to 1000000, over all interfaces
  std::uint32_t bytes = 4U << 20U;       ///< 65536 to 16777216, of the file
  std::uint32_t snap = 256;              ///< 64 to 65535: most bytes kept of a packet
};

struct CapturePlace {
  std::string realServer;  ///< empty: this director
  std::string interface;   ///< empty: not known yet
  bool listening = false;
  std::uint64_t received = 0;  ///< what the filter let through
  std::uint64_t dropped = 0;   ///< of it, for want of room
  std::string problem;         ///< why nothing comes from it any more; empty: something may
  std::string lacks{};         ///< the program that is not installed there, "tcpdump"; empty: none is known to be
};

struct Capture {
  std::uint64_t id = 0;
  std::string by;  ///< client that asked for it
  bool running = false;
  std::string ended;  ///< why; empty while it runs
  std::string filter;
  std::int64_t startedMs = 0;
  std::int64_t nowMs = 0;  ///< agent's clock
  std::uint64_t packets = 0;
  std::uint64_t bytes = 0;  ///< of the file so far
  std::vector<CapturePlace> places;
};

/// GET /v1/captures
struct Captures {
  std::vector<Capture> captures;
};

}  // namespace lvs::api
