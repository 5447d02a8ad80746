# SPDX-License-Identifier: GPL-2.0-or-later
find_package(GDAL 3.6 REQUIRED)
set(drawing_support ${CMAKE_SOURCE_DIR}/tests/support/korea_districts.cpp)
foreach(subject IN ITEMS snap_trace live_figures drawing_edits suggestions participant_shapes
    command_properties)
  atlas_test(NAME tst_${subject} SOURCES ${CMAKE_SOURCE_DIR}/tests/unit/tst_${subject}.cpp ${drawing_support}
    LIBS atlas_drawing atlas_test_support GDAL::GDAL)
endforeach()
