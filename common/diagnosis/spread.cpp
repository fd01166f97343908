#include "common/diagnosis/spread.h"

#include <algorithm>

#include "common/model/enums.h"

namespace lvs::diagnosis {
namespace {

constexpr std::uint64_t kFew = 20;       ///< connections that say nothing yet
constexpr std::uint64_t kMostOfTen = 8;  ///< on one real server: most of them

/// Who has most connections.
struct Share {
  std::string server;
  std::string sentence;  ///< "r1 has 96 of 100 connections in the kernel's table of lb1"
};

std::optional<Share> shareOf(const VirtualService& service, const std::vector<api::DirectorReport>& reports) {
  std::optional<Share> share;
  std::uint64_t seen = 0;
  for (const api::DirectorReport& report : reports) {
    if (!report.ipvs) continue;
    for (const api::ServiceState& table : report.ipvs->services) {
      if (table.name != service.name || table.destinations.size() < 2) continue;
      std::uint64_t all = 0;
      const api::DestinationState* most = nullptr;
      const auto count = [](const api::DestinationState& one) { return std::uint64_t{one.active} + one.inactive; };
      for (const api::DestinationState& one : table.destinations) {
        all += count(one);
        if (!most || count(one) > count(*most)) most = &one;
      }
      // The busiest director is the one that forwards; a backup has copies, or nothing.
      if (all <= seen || all < kFew || count(*most) * 10 < all * kMostOfTen) continue;
      seen = all;
      share.emplace();
      share->server = most->name.empty() ? most->address : most->name;
      share->sentence = share->server + " has " + std::to_string(count(*most)) + " of " + std::to_string(all) +
                        " connections in the kernel's table of " + report.director;
      if (most->persistent != 0)
        share->sentence +=
            ", where persistence keeps " + std::to_string(most->persistent) + " of the service's clients or networks";
    }
  }
  return share;
}

/// Something in the document that keeps connections together.
struct Reason {
  std::string what;  ///< before "most connections of web on r1"
  std::string sentence;
  std::string remedy;
};

std::vector<Reason> reasonsOf(const VirtualService& service) {
  std::vector<Reason> reasons;
  if (service.persistence) {
    const unsigned whole = service.serviceFamily() == Family::ipv6 ? 128 : 32;
    const unsigned mask = service.persistence->netmask.value_or(whole);
    reasons.push_back(
        {"Persistence keeps",
         "Persistence keeps " +
             (mask == whole ? std::string("a client") : "all clients of one /" + std::to_string(mask) + " network") +
             " on one real server until " + std::to_string(service.persistence->timeoutSeconds) +
             " s after the last connection; clients behind one proxy or NAT count as one",
         mask == whole ? "If that is not meant, shorten the persistence of the service or take it off"
                       : "If that is not meant, give its persistence the netmask /" + std::to_string(whole) +
                             ", shorten it or take it off"});
  }
  if (service.scheduler == Scheduler::sh || service.scheduler == Scheduler::dh || service.scheduler == Scheduler::mh ||
      service.scheduler == Scheduler::lblc || service.scheduler == Scheduler::lblcr ||
      service.scheduler == Scheduler::fo) {
    const std::string name(wordOf(service.scheduler));
    reasons.push_back(
        {"The scheduler " + name + " puts",
         "The scheduler " + name + " chooses the same real server again by design; wlc and wrr spread connections",
         "If that is not meant, choose the scheduler wlc or wrr"});
  }
  std::size_t taking = 0;
  std::uint64_t weights = 0;
  for (const ServiceServer& one : service.realServers) {
    taking += one.weight > 0 ? 1 : 0;
    weights += one.weight;
  }
  const std::string fitting = "If that is not meant, give its real servers weights that fit what each can do";
  if (taking == 1)
    reasons.push_back({"Its weight puts", "The document gives one real server alone a weight above 0", fitting});
  const auto heaviest = std::max_element(service.realServers.begin(), service.realServers.end(),
                                         [](const auto& one, const auto& other) { return one.weight < other.weight; });
  if (taking > 1 && std::uint64_t{heaviest->weight} * 10 >= weights * kMostOfTen)
    reasons.push_back({"Its weight puts",
                       "The document gives " + heaviest->server + " the weight " + std::to_string(heaviest->weight) +
                           " of " + std::to_string(weights) + " in all",
                       fitting});
  return reasons;
}

}  // namespace

std::optional<Finding> keptTogether(const VirtualService& service, const std::vector<api::DirectorReport>& reports) {
  const auto share = shareOf(service, reports);
  const std::vector<Reason> reasons = reasonsOf(service);
  if (!share || reasons.empty()) return std::nullopt;
  std::string why = share->sentence;
  for (const Reason& one : reasons) why += ". " + one.sentence;
  return Finding{Fault::keptTogether,
                 Effect::uneven,
                 "virtual service " + service.name,
                 reasons.front().what + " most connections of " + service.name + " on " + share->server,
                 why,
                 reasons.front().remedy};
}

std::vector<std::string> spreadAdvice(const VirtualService& service, const std::vector<api::DirectorReport>& reports) {
  std::vector<std::string> advice;
  if (const auto share = shareOf(service, reports)) advice.push_back(share->sentence);
  const std::vector<Reason> reasons = reasonsOf(service);
  for (const Reason& one : reasons) advice.push_back(one.sentence);
  if (reasons.empty())
    advice.push_back(
        "Nothing in the service keeps clients together; one long connection with many requests stays on "
        "one real server, so look at new connections per second on the page Services");
  return advice;
}

}  // namespace lvs::diagnosis
