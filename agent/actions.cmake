# Actions: what follows of what happened and how it is told, pure, and the thread that does it.
add_library(lvs_agent_actions STATIC
  actions/duties.cpp
  actions/happened.cpp
  actions/mail.cpp
  actions/performer.cpp
  actions/queue.cpp
  actions/words.cpp)
target_link_libraries(lvs_agent_actions PUBLIC lvs_agent_places lvs_agent_script lvs_model lvs_api lvs::compiler Threads::Threads
  PRIVATE Boost::json)
# How it is done: a program of the director, SMTP and HTTP by libcurl.
pkg_check_modules(LVS_CURL REQUIRED IMPORTED_TARGET libcurl>=7.85)
add_library(lvs_agent_perform STATIC
  actions/program.cpp
  actions/secret.cpp
  actions/send.cpp
  actions/transfer.cpp)
target_link_libraries(lvs_agent_perform PUBLIC lvs_agent_health lvs_agent_script lvs_model lvs::compiler
  PRIVATE PkgConfig::LVS_CURL)
