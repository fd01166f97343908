// One attempt to do an action: a program is run, a mail or a webhook's request is sent. Blocks, no longer than the
// action's time limit; any number may run at a time.
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <vector>

#include "common/model/document.h"

namespace lvs::actions {

/// What is to be done, in words already.
struct Work {
  Action action;
  std::vector<std::string> arguments;    ///< program
  std::vector<std::string> environment;  ///< program
  std::string text;                      ///< mail: the whole message; webhook: the body
};

struct Attempt {
  bool good = false;
  std::string words;   ///< "exit code 0", "HTTP 503: …", one line; no secret is ever in it
  bool final = false;  ///< trying again would change nothing: the other side said no for good
};

/// Another thread sets `stop` to end it early.
using Perform = std::function<Attempt(const Work& work, const std::atomic<bool>& stop)>;

/// The real one.
Perform realPerform();

Attempt runProgram(const Work& work, const std::atomic<bool>& stop);
Attempt sendMail(const Work& work, const std::atomic<bool>& stop);
Attempt callWebhook(const Work& work, const std::atomic<bool>& stop);

}  // namespace lvs::actions
