#include "agent/health/exchange.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace lvs::health {
namespace {

constexpr std::uint32_t kEvents = EPOLLIN | EPOLLOUT | EPOLLET;
/// Pieces that one run takes in before others have their turn.
constexpr int kPiecesAtOnce = 64;

/// What came last, for all runs of the thread: a run keeps nothing but what its conversation keeps.
std::array<char, 16384>& pieceBuffer() {
  thread_local std::array<char, 16384> buffer;
  return buffer;
}

void keepBeginning(std::string& kept, std::string_view said) {
  kept.append(said.substr(0, kKeptSaid - std::min(kKeptSaid, kept.size())));
}

bool isCredential(std::string_view line) {
  for (const std::string_view name :
       {std::string_view("authorization:"), std::string_view("proxy-authorization:"), std::string_view("cookie:")}) {
    if (line.size() >= name.size() && std::equal(name.begin(), name.end(), line.begin(), [](char a, char b) {
          return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
        }))
      return true;
  }
  return false;
}

}  // namespace

std::string withoutCredentials(std::string_view said) {
  std::string text;
  while (!said.empty()) {
    const std::size_t end = said.find('\n');
    const std::string_view line = said.substr(0, end == std::string_view::npos ? end : end + 1);
    said.remove_prefix(line.size());
    if (!isCredential(line)) {
      text += line;
      continue;
    }
    text += line.substr(0, line.find(':') + 1);
    text += " (not shown)";
    if (line.ends_with("\r\n")) text += "\r\n";
    else if (line.ends_with('\n')) text += '\n';
  }
  return text;
}

Exchange::Exchange(Loop& loop, TlsContexts& contexts, std::shared_ptr<const HealthCheck> check, const Target& target,
                   std::unique_ptr<Conversation> conversation, Told told)
    : loop_(loop),
      contexts_(contexts),
      check_(std::move(check)),
      target_(target),
      conversation_(std::move(conversation)),
      told_(std::move(told)),
      datagrams_(overUdp(*check_)) {}

Exchange::~Exchange() {
  loop_.clear(*this);
  if (seat_) loop_.leave(*seat_);
}

void Exchange::begin() {
  begun_ = Loop::Clock::now();
  const auto refused = [this](int error) {
    const Trouble trouble = troubleAtStart(error, datagrams_);
    (void)fail(trouble.words, trouble.counts);
  };
  if (!conversation_) return (void)fail("not asked: the agent knows no way to ask it", false);
  if (const int error = socket_.connect(target_, datagrams_); error != 0) return refused(error);
  // An edge for what is there already comes at once; datagrams go out on the first.
  seat_ = loop_.attend(socket_.descriptor(), kEvents, *this);
  if (!seat_) return refused(errno);
  loop_.set(*this, begun_ + std::chrono::milliseconds(check_->timeoutMs));
}

void Exchange::due(SteadyTime) {
  const std::string within = " within " + std::to_string(check_->timeoutMs) + " ms";
  if (phase_ == Phase::waiting && !received_.empty())
    (void)fail(conversation_->unfinished() + " (after " + std::to_string(check_->timeoutMs) + " ms)");
  else (void)fail("no answer" + within + " " + placeOf(phase_));
}

void Exchange::ready(std::uint32_t events) {
  if (phase_ == Phase::connecting) {
    if ((events & (EPOLLOUT | EPOLLERR | EPOLLHUP)) == 0) return;
    if (connected() == Then::over) return;
  }
  proceed();
}

void Exchange::proceed() {
  for (;;) {
    const Then then = phase_ == Phase::securing ? shake() : talk();
    if (then != Then::on) return;
  }
}

Exchange::Then Exchange::connected() {
  if (const int error = socket_.error(); error != 0) {
    const Trouble trouble = troubleOf(error, Phase::connecting, datagrams_);
    return fail(trouble.words, trouble.counts);
  }
  if (beginsWithTls(*check_)) {
    begunWithTls_ = true;
    return secure();
  }
  phase_ = Phase::waiting;
  mustSend_ = datagrams_;
  take(conversation_->opened());
  return Then::on;
}

Exchange::Then Exchange::secure() {
  phase_ = Phase::securing;
  const auto context = contexts_.of(*check_);
  if (!context) return fail("not asked: " + context.message(), false);
  auto made = TlsSession::over(socket_.descriptor(), *context, *check_, target_);
  if (!made) return fail("not asked: " + made.message(), false);
  tls_ = std::move(*made);
  return Then::on;
}

Exchange::Then Exchange::shake() {
  const TlsStep step = tls_->handshake();
  switch (step.how) {
    case TlsStep::How::wait: return Then::wait;
    case TlsStep::How::closed: return fail("closed the connection during the TLS handshake");
    case TlsStep::How::failed: return fail(step.words);
    case TlsStep::How::done: break;
  }
  warning_ = tls_->warning();
  certificateUntil_ = tls_->certificateUntil();
  phase_ = Phase::waiting;
  take(begunWithTls_ ? conversation_->opened() : conversation_->secured());
  return Then::on;
}

void Exchange::take(Turn turn) {
  keepBeginning(sent_, turn.send);
  toSend_ += turn.send;
  if (datagrams_ && !turn.send.empty()) mustSend_ = true;
  next_ = turn.next;
  finding_ = std::move(turn.finding);
}

Exchange::Then Exchange::talk() {
  if (!toSend_.empty() || mustSend_) {
    if (const Then then = flush(); then != Then::on) return then;
  }
  switch (next_) {
    case Turn::Next::done:
      if (tls_ && unsent_.empty()) tls_->sayGoodbye();
      return tell(std::move(finding_), true);
    case Turn::Next::startTls:
      if (!tls_) return secure();
      return fail("not asked: TLS was to begin twice", false);
    case Turn::Next::receive: break;
  }
  return receive();
}

Exchange::Then Exchange::flush() {
  while (!toSend_.empty() || mustSend_) {
    std::size_t gone = 0;
    Trouble trouble;
    if (tls_) {
      const TlsStep step = tls_->write(toSend_);
      if (step.how == TlsStep::How::wait) return Then::wait;
      if (step.how == TlsStep::How::closed) trouble = troubleOf(EPIPE, phase_, false);
      if (step.how == TlsStep::How::failed) trouble.words = step.words;
      gone = step.bytes;
    } else {
      const ssize_t count = ::send(socket_.descriptor(), toSend_.data(), toSend_.size(), MSG_NOSIGNAL);
      if (count < 0 && errno == EAGAIN) return Then::wait;
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) trouble = troubleOf(errno, phase_, datagrams_);
      else gone = static_cast<std::size_t>(count);
    }
    if (!trouble.words.empty()) {
      if (datagrams_) return fail(trouble.words, trouble.counts);
      // What the other side said before it went is still to be read; only when there is no end in it, this is it.
      unsent_ = trouble.words;
      gone = toSend_.size();
    }
    mustSend_ = false;
    toSend_.erase(0, datagrams_ ? toSend_.size() : gone);
  }
  return Then::on;
}

Exchange::Then Exchange::receive() {
  auto& buffer = pieceBuffer();
  for (int piece = 0; piece < kPiecesAtOnce; ++piece) {
    std::size_t count = 0;
    bool closed = false;
    if (tls_) {
      const TlsStep step = tls_->read(buffer.data(), buffer.size());
      if (step.how == TlsStep::How::wait) return Then::wait;
      if (step.how == TlsStep::How::failed) return fail(step.words);
      closed = step.how == TlsStep::How::closed;
      count = step.bytes;
    } else {
      const ssize_t got = ::recv(socket_.descriptor(), buffer.data(), buffer.size(), 0);
      if (got < 0) {
        if (errno == EAGAIN) return Then::wait;
        if (errno == EINTR) continue;
        const Trouble trouble = troubleOf(errno, Phase::waiting, datagrams_);
        return fail(trouble.words, trouble.counts);
      }
      count = static_cast<std::size_t>(got);
      closed = count == 0 && !datagrams_;
    }
    if (closed) {
      take(conversation_->closed());
      if (!unsent_.empty() && !finding_.good) return fail(unsent_);
      if (next_ == Turn::Next::done) return tell(std::move(finding_), true);
      return fail("closed the connection " + placeOf(phase_));
    }
    const std::string_view bytes(buffer.data(), count);
    keepBeginning(received_, bytes);
    take(conversation_->received(bytes));
    if (next_ != Turn::Next::receive || !toSend_.empty()) return Then::on;
  }
  loop_.again(*seat_, socket_.descriptor(), kEvents);
  return Then::wait;
}

Exchange::Then Exchange::fail(const std::string& words, bool counts) { return tell({false, words, {}}, counts); }

Exchange::Then Exchange::tell(Finding finding, bool counts) {
  Observation observation;
  observation.finding = std::move(finding);
  observation.counts = counts;
  const bool http = check_->type == CheckType::http || check_->type == CheckType::https;
  observation.sent = printable(http ? withoutCredentials(sent_) : sent_, kKeptSaid);
  observation.received = printable(received_, kKeptSaid);
  observation.warning = std::move(warning_);
  observation.certificateUntil = std::move(certificateUntil_);
  conclude(told_, begun_, std::move(observation));
  return Then::over;
}

}  // namespace lvs::health
