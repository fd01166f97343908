// What the API says of actions. Messages; common/api/messages.h has how they are read and written.
#pragma once

#include <cstdint>
#include <string>

namespace lvs::api {

/// The answer to POST /v1/actions/{name}/test: how it went.
struct ActionTest {
  std::string action;
  std::string type;  ///< "program", "mail", "webhook"
  bool good = false;
  std::string result;  ///< "exit code 0", "HTTP 204", or why it failed
  std::uint64_t tookMs = 0;
};

}  // namespace lvs::api
