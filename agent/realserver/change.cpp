#include "agent/realserver/change.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>

#include "agent/realserver/opening.h"
#include "common/model/json_text.h"

namespace lvs::realserver {
namespace {

struct KindName {
  Kind kind;
  std::string_view name;
};
constexpr std::array<KindName, 11> kNames{{{Kind::module, "module"},
                                           {Kind::link, "link"},
                                           {Kind::address, "address"},
                                           {Kind::noAddress, "no-address"},
                                           {Kind::sysctl, "sysctl"},
                                           {Kind::file, "file"},
                                           {Kind::rule, "rule"},
                                           {Kind::route, "route"},
                                           {Kind::fou, "fou"},
                                           {Kind::hook, "hook"},
                                           {Kind::accept, "accept"}}};

Family familyOf(const Change& change) { return change.target == "6" ? Family::ipv6 : Family::ipv4; }
std::string ip(const Change& change) { return change.target == "6" ? "ip -6 " : "ip -4 "; }

bool carries(const Facts& facts, const Change& change) {
  return std::any_of(facts.addresses.begin(), facts.addresses.end(), [&](const AddressFact& one) {
    return one.device == change.target && one.address.toString() == change.value && !one.refused;
  });
}

/// The table of a route that we made; ours are never in another than a numbered one.
std::string tableOf(const std::string& route) {
  const std::size_t at = route.find(" table ");
  return at == std::string::npos ? "main" : route.substr(at + 7, route.find(' ', at + 7) - at - 7);
}

std::string withoutTable(const std::string& route) {
  const std::size_t at = route.find(" table ");
  if (at == std::string::npos) return route;
  const std::size_t end = route.find(' ', at + 7);
  return route.substr(0, at) + (end == std::string::npos ? "" : route.substr(end));
}

/// ip(8) adds words of its own ("proto static", "metric 1024 pref medium"): the wanted ones must be there.
bool saysAll(const std::string& printed, const std::string& wanted) {
  const std::string line = " " + printed + " ";
  std::size_t at = 0;
  while (at < wanted.size()) {
    // Word by word, in pairs: "via 10.0.0.1".
    std::size_t end = wanted.find(' ', at);
    end = end == std::string::npos ? wanted.size() : end;
    if (line.find(" " + wanted.substr(at, end - at) + " ") == std::string::npos) return false;
    at = end + 1;
  }
  return true;
}

bool hasRoute(const Facts& facts, const Change& change) {
  return std::any_of(facts.routes.begin(), facts.routes.end(), [&](const RouteFact& route) {
    return route.family == familyOf(change) && route.table == tableOf(change.value) &&
           saysAll(route.text, withoutTable(change.value));
  });
}

bool hasRule(const Facts& facts, const Change& change) {
  return std::any_of(facts.rules.begin(), facts.rules.end(), [&](const RuleFact& rule) {
    return rule.family == familyOf(change) && rule.text == change.value;
  });
}

/// "4200 from A lookup T" as ip(8) takes it.
std::string ruleWords(const std::string& rule) {
  const std::size_t blank = rule.find(' ');
  return rule.substr(blank + 1) + " priority " + rule.substr(0, blank);
}

/// What an entry says of a file that was not there, nor its folder: that goes too when the file does.
constexpr char kNoFolder[] = "no folder";

std::string folderOf(const std::string& path) { return path.substr(0, path.rfind('/')); }

std::string writeFile(const std::string& path, const std::string& content) {
  const std::string mode = content.starts_with("#!") ? "755" : "644";
  // By cat, which names what went wrong where a shell's printf may not.
  // Beside and then over it: a full disk or a cut connection leaves the old file or the new one.
  return "mkdir -p " + shellQuoted(folderOf(path)) + "\nprintf %s " + shellQuoted(content) + " | cat > " +
         shellQuoted(path + ".new") + "\nchmod " + mode + " " + shellQuoted(path + ".new") + "\nmv " +
         shellQuoted(path + ".new") + " " + shellQuoted(path) + "\n";
}

/// A command that takes something away, which is as good when it is gone already: unloading a tunnel's module, or
/// somebody else, may have been there first.
std::string orGone(const std::string& command, const std::string& show, const std::string& what) {
  return command + " || ! " + show + " 2>/dev/null | grep -qF " + shellQuoted(what) + "\n";
}

}  // namespace

std::string shellQuoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') out += "'\\''";
    else out += c;
  }
  return out + "'";
}

bool sameThing(const Change& a, const Change& b) {
  if (a.kind != b.kind || a.target != b.target) return false;
  switch (a.kind) {
    case Kind::address:
    case Kind::noAddress:
    case Kind::rule:
    case Kind::accept:
    case Kind::fou: return a.value == b.value;
    case Kind::route: return tableOf(a.value) == tableOf(b.value);
    default: return true;
  }
}

bool holds(const Change& change, const Facts& facts) {
  switch (change.kind) {
    case Kind::module: return facts.modules.contains(change.target);
    case Kind::link: {
      const auto link = facts.links.find(change.target);
      return link != facts.links.end() && link->second.up;
    }
    case Kind::address: return carries(facts, change);
    case Kind::noAddress: return !carries(facts, change);
    case Kind::sysctl: {
      const auto found = facts.sysctls.find(change.target);
      return found != facts.sysctls.end() && found->second == change.value;
    }
    case Kind::file: {
      const auto found = facts.files.find(change.target);
      return found != facts.files.end() && found->second == change.value;
    }
    case Kind::rule: return hasRule(facts, change);
    case Kind::route: return hasRoute(facts, change);
    case Kind::fou: return facts.fouPorts.contains(change.target + " " + change.value);
    case Kind::hook: return facts.hookEnabled;
    case Kind::accept: return isOpen(change, facts);
  }
  return false;
}

Entry entryFor(const Change& change, const Facts& facts) {
  Entry entry{change, false, {}};
  switch (change.kind) {
    case Kind::sysctl:
      if (const auto found = facts.sysctls.find(change.target); found != facts.sysctls.end()) {
        entry.existed = true;
        entry.before = found->second;
      }
      break;
    case Kind::file:
      if (const auto found = facts.files.find(change.target); found != facts.files.end()) {
        entry.existed = true;
        entry.before = found->second;
      } else if (!facts.folders.contains(folderOf(change.target))) {
        entry.before = kNoFolder;
      }
      break;
    case Kind::route:
      for (const RouteFact& route : facts.routes) {
        if (route.family != familyOf(change) || route.table != tableOf(change.value)) continue;
        entry.existed = true;
        entry.before = route.text + " table " + route.table;
      }
      break;
    default: entry.existed = holds(change, facts); break;
  }
  return entry;
}

std::string commandFor(const Change& change) {
  switch (change.kind) {
    case Kind::module: return "modprobe " + shellQuoted(change.target) + "\n";
    case Kind::link: return "ip link set " + shellQuoted(change.target) + " up\n";
    case Kind::address: {
      const bool six = change.value.find(':') != std::string::npos;
      return "ip addr add " + shellQuoted(change.value) + " dev " + shellQuoted(change.target) + (six ? " nodad" : "") +
             "\n";
    }
    case Kind::noAddress:
      return "ip addr del " + shellQuoted(change.value) + " dev " + shellQuoted(change.target) + "\n";
    case Kind::sysctl:
      return "echo " + shellQuoted(change.value) + " > " + shellQuoted("/proc/sys/" + change.target) + "\n";
    case Kind::file: return writeFile(change.target, change.value);
    case Kind::rule: return ip(change) + "rule add " + ruleWords(change.value) + "\n";
    case Kind::route: return ip(change) + "route replace " + change.value + "\n";
    case Kind::fou: return ip(change) + "fou add port " + change.value + " gue\n";
    case Kind::hook: return "systemctl daemon-reload\nsystemctl enable " + change.target + "\n";
    case Kind::accept: return openCommand(change);
  }
  return {};
}

std::string undoCommandFor(const Entry& entry) {
  const Change& change = entry.change;
  switch (change.kind) {
    case Kind::module:
      // Another's use keeps it loaded, and that is right.
      return entry.existed ? "" : "modprobe -r " + shellQuoted(change.target) + " 2>/dev/null || :\n";
    case Kind::link:
      return entry.existed ? ""
                           : orGone("ip link set " + shellQuoted(change.target) + " down",
                                    "ip link show dev " + shellQuoted(change.target), change.target);
    case Kind::address:
      return entry.existed ? ""
                           : orGone("ip addr del " + shellQuoted(change.value) + " dev " + shellQuoted(change.target),
                                    "ip addr show dev " + shellQuoted(change.target), change.value);
    case Kind::noAddress:
      return entry.existed ? ""
                           : "ip addr add " + shellQuoted(change.value) + " dev " + shellQuoted(change.target) + "\n";
    case Kind::sysctl:
      return entry.existed
                 ? "echo " + shellQuoted(entry.before) + " > " + shellQuoted("/proc/sys/" + change.target) + "\n"
                 : "";
    case Kind::file:
      if (entry.existed) return writeFile(change.target, entry.before);
      return "rm -f " + shellQuoted(change.target) + "\n" +
             (entry.before == kNoFolder ? "rmdir " + shellQuoted(folderOf(change.target)) + " 2>/dev/null || :\n" : "");
    case Kind::rule: return entry.existed ? "" : ip(change) + "rule del " + ruleWords(change.value) + "\n";
    case Kind::route:
      return entry.existed ? ip(change) + "route replace " + entry.before + "\n"
                           : ip(change) + "route flush table " + tableOf(change.value) + "\n";
    case Kind::fou:
      return entry.existed ? ""
                           : orGone(ip(change) + "fou del port " + change.value + " gue", ip(change) + "fou show",
                                    "port " + change.value + " ");
    case Kind::hook: return entry.existed ? "" : "systemctl disable " + change.target + "\nsystemctl daemon-reload\n";
    case Kind::accept: return entry.existed ? "" : closeCommand(change);
  }
  return {};
}

std::string shortCommand(const Change& change) {
  if (change.kind == Kind::file) return "write " + change.target;
  std::string text = commandFor(change);
  while (!text.empty() && text.back() == '\n') text.pop_back();
  for (std::size_t at = 0; (at = text.find_first_of("'\n", at)) != std::string::npos;) {
    if (text[at] == '\n') text.replace(at, 1, "; ");
    else text.erase(at, 1);
  }
  return text;
}

bool changedSince(const Entry& entry, const Facts& facts) {
  if (entry.change.kind != Kind::sysctl && entry.change.kind != Kind::file) return false;
  if (holds(entry.change, facts)) return false;
  // Already as it was before: nothing of anybody's is lost either.
  const Entry now = entryFor(entry.change, facts);
  return now.existed != entry.existed || (now.existed && now.before != entry.before);
}

std::string recordText(const std::vector<Entry>& entries) {
  boost::json::array list;
  for (const Entry& entry : entries) {
    boost::json::object object;
    for (const auto& [kind, name] : kNames) {
      if (kind == entry.change.kind) object["kind"] = boost::json::string_view(name.data(), name.size());
    }
    object["target"] = entry.change.target;
    object["value"] = entry.change.value;
    object["existed"] = entry.existed;
    object["before"] = entry.before;
    list.push_back(std::move(object));
  }
  return boost::json::serialize(boost::json::object{{"format", "lvs-real-server/1"}, {"changes", std::move(list)}}) +
         "\n";
}

Result<std::vector<Entry>> parseRecord(std::string_view text) {
  const Error damaged{"", "the record of what was changed is damaged; nothing is undone by guessing"};
  const auto parsed = parseStrictly(text);
  if (!parsed || !parsed->is_object()) return damaged;
  const auto* changes = parsed->get_object().if_contains("changes");
  if (!changes || !changes->is_array()) return damaged;
  std::vector<Entry> entries;
  for (const auto& item : changes->get_array()) {
    if (!item.is_object()) return damaged;
    const auto& object = item.get_object();
    const auto string = [&](const char* key) -> std::optional<std::string> {
      const auto* value = object.if_contains(key);
      if (!value || !value->is_string()) return std::nullopt;
      return std::string(value->get_string());
    };
    Entry entry;
    const auto kind = string("kind");
    const auto known =
        std::find_if(kNames.begin(), kNames.end(), [&](const KindName& one) { return kind && one.name == *kind; });
    if (known == kNames.end()) return damaged;
    entry.change.kind = known->kind;
    for (auto [key, into] :
         {std::pair{"target", &entry.change.target}, {"value", &entry.change.value}, {"before", &entry.before}}) {
      auto value = string(key);
      if (!value) return damaged;
      *into = std::move(*value);
    }
    const auto* existed = object.if_contains("existed");
    if (!existed || !existed->is_bool()) return damaged;
    entry.existed = existed->get_bool();
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace lvs::realserver
