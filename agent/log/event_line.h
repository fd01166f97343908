// Events as lines of the journal's files: how one is written and how a file's text is read back, whatever a crash,
// a full disk or a person's editor left of it. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/api/messages.h"

namespace lvs::log {

/// One line: the event's JSON object, and what only the files know.
struct KeptEvent {
  api::Event event;
  std::string boot = {};  ///< the kernel's boot id, in the first line of a run and of a file
  bool end = false;       ///< the run ended with this one, as it was asked to
};

/// With its line feed.
std::string eventLine(const KeptEvent& kept);

/// A file's text taken apart.
struct Segment {
  std::vector<KeptEvent> kept;  ///< in order of growing sequences; what stands after a damaged line is left out
  std::size_t goodBytes = 0;    ///< that they take up
  bool open = false;            ///< the last one kept is whole but for its line feed
  bool torn = false;            ///< what follows the good bytes is the beginning of a line
  std::string damage;           ///< the first line that is no event, and why; empty: none
};
/// `after`: the last sequence of the file before; lines that do not grow from there are damage.
Segment readSegment(std::string_view text, std::uint64_t after = 0);

/// An event's words as the journal takes them: bytes that are no UTF-8 would make JSON that nobody reads, and what
/// is longer than `kMostWordBytes` is cut.
inline constexpr std::size_t kMostWordBytes = 4096;
void makePlain(api::Event& event);

}  // namespace lvs::log
