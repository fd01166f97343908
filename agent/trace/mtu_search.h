// How large a packet may be on its way (RFC 1191, RFC 8201, and as RFC 4821 has it where routers say nothing): echo
// requests of several sizes at once that must not be fragmented, between what has passed and what has not, until
// nothing lies between. Pure.
#pragma once

#include <map>

#include "agent/trace/course.h"

namespace lvs::trace {

struct MtuFound {
  std::uint32_t mtu = 0;        ///< of the largest that passed; 0: none did
  std::uint32_t limit = 0;      ///< that somebody told; 0: nobody did
  std::optional<IpAddress> by;  ///< who told it; none: nobody, or this machine's own interface
  std::uint32_t vanished = 0;   ///< the smallest that nobody answered, larger than what passed; 0: none
  bool operator==(const MtuFound&) const = default;
};

class MtuSearch final : public Shots {
 public:
  MtuSearch(Family family, std::uint32_t tries);

  std::optional<Shot> next() override;
  void answered(const Shot& shot, const Answer& answer) override;
  void lost(const Shot& shot) override;
  bool wants(const Shot& shot) const override { return undecided(shot.bytes); }
  bool over() const override { return over_; }

  MtuFound found() const;

 private:
  bool undecided(std::uint32_t size) const;
  void decide();
  void askFor(std::vector<std::uint32_t> sizes);

  const std::uint32_t least_;  ///< that any link carries
  const std::uint32_t tries_;
  std::uint32_t passed_ = 0;
  std::uint32_t limit_;  ///< as told; what is larger does not pass
  bool told_ = false;
  std::optional<IpAddress> by_;
  std::map<std::uint32_t, std::uint32_t> silent_;  ///< sizes of this and earlier rounds: tries that were lost
  std::vector<std::uint32_t> round_;
  std::size_t sent_ = 0;  ///< of this round
  std::uint16_t number_ = 0;
  unsigned rounds_ = 0;
  bool over_ = false;
};

}  // namespace lvs::trace
