// What actions say: a program's arguments, a mail, a webhook's JSON, and the sentence of an event. Pure.
#pragma once

#include <ctime>

#include "agent/actions/queue.h"
#include "agent/track/filled.h"

namespace lvs::actions {

/// Who tells, and when.
struct Teller {
  std::string director;
  std::string cluster;
  std::int64_t timeMs = 0;
  std::string id = {};  ///< of the message, unique
};

/// "{event}", "{object}", … and what they stand for.
track::Names namesFor(const Happened& happened, const Teller& teller);
/// "LVS_EVENT=server-down", …: the same for a program's environment.
std::vector<std::string> environmentFor(const Happened& happened, const Teller& teller);

/// "web1 fails the check alive, and 3 more", for an event.
std::string summary(const Batch& batch);
/// "[cluster] web1 down: http has 1 of 2 real servers"; ASCII, one line.
std::string subject(const Batch& batch, const Teller& teller);
/// A mail's text: what, why, since when, who is master, what remains.
std::string mailText(const Batch& batch, const Teller& teller);
/// A webhook's body.
std::string webhookText(const Batch& batch, const Teller& teller);

/// The moment as UTC has it.
std::tm utcOf(std::int64_t timeMs);
/// The whole message, as it goes to the SMTP server (RFC 5322), with CRLF and no line too long.
std::string mailMessage(const Action& action, const Batch& batch, const Teller& teller);

}  // namespace lvs::actions
