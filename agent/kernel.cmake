# What the agent asks of its director's kernel: the pure comparison, and the adapters around it.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(LVS_NL REQUIRED IMPORTED_TARGET GLOBAL libnl-genl-3.0>=3.7)
pkg_check_modules(LVS_NFT REQUIRED IMPORTED_TARGET GLOBAL libnftables>=1.0)

set(lvs_kernel_root ${CMAKE_CURRENT_LIST_DIR})

# Pure: states, plans and their words.
add_library(lvs_agent_reconcile STATIC
  ${lvs_kernel_root}/ipvs/table.cpp
  ${lvs_kernel_root}/reconcile/carrying.cpp
  ${lvs_kernel_root}/reconcile/desired.cpp
  ${lvs_kernel_root}/reconcile/describe.cpp
  ${lvs_kernel_root}/reconcile/plan.cpp
  ${lvs_kernel_root}/reconcile/ways.cpp)
target_link_libraries(lvs_agent_reconcile PUBLIC lvs_model lvs_api lvs::compiler)

# Netlink, nftables and /proc.
add_library(lvs_agent_kernel STATIC
  ${lvs_kernel_root}/ipvs/message.cpp
  ${lvs_kernel_root}/ipvs/decode.cpp
  ${lvs_kernel_root}/ipvs/refusal.cpp
  ${lvs_kernel_root}/ipvs/proc_text.cpp
  ${lvs_kernel_root}/ipvs/proc_table.cpp
  ${lvs_kernel_root}/ipvs/connection_lines.cpp
  ${lvs_kernel_root}/ipvs/connections.cpp
  ${lvs_kernel_root}/ipvs/handshakes.cpp
  ${lvs_kernel_root}/ipvs/adapter.cpp
  ${lvs_kernel_root}/ipvs/adapter_files.cpp
  ${lvs_kernel_root}/net/netlink.cpp
  ${lvs_kernel_root}/net/nft.cpp
  ${lvs_kernel_root}/net/strays.cpp
  ${lvs_kernel_root}/net/addresses.cpp
  ${lvs_kernel_root}/net/announce.cpp
  ${lvs_kernel_root}/net/announcements.cpp
  ${lvs_kernel_root}/net/arp_probe.cpp
  ${lvs_kernel_root}/net/closed.cpp
  ${lvs_kernel_root}/net/legacy_filter.cpp
  ${lvs_kernel_root}/net/interfaces.cpp
  ${lvs_kernel_root}/net/links.cpp
  ${lvs_kernel_root}/net/link_outage.cpp
  ${lvs_kernel_root}/net/routes.cpp
  ${lvs_kernel_root}/net/sysctl.cpp
  ${lvs_kernel_root}/net/virtual_links.cpp
  ${lvs_kernel_root}/net/marks.cpp
  ${lvs_kernel_root}/kernel.cpp
  ${lvs_kernel_root}/doctor.cpp)
target_link_libraries(lvs_agent_kernel
  PUBLIC lvs_agent_reconcile lvs::compiler
  PRIVATE lvs_packets PkgConfig::LVS_NL PkgConfig::LVS_NFT Threads::Threads)
