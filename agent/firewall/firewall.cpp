#include "agent/firewall/firewall.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace lvs::firewall {
namespace {

constexpr std::size_t kMostChains = 500;
constexpr std::size_t kMostRules = 2000;  // of one chain
constexpr int kMostJumps = 16;            // the kernel's own limit (NFT_JUMP_STACK_SIZE)

enum class Match : std::uint8_t { no, maybe, yes };
enum class Fate : std::uint8_t { undecided, accepted, maybeAccepted, dropped };

struct Verdict {
  Match match = Match::yes;
  std::string word;    ///< "accept", "drop", "jump", "goto", "return"; empty: none
  std::string target;  ///< of a jump
};

using Words = std::vector<std::string>;

/// Quoted text is one word; so is a set in braces, with its blanks.
Words wordsOf(std::string_view text) {
  Words words;
  std::string word;
  char closing = 0;
  for (const char c : text) {
    if (closing != 0) {
      word += c;
      if (c == closing) closing = 0;
    } else if (c == '"' || c == '{') {
      closing = c == '"' ? '"' : '}';
      word += c;
    } else if (c == ' ' || c == '\t') {
      if (!word.empty()) words.push_back(std::exchange(word, {}));
    } else {
      word += c;
    }
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

/// The members of "{ 22, 80-90 }", "22,80" or "22".
Words membersOf(std::string text) {
  std::erase_if(text, [](char c) { return c == '{' || c == '}' || c == ' ' || c == '"'; });
  Words members;
  std::size_t at = 0;
  while (at <= text.size()) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    if (end > at) members.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return members;
}

std::optional<unsigned> numberOf(std::string_view text) {
  unsigned value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

constexpr std::array<std::pair<std::string_view, unsigned>, 14> kProtocols{{{"icmp", 1},
                                                                            {"ipencap", 4},
                                                                            {"ipip", 4},
                                                                            {"tcp", 6},
                                                                            {"udp", 17},
                                                                            {"dccp", 33},
                                                                            {"ipv6", 41},
                                                                            {"gre", 47},
                                                                            {"esp", 50},
                                                                            {"ah", 51},
                                                                            {"ipv6-icmp", 58},
                                                                            {"icmpv6", 58},
                                                                            {"sctp", 132},
                                                                            {"udplite", 136}}};

std::optional<unsigned> protocolOf(const std::string& word) {
  for (const auto& [name, number] : kProtocols) {
    if (name == word) return number;
  }
  return numberOf(word);
}

/// Whether one of the members is it; a member that is not understood makes it unsure.
template <typename Test>
Match anyOf(const std::string& list, Test test) {
  if (list.starts_with('@')) return Match::maybe;
  Match found = Match::no;
  for (const std::string& member : membersOf(list)) found = std::max(found, test(member));
  return found;
}

Match isProtocol(const std::string& list, unsigned protocol) {
  return anyOf(list, [&](const std::string& one) {
    const auto number = protocolOf(one);
    return !number ? Match::maybe : *number == protocol ? Match::yes : Match::no;
  });
}

Match isPort(const std::string& list, std::uint16_t port) {
  return anyOf(list, [&](const std::string& one) {
    const std::size_t dash = one.find_first_of("-:");
    const auto low = numberOf(std::string_view(one).substr(0, dash));
    const auto high = dash == std::string::npos ? low : numberOf(std::string_view(one).substr(dash + 1));
    if (!low || !high) return Match::maybe;
    return port >= *low && port <= *high ? Match::yes : Match::no;
  });
}

Match isAddress(const std::string& list, const IpAddress& address) {
  return anyOf(list, [&](const std::string& one) {
    const auto prefix = Prefix::parse(
        one.find('/') == std::string::npos ? one + (one.find(':') == std::string::npos ? "/32" : "/128") : one);
    return !prefix ? Match::maybe : prefix->contains(address) ? Match::yes : Match::no;
  });
}

Match isDevice(const std::string& list, const std::string& device) {
  return anyOf(list, [&](const std::string& one) {
    if (!one.empty() && (one.back() == '*' || one.back() == '+'))
      return device.starts_with(one.substr(0, one.size() - 1)) ? Match::yes : Match::no;
    return one == device ? Match::yes : Match::no;
  });
}

/// A flow's first packet is "new"; what a reply is depends on whether connections of IPVS are tracked.
Match isState(const std::string& list, Way way) {
  if (way == Way::back) return Match::maybe;
  return anyOf(list, [](std::string one) {
    std::transform(one.begin(), one.end(), one.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return one == "new" ? Match::yes : Match::no;
  });
}

Match negated(Match match, bool negate) {
  if (!negate || match == Match::maybe) return match;
  return match == Match::yes ? Match::no : Match::yes;
}

/// Reads a rule's words one after the other; what it does not know makes the rule unsure.
class RuleReader {
 public:
  RuleReader(const std::string& rule, const Arrival& packet) : words_(wordsOf(rule)), packet_(packet) {}

  Verdict nft() {
    while (at_ < words_.size()) {
      const std::string word = next();
      if (word == "accept" || word == "drop" || word == "return") say(word);
      else if (word == "reject") return say("drop"), verdict_;
      else if (word == "jump" || word == "goto") say(word, next());
      else if (word == "ip" || word == "ip6") header(word == "ip" ? Family::ipv4 : Family::ipv6);
      else if (word == "tcp" || word == "udp" || word == "sctp" || word == "th") ports(word);
      else if (word == "meta") meta();
      else if (word == "ct") connection();
      else if (word == "iifname" || word == "iif" || word == "oifname" || word == "oif") device(word.front() == 'o');
      else if (word == "icmp" || word == "icmpv6") narrow(Match::no), next(), next();
      else if (word == "counter") counter();
      else if (word == "comment") next();
      else if (word == "log") log();
      else narrow(Match::maybe);
    }
    return verdict_;
  }

  /// Words behind "-A CHAIN".
  Verdict iptables() {
    bool negate = false;
    while (at_ < words_.size()) {
      const std::string word = next();
      if (word == "!") {
        negate = true;
        continue;
      }
      if (word == "-j" || word == "-g") target(word);
      else if (word == "-p") narrow(negated(isProtocol(next(), packet_.protocol), negate));
      else if (word == addressOption()) narrow(negated(isAddress(next(), packet_.to), negate));
      else if (word == (packet_.way == Way::out ? "-o" : "-i"))
        narrow(negated(isDevice(next(), packet_.device), negate));
      else if (word == portOption() || word == portOption() + "s")
        narrow(negated(isPort(next(), packet_.port), negate));
      else if (word == "--ctstate" || word == "--state") narrow(negated(isState(next(), packet_.way), negate));
      else if (word == "-m" || word == "--comment" || word == "--reject-with" || word == "--log-prefix" ||
               word == "--log-level")
        next();
      else narrow(Match::maybe);
      negate = false;
    }
    return verdict_;
  }

 private:
  /// How the server's end is called: where the packet goes to, or where a reply comes from.
  bool back() const { return packet_.way == Way::back; }
  std::string addressOption() const { return back() ? "-s" : "-d"; }
  std::string portOption() const { return back() ? "--sport" : "--dport"; }

  std::string next() { return at_ < words_.size() ? words_[at_++] : std::string(); }
  bool follows(const char* word) {
    if (at_ >= words_.size() || words_[at_] != word) return false;
    ++at_;
    return true;
  }
  void narrow(Match match) { verdict_.match = std::min(verdict_.match, match); }
  void say(const std::string& word, const std::string& target = {}) {
    verdict_.word = word;
    verdict_.target = target;
  }

  void header(Family family) {
    if (packet_.family != family) narrow(Match::no);
    const std::string field = next();
    const bool negate = follows("!=");
    const std::string value = next();
    if (field == (back() ? "saddr" : "daddr")) narrow(negated(isAddress(value, packet_.to), negate));
    else if (field == "protocol" || field == "nexthdr") narrow(negated(isProtocol(value, packet_.protocol), negate));
    else narrow(Match::maybe);
  }
  void ports(const std::string& protocol) {
    const bool its = protocol == "th" || protocolOf(protocol) == packet_.protocol;
    if (!its) narrow(Match::no);
    const std::string field = next();
    const bool negate = follows("!=");
    const std::string value = next();
    if (field == (back() ? "sport" : "dport") && value != "vmap" && value != "map")
      narrow(negated(isPort(value, packet_.port), negate));
    else narrow(Match::maybe);
  }
  void meta() {
    const std::string field = next();
    if (field == "iifname" || field == "iif" || field == "oifname" || field == "oif")
      return device(field.front() == 'o');
    const bool negate = follows("!=");
    const std::string value = next();
    if (field == "l4proto") narrow(negated(isProtocol(value, packet_.protocol), negate));
    else if (field == "nfproto")
      narrow(negated(value == (packet_.family == Family::ipv6 ? "ipv6" : "ipv4") ? Match::yes : Match::no, negate));
    else narrow(Match::maybe);
  }
  void connection() {
    if (!follows("state")) {
      // "ct status dnat" and the like hold for nothing new that comes in plainly.
      narrow(Match::maybe);
      return;
    }
    if (follows("vmap")) {
      // A map of states to verdicts: no verdict for "new" leaves the packet to the next rule.
      const std::string map = next();
      if (back()) {
        narrow(Match::maybe);
        return say("accept");
      }
      const std::size_t found = map.find("new :");
      if (found == std::string::npos) return narrow(Match::no);
      const Words rest = wordsOf(std::string_view(map).substr(found + 5));
      std::string word = rest.empty() ? "" : rest.front();
      std::erase_if(word, [](char c) { return c == ',' || c == '}'; });
      return say(word, rest.size() > 1 ? rest[1] : "");
    }
    const bool negate = follows("!=");
    narrow(negated(isState(next(), packet_.way), negate));
  }
  void device(bool out) {
    const bool negate = follows("!=");
    const std::string value = next();
    const bool known = out == (packet_.way == Way::out) && value != "vmap";
    narrow(known ? negated(isDevice(value, packet_.device), negate) : Match::maybe);
  }
  void counter() {
    if (follows("packets")) next();
    if (follows("bytes")) next();
  }
  void log() {
    while (follows("prefix") || follows("level") || follows("flags") || follows("group")) next();
  }
  void target(const std::string& how) {
    const std::string name = next();
    if (name == "ACCEPT") say("accept");
    else if (name == "DROP" || name == "REJECT") say("drop");
    else if (name == "RETURN") say("return");
    else say(how == "-g" ? "goto" : "jump", name);
  }

  Words words_;
  const Arrival& packet_;
  std::size_t at_ = 0;
  Verdict verdict_;
};

/// Whether packets of this way begin in the chain.
bool onWay(const FirewallChain& chain, Way way) {
  return way == Way::in ? chain.input : way == Way::out ? chain.output : chain.forward;
}

class Walk {
 public:
  Walk(const std::vector<FirewallChain>& chains, const Arrival& packet) : chains_(chains), packet_(packet) {}

  Fate through(const FirewallChain& chain, int depth = 0) {
    for (const std::string& rule : chain.rules) {
      RuleReader reader(rule, packet_);
      const Verdict verdict = chain.tool == "nft" ? reader.nft() : reader.iptables();
      if (verdict.match == Match::no || verdict.word.empty()) continue;
      const bool sure = verdict.match == Match::yes;
      if (verdict.word == "accept") {
        if (sure) return Fate::accepted;
        unsure_ = true;
      } else if (verdict.word == "drop") {
        if (!sure) continue;
        by_ = "the rule \"" + rule.substr(0, 120) + "\"";
        return unsure_ ? Fate::maybeAccepted : Fate::dropped;
      } else if (verdict.word == "return") {
        if (sure) break;
      } else if (const FirewallChain* target = find(chain, verdict.target); target && depth < kMostJumps) {
        const Fate fate = through(*target, depth + 1);
        if (sure && fate != Fate::undecided) return fate;
        if (fate == Fate::accepted) unsure_ = true;
        if (sure && verdict.word == "goto") break;
      }
    }
    if (!onWay(chain, packet_.way)) return Fate::undecided;
    by_ = "its policy";
    if (!chain.drops) return Fate::accepted;
    return unsure_ ? Fate::maybeAccepted : Fate::dropped;
  }
  const std::string& by() const { return by_; }

 private:
  const FirewallChain* find(const FirewallChain& from, const std::string& name) const {
    const auto found = std::find_if(chains_.begin(), chains_.end(), [&](const FirewallChain& one) {
      return one.tool == from.tool && one.family == from.family && one.table == from.table && one.name == name;
    });
    return found == chains_.end() ? nullptr : &*found;
  }
  const std::vector<FirewallChain>& chains_;
  const Arrival& packet_;
  bool unsure_ = false;
  std::string by_;
};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

}  // namespace

FirewallChain& FirewallReader::chain(const std::string& tool, const std::string& family, const std::string& table,
                                     const std::string& name) {
  for (FirewallChain& one : chains_) {
    if (one.tool == tool && one.family == family && one.table == table && one.name == name) return one;
  }
  // Beyond the limit the last one takes what comes; nothing grows without end.
  if (chains_.size() < kMostChains) chains_.push_back({tool, family, table, name, false, false, {}, false, false});
  return chains_.back();
}

void FirewallReader::nft(std::string_view raw) {
  const std::string_view line = trimmed(raw);
  const Words words = wordsOf(line);
  if (words.empty()) return;
  // "table inet filter {" and "chain input {" end in an open brace, which is a word of its own here.
  if (words[0] == "table" && words.size() >= 3) {
    family_ = words[1];
    table_ = words[2];
    name_.clear();
    return;
  }
  if (words[0] == "chain" && words.size() >= 2 && line.ends_with('{')) {
    name_ = words[1];
    return;
  }
  if (line == "}") {
    name_.clear();
    return;
  }
  if (name_.empty() || (family_ != "inet" && family_ != "ip" && family_ != "ip6")) return;
  FirewallChain& now = chain("nft", family_, table_, name_);
  if (words[0] == "type") {
    const auto hooks = [&](std::string_view hook) {
      return words.size() > 3 && words[2] == "hook" && words[3] == hook;
    };
    const bool filter = words.size() > 1 && words[1] == "filter";
    now.input = filter && (hooks("input") || hooks("prerouting"));
    now.forward = filter && hooks("forward");
    now.output = filter && hooks("output");
    now.drops = line.find("policy drop") != std::string_view::npos;
  } else if (now.rules.size() < kMostRules) {
    now.rules.emplace_back(line);
  }
}

void FirewallReader::iptables(std::string_view raw, Family family) {
  const std::string_view line = trimmed(raw);
  const Words words = wordsOf(line);
  if (words.size() < 2) return;
  const bool six = family == Family::ipv6;
  FirewallChain& now = chain(six ? "ip6tables" : "iptables", six ? "ip6" : "ip", "filter", words[1]);
  if (words[0] == "-P") {
    now.input = words[1] == "INPUT";
    now.forward = words[1] == "FORWARD";
    now.output = words[1] == "OUTPUT";
    now.drops = words.size() > 2 && words[2] == "DROP";
  } else if (words[0] == "-A" && now.rules.size() < kMostRules) {
    now.rules.emplace_back(trimmed(line.substr(line.find(words[1]) + words[1].size())));
  }
}

std::vector<FirewallChain> FirewallReader::take() {
  for (const char* family : {"ip", "ip6"}) {
    const bool managed = std::any_of(chains_.begin(), chains_.end(), [&](const FirewallChain& one) {
      return one.tool != "nft" && one.family == family;
    });
    if (!managed) continue;
    std::erase_if(chains_, [&](const FirewallChain& one) {
      return one.tool == "nft" && one.family == family && one.table == "filter";
    });
  }
  return std::move(chains_);
}

std::vector<Blocked> blockedBy(const std::vector<FirewallChain>& chains, const Arrival& packet) {
  std::vector<Blocked> blocked;
  for (const FirewallChain& chain : chains) {
    const bool its = chain.family == "inet" || (chain.family == "ip6") == (packet.family == Family::ipv6);
    if (!onWay(chain, packet.way) || !its) continue;
    Walk walk(chains, packet);
    if (walk.through(chain) == Fate::dropped) blocked.push_back({&chain, walk.by()});
  }
  return blocked;
}

std::string protocolWord(unsigned protocol) {
  return protocol == 6 ? "tcp" : protocol == 17 ? "udp" : protocol == 132 ? "sctp" : std::to_string(protocol);
}

std::string arrivalText(const Arrival& packet) {
  std::string what;
  switch (packet.protocol) {
    case 4: what = "IP protocol 4 (IPIP)"; break;
    case 41: what = "IP protocol 41 (IPv6 in IP)"; break;
    case 47: what = "IP protocol 47 (GRE)"; break;
    default: what = protocolWord(packet.protocol) + (packet.port != 0 ? " port " + std::to_string(packet.port) : "");
  }
  return what + (packet.way == Way::back ? " from " : " to ") + packet.to.toString();
}

}  // namespace lvs::firewall
