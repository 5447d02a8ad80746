# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_import_command SOURCES ${CMAKE_SOURCE_DIR}/tests/system/tst_import_command.cpp
  LIBS atlas_cli atlas_store atlas_test_support DEPENDS cluster-atlas-reader)
find_package(GDAL 3.4 REQUIRED)
atlas_test(NAME tst_import_hostile SOURCES ${CMAKE_SOURCE_DIR}/tests/system/tst_import_hostile.cpp
  LIBS atlas_intake atlas_test_support GDAL::GDAL DEPENDS cluster-atlas-reader TIMEOUT 300)
atlas_test(NAME tst_import_reader SOURCES ${CMAKE_SOURCE_DIR}/tests/system/tst_import_reader.cpp
  LIBS atlas_intake atlas_test_support DEPENDS cluster-atlas-reader)
atlas_test(NAME tst_import_pitfalls SOURCES ${CMAKE_SOURCE_DIR}/tests/system/tst_import_pitfalls.cpp
  LIBS atlas_intake atlas_geometry atlas_test_support GDAL::GDAL)
atlas_test(NAME tst_import_large SOURCES ${CMAKE_SOURCE_DIR}/tests/system/tst_import_large.cpp
  LIBS atlas_intake atlas_test_support DEPENDS cluster-atlas-reader)
