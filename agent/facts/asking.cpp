#include "agent/facts/asking.h"

#include <chrono>
#include <future>
#include <optional>
#include <system_error>

#include "agent/net/arp_probe.h"

namespace lvs::facts {
namespace {

constexpr std::size_t kMostAsked = 16;
constexpr std::chrono::milliseconds kAnswerWithin{300};

}  // namespace

Answers askAll(const std::vector<IpAddress>& addresses) {
  std::map<IpAddress, std::future<Result<std::vector<net::MacAddress>>>> asked;
  for (const IpAddress& one : addresses) {
    if (one.isIpv6() || asked.size() >= kMostAsked || asked.contains(one)) continue;
    try {
      asked.emplace(one, std::async(std::launch::async, [one] { return net::whoAnswers(one, kAnswerWithin); }));
    } catch (const std::system_error&) {
      break;  // no more threads: the others are not asked
    }
  }
  Answers answers;
  for (auto& [address, answer] : asked) answers.emplace(address, answer.get());
  return answers;
}

}  // namespace lvs::facts
