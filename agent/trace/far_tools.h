// A trace from another machine by the tools that it has: traceroute, busybox's, tracepath or ping of iputils. What runs
// there as a script, and what it says, read whatever it is. Pure.
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "agent/trace/course.h"
#include "agent/trace/probe.h"

namespace lvs::trace {

struct FarOrder {
  Way way;
  std::uint32_t hops = 30;
  std::uint32_t tries = 3;
  std::chrono::milliseconds wait{1000};
  bool ping = false;
};

/// Says which tool there is, or that there is none, and runs it.
std::string farCourse(const FarOrder& order);
/// Echo requests of these sizes (whole IP packets) that must not be fragmented.
std::string farSizes(const FarOrder& order, const std::vector<std::uint16_t>& sizes);

/// What those scripts say, in whatever pieces it arrives.
class FarWords {
 public:
  explicit FarWords(const IpAddress& to) : to_(to) {}

  void feed(std::string_view piece);
  void end();  ///< no more comes

  bool begun() const { return !tool_.empty(); }
  const std::string& tool() const { return tool_; }
  std::vector<HopSeen> hops() const;
  /// To an echo request of this size; none: nobody answered.
  std::optional<Answer> answerTo(std::uint16_t size) const;
  const std::string& problem() const { return problem_; }  ///< why nothing comes; empty: something may
  std::string problemOn(const std::string& host) const;    ///< as a sentence
  const std::string& noise() const { return noise_; }      ///< the last line that was not understood

 private:
  void line(std::string_view text);
  void marked(std::string_view text);
  void courseLine(std::string_view text);
  void pingLine(std::uint32_t hop, std::string_view text);
  std::optional<Answer> pingAnswer(std::string_view text) const;
  HopSeen* hop(std::uint32_t number);

  IpAddress to_;
  std::string rest_;
  std::string tool_;
  std::string problem_;
  std::string noise_;
  std::uint32_t tries_ = 1;
  std::map<std::uint32_t, HopSeen> hops_;
  std::map<std::uint16_t, Answer> sizes_;
};

}  // namespace lvs::trace
