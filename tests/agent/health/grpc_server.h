// A gRPC server's side of one health check, made with nghttp2's server session: the bytes that it would send.
#pragma once

#include <nghttp2/nghttp2.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace lvs::health {

class GrpcServer {
 public:
  using Headers = std::vector<std::pair<std::string, std::string>>;

  Headers head = {{":status", "200"}, {"content-type", "application/grpc"}};
  std::string message;
  Headers trailers = {{"grpc-status", "0"}, {"grpc-message", ""}};
  bool resets = false;
  int goesAway = -1;  ///< with this HTTP/2 error instead of an answer

  // What was asked.
  std::map<std::string, std::string> asked;
  std::string body;

  /// All that the server sends after the client's first bytes.
  std::string answerTo(const std::string& client) {
    nghttp2_session_callbacks* callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame);
    nghttp2_session* session = nullptr;
    nghttp2_session_server_new(&session, callbacks, this);
    nghttp2_session_callbacks_del(callbacks);
    nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, nullptr, 0);
    nghttp2_session_mem_recv(session, reinterpret_cast<const std::uint8_t*>(client.data()), client.size());
    std::string sent;
    const std::uint8_t* part = nullptr;
    for (auto count = nghttp2_session_mem_send(session, &part); count > 0;
         count = nghttp2_session_mem_send(session, &part))
      sent.append(reinterpret_cast<const char*>(part), static_cast<std::size_t>(count));
    nghttp2_session_del(session);
    return sent;
  }

 private:
  static std::vector<nghttp2_nv> fields(const Headers& headers) {
    std::vector<nghttp2_nv> list;
    const auto bytes = [](const std::string& text) {
      return const_cast<std::uint8_t*>(reinterpret_cast<const std::uint8_t*>(text.data()));
    };
    for (const auto& [name, value] : headers)
      list.push_back({bytes(name), bytes(value), name.size(), value.size(), NGHTTP2_NV_FLAG_NONE});
    return list;
  }

  void answer(nghttp2_session* session, std::int32_t stream) {
    if (resets) {
      nghttp2_submit_rst_stream(session, NGHTTP2_FLAG_NONE, stream, NGHTTP2_INTERNAL_ERROR);
      return;
    }
    if (goesAway >= 0) {
      const std::string words = "calm down";
      nghttp2_submit_goaway(session, NGHTTP2_FLAG_NONE, 0, static_cast<std::uint32_t>(goesAway),
                            reinterpret_cast<const std::uint8_t*>(words.data()), words.size());
      return;
    }
    const auto list = fields(head);
    if (message.empty() && trailers.empty()) {
      nghttp2_submit_response(session, stream, list.data(), list.size(), nullptr);
      return;
    }
    nghttp2_data_provider provider{};
    provider.source.ptr = this;
    provider.read_callback = onRead;
    nghttp2_submit_response(session, stream, list.data(), list.size(), &provider);
  }

  static int onHeader(nghttp2_session*, const nghttp2_frame*, const std::uint8_t* name, std::size_t nameLength,
                      const std::uint8_t* value, std::size_t valueLength, std::uint8_t, void* user) {
    static_cast<GrpcServer*>(user)->asked[{reinterpret_cast<const char*>(name), nameLength}] = {
        reinterpret_cast<const char*>(value), valueLength};
    return 0;
  }
  static int onData(nghttp2_session*, std::uint8_t, std::int32_t, const std::uint8_t* bytes, std::size_t length,
                    void* user) {
    static_cast<GrpcServer*>(user)->body.append(reinterpret_cast<const char*>(bytes), length);
    return 0;
  }
  static int onFrame(nghttp2_session* session, const nghttp2_frame* frame, void* user) {
    if ((frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0 &&
        (frame->hd.type == NGHTTP2_DATA || frame->hd.type == NGHTTP2_HEADERS))
      static_cast<GrpcServer*>(user)->answer(session, frame->hd.stream_id);
    return 0;
  }
  static ssize_t onRead(nghttp2_session* session, std::int32_t stream, std::uint8_t* into, std::size_t room,
                        std::uint32_t* flags, nghttp2_data_source* source, void*) {
    GrpcServer& it = *static_cast<GrpcServer*>(source->ptr);
    const std::size_t count = it.message.copy(reinterpret_cast<char*>(into), room);
    it.message.erase(0, count);
    if (!it.message.empty()) return static_cast<ssize_t>(count);
    *flags |= NGHTTP2_DATA_FLAG_EOF;
    if (it.trailers.empty()) return static_cast<ssize_t>(count);
    *flags |= NGHTTP2_DATA_FLAG_NO_END_STREAM;
    const auto list = fields(it.trailers);
    nghttp2_submit_trailer(session, stream, list.data(), list.size());
    return static_cast<ssize_t>(count);
  }
};

}  // namespace lvs::health
