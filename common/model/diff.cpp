// Objects are matched by name and compared by their field tables, so a new field is never forgotten here.
#include "common/model/diff.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "common/model/fields.h"

namespace lvs {
namespace {

/// A field in words, with its unit after the value.
struct Label {
  std::string_view field;
  std::string_view words;
  std::string_view unit = "";
};

constexpr Label kLabels[] = {
    {"title", "Title"},
    {"site", "Site"},
    {"agent", "Agent address"},
    {"address", "Address"},
    {"address6", "Second address"},
    {"ssh", "SSH access"},
    {"virtualRouterId", "Virtual router id"},
    {"version", "VRRP version"},
    {"interface", "Interface"},
    {"addresses", "Addresses"},
    {"blocks", "Address blocks"},
    {"routed", "Routed VIPs"},
    {"advertIntervalMs", "Advertisement interval", " ms"},
    {"preempt", "Preemption"},
    {"preemptDelaySeconds", "Preemption delay", " s"},
    {"startupDelaySeconds", "Startup delay", " s"},
    {"password", "Password"},
    {"checksum", "Checksum"},
    {"virtualMac", "Virtual MAC address"},
    {"acceptMode", "Accepting for itself"},
    {"unicast", "Unicast advertisements"},
    {"syncWith", "Group moved together with"},
    {"track", "What is tracked"},
    {"announce", "Announcements"},
    {"connectionSync", "Connection sync"},
    {"priority", "Priority"},
    {"type", "Type"},
    {"port", "Port"},
    {"path", "Path"},
    {"host", "Host"},
    {"expectStatus", "Expected status"},
    {"send", "Text sent"},
    {"expect", "Text expected"},
    {"via", "Asked by way of"},
    {"method", "Method"},
    {"headers", "Header fields"},
    {"user", "User"},
    {"body", "Body sent"},
    {"pages", "Further pages"},
    {"sendForm", "Form of the text sent"},
    {"expectForm", "Form of the text expected"},
    {"tls", "TLS"},
    {"verifyCertificate", "Certificate verification"},
    {"caCertificates", "Authorities"},
    {"clientCertificate", "Client certificate"},
    {"clientKey", "Client key"},
    {"certificateWarningDays", "Warning before a certificate expires", " days"},
    {"service", "gRPC service"},
    {"record", "Record"},
    {"overTcp", "Over TCP"},
    {"arguments", "Arguments"},
    {"runAs", "Run as"},
    {"exitCodes", "Exit codes"},
    {"preset", "Preset"},
    {"unansweredPercent", "Unanswered connections that fail", " %"},
    {"atLeast", "New connections needed", " connections"},
    {"retrySeconds", "Time until it is tried again", " s"},
    {"fastIntervalMs", "Fast interval", " ms"},
    {"jitterPercent", "Jitter", " %"},
    {"firstCheck", "First check"},
    {"onFailure", "On failure"},
    {"recoveryDelaySeconds", "Recovery delay", " s"},
    {"slowStartSeconds", "Slow start", " s"},
    {"massFailure", "Mass failure"},
    {"quorum", "Quorum"},
    {"sorryServer", "Sorry server"},
    {"intervalMs", "Interval", " ms"},
    {"timeoutMs", "Timeout", " ms"},
    {"rise", "Rise"},
    {"fall", "Fall"},
    {"protocol", "Protocol"},
    {"fwmark", "Firewall mark"},
    {"family", "Family"},
    {"marks", "Mark rules"},
    {"scheduler", "Scheduler"},
    {"schedulerFlags", "Scheduler flags"},
    {"forwarding", "Forwarding"},
    {"tunnel", "Tunnel options"},
    {"healthCheck", "Health check"},
    {"feedback", "Feedback"},
    {"persistence", "Persistence"},
    {"onePacket", "One-packet scheduling"},
    {"weight", "Weight"},
    {"upperThreshold", "Upper threshold", " connections"},
    {"lowerThreshold", "Lower threshold", " connections"},
    {"when", "When"},
    {"services", "Services"},
    {"groups", "Failover groups"},
    {"from", "From"},
    {"timeoutSeconds", "Time limit", " s"},
    {"gatherSeconds", "Gathering", " s"},
    {"security", "Security"},
    {"passwordFile", "Password file"},
    {"sender", "Sender"},
    {"recipients", "Recipients"},
    {"url", "URL"},
    {"bearerTokenFile", "Token file"},
};

Label labelOf(std::string_view field) {
  for (const Label& label : kLabels) {
    if (label.field == field) return label;
  }
  return {field, field};
}

/// A value as a person reads it: without quotes, "on" and "off" for truth, "none" where nothing stands.
std::string shown(const Field& field, const void* owner) {
  const auto node = field.write(owner);
  if (!node) return "none";
  if (node->kind != TextNode::Kind::scalar) {
    if (node->members.empty()) return "none";
    std::string text;
    for (const auto& member : node->members) {
      const TextNode& inner = member.node.front();
      std::string value = inner.kind == TextNode::Kind::scalar ? inner.text : print(inner);
      if (!value.empty() && value.back() == '\n') value.pop_back();
      std::erase(value, '"');
      text += (text.empty() ? "" : ", ") + (member.key.empty() ? "" : member.key + " ") + value;
    }
    return text;
  }
  if (node->text == "true") return "on";
  if (node->text == "false") return "off";
  std::string text = node->text;
  if (text.size() >= 2 && text.front() == '"') text = text.substr(1, text.size() - 2);
  return text.empty() ? "none" : text;
}

std::string fieldText(const Field& field, const void* owner) {
  const auto node = field.write(owner);
  return node ? print(*node) : std::string();
}

class Differ {
 public:
  std::vector<Change> changes;

  /// One object that stands in both documents; lists of objects inside are left to the caller.
  void object(const ObjectTable& table, const void* older, const void* newer, const std::string& object,
              const std::string& shortName, const std::string& pointer) {
    for (const Field& field : table.fields) {
      if (field.name == "name" || field.name == "server" || field.name == "director") continue;
      if (field.kind == FieldKind::objects && field.name != "marks" && field.name != "track" && field.name != "pages")
        continue;
      if (fieldText(field, older) == fieldText(field, newer)) continue;
      const Label label = labelOf(field.name);
      std::string sentence = std::string(label.words) + " of " + shortName;
      if (field.name == "password") sentence += " changed";  // a secret is never shown
      else sentence += ": " + valueText(field, label, older) + " -> " + valueText(field, label, newer);
      changes.push_back({ChangeKind::changed, object, std::move(sentence), pointer + "/" + std::string(field.name)});
    }
  }

  /// A list of named objects: added, removed, or changed in themselves.
  template <typename Object, typename Inside>
  void list(const std::vector<Object>& older, const std::vector<Object>& newer, std::string_view kind,
            const std::string& pointer, Inside inside) {
    std::unordered_map<std::string_view, std::size_t> before;
    for (std::size_t i = 0; i < older.size(); ++i) before.emplace(older[i].name, i);
    std::unordered_map<std::string_view, std::size_t> after;
    for (std::size_t i = 0; i < newer.size(); ++i) after.emplace(newer[i].name, i);
    for (std::size_t i = 0; i < older.size(); ++i) {
      if (!after.contains(older[i].name)) tell(ChangeKind::removed, kind, older[i].name, " removed", pointer, i);
    }
    for (std::size_t i = 0; i < newer.size(); ++i) {
      const auto found = before.find(newer[i].name);
      if (found == before.end()) {
        tell(ChangeKind::added, kind, newer[i].name, " added", pointer, i);
        continue;
      }
      const Object& old = older[found->second];
      if (old == newer[i]) continue;
      const std::string name = std::string(kind) + " " + newer[i].name;
      const std::string at = pointer + "/" + std::to_string(i);
      object(tableOf<Object>(), &old, &newer[i], name, newer[i].name, at);
      inside(old, newer[i], name, at);
    }
  }

  /// What stands inside an object under a key of its own: members by director, destinations by server.
  template <typename Element, typename Key, typename Told>
  void inner(const std::vector<Element>& older, const std::vector<Element>& newer, Key key, const std::string& object,
             const std::string& within, const std::string& pointer, std::string_view kind, Told told) {
    std::map<decltype(key(newer.front())), const Element*> before;
    for (const Element& element : older) before.emplace(key(element), &element);
    for (std::size_t i = 0; i < newer.size(); ++i) {
      const std::string at = pointer + "/" + std::to_string(i);
      const auto found = before.find(key(newer[i]));
      if (found == before.end()) {
        changes.push_back({ChangeKind::added, object,
                           std::string(kind) + " " + nameOf(newer[i]) + " added to " + within + told(newer[i]), at});
        continue;
      }
      this->object(tableOf<Element>(), found->second, &newer[i], object, nameOf(newer[i]) + " in " + within, at);
      before.erase(found);
    }
    for (std::size_t i = 0; i < older.size(); ++i) {
      if (!before.contains(key(older[i]))) continue;
      changes.push_back({ChangeKind::removed, object,
                         std::string(kind) + " " + nameOf(older[i]) + " removed from " + within,
                         pointer + "/" + std::to_string(i)});
    }
  }

 private:
  static std::string valueText(const Field& field, const Label& label, const void* owner) {
    const std::string text = shown(field, owner);
    return text == "none" ? text : text + std::string(label.unit);
  }
  static const std::string& nameOf(const GroupMember& member) { return member.director; }
  static const std::string& nameOf(const ServiceServer& entry) { return entry.server; }

  void tell(ChangeKind what, std::string_view kind, const std::string& name, std::string_view verb,
            const std::string& pointer, std::size_t index) {
    std::string sentence = std::string(kind) + " " + name + std::string(verb);
    if (sentence[0] >= 'a' && sentence[0] <= 'z') sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    changes.push_back(
        {what, std::string(kind) + " " + name, std::move(sentence), pointer + "/" + std::to_string(index)});
  }
};

/// Actions are done in their order: those that both lists have, as the first list has them.
std::string orderOf(const std::vector<Action>& actions, const std::vector<Action>& others) {
  std::string order;
  for (const Action& action : actions) {
    const bool both =
        std::any_of(others.begin(), others.end(), [&](const Action& other) { return other.name == action.name; });
    if (both) order += (order.empty() ? "" : ", ") + action.name;
  }
  return order;
}

}  // namespace

std::vector<Change> diff(const Cluster& older, const Cluster& newer) {
  Differ differ;
  const auto nothing = [](const auto&, const auto&, const std::string&, const std::string&) {};
  if (older.name != newer.name) {
    differ.changes.push_back({ChangeKind::changed, "cluster " + newer.name,
                              "Name of the cluster: " + older.name + " -> " + newer.name, "/name"});
  }
  differ.list(older.sites, newer.sites, "site", "/sites", nothing);
  differ.list(older.directors, newer.directors, "director", "/directors", nothing);
  differ.list(older.realServers, newer.realServers, "real server", "/realServers", nothing);
  differ.list(
      older.failoverGroups, newer.failoverGroups, "failover group", "/failoverGroups",
      [&](const FailoverGroup& before, const FailoverGroup& after, const std::string& object, const std::string& at) {
        differ.inner(
            before.members, after.members, [](const GroupMember& member) { return member.director; }, object,
            after.name, at + "/members", "Director",
            [](const GroupMember& member) { return " (priority " + std::to_string(member.priority) + ")"; });
      });
  differ.list(older.healthChecks, newer.healthChecks, "health check", "/healthChecks", nothing);
  differ.list(
      older.virtualServices, newer.virtualServices, "virtual service", "/virtualServices",
      [&](const VirtualService& before, const VirtualService& after, const std::string& object, const std::string& at) {
        differ.inner(
            before.realServers, after.realServers,
            [](const ServiceServer& entry) {
              return std::pair{entry.server, entry.port};
            },
            object, after.name, at + "/realServers", "Real server",
            [](const ServiceServer& entry) { return " (weight " + std::to_string(entry.weight) + ")"; });
      });
  differ.list(older.actions, newer.actions, "action", "/actions", nothing);
  const std::string before = orderOf(older.actions, newer.actions);
  const std::string after = orderOf(newer.actions, older.actions);
  if (before != after)
    differ.changes.push_back(
        {ChangeKind::changed, "actions", "Order of the actions: " + before + " -> " + after, "/actions"});
  return differ.changes;
}

}  // namespace lvs
