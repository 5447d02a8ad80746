# SPDX-License-Identifier: GPL-2.0-or-later
if(CLUSTER_ATLAS_BENCH)
  find_package(benchmark 1.7 REQUIRED)
  find_package(GDAL 3.6 REQUIRED)
  add_executable(drawing-bench ${CMAKE_SOURCE_DIR}/tests/bench/drawing_bench.cpp
    ${CMAKE_SOURCE_DIR}/tests/support/korea_districts.h ${CMAKE_SOURCE_DIR}/tests/support/korea_districts.cpp)
  target_compile_definitions(drawing-bench PRIVATE CLUSTER_ATLAS_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_link_libraries(drawing-bench PRIVATE atlas_flags atlas_drawing atlas_test_support benchmark::benchmark GDAL::GDAL)
endif()
