#include "common/model/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace lvs {
namespace {

// PCRE2 counts its match limit anew from each place in the text where a match could begin, so a megabyte of text would
// multiply it by a million. The callouts before every item of the pattern count over all of them.
constexpr std::uint32_t kMostMatches = 2'000'000;  ///< backtracking points from one place in the text
constexpr std::uint32_t kMostDepth = 100'000;      ///< backtracking points at the same time
constexpr std::uint32_t kMostHeapKib = 16 * 1024;  ///< memory for them
constexpr std::uint32_t kMostParentheses = 100;    ///< nested in the pattern; PCRE2's compiler uses the stack for them

struct Work {
  std::uint64_t most = 0;
  std::uint64_t done = 0;
  std::size_t position = 0;
};

int countWork(pcre2_callout_block* block, void* data) {
  Work& work = *static_cast<Work*>(data);
  const std::size_t here = block->current_position;
  work.done += 1 + (here > work.position ? here - work.position : work.position - here) / 16;
  work.position = here;
  return work.done > work.most ? PCRE2_ERROR_CALLOUT : 0;
}

std::string reasonOf(int error) {
  std::array<PCRE2_UCHAR, 256> text{};
  pcre2_get_error_message(error, text.data(), text.size());
  return reinterpret_cast<const char*>(text.data());
}

template <auto free>
struct FreedBy {
  template <typename T>
  void operator()(T* held) const {
    free(held);
  }
};

}  // namespace

void Pattern::Freed::operator()(pcre2_real_code_8* code) const { pcre2_code_free(code); }

Result<Pattern> Pattern::compile(std::string_view pattern) {
  if (pattern.size() > kLongest)
    return Error{
        {}, "The pattern has " + std::to_string(pattern.size()) + " bytes; allowed are " + std::to_string(kLongest)};
  const std::unique_ptr<pcre2_compile_context, FreedBy<pcre2_compile_context_free>> context(
      pcre2_compile_context_create(nullptr));
  if (!context) return Error{{}, "There is no memory for the pattern"};
  pcre2_set_newline(context.get(), PCRE2_NEWLINE_ANYCRLF);
  pcre2_set_parens_nest_limit(context.get(), kMostParentheses);
  int error = 0;
  PCRE2_SIZE offset = 0;
  // \C and (*UTF) could let a match read half a character or refuse bytes that are no UTF-8.
  pcre2_code* code =
      pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(),
                    PCRE2_NEVER_UTF | PCRE2_NEVER_BACKSLASH_C | PCRE2_AUTO_CALLOUT, &error, &offset, context.get());
  if (!code) return Error{{}, "The pattern is wrong at offset " + std::to_string(offset) + ": " + reasonOf(error)};
  return Pattern(code);
}

Result<bool> Pattern::foundIn(std::string_view text) const {
  std::uint64_t work = kMostWork;
  return foundIn(text, work);
}

Result<bool> Pattern::foundIn(std::string_view text, std::uint64_t& workLeft) const {
  const std::unique_ptr<pcre2_match_context, FreedBy<pcre2_match_context_free>> context(
      pcre2_match_context_create(nullptr));
  const std::unique_ptr<pcre2_match_data, FreedBy<pcre2_match_data_free>> match(pcre2_match_data_create(1, nullptr));
  if (!context || !match) return Error{{}, "There is no memory for looking for the pattern"};
  Work work{std::min(workLeft, kMostWork)};
  pcre2_set_callout(context.get(), countWork, &work);
  pcre2_set_match_limit(context.get(), kMostMatches);
  pcre2_set_depth_limit(context.get(), kMostDepth);
  pcre2_set_heap_limit(context.get(), kMostHeapKib);
  // PCRE2 wants a pointer even to no text.
  const char* begin = text.empty() ? "" : text.data();
  const int result =
      pcre2_match(code_.get(), reinterpret_cast<PCRE2_SPTR>(begin), text.size(), 0, 0, match.get(), context.get());
  workLeft -= std::min(work.done, workLeft);
  if (result >= 0) return true;
  switch (result) {
    case PCRE2_ERROR_NOMATCH: return false;
    case PCRE2_ERROR_CALLOUT:
    case PCRE2_ERROR_MATCHLIMIT:
    case PCRE2_ERROR_DEPTHLIMIT:
    case PCRE2_ERROR_HEAPLIMIT:
      return Error{{},
                   "looking for the pattern in these " + std::to_string(text.size()) +
                       " bytes takes too much work; a pattern with fewer nested repetitions helps"};
    default: return Error{{}, "looking for the pattern failed: " + reasonOf(result)};
  }
}

}  // namespace lvs
