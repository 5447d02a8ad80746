# SPDX-License-Identifier: GPL-2.0-or-later
find_package(GDAL 3.4 REQUIRED)
atlas_test(NAME tst_import_encoding SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_import_encoding.cpp LIBS atlas_intake)
atlas_test(NAME tst_import_table SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_import_table.cpp LIBS atlas_intake GDAL::GDAL)
atlas_test(NAME tst_import_regions SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_import_regions.cpp LIBS atlas_intake atlas_test_support)
atlas_test(NAME tst_import_participants SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_import_participants.cpp LIBS atlas_intake atlas_geometry atlas_test_support)
atlas_test(NAME tst_import_kinds SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_import_kinds.cpp LIBS atlas_intake atlas_geometry atlas_test_support)
atlas_test(NAME tst_import_preview SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_import_preview.cpp LIBS atlas_intake atlas_geometry atlas_test_support)
atlas_test(NAME tst_boundary_rules SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_boundary_rules.cpp LIBS atlas_intake atlas_geometry)
