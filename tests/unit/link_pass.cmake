# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_link_pass SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_link_pass.cpp LIBS atlas_crossing atlas_test_support)
atlas_test(NAME tst_extent_ways SOURCES unit/tst_extent_ways.cpp LIBS atlas_crossing atlas_test_support)
atlas_test(NAME tst_membership_update SOURCES unit/tst_membership_update.cpp LIBS atlas_crossing atlas_test_support)
atlas_test(NAME tst_thread_count SOURCES unit/tst_thread_count.cpp LIBS atlas_report atlas_crossing atlas_test_support)
atlas_test(NAME tst_report_stream SOURCES unit/tst_report_stream.cpp LIBS atlas_report atlas_crossing atlas_test_support)
atlas_test(NAME tst_whole_file SOURCES unit/tst_whole_file.cpp LIBS atlas_export)
