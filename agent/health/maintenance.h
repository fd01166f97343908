// Real servers that somebody drains, takes out or gives another weight, apart from the document: a book of them, and
// what orders, counts and time make of it. Pure: config/maintenance_desk.h keeps the book in a file and reads the
// counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "agent/health/wishes.h"
#include "common/api/maintenance.h"
#include "common/model/document.h"
#include "common/model/result.h"

namespace lvs::health {

/// Virtual service and real server, both by name.
using Place = std::pair<std::string, std::string>;

struct Book {
  std::map<Place, api::MaintenanceEntry> entries;
  bool operator==(const Book&) const = default;
};

inline constexpr std::size_t kMostEntries = 10'000;
inline constexpr std::size_t kMostReasonBytes = 512;
/// Of time limits and expiries: a year.
inline constexpr std::uint32_t kMostOrderSeconds = 365U * 24U * 3600U;
/// A drain lasts at least so long: a connection that was being scheduled while the weight became 0 is counted by then.
inline constexpr std::int64_t kSettleMs = 1000;

enum class Verb : std::uint8_t { drain, disable, weight };
std::string_view verbWord(Verb verb);  ///< as in api::MaintenanceEntry::kind

/// Where the cluster has the server; an empty service means all of them. Errors: no such service, no such server, not
/// in it. The cluster's services are those that this director runs, here and below.
Result<std::vector<Place>> placesOf(const Cluster& cluster, const std::string& service, const std::string& server);

/// The book with the order in it. Beyond placesOf()'s errors, which have no pointer: what the order must not say, with
/// the pointer of its member, and a book that would be too long.
/// A drain over a drain goes on with its new limits; over a server that is out, the server stays out.
Result<Book> ordered(Book book, Verb verb, const std::string& service, const std::string& server,
                     const api::MaintenanceOrder& order, const std::string& who, const Cluster& cluster,
                     std::int64_t nowMs);

/// The book without the server: it is as the document has it again. What the document has no more can be given back
/// too; a server that was never ordered anything is no error as long as the cluster has it.
Result<Book> returned(Book book, const std::string& service, const std::string& server, const Cluster& cluster);

/// Connections and persistence entries; without a place nothing is known of it, as when it could not be read.
using Left = std::map<Place, std::uint64_t>;

struct News {
  std::string severity;  ///< "info", "warning"
  std::string server;
  std::string sentence;
  std::string why;
  bool operator==(const News&) const = default;
};

struct Progress {
  Book book;
  std::vector<News> news;
};

/// Time has passed: a drain ends when nothing is left or its limit is over, what has expired leaves.
Progress progressed(Book book, const Left& left, std::int64_t nowMs);

/// Without what the cluster no longer has.
Book known(Book book, const Cluster& cluster);

Wishes wishesOf(const Book& book);
std::vector<Place> draining(const Book& book);

api::Maintenance messageOf(const Book& book);
std::string writeBook(const Book& book);
/// Refuses what writeBook() never writes.
Result<Book> readBook(std::string_view text);

}  // namespace lvs::health
