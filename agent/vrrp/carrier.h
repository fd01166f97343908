// Does for VRRP whatever may take time, on a thread of its own: addresses on and off, announcements and their
// repetition, looking after links and addresses, telling events. The thread that advertises never waits for it.
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "agent/net/addresses.h"
#include "agent/net/links.h"
#include "agent/net/strays.h"
#include "agent/net/virtual_links.h"
#include "agent/reconcile/state.h"
#include "agent/vrrp/announcing.h"
#include "agent/vrrp/failover.h"

namespace lvs::vrrp {

class Carrier {
 public:
  struct Listener {
    std::function<void(const std::string& group)> ready;  ///< its addresses are in place and announced
    std::function<void(net::Links links)> linksChanged;   ///< first at the start, then on each change
    std::function<void(const News& news)> tell;
  };
  /// All are called on the carrier's thread.
  explicit Carrier(Listener listener);
  ~Carrier();
  Carrier(const Carrier&) = delete;
  Carrier& operator=(const Carrier&) = delete;

  /// Interfaces with virtual MAC addresses: makes those that are missing, down, and takes away others of ours. They are
  /// up while their addresses are held.
  void keepLinks(std::vector<net::VirtualLink> links);
  /// Puts the addresses in place where they are missing and announces all of them, then and later. With `strays`,
  /// packets of connections that only the master before knows are handed to it for a moment.
  void take(const std::string& group, std::vector<reconcile::HeldAddress> addresses, const Announcing& announcing,
            std::optional<net::StrayWay> strays = {});
  /// Announces what it has taken in another way from now on.
  void announceAs(const std::string& group, const Announcing& announcing);
  /// Looks no longer after those of the group's addresses that are not among these: somebody is about to take them
  /// away.
  void narrow(const std::string& group, std::vector<reconcile::HeldAddress> addresses);
  /// Takes them away after the delay, unless they are taken before.
  void give(const std::string& group, std::vector<reconcile::HeldAddress> addresses, milliseconds delay);
  /// Looks after them no longer, and leaves them as they are.
  void forget(const std::string& group);
  /// Between true and false wishes only gather: groups that move together get their addresses in one batch.
  void gather(bool on);
  void tell(News news);
  /// Waits until everything that was asked for so far is done, delayed giving included.
  void finish();

 private:
  struct Wish {
    enum class Kind : std::uint8_t { take, announce, narrow, settle, give, forget } kind = Kind::take;
    std::string group;
    std::vector<reconcile::HeldAddress> addresses;
    Time due;
    Announcing announcing = {};
    std::optional<net::StrayWay> strays = {};
  };
  struct Strays {
    net::StrayWay way;
    Time until;
  };
  struct Held {
    std::vector<reconcile::HeldAddress> addresses;
    std::vector<reconcile::HeldAddress> announced;
    Schedule schedule;
  };

  void run();
  void wake() const;
  void doAll(const std::vector<Wish>& due);
  void change(const std::vector<Wish>& due, Wish::Kind kind);
  void makeLinks();
  void raiseLinks(const std::vector<reconcile::HeldAddress>& addresses, bool up);
  void lookAtLinks();
  /// When there is more to announce.
  std::optional<Time> announceDue(Time now);
  void endStrays(Time now);
  void writeStrays();

  Listener listener_;
  net::Addresses addresses_;
  net::VirtualLinks virtualLinks_;
  std::vector<net::VirtualLink> links_;
  std::map<std::string, Held> held_;
  std::map<std::string, Strays> strays_;
  bool straysTold_ = false;  ///< that they cannot be handed over

  std::mutex mutex_;
  std::condition_variable done_;
  std::vector<Wish> wishes_;  ///< in order of asking
  std::optional<std::vector<net::VirtualLink>> newLinks_;
  std::vector<News> news_;
  bool gathering_ = false;
  bool busy_ = false;
  bool ending_ = false;
  int wakeFd_;
  std::thread thread_;
};

}  // namespace lvs::vrrp
