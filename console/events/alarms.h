// Which alarms are to be told to somebody who is not looking, and when: not for a moment's disagreement, and not again
// and again. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace lvs::events {

class Alarms {
 public:
  /// What stands must stand this long: directors tell their roles one after the other.
  static constexpr std::int64_t kSettleMs = 3000;
  /// The same alarm is told again at the earliest after this time.
  static constexpr std::int64_t kPauseMs = 60000;

  /// What is wrong now, by key ("group/dc1-vip"), asked at least each second. Gives those to be told: each once as
  /// long as it stands.
  std::vector<std::string> stand(const std::set<std::string>& keys, std::int64_t nowMs);
  /// Something wrong has happened: whether it is to be told.
  bool happen(const std::string& key, std::int64_t nowMs);

 private:
  struct Standing {
    std::int64_t sinceMs = 0;
    bool told = false;
  };
  std::map<std::string, Standing> standing_;
  std::map<std::string, std::int64_t> toldMs_;
};

}  // namespace lvs::events
