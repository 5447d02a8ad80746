# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_network_known SOURCES unit/tst_network_known.cpp LIBS atlas_network)
atlas_test(NAME tst_network_random SOURCES unit/tst_network_random.cpp LIBS atlas_network)
atlas_test(NAME tst_concentration SOURCES unit/tst_concentration.cpp LIBS atlas_network)
atlas_test(NAME tst_network_estimates SOURCES unit/tst_network_estimates.cpp LIBS atlas_network)
atlas_test(NAME tst_network_chance SOURCES unit/tst_network_chance.cpp LIBS atlas_network)
atlas_test(NAME tst_concentration_random SOURCES unit/tst_concentration_random.cpp LIBS atlas_network)
atlas_test(NAME tst_communities SOURCES unit/tst_communities.cpp LIBS atlas_network)
