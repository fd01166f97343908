// Why ip_vs_ctl.c refuses, by request and errno; the errno's own words alone would mislead ("No such
// process" for a missing service).
#include <cerrno>
#include <cstring>

#include "agent/ipvs/message.h"

namespace lvs::ipvs {
namespace {

using reconcile::Verb;

/// Reasons that do not depend on the request; empty: none of them.
std::string generalReason(int error) {
  switch (error) {
    case EPERM:
    case EACCES: return "the agent lacks CAP_NET_ADMIN";
    case ENOMEM: return "the kernel is out of memory";
    case EAFNOSUPPORT: return "the kernel has no IPVS for IPv6";
    case EOPNOTSUPP: return "the kernel's IPVS does not know this request";
    default: return {};
  }
}

std::string serviceReason(const reconcile::ServiceStep& step, int error) {
  switch (error) {
    case EEXIST: return "it exists already";
    case ESRCH: return "there is no such virtual service";
    case ENOENT:
      if (step.service.engine.empty()) {
        return "the kernel has no scheduler " + step.service.scheduler + " (module ip_vs_" + step.service.scheduler +
               ")";
      }
      return "the kernel lacks the scheduler " + step.service.scheduler + " (module ip_vs_" + step.service.scheduler +
             ") or the persistence engine " + step.service.engine + " (module ip_vs_pe_" + step.service.engine + ")";
    case EPROTONOSUPPORT: return "the kernel's IPVS does not know this protocol";
    case EINVAL:
      if (step.verb != Verb::remove && step.key.family == Family::ipv6) {
        return "the settings are not allowed; an IPv6 netmask is a prefix length of 1 to 128, found " +
               std::to_string(step.service.netmask);
      }
      return "the settings are not allowed";
    default: return {};
  }
}

std::string destinationReason(const reconcile::DestinationStep& step, int error) {
  switch (error) {
    case EEXIST: return "the virtual service has this real server already";
    case ENOENT: return "the virtual service has no such real server";
    case ESRCH: return "there is no such virtual service";
    case ERANGE:
      if (step.destination.lowerThreshold > step.destination.upperThreshold) {
        return "the lower threshold " + std::to_string(step.destination.lowerThreshold) +
               " is above the upper threshold " + std::to_string(step.destination.upperThreshold);
      }
      return "the weight " + std::to_string(step.destination.weight) + " is out of range";
    case EINVAL:
      if (step.service.family != step.key.address.family()) {
        if (step.destination.forwarding != Forwarding::tunnel) {
          return "a real server of the other address family needs forwarding by tunnel";
        }
        return "a real server of the other address family is not allowed while a sync daemon runs";
      }
      if (step.destination.forwarding == Forwarding::tunnel && step.destination.tunnel.type == TunnelType::gue &&
          step.destination.tunnel.port == 0) {
        return "a GUE tunnel needs a port";
      }
      return "the address is not a host's unicast address that the director has a route to (an interface lo "
             "that is down has this effect too)";
    default: return {};
  }
}

const char* verbWord(Verb verb) { return verb == Verb::add ? "add" : verb == Verb::change ? "change" : "remove"; }

std::string sentence(const std::string& what, std::string reason, const net::Reply& reply) {
  if (reason.empty()) reason = generalReason(reply.error);
  if (reason.empty()) reason = std::strerror(reply.error);
  return "The kernel refused to " + what + ": " + reason + (reply.words.empty() ? "" : " (" + reply.words + ")");
}

}  // namespace

std::string refusal(const reconcile::ServiceStep& step, const net::Reply& reply) {
  return sentence(std::string(verbWord(step.verb)) + " the virtual service " + step.key.toString(),
                  serviceReason(step, reply.error), reply);
}

std::string refusal(const reconcile::DestinationStep& step, const net::Reply& reply) {
  return sentence(
      std::string(verbWord(step.verb)) + " the real server " + step.key.toString() + " of " + step.service.toString(),
      destinationReason(step, reply.error), reply);
}

std::string refusal(const reconcile::DaemonStep& step, const net::Reply& reply) {
  std::string reason;
  switch (reply.error) {
    case ENODEV: reason = "there is no interface " + step.daemon.interface; break;
    case EEXIST: reason = "one of this role runs already"; break;
    case ESRCH: reason = "none of this role runs"; break;
    case EADDRNOTAVAIL: reason = step.daemon.interface + " has no address of the group's family"; break;
    case ENETDOWN: reason = step.daemon.interface + " is down"; break;
    case EINVAL:
      reason = "its settings do not go together, or real servers of another address family are in use";
      break;
    default: break;
  }
  return sentence(std::string(step.verb == Verb::remove ? "stop" : "start") + " the " +
                      (step.daemon.master ? "master" : "backup") + " sync daemon on " + step.daemon.interface,
                  reason, reply);
}

}  // namespace lvs::ipvs
