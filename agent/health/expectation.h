// What an answer has to hold for a check to pass: a text, bytes, a pattern, or a digest of all of it. Made once per
// run of a check and shown the answer as it grows, so that nothing is looked through twice where that can be avoided.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/model/document.h"
#include "common/model/pattern.h"

namespace lvs::health {

class Expectation {
 public:
  /// Reads `expect` in its form; the error says what is wrong with it. An empty `expect` expects nothing.
  static Result<Expectation> of(std::string_view expect, ExpectForm form);

  bool isAnything() const { return form_ != ExpectForm::regex && wanted_.empty(); }

  /// Whether the answer so far has it. The answer only grows from call to call. A pattern is looked for after each
  /// arrival until that has cost a third of what it may, and then only when the answer has doubled; a digest is never
  /// seen before the end.
  bool isIn(std::string_view answer);
  /// What is missing once the answer has ended, for people; nullopt: nothing. `what` names the answer: "the answer".
  std::optional<std::string> missingIn(std::string_view answer, std::string_view what);
  /// The same without looking again, for when time is up.
  std::string notSeenIn(std::string_view answer, std::string_view what) const;
  /// What is expected: `"PONG"`, `the pattern "^OK"`.
  std::string words() const;

 private:
  bool search(std::string_view answer);

  ExpectForm form_ = ExpectForm::text;
  std::string written_;  ///< as it is in the document
  std::string wanted_;   ///< text, hex: the bytes; sha256: lower-case hex
  std::optional<Pattern> pattern_;
  std::string trouble_;                              ///< of looking for the pattern
  std::size_t lookedAt_ = 0;                         ///< of the answer, at the last look
  std::uint64_t workLeft_ = 3 * Pattern::kMostWork;  ///< for all looks for the pattern
  bool seen_ = false;
};

}  // namespace lvs::health
