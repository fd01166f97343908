# Real servers: what they need (pure), and SSH.
pkg_check_modules(LVS_SSH REQUIRED IMPORTED_TARGET GLOBAL libssh>=0.10)

# What a packet filter drops: a real server's, and the director's own. Pure.
add_library(lvs_agent_firewall STATIC firewall/firewall.cpp)
target_link_libraries(lvs_agent_firewall PUBLIC lvs_model lvs::compiler)

add_library(lvs_agent_realserver STATIC
  realserver/boot.cpp
  realserver/change.cpp
  realserver/checks.cpp
  realserver/facts.cpp
  realserver/keeper.cpp
  realserver/opening.cpp
  realserver/outside.cpp
  realserver/plan.cpp
  realserver/probe.cpp
  realserver/reach.cpp
  realserver/ssh.cpp
  realserver/tcpdump.cpp
  realserver/work.cpp
  realserver/workshop.cpp)
target_link_libraries(lvs_agent_realserver PUBLIC lvs_agent_firewall lvs_agent_base lvs_model lvs_api lvs_asio lvs::compiler PRIVATE Boost::json PkgConfig::LVS_SSH)
