# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_working_copy SOURCES unit/tst_working_copy.cpp LIBS atlas_store)
atlas_test(NAME tst_store_hostile SOURCES unit/tst_store_hostile.cpp LIBS atlas_store)
atlas_test(NAME tst_derived_layers SOURCES unit/tst_derived_layers.cpp LIBS atlas_store)
atlas_test(NAME tst_layer_styles SOURCES unit/tst_layer_styles.cpp LIBS atlas_store)
atlas_test(NAME tst_read_blocks SOURCES unit/tst_read_blocks.cpp support/generated_atlas.cpp LIBS atlas_store atlas_network)
