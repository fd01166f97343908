// VRRP at work: sockets, timers and the pure router on a thread of their own with real-time priority, so that an
// advertisement never waits for anything. Commands and word of links come in by a queue; what takes time goes out to
// the Carrier.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "agent/track/tracker.h"
#include "agent/vrrp/carrier.h"
#include "agent/vrrp/failover.h"
#include "agent/vrrp/frame.h"
#include "agent/vrrp/router.h"
#include "agent/vrrp/socket.h"

namespace lvs::vrrp {

class Engine : public Failover {
 public:
  /// `tell` is called on the carrier's thread. `weights` is what quorums are counted by.
  explicit Engine(std::function<void(const News&)> tell, track::LiveWeights weights = {});
  /// Gives up in favour of whoever takes over; addresses that nobody takes stay.
  ~Engine() override;
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  void retain(const std::vector<RouterPlan>& plans) override;
  void configure(std::vector<RouterPlan> plans) override;
  Outcome takeOver(const std::string& group, const std::string& who) override;
  Outcome release(const std::string& group, const std::string& who) override;
  std::vector<RouterState> states() const override;

 private:
  struct Router {
    RouterPlan plan;
    RouterState shown;
    std::map<Rejection, Time> rejectedTold;
    std::optional<Time> differsTold;
    std::optional<Time> taken;    ///< another's advertisement
    std::optional<Time> refused;  ///< likewise
    std::shared_ptr<AdvertSocket> socket;
    std::shared_ptr<FrameSocket> frames;  ///< of a group with a virtual MAC address
    std::string linkFault;                ///< why it cannot take part; empty: it can
    track::Verdict tracked;
  };
  struct SocketKey {
    std::string interface;
    unsigned index = 0;
    Family family = Family::ipv4;
    auto operator<=>(const SocketKey&) const = default;
  };
  using Command = std::function<void()>;

  void run();
  void post(Command command);
  /// Runs it on the engine's thread and waits for it.
  void call(const std::function<void()>& command);
  void drainSockets();
  void heard(std::size_t which, const AdvertSocket::Packet& packet);
  static void refuse(Router& router, std::string why);
  void rejectedPacket(std::size_t which, Rejection rejection, const IpAddress& from);
  void fireTimers();
  void give(std::size_t which, const Event& event);
  void act(std::size_t which, const Action& action);
  void advertise(std::size_t which, std::uint8_t priority);
  void takeLinks(net::Links links);
  void lookAtLink(std::size_t which);
  /// Why a multicast group has no source address on its link, which it looks for; empty: it has.
  std::string lookForSource(std::size_t which, const net::Link& link);
  void takeVerdict(std::size_t which, const track::Verdict& verdict);
  void weigh(std::size_t which);
  void linkSiblings();
  static std::vector<net::VirtualLink> virtualLinksOf(const std::vector<RouterPlan>& plans);
  static std::int64_t wallMs();
  void publish();
  std::optional<std::size_t> find(const std::string& name) const;
  void becomeRealTime();

  const Time began_;

  // Of the engine's thread alone.
  std::vector<Group> groups_;
  std::vector<Router> routers_;  ///< beside groups_
  std::map<SocketKey, std::shared_ptr<AdvertSocket>> sockets_;
  std::map<unsigned, std::shared_ptr<FrameSocket>> frames_;  ///< by the interface's number
  /// By socket and virtual router id.
  std::map<std::pair<const AdvertSocket*, std::uint8_t>, std::size_t> byId_;
  net::Links links_;
  bool linksKnown_ = false;
  bool changed_ = false;  ///< worth publishing at once
  Time published_;
  std::optional<Time> lateTold_;

  mutable std::mutex mutex_;
  std::vector<Command> commands_;
  std::vector<RouterState> shown_;
  std::atomic<bool> ending_{false};
  int wakeFd_;
  std::unique_ptr<track::Tracker> tracker_;
  std::unique_ptr<Carrier> carrier_;
  std::thread thread_;
};

}  // namespace lvs::vrrp
