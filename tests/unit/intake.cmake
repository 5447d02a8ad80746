# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_sample_builder SOURCES unit/tst_sample_builder.cpp LIBS atlas_intake atlas_geometry atlas_resources)
atlas_test(NAME tst_boundary_import SOURCES unit/tst_boundary_import.cpp LIBS atlas_intake atlas_geometry)
