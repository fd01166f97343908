#include "agent/health/observe.h"

#include <openssl/rand.h>
#include <sys/epoll.h>

#include "agent/health/exchange.h"
#include "agent/health/socket.h"

namespace lvs::health {
namespace {

/// Nothing but a TCP connection: no conversation, no buffer, and no getsockopt where it is well.
class Connect final : public Run, Loop::Ear, Loop::Alarm {
 public:
  Connect(Loop& loop, std::shared_ptr<const HealthCheck> check, const Target& target, Told told)
      : loop_(loop), check_(std::move(check)), target_(target), told_(std::move(told)) {}
  ~Connect() override {
    loop_.clear(*this);
    if (seat_) loop_.leave(*seat_);
  }

  void begin() override {
    begun_ = Loop::Clock::now();
    if (const int error = socket_.connect(target_, false); error != 0) return fail(troubleAtStart(error, false));
    socket_.resetAtClose();
    seat_ = loop_.attend(socket_.descriptor(), EPOLLOUT | EPOLLONESHOT, *this);
    if (!seat_) return fail(troubleAtStart(errno, false));
    loop_.set(*this, begun_ + std::chrono::milliseconds(check_->timeoutMs));
  }

 private:
  void ready(std::uint32_t events) override {
    if ((events & (EPOLLERR | EPOLLHUP)) != 0) {
      const int error = socket_.error();
      // Once there was a connection it may have been reset since: it was taken all the same.
      if (error != 0 && error != ECONNRESET) return fail(troubleOf(error, Phase::connecting, false));
    }
    tell({true, "connected", {}}, true);
  }
  void due(SteadyTime) override {
    tell({false, "no answer within " + std::to_string(check_->timeoutMs) + " ms " + placeOf(Phase::connecting), {}},
         true);
  }
  void fail(const Trouble& trouble) { tell({false, trouble.words, {}}, trouble.counts); }
  void tell(Finding finding, bool counts) {
    Observation observation;
    observation.finding = std::move(finding);
    observation.counts = counts;
    conclude(told_, begun_, std::move(observation));
  }

  Loop& loop_;
  std::shared_ptr<const HealthCheck> check_;  // a change of the settings leaves runs their own
  const Target& target_;
  Told told_;
  SteadyTime begun_;
  Socket socket_;
  std::optional<Loop::Seat> seat_;
};

bool onlyConnects(const HealthCheck& check) {
  return check.type == CheckType::tcp && !check.tls && check.preset == CheckPreset::none && check.send.empty() &&
         check.expect.empty();
}

std::uint64_t unguessable() {
  std::uint64_t chance = 0;
  (void)RAND_bytes(reinterpret_cast<unsigned char*>(&chance), sizeof chance);
  return chance;
}

/// What failed may be the way to the VIP alone: the words name it.
Told tellingTheWay(const Target& target, Told told) {
  return [&target, told = std::move(told)](Observation observation) {
    if (!observation.finding.good && observation.counts) {
      observation.finding.words += " at the VIP " + target.address.toString() + " port " + std::to_string(target.port) +
                                   " through " + target.server;
    }
    told(std::move(observation));
  };
}

}  // namespace

std::int64_t wallMsNow() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

void conclude(Told& told, SteadyTime begun, Observation observation) {
  observation.latency = std::chrono::duration_cast<std::chrono::microseconds>(Loop::Clock::now() - begun);
  observation.wallMs = wallMsNow();
  // What is called may end the run, and its member with it.
  const Told last = std::move(told);
  last(std::move(observation));
}

Observation notAsked(const std::string& why) {
  Observation observation;
  observation.finding.words = "not asked: " + why;
  observation.counts = false;
  observation.wallMs = wallMsNow();
  return observation;
}

std::unique_ptr<Run> observe(Loop& loop, TlsContexts& contexts, std::shared_ptr<const HealthCheck> check,
                             const Target& target, Told told) {
  if (target.way) told = tellingTheWay(target, std::move(told));
  if (onlyConnects(*check)) return std::make_unique<Connect>(loop, std::move(check), target, std::move(told));
  auto conversation = conversationFor(*check, target, unguessable());
  return std::make_unique<Exchange>(loop, contexts, std::move(check), target, std::move(conversation), std::move(told));
}

}  // namespace lvs::health
