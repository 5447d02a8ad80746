# SPDX-License-Identifier: GPL-2.0-or-later
add_executable(durability-soak
  ${CMAKE_SOURCE_DIR}/tests/soak/durability_soak.cpp
  ${CMAKE_SOURCE_DIR}/tests/soak/random_steps.h ${CMAKE_SOURCE_DIR}/tests/soak/random_steps.cpp
  ${CMAKE_SOURCE_DIR}/tests/soak/soak_child.h ${CMAKE_SOURCE_DIR}/tests/soak/soak_child.cpp
  ${CMAKE_SOURCE_DIR}/tests/support/content_hash.h)
target_link_libraries(durability-soak PRIVATE atlas_flags atlas_session atlas_store atlas_model Qt6::Core)
add_test(NAME durability_soak COMMAND durability-soak --kills 50 --seed 1)
set_tests_properties(durability_soak PROPERTIES TIMEOUT 300
  ENVIRONMENT "LC_ALL=C.UTF-8")
