// Accepts connections, speaks TLS and HTTP on them, and hands requests to the application. The only
// file pair that knows Beast's and Asio's streams: they cost a minute to compile. Everything runs on
// the server thread; requests that need the kernel or the store visit the kernel thread.
#pragma once

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <functional>
#include <memory>

#include "agent/log/journal.h"
#include "agent/log/log.h"
#include "agent/server/http.h"
#include "agent/server/live_hub.h"
#include "agent/server/routes.h"
#include "agent/server/tls.h"
#include "common/model/address.h"

namespace lvs::server {

/// What the listener stands on; all of it outlives the listener.
struct ListenerParts {
  boost::asio::any_io_executor server;
  boost::asio::any_io_executor kernel;
  boost::asio::any_io_executor patient;  ///< for what waits for others
  Doorkeeper& doorkeeper;
  LiveHub& hub;
  log::EventJournal& journal;
  const log::Logger& logger;
  std::function<std::int64_t()> wallMs;
  /// The reply to an admitted request, on the route's thread.
  std::function<Reply(const Route&, const Request&)> answer;
  /// Notes on the kernel thread that a request was refused for its role.
  std::function<void(const Route&, const Request&)> noteRefusal;
};

/// Read by the metrics from another thread.
struct ListenerCounts {
  std::atomic<std::uint64_t> accepted{0};
  std::atomic<std::uint64_t> turnedAway{0};  ///< closed at accept: too many
  std::atomic<std::uint64_t> handshakesFailed{0};
  std::atomic<std::uint64_t> requests{0};
  std::atomic<std::int64_t> open{0};
};

class Listener {
 public:
  explicit Listener(ListenerParts parts);
  ~Listener();

  /// Opens the socket and starts to accept. An empty host listens on all addresses of both families.
  Outcome open(const Endpoint& at, const security::Identity& identity);
  /// The port that is listened on.
  std::uint16_t port() const;
  /// Accepts no more and ends the conversations.
  void close();
  const ListenerCounts& counts() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace lvs::server
