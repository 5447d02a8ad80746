# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_session SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_session.cpp LIBS atlas_session atlas_test_support)
atlas_test(NAME tst_pick_index SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_pick_index.cpp
  LIBS atlas_session atlas_test_support)
atlas_test(NAME tst_derived SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_derived.cpp LIBS atlas_session atlas_test_support)
atlas_test(NAME tst_map_look SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_map_look.cpp LIBS atlas_session atlas_test_support)
atlas_test(NAME tst_saved_views SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_saved_views.cpp LIBS atlas_session)
atlas_test(NAME tst_analysis_runner SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_analysis_runner.cpp
  LIBS atlas_session atlas_report atlas_test_support)
