# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_layout SOURCES ${CMAKE_SOURCE_DIR}/tests/layout/tst_layout.cpp)
