# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_import_command SOURCES ${CMAKE_SOURCE_DIR}/tests/system/tst_import_command.cpp
  LIBS atlas_cli atlas_store atlas_test_support)
find_package(GDAL 3.4 REQUIRED)
atlas_test(NAME tst_import_hostile SOURCES ${CMAKE_SOURCE_DIR}/tests/system/tst_import_hostile.cpp
  LIBS atlas_intake atlas_test_support GDAL::GDAL TIMEOUT 300)
