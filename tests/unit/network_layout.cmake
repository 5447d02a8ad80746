# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_network_layout SOURCES unit/tst_network_layout.cpp LIBS atlas_network)
