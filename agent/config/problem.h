// Problem documents (RFC 9457) as the agent makes them: one function, the titles in one table.
#pragma once

#include <string>

#include "common/api/messages.h"

namespace lvs {

/// Types beside those in common/api/messages.h.
inline constexpr char kProblemBlank[] = "about:blank";
inline constexpr char kProblemNothingPending[] = "urn:lvs:nothing-pending";

/// The status code's standard phrase (RFC 9110, 15).
std::string statusTitle(unsigned status);

/// `detail` is one or two sentences for the person; the title follows from type and status.
api::Problem problem(unsigned status, const char* type, std::string detail);

/// The document in the request's body is at fault.
api::Problem documentProblem(const Errors& errors);

}  // namespace lvs
