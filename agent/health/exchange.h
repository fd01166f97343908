// A run that says something: connection, TLS, and the check's conversation over it.
#pragma once

#include "agent/health/observe.h"
#include "agent/health/socket.h"

namespace lvs::health {

class Exchange final : public Run, Loop::Ear, Loop::Alarm {
 public:
  Exchange(Loop& loop, TlsContexts& contexts, std::shared_ptr<const HealthCheck> check, const Target& target,
           std::unique_ptr<Conversation> conversation, Told told);
  ~Exchange() override;
  void begin() override;

 private:
  /// How a step left the run: it goes on at once, waits for the socket, or has told and may be gone.
  enum class Then { on, wait, over };

  void ready(std::uint32_t events) override;
  void due(SteadyTime now) override;
  void proceed();
  Then connected();
  Then secure();
  Then shake();
  Then talk();
  Then flush();
  Then receive();
  void take(Turn turn);

  Then fail(const std::string& words, bool counts = true);
  Then tell(Finding finding, bool counts);

  Loop& loop_;
  TlsContexts& contexts_;
  std::shared_ptr<const HealthCheck> check_;  // a change of the settings leaves runs their own
  const Target& target_;
  std::unique_ptr<Conversation> conversation_;
  Told told_;
  const bool datagrams_;
  bool begunWithTls_ = false;
  bool mustSend_ = false;  ///< a datagram, be it empty
  Phase phase_ = Phase::connecting;
  Turn::Next next_ = Turn::Next::receive;
  SteadyTime begun_;
  Socket socket_;
  std::optional<Loop::Seat> seat_;
  std::unique_ptr<TlsSession> tls_;
  Finding finding_;
  std::string toSend_;
  std::string unsent_;  ///< why it could not be sent to the end
  std::string sent_;
  std::string received_;
  std::string warning_;
  std::string certificateUntil_;
};

}  // namespace lvs::health
