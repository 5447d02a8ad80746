# SPDX-License-Identifier: GPL-2.0-or-later
if(TARGET atlas_client AND TARGET cluster-atlas-map-engine)
  find_package(GDAL REQUIRED)
  add_library(atlas_map_fixture STATIC "${CMAKE_CURRENT_LIST_DIR}/map_fixture.cpp" "${CMAKE_CURRENT_LIST_DIR}/map_fixture.h")
  target_link_libraries(atlas_map_fixture PUBLIC atlas_scene GDAL::GDAL PRIVATE atlas_flags)

  atlas_test(NAME tst_engine SOURCES "${CMAKE_CURRENT_LIST_DIR}/tst_engine.cpp"
    LIBS atlas_client atlas_map_fixture DEPENDS cluster-atlas-map-engine)
  atlas_test(NAME tst_engine_failures SOURCES "${CMAKE_CURRENT_LIST_DIR}/tst_engine_failures.cpp"
    LIBS atlas_client atlas_map_fixture DEPENDS cluster-atlas-map-engine)
  atlas_test(NAME tst_engine_exports SOURCES "${CMAKE_CURRENT_LIST_DIR}/tst_engine_exports.cpp"
    LIBS atlas_client atlas_map_fixture DEPENDS cluster-atlas-map-engine)
  atlas_test(NAME tst_engine_styles SOURCES "${CMAKE_CURRENT_LIST_DIR}/tst_engine_styles.cpp"
    LIBS atlas_client atlas_map_fixture DEPENDS cluster-atlas-map-engine)
endif()
