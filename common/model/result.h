// A value or the reasons why there is none. Every fallible function of the project returns one of
// these, so that the reason reaches the person: exceptions are for programming faults only.
#pragma once

#include <cstdlib>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace lvs {

/// One fault, told so that a person can act on it: where it is, what was found, what is allowed.
struct Error {
  std::string pointer;  ///< RFC 6901 JSON pointer into the document at fault; empty when none applies
  std::string message;  ///< one sentence naming what was found and what is allowed

  bool operator==(const Error&) const = default;
};

using Errors = std::vector<Error>;

/// Either a T or at least one Error.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, Errors{std::move(error)}) {}
  Result(Errors errors) : state_(std::in_place_index<1>, std::move(errors)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// The value; asking a failed result for it is a programming fault and ends the program.
  T& value() & { return *checked(); }
  const T& value() const& { return *const_cast<Result*>(this)->checked(); }
  T&& value() && { return std::move(*checked()); }
  T* operator->() { return checked(); }
  const T* operator->() const { return const_cast<Result*>(this)->checked(); }
  T& operator*() { return *checked(); }
  const T& operator*() const { return *const_cast<Result*>(this)->checked(); }

  /// All reasons; empty when ok.
  const Errors& errors() const {
    static const Errors none;
    return ok() ? none : std::get<1>(state_);
  }
  /// The first reason's message, for one-line reports; empty when ok.
  std::string message() const { return errors().empty() ? std::string() : errors().front().message; }

 private:
  T* checked() {
    if (!ok()) std::abort();
    return &std::get<0>(state_);
  }
  std::variant<T, Errors> state_;
};

/// For functions that either succeed or say why not.
struct Done {
  bool operator==(const Done&) const = default;
};
using Outcome = Result<Done>;

}  // namespace lvs
