// grpc.health.v1.Health/Check over HTTP/2, which nghttp2 speaks: this file gives it bytes and gathers what it finds.
// Without TLS both sides know beforehand that it is HTTP/2 (RFC 9113, 3.3).
#include <nghttp2/nghttp2.h>

#include <array>

#include "agent/health/grpc_message.h"
#include "agent/health/talk.h"

namespace lvs::health {
namespace {

constexpr char kPath[] = "/grpc.health.v1.Health/Check";
constexpr std::size_t kLongestMessage = 64 * 1024;
constexpr std::size_t kLongestHeader = 1024;  ///< kept of one

class GrpcConversation : public Conversation {
 public:
  GrpcConversation(const HealthCheck& check, const Target& target)
      : service_(check.service),
        authority_(check.host.empty() ? authorityOf(target, check.tls ? 443 : 80) : check.host),
        isTls_(check.tls),
        timeout_(std::to_string(check.timeoutMs) + "m"),
        request_(grpc::request(check.service)) {}

  Turn opened() override {
    if (hasControls(authority_)) return failed("the check can not be made: " + quoted(authority_) + " is no host");
    start();
    if (!session_ || !submit()) return failed("the check can not be made: HTTP/2 can not be started");
    return waiting(outgoing());
  }

  Turn received(std::string_view bytes) override {
    if (bytes.size() > kMostAnswer - bytes_) return failed(endless());
    bytes_ += bytes.size();
    if (!begun_) {
      // Every server begins with a SETTINGS frame (RFC 9113, 3.4).
      first_ += bytes;
      if (!mayBeSettings()) return isEnoughToShow(first_) ? failed(foreign("HTTP/2", first_)) : waiting();
      if (first_.size() < kFrameHead) return waiting();
      begun_ = true;
      bytes = first_;
    }
    const auto used =
        nghttp2_session_mem_recv(session_.get(), reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    if (ended_) return farewell(judged());
    if (used < 0) return failed(broken(nghttp2_strerror(static_cast<int>(used))));
    if (!fault_.empty()) return farewell(failed(fault_));
    std::string answer = outgoing();
    if (nghttp2_session_want_read(session_.get()) == 0)
      return failed(broken("the answer breaks the protocol's rules"), std::move(answer));
    return waiting(std::move(answer));
  }

  Turn closed() override {
    if (!begun_ && !mayBeSettings()) return failed(foreign("HTTP/2", first_));
    if (!goodbye_.empty()) return failed(goodbye_);
    return failed(closedAfter(bytes_));
  }

  std::string unfinished() const override {
    if (!goodbye_.empty()) return goodbye_;
    return bytes_ > 0 && begun_ ? "HTTP/2 is up, but the answer of the health service was not complete"
                                : stoppedAfter(bytes_);
  }

 private:
  static constexpr std::size_t kFrameHead = 9;

  struct Freed {
    void operator()(nghttp2_session* session) const { nghttp2_session_del(session); }
  };

  bool mayBeSettings() const {
    if (first_.size() > 3 && first_[3] != NGHTTP2_SETTINGS) return false;
    for (std::size_t at = 5; at < kFrameHead && at < first_.size(); ++at)
      if (first_[at] != 0) return false;
    return true;
  }

  void start() {
    nghttp2_session_callbacks* callbacks = nullptr;
    if (nghttp2_session_callbacks_new(&callbacks) != 0) return;
    nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame);
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, onSent);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onStreamClose);
    nghttp2_session_callbacks_set_error_callback2(callbacks, onError);
    nghttp2_session* session = nullptr;
    nghttp2_session_client_new(&session, callbacks, this);
    nghttp2_session_callbacks_del(callbacks);
    session_.reset(session);
  }

  bool submit() {
    const std::array<nghttp2_settings_entry, 2> settings{
        {{NGHTTP2_SETTINGS_ENABLE_PUSH, 0}, {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, kLongestMessage}}};
    if (nghttp2_submit_settings(session_.get(), NGHTTP2_FLAG_NONE, settings.data(), settings.size()) != 0) return false;
    const auto header = [](std::string_view name, std::string_view value) {
      const auto bytes = [](std::string_view text) {
        return const_cast<std::uint8_t*>(reinterpret_cast<const std::uint8_t*>(text.data()));
      };
      return nghttp2_nv{bytes(name), bytes(value), name.size(), value.size(), NGHTTP2_NV_FLAG_NONE};
    };
    const std::array headers{header(":method", "POST"),
                             header(":scheme", isTls_ ? "https" : "http"),
                             header(":path", kPath),
                             header(":authority", authority_),
                             header("te", "trailers"),
                             header("content-type", "application/grpc"),
                             header("user-agent", "lvs-agent"),
                             header("grpc-timeout", timeout_)};
    nghttp2_data_provider provider{};
    provider.source.ptr = this;
    provider.read_callback = onRead;
    stream_ = nghttp2_submit_request(session_.get(), nullptr, headers.data(), headers.size(), &provider, nullptr);
    return stream_ > 0;
  }

  /// What nghttp2 wants sent.
  std::string outgoing() {
    std::string bytes;
    const std::uint8_t* part = nullptr;
    for (;;) {
      const auto count = nghttp2_session_mem_send(session_.get(), &part);
      if (count <= 0) return bytes;
      bytes.append(reinterpret_cast<const char*>(part), static_cast<std::size_t>(count));
    }
  }

  /// So that the server does not count a lost connection.
  Turn farewell(Turn turn) {
    nghttp2_session_terminate_session(session_.get(), NGHTTP2_NO_ERROR);
    turn.send = outgoing();
    return turn;
  }

  std::string broken(const std::string& why) const {
    return "broken HTTP/2: " + (lastError_.empty() ? why : printable(lastError_, 200));
  }

  std::string asked() const { return service_.empty() ? "the server as a whole" : "the service " + quoted(service_); }

  Turn judged() const {
    if (reset_ != NGHTTP2_NO_ERROR)
      return failed(goodbye_.empty()
                        ? std::string("the server gave the answer up: HTTP/2 ") + nghttp2_http2_strerror(reset_)
                        : goodbye_);
    if (status_ != "200") return failed("HTTP " + printable(status_, kShown) + " instead of a gRPC answer");
    if (grpcStatus_.empty())
      return failed(contentType_.starts_with("application/grpc")
                        ? "the gRPC answer ended without a grpc-status"
                        : "no gRPC: the answer has the content type " + quoted(contentType_));
    if (grpcStatus_ == "5") return failed("gRPC NOT_FOUND: the server does not know " + asked());
    if (grpcStatus_ == "12")
      return failed("gRPC UNIMPLEMENTED: the server has no health service (grpc.health.v1.Health)");
    if (grpcStatus_ != "0")
      return failed("gRPC " + grpc::statusName(grpcStatus_) +
                    (grpcMessage_.empty() ? "" : ": " + quoted(grpc::percentDecoded(grpcMessage_))));
    const auto serving = grpc::servingStatus(message_);
    if (!serving) return failed(serving.message());
    const std::string words = "gRPC health is " + grpc::servingInWords(*serving) + " for " + asked();
    return *serving == 1 ? passed(words) : failed(words + "; allowed is SERVING");
  }

  void takeHeader(std::string_view name, std::string_view value) {
    const auto keep = [&](std::string& kept) { kept = value.substr(0, kLongestHeader); };
    if (name == ":status") keep(status_);
    else if (name == "content-type") keep(contentType_);
    else if (name == "grpc-status") keep(grpcStatus_);
    else if (name == "grpc-message") keep(grpcMessage_);
  }

  void takeFrame(const nghttp2_frame& frame) {
    if (frame.hd.type == NGHTTP2_GOAWAY) {
      const auto& last = frame.goaway;
      goodbye_ = std::string("the server ended the HTTP/2 connection: ") + nghttp2_http2_strerror(last.error_code);
      if (last.opaque_data_len > 0)
        goodbye_ += " " + quoted({reinterpret_cast<const char*>(last.opaque_data), last.opaque_data_len});
      if (last.error_code != NGHTTP2_NO_ERROR && fault_.empty()) fault_ = goodbye_;
    } else if (frame.hd.stream_id == stream_ && (frame.hd.flags & NGHTTP2_FLAG_END_STREAM) != 0 &&
               (frame.hd.type == NGHTTP2_DATA || frame.hd.type == NGHTTP2_HEADERS)) {
      ended_ = true;
    }
  }

  static GrpcConversation& self(void* user) { return *static_cast<GrpcConversation*>(user); }

  static int onHeader(nghttp2_session*, const nghttp2_frame* frame, const std::uint8_t* name, std::size_t nameLength,
                      const std::uint8_t* value, std::size_t valueLength, std::uint8_t, void* user) {
    if (frame->hd.stream_id == self(user).stream_)
      self(user).takeHeader({reinterpret_cast<const char*>(name), nameLength},
                            {reinterpret_cast<const char*>(value), valueLength});
    return 0;
  }
  static int onData(nghttp2_session*, std::uint8_t, std::int32_t stream, const std::uint8_t* bytes, std::size_t length,
                    void* user) {
    GrpcConversation& it = self(user);
    if (stream != it.stream_) return 0;
    if (length > kLongestMessage - it.message_.size()) {
      it.fault_ = "sent a gRPC message of more than 64 KiB";
      return NGHTTP2_ERR_PAUSE;
    }
    it.message_.append(reinterpret_cast<const char*>(bytes), length);
    return 0;
  }
  static int onFrame(nghttp2_session*, const nghttp2_frame* frame, void* user) {
    self(user).takeFrame(*frame);
    return 0;
  }
  /// nghttp2 tells what is wrong by what it says to the server.
  static int onSent(nghttp2_session*, const nghttp2_frame* frame, void* user) {
    if (frame->hd.type != NGHTTP2_GOAWAY || frame->goaway.error_code == NGHTTP2_NO_ERROR) return 0;
    std::string& error = self(user).lastError_;
    if (!error.empty()) return 0;
    error = nghttp2_http2_strerror(frame->goaway.error_code);
    if (const std::size_t length = frame->goaway.opaque_data_len; length > 0)
      error += ", " + std::string(reinterpret_cast<const char*>(frame->goaway.opaque_data), length);
    return 0;
  }
  static int onStreamClose(nghttp2_session*, std::int32_t stream, std::uint32_t error, void* user) {
    GrpcConversation& it = self(user);
    // Servers may end a stream they have answered with an error that no longer matters.
    if (stream != it.stream_ || it.ended_) return 0;
    it.ended_ = true;
    it.reset_ = error;
    return 0;
  }
  static int onError(nghttp2_session*, int, const char* text, std::size_t length, void* user) {
    if (self(user).lastError_.empty()) self(user).lastError_.assign(text, length);
    return 0;
  }
  static ssize_t onRead(nghttp2_session*, std::int32_t, std::uint8_t* into, std::size_t room, std::uint32_t* flags,
                        nghttp2_data_source* source, void*) {
    std::string& request = self(source->ptr).request_;
    const std::size_t count = request.copy(reinterpret_cast<char*>(into), room);
    request.erase(0, count);
    if (request.empty()) *flags |= NGHTTP2_DATA_FLAG_EOF;
    return static_cast<ssize_t>(count);
  }

  std::string service_;
  std::string authority_;
  bool isTls_;
  std::string timeout_;  ///< the server need not go on beyond it
  std::string request_;  ///< what is not sent yet
  std::unique_ptr<nghttp2_session, Freed> session_;
  std::int32_t stream_ = 0;

  std::string first_;  ///< until it is known to be HTTP/2
  bool begun_ = false;
  std::size_t bytes_ = 0;
  std::string status_;
  std::string contentType_;
  std::string grpcStatus_;
  std::string grpcMessage_;
  std::string message_;
  bool ended_ = false;
  std::uint32_t reset_ = NGHTTP2_NO_ERROR;
  std::string goodbye_;  ///< of a GOAWAY, in words
  std::string fault_;
  std::string lastError_;  ///< nghttp2's words
};

}  // namespace

std::unique_ptr<Conversation> grpcConversation(const HealthCheck& check, const Target& target) {
  return std::make_unique<GrpcConversation>(check, target);
}

}  // namespace lvs::health
