#include "console/troubleshoot/lesson_words.h"

#include <QCoreApplication>

#include "console/text.h"

namespace lvs::troubleshoot {
namespace {

using Stage = diagnosis::Step;

struct Lesson {
  Q_DECLARE_TR_FUNCTIONS(Lesson)
};

/// Before IPVS chooses a real server: the same for every forwarding method.
StepWords atDirector(Stage step) {
  switch (step) {
    case Stage::directors:
      return {Lesson::tr("Ask the directors"),
              Lesson::tr("Each director's agent is asked which document is in force, and whether its kernel has IPVS."),
              Lesson::tr("Directors forward by the document that they hold. With different documents they treat the "
                         "same client differently."),
              Lesson::tr("All answer, with the same revision, and the module ip_vs is loaded."),
              Lesson::tr("One does not answer, holds no document or an old one, or has no ip_vs.")};
    case Stage::roles:
      return {Lesson::tr("Who is master"),
              Lesson::tr("The directors' roles are compared, and who hears whose VRRP advertisements (IP protocol "
                         "112)."),
              Lesson::tr("The master alone holds the VIP. Without a master nobody answers; of two masters both do."),
              Lesson::tr("One director is master, and only its advertisements are on the wire."),
              Lesson::tr("No advertisements, or two senders: then they do not hear each other, often because a "
                         "firewall drops protocol 112.")};
    case Stage::vip:
      return {Lesson::tr("Who answers for the VIP"),
              Lesson::tr("The VIP is looked for on the directors' interfaces, and its segment is asked who has it "
                         "(ARP; with IPv6 neighbour discovery)."),
              Lesson::tr("The router in front sends packets to the hardware address that answered it last."),
              Lesson::tr("The VIP is on the master alone, and every answer carries the master's hardware address."),
              Lesson::tr("Nobody answers, or somebody else does: a real server, the other director, or a stranger. "
                         "The router's entry may also be an old one.")};
    case Stage::requests:
      return {Lesson::tr("Requests come to the director"),
              Lesson::tr("A client tries while the director's interface is listened to."),
              Lesson::tr("Whether the client's first packet comes in tells on which side of the director to look."),
              Lesson::tr("The packet is seen, for the VIP and for the director's hardware address; with TCP it is a "
                         "SYN."),
              Lesson::tr("Nothing is seen: a router or firewall before the director drops it, or it goes to another "
                         "hardware address.")};
    case Stage::filter:
      return {Lesson::tr("The director's packet filter"),
              Lesson::tr("The rules of nftables and iptables are walked as the kernel walks them for a packet of the "
                         "service."),
              Lesson::tr("IPVS gets packets after the chain INPUT: what is dropped there never reaches a real server. "
                         "With NAT the replies pass FORWARD."),
              Lesson::tr("A rule or the policy accepts the packets; counters of drop rules stand still while a client "
                         "tries."),
              Lesson::tr("A rule drops or rejects them, or the policy is drop and nothing accepts them; the counter "
                         "rises with each try.")};
    case Stage::kernel:
      return {Lesson::tr("Reverse path and forwarding"),
              Lesson::tr("The director's rp_filter is read for the interface where clients come in, and with NAT "
                         "whether it forwards."),
              Lesson::tr("A strict rp_filter (1) drops what comes in by another interface than the one that leads "
                         "back to its sender. The greater of \"all\" and the interface's own value counts."),
              Lesson::tr("rp_filter is 0 or 2, or the route back leaves by the same interface; with NAT forwarding "
                         "is 1."),
              Lesson::tr("rp_filter is 1 and the route back leaves elsewhere: \"ip route get\" says \"Invalid "
                         "cross-device link\", and the counter IPReversePathFilter rises.")};
    case Stage::table:
      return {Lesson::tr("The table of IPVS"),
              Lesson::tr("The kernel's entry of the service is compared with the document and with the real servers' "
                         "health."),
              Lesson::tr("Here a real server is chosen: by scheduler, weight, thresholds and persistence."),
              Lesson::tr("The service is there, its real servers have the method and weight of the document, and "
                         "connections become ESTABLISHED."),
              Lesson::tr("The service is missing, or all weights are 0. Connections that stay in SYN_RECV: the real "
                         "server or the way back is at fault.")};
    case Stage::route:
      return {Lesson::tr("The way to the real server"),
              Lesson::tr("The director's route to the real server is looked up, and the next machine on it is asked "
                         "by ARP."),
              Lesson::tr("IPVS sends by the director's own routes. Direct routing needs the real server in a segment "
                         "of the director; tunnels and NAT only a route."),
              Lesson::tr("There is a route, and the neighbour entry is REACHABLE or STALE."),
              Lesson::tr("No route, or the neighbour entry is FAILED or INCOMPLETE. A ping without answer alone "
                         "proves nothing.")};
    default: return {};
  }
}

/// The way of a packet that still carries the VIP: direct routing and tunnels.
StepWords direct(Stage step, bool tunnel) {
  const QString between = Lesson::tr(
      "It leaves the director and is not seen at the real server: something between "
      "drops it. An ICMP error names who.");
  const QString silent = Lesson::tr(
      "Requests come in and no answer leaves; IPReversePathFilter or the counter of a "
      "drop rule rises with each.");
  switch (step) {
    case Stage::wire:
      if (!tunnel)
        return {Lesson::tr("From the director to the real server"),
                Lesson::tr("The same packet is looked for twice: leaving the director, unchanged but for the real "
                           "server's hardware address, and coming in there."),
                Lesson::tr("What leaves here and does not come in there was dropped in between."),
                Lesson::tr("Each packet is seen at both ends, within milliseconds."), between};
      return {Lesson::tr("The tunnel's packets on the wire"),
              Lesson::tr("The same packet is looked for twice: leaving the director inside the tunnel's packet, and "
                         "coming in at the real server."),
              Lesson::tr("A tunnel is neither TCP nor ICMP (IPIP is IP protocol 4, GRE 47), and firewalls between "
                         "data centres like to drop it without a word."),
              Lesson::tr("Each packet is seen at both ends, within milliseconds."),
              between + QLatin1Char(' ') +
                  Lesson::tr("\"Protocol unreachable\" from the real server itself: its tunnel module is not loaded.")};
    case Stage::setup:
      if (!tunnel)
        return {Lesson::tr("The VIP on the real server"),
                Lesson::tr("The addresses of the real server are read: the VIP has to be on lo."),
                Lesson::tr("The packet still has the VIP as destination: the real server takes it only when it holds "
                           "the VIP itself, and must not answer ARP for it."),
                Lesson::tr("lo has the VIP as /32; arp_ignore is 1 and arp_announce 2."),
                Lesson::tr("The VIP is missing, or arp_ignore is 0 and the real server takes the VIP away from the "
                           "director.")};
      return {Lesson::tr("The VIP on the real server"),
              Lesson::tr("The real server's tunnel interface is looked at: its module, whether it is up, and the VIP "
                         "on it."),
              Lesson::tr("This interface unpacks the packets. What is inside still has the VIP as destination: the "
                         "real server takes it only when it holds the VIP itself, and must not answer ARP for it."),
              Lesson::tr("The interface is UP and NOARP with the VIP as /32, and the packets appear on it unpacked; "
                         "arp_ignore is 1 and arp_announce 2."),
              Lesson::tr("The interface is missing or DOWN, or lacks the VIP. All VIPs go on the one tunl0; a tunl1 "
                         "cannot be made beside it.")};
    case Stage::gate:
      if (!tunnel)
        return {Lesson::tr("What the real server lets in"), Lesson::tr("The real server's packet filter is read."),
                Lesson::tr("Packets come with the client's own address: a rule for the director's address does not "
                           "match."),
                Lesson::tr("The rules accept the service's port from any client."), silent};
      return {Lesson::tr("What the real server lets in"),
              Lesson::tr("The real server's rp_filter and packet filter are read."),
              Lesson::tr("What comes out of the tunnel has a client's address, and the route to clients leaves by "
                         "another interface: a strict rp_filter takes it for forged."),
              Lesson::tr("rp_filter is 0 or 2 on \"all\" and on the tunnel's interface; the rules accept the tunnel's "
                         "packet and the one inside."),
              silent};
    case Stage::listener:
      return {Lesson::tr("The program that answers"),
              Lesson::tr("The real server's listening sockets are read for the service's port."),
              Lesson::tr("The packet still has the VIP as destination: a program that listens on the RIP alone does "
                         "not get it."),
              Lesson::tr("A socket listens on the VIP, on 0.0.0.0 or on [::]."),
              Lesson::tr("Nothing listens, or on another address only: the real server answers with RST. Rising "
                         "ListenOverflows: the program takes connections too slowly.")};
    case Stage::reply:
      return {Lesson::tr("The reply's source"), Lesson::tr("The reply is looked for where it leaves the real server."),
              Lesson::tr("A client takes a reply only from the address that it asked: the VIP."),
              Lesson::tr("A reply leaves with the VIP as source; with TCP first SYN+ACK."),
              Lesson::tr("It leaves with the RIP as source: a rule rewrites it, or a proxy answers from an address of "
                         "its own.")};
    case Stage::back:
      return {Lesson::tr("The reply's way to the client"),
              Lesson::tr("The way from the real server to the client is traced with the VIP as source, and once more "
                         "with its own address."),
              Lesson::tr("Replies do not pass the director. A border router that knows the VIP as an address from "
                         "elsewhere may drop them as forged (anti-spoofing, BCP 38)."),
              Lesson::tr("Both traces come to the client."),
              Lesson::tr("With the VIP as source the trace ends earlier than with the RIP: the first router that is "
                         "missing there drops it.")};
    default: return {};
  }
}

StepWords translated(Stage step) {
  switch (step) {
    case Stage::wire:
      return {Lesson::tr("From the director to the real server"),
              Lesson::tr("The same packet is looked for twice: leaving the director with the real server's address as "
                         "destination, and coming in there."),
              Lesson::tr("What leaves here and does not come in there was dropped in between."),
              Lesson::tr("Each packet is seen at both ends, within milliseconds."),
              Lesson::tr("It leaves the director and is not seen at the real server: something between drops it. An "
                         "ICMP error names who.")};
    case Stage::gate:
      return {Lesson::tr("What the real server lets in"), Lesson::tr("The real server's packet filter is read."),
              Lesson::tr("Packets come with the client's own address: a rule for the director's address does not "
                         "match."),
              Lesson::tr("The rules accept the service's port from any client."),
              Lesson::tr("Requests come in and no answer leaves; IPReversePathFilter or the counter of a drop rule "
                         "rises with each.")};
    case Stage::listener:
      return {Lesson::tr("The program that answers"),
              Lesson::tr("The real server's listening sockets are read for the service's port."),
              Lesson::tr("With NAT the packet comes to the real server's own address and port."),
              Lesson::tr("A socket listens on the RIP, on 0.0.0.0 or on [::]."),
              Lesson::tr("Nothing listens, or on another address only: the real server answers with RST. Rising "
                         "ListenOverflows: the program takes connections too slowly.")};
    case Stage::reply:
      return {Lesson::tr("The reply goes through the director"),
              Lesson::tr("The real server's route to the client is looked up, and the reply is looked for at the "
                         "director."),
              Lesson::tr("Only the director can put the VIP back into the reply. One that goes straight to the client "
                         "comes from an address that it never asked."),
              Lesson::tr("The route leads to the director, and the reply leaves the director with the VIP as source."),
              Lesson::tr("The default route leads to another router, or the client is in the real server's own "
                         "network.")};
    case Stage::back:
      return {Lesson::tr("The reply's way to the client"),
              Lesson::tr("The way from the director to the client is traced with the VIP as source."),
              Lesson::tr("What leaves the director can still be dropped on its way."),
              Lesson::tr("The trace comes to the client."),
              Lesson::tr("The trace ends early: the first router that is missing drops it, or the one before.")};
    default: return {};
  }
}

/// What is looked at beside the way.
StepWords besides(Stage step, bool tunnel) {
  switch (step) {
    case Stage::mtu:
      return {Lesson::tr("Large packets"),
              Lesson::tr("A packet as large as an Ethernet frame is sent with \"don't fragment\", and ICMP "
                         "\"fragmentation needed\" is listened for."),
              (tunnel ? Lesson::tr("The tunnel's header takes 20 bytes and more.") + QLatin1Char(' ') : QString()) +
                  Lesson::tr("Who drops a packet as too large says so by ICMP, which firewalls like to drop: then "
                             "small answers come, and large ones hang."),
              Lesson::tr("The large ping is answered, or an ICMP error names the smaller MTU and the sender obeys."),
              Lesson::tr("Small pings pass, large ones vanish without a word, and one large segment is sent again and "
                         "again.")};
    case Stage::health:
      return {Lesson::tr("The health check"), Lesson::tr("The service's check is made by hand, from the director."),
              Lesson::tr("A real server that fails its check gets no new connections, whatever else is right."),
              Lesson::tr("The check passes, within its time."),
              Lesson::tr("It fails, or takes too long. A check of the RIP can fail where the VIP works, and the other "
                         "way round.")};
    case Stage::sync:
      return {Lesson::tr("Connection synchronisation"),
              Lesson::tr("The directors' sync daemons are compared, and their messages listened for."),
              Lesson::tr("The next master has to know the open connections, or each of them breaks at the failover."),
              Lesson::tr("Each director runs a master and a backup daemon with the same sync id, and all count about "
                         "as many connections."),
              Lesson::tr("A daemon is missing, the sync ids differ, or there are no messages on the wire (UDP "
                         "multicast).")};
    default: return {};
  }
}

}  // namespace

StepWords wordsOf(const diagnosis::LessonStep& step) {
  const bool tunnel = step.method == Forwarding::tunnel;
  StepWords words = atDirector(step.step);
  if (words.title.isEmpty()) words = besides(step.step, tunnel);
  if (words.title.isEmpty() && step.method == Forwarding::nat) words = translated(step.step);
  // What was found has its step, also where the method of the example would not need it.
  return words.title.isEmpty() ? direct(step.step, tunnel) : words;
}

QString stateText(diagnosis::LessonStep::State state) {
  using State = diagnosis::LessonStep::State;
  switch (state) {
    case State::notRun: return Lesson::tr("not run yet");
    case State::good: return Lesson::tr("good");
    case State::bad: return Lesson::tr("bad");
    case State::unseen: return Lesson::tr("not seen");
  }
  return {};
}

QString stateShape(diagnosis::LessonStep::State state) {
  using State = diagnosis::LessonStep::State;
  switch (state) {
    case State::notRun: return QStringLiteral("○");
    case State::good: return QStringLiteral("✓");
    case State::bad: return QStringLiteral("✗");
    case State::unseen: return QStringLiteral("?");
  }
  return {};
}

QString whereText(const diagnosis::CommandLine& command) {
  using Where = diagnosis::CommandLine::Where;
  switch (command.where) {
    case Where::here: return Lesson::tr("on this computer");
    case Where::client: return Lesson::tr("on a client");
    case Where::router: return Lesson::tr("on the router, or another machine of the VIP's segment");
    case Where::director: return Lesson::tr("on director %1").arg(text(command.host));
    case Where::realServer: return Lesson::tr("on real server %1 (%2)").arg(text(command.host), text(command.login));
  }
  return {};
}

}  // namespace lvs::troubleshoot
