# SPDX-License-Identifier: GPL-2.0-or-later
if(CLUSTER_ATLAS_BENCH)
  add_executable(import-bench ${CMAKE_SOURCE_DIR}/tests/bench/import_bench.cpp)
  target_link_libraries(import-bench PRIVATE atlas_flags atlas_intake atlas_test_support)
  add_dependencies(import-bench cluster-atlas-reader)
endif()
