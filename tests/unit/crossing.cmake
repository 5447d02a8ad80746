# SPDX-License-Identifier: GPL-2.0-or-later
add_library(atlas_test_support STATIC ${CMAKE_SOURCE_DIR}/tests/support/atlas_builder.h
  ${CMAKE_SOURCE_DIR}/tests/support/atlas_builder.cpp
  ${CMAKE_SOURCE_DIR}/tests/support/generated_atlas.h ${CMAKE_SOURCE_DIR}/tests/support/generated_atlas.cpp)
target_link_libraries(atlas_test_support PUBLIC atlas_flags atlas_model atlas_network)

atlas_test(NAME tst_crossing SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_crossing.cpp
  LIBS atlas_crossing atlas_test_support)
atlas_test(NAME tst_crossing_figures SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_crossing_figures.cpp
  LIBS atlas_crossing atlas_test_support)
atlas_test(NAME tst_finding_grounds SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_finding_grounds.cpp
  LIBS atlas_crossing atlas_test_support)
atlas_test(NAME tst_figure_text SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_figure_text.cpp
  LIBS atlas_crossing atlas_test_support)
atlas_test(NAME tst_scope_figures SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_scope_figures.cpp
  LIBS atlas_crossing atlas_test_support)
find_package(PROJ 9 REQUIRED)
atlas_test(NAME tst_report_random SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_report_random.cpp
  LIBS atlas_crossing atlas_test_support PROJ::proj)
