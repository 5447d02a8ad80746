# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_network_view SOURCES ${CMAKE_SOURCE_DIR}/tests/ui/tst_network_view.cpp
  LIBS atlas_ui atlas_session atlas_store atlas_test_support)
