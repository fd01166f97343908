# What health and maintenance make of the document: pure.
add_library(lvs_agent_places STATIC
  health/ledger.cpp
  health/maintenance.cpp
  health/passive.cpp
  health/places.cpp
  health/planned.cpp
  health/standing.cpp
  health/telling.cpp)
target_link_libraries(lvs_agent_places PUBLIC lvs_agent_reconcile lvs_model lvs_api lvs::compiler)
