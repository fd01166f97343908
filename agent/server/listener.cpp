#include "agent/server/listener.h"

#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <set>
#include <tuple>

#include "agent/config/problem.h"
#include "agent/server/admission.h"
#include "agent/server/limits.h"

namespace lvs::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);
using Stream = beast::ssl_stream<beast::tcp_stream>;

/// What one source counts as: an IPv6 host owns the addresses of its /64.
std::string sourceOf(const asio::ip::address& address) {
  if (address.is_v6() && address.to_v6().is_v4_mapped()) {
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
  }
  if (address.is_v4()) return address.to_string();
  auto bytes = address.to_v6().to_bytes();
  std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
  return asio::ip::make_address_v6(bytes).to_string();
}

std::string shown(const asio::ip::address& address) {
  if (address.is_v6() && address.to_v6().is_v4_mapped()) return sourceOf(address);
  return address.to_string();
}

/// One client's connection. Shared because a live stream has two coroutines on it, one that writes and
/// one that sees the client go, and either may end last.
struct Conversation {
  Conversation(tcp::socket socket, asio::ssl::context& tls, Seat taken)
      : stream(std::move(socket), tls), wake(stream.get_executor()), seat(std::move(taken)) {}
  Stream stream;
  beast::flat_buffer buffer{kMostHeaderBytes + (64U << 10U)};
  asio::steady_timer wake;  ///< of a live stream
  bool over = false;
  Seat seat;
  std::string from;
  security::Client client;

  beast::tcp_stream& transport() { return beast::get_lowest_layer(stream); }
};
using ConversationPtr = std::shared_ptr<Conversation>;

}  // namespace

class Listener::Impl {
 public:
  explicit Impl(ListenerParts parts) : parts_(std::move(parts)), acceptor_(parts_.server), pause_(parts_.server) {}

  Outcome open(const Endpoint& at, const security::Identity& identity);
  void close();
  std::uint16_t port() const {
    error_code failed;
    return acceptor_.local_endpoint(failed).port();
  }
  const ListenerCounts& counts() const { return counts_; }

 private:
  Outcome bind(const tcp::endpoint& endpoint, bool bothFamilies);
  asio::awaitable<void> acceptAll();
  asio::awaitable<void> converse(ConversationPtr talk);
  asio::awaitable<bool> handshake(Conversation& talk);
  asio::awaitable<bool> answerOne(ConversationPtr talk);
  asio::awaitable<std::optional<Reply>> readBody(Conversation& talk, Parser& parser, Admission& admission);
  asio::awaitable<Reply> reply(const Route& route, const Request& request);
  /// The reply that comes later.
  asio::awaitable<Reply> wait(ConversationPtr talk, const Reply& promised);
  asio::awaitable<bool> write(Conversation& talk, Reply reply, bool keepAlive);
  asio::awaitable<void> finish(Conversation& talk, bool bodyUnread);
  asio::awaitable<void> stream(ConversationPtr talk, Request request);
  asio::awaitable<void> watch(ConversationPtr talk);
  void tellSecurity(std::string sentence, std::string why);

  ListenerParts parts_;
  tcp::acceptor acceptor_;
  asio::steady_timer pause_;
  std::optional<asio::ssl::context> tls_;
  ConnectionBook book_;
  std::set<Conversation*> talks_;
  ListenerCounts counts_;
  Throttle securityEvents_{10, std::chrono::seconds(6)};
  bool closed_ = false;
};

Outcome Listener::Impl::bind(const tcp::endpoint& endpoint, bool bothFamilies) {
  error_code failed;
  const auto fault = [&](const char* doing) {
    return Error{"", std::string("cannot ") + doing + " " +
                         Endpoint{endpoint.address().to_string(), endpoint.port()}.toString() + ": " +
                         failed.message()};
  };
  acceptor_.open(endpoint.protocol(), failed);
  if (failed) return fault("open a socket for");
  acceptor_.set_option(tcp::acceptor::reuse_address(true), failed);
  if (endpoint.address().is_v6()) acceptor_.set_option(asio::ip::v6_only(!bothFamilies), failed);
  acceptor_.bind(endpoint, failed);
  if (!failed) acceptor_.listen(kMostConnections, failed);
  if (failed) {
    error_code ignored;
    const Error error = fault("listen on");
    acceptor_.close(ignored);
    return error;
  }
  return Done{};
}

Outcome Listener::Impl::open(const Endpoint& at, const security::Identity& identity) {
  auto context = parts_.doorkeeper.makeContext(identity);
  if (!context) return context.errors();
  tls_.emplace(*context);
  if (at.host.empty()) {
    // All addresses: one socket for both families, IPv4 alone where the kernel has no IPv6.
    Outcome both = bind({tcp::v6(), at.port}, true);
    if (!both) both = bind({tcp::v4(), at.port}, false);
    if (!both) return both;
  } else {
    error_code failed;
    const auto address = asio::ip::make_address(at.host, failed);
    if (failed) return Error{"", "'" + at.host + "' is no IP address to listen on"};
    if (Outcome bound = bind({address, at.port}, address.is_unspecified()); !bound) return bound;
  }
  asio::co_spawn(parts_.server, acceptAll(), asio::detached);
  return Done{};
}

void Listener::Impl::close() {
  closed_ = true;
  error_code ignored;
  acceptor_.close(ignored);
  pause_.cancel();
  for (Conversation* talk : talks_) {
    talk->over = true;
    talk->wake.cancel();
    talk->transport().close();
  }
}

void Listener::Impl::tellSecurity(std::string sentence, std::string why) {
  if (!securityEvents_.pass(Clock::now())) return;
  if (const unsigned more = securityEvents_.takeHeldBack(); more > 0) {
    why += (why.empty() ? "" : "; ") + std::to_string(more) + " more like this were not told";
  }
  parts_.logger.warning(sentence, {{"kind", "security"}, {"why", why}});
  parts_.journal.add({0, parts_.wallMs(), "security", "warning", "", std::move(sentence), std::move(why)});
}

asio::awaitable<void> Listener::Impl::acceptAll() {
  while (!closed_) {
    auto [failed, socket] = co_await acceptor_.async_accept(kTuple);
    if (closed_) co_return;
    if (failed) {
      // Out of descriptors or memory: connections that end will make room.
      pause_.expires_after(std::chrono::milliseconds(100));
      co_await pause_.async_wait(kTuple);
      continue;
    }
    ++counts_.accepted;
    error_code unknown;
    const tcp::endpoint peer = socket.remote_endpoint(unknown);
    if (unknown) continue;
    const std::string source = sourceOf(peer.address());
    if (!book_.enter(source)) {
      ++counts_.turnedAway;
      tellSecurity("Connection from " + shown(peer.address()) + " was closed", "too many connections");
      continue;
    }
    Seat seat(book_, source);
    socket.set_option(tcp::no_delay(true), unknown);
    socket.set_option(asio::socket_base::keep_alive(true), unknown);
    auto talk = std::make_shared<Conversation>(std::move(socket), *tls_, std::move(seat));
    talk->from = shown(peer.address());
    asio::co_spawn(parts_.server, converse(std::move(talk)), asio::detached);
  }
}

asio::awaitable<void> Listener::Impl::converse(ConversationPtr talk) {
  struct Registration {
    Impl& impl;
    Conversation* talk;
    Registration(Impl& in, Conversation* who) : impl(in), talk(who) {
      impl.talks_.insert(talk);
      ++impl.counts_.open;
    }
    ~Registration() {
      impl.talks_.erase(talk);
      --impl.counts_.open;
    }
    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;
  };
  const Registration registration(*this, talk.get());
  if (co_await handshake(*talk)) {
    while (!closed_ && co_await answerOne(talk)) {
    }
  }
  talk->over = true;
  talk->transport().close();
}

asio::awaitable<bool> Listener::Impl::handshake(Conversation& talk) {
  talk.transport().expires_after(kHandshakeTime);
  auto [failed] = co_await talk.stream.async_handshake(asio::ssl::stream_base::server, kTuple);
  if (failed) {
    ++counts_.handshakesFailed;
    std::string why = failed == beast::error::timeout ? "it took longer than 10 s" : failed.message();
    // A port scanner's or load balancer's bare connection is not worth an event.
    if (failed != asio::error::eof && failed != asio::error::connection_reset) {
      tellSecurity("TLS handshake with " + talk.from + " failed", std::move(why));
    }
    co_return false;
  }
  auto client = parts_.doorkeeper.admit(talk.stream.native_handle());
  if (!client) {
    ++counts_.handshakesFailed;
    tellSecurity("Client at " + talk.from + " was refused", client.message());
    co_return false;
  }
  talk.client = std::move(*client);
  if (!talk.seat.introduce(talk.client.fingerprint)) {
    tellSecurity("Connection of " + talk.client.name + " from " + talk.from + " was closed",
                 "it holds " + std::to_string(kMostPerClient) + " connections already");
    co_return false;
  }
  co_return true;
}

asio::awaitable<bool> Listener::Impl::answerOne(ConversationPtr talk) {
  Stream& stream = talk->stream;
  if (talk->buffer.size() == 0) {
    talk->transport().expires_after(kIdleTime);
    auto [failed, got] = co_await stream.async_read_some(talk->buffer.prepare(4096), kTuple);
    if (failed) co_return false;
    talk->buffer.commit(got);
  }
  talk->transport().expires_after(kHeaderTime);
  Parser parser;
  prepare(parser);
  auto [failed, read] = co_await http::async_read_header(stream, talk->buffer, parser, kTuple);
  if (failed) {
    if (failed == http::error::end_of_stream || failed == asio::ssl::error::stream_truncated) co_return false;
    if (failed == beast::error::timeout) {
      // The transport is closed by the time-out: a reply can't be sent any more.
      tellSecurity("Request of " + talk->client.name + " from " + talk->from + " was cut off",
                   "its header took longer than 10 s");
      co_return false;
    }
    co_await write(*talk, refusalFor(failed), false);
    co_await finish(*talk, true);
    co_return false;
  }
  ++counts_.requests;
  Admission admission = admit(parser);
  if (admission.refusal) {
    const bool bodyless = parser.is_done() || (parser.content_length().value_or(0) == 0 && !parser.chunked());
    const bool keep = bodyless && parser.keep_alive() && parser.get().version() == 11;
    const bool written = co_await write(*talk, std::move(*admission.refusal), keep);
    if (written && keep) co_return true;
    co_await finish(*talk, true);
    co_return false;
  }
  auto client = parts_.doorkeeper.stillKnown(talk->client);
  if (!client) co_return false;
  talk->client = std::move(*client);
  admission.request.client = talk->client;
  admission.request.from = talk->from;
  if (talk->client.role < admission.route->least) {
    // Refused before its body is read.
    asio::post(parts_.kernel,
               [this, route = admission.route, request = admission.request] { parts_.noteRefusal(*route, request); });
    co_await write(*talk,
                   problemReply(problem(403, api::kProblemRole,
                                        talk->client.name + " is " + std::string(api::roleName(talk->client.role)) +
                                            "; this takes " + std::string(api::roleName(admission.route->least)))),
                   false);
    co_await finish(*talk, true);
    co_return false;
  }
  if (auto refusal = co_await readBody(*talk, parser, admission)) {
    co_await write(*talk, std::move(*refusal), false);
    co_await finish(*talk, true);
    co_return false;
  }
  if (admission.route->operation == Operation::live) {
    co_await this->stream(talk, std::move(admission.request));
    co_return false;
  }
  Reply made = co_await reply(*admission.route, admission.request);
  if (made.later) made = co_await wait(talk, made);
  const bool keep = admission.request.keepAlive && !closed_;
  if (!co_await write(*talk, std::move(made), keep)) co_return false;
  if (!keep) co_await finish(*talk, false);
  co_return keep;
}

asio::awaitable<std::optional<Reply>> Listener::Impl::readBody(Conversation& talk, Parser& parser,
                                                               Admission& admission) {
  if (admission.request.expectsContinue && !parser.is_done()) {
    talk.transport().expires_after(kHeaderTime);
    static constexpr std::string_view kGoOn = "HTTP/1.1 100 Continue\r\n\r\n";
    auto [failed, wrote] = co_await asio::async_write(talk.stream, asio::buffer(kGoOn), kTuple);
    if (failed) co_return refusalFor(failed);
  }
  talk.transport().expires_after(transferTime(parser.content_length().value_or(admission.route->bodyLimit)));
  auto [failed, read] = co_await http::async_read(talk.stream, talk.buffer, parser, kTuple);
  if (failed) co_return refusalFor(failed);
  admission.request.body = std::move(parser.get().body());
  co_return std::nullopt;
}

asio::awaitable<Reply> Listener::Impl::reply(const Route& route, const Request& request) {
  if (route.thread == Thread::server) co_return parts_.answer(route, request);
  co_return co_await asio::co_spawn(
      route.thread == Thread::kernel ? parts_.kernel : parts_.patient,
      [&]() -> asio::awaitable<Reply> { co_return parts_.answer(route, request); }, asio::use_awaitable);
}

asio::awaitable<Reply> Listener::Impl::wait(ConversationPtr talk, const Reply& promised) {
  const auto made = std::make_shared<std::optional<Reply>>();  // whoever tells may outlive the conversation
  talk->wake.expires_after(promised.within);
  promised.later([server = parts_.server, made, waiting = std::weak_ptr(talk)](Reply reply) {
    asio::post(server, [made, waiting, reply = std::move(reply)]() mutable {
      *made = std::move(reply);
      if (const auto alive = waiting.lock()) alive->wake.cancel();
    });
  });
  if (!closed_) co_await talk->wake.async_wait(kTuple);
  if (*made) co_return std::move(**made);
  co_return problemReply(problem(503, kProblemBlank, closed_ ? "the agent stops" : "no result came in time"));
}

asio::awaitable<bool> Listener::Impl::write(Conversation& talk, Reply reply, bool keepAlive) {
  http::response<http::string_body> message(static_cast<http::status>(reply.status), 11);
  message.set(http::field::content_type, reply.contentType);
  message.set(http::field::cache_control, "no-store");
  message.set("X-Content-Type-Options", "nosniff");
  if (!reply.etag.empty()) message.set(http::field::etag, "\"" + reply.etag + "\"");
  if (!reply.allow.empty()) message.set(http::field::allow, reply.allow);
  message.keep_alive(keepAlive);
  message.body() = std::move(reply.body);
  message.prepare_payload();
  talk.transport().expires_after(transferTime(message.body().size()));
  auto [failed, wrote] = co_await http::async_write(talk.stream, message, kTuple);
  co_return !failed;
}

asio::awaitable<void> Listener::Impl::finish(Conversation& talk, bool bodyUnread) {
  talk.transport().expires_after(std::chrono::seconds(2));
  error_code ignored;
  auto [failed] = co_await talk.stream.async_shutdown(kTuple);
  if (failed && !bodyUnread) co_return;
  talk.transport().socket().shutdown(tcp::socket::shutdown_send, ignored);
  if (!bodyUnread) co_return;
  // Closing with bytes unread would reset the connection and take the reply with it (RFC 9112, 9.6).
  // What still comes is thrown away undecrypted, for 2 s and 4 MiB at most.
  std::array<char, 16384> waste{};
  for (std::size_t total = 0; total < (4U << 20U);) {
    auto [ended, got] = co_await talk.transport().async_read_some(asio::buffer(waste), kTuple);
    if (ended) co_return;
    total += got;
  }
}

asio::awaitable<void> Listener::Impl::stream(ConversationPtr talk, Request request) {
  LiveHub::Listener listener;
  live::Cursor& cursor = listener.cursor;
  const auto topics =
      live::parseTopics(request.query.contains("topics") ? textIn(request.query, "topics") : "ipvs,events,status");
  const auto interval = numberIn(request.query, "intervalMs", 1000, live::kLeastIntervalMs, live::kMostIntervalMs);
  const Query lastId{{"Last-Event-ID", request.lastEventId}};
  const auto since =
      numberIn(request.lastEventId.empty() ? request.query : lastId,
               request.lastEventId.empty() ? "since" : "Last-Event-ID", parts_.journal.newest(), 0, ~std::uint64_t{0});
  for (const Errors* errors : {&topics.errors(), &interval.errors(), &since.errors()}) {
    if (errors->empty()) continue;
    co_await write(*talk, problemReply(problem(400, kProblemBlank, errors->front().message)), false);
    co_await finish(*talk, false);
    co_return;
  }
  cursor.topics = *topics;
  cursor.interval = std::chrono::milliseconds(*interval);
  // A number that was never given is of a journal that is lost: all that is kept is new to its reader.
  cursor.sequence = *since > parts_.journal.newest() ? 0 : *since;
  cursor.role = api::roleName(talk->client.role);
  cursor.client = talk->client.name;
  cursor.lastWrite = Clock::now();
  listener.wake = [talk] { talk->wake.cancel(); };

  live::Said said;
  said.text =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
      "Connection: close\r\nX-Accel-Buffering: no\r\n\r\n: lvs-agent\n\n";
  struct Membership {
    LiveHub& hub;
    LiveHub::Listener& listener;
    Membership(LiveHub& at, LiveHub::Listener& who) : hub(at), listener(who) { hub.join(listener); }
    ~Membership() { hub.leave(listener); }
    Membership(const Membership&) = delete;
    Membership& operator=(const Membership&) = delete;
  };
  const Membership membership(parts_.hub, listener);
  talk->transport().expires_never();
  asio::co_spawn(parts_.server, watch(talk), asio::detached);
  live::SteadyTime lastCheck = Clock::now();
  while (!talk->over) {
    if (!said.empty()) {
      const std::size_t size = said.text.size() + (said.table ? said.table->size() : 0);
      talk->transport().expires_after(kStreamWriteTime + std::chrono::seconds(size / kLeastBytesPerSecond));
      // One buffer at a time: Beast's flat_stream writes nothing, for ever, when an empty buffer comes
      // before one larger than 64 KiB (Boost 1.81, flat_stream_base::coalesce).
      error_code failed;
      const std::array<const std::string*, 2> parts{&said.text, said.table.get()};
      for (const std::string* part : parts) {
        if (!part || part->empty() || failed) continue;
        std::tie(failed, std::ignore) = co_await asio::async_write(talk->stream, asio::buffer(*part), kTuple);
      }
      if (failed || talk->over) break;
    }
    const live::SteadyTime now = Clock::now();
    if (now - lastCheck > live::kHeartbeat) {
      lastCheck = now;
      if (!parts_.doorkeeper.stillKnown(talk->client)) break;
    }
    said = live::nextSaid(cursor, parts_.hub.known(), now);
    if (!said.empty()) continue;
    talk->wake.expires_at(live::nextLook(cursor, parts_.hub.known()));
    co_await talk->wake.async_wait(kTuple);
  }
  talk->over = true;
  talk->transport().close();
}

asio::awaitable<void> Listener::Impl::watch(ConversationPtr talk) {
  std::array<char, 64> unexpected{};
  while (!talk->over) {
    auto [failed, got] = co_await talk->stream.async_read_some(asio::buffer(unexpected), kTuple);
    // A client has nothing to say while it listens; a byte from it ends the stream like its going does.
    (void)got;
    if (failed || got > 0) break;
  }
  if (talk->over) co_return;
  talk->over = true;
  talk->wake.cancel();
  talk->transport().cancel();
}

Listener::Listener(ListenerParts parts) : impl_(std::make_unique<Impl>(std::move(parts))) {}
Listener::~Listener() = default;
Outcome Listener::open(const Endpoint& at, const security::Identity& identity) { return impl_->open(at, identity); }
std::uint16_t Listener::port() const { return impl_->port(); }
void Listener::close() { impl_->close(); }
const ListenerCounts& Listener::counts() const { return impl_->counts(); }

}  // namespace lvs::server
