# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_power_loss SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_power_loss.cpp
  ${CMAKE_SOURCE_DIR}/tests/support/power_cut.h ${CMAKE_SOURCE_DIR}/tests/support/power_cut.cpp
  LIBS atlas_store ${CMAKE_DL_LIBS})
set_target_properties(tst_power_loss PROPERTIES ENABLE_EXPORTS ON) # its fsync() is to stand in for the libraries' one
atlas_test(NAME tst_durability SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_durability.cpp
  LIBS atlas_session atlas_store atlas_test_support)
