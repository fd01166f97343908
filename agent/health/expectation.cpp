#include "agent/health/expectation.h"

#include <algorithm>

#include "agent/health/talk.h"
#include "agent/security/digest.h"
#include "common/model/bytes.h"

namespace lvs::health {
Result<Expectation> Expectation::of(std::string_view expect, ExpectForm form) {
  Expectation expectation;
  if (expect.empty()) return expectation;
  expectation.form_ = form;
  expectation.written_ = expect;
  switch (form) {
    case ExpectForm::text: {
      auto text = unescaped(expect);
      if (!text) return text.errors();
      expectation.wanted_ = std::move(*text);
      break;
    }
    case ExpectForm::hex: {
      auto bytes = bytesFromHex(expect);
      if (!bytes) return Error{{}, quoted(expect) + " is no hex text; allowed are pairs of hex digits"};
      expectation.wanted_ = std::move(*bytes);
      break;
    }
    case ExpectForm::regex: {
      auto pattern = Pattern::compile(expect);
      if (!pattern) return pattern.errors();
      expectation.pattern_ = std::move(*pattern);
      break;
    }
    case ExpectForm::sha256:
      expectation.wanted_ = lowered(expect);
      std::erase_if(expectation.wanted_, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
      if (!security::isHexDigest(expectation.wanted_))
        return Error{{}, quoted(expect) + " is no SHA-256; it has 64 hex digits"};
      break;
  }
  return expectation;
}

bool Expectation::isIn(std::string_view answer) {
  if (isAnything() || seen_) return true;
  switch (form_) {
    case ExpectForm::text:
    case ExpectForm::hex: {
      // What is found now was not there before: it ends in what is new.
      const std::size_t overlap = std::min(lookedAt_, wanted_.size() - 1);
      seen_ = answer.find(wanted_, lookedAt_ - overlap) != answer.npos;
      lookedAt_ = answer.size();
      return seen_;
    }
    case ExpectForm::regex:
      if (!trouble_.empty()) return false;
      if (workLeft_ < 2 * Pattern::kMostWork && answer.size() < 2 * lookedAt_) return false;
      return search(answer);
    case ExpectForm::sha256: return false;
  }
  return false;
}

bool Expectation::search(std::string_view answer) {
  lookedAt_ = answer.size();
  const auto found = pattern_->foundIn(answer, workLeft_);
  if (!found) trouble_ = found.message();
  seen_ = found.ok() && *found;
  return seen_;
}

std::optional<std::string> Expectation::missingIn(std::string_view answer, std::string_view what) {
  if (isIn(answer)) return std::nullopt;
  if (form_ == ExpectForm::sha256) {
    const std::string digest = security::sha256Hex(answer);
    if (digest == wanted_) return std::nullopt;
    return std::string(what) + " has the SHA-256 " + digest + "; expected is " + wanted_;
  }
  if (form_ == ExpectForm::regex && trouble_.empty() && lookedAt_ != answer.size() && search(answer))
    return std::nullopt;
  return notSeenIn(answer, what);
}

std::string Expectation::notSeenIn(std::string_view answer, std::string_view what) const {
  const std::string name(what);
  if (!trouble_.empty()) return trouble_;
  if (answer.empty()) return name + " is empty; expected is " + words();
  std::string text = name;
  if (form_ == ExpectForm::sha256) return text + " has not ended, so its SHA-256 is not known";
  text += form_ == ExpectForm::regex ? " does not match " : " does not hold ";
  return text + words() + "; it began " + quoted(answer);
}

std::string Expectation::words() const {
  switch (form_) {
    case ExpectForm::text: return quoted(wanted_);
    case ExpectForm::hex: return "the bytes " + printable(written_, kShown);
    case ExpectForm::regex: return "the pattern " + quoted(written_);
    case ExpectForm::sha256: return "the SHA-256 " + wanted_;
  }
  return {};
}

}  // namespace lvs::health
