# The window: a library, so that tests drive the same code, and the program. What is pure stands apart.
find_package(QCustomPlotQt6 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LVS_FILTERS REQUIRED IMPORTED_TARGET libpcap>=1.10)

add_library(lvs_topology STATIC
  events/alarms.cpp events/filter.cpp events/lanes.cpp events/moment.cpp events/timeline.cpp
  services/history.cpp services/rows.cpp
  topology/fold.cpp topology/graph.cpp topology/layout.cpp topology/marks.cpp topology/standing.cpp topology/sync.cpp
  troubleshoot/ladder.cpp)
target_link_libraries(lvs_topology PUBLIC lvs::compiler lvs_model lvs_api lvs_packets lvs_failover_words Qt6::Core)

add_library(lvs_console_gui STATIC
  connect/connect_dialog.cpp
  editor/cluster_json.cpp editor/document.cpp editor/field_words.cpp editor/help_window.cpp editor/inspector.cpp editor/merge.cpp editor/object_form.cpp
  editor/operations.cpp editor/recovery.cpp editor/schema.cpp editor/templates.cpp
  events/alarm_bell.cpp events/desktop_notifier.cpp events/event_strip.cpp events/events_model.cpp events/events_page.cpp events/lane_delegate.cpp events/moment_bar.cpp
  health/action_trial.cpp health/cell.cpp health/check_window.cpp health/exchange_view.cpp health/history_strip.cpp health/maintenance_form.cpp health/maintenance_window.cpp health/rolling_terms.cpp health/rolling_window.cpp health/try_window.cpp
  failover/past_tests.cpp failover/report.cpp failover/timeline_view.cpp failover/wizard.cpp failover/wizard_pages.cpp
  push/adopt.cpp push/change_list.cpp push/drift_dialog.cpp push/history_dialog.cpp push/push_dialog.cpp
  realserver/access_panel.cpp realserver/facts_view.cpp realserver/stage_bar.cpp realserver/steps_view.cpp
  realserver/wizard.cpp
  services/chart_window.cpp services/connections_window.cpp services/csv.cpp services/services_model.cpp
  services/services_page.cpp services/spark_delegate.cpp
  settings/settings.cpp settings/settings_dialog.cpp
  start/new_cluster_dialog.cpp start/recovery_bar.cpp start/start_page.cpp
  topology/export.cpp topology/items.cpp topology/minimap.cpp topology/move_mark.cpp topology/scene.cpp topology/view.cpp
  tools/capture_window.cpp tools/filter_check.cpp tools/filter_field.cpp tools/hop_chart.cpp tools/places_tree.cpp
  tools/rates.cpp tools/toolbox.cpp tools/trace_window.cpp tools/trace_words.cpp
  troubleshoot/client_field.cpp troubleshoot/cure_panel.cpp troubleshoot/inquiry.cpp troubleshoot/ladder_view.cpp troubleshoot/lesson_view.cpp
  troubleshoot/lesson_words.cpp troubleshoot/packets_model.cpp troubleshoot/packets_panel.cpp
  troubleshoot/path_view.cpp troubleshoot/progress_view.cpp troubleshoot/report.cpp troubleshoot/stations.cpp troubleshoot/troubleshoot_page.cpp
  troubleshoot/verdict_view.cpp
  window/appearance.cpp window/card_menus.cpp window/card_places.cpp window/cluster_tree.cpp
  window/command_search.cpp window/dialogs.cpp window/directors.cpp
  window/edit_actions.cpp window/fields.cpp window/file_actions.cpp window/look.cpp window/main_window.cpp
  window/menus.cpp window/notice_bar.cpp window/paper.cpp window/status_chip.cpp window/status_line.cpp)
set_target_properties(lvs_console_gui PROPERTIES AUTOMOC ON)
target_link_libraries(lvs_console_gui PUBLIC lvs_client lvs_topology Qt6::Widgets Qt6::Svg Qt6::PrintSupport QCustomPlotQt6
                      PRIVATE Qt6::DBus PkgConfig::LVS_FILTERS)
target_precompile_headers(lvs_console_gui PRIVATE <QtWidgets> <QtNetwork> <functional> <map> <string> <vector>)

file(GLOB lvs_icons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/icons/*.svg)
foreach(file IN LISTS lvs_icons)
  get_filename_component(name ${file} NAME)
  set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS icons/${name})
endforeach()

file(GLOB lvs_translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
qt_add_lrelease(lvs_console_gui TS_FILES ${lvs_translations} QM_FILES_OUTPUT_VARIABLE lvs_qm_files)
foreach(file IN LISTS lvs_qm_files)
  get_filename_component(name ${file} NAME)
  set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS translations/${name})
endforeach()
set(lvs_schema ${PROJECT_SOURCE_DIR}/common/model/lvs-cluster.schema.json)
set_source_files_properties(${lvs_schema} PROPERTIES QT_RESOURCE_ALIAS schema/lvs-cluster.schema.json)
set(lvs_example ${PROJECT_SOURCE_DIR}/tests/common/data/two-data-centres.json)
set_source_files_properties(${lvs_example} PROPERTIES QT_RESOURCE_ALIAS example/two-data-centres.json)
qt_add_resources(lvs_console_gui lvs_console_resources PREFIX /
                 FILES ${lvs_icons} ${lvs_qm_files} ${lvs_schema} ${lvs_example})

add_executable(lvs-console main.cpp)
target_link_libraries(lvs-console PRIVATE lvs_console_gui)
install(TARGETS lvs-console RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
