#include "agent/server/limits.h"

#include <algorithm>
#include <utility>

namespace lvs::server {

namespace {

void lower(std::map<std::string, unsigned>& counts, const std::string& key) {
  const auto found = counts.find(key);
  if (found != counts.end() && --found->second == 0) counts.erase(found);
}

}  // namespace

bool ConnectionBook::enter(const std::string& source) {
  if (total_ >= kMostConnections) return false;
  unsigned& held = strangers_[source];
  if (held >= kMostStrangersPerSource) return false;
  ++held;
  ++total_;
  return true;
}

bool ConnectionBook::introduce(const std::string& source, const std::string& client) {
  unsigned& held = clients_[client];
  if (held >= kMostPerClient) return false;
  ++held;
  lower(strangers_, source);
  return true;
}

void ConnectionBook::leaveStranger(const std::string& source) {
  lower(strangers_, source);
  --total_;
}

void ConnectionBook::leaveClient(const std::string& client) {
  lower(clients_, client);
  --total_;
}

Seat::~Seat() {
  if (!book_) return;
  if (known_) {
    book_->leaveClient(holder_);
  } else {
    book_->leaveStranger(holder_);
  }
}

bool Seat::introduce(const std::string& client) {
  if (!book_->introduce(holder_, client)) return false;
  holder_ = client;
  known_ = true;
  return true;
}

bool Throttle::pass(Time now) {
  if (last_ == Time{}) last_ = now;
  const auto gained = static_cast<std::uint64_t>(std::max<std::int64_t>((now - last_) / refill_, 0));
  if (gained > 0) {
    tokens_ = static_cast<unsigned>(std::min<std::uint64_t>(burst_, tokens_ + gained));
    last_ += refill_ * static_cast<std::int64_t>(gained);
  }
  if (tokens_ == 0) {
    ++heldBack_;
    return false;
  }
  --tokens_;
  return true;
}

unsigned Throttle::takeHeldBack() { return std::exchange(heldBack_, 0U); }

}  // namespace lvs::server
