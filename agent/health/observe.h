// One run of a check over a socket: it connects, does TLS where the check has it, carries bytes between the real server
// and the check's Conversation, and says in words what came of it. A callback object on the loop, a few hundred bytes
// until something is said.
#pragma once

#include <memory>

#include "agent/health/run.h"
#include "agent/health/tls.h"

namespace lvs::health {

/// How much of what was said is kept for people, each way.
inline constexpr std::size_t kKeptSaid = 4096;

/// For all types that have a socket of their own, which are all but icmp and script. `target`, `loop` and `contexts`
/// outlive it.
std::unique_ptr<Run> observe(Loop& loop, TlsContexts& contexts, std::shared_ptr<const HealthCheck> check,
                             const Target& target, Told told);

/// Credentials of HTTP requests taken out: what is kept is shown to whoever may see health.
std::string withoutCredentials(std::string_view said);

}  // namespace lvs::health
