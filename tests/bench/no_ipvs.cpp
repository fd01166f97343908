// Loaded before keepalived's own libraries where the kernel has no IPVS: whatever is told to the kernel's table is
// acknowledged and does nothing, so that its health checks can be measured on any machine.
#include <netlink/handlers.h>

struct nl_sock;

namespace {
nl_recvmsg_msg_cb_t acknowledge = nullptr;
void* with = nullptr;
}  // namespace

extern "C" {
int genl_ctrl_resolve(nl_sock*, const char*) { return 42; }
int nl_send_auto(nl_sock*, nl_msg*) { return 0; }
int nl_socket_modify_cb(nl_sock*, nl_cb_type type, nl_cb_kind, nl_recvmsg_msg_cb_t call, void* argument) {
  if (type == NL_CB_ACK) {
    acknowledge = call;
    with = argument;
  }
  return 0;
}
int nl_recvmsgs_default(nl_sock*) {
  if (acknowledge) acknowledge(nullptr, with);
  return 0;
}
}
