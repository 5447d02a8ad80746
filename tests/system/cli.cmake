# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_cli SOURCES system/tst_cli.cpp LIBS atlas_store TIMEOUT 600)
if(TARGET cluster-atlas)
  add_dependencies(tst_cli cluster-atlas)
endif()
if(TARGET cluster-atlas-map-engine)
  add_dependencies(tst_cli cluster-atlas-map-engine)
endif()
