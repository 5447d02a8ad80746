# SPDX-License-Identifier: GPL-2.0-or-later
foreach(name IN ITEMS tst_window_tables tst_window_report tst_window_parts tst_window_forms tst_page_view)
  atlas_test(NAME ${name} SOURCES ${CMAKE_SOURCE_DIR}/tests/ui/${name}.cpp
    LIBS atlas_ui atlas_session atlas_crossing atlas_test_support atlas_translations atlas_resources)
endforeach()
atlas_test(NAME tst_main_window SOURCES ${CMAKE_SOURCE_DIR}/tests/ui/tst_main_window.cpp TIMEOUT 300
  LIBS atlas_ui atlas_session atlas_intake atlas_store atlas_test_support atlas_translations atlas_resources)
atlas_test(NAME tst_import_dialog SOURCES ${CMAKE_SOURCE_DIR}/tests/ui/tst_import_dialog.cpp TIMEOUT 300
  LIBS atlas_ui atlas_session atlas_intake atlas_store atlas_test_support atlas_translations atlas_resources)
atlas_test(NAME tst_export_data SOURCES ${CMAKE_SOURCE_DIR}/tests/ui/tst_export_data.cpp TIMEOUT 300
  LIBS atlas_ui atlas_session atlas_export atlas_store atlas_test_support atlas_translations atlas_resources)
