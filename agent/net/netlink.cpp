#include "agent/net/netlink.h"

#include <netlink/genl/ctrl.h>
#include <netlink/genl/genl.h>
#include <netlink/msg.h>
#include <netlink/netlink.h>
#include <netlink/socket.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>

namespace lvs::net {
namespace {

constexpr std::size_t kRequestsInOneSend = 100;
constexpr int kBufferBytes = 4 << 20;
/// The kernel answers within its own work; waiting longer means that an answer was lost.
constexpr timeval kAnswerWithin{10, 0};

Error failed(const std::string& what, int error) { return {"", what + ": " + std::strerror(error)}; }

void setOption(int socket, int level, int option, int value) {
  // Each is a help, not a need: older kernels and smaller rights do without.
  (void)setsockopt(socket, level, option, &value, sizeof value);
}

/// Reads an error or acknowledgement; nullopt when the message is too short to be one.
std::optional<Reply> readError(const nlmsghdr* header) {
  if (header->nlmsg_len < NLMSG_LENGTH(sizeof(nlmsgerr))) return std::nullopt;
  const auto* error = static_cast<const nlmsgerr*>(nlmsg_data(header));
  Reply reply;
  reply.error = error->error == 0 ? 0 : -error->error;
  if (header->nlmsg_flags & NLM_F_ACK_TLVS) {
    std::size_t used = sizeof(nlmsgerr);
    // Without NLM_F_CAPPED the request follows, whole.
    if (!(header->nlmsg_flags & NLM_F_CAPPED)) used += error->msg.nlmsg_len - NLMSG_HDRLEN;
    used = NLMSG_ALIGN(used);
    const std::size_t payload = header->nlmsg_len - NLMSG_HDRLEN;
    if (used < payload) {
      const auto* first = static_cast<const std::uint8_t*>(nlmsg_data(header)) + used;
      const nlattr* words = nla_find(static_cast<const nlattr*>(static_cast<const void*>(first)),
                                     static_cast<int>(payload - used), NLMSGERR_ATTR_MSG);
      if (words) {
        const auto* text = static_cast<const char*>(nla_data(words));
        reply.words.assign(text, strnlen(text, static_cast<std::size_t>(nla_len(words))));
      }
    }
  }
  return reply;
}

}  // namespace

void RequestList::add(const nlmsghdr* message) {
  const auto* first = static_cast<const std::uint8_t*>(static_cast<const void*>(message));
  starts_.push_back(bytes_.size());
  bytes_.insert(bytes_.end(), first, first + message->nlmsg_len);
  bytes_.resize(NLMSG_ALIGN(bytes_.size()));
}

nlmsghdr* RequestList::at(std::size_t index) {
  return static_cast<nlmsghdr*>(static_cast<void*>(bytes_.data() + starts_.at(index)));
}

std::span<std::uint8_t> RequestList::bytes(std::size_t first, std::size_t last) {
  const std::size_t end = last == starts_.size() ? bytes_.size() : starts_.at(last);
  return std::span(bytes_).subspan(starts_.at(first), end - starts_.at(first));
}

void SocketFree::operator()(nl_sock* socket) const { nl_socket_free(socket); }
void MessageFree::operator()(nl_msg* message) const { nlmsg_free(message); }

MessagePtr newMessage() { return MessagePtr(nlmsg_alloc_size(2048)); }

void restart(nl_msg* message) { nlmsg_hdr(message)->nlmsg_len = NLMSG_HDRLEN; }

Result<Netlink> Netlink::open(int protocol) {
  std::unique_ptr<nl_sock, SocketFree> socket(nl_socket_alloc());
  if (!socket) return Error{"", "Cannot make a netlink socket: out of memory"};
  if (const int code = nl_connect(socket.get(), protocol); code < 0) {
    return Error{"", std::string("Cannot open a netlink socket: ") + nl_geterror(code)};
  }
  const int fd = nl_socket_get_fd(socket.get());
  setOption(fd, SOL_SOCKET, SO_SNDBUFFORCE, kBufferBytes);
  setOption(fd, SOL_SOCKET, SO_RCVBUFFORCE, kBufferBytes);
  setOption(fd, SOL_NETLINK, NETLINK_CAP_ACK, 1);
  setOption(fd, SOL_NETLINK, NETLINK_EXT_ACK, 1);
  // Lets a dump's header filter, so that one table of routes does not cost all of them.
  if (protocol == NETLINK_ROUTE) setOption(fd, SOL_NETLINK, NETLINK_GET_STRICT_CHK, 1);
  (void)setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &kAnswerWithin, sizeof kAnswerWithin);
  return Netlink(std::move(socket));
}

int Netlink::descriptor() const { return nl_socket_get_fd(socket_.get()); }

Result<int> Netlink::resolveFamily(const char* name) {
  const int family = genl_ctrl_resolve(socket_.get(), name);
  if (family < 0) return Error{"", std::string("The kernel has no netlink family ") + name};
  return family;
}

Outcome Netlink::send(std::span<const std::uint8_t> bytes) {
  sockaddr_nl kernel{};
  kernel.nl_family = AF_NETLINK;
  for (;;) {
    const ssize_t sent = ::sendto(descriptor(), bytes.data(), bytes.size(), 0,
                                  static_cast<const sockaddr*>(static_cast<const void*>(&kernel)), sizeof kernel);
    if (sent >= 0) return Done{};
    if (errno != EINTR) return failed("Cannot send to the kernel", errno);
  }
}

Result<std::size_t> Netlink::receive() {
  for (;;) {
    sockaddr_nl from{};
    iovec part{buffer_.data(), buffer_.size()};
    msghdr message{};
    message.msg_name = &from;
    message.msg_namelen = sizeof from;
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    const ssize_t got = ::recvmsg(descriptor(), &message, 0);
    if (got < 0) {
      if (errno == EINTR) continue;
      if (errno == EAGAIN) return Error{"", "The kernel did not answer within 10 s"};
      return failed("Cannot read the kernel's answer", errno);
    }
    if (from.nl_pid != 0) continue;  // another process, not the kernel
    if (message.msg_flags & MSG_TRUNC) return Error{"", "The kernel's answer is longer than expected"};
    return static_cast<std::size_t>(got);
  }
}

Result<std::vector<Reply>> Netlink::transact(RequestList& requests) {
  std::vector<Reply> replies(requests.size());
  for (std::size_t first = 0; first < requests.size(); first += kRequestsInOneSend) {
    const std::size_t last = std::min(first + kRequestsInOneSend, requests.size());
    const std::uint32_t base = sequence_ + 1;
    for (std::size_t at = first; at < last; ++at) {
      nlmsghdr* header = requests.at(at);
      header->nlmsg_seq = ++sequence_;
      header->nlmsg_pid = 0;
      header->nlmsg_flags = static_cast<std::uint16_t>(header->nlmsg_flags | NLM_F_REQUEST);
      if (at + 1 == last) header->nlmsg_flags = static_cast<std::uint16_t>(header->nlmsg_flags | NLM_F_ACK);
    }
    if (Outcome sent = send(requests.bytes(first, last)); !sent) return sent.errors();
    for (bool answered = false; !answered;) {
      auto got = receive();
      if (!got) return got.errors();
      int left = static_cast<int>(*got);
      for (auto* header = static_cast<nlmsghdr*>(static_cast<void*>(buffer_.data())); nlmsg_ok(header, left);
           header = nlmsg_next(header, &left)) {
        const std::uint32_t offset = header->nlmsg_seq - base;
        if (offset >= last - first || header->nlmsg_type != NLMSG_ERROR) continue;
        if (auto reply = readError(header)) replies[first + offset] = std::move(*reply);
        if (first + offset + 1 == last) answered = true;
      }
    }
  }
  return replies;
}

Result<Reply> Netlink::ask(nlmsghdr* request, bool dump, const Visit& visit) {
  request->nlmsg_seq = ++sequence_;
  request->nlmsg_pid = 0;
  request->nlmsg_flags = static_cast<std::uint16_t>(NLM_F_REQUEST | (dump ? NLM_F_DUMP : NLM_F_ACK));
  const auto* bytes = static_cast<const std::uint8_t*>(static_cast<const void*>(request));
  if (Outcome sent = send({bytes, request->nlmsg_len}); !sent) return sent.errors();
  for (;;) {
    auto got = receive();
    if (!got) return got.errors();
    int left = static_cast<int>(*got);
    for (auto* header = static_cast<nlmsghdr*>(static_cast<void*>(buffer_.data())); nlmsg_ok(header, left);
         header = nlmsg_next(header, &left)) {
      if (header->nlmsg_seq != sequence_) continue;
      if (header->nlmsg_type == NLMSG_DONE) {
        Reply reply;
        if (nlmsg_datalen(header) >= static_cast<int>(sizeof(int))) {
          int code = 0;
          std::memcpy(&code, nlmsg_data(header), sizeof code);
          reply.error = code < 0 ? -code : 0;
        }
        return reply;
      }
      if (header->nlmsg_type == NLMSG_ERROR) return readError(header).value_or(Reply{EBADMSG, {}});
      visit(header);
    }
  }
}

}  // namespace lvs::net
