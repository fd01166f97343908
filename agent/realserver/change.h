// The few kinds of things that are ever changed on a real server, each with the command that does it and
// the one that takes it back. Pure: text in, text out.
#pragma once

#include <compare>
#include <string>
#include <vector>

#include "agent/realserver/facts.h"
#include "common/model/result.h"

namespace lvs::realserver {

enum class Kind : std::uint8_t { module, link, address, noAddress, sysctl, file, rule, route, fou, hook, accept };

struct Change {
  Kind kind = Kind::file;
  std::string target;  ///< module, device, path below /proc/sys, file, or "4" and "6" for rule, route and fou;
                       ///< of accept see opening.h
  std::string value;   ///< "up", prefix, value, content, rule, route, port
  auto operator<=>(const Change&) const = default;
};

/// Whether both speak of the same thing, though perhaps of another value for it.
bool sameThing(const Change& a, const Change& b);

/// Whether it is so already.
bool holds(const Change& change, const Facts& facts);

/// A change that was made, with what was there before: the way back.
struct Entry {
  Change change;
  bool existed = false;  ///< false: there was nothing
  std::string before;    ///< of a file that was not there: whether its folder was
  bool operator==(const Entry&) const = default;
};

/// The entry that leads back from the change to what the facts show.
Entry entryFor(const Change& change, const Facts& facts);

/// Commands for a POSIX shell.
std::string commandFor(const Change& change);
std::string undoCommandFor(const Entry& entry);

/// For people: "ip addr add 192.168.1.214/32 dev tunl0"; of a file only its name.
std::string shortCommand(const Change& change);

/// Whether taking it back would destroy what somebody else has put there since.
bool changedSince(const Entry& entry, const Facts& facts);

/// 'text' for a shell.
std::string shellQuoted(std::string_view text);

/// The record that lies on the real server and beside the agent, as JSON. An unreadable one is an error:
/// guessing a way back would be worse than none.
std::string recordText(const std::vector<Entry>& entries);
Result<std::vector<Entry>> parseRecord(std::string_view text);

}  // namespace lvs::realserver
