# SPDX-License-Identifier: GPL-2.0-or-later
if(CLUSTER_ATLAS_BENCH)
  find_package(benchmark 1.7 REQUIRED)
  find_package(GDAL 3.6 REQUIRED)
  find_package(GEOS 3.11 REQUIRED)
  set(bench ${CMAKE_SOURCE_DIR}/tests/bench)
  add_executable(crossing-bench
    ${bench}/crossing_bench.cpp
    ${bench}/agreement.h ${bench}/agreement.cpp
    ${bench}/bench_atlas.h ${bench}/bench_atlas.cpp
    ${bench}/editing.h ${bench}/editing.cpp
    ${bench}/fast_way.h ${bench}/fast_way.cpp
    ${bench}/figures.h ${bench}/figures.cpp
    ${bench}/plain_way.h ${bench}/plain_way.cpp
    ${bench}/thread_comparison.h ${bench}/thread_comparison.cpp
    ${bench}/work.h
    ${CMAKE_SOURCE_DIR}/tests/support/korea_districts.h ${CMAKE_SOURCE_DIR}/tests/support/korea_districts.cpp)
  target_compile_definitions(crossing-bench PRIVATE CLUSTER_ATLAS_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_link_libraries(crossing-bench PRIVATE atlas_flags atlas_crossing atlas_store atlas_geometry atlas_test_support
    benchmark::benchmark GDAL::GDAL GEOS::geos_c)
endif()
