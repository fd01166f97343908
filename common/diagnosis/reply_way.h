// How far a real server's replies come: traces from there with the VIP and with its own address as source, judged
// beside each other, name the router that drops replies and say why it does. Pure.
#pragma once

#include <optional>

#include "common/api/trace.h"
#include "common/diagnosis/path.h"

namespace lvs::diagnosis {

/// Puts what directors heard into the trace that a real server sent with their VIP as source: hops, and whether the
/// destination was reached; with a sentence. `by`: the directors that listened, for it.
void joinHeard(api::Trace& sent, const std::vector<api::Trace>& heard, const std::string& by, std::uint32_t tries);

/// Of one real server towards one client.
struct ReplyTraces {
  std::string server;
  std::string director;               ///< that has the VIP, and so hears what is answered
  std::optional<api::Trace> ofVip;    ///< echo requests with the VIP as source
  std::optional<api::Trace> ofRip;    ///< the same with the real server's own address
  std::optional<api::Trace> asNew;    ///< SYN with the VIP as source
  std::optional<api::Trace> asReply;  ///< SYN+ACK without any SYN before
};

/// Whether packets come less far with the VIP as their source: nothing else has to be found out then.
bool stopsVip(const ReplyTraces& traces);

/// Makes Fault::antiSpoofing or asymmetricFirewall of a Fault::replyLost of this real server where the traces tell;
/// else adds to its evidence what they show.
void addReplyWay(Diagnosis& said, const ReplyTraces& traces);

/// The same for a connection's way: its last station tells after whom the replies end.
void addReplyWay(Path& path, const ReplyTraces& traces);

/// A search for the path MTU where large packets get lost.
struct MtuTrace {
  std::string place;  ///< of the finding
  std::string from;   ///< a machine's name
  api::Trace trace;
};
/// Adds to a Fault::largeLost how large packets may be there, and after whom larger ones vanish.
void addMtu(Diagnosis& said, const MtuTrace& found);

}  // namespace lvs::diagnosis
