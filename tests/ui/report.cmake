# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_charts SOURCES ${CMAKE_SOURCE_DIR}/tests/ui/tst_charts.cpp
  LIBS atlas_ui atlas_session atlas_crossing atlas_test_support atlas_translations atlas_resources)
