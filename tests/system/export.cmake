# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_export SOURCES ${CMAKE_SOURCE_DIR}/tests/system/tst_export.cpp
  LIBS atlas_export atlas_crossing atlas_intake atlas_test_support)
