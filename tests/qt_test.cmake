# lvs_qt_test(TARGET [GUI]): a program of QtTest, whose one source with the class includes "<source>.moc". What all of
# them include is compiled once, and moc runs on that source alone: AUTOMOC would look through every target and compile
# an empty file for each.
function(lvs_qt_test target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "" "")
  # The same definitions as the precompiled header's, or the compiler could not use it.
  target_link_libraries(${target} PRIVATE lvs::compiler Qt6::Network Qt6::Test)
  set(includes lvs_test_includes)
  if(arg_GUI)
    target_link_libraries(${target} PRIVATE Qt6::Widgets)
    set(includes lvs_gui_test_includes)
  endif()
  target_precompile_headers(${target} REUSE_FROM ${includes})
  get_target_property(sources ${target} SOURCES)
  list(GET sources 0 source)
  cmake_path(GET source STEM name)
  qt_generate_moc(${source} ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc TARGET ${target})
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}.moc PROPERTIES HEADER_FILE_ONLY ON SKIP_UNITY_BUILD_INCLUSION ON)
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()

# Each test's own folders, for QFINDTESTDATA, which no test of ours needs: with them no two had the same definitions.
get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER definitions EXCLUDE REGEX QT_TESTCASE_)
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")

function(lvs_test_includes_of target)
  add_library(${target} OBJECT ${PROJECT_SOURCE_DIR}/tests/includes.cpp)
  target_link_libraries(${target} PRIVATE lvs::compiler Qt6::Network Qt6::Test ${ARGN})
  target_precompile_headers(${target} PRIVATE <QtTest> <QJsonArray> <QJsonDocument> <QJsonObject> <algorithm> <chrono> <functional>
    <map> <memory> <optional> <set> <string> <string_view> <utility> <vector> "${PROJECT_SOURCE_DIR}/common/api/messages.h"
    "${PROJECT_SOURCE_DIR}/common/model/document.h")
endfunction()
lvs_test_includes_of(lvs_test_includes)
if(LVS_CONSOLE AND LVS_GUI)
  lvs_test_includes_of(lvs_gui_test_includes Qt6::Widgets)
endif()
