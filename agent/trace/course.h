// Which probes a trace sends and what their answers make of its hops: several hops are asked at once, none beyond the
// one where the way ends. Pure: whoever sends them (flight.h) has clock and sockets.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "agent/trace/answer.h"

namespace lvs::trace {

struct Shot {
  std::uint16_t number = 0;  ///< of its own
  std::uint8_t hops = 64;    ///< time to live
  std::uint16_t bytes = 0;   ///< of the whole IP packet, which must not be fragmented then; 0: a small one
};

/// Who says what is sent.
class Shots {
 public:
  virtual ~Shots() = default;
  virtual std::optional<Shot> next() = 0;  ///< none: none now
  virtual void answered(const Shot& shot, const Answer& answer) = 0;
  virtual void lost(const Shot& shot) = 0;
  virtual bool wants(const Shot& shot) const = 0;  ///< still, its answer
  virtual bool over() const = 0;
};

struct HopSeen {
  std::uint32_t number = 0;
  std::uint32_t lost = 0;
  std::vector<Answer> answers;
};

struct CourseOrder {
  std::uint32_t hops = 30;
  std::uint32_t tries = 3;
  bool ping = false;
  std::uint16_t bytes = 0;  ///< as Shot's
};

class Course final : public Shots {
 public:
  explicit Course(const CourseOrder& order) : order_(order), end_(order.ping ? 1 : order.hops) {}

  std::optional<Shot> next() override;
  void answered(const Shot& shot, const Answer& answer) override;
  void lost(const Shot& shot) override;
  bool wants(const Shot& shot) const override { return at(shot) < end_; }
  bool over() const override;

  /// Up to where the way ends, or the last of which anything is known yet.
  std::vector<HopSeen> hops() const;

 private:
  std::size_t at(const Shot& shot) const { return shot.number / order_.tries; }
  HopSeen& hop(const Shot& shot);

  CourseOrder order_;
  std::size_t end_;  ///< this many hops are asked
  std::uint32_t sent_ = 0;
  std::vector<HopSeen> seen_;
};

bool reached(const std::vector<HopSeen>& hops);

}  // namespace lvs::trace
