#include "agent/config/maintenance_desk.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

#include "agent/config/problem.h"

namespace lvs::config {

namespace {

constexpr std::size_t kMostBookBytes = 64U << 20U;
constexpr std::chrono::seconds kLookEvery{1};
/// Looks may take at most a tenth of the kernel thread: thousands of services are read less often.
constexpr int kLookShare = 10;
/// The wall clock may be set while something waits for it.
constexpr std::chrono::seconds kLongestWait{60};
/// One order may be a server in thousands of services: the journal has other things to remember.
constexpr std::size_t kMostNewsAtOnce = 20;

api::Problem bookProblem(const Error& error) {
  if (error.pointer.empty()) return problem(409, kProblemBlank, error.message);
  api::Problem refused = problem(422, kProblemBlank, error.message);
  refused.pointer = error.pointer;
  refused.errors.push_back({error.pointer, error.message});
  return refused;
}

/// "in http", "in 3 virtual services".
std::string inServices(const std::vector<health::Place>& places) {
  if (places.size() == 1) return "in " + places.front().first;
  return "in " + std::to_string(places.size()) + " virtual services";
}

std::string orderSentence(health::Verb verb, const std::string& server, const api::MaintenanceOrder& order,
                          const std::vector<health::Place>& places) {
  const std::string where = inServices(places);
  switch (verb) {
    case health::Verb::drain: {
      const std::string limit =
          order.limitSeconds == 0 ? "" : ", for at most " + std::to_string(order.limitSeconds) + " s";
      return server + " drains " + where + limit;
    }
    case health::Verb::disable: return server + " is taken out " + where;
    case health::Verb::weight: return server + " has the weight " + std::to_string(*order.weight) + " " + where;
  }
  return server;
}

std::string because(const std::string& who, const std::string& reason) {
  return reason.empty() ? who : who + ": " + reason;
}

}  // namespace

MaintenanceDesk::MaintenanceDesk(DeskParts parts, std::filesystem::path state, DurableFiles files)
    : parts_(std::move(parts)), file_(std::move(state) / "maintenance.json"), files_(std::move(files)) {}

void MaintenanceDesk::start() {
  std::error_code failed;
  if (!std::filesystem::exists(file_, failed)) return;
  const auto text = readWhole(file_, kMostBookBytes);
  auto book = text ? health::readBook(*text) : Result<health::Book>(text.errors());
  if (book) {
    book_ = std::move(*book);
    wishes_ = health::wishesOf(book_);
    return;
  }
  const std::filesystem::path aside = file_.string() + ".broken";
  std::filesystem::rename(file_, aside, failed);
  tell("warning", "director " + parts_.director,
       "The record of maintenance cannot be read: all real servers are as the document has them" +
           (failed ? std::string() : ". It is kept as " + aside.string()),
       book.message());
}

void MaintenanceDesk::follow(const Cluster& cluster, bool forGood) {
  names_ = reconcile::namesFor(cluster, parts_.director);
  std::set<std::string_view> own;
  for (const auto& [key, name] : names_.services) own.insert(name);
  cluster_ = cluster;
  std::erase_if(cluster_.virtualServices, [&](const VirtualService& one) { return !own.contains(one.name); });
  if (!forGood) return;
  health::Book left = health::known(book_, cluster_);
  if (left == book_) return;
  if (const Outcome kept = keep(std::move(left)); !kept) {
    tell("error", "director " + parts_.director, "The record of maintenance cannot be written", kept.message());
  }
}

std::optional<SteadyTime> MaintenanceDesk::next() const {
  std::optional<SteadyTime> next;
  if (unwritten_ || !health::draining(book_).empty())
    next = looked_ + std::max<std::chrono::steady_clock::duration>(kLookEvery, cost_ * kLookShare);
  std::int64_t first = 0;
  for (const auto& [place, entry] : book_.entries) {
    if (entry.expireMs != 0 && (first == 0 || entry.expireMs < first)) first = entry.expireMs;
  }
  if (first != 0) {
    const std::chrono::milliseconds wait(std::max<std::int64_t>(first - parts_.wallMs(), 0));
    const SteadyTime at = parts_.steady() + std::min<std::chrono::milliseconds>(wait, kLongestWait);
    next = next ? std::min(*next, at) : at;
  }
  return next;
}

void MaintenanceDesk::clockReached() { look(); }

std::optional<api::Problem> MaintenanceDesk::order(health::Verb verb, const std::string& service,
                                                   const std::string& server, const api::MaintenanceOrder& order,
                                                   const std::string& who) {
  const auto places = health::placesOf(cluster_, service, server);
  if (!places) return problem(404, kProblemBlank, places.message());
  auto book = health::ordered(book_, verb, service, server, order, who, cluster_, parts_.wallMs());
  if (!book) return bookProblem(book.errors().front());
  if (const Outcome kept = keep(std::move(*book)); !kept) return problem(507, kProblemBlank, kept.message());
  tell("info", "real server " + server, orderSentence(verb, server, order, *places), because(who, order.reason));
  look();
  return std::nullopt;
}

std::optional<api::Problem> MaintenanceDesk::giveBack(const std::string& service, const std::string& server,
                                                      const std::string& reason, const std::string& who) {
  auto book = health::returned(book_, service, server, cluster_);
  if (!book) return problem(404, kProblemBlank, book.message());
  if (*book == book_) return std::nullopt;
  std::vector<health::Place> places;
  for (const auto& [place, entry] : book_.entries) {
    if (!book->entries.contains(place)) places.push_back(place);
  }
  if (const Outcome kept = keep(std::move(*book)); !kept) return problem(507, kProblemBlank, kept.message());
  tell("info", "real server " + server, server + " is brought back " + inServices(places), because(who, reason));
  return std::nullopt;
}

Outcome MaintenanceDesk::keep(health::Book book) {
  if (Outcome wrote = files_.write(file_, health::writeBook(book)); !wrote) return wrote;
  unwritten_ = false;
  become(std::move(book));
  return Done{};
}

void MaintenanceDesk::become(health::Book book) {
  book_ = std::move(book);
  health::Wishes wishes = health::wishesOf(book_);
  if (wishes == wishes_) return;
  wishes_ = std::move(wishes);
  if (parts_.changed) parts_.changed(wishes_);
}

health::Left MaintenanceDesk::readLeft() {
  const std::vector<health::Place> places = health::draining(book_);
  const std::set<health::Place> wanted(places.begin(), places.end());
  std::set<std::string_view> services;
  for (const health::Place& place : wanted) services.insert(place.first);
  health::Left left;
  for (const auto& [key, service] : names_.services) {
    const auto named = names_.destinations.find(key);
    if (!services.contains(service) || named == names_.destinations.end()) continue;
    const auto read = parts_.kernel.readService(key);
    if (!read) continue;  // nothing is known of it: the drain goes on
    const auto numbers = read->find(key);
    if (numbers == read->end()) continue;
    for (const auto& [at, server] : named->second) {
      if (!wanted.contains({service, server})) continue;
      std::uint64_t& sum = left[{service, server}];
      // A destination that the kernel does not have (a failed check took it out) has no connections either.
      const auto found = numbers->second.destinations.find(at);
      if (found == numbers->second.destinations.end()) continue;
      sum += std::uint64_t{found->second.active} + found->second.inactive + found->second.persistent;
    }
  }
  return left;
}

void MaintenanceDesk::look() {
  looked_ = parts_.steady();
  health::Progress progress = health::progressed(book_, readLeft(), parts_.wallMs());
  cost_ = parts_.steady() - looked_;
  if (!progress.news.empty() || unwritten_) {
    // Counts alone are not worth a write. What cannot be written holds all the same, and is tried again.
    const Outcome wrote = files_.write(file_, health::writeBook(progress.book));
    if (!wrote && !unwritten_)
      tell("error", "director " + parts_.director, "The record of maintenance cannot be written", wrote.message());
    unwritten_ = !wrote;
  }
  become(std::move(progress.book));
  for (std::size_t at = 0; at < std::min(progress.news.size(), kMostNewsAtOnce); ++at) {
    health::News& news = progress.news[at];
    tell(news.severity.c_str(), "real server " + news.server, std::move(news.sentence), std::move(news.why));
  }
  if (progress.news.size() > kMostNewsAtOnce) {
    tell("info", "director " + parts_.director,
         std::to_string(progress.news.size() - kMostNewsAtOnce) + " more drains and expiries ended at the same time",
         "");
  }
}

void MaintenanceDesk::tell(const char* severity, const std::string& object, std::string sentence, std::string why) {
  if (parts_.tell)
    parts_.tell({0, parts_.wallMs(), "maintenance", severity, object, std::move(sentence), std::move(why)});
}

}  // namespace lvs::config
