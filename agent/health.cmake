# Health checks. The conversations: what a check says and makes of the answers, without sockets; the fuzzer links them
# alone.
pkg_check_modules(LVS_NGHTTP2 REQUIRED IMPORTED_TARGET GLOBAL libnghttp2>=1.40)
add_library(lvs_agent_conversations STATIC
  health/conversation.cpp
  health/dns_conversation.cpp
  health/dns_message.cpp
  health/expectation.cpp
  health/feedback_conversation.cpp
  health/grpc_conversation.cpp
  health/grpc_message.cpp
  health/http_body.cpp
  health/http_conversation.cpp
  health/preset_conversation.cpp
  health/presets.cpp
  health/printable.cpp
  health/smtp_conversation.cpp
  health/text_conversation.cpp)
target_link_libraries(lvs_agent_conversations PUBLIC lvs::compiler lvs_model
  PRIVATE lvs_agent_base lvs_asio OpenSSL::Crypto PkgConfig::LVS_NGHTTP2)
if(LVS_FUZZ)
  target_compile_options(lvs_agent_conversations PRIVATE -fsanitize=fuzzer-no-link)
endif()

# The engine that runs them: everything with sockets, programs and a thread.
add_library(lvs_agent_health STATIC
  health/certificate.cpp
  health/engine.cpp
  health/engine_work.cpp
  health/exchange.cpp
  health/history.cpp
  health/loop.cpp
  health/observe.cpp
  health/passive_watch.cpp
  health/ping.cpp
  health/script_check.cpp
  health/socket.cpp
  health/tls.cpp)
target_link_libraries(lvs_agent_health PUBLIC lvs_agent_conversations lvs_agent_places lvs_agent_script lvs_model lvs::compiler OpenSSL::SSL
  Threads::Threads PRIVATE lvs_agent_sockets)

# What passive checks see of the kernel; the program puts it in.
add_library(lvs_agent_handshakes STATIC health/handshakes.cpp)
target_link_libraries(lvs_agent_handshakes PUBLIC lvs_agent_health lvs_agent_kernel)
