# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_report_in_window SOURCES ${CMAKE_SOURCE_DIR}/tests/ui/tst_report_in_window.cpp TIMEOUT 300
  LIBS atlas_ui atlas_session atlas_intake atlas_store atlas_test_support atlas_translations atlas_resources)
