// Messages of traces: which way packets take from a director or a real server, how large they may be, and where they
// stop. JSON by messages.h's toJson() and fromJson().
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lvs::api {

/// POST /v1/traces
struct TraceOrder {
  std::string to;               ///< an address; empty: the service's
  std::string from;             ///< an address; empty: the service's where `to` is another, else the kernel's choice
  std::string service;          ///< of the document in force: its address and port stand for what is left out
  std::string method;           ///< "udp", "icmp" or "tcp"; empty: the protocol of `port`'s service, else udp
  std::uint32_t port = 0;       ///< 0: the service's where it is asked itself, else 33434 (udp) or 80 (tcp)
  std::uint32_t hops = 30;      ///< 1 to 64
  std::uint32_t tries = 3;      ///< 1 to 5, of each hop
  std::uint32_t waitMs = 1000;  ///< for each try, 100 to 5000
  bool ping = false;            ///< the destination alone is asked, not the hops before it
  bool pathMtu = false;         ///< how large packets may be is found out too, by echo requests
  std::string realServer;       ///< from there, over SSH with its own tools; empty: from this director
  bool hears = false;  ///< nothing is sent: what is answered to such a trace from a real server, with `from` as source
  bool reply = false;  ///< TCP from a real server with a VIP as source: SYN+ACK instead of SYN, as it answers
};

struct TraceAnswer {
  std::string from;
  std::uint64_t afterUs = 0;  ///< microseconds; 0: not told
  std::string what;           ///< "time exceeded", "reached", "port unreachable", "administratively prohibited", …
  std::uint32_t mtu = 0;      ///< of "fragmentation needed"
};

struct TraceHop {
  std::uint32_t number = 0;  ///< 0: the destination, asked alone
  std::vector<TraceAnswer> answers;
  std::uint32_t lost = 0;  ///< tries that nobody answered
};

struct Trace {
  std::uint64_t id = 0;
  std::string by;  ///< client that asked for it
  bool running = false;
  std::int64_t startedMs = 0;
  std::int64_t nowMs = 0;  ///< agent's clock
  std::string to;
  std::string from;            ///< as chosen; empty: not known (yet)
  bool fromElsewhere = false;  ///< answers to that address go to another machine than the one that traces
  std::string method;
  std::uint32_t port = 0;
  std::string realServer;
  std::string tool;  ///< that a real server's hops come from: "traceroute", "busybox", "tracepath" or "ping"
  std::vector<TraceHop> hops;
  bool reached = false;
  std::uint32_t mtu = 0;             ///< bytes of the largest packet that passed; 0: not found out
  std::string mtuBy;                 ///< who said that larger ones do not pass; empty: nobody
  bool blackHole = false;            ///< larger ones vanish without a word
  std::uint32_t vanishAfterHop = 0;  ///< the last one that such a packet came to; 0: not known
  std::string sentence;              ///< the verdict; empty while it runs
  std::string error;                 ///< why nothing could be found out
};

}  // namespace lvs::api
