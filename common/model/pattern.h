// A regular expression as checks use it: PCRE2 over bytes, with limits that no answer can exceed, because the answers
// come from machines that may be hostile. Validation compiles the same pattern to tell its faults.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "common/model/result.h"

struct pcre2_real_code_8;  // <pcre2.h> stays in the one file that needs it

namespace lvs {

/// Perl's rules, with these decisions:
/// - The text is bytes, not characters: letters beyond ASCII match as the bytes of their UTF-8, `.` is one byte.
/// - CR, LF and CRLF all end a line: `.` matches none of the two, and `$` stands before the text's last line end too,
///   so that "PONG$" is found in "+PONG\r\n". With (?s) `.` matches everything, with (?m) `^` and `$` stand at every
///   line.
/// - A pattern is looked for anywhere in the text; ^ or \A fixes it to the beginning.
class Pattern {
 public:
  /// The longest pattern, in bytes.
  static constexpr std::size_t kLongest = 4096;

  /// The error names the offset in the pattern and the reason.
  static Result<Pattern> compile(std::string_view pattern);

  /// Whether the text holds it; an error when finding out would take more work or memory than one answer may cost.
  Result<bool> foundIn(std::string_view text) const;
  /// The same with the work that is left for several looks, which is taken from it. A unit is an item of the pattern
  /// tried, or 16 bytes run over by a repetition: about 20 ns.
  Result<bool> foundIn(std::string_view text, std::uint64_t& workLeft) const;
  /// What one look may cost at most.
  static constexpr std::uint64_t kMostWork = 8'000'000;

 private:
  struct Freed {
    void operator()(pcre2_real_code_8* code) const;
  };
  explicit Pattern(pcre2_real_code_8* code) : code_(code) {}
  std::unique_ptr<pcre2_real_code_8, Freed> code_;
};

}  // namespace lvs
