#include <set>

#include "common/diagnosis/trail.h"

namespace lvs::diagnosis {
namespace {

bool isReset(const Sighting& one) { return one.packet.tcp && (one.packet.tcp->flags & packets::kRst) != 0; }

std::string by(const Sighting& one) { return " by " + one.interface + " of " + one.host; }

/// "an ICMP error about it came from 10.0.0.1: …"; empty: none.
std::string errorText(const Trail& trail) {
  if (!trail.error) return {};
  return "; " + trail.error->host + " saw " + packets::describe(trail.error->packet);
}

class Judge {
 public:
  Judge(const VirtualService& service, const Probe& probe, const Trail& trail)
      : service_(service), probe_(probe), trail_(trail) {
    // One connection meets one real server; the others may be well.
    effect_ = service.realServers.size() > 1 ? Effect::some : Effect::stops;
  }

  std::vector<Finding> judge() {
    // Who has its answer has it, whatever was not captured; and who may still be waiting is not given up.
    const bool open = probe_.end == Probe::End::answered || probe_.end == Probe::End::unknown;
    if (!trail_.directorsHeard || open) return {};
    if (!trail_.in) {
      // Who is connected has been heard by somebody: without a frame to somebody else, the captures were late.
      if (probe_.end != Probe::End::connected || trail_.stray) requestMissing();
    } else if (probe_.end == Probe::End::connected) large();
    else if (!trail_.out) stopsAtDirector();
    else if (trail_.serverHeard) atServer();
    else if (silent()) behindDirector();
    return std::move(findings_);
  }

 private:
  bool silent() const { return probe_.end == Probe::End::silent; }
  std::string client() const { return probe_.client.toString(); }
  std::string server() const { return trail_.server.empty() ? trail_.sentTo : trail_.server; }

  void say(Fault fault, Effect effect, std::string place, std::string sentence, std::string why, std::string remedy) {
    findings_.push_back({fault, effect, std::move(place), std::move(sentence), std::move(why), std::move(remedy), {}});
  }

  void requestMissing() {
    std::string why = "a connection from " + client() + " port " + std::to_string(probe_.port) +
                      " was made while all of them were listened to" + errorText(trail_);
    if (trail_.stray) {
      why = "its frames go to " + packets::macText(trail_.stray->packet.ethernet->to) +
            (trail_.strayFor.empty() ? ", which is none of the directors' hardware addresses"
                                     : ", which is " + trail_.strayFor + "'s hardware address");
    }
    say(Fault::requestsMissing, Effect::stops, "between the client and the directors",
        "What " + client() + " sends to " + service_.name + " reaches none of its directors", why,
        trail_.stray ? "Whoever is before the directors believes an old or a wrong ARP answer for the VIP: look at its "
                       "neighbours (ip neigh), and who else answers (arping)"
                     : "Look from the client, and from the router before the directors, which hardware address answers "
                       "for the VIP (ip neigh, arping), and whether a firewall in between lets the service in");
  }

  void stopsAtDirector() {
    const std::string place = "director " + trail_.director;
    if (trail_.refusal) {
      say(Fault::directorRefuses, Effect::stops, place,
          trail_.director + " itself answers for " + service_.name + ", and refuses",
          "the request came in" + by(*trail_.in) + " and was answered with " +
              packets::describe(trail_.refusal->packet),
          "No real server of the service may take connections there: look at lvsctl ipvs and lvsctl health");
      return;
    }
    say(Fault::directorDrops, Effect::stops, place,
        "What clients send to " + service_.name + " comes to " + trail_.director + " and does not leave it",
        "the request came in" + by(*trail_.in) + " and was seen on none of its interfaces again" + errorText(trail_),
        "Its packet filter, reverse path filter (rp_filter) or route to the real servers drops it, or no real server "
        "may take connections");
  }

  void behindDirector() {
    say(Fault::noReply, effect_, "behind director " + trail_.director,
        trail_.director + " passes connections to " + service_.name + " on to " + server() + ", and no answer comes",
        "the request left" + by(*trail_.out) + errorText(trail_) + "; nobody listened on " + server(),
        "Let the agent in by SSH (lvsctl real-server trust), or look there by hand: tcpdump -ni any host " + client());
  }

  void atServer() {
    const std::string place = "real server " + trail_.server;
    if (trail_.reply) return back(place);  // whatever else was not captured, it has come there
    if (!trail_.arrived) {
      const bool tunnel = trail_.forwarding == Forwarding::tunnel;
      say(Fault::lostOnTheWay, effect_, "between " + trail_.director + " and " + trail_.server,
          "What " + trail_.director + " sends to " + trail_.server + " does not arrive there",
          "it left" + by(*trail_.out) + " for " + trail_.sentTo + errorText(trail_),
          tunnel
              ? "Look whether routers and firewalls in between let the tunnel's packets through (IPIP is IP protocol "
                "4, GRE 47; neither TCP nor UDP)"
              : "Look at the switches and firewalls in between, and whether the address is really " + trail_.server +
                    "'s");
    } else if (trail_.tunnelHeard && !trail_.unpacked) {
      say(Fault::notUnpacked, effect_, place, trail_.server + " does not take the packets out of their tunnel",
          "they arrive" + by(*trail_.arrived) + " and do not appear on the tunnel's interface" + errorText(trail_),
          "Look whether the tunnel's interface is there and up and the packet filter lets its protocol in: lvsctl "
          "real-server verify " +
              trail_.server);
      findings_.back().cure = Cure{Cure::Kind::setUp, {}, {trail_.server}, {}};
    } else {
      const Sighting& last = trail_.unpacked ? *trail_.unpacked : *trail_.arrived;
      say(Fault::noReply, effect_, place,
          trail_.server + " gets what clients send to " + service_.name + " and does not answer",
          "the request is seen" + by(last) + ", and no reply" + errorText(trail_),
          "Its reverse path filter, its packet filter, a missing VIP or a full queue drops it: lvsctl real-server "
          "verify " +
              trail_.server);
    }
  }

  void back(const std::string& place) {
    const bool nat = trail_.forwarding == Forwarding::nat;
    const IpAddress& from = trail_.reply->packet.ip.back().source;
    // In a tunnel as in the open: the innermost destination.
    const IpAddress& asked = trail_.out->packet.ip.back().destination;
    if (isReset(*trail_.reply)) {
      say(Fault::serverRefuses, effect_, place, trail_.server + " refuses connections to " + service_.name,
          "it answers with " + packets::describe(trail_.reply->packet),
          "Start the service there, and let it listen on " + asked.toString() + " or on all addresses");
    } else if (from != asked) {
      say(Fault::wrongSource, effect_, place,
          trail_.server + " answers from " + from.toString() + " and not from " + asked.toString(),
          "the client takes no answer from somebody whom it did not ask: " + packets::describe(trail_.reply->packet),
          "Look for a rule there that rewrites addresses (nft list ruleset, iptables -t nat -S), or a service that "
          "answers from an address of its own");
    } else if (nat && !trail_.replyIn && !trail_.replyOut) {
      say(Fault::replyAstray, effect_, place, trail_.server + "'s answers do not go back through " + trail_.director,
          "they leave" + by(*trail_.reply) + " and do not come to the director, which alone can translate them",
          "The default route of " + trail_.server +
              " has to lead to the director (NAT), and clients must not be on its own segment");
    } else if (nat && !trail_.replyOut) {
      say(Fault::directorDrops, effect_, "director " + trail_.director,
          "Answers of " + trail_.server + " come to " + trail_.director + " and do not leave it",
          "they come in" + by(*trail_.replyIn) + errorText(trail_),
          "Look at its packet filter's forward chain, and whether it forwards at all (net.ipv4.ip_forward)");
    } else if (silent()) {
      const Sighting& last = nat ? *trail_.replyOut : *trail_.reply;
      say(Fault::replyLost, effect_, "between " + last.host + " and the client",
          "Answers leave " + last.host + " and do not reach " + client(),
          packets::describe(last.packet) + " left" + by(last) + errorText(trail_),
          nat ? "Look at the routers between them"
              : "A router on their way drops packets whose source is the VIP (anti-spoofing), or a firewall that saw "
                "only "
                "one direction: lvsctl traceroute " +
                    client() + " --real-server " + trail_.server + " --from " + asked.toString() + " names it");
    }
  }

  /// Connected, and then nothing: one direction loses what is large.
  void large() {
    const Sighting* lost = trail_.repeated ? trail_.repeated : trail_.stuckArrived ? nullptr : trail_.stuck;
    if (!lost) return;
    const std::string place = trail_.repeated    ? "between " + trail_.server + " and the client"
                              : trail_.stuckLeft ? "between " + trail_.director + " and " + server()
                                                 : "director " + trail_.director;
    say(Fault::largeLost, Effect::some, place,
        "Connections to " + service_.name + " begin, and then large packets get lost",
        "a packet of " + std::to_string(lost->packet.ip.back().length) + " bytes was seen" + by(*lost) +
            " again and again" + errorText(trail_),
        "The way's MTU is smaller, and whoever drops the packets does not say so or is not heard: let ICMP "
        "\"fragmentation needed\" through, or make the MSS smaller there");
  }

  const VirtualService& service_;
  const Probe& probe_;
  const Trail& trail_;
  Effect effect_ = Effect::stops;
  std::vector<Finding> findings_;
};

}  // namespace

std::optional<Finding> judgeElsewhere(const VirtualService& service, const Trail& trail) {
  if (!trail.in || trail.out || trail.refusal || trail.in->packet.ip.empty()) return std::nullopt;
  const std::string vip = trail.in->packet.ip.front().destination.toString();
  const std::string frames =
      trail.in->packet.ethernet ? ", in frames for " + packets::macText(trail.in->packet.ethernet->to) : "";
  return Finding{
      Fault::staleArp,
      Effect::some,
      "director " + trail.director,
      "Requests for " + service.name + "'s VIP " + vip + " come to " + trail.director + ", which is not master",
      "they come in" + by(*trail.in) + frames + errorText(trail),
      "Whoever is before the directors has an old ARP entry for " + vip +
          ": announce it again on the master (arping -U -c 3 -I " + trail.in->interface + ' ' + vip +
          ", which every takeover does as well), and look at that router's entry (ip neigh) and at how long "
          "it keeps one"};
}

std::vector<Finding> judge(const VirtualService& service, const Probe& probe, const Trail& trail) {
  return Judge(service, probe, trail).judge();
}

}  // namespace lvs::diagnosis
