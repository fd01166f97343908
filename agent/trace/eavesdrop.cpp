#include "agent/trace/eavesdrop.h"

#include <linux/filter.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace lvs::trace {
namespace {

constexpr std::chrono::milliseconds kEar{200};  ///< at whether it is to go on
constexpr int kMostAtOnce = 64;                 ///< packets between two looks

/// Classic BPF over a packet that begins with its IP header: to this address, and of one of these two protocols.
class Filter {
 public:
  explicit Filter(const Way& way) {
    const IpAddress& to = *way.from;
    const bool six = to.isIpv6();
    const std::uint32_t words = six ? 4 : 1;
    const std::uint32_t protocol = six ? 6 : 9;
    const std::uint32_t destination = six ? 24 : 16;
    const std::uint32_t icmp = six ? 58 : 1;
    constexpr std::uint32_t kTcp = 6;
    for (std::uint32_t word = 0; word < words; ++word) {
      const auto* at = to.bytes().data() + std::size_t{4} * word;
      load(BPF_W, destination + 4 * word);
      // To the last instruction, which drops it.
      const std::uint32_t value =
          std::uint32_t{at[0]} << 24U | std::uint32_t{at[1]} << 16U | std::uint32_t{at[2]} << 8U | at[3];
      const auto left = static_cast<std::uint8_t>(2 * (words - word - 1) + 4);
      compare(value, 0, left);
    }
    load(BPF_B, protocol);
    compare(icmp, 1, 0);
    compare(way.method == Method::tcp ? kTcp : icmp, 0, 1);
    code_.push_back({BPF_RET | BPF_K, 0, 0, 0xffff});
    code_.push_back({BPF_RET | BPF_K, 0, 0, 0});
  }
  bool applyTo(int socket) {
    const sock_fprog program{static_cast<unsigned short>(code_.size()), code_.data()};
    return ::setsockopt(socket, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program) == 0;
  }

 private:
  void load(std::uint16_t size, std::uint32_t at) {
    code_.push_back({static_cast<std::uint16_t>(BPF_LD | size | BPF_ABS), 0, 0, at});
  }
  void compare(std::uint32_t value, std::uint8_t equal, std::uint8_t other) {
    code_.push_back({BPF_JMP | BPF_JEQ | BPF_K, equal, other, value});
  }
  std::vector<sock_filter> code_;
};

struct Socket {
  int fd = -1;
  ~Socket() {
    if (fd >= 0) ::close(fd);
  }
};

}  // namespace

Outcome eavesdrop(const Volley& volley, const std::function<void(const Overheard&)>& heard, const Watcher& watcher) {
  const std::uint16_t kind = htons(volley.way.to.isIpv6() ? ETH_P_IPV6 : ETH_P_IP);
  // Without a protocol nothing comes before the filter is there.
  const Socket socket{::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)};
  sockaddr_ll everywhere{};
  everywhere.sll_family = AF_PACKET;
  everywhere.sll_protocol = kind;
  if (socket.fd < 0 || !Filter(volley.way).applyTo(socket.fd) ||
      ::bind(socket.fd, reinterpret_cast<const sockaddr*>(&everywhere), sizeof everywhere) != 0)
    return Error{"", "this director cannot listen for what comes to " + volley.way.from->toString() + ": " +
                         std::system_category().message(errno)};
  while (watcher.goOn()) {
    std::array<pollfd, 2> waits{pollfd{socket.fd, POLLIN, 0}, pollfd{watcher.wake, POLLIN, 0}};
    (void)::poll(waits.data(), waits.size(), static_cast<int>(kEar.count()));
    for (int piece = 0; piece < kMostAtOnce; ++piece) {
      std::array<std::uint8_t, 2048> bytes{};
      sockaddr_ll place{};
      socklen_t length = sizeof place;
      const ssize_t got =
          ::recvfrom(socket.fd, bytes.data(), bytes.size(), 0, reinterpret_cast<sockaddr*>(&place), &length);
      if (got <= 0) break;
      if (place.sll_pkttype == PACKET_OUTGOING) continue;
      if (const auto one = overhear(volley, std::span(bytes).first(static_cast<std::size_t>(got)))) heard(*one);
    }
    if (watcher.changed) watcher.changed();
  }
  return Done{};
}

}  // namespace lvs::trace
