// Packets as an interface of a real server sees them: tcpdump there, over SSH, passed on as they come. One connection
// and one thread for each interface; nothing stays running there when the connection ends.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include "agent/realserver/reach.h"
#include "common/packets/pcap_stream.h"

namespace lvs::capture {

struct FarEar {
  RealServer server;
  std::string interface;  ///< empty: the one that carries `address`
  IpAddress address;      ///< the real server's
  std::string filter;     ///< for an interface with Ethernet headers
  std::string rawFilter;  ///< for one without
  std::uint32_t snap = 256;
  std::uint32_t seconds = 30;
};

/// What runs there as root: tells in one line what it listens to, or why it does not; a capture in the classic pcap
/// format follows. Ends when its standard input does.
std::string farScript(const FarEar& ear);

/// What that script says, in whatever pieces it arrives. Pure.
class FarSpeech {
 public:
  explicit FarSpeech(const FarEar& ear) : ear_(ear) {}

  /// An error: why nothing will come.
  Outcome feed(std::string_view bytes);
  /// Known once it listens.
  std::optional<packets::Link> link() const { return stream_.link(); }
  const std::string& interface() const { return interface_; }
  std::optional<packets::Mac> hardware() const { return hardware_; }
  /// Its clock when it began, since 1970; nullopt: it could not tell.
  std::optional<std::int64_t> begunNs() const { return begunNs_; }
  std::vector<packets::StreamedPacket> takePackets() { return stream_.takePackets(); }
  /// The program that it needs there and does not find; empty: none.
  const std::string& lacks() const { return lacks_; }
  /// What came instead of the script's line: sudo's words, for example.
  const std::string& noise() const { return head_; }

 private:
  Outcome line(std::string_view text);

  const FarEar& ear_;
  std::string head_;
  std::string interface_;
  std::string lacks_;
  std::optional<packets::Mac> hardware_;
  std::optional<std::int64_t> begunNs_;
  packets::PcapStream stream_;
};

/// How listening has ended.
struct FarEnd {
  std::string problem;  ///< why; empty: it was told to
  std::string lacks;    ///< the program that is not installed there; empty: none
};

/// Called from the tap's own thread, one at a time.
struct FarListener {
  std::function<void(const FarSpeech& speech)> begun;                 ///< interface, link and hardware are known
  std::function<void(const packets::StreamedPacket& packet)> packet;  ///< its time is by this director's clock
  std::function<void(const FarEnd& end)> ended;
};

/// An SSH connection to a real server; null with the reason.
using Reach =
    std::function<std::unique_ptr<realserver::Ssh>(const RealServer& server, realserver::SshFailure& failure)>;

/// One interface's listening: ends there when it is thrown away, which does not wait for it. The listener is not called
/// any more from then on.
class FarTap {
 public:
  ~FarTap();
  /// Ends it there; what was captured until then still comes, and `ended` when all has.
  void finish();
  FarTap(const FarTap&) = delete;
  FarTap& operator=(const FarTap&) = delete;

 private:
  friend class FarCrew;
  struct Work;
  explicit FarTap(std::shared_ptr<Work> work) : work_(std::move(work)) {}
  std::shared_ptr<Work> work_;
};

/// Those that listen: a thread each.
class FarCrew {
 public:
  explicit FarCrew(Reach reach) : reach_(std::move(reach)) {}
  ~FarCrew();  ///< waits until each has ended: with a server that is being connected to, some 15 s

  std::unique_ptr<FarTap> listen(FarEar ear, FarListener listener, std::function<std::int64_t()> wallMs);

 private:
  struct Hand {
    std::shared_ptr<std::atomic<bool>> done = std::make_shared<std::atomic<bool>>(false);
    std::thread thread;
  };
  Reach reach_;
  std::mutex mutex_;
  std::list<Hand> hands_;
};

}  // namespace lvs::capture
