#include "agent/actions/words.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <ctime>
#include <set>

namespace lvs::actions {

std::tm utcOf(std::int64_t timeMs) {
  const std::time_t seconds = timeMs / 1000;
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  return parts;
}

namespace {

namespace json = boost::json;

constexpr std::size_t kMostInSubject = 3;
constexpr std::size_t kLongestSubject = 200;

std::string joined(const std::set<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ",") + name;
  return all;
}

std::string servicesOf(const Happened& happened) {
  std::set<std::string> names;
  for (const Concerned& one : happened.services) names.insert(one.service);
  return joined(names);
}

std::string groupsOf(const Happened& happened) {
  std::set<std::string> names;
  if (!happened.group.empty()) names.insert(happened.group);
  for (const Concerned& one : happened.services) {
    if (!one.group.empty()) names.insert(one.group);
  }
  return joined(names);
}

/// RFC 3339.
std::string instant(std::int64_t timeMs) {
  const std::tm utc = utcOf(timeMs);
  std::array<char, 32> text{};
  const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S.", &utc);
  return std::string(text.data(), size) + std::to_string(1000 + timeMs % 1000).substr(1) + "Z";
}

std::string forPeople(std::int64_t timeMs) {
  const std::tm utc = utcOf(timeMs);
  std::array<char, 32> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S UTC", &utc)};
}

std::string number(std::size_t count, const char* one, const char* several) {
  return std::to_string(count) + " " + (count == 1 ? one : several);
}

std::string serving(const Concerned& one) {
  return one.service + " has " + std::to_string(one.serving) + " of " +
         number(one.servers, "real server", "real servers");
}

std::string remains(const Concerned& one) {
  std::string text = one.service + ": " + std::to_string(one.serving) + " of " +
                     number(one.servers, "real server", "real servers") + ", a weight of " +
                     std::to_string(one.weight) + " in service, " + std::to_string(one.needed) + " is needed";
  if (!one.quorum) text += "; the quorum is lost";
  if (one.sorry) text += "; the sorry server serves";
  if (!one.group.empty())
    text += "\n    " + one.group + ": " + (one.master.empty() ? "no master is known" : one.master + " is master");
  return text;
}

std::string role(const Happened& happened, const Teller& teller) {
  const std::string state(stateWord(happened));
  return teller.director + (happened.what == Happening::fault ? " has a fault in " : " is " + state + " of ") +
         happened.group;
}

std::string oneSubject(const Happened& happened, const Teller& teller) {
  if (!happened.group.empty()) return role(happened, teller);
  if (happened.what != Happening::serverDown && happened.what != Happening::serverUp) return happened.sentence;
  std::string text = happened.server + " " + std::string(stateWord(happened));
  for (std::size_t at = 0; at < std::min(happened.services.size(), kMostInSubject); ++at)
    text += (at == 0 ? ": " : ", ") + serving(happened.services[at]);
  return text + (happened.services.size() > kMostInSubject ? ", ..." : "");
}

/// "2 services without quorum, 12 real servers down": the worst first.
std::string severalSubject(const Batch& batch) {
  const auto count = [&](std::initializer_list<Happening> kinds) {
    return static_cast<std::size_t>(std::count_if(batch.things.begin(), batch.things.end(), [&](const Happened& one) {
      return one.what && std::find(kinds.begin(), kinds.end(), *one.what) != kinds.end();
    }));
  };
  std::string text;
  const auto add = [&](std::size_t many, const char* one, const char* several) {
    if (many > 0) text += (text.empty() ? "" : ", ") + number(many, one, several);
  };
  add(count({Happening::quorumLost}), "service without quorum", "services without quorum");
  add(count({Happening::massFailure}), "mass failure", "mass failures");
  add(count({Happening::serverDown}), "real server down", "real servers down");
  add(count({Happening::serverUp}), "real server up", "real servers up");
  add(count({Happening::quorumGained}), "service with its quorum again", "services with their quorum again");
  add(count({Happening::master, Happening::backup, Happening::fault}), "change of role", "changes of role");
  if (batch.more > 0) text += ", and " + std::to_string(batch.more) + " more";
  return text;
}

/// What remains of each service, as it was told last.
std::map<std::string, Concerned> lastOf(const Batch& batch) {
  std::map<std::string, Concerned> services;
  for (const Happened& happened : batch.things) {
    for (const Concerned& one : happened.services) services.insert_or_assign(one.service, one);
  }
  return services;
}

json::object objectOf(const Happened& happened, const Teller& teller) {
  json::array services;
  for (const Concerned& one : happened.services) {
    services.push_back(json::object{{"service", one.service},
                                    {"serving", one.serving},
                                    {"servers", one.servers},
                                    {"weight", one.weight},
                                    {"needed", one.needed},
                                    {"quorum", one.quorum},
                                    {"sorry", one.sorry},
                                    {"group", one.group},
                                    {"master", one.master}});
  }
  return {{"event", json::string(eventWord(happened))},
          {"state", json::string(stateWord(happened))},
          {"director", teller.director},
          {"cluster", teller.cluster},
          {"object", happened.object},
          {"sentence", happened.sentence},
          {"reason", happened.reason},
          {"service", servicesOf(happened)},
          {"server", happened.server},
          {"group", groupsOf(happened)},
          {"time", instant(happened.timeMs)},
          {"since", instant(happened.sinceMs)},
          {"services", std::move(services)}};
}

}  // namespace

track::Names namesFor(const Happened& happened, const Teller& teller) {
  return {{"{event}", std::string(eventWord(happened))},
          {"{object}", happened.object},
          {"{service}", servicesOf(happened)},
          {"{server}", happened.server},
          {"{group}", groupsOf(happened)},
          {"{reason}", happened.reason},
          {"{director}", teller.director}};
}

std::vector<std::string> environmentFor(const Happened& happened, const Teller& teller) {
  std::vector<std::string> environment;
  for (const auto& [name, value] : namesFor(happened, teller)) {
    std::string key = "LVS_";
    for (const char c : name.substr(1, name.size() - 2)) key += static_cast<char>(c - 'a' + 'A');
    environment.push_back(key + "=" + value);
  }
  return environment;
}

std::string summary(const Batch& batch) {
  const std::size_t others = batch.things.size() - 1 + batch.more;
  return batch.things.front().sentence + (others > 0 ? ", and " + std::to_string(others) + " more" : "");
}

std::string subject(const Batch& batch, const Teller& teller) {
  std::string text = "[" + teller.cluster + "] " +
                     (batch.things.size() == 1 ? oneSubject(batch.things.front(), teller) : severalSubject(batch));
  // Names are ASCII; what else a sentence holds is in the text.
  const auto isOther = [](char c) {
    return static_cast<unsigned char>(c) < ' ' || static_cast<unsigned char>(c) > '~';
  };
  std::replace_if(text.begin(), text.end(), isOther, '?');
  if (text.size() > kLongestSubject) text = text.substr(0, kLongestSubject - 3) + "...";
  return text;
}

std::string mailText(const Batch& batch, const Teller& teller) {
  std::string text;
  if (batch.things.size() == 1) {
    const Happened& happened = batch.things.front();
    text += happened.sentence + ".\n\n";
    if (!happened.reason.empty()) text += "Why:      " + happened.reason + "\n";
    text += "Since:    " + forPeople(happened.sinceMs) + "\n";
  } else {
    text += std::to_string(batch.things.size() + batch.more) + " things happened:\n\n";
    for (const Happened& happened : batch.things) {
      text += forPeople(happened.sinceMs) + "  " + happened.sentence + "\n";
      if (!happened.reason.empty()) text += "    " + happened.reason + "\n";
    }
    if (batch.more > 0) text += "and " + std::to_string(batch.more) + " more\n";
    text += "\n";
  }
  text += "Told by:  " + teller.director + ", of the cluster " + teller.cluster + "\n";
  const auto services = lastOf(batch);
  if (!services.empty()) text += "\nWhat remains:\n";
  for (const auto& [name, one] : services) text += "  " + remains(one) + "\n";
  return text;
}

std::string webhookText(const Batch& batch, const Teller& teller) {
  json::object whole = objectOf(batch.things.front(), teller);
  json::array others;
  for (std::size_t at = 1; at < batch.things.size(); ++at) others.push_back(objectOf(batch.things[at], teller));
  whole["also"] = std::move(others);
  whole["leftOut"] = batch.more;
  return json::serialize(whole);
}

}  // namespace lvs::actions
