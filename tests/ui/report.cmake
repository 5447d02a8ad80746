# SPDX-License-Identifier: GPL-2.0-or-later
foreach(name IN ITEMS tst_charts tst_compare tst_what_if)
  atlas_test(NAME ${name} SOURCES ${CMAKE_SOURCE_DIR}/tests/ui/${name}.cpp
    LIBS atlas_ui atlas_session atlas_crossing atlas_test_support atlas_translations atlas_resources)
endforeach()
