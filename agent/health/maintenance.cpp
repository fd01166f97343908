#include "agent/health/maintenance.h"

#include <algorithm>
#include <optional>
#include <set>

#include "common/api/messages.h"

namespace lvs::health {

namespace {

constexpr char kDraining[] = "draining";
constexpr char kOut[] = "out";
constexpr char kWeightPhase[] = "weight";
constexpr std::uint32_t kMostWeight = 65535;  // IPVS takes a signed 32 bit number, the document no more than this

std::string quoted(const std::string& name) { return "'" + name + "'"; }

/// "1 connection", "12 connections".
std::string connections(std::uint64_t count) {
  return std::to_string(count) + (count == 1 ? " connection" : " connections");
}

std::string placeWords(const api::MaintenanceEntry& entry) { return entry.server + " in " + entry.service; }

bool tooLong(std::uint32_t seconds) { return seconds > kMostOrderSeconds; }

std::optional<Error> faultOf(Verb verb, const api::MaintenanceOrder& order) {
  const std::string most = "allowed are 0 to " + std::to_string(kMostOrderSeconds);
  if (verb == Verb::weight && !order.weight)
    return Error{"/weight", "no weight is given; allowed are 0 to " + std::to_string(kMostWeight)};
  if (verb == Verb::weight && *order.weight > kMostWeight)
    return Error{"/weight",
                 "found " + std::to_string(*order.weight) + "; allowed are 0 to " + std::to_string(kMostWeight)};
  if (verb != Verb::weight && order.weight)
    return Error{"/weight", "a weight goes with the order \"weight\" only, found " + std::to_string(*order.weight)};
  if (verb != Verb::drain && order.limitSeconds != 0)
    return Error{"/limitSeconds", "only a drain has a time limit, found " + std::to_string(order.limitSeconds)};
  if (tooLong(order.limitSeconds))
    return Error{"/limitSeconds", "found " + std::to_string(order.limitSeconds) + "; " + most};
  if (tooLong(order.expireSeconds))
    return Error{"/expireSeconds", "found " + std::to_string(order.expireSeconds) + "; " + most};
  if (order.reason.size() > kMostReasonBytes)
    return Error{"/reason", "found " + std::to_string(order.reason.size()) + " bytes; allowed are " +
                                std::to_string(kMostReasonBytes)};
  return std::nullopt;
}

/// For people to read, in lines of their own.
std::string printable(std::string text) {
  std::erase_if(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
  return text;
}

/// When so many seconds are over; 0 is never.
std::int64_t after(std::int64_t nowMs, std::uint32_t seconds) {
  return seconds == 0 ? 0 : nowMs + std::int64_t{seconds} * 1000;
}

bool isOver(std::int64_t deadlineMs, std::int64_t nowMs) { return deadlineMs != 0 && nowMs >= deadlineMs; }

/// What an order makes of what was in the book before, which is a fresh entry where there was none.
api::MaintenanceEntry changed(api::MaintenanceEntry entry, Verb verb, const api::MaintenanceOrder& order,
                              const std::string& who, std::int64_t nowMs) {
  const std::string before = entry.phase;
  const std::uint32_t weightBefore = entry.weight;
  entry.kind = verbWord(verb);
  switch (verb) {
    case Verb::drain:
      if (before != kOut) entry.phase = kDraining;  // connections that are gone need no second drain
      break;
    case Verb::disable: entry.phase = kOut; break;
    case Verb::weight: entry.phase = kWeightPhase; break;
  }
  entry.weight = verb == Verb::weight ? *order.weight : 0;
  const bool goesOn = entry.phase == before || (before == kDraining && entry.phase == kOut);
  if (!goesOn) entry.began = entry.left = 0;
  if (entry.phase != before || entry.weight != weightBefore) entry.sinceMs = nowMs;
  entry.who = who;
  entry.reason = printable(order.reason);
  entry.limitMs = entry.phase == kDraining ? after(nowMs, order.limitSeconds) : 0;
  entry.expireMs = after(nowMs, order.expireSeconds);
  return entry;
}

News newsOf(const char* severity, const api::MaintenanceEntry& entry, std::string sentence) {
  std::string why = entry.who;
  if (!entry.reason.empty()) why += (why.empty() ? "" : ": ") + entry.reason;
  return {severity, entry.server, std::move(sentence), std::move(why)};
}

News expired(const api::MaintenanceEntry& entry) {
  return newsOf("info", entry,
                "The maintenance of " + placeWords(entry) + " has expired: it is as the document has it again");
}

/// The drain's end, when it has come.
std::optional<News> drained(const api::MaintenanceEntry& entry, bool counted, std::int64_t nowMs) {
  // A clock that was set back is no reason to wait.
  const bool settled = nowMs < entry.sinceMs || nowMs - entry.sinceMs >= kSettleMs;
  if (counted && entry.left == 0 && settled) {
    const std::string what = entry.began == 0   ? "it had no connections"
                             : entry.began == 1 ? "its 1 connection has ended"
                                                : "its " + connections(entry.began) + " have ended";
    return newsOf("info", entry, entry.server + " is drained in " + entry.service + ": " + what);
  }
  if (isOver(entry.limitMs, nowMs)) {
    return newsOf(
        "warning", entry,
        "The drain of " + placeWords(entry) + " ended by its time limit with " + connections(entry.left) + " left");
  }
  return std::nullopt;
}

bool isEntry(const api::MaintenanceEntry& entry) {
  const bool fits = (entry.kind == verbWord(Verb::drain) && (entry.phase == kDraining || entry.phase == kOut)) ||
                    (entry.kind == verbWord(Verb::disable) && entry.phase == kOut) ||
                    (entry.kind == verbWord(Verb::weight) && entry.phase == kWeightPhase);
  return fits && !entry.service.empty() && !entry.server.empty() && entry.weight <= kMostWeight &&
         entry.reason.size() <= kMostReasonBytes;
}

}  // namespace

std::string_view verbWord(Verb verb) {
  switch (verb) {
    case Verb::drain: return "drain";
    case Verb::disable: return "disable";
    case Verb::weight: return "weight";
  }
  return "drain";
}

Result<std::vector<Place>> placesOf(const Cluster& cluster, const std::string& service, const std::string& server) {
  if (!service.empty() && !cluster.virtualService(service))
    return Error{"", "this director runs no virtual service called " + quoted(service)};
  if (!cluster.realServer(server))
    return Error{"", "the document in force has no real server called " + quoted(server)};
  std::vector<Place> places;
  for (const VirtualService& one : cluster.virtualServices) {
    if (!service.empty() && one.name != service) continue;
    const bool has = std::any_of(one.realServers.begin(), one.realServers.end(),
                                 [&](const ServiceServer& entry) { return entry.server == server; });
    if (has) places.emplace_back(one.name, server);
  }
  if (!places.empty()) return places;
  if (service.empty()) return Error{"", quoted(server) + " is in no virtual service of this director"};
  return Error{"", quoted(server) + " is not among the real servers of " + quoted(service)};
}

Result<Book> ordered(Book book, Verb verb, const std::string& service, const std::string& server,
                     const api::MaintenanceOrder& order, const std::string& who, const Cluster& cluster,
                     std::int64_t nowMs) {
  const auto places = placesOf(cluster, service, server);
  if (!places) return places.errors();
  if (auto fault = faultOf(verb, order)) return *std::move(fault);
  for (const Place& place : *places) {
    api::MaintenanceEntry& entry = book.entries[place];
    entry.service = place.first;
    entry.server = place.second;
    entry = changed(std::move(entry), verb, order, who, nowMs);
  }
  if (book.entries.size() > kMostEntries) {
    return Error{"", "that would be " + std::to_string(book.entries.size()) + " entries of maintenance; allowed are " +
                         std::to_string(kMostEntries)};
  }
  return book;
}

Result<Book> returned(Book book, const std::string& service, const std::string& server, const Cluster& cluster) {
  const auto gone = std::erase_if(book.entries, [&](const auto& one) {
    return one.first.second == server && (service.empty() || one.first.first == service);
  });
  if (gone == 0) {
    if (const auto places = placesOf(cluster, service, server); !places) return places.errors();
  }
  return book;
}

Progress progressed(Book book, const Left& left, std::int64_t nowMs) {
  Progress progress;
  for (auto at = book.entries.begin(); at != book.entries.end();) {
    api::MaintenanceEntry& entry = at->second;
    if (isOver(entry.expireMs, nowMs)) {
      progress.news.push_back(expired(entry));
      at = book.entries.erase(at);
      continue;
    }
    if (entry.phase == kDraining) {
      const auto counted = left.find(at->first);
      if (counted != left.end()) {
        entry.left = counted->second;
        // Clients with persistence may still come: what is left is never more than there was.
        entry.began = std::max(entry.began, entry.left);
      }
      if (auto end = drained(entry, counted != left.end(), nowMs)) {
        progress.news.push_back(std::move(*end));
        entry.phase = kOut;
        entry.limitMs = 0;
      }
    }
    ++at;
  }
  progress.book = std::move(book);
  return progress;
}

Book known(Book book, const Cluster& cluster) {
  std::set<std::pair<std::string_view, std::string_view>> has;
  for (const VirtualService& service : cluster.virtualServices) {
    for (const ServiceServer& entry : service.realServers) has.emplace(service.name, entry.server);
  }
  std::erase_if(book.entries, [&](const auto& one) { return !has.contains({one.first.first, one.first.second}); });
  return book;
}

Wishes wishesOf(const Book& book) {
  Wishes wishes;
  for (const auto& [place, entry] : book.entries) {
    Wish wish;
    if (entry.phase == kOut) wish.kind = Wish::Kind::out;
    else if (entry.phase == kWeightPhase) wish.kind = Wish::Kind::weight;
    wish.weight = entry.weight;
    if (entry.kind == verbWord(Verb::drain)) wish.why = "drained by " + entry.who;
    else if (entry.kind == verbWord(Verb::disable)) wish.why = "taken out by " + entry.who;
    else wish.why = "weight " + std::to_string(entry.weight) + " set by " + entry.who;
    if (!entry.reason.empty()) wish.why += ": " + entry.reason;
    wishes.emplace(place, std::move(wish));
  }
  return wishes;
}

std::vector<Place> draining(const Book& book) {
  std::vector<Place> places;
  for (const auto& [place, entry] : book.entries) {
    if (entry.phase == kDraining) places.push_back(place);
  }
  return places;
}

api::Maintenance messageOf(const Book& book) {
  api::Maintenance message;
  message.entries.reserve(book.entries.size());
  for (const auto& [place, entry] : book.entries) message.entries.push_back(entry);
  return message;
}

std::string writeBook(const Book& book) { return api::toJson(messageOf(book)) + "\n"; }

Result<Book> readBook(std::string_view text) {
  auto message = api::fromJson<api::Maintenance>(text);
  if (!message) return message.errors();
  if (message->entries.size() > kMostEntries) {
    return Error{"/entries", "found " + std::to_string(message->entries.size()) + " entries; allowed are " +
                                 std::to_string(kMostEntries)};
  }
  Book book;
  for (std::size_t at = 0; at < message->entries.size(); ++at) {
    api::MaintenanceEntry& entry = message->entries[at];
    const std::string pointer = "/entries/" + std::to_string(at);
    if (!isEntry(entry)) return Error{pointer, "this is no maintenance of a real server in a service"};
    const Place place{entry.service, entry.server};
    if (!book.entries.emplace(place, std::move(entry)).second)
      return Error{pointer, place.second + " in " + place.first + " stands there twice"};
  }
  return book;
}

}  // namespace lvs::health
