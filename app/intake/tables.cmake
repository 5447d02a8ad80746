# SPDX-License-Identifier: GPL-2.0-or-later
# Tables as people bring them, and what is made of them.
target_sources(atlas_intake PRIVATE
  column_guess.h column_guess.cpp
  delimited_text.h delimited_text.cpp
  import_kind.h
  number_text.h number_text.cpp
  province_table.h province_table.cpp
  region_finder.h region_finder.cpp
  source_table.h source_table.cpp
  spreadsheet.h spreadsheet.cpp
  table_source.h table_source.cpp
  text_codec.h text_codec.cpp
  zip_limits.h zip_limits.cpp
)
