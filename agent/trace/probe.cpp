#include "agent/trace/probe.h"

#include <linux/icmp.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include "agent/net/error_queue.h"
#include "agent/net/socket_address.h"

namespace lvs::trace {
namespace {

constexpr std::size_t kUdpHeaderBytes = 8;
constexpr std::size_t kSmallPayload = 32;

/// Why nothing goes that way.
Error refusal(int error, const Way& way) {
  const std::string to = way.to.toString();
  switch (error) {
    case ENETUNREACH: return {"", "this director has no route to " + to};
    case EHOSTUNREACH: return {"", "a route of this director says that " + to + " is unreachable"};
    case EACCES: return {"", "a route of this director prohibits " + to + ", or it is a broadcast address"};
    case EPERM: return {"", "this director's own packet filter drops what goes to " + to};
    case EINVAL:
    case EADDRNOTAVAIL:
      if (way.from)
        return {"", "nothing can be sent from " + way.from->toString() + " to " + to + ": the kernel does not take it"};
      return {"", "this director's kernel sends nothing to " + to};
    case EMFILE:
    case ENFILE: return {"", "this director has no file descriptor left"};
    default: return {"", "this director cannot send to " + to + ": " + std::system_category().message(error)};
  }
}

Answer answerOf(const IpAddress& from, const char* what, Meaning meaning) {
  Answer one;
  one.from = from;
  one.what = what;
  one.meaning = meaning;
  return one;
}

}  // namespace

Probe::Probe(Probe&& other) noexcept
    : way_(other.way_), shot_(other.shot_), fd_(std::exchange(other.fd_, -1)), raw_(other.raw_) {}

Probe::~Probe() {
  if (fd_ < 0) return;
  if (way_.method == Method::tcp) {
    // Nothing of an open connection stays, here or there.
    const linger none{1, 0};
    (void)::setsockopt(fd_, SOL_SOCKET, SO_LINGER, &none, sizeof none);
  }
  ::close(fd_);
}

void Probe::set(int optionV4, int optionV6, int value) const {
  const bool six = way_.to.isIpv6();
  (void)::setsockopt(fd_, six ? IPPROTO_IPV6 : IPPROTO_IP, six ? optionV6 : optionV4, &value, sizeof value);
}

Outcome Probe::open() {
  const bool six = way_.to.isIpv6();
  const int family = six ? AF_INET6 : AF_INET;
  constexpr int kFlags = SOCK_NONBLOCK | SOCK_CLOEXEC;
  switch (way_.method) {
    case Method::udp: fd_ = ::socket(family, SOCK_DGRAM | kFlags, 0); break;
    case Method::tcp: fd_ = ::socket(family, SOCK_STREAM | kFlags, 0); break;
    case Method::icmp: {
      const int protocol = six ? static_cast<int>(IPPROTO_ICMPV6) : static_cast<int>(IPPROTO_ICMP);
      fd_ = ::socket(family, SOCK_RAW | kFlags, protocol);
      raw_ = fd_ >= 0;
      if (!raw_) fd_ = ::socket(family, SOCK_DGRAM | kFlags, protocol);
      if (fd_ < 0 && (errno == EPERM || errno == EACCES))
        return Error{"",
                     "the agent may send no echo requests: it lacks CAP_NET_RAW, and net.ipv4.ping_group_range leaves "
                     "its group out"};
      break;
    }
  }
  if (fd_ < 0) return refusal(errno, way_);
  if (raw_ && six) {
    icmp6_filter filter{};
    ICMP6_FILTER_SETBLOCKALL(&filter);
    ICMP6_FILTER_SETPASS(ICMP6_ECHO_REPLY, &filter);
    (void)::setsockopt(fd_, IPPROTO_ICMPV6, ICMP6_FILTER, &filter, sizeof filter);
  } else if (raw_) {
    icmp_filter filter{};
    filter.data = ~(1U << ICMP_ECHOREPLY);
    (void)::setsockopt(fd_, SOL_RAW, ICMP_FILTER, &filter, sizeof filter);
  }
  set(IP_RECVERR, IPV6_RECVERR, 1);
  set(IP_TTL, IPV6_UNICAST_HOPS, shot_.hops);
  if (shot_.bytes > 0) {
    // Not fragmented, and not by what the kernel remembers of the way either.
    set(IP_MTU_DISCOVER, IPV6_MTU_DISCOVER, IP_PMTUDISC_PROBE);
    if (six) set(0, IPV6_DONTFRAG, 1);
    constexpr int kRoom = 1 << 18;
    (void)::setsockopt(fd_, SOL_SOCKET, SO_SNDBUF, &kRoom, sizeof kRoom);
    (void)::setsockopt(fd_, SOL_SOCKET, SO_RCVBUF, &kRoom, sizeof kRoom);
  }
  if (way_.method == Method::tcp) {
    constexpr int kOnce = 1;
    (void)::setsockopt(fd_, IPPROTO_TCP, TCP_SYNCNT, &kOnce, sizeof kOnce);
  }
  return Done{};
}

/// The errno; 0: it is bound.
int Probe::bindTo(const IpAddress& from) const {
  const net::SocketAddress place = net::socketAddress(from, 0);
  if (::bind(fd_, place.get(), place.length) == 0) return 0;
  // Not (now) an address of this machine: a VIP of which another director is master.
  if (errno != EADDRNOTAVAIL) return errno;
  set(IP_FREEBIND, IPV6_FREEBIND, 1);
  set(IP_TRANSPARENT, IPV6_TRANSPARENT, 1);
  return ::bind(fd_, place.get(), place.length) == 0 ? 0 : errno;
}

Result<Probe> Probe::send(const Way& way, const Shot& shot) {
  Probe probe(way, shot);
  if (const Outcome opened = probe.open(); !opened) return opened.errors();
  if (way.from)
    if (const int error = probe.bindTo(*way.from); error != 0) return refusal(error, way);
  const net::SocketAddress to = net::socketAddress(way.to, way.method == Method::icmp ? 0 : way.port);
  if (::connect(probe.fd_, to.get(), to.length) != 0) {
    if (way.method == Method::tcp && (errno == EINPROGRESS || errno == ECONNREFUSED)) return probe;
    return refusal(errno, way);
  }
  if (way.method == Method::tcp) return probe;
  const std::size_t headers = way.to.isIpv6() ? 40 : 20;
  const std::size_t after = shot.bytes > headers ? shot.bytes - headers : 0;
  std::string packet;
  if (way.method == Method::icmp)
    packet = writeEchoRequest(way.to.family(), way.id, shot.number, after > 0 ? after : kSmallPayload);
  else packet.assign(after > kUdpHeaderBytes ? after - kUdpHeaderBytes : kSmallPayload, '\0');
  if (::send(probe.fd_, packet.data(), packet.size(), 0) >= 0) return probe;
  // Too large for this machine's own interface: its error queue says what is not. No room now: as a packet that is
  // lost.
  if (errno == EMSGSIZE || errno == ENOBUFS || errno == EAGAIN || errno == ECONNREFUSED) return probe;
  return refusal(errno, way);
}

short Probe::waitsFor() const { return way_.method == Method::tcp ? POLLOUT : POLLIN; }

std::optional<IpAddress> Probe::from() const { return net::ownAddressOf(fd_); }

std::optional<Answer> Probe::look(short events) const {
  if (auto error = readErrors()) return error;
  if (way_.method == Method::tcp) return (events & (POLLOUT | POLLERR | POLLHUP)) != 0 ? connected() : std::nullopt;
  return readReply();
}

bool Probe::isOurs(const Echo& echo, bool request) const {
  // A ping socket gets its own alone, under an identifier of the kernel's choice.
  return echo.request == request && echo.sequence == shot_.number && (!raw_ || echo.id == way_.id);
}

std::optional<Answer> Probe::readErrors() const {
  for (int piece = 0; piece < 64; ++piece) {
    std::array<std::uint8_t, 64> begun{};
    const auto taken = net::takeError(fd_, begun);
    if (!taken) return std::nullopt;
    if (!taken->told) continue;
    const sock_extended_err& error = taken->error;
    if (error.ee_origin == SO_EE_ORIGIN_LOCAL && error.ee_errno == EMSGSIZE) {
      Answer own = answerOf({}, "larger than this machine's own interface takes", Meaning::tooBig);
      own.mtu = error.ee_info;
      own.own = true;
      return own;
    }
    if (error.ee_origin != SO_EE_ORIGIN_ICMP && error.ee_origin != SO_EE_ORIGIN_ICMP6) continue;
    // Every raw socket hears of every echo request that went wrong on this way.
    if (way_.method == Method::icmp) {
      const auto echo = readEcho(way_.to.family(), std::span(begun).first(taken->begun));
      if (!echo || !isOurs(*echo, true)) continue;
    }
    const auto from = net::addressIn(taken->teller);
    if (!from) continue;
    const Family family = error.ee_origin == SO_EE_ORIGIN_ICMP6 ? Family::ipv6 : Family::ipv4;
    auto told = readError({family, error.ee_type, error.ee_code, error.ee_info, *from}, way_.to);
    if (!told) continue;
    // What nobody on the link says, the kernel tells itself.
    if (told->meaning == Meaning::stopped && net::isOwnAddress(*from)) {
      told->own = true;
      told->what = "nobody on the link answers for its address or the router's";
    }
    return told;
  }
  return std::nullopt;
}

std::optional<Answer> Probe::connected() const {
  int error = 0;
  socklen_t length = sizeof error;
  if (::getsockopt(fd_, SOL_SOCKET, SO_ERROR, &error, &length) != 0) return std::nullopt;
  if (error == 0) return answerOf(way_.to, "reached", Meaning::reached);
  if (error == ECONNREFUSED) return answerOf(way_.to, "connection refused", Meaning::reached);
  return std::nullopt;  // its own tries are over: as a packet that is lost
}

std::optional<Answer> Probe::readReply() const {
  for (int piece = 0; piece < 64; ++piece) {
    std::array<std::uint8_t, 256> buffer{};
    const ssize_t got = ::recv(fd_, buffer.data(), buffer.size(), 0);
    if (got < 0) {
      if (errno == EAGAIN || errno == EWOULDBLOCK) return std::nullopt;
      continue;  // an error that the queue has told, or will
    }
    if (way_.method == Method::udp) return answerOf(way_.to, "reached", Meaning::reached);
    const auto bytes = std::span(buffer).first(static_cast<std::size_t>(got));
    // A raw IPv4 socket gives the IP header too.
    std::size_t at = 0;
    if (raw_ && !way_.to.isIpv6() && got > 0)
      at = std::min<std::size_t>((bytes[0] & 0x0fU) * std::size_t{4}, bytes.size());
    const auto echo = readEcho(way_.to.family(), bytes.subspan(at));
    if (echo && isOurs(*echo, false)) return answerOf(way_.to, "reached", Meaning::reached);
  }
  return std::nullopt;
}

}  // namespace lvs::trace
