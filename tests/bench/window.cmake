# SPDX-License-Identifier: GPL-2.0-or-later
if(CLUSTER_ATLAS_BENCH)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets)
  add_executable(window-bench ${CMAKE_SOURCE_DIR}/tests/bench/window_bench.cpp
    ${CMAKE_SOURCE_DIR}/tests/bench/turn_watch.h ${CMAKE_SOURCE_DIR}/tests/bench/turn_watch.cpp)
  target_link_libraries(window-bench PRIVATE atlas_ui atlas_session atlas_store atlas_test_support atlas_resources Qt6::Widgets)
endif()
