# SPDX-License-Identifier: GPL-2.0-or-later
find_package(GDAL 3.6 REQUIRED)
atlas_test(NAME tst_area_sums SOURCES unit/tst_area_sums.cpp LIBS atlas_geometry)
atlas_test(NAME tst_area_sums_korea SOURCES unit/tst_area_sums_korea.cpp support/korea_districts.h support/korea_districts.cpp
  LIBS atlas_geometry GDAL::GDAL)
atlas_test(NAME tst_region_grid SOURCES unit/tst_region_grid.cpp LIBS atlas_geometry)
atlas_test(NAME tst_degenerate_ground SOURCES unit/tst_degenerate_ground.cpp LIBS atlas_geometry)
