// A netlink socket for many requests at once: about a hundred travel in one sendmsg, and only the last
// of them asks for an acknowledgement. The kernel works a batch off in order before it answers the last
// one (net/netlink/af_netlink.c, netlink_rcv_skb), so a request that nobody complained about is done.
// Replies are matched by sequence number. libnl opens the socket and builds the messages.
#pragma once

#include <linux/netlink.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "common/model/result.h"

struct nl_msg;
struct nl_sock;

namespace lvs::net {

/// Requests one after the other in one buffer, as they go out.
class RequestList {
 public:
  /// Appends a message; its sequence number and flags for acknowledgement are set when it is sent.
  void add(const nlmsghdr* message);
  std::size_t size() const { return starts_.size(); }
  nlmsghdr* at(std::size_t index);
  /// The bytes of the requests [first, last).
  std::span<std::uint8_t> bytes(std::size_t first, std::size_t last);

 private:
  std::vector<std::uint8_t> bytes_;
  std::vector<std::size_t> starts_;
};

/// What the kernel made of a request.
struct Reply {
  int error = 0;      ///< errno value; 0: done
  std::string words;  ///< the kernel's own explanation (extended acknowledgement); often empty
};

struct SocketFree {
  void operator()(nl_sock* socket) const;
};
struct MessageFree {
  void operator()(nl_msg* message) const;
};
using MessagePtr = std::unique_ptr<nl_msg, MessageFree>;

/// An empty message to build requests in, again and again: see restart().
MessagePtr newMessage();
/// Empties the message and starts the next one; type 0 means the generic netlink header comes next.
void restart(nl_msg* message);

class Netlink {
 public:
  /// `protocol` is NETLINK_GENERIC or NETLINK_ROUTE. Buffers are raised for batches and dumps.
  static Result<Netlink> open(int protocol);

  /// Sends all requests, in batches; one reply for each, in their order. Fails as a whole only when
  /// the socket does.
  Result<std::vector<Reply>> transact(RequestList& requests);

  using Visit = std::function<void(const nlmsghdr*)>;
  /// Sends one request and visits each message of its answer: a whole dump with `dump`, else one reply.
  /// A dump that the kernel says was interrupted by changes is still complete for entries that stayed.
  Result<Reply> ask(nlmsghdr* request, bool dump, const Visit& visit);

  /// The number of a generic netlink family; an error when the kernel has none of that name.
  Result<int> resolveFamily(const char* name);
  int descriptor() const;

 private:
  explicit Netlink(std::unique_ptr<nl_sock, SocketFree> socket) : socket_(std::move(socket)) {}
  Outcome send(std::span<const std::uint8_t> bytes);
  Result<std::size_t> receive();

  std::unique_ptr<nl_sock, SocketFree> socket_;
  std::uint32_t sequence_ = 0;
  std::vector<std::uint8_t> buffer_ = std::vector<std::uint8_t>(32768);  ///< the kernel fills no more at once
};

}  // namespace lvs::net
