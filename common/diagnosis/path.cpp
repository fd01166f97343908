#include "common/diagnosis/path.h"

#include <algorithm>
#include <map>

#include "common/diagnosis/trail.h"

namespace lvs::diagnosis {
namespace {

/// Stations in the order of the way, as hops.
class Hops {
 public:
  explicit Hops(const Trail& trail) : trail_(trail) {}

  void add(const std::string& host, bool back, const Sighting* seen, bool heard, const std::string& did,
           const std::string& rest = {}) {
    Hop hop;
    hop.host = host;
    hop.back = back;
    hop.seen = seen ? Seen::yes : heard ? Seen::no : Seen::unknown;
    hop.sentence = did;
    if (seen) hop.sentence += " by " + seen->interface + rest;
    if (seen) hop.afterNs = seen->timeNs - trail_.firstNs;
    hops.push_back(std::move(hop));
  }

  std::vector<Hop> hops;

 private:
  const Trail& trail_;
};

std::string wrapping(const Sighting& sent) {
  const packets::Packet& packet = sent.packet;
  if (packet.ip.size() > 1)
    return " as " + packets::tunnelText(packet.tunnels.front()) + " to " + packet.ip[0].destination.toString();
  return " to " + packet.ip[0].destination.toString() +
         (packet.ethernet ? " at " + packets::macText(packet.ethernet->to) : "");
}

std::string flags(const Sighting& one) {
  if (!one.packet.tcp) return {};
  const std::uint8_t set = one.packet.tcp->flags;
  if ((set & packets::kRst) != 0) return " (RST)";
  if ((set & packets::kSyn) != 0) return (set & packets::kAck) != 0 ? " (SYN+ACK)" : " (SYN)";
  return {};
}

std::string endOf(const Probe& probe) {
  switch (probe.end) {
    case Probe::End::unknown: return "what the client saw is not known";
    case Probe::End::answered: return "the client has its answer";
    case Probe::End::connected: return "the client is connected, and its request is not answered";
    case Probe::End::refused: return "the client was refused";
    case Probe::End::silent: return "the client hears nothing";
  }
  return {};
}

std::vector<Hop> hopsOf(const Probe& probe, const Trail& trail) {
  Hops way(trail);
  const bool further = trail.out != nullptr;
  way.add(trail.director, false, trail.in, trail.directorsHeard, "in", trail.in ? flags(*trail.in) : "");
  way.add(trail.director, false, trail.out, trail.in != nullptr, "out", further ? wrapping(*trail.out) : "");
  const std::string server = trail.server.empty() ? trail.sentTo : trail.server;
  // Whoever answers was reached, by packets that were not captured.
  const bool unanswered = !trail.reply;
  if (further) way.add(server, false, trail.arrived, trail.serverHeard && unanswered, "in");
  if (trail.forwarding == Forwarding::tunnel && trail.arrived)
    way.add(server, false, trail.unpacked, trail.tunnelHeard && unanswered, "out of the tunnel");
  if (further)
    way.add(server, true, trail.reply, trail.serverHeard, "answers",
            trail.reply ? " from " + trail.reply->packet.ip.back().source.toString() + flags(*trail.reply) : "");
  if (further && trail.forwarding == Forwarding::nat) {
    way.add(trail.director, true, trail.replyIn, true, "answer in");
    way.add(trail.director, true, trail.replyOut, true, "answer out");
  }
  Hop client;
  client.back = true;
  client.seen = probe.end == Probe::End::unknown  ? Seen::unknown
                : probe.end == Probe::End::silent ? Seen::no
                                                  : Seen::yes;
  client.sentence = endOf(probe);
  way.hops.push_back(std::move(client));
  return std::move(way.hops);
}

/// How far along the way a fault lies: what lies before explains what follows.
int stageOf(Fault fault) {
  if (fault <= Fault::vipOnTwo) return 1;
  if (fault <= Fault::overThreshold) return 2;
  switch (fault) {
    case Fault::requestsMissing:
    case Fault::staleArp: return 1;
    case Fault::directorRefuses:
    case Fault::directorDrops: return 2;
    case Fault::lostOnTheWay:
    case Fault::noWay: return 3;
    default: return 4;
  }
}

/// Whether what is told of a real server is about the one that a connection met: "between lb1 and r1", "real server
/// r1".
bool sameServer(const Finding& told, const Finding& shown) {
  const std::string name = told.place.substr(told.place.rfind(' ') + 1);
  return told.place.starts_with("real server ") && (shown.place + ' ').find(' ' + name + ' ') != std::string::npos;
}

/// What directors and real servers tell of themselves is the cause of what packets show.
bool explains(const Finding& told, const Finding& shown) {
  if (told.effect == Effect::later) return false;
  // Who holds the VIP without being asked to is asked for it.
  if (shown.fault == Fault::staleArp && (told.fault == Fault::vipOnTwo || told.fault == Fault::twoMasters)) return true;
  // What tracking drops never leaves the director, or never comes back through it.
  if (told.fault == Fault::conntrackFull && shown.place.find(told.place) != std::string::npos) return true;
  if (stageOf(told.fault) < 3) return told.effect == Effect::stops && stageOf(told.fault) <= stageOf(shown.fault);
  return stageOf(shown.fault) >= 3 && (told.fault == Fault::allFail || sameServer(told, shown));
}

std::string allOf(const std::vector<std::string>& names) {
  std::string all;
  for (std::size_t i = 0; i < names.size(); ++i) all += (i == 0 ? "" : " and ") + names[i];
  return all;
}

/// What a path shows to be wrong, once it is known whose turn it is to forward.
std::vector<Finding> findingsOf(const Path& path, const Diagnosis& said, bool alsoThere) {
  const auto& turn = said.forwarding;
  const bool right = turn.empty() || std::find(turn.begin(), turn.end(), path.director) != turn.end();
  if (path.findings.empty() || !path.elsewhere || right) return path.findings;
  Finding stale = *path.elsewhere;
  stale.why += "; " + allOf(turn) + (turn.size() == 1 ? " is" : " are") + " master" +
               (alsoThere ? ", and other connections come there" : ", and none came there");
  return {std::move(stale)};
}

}  // namespace

Probe::End endCalled(std::string_view name) {
  if (name == "answered") return Probe::End::answered;
  if (name == "connected") return Probe::End::connected;
  if (name == "refused") return Probe::End::refused;
  if (name == "silent") return Probe::End::silent;
  return Probe::End::unknown;
}

Path follow(const Cluster& cluster, const VirtualService& service, const Probe& probe, const std::vector<Ear>& ears,
            std::vector<Sighting> sightings) {
  const Heard heard = heardBy(ears, std::move(sightings));
  const Trail trail = trailOf(cluster, service, probe, ears, heard);
  return {hopsOf(probe, trail), judge(service, probe, trail), trail.director, judgeElsewhere(service, trail)};
}

std::vector<Probe> connectionsOf(const VirtualService& service, const std::optional<IpAddress>& client,
                                 const std::vector<Sighting>& sightings, std::size_t most) {
  constexpr std::size_t kMostLookedAt = 4096;
  constexpr std::int64_t kPatienceNs = 900'000'000;  // an unanswered SYN is sent again after a second
  struct Begun {
    std::int64_t atNs = 0;
    bool goesOn = false;  ///< the client has sent more than its first packet
    bool reset = false;   ///< told to the client
  };
  using End = std::pair<IpAddress, std::uint16_t>;
  std::map<End, Begun> begun;
  std::int64_t lastNs = 0;
  for (const Sighting& one : sightings) {
    const packets::Packet& packet = one.packet;
    lastNs = std::max(lastNs, one.timeNs);
    if (packet.icmp || !packet.tcp || packet.ip.empty()) continue;
    const packets::Ip& ip = packet.ip.back();
    const bool first = (packet.tcp->flags & (packets::kSyn | packets::kAck)) == packets::kSyn;
    const bool reset = (packet.tcp->flags & packets::kRst) != 0;
    if (first) {
      const bool asked = service.address == ip.destination && packet.tcp->destination == service.port;
      if (asked && (!client || ip.source == *client) && begun.size() < kMostLookedAt)
        begun.try_emplace({ip.source, packet.tcp->source}, Begun{one.timeNs, false, false});
      continue;
    }
    if (const auto from = begun.find({ip.source, packet.tcp->source}); from != begun.end() && !reset)
      from->second.goesOn = true;
    if (const auto to = begun.find({ip.destination, packet.tcp->destination}); to != begun.end() && reset)
      to->second.reset = true;
  }
  std::vector<Probe> probes;
  for (const auto& [end, seen] : begun) {
    Probe::End how = Probe::End::unknown;
    if (seen.goesOn) how = Probe::End::answered;
    else if (seen.reset) how = Probe::End::refused;
    else if (lastNs - seen.atNs > kPatienceNs) how = Probe::End::silent;
    probes.push_back({end.first, end.second, how});
  }
  std::stable_partition(probes.begin(), probes.end(), [](const Probe& one) {
    return one.end == Probe::End::silent || one.end == Probe::End::refused;
  });
  if (probes.size() > most) probes.erase(probes.begin() + static_cast<std::ptrdiff_t>(most), probes.end());
  return probes;
}

void addPackets(Diagnosis& said, const std::vector<Path>& paths) {
  const auto bad = [](const Path& path) { return !path.findings.empty(); };
  // What meets every connection stops all of them, whatever real server each had.
  const bool all = paths.size() > 1 && std::all_of(paths.begin(), paths.end(), bad);
  const bool there = std::any_of(paths.begin(), paths.end(), [&](const Path& path) {
    return std::find(said.forwarding.begin(), said.forwarding.end(), path.director) != said.forwarding.end();
  });
  std::vector<Finding> shown;
  for (const Path& path : paths) {
    for (const Finding& one : findingsOf(path, said, there)) {
      const bool known = std::any_of(shown.begin(), shown.end(), [&](const Finding& other) {
        return other.fault == one.fault && other.place == one.place;
      });
      if (known) continue;
      shown.push_back(one);
      if (all && one.effect == Effect::some && one.fault != Fault::largeLost) shown.back().effect = Effect::stops;
      if (one.fault != Fault::largeLost) continue;
      for (const std::string& size : said.sizes) shown.back().why += "; " + size;
    }
  }
  for (const Finding& one : shown) {
    const auto cause = std::find_if(said.findings.begin(), said.findings.end(),
                                    [&](const Finding& told) { return explains(told, one); });
    if (cause == said.findings.end()) said.findings.push_back(one);
    else cause->why += (cause->why.empty() ? "" : "; ") + ("packets show it: " + one.sentence);
  }
  const auto answered = std::count_if(paths.begin(), paths.end(), [&](const Path& path) {
    return !bad(path) && !path.hops.empty() && path.hops.back().seen == Seen::yes;
  });
  if (answered > 0)
    said.good.push_back("of " + std::to_string(paths.size()) + " connections that were followed, " +
                        std::to_string(answered) + " were answered");
  conclude(said);
}

}  // namespace lvs::diagnosis
