# SPDX-License-Identifier: GPL-2.0-or-later
if(TARGET atlas_client AND TARGET cluster-atlas-map-engine)
  # atlas_map_fixture is defined with the system tests.
  atlas_test(NAME tst_render SOURCES "${CMAKE_CURRENT_LIST_DIR}/tst_render.cpp"
    LIBS atlas_client atlas_map_fixture DEPENDS cluster-atlas-map-engine)
endif()
