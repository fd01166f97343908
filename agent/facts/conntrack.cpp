#include "agent/facts/conntrack.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "agent/net/sysctl.h"

namespace lvs::facts {
namespace {

std::optional<std::uint64_t> settingOf(const char* name) {
  const auto text = net::readSysctl(std::string("net/netfilter/") + name);
  std::uint64_t value = 0;
  if (!text || std::from_chars(text->data(), text->data() + text->size(), value).ec != std::errc()) return std::nullopt;
  return value;
}

std::vector<std::string_view> wordsOf(std::string_view line) {
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t from = line.find_first_not_of(" \t");
    if (from == std::string_view::npos) return words;
    line.remove_prefix(from);
    const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
    words.push_back(line.substr(0, end));
    line.remove_prefix(end);
  }
}

}  // namespace

/// A head with the columns' names, then one line for each processor, in hexadecimal.
std::uint64_t droppedIn(std::string_view stat) {
  std::optional<std::size_t> column;
  std::uint64_t all = 0;
  while (!stat.empty()) {
    const std::size_t end = std::min(stat.find('\n'), stat.size());
    const std::vector<std::string_view> words = wordsOf(stat.substr(0, end));
    stat.remove_prefix(std::min(end + 1, stat.size()));
    if (!column) {
      for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == "drop") column = i;
      if (!column) return 0;
    } else if (*column < words.size()) {
      std::uint64_t value = 0;
      const std::string_view word = words[*column];
      std::from_chars(word.data(), word.data() + word.size(), value, 16);
      all += value;
    }
  }
  return all;
}

std::optional<api::ConntrackFact> readConntrack() {
  const auto count = settingOf("nf_conntrack_count");
  const auto most = settingOf("nf_conntrack_max");
  if (!count || !most) return std::nullopt;
  std::ifstream file("/proc/thread-self/net/stat/nf_conntrack");
  const std::string stat((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  return api::ConntrackFact{*count, *most, droppedIn(stat), 0};
}

std::optional<api::ConntrackFact> since(const std::optional<api::ConntrackFact>& before,
                                        std::optional<api::ConntrackFact> now) {
  if (before && now && now->dropped > before->dropped) now->dropping = now->dropped - before->dropped;
  return now;
}

}  // namespace lvs::facts
