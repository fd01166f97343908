// As the kernel's net/ipv4/netfilter/ip_tables.c gives its tables out: entries one after the other, each with its
// matches and its target, and chains that begin at offsets.
#include "agent/net/legacy_filter.h"

// The C library's headers come first, so that the kernel's leave out what those define.
#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
// clang-format off
#include <linux/netfilter_ipv4/ip_tables.h>
#include <linux/netfilter/nf_conntrack_common.h>
#include <linux/netfilter/xt_conntrack.h>
#include <linux/netfilter/xt_tcpudp.h>
// clang-format on

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <fstream>
#include <map>
#include <optional>
#include <string_view>

namespace lvs::net {
namespace {

constexpr unsigned kMostBytes = 8U << 20U;  ///< of a table that is still read

bool hasLegacyFilter() {
  std::ifstream names("/proc/net/ip_tables_names");
  for (std::string name; std::getline(names, name);)
    if (name == "filter") return true;
  return false;
}

/// What a match and a target begin with (xt_entry_match, xt_entry_target), whose own types have no end.
struct Head {
  std::uint16_t size;
  char name[XT_EXTENSION_MAXNAMELEN];
  std::uint8_t revision;
};
static_assert(sizeof(Head) == sizeof(xt_entry_match) && sizeof(Head) == sizeof(xt_entry_target));

struct Entry {
  ipt_ip ip;
  unsigned cache;
  std::uint16_t target;  ///< both from where the entry begins
  std::uint16_t next;
  unsigned from;
  xt_counters counters;
};
static_assert(sizeof(Entry) == sizeof(ipt_entry));

/// A kernel structure at an offset; nothing when it does not end before `end`.
template <typename Struct>
std::optional<Struct> structAt(std::string_view bytes, std::size_t at, std::size_t end) {
  if (end > bytes.size() || at > end || end - at < sizeof(Struct)) return std::nullopt;
  Struct read;
  std::memcpy(static_cast<void*>(&read), bytes.data() + at, sizeof read);
  return read;
}

template <std::size_t Size>
std::string nameIn(const char (&text)[Size]) {
  return std::string(text, strnlen(text, Size));
}

const char* inverted(bool it) { return it ? " !" : ""; }

std::string addressWords(const char* option, in_addr address, in_addr mask, bool invert) {
  if (mask.s_addr == 0) return {};
  std::array<char, INET_ADDRSTRLEN> text{};
  inet_ntop(AF_INET, &address, text.data(), text.size());
  return std::string(inverted(invert)) + " " + option + " " + text.data() + "/" +
         std::to_string(std::popcount(mask.s_addr));
}

std::string interfaceWords(const char* option, const char (&name)[IFNAMSIZ], const unsigned char (&mask)[IFNAMSIZ],
                           bool invert) {
  if (mask[0] == 0) return {};
  const std::string whole = nameIn(name);
  // A whole name is compared with its final zero; of "eth+" three letters are.
  const auto compared =
      static_cast<std::size_t>(std::count_if(std::begin(mask), std::end(mask), [](auto one) { return one != 0; }));
  return std::string(inverted(invert)) + " " + option + " " +
         (compared > whole.size() ? whole : whole.substr(0, compared) + "+");
}

std::string portWords(const char* option, const std::uint16_t (&ports)[2], bool invert) {
  if (ports[0] == 0 && ports[1] == 0xffff) return {};
  return std::string(inverted(invert)) + " " + option + " " + std::to_string(ports[0]) + ":" + std::to_string(ports[1]);
}

std::string stateWords(const xt_conntrack_mtinfo3& match) {
  if (match.match_flags != XT_CONNTRACK_STATE) return " --match conntrack";
  std::string states;
  const auto add = [&](unsigned state, const char* word) {
    if ((match.state_mask & (1U << (state + 1))) != 0) states += (states.empty() ? "" : ",") + std::string(word);
  };
  add(IP_CT_NEW, "NEW");
  add(IP_CT_ESTABLISHED, "ESTABLISHED");
  add(IP_CT_RELATED, "RELATED");
  if (states.empty()) states = "OTHER";
  return std::string(inverted((match.invert_flags & XT_CONNTRACK_STATE) != 0)) + " --ctstate " + states;
}

std::string matchWords(std::string_view bytes, std::size_t at, const Head& head) {
  const std::string name = nameIn(head.name);
  const std::size_t data = at + sizeof(Head);
  const std::size_t end = at + head.size;
  if (name == "comment") return {};
  if (name == "tcp") {
    const auto tcp = structAt<xt_tcp>(bytes, data, end);
    if (tcp && tcp->option == 0 && tcp->flg_mask == 0)
      return portWords("--sport", tcp->spts, (tcp->invflags & XT_TCP_INV_SRCPT) != 0) +
             portWords("--dport", tcp->dpts, (tcp->invflags & XT_TCP_INV_DSTPT) != 0);
  } else if (name == "udp") {
    if (const auto udp = structAt<xt_udp>(bytes, data, end))
      return portWords("--sport", udp->spts, (udp->invflags & XT_UDP_INV_SRCPT) != 0) +
             portWords("--dport", udp->dpts, (udp->invflags & XT_UDP_INV_DSTPT) != 0);
  } else if (name == "conntrack" && head.revision == 3) {
    if (const auto state = structAt<xt_conntrack_mtinfo3>(bytes, data, end)) return stateWords(*state);
  }
  return " --match " + name;
}

class Table {
 public:
  Table(const ipt_getinfo& info, std::string_view bytes) : info_(info), bytes_(bytes) {}

  std::vector<std::string> lines() {
    findChains();
    std::string chain;
    std::vector<std::string> lines;
    for (std::size_t at = 0, next = 0; const auto entry = entryAt(at); at = next) {
      next = at + entry->next;  // the entry is gone by the loop's last expression
      if (const auto begins = chains_.find(at); begins != chains_.end()) chain = begins->second;
      const auto target = targetOf(at, *entry);
      if (!target) break;
      const std::string name = nameIn(target->name);
      if (name == XT_ERROR_TARGET || chain.empty()) continue;
      const std::string then = name.empty() ? verdictWords(at, *entry) : " -j " + name;
      if (policies_.contains(at)) {
        lines.push_back("-P " + chain + (then.starts_with(" -j ") ? then.substr(3) : " ACCEPT"));
      } else {
        lines.push_back("-A " + chain + ruleWords(at, *entry) + then);
      }
    }
    return lines;
  }

 private:
  std::optional<Entry> entryAt(std::size_t at) const {
    const auto entry = structAt<Entry>(bytes_, at, bytes_.size());
    const bool sound = entry && entry->next >= sizeof(Entry) && at + entry->next <= bytes_.size() &&
                       entry->target >= sizeof(Entry) && entry->target <= entry->next;
    return sound ? entry : std::nullopt;
  }
  std::optional<Head> targetOf(std::size_t at, const Entry& entry) const {
    return structAt<Head>(bytes_, at + entry.target, at + entry.next);
  }

  /// Those of the hooks begin where the kernel says; others behind an entry that only carries their name.
  void findChains() {
    constexpr std::array<std::pair<unsigned, const char*>, 3> kHooks{
        {{NF_INET_LOCAL_IN, "INPUT"}, {NF_INET_FORWARD, "FORWARD"}, {NF_INET_LOCAL_OUT, "OUTPUT"}}};
    for (const auto& [hook, name] : kHooks) {
      if ((info_.valid_hooks & (1U << hook)) == 0) continue;
      chains_[info_.hook_entry[hook]] = name;
      policies_[info_.underflow[hook]] = name;
    }
    for (std::size_t at = 0, next = 0; const auto entry = entryAt(at); at = next) {
      next = at + entry->next;
      const auto target = targetOf(at, *entry);
      if (!target || nameIn(target->name) != XT_ERROR_TARGET) continue;
      struct Name {
        char text[XT_FUNCTION_MAXNAMELEN];
      };
      const auto name = structAt<Name>(bytes_, at + entry->target + sizeof(Head), at + entry->next);
      if (name && nameIn(name->text) != XT_ERROR_TARGET) chains_[at + entry->next] = nameIn(name->text);
    }
  }

  std::string verdictWords(std::size_t at, const Entry& entry) const {
    const auto verdict = structAt<int>(bytes_, at + entry.target + sizeof(Head), at + entry.next);
    if (!verdict) return {};
    if (*verdict == XT_RETURN) return " -j RETURN";
    if (*verdict < 0) return *verdict == -NF_ACCEPT - 1 ? " -j ACCEPT" : *verdict == -NF_DROP - 1 ? " -j DROP" : "";
    const auto chain = chains_.find(static_cast<std::size_t>(*verdict));
    if (chain == chains_.end()) return {};  // on to the next rule
    return ((entry.ip.flags & IPT_F_GOTO) != 0 ? " -g " : " -j ") + chain->second;
  }

  std::string ruleWords(std::size_t at, const Entry& entry) const {
    const ipt_ip& ip = entry.ip;
    const auto inverts = [&](unsigned flag) { return (ip.invflags & flag) != 0; };
    std::string words = addressWords("-s", ip.src, ip.smsk, inverts(IPT_INV_SRCIP)) +
                        addressWords("-d", ip.dst, ip.dmsk, inverts(IPT_INV_DSTIP)) +
                        interfaceWords("-i", ip.iniface, ip.iniface_mask, inverts(IPT_INV_VIA_IN)) +
                        interfaceWords("-o", ip.outiface, ip.outiface_mask, inverts(IPT_INV_VIA_OUT));
    if (ip.proto != 0) words += std::string(inverted(inverts(XT_INV_PROTO))) + " -p " + std::to_string(ip.proto);
    if ((ip.flags & IPT_F_FRAG) != 0) words += " --match fragments";
    std::size_t match = at + sizeof(Entry);
    const std::size_t end = at + entry.target;
    while (match < end) {
      const auto head = structAt<Head>(bytes_, match, end);
      if (!head || head->size < sizeof(Head)) return words + " --match unknown";
      words += matchWords(bytes_, match, *head);
      match += head->size;
    }
    return words;
  }

  const ipt_getinfo& info_;
  std::string_view bytes_;
  std::map<std::size_t, std::string> chains_;
  std::map<std::size_t, std::string> policies_;
};

}  // namespace

Result<std::vector<std::string>> legacyFilter() {
  // Asking for a table loads its module: so only where it is there.
  if (!hasLegacyFilter()) return std::vector<std::string>();
  const int fd = ::socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW);
  if (fd < 0) return Error{"", "the agent lacks CAP_NET_RAW"};
  struct Closing {
    int fd;
    ~Closing() { ::close(fd); }
  } const closing{fd};
  ipt_getinfo info{};
  std::memcpy(info.name, "filter", sizeof "filter");
  socklen_t length = sizeof info;
  if (::getsockopt(fd, IPPROTO_IP, IPT_SO_GET_INFO, &info, &length) != 0)
    return Error{"", "the kernel does not give its table of iptables-legacy out"};
  if (info.size > kMostBytes)
    return Error{"", "its table of iptables-legacy has " + std::to_string(info.size) + " bytes"};
  std::string bytes(sizeof(ipt_get_entries) + info.size, '\0');
  ipt_get_entries order{};
  std::memcpy(order.name, "filter", sizeof "filter");
  order.size = info.size;
  std::memcpy(bytes.data(), static_cast<const void*>(&order), sizeof order);
  length = static_cast<socklen_t>(bytes.size());
  if (::getsockopt(fd, IPPROTO_IP, IPT_SO_GET_ENTRIES, bytes.data(), &length) != 0)
    return Error{"", "the kernel's table of iptables-legacy was changed just now"};
  return Table(info, std::string_view(bytes).substr(sizeof(ipt_get_entries))).lines();
}

}  // namespace lvs::net
