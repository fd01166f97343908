#include "common/diagnosis/reply_way.h"

#include <algorithm>

namespace lvs::diagnosis {
namespace {

/// The last whose answer came.
struct End {
  std::uint32_t hop = 0;  ///< 0: nobody's
  std::string by;
  bool reached = false;
};

End endOf(const api::Trace& trace) {
  End end;
  for (const api::TraceHop& hop : trace.hops) {
    for (const api::TraceAnswer& answer : hop.answers) {
      if (answer.from.empty()) continue;
      // A router that refuses what it should send on answers for the next hop as well.
      if (answer.from != end.by) end = {hop.number, answer.from, answer.from == trace.to};
      if (end.reached) return end;
    }
  }
  return end;
}

bool further(const End& one, const End& other) {
  return one.reached ? !other.reached : !other.reached && one.hop > other.hop;
}

/// Who answers at a hop; empty: nobody.
std::string whoAt(const api::Trace& trace, std::uint32_t hop) {
  for (const api::TraceHop& one : trace.hops)
    if (one.number == hop && !one.answers.empty()) return one.answers.front().from;
  return {};
}

std::string hopText(const std::string& who, std::uint32_t hop) { return who + " (hop " + std::to_string(hop) + ")"; }

std::string comesTo(const End& end) {
  if (end.hop == 0) return "are answered by nobody";
  return (end.reached ? "reach " : "come as far as ") + hopText(end.by, end.hop);
}

/// "Router 10.2.0.1 (hop 1)" where nothing but the destination is behind it, else "Something after …".
std::string culprit(const std::string& router, std::uint32_t hop, const End& passes) {
  if (passes.reached && passes.hop == hop + 1) return "Router " + hopText(router, hop);
  return "Something after " + hopText(router, hop);
}

Finding* findingOf(Diagnosis& said, Fault fault, const std::string& place) {
  const auto found = std::find_if(said.findings.begin(), said.findings.end(),
                                  [&](const Finding& one) { return one.fault == fault && one.place == place; });
  return found == said.findings.end() ? nullptr : &*found;
}

void add(std::string& text, const std::string& more) { text += (text.empty() ? "" : "; ") + more; }

}  // namespace

void joinHeard(api::Trace& sent, const std::vector<api::Trace>& heard, const std::string& by, std::uint32_t tries) {
  std::vector<api::TraceHop> hops;
  for (const api::Trace& one : heard) {
    for (const api::TraceHop& hop : one.hops) {
      if (hop.number < 1 || hop.number > 64) continue;
      while (hops.size() < hop.number) hops.push_back({static_cast<std::uint32_t>(hops.size() + 1), {}, tries});
      api::TraceHop& to = hops[hop.number - 1];
      for (const api::TraceAnswer& answer : hop.answers) {
        if (to.answers.size() < tries) to.answers.push_back(answer);
        to.lost = tries - static_cast<std::uint32_t>(to.answers.size());
      }
    }
  }
  const auto reachedAt = std::find_if(hops.begin(), hops.end(), [&](const api::TraceHop& hop) {
    return std::any_of(hop.answers.begin(), hop.answers.end(),
                       [&](const api::TraceAnswer& answer) { return answer.from == sent.to; });
  });
  sent.reached = reachedAt != hops.end();
  if (sent.reached) {
    hops.erase(reachedAt + 1, hops.end());
  } else if (hops.size() < sent.hops.size()) {
    // One more, to show that nobody answers there.
    hops.push_back({static_cast<std::uint32_t>(hops.size() + 1), {}, tries});
  }
  sent.hops = std::move(hops);
  const End end = endOf(sent);
  if (end.hop == 0) {
    sent.sentence = "nobody on the way to " + sent.to + " answers to " + sent.from + ", as far as " + by + " hears";
    return;
  }
  sent.sentence =
      (end.reached ? "reached " + sent.to + " in " + std::to_string(end.hop) + (end.hop == 1 ? " hop" : " hops")
                   : "stops after " + hopText(end.by, end.hop) + ": nothing beyond it answers") +
      "; answers were heard by " + by;
}

bool stopsVip(const ReplyTraces& traces) {
  return traces.ofVip && traces.ofRip && further(endOf(*traces.ofRip), endOf(*traces.ofVip));
}

void addReplyWay(Diagnosis& said, const ReplyTraces& traces) {
  Finding* finding = findingOf(said, Fault::replyLost, "between " + traces.server + " and the client");
  if (!finding || !traces.ofVip || !traces.ofRip) return;
  const std::string vip = traces.ofVip->from;
  const End ofVip = endOf(*traces.ofVip);
  const End ofRip = endOf(*traces.ofRip);
  const std::string ofRipText = "packets of " + traces.server + "'s own address " + comesTo(ofRip);
  const auto router = [&](const End& end) {
    // Routers answer from an address on the way back: by the other trace it is the one that this way knows.
    const std::string known = whoAt(*traces.ofRip, end.hop);
    return known.empty() ? end.by : known;
  };
  if (further(ofRip, ofVip)) {
    add(finding->why, "traces from " + traces.server + ": " + ofRipText + ", those with the VIP " + vip +
                          " as their source " + comesTo(ofVip) + ", as " + traces.director + " hears");
    if (ofVip.hop == 0) {
      finding->remedy = "The first router drops packets whose source is the VIP, or its answers do not come to " +
                        traces.director + ": look at its filter against spoofed addresses first";
      return conclude(said);
    }
    const std::string name = router(ofVip);
    finding->fault = Fault::antiSpoofing;
    finding->place = "after router " + name;
    finding->sentence = culprit(name, ofVip.hop, ofRip) + " drops what " + traces.server +
                        " sends with the VIP as its source, as a filter against spoofed addresses does";
    finding->remedy = "Let it pass packets from " + vip + " that come from " + traces.server +
                      "'s network: an exception in its access list, or no strict reverse path check (uRPF) there";
    return conclude(said);
  }
  std::string same = "traces from " + traces.server +
                     ": packets with the VIP as their source come as far as those of its "
                     "own address, to " +
                     hopText(ofVip.by, ofVip.hop);
  if (ofVip.hop == 0)
    same = "traces from " + traces.server + ", with the VIP as source and without, are answered by nobody";
  if (!traces.asNew || !traces.asReply) return add(finding->why, same);
  const End asNew = endOf(*traces.asNew);
  const End asReply = endOf(*traces.asReply);
  if (!further(asNew, asReply)) {
    if (asNew.hop != 0)
      same +=
          "; TCP's first packets (SYN) and replies (SYN+ACK) too come equally far, to " + hopText(asNew.by, asNew.hop);
    return add(finding->why, same);
  }
  add(finding->why, same + "; TCP's first packets (SYN) " + comesTo(asNew) +
                        ", replies (SYN+ACK) without a SYN before them " + comesTo(asReply) + ", as " +
                        traces.director + " hears");
  if (asReply.hop == 0) return;
  const std::string name = router(asReply);
  finding->fault = Fault::asymmetricFirewall;
  finding->place = "after router " + name;
  finding->sentence = culprit(name, asReply.hop, asNew) + " lets new connections of " + traces.server +
                      " pass and drops its replies: most likely a stateful firewall that has not seen their requests";
  finding->remedy =
      "Requests and replies take different ways there: lead both through the same firewall, or let it pass "
      "replies from " +
      vip + " without their state (notrack, sloppy or asymmetric state)";
  conclude(said);
}

void addReplyWay(Path& path, const ReplyTraces& traces) {
  for (Finding& one : path.findings) {
    if (one.fault != Fault::replyLost) continue;
    Diagnosis said;
    said.findings.push_back(one);
    addReplyWay(said, traces);
    if (said.findings.front().fault == Fault::replyLost) continue;
    one = said.findings.front();
    if (!path.hops.empty()) add(path.hops.back().sentence, "answers end " + one.place);
  }
}

void addMtu(Diagnosis& said, const MtuTrace& found) {
  Finding* finding = findingOf(said, Fault::largeLost, found.place);
  const api::Trace& trace = found.trace;
  if (!finding || trace.mtu == 0) return;
  const std::string way = "from " + found.from + " to " + trace.to;
  if (!trace.blackHole)
    return add(finding->why, "packets of up to " + std::to_string(trace.mtu) + " bytes pass " + way +
                                 (trace.mtuBy.empty() ? "" : ", as " + trace.mtuBy + " says"));
  // Where the small ones went on, the last that large ones come to is before the narrow link.
  const std::string last = trace.vanishAfterHop > 0 ? whoAt(trace, trace.vanishAfterHop) : std::string();
  add(finding->why, "packets of more than " + std::to_string(trace.mtu) + " bytes vanish " + way +
                        (last.empty() ? "" : " after " + hopText(last, trace.vanishAfterHop)) +
                        ", and nobody says that they are too large");
}

}  // namespace lvs::diagnosis
