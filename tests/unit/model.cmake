# SPDX-License-Identifier: GPL-2.0-or-later
atlas_test(NAME tst_document SOURCES unit/tst_document.cpp LIBS atlas_model)
atlas_test(NAME tst_korean SOURCES unit/tst_korean.cpp LIBS atlas_model)
atlas_test(NAME tst_string_pool SOURCES unit/tst_string_pool.cpp LIBS atlas_model)
