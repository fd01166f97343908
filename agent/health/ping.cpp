#include "agent/health/ping.h"

#include <linux/icmp.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <openssl/rand.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <string>

#include "agent/health/socket.h"
#include "agent/net/error_queue.h"
#include "agent/net/socket_address.h"

namespace lvs::health {

namespace {

/// RFC 792 and RFC 4443, 4.1: type, code, checksum, identifier, sequence number; then ours.
struct Echo {
  std::uint8_t type = 0;
  std::uint8_t code = 0;
  std::uint16_t checksum = 0;
  std::uint16_t id = 0;
  std::uint16_t sequence = 0;
  std::uint64_t secret = 0;
};
static_assert(sizeof(Echo) == 16);
constexpr std::size_t kEchoHeader = 8;
/// Answers of thousands of real servers may come at once.
constexpr int kReceiveBytes = 1 << 20;
constexpr int kRepliesAtOnce = 256;
constexpr std::size_t kMostOpen = 60'000;

/// RFC 1071
std::uint16_t checksumOf(const Echo& echo) {
  std::array<std::uint16_t, sizeof(Echo) / 2> words{};
  std::memcpy(words.data(), &echo, sizeof echo);
  std::uint32_t sum = 0;
  for (const std::uint16_t word : words) sum += word;
  sum = (sum & 0xffffU) + (sum >> 16U);
  sum = (sum & 0xffffU) + (sum >> 16U);
  return static_cast<std::uint16_t>(~sum);
}

/// The kernel tells what a router or packet filter prohibits (RFC 1812, 5.2.7.1) as such for IPv6 alone.
int errorIn(const sock_extended_err& error) {
  const bool prohibited =
      error.ee_origin == SO_EE_ORIGIN_ICMP && error.ee_type == ICMP_DEST_UNREACH &&
      (error.ee_code == ICMP_NET_ANO || error.ee_code == ICMP_HOST_ANO || error.ee_code == ICMP_PKT_FILTERED);
  return prohibited ? EACCES : static_cast<int>(error.ee_errno);
}

Trouble troubleIn(const sock_extended_err& error, const std::optional<IpAddress>& teller) {
  const int number = errorIn(error);
  // The kernel tells itself what no neighbour says.
  if (number == EHOSTUNREACH && teller && net::isOwnAddress(*teller))
    return {"host unreachable: nobody on the link answers for its address or the router's"};
  return troubleOf(number, Phase::waiting, true, teller);
}

}  // namespace

class PingRun;

class PingSocket final : Loop::Ear {
 public:
  PingSocket(Loop& loop, Family family);
  ~PingSocket();
  PingSocket(const PingSocket&) = delete;
  PingSocket& operator=(const PingSocket&) = delete;

  bool open() const { return seat_.has_value(); }
  const std::string& whyNot() const { return whyNot_; }
  /// The errno; 0: it is on its way, and answers go to the run until it is forgotten.
  int send(const IpAddress& to, PingRun& run, std::uint16_t& sequence);
  void forget(std::uint16_t sequence) { open_.erase(sequence); }

 private:
  bool prepare(int kind);
  void ready(std::uint32_t events) override;
  void takeErrors();
  PingRun* runOf(const Echo& echo, const std::optional<IpAddress>& from) const;

  Loop& loop_;
  const Family family_;
  bool raw_ = false;
  int fd_ = -1;
  std::optional<Loop::Seat> seat_;
  std::string whyNot_;
  std::uint16_t id_ = 0;  ///< in the network's order
  std::uint16_t next_ = 0;
  std::uint64_t secret_ = 0;
  std::unordered_map<std::uint16_t, PingRun*> open_;
};

class PingRun final : public Run, Loop::Alarm {
 public:
  PingRun(Pinger& pinger, std::shared_ptr<const HealthCheck> check, const Target& target, Told told)
      : pinger_(pinger), check_(std::move(check)), target_(target), told_(std::move(told)) {}
  ~PingRun() override {
    pinger_.loop_.clear(*this);
    if (socket_) socket_->forget(sequence_);
  }

  void begin() override {
    begun_ = Loop::Clock::now();
    PingSocket& socket = pinger_.socketOf(target_.address.family());
    if (!socket.open()) return tell({false, socket.whyNot(), {}}, false);
    if (const int error = socket.send(target_.address, *this, sequence_); error != 0)
      return fail(troubleAtStart(error, true));
    socket_ = &socket;
    pinger_.loop_.set(*this, begun_ + std::chrono::milliseconds(check_->timeoutMs));
  }

  const IpAddress& address() const { return target_.address; }
  void answered() { tell({true, "answers echo requests", {}}, true); }
  void fail(const Trouble& trouble) { tell({false, trouble.words, {}}, trouble.counts); }

 private:
  void due(SteadyTime) override {
    tell({false, "no answer to the echo request within " + std::to_string(check_->timeoutMs) + " ms", {}}, true);
  }
  void tell(Finding finding, bool counts) {
    Observation observation;
    observation.finding = std::move(finding);
    observation.counts = counts;
    conclude(told_, begun_, std::move(observation));
  }

  Pinger& pinger_;
  std::shared_ptr<const HealthCheck> check_;  // a change of the settings leaves runs their own
  const Target& target_;
  Told told_;
  SteadyTime begun_;
  PingSocket* socket_ = nullptr;  ///< once it was sent
  std::uint16_t sequence_ = 0;
};

PingSocket::PingSocket(Loop& loop, Family family) : loop_(loop), family_(family) {
  (void)RAND_bytes(reinterpret_cast<unsigned char*>(&secret_), sizeof secret_);
  (void)RAND_bytes(reinterpret_cast<unsigned char*>(&id_), sizeof id_);
  (void)RAND_bytes(reinterpret_cast<unsigned char*>(&next_), sizeof next_);
  if (prepare(SOCK_RAW) || prepare(SOCK_DGRAM)) seat_ = loop_.attend(fd_, EPOLLIN | EPOLLET, *this);
  if (seat_) return;
  const int error = errno;
  if (error == EPERM || error == EACCES)
    whyNot_ =
        "not asked: the agent may send no echo requests: it lacks CAP_NET_RAW, and net.ipv4.ping_group_range leaves "
        "its group out";
  else whyNot_ = "not asked: the agent has no socket for echo requests: " + reasonOf(error);
}

PingSocket::~PingSocket() {
  if (seat_) loop_.leave(*seat_);
  if (fd_ >= 0) ::close(fd_);
}

bool PingSocket::prepare(int kind) {
  if (fd_ >= 0) ::close(fd_);
  const bool six = family_ == Family::ipv6;
  fd_ = ::socket(six ? AF_INET6 : AF_INET, kind | SOCK_NONBLOCK | SOCK_CLOEXEC,
                 six ? static_cast<int>(IPPROTO_ICMPV6) : static_cast<int>(IPPROTO_ICMP));
  if (fd_ < 0) return false;
  raw_ = kind == SOCK_RAW;
  const int on = 1;
  (void)::setsockopt(fd_, six ? IPPROTO_IPV6 : IPPROTO_IP, six ? IPV6_RECVERR : IP_RECVERR, &on, sizeof on);
  (void)::setsockopt(fd_, SOL_SOCKET, SO_RCVBUF, &kReceiveBytes, sizeof kReceiveBytes);
  if (!raw_) return true;
  // Only echo replies wake this thread.
  if (six) {
    icmp6_filter filter{};
    ICMP6_FILTER_SETBLOCKALL(&filter);
    ICMP6_FILTER_SETPASS(ICMP6_ECHO_REPLY, &filter);
    (void)::setsockopt(fd_, IPPROTO_ICMPV6, ICMP6_FILTER, &filter, sizeof filter);
  } else {
    icmp_filter filter{};
    filter.data = ~(1U << ICMP_ECHOREPLY);
    (void)::setsockopt(fd_, SOL_RAW, ICMP_FILTER, &filter, sizeof filter);
  }
  return true;
}

int PingSocket::send(const IpAddress& to, PingRun& run, std::uint16_t& sequence) {
  if (open_.size() >= kMostOpen) return ENOBUFS;
  while (open_.contains(next_)) ++next_;
  Echo echo;
  echo.type = family_ == Family::ipv6 ? std::uint8_t{ICMP6_ECHO_REQUEST} : std::uint8_t{ICMP_ECHO};
  echo.id = id_;  // a ping socket puts its own
  echo.sequence = htons(next_);
  echo.secret = secret_;
  // The kernel does it for ICMPv6, and for ping sockets.
  if (raw_ && family_ == Family::ipv4) echo.checksum = checksumOf(echo);
  const net::SocketAddress address = net::socketAddress(to, 0);
  const auto go = [&] { return ::sendto(fd_, &echo, sizeof echo, 0, address.get(), address.length) >= 0; };
  // The first error may be of another request, whose answer told it: reading it takes it away.
  if (!go() && !go()) return errno == EAGAIN ? ENOBUFS : errno;
  sequence = next_++;
  open_.emplace(sequence, &run);
  return 0;
}

PingRun* PingSocket::runOf(const Echo& echo, const std::optional<IpAddress>& from) const {
  if (raw_ && echo.id != id_) return nullptr;
  const auto found = open_.find(ntohs(echo.sequence));
  if (found == open_.end() || !from || *from != found->second->address()) return nullptr;
  return found->second;
}

void PingSocket::ready(std::uint32_t events) {
  if ((events & EPOLLERR) != 0) takeErrors();
  std::array<std::uint8_t, 1024> buffer;
  for (int piece = 0; piece < kRepliesAtOnce; ++piece) {
    sockaddr_storage from{};
    socklen_t length = sizeof from;
    const ssize_t got = ::recvfrom(fd_, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr*>(&from), &length);
    if (got < 0) {
      if (errno == EAGAIN) return;
      takeErrors();
      continue;
    }
    // A raw IPv4 socket gives the IP header too.
    std::size_t at = raw_ && family_ == Family::ipv4 && got > 0 ? (buffer[0] & 0x0fU) * std::size_t{4} : 0;
    if (static_cast<std::size_t>(got) < at + sizeof(Echo)) continue;
    Echo echo;
    std::memcpy(&echo, buffer.data() + at, sizeof echo);
    const std::uint8_t reply = family_ == Family::ipv6 ? std::uint8_t{ICMP6_ECHO_REPLY} : std::uint8_t{ICMP_ECHOREPLY};
    if (echo.type != reply || echo.secret != secret_) continue;
    if (PingRun* const run = runOf(echo, net::addressIn(from))) run->answered();
  }
  loop_.again(*seat_, fd_, EPOLLIN | EPOLLET);
}

/// What came back of requests that did not arrive: each has the request's beginning with it, and whom it was for.
void PingSocket::takeErrors() {
  for (int piece = 0; piece < kRepliesAtOnce; ++piece) {
    std::array<std::uint8_t, sizeof(Echo)> begun{};
    const auto taken = net::takeError(fd_, begun);
    if (!taken) return;
    if (!taken->told || taken->begun < kEchoHeader) continue;
    Echo echo;
    std::memcpy(&echo, begun.data(), taken->begun);
    if (PingRun* const run = runOf(echo, net::addressIn(taken->to)))
      run->fail(troubleIn(taken->error, net::addressIn(taken->teller)));
  }
}

Pinger::Pinger(Loop& loop) : loop_(loop) {}
Pinger::~Pinger() = default;

PingSocket& Pinger::socketOf(Family family) {
  auto& socket = sockets_[family == Family::ipv6 ? 1 : 0];
  // One that could not be opened is tried again: descriptors come back.
  if (!socket || !socket->open()) socket = std::make_unique<PingSocket>(loop_, family);
  return *socket;
}

std::unique_ptr<Run> Pinger::run(std::shared_ptr<const HealthCheck> check, const Target& target, Told told) {
  return std::make_unique<PingRun>(*this, std::move(check), target, std::move(told));
}

}  // namespace lvs::health
