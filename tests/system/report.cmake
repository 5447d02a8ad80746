# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_report_interrupt SOURCES system/tst_report_interrupt.cpp LIBS atlas_cli atlas_report atlas_store atlas_test_support util TIMEOUT 600)
if(TARGET cluster-atlas)
  add_dependencies(tst_report_interrupt cluster-atlas)
endif()
