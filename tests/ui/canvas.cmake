# SPDX-License-Identifier: GPL-2.0-or-later
foreach(name IN ITEMS tst_canvas_parts tst_map_canvas tst_layers_panel tst_export_map_dialog tst_map_style)
  atlas_test(NAME ${name} SOURCES ${CMAKE_SOURCE_DIR}/tests/ui/${name}.cpp
    LIBS atlas_ui atlas_session atlas_store atlas_geometry atlas_test_support)
endforeach()
