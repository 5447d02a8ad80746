# SPDX-License-Identifier: GPL-2.0-or-later
if(TARGET atlas_scene)
  atlas_test(NAME tst_map_view SOURCES "${CMAKE_CURRENT_LIST_DIR}/tst_map_view.cpp" LIBS atlas_scene)
  atlas_test(NAME tst_palette SOURCES "${CMAKE_CURRENT_LIST_DIR}/tst_palette.cpp" LIBS atlas_scene)
endif()
if(TARGET atlas_protocol)
  atlas_test(NAME tst_protocol SOURCES "${CMAKE_CURRENT_LIST_DIR}/tst_protocol.cpp" LIBS atlas_protocol)
  atlas_test(NAME tst_harmless_qml SOURCES "${CMAKE_CURRENT_LIST_DIR}/tst_harmless_qml.cpp" LIBS atlas_protocol)
endif()
