# SPDX-License-Identifier: GPL-2.0-or-later
foreach(name IN ITEMS tst_drawing_parts tst_draw_extent tst_draw_units tst_draw_participants tst_edit_extent tst_draw_suggest)
  atlas_test(NAME ${name} SOURCES ${CMAKE_SOURCE_DIR}/tests/ui/${name}.cpp
    LIBS atlas_ui atlas_drawing atlas_session atlas_store atlas_geometry atlas_test_support atlas_resources)
endforeach()
