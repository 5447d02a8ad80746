# SPDX-License-Identifier: GPL-2.0-or-later
# Tables as people bring them, and what is made of them.
target_sources(atlas_intake PRIVATE
  archive.h archive.cpp
  cluster_import.cpp
  column_fit.h column_fit.cpp
  column_guess.h column_guess.cpp
  consents.h
  crs_candidates.h crs_candidates.cpp
  employment_import.cpp
  declared_regions.h declared_regions.cpp
  delimited_text.h delimited_text.cpp
  import.h import.cpp
  import_choices.h
  import_kind.h
  known_ground.h known_ground.cpp
  link_import.cpp
  membership_import.cpp
  number_text.h number_text.cpp
  participant_import.cpp
  point_placement.h point_placement.cpp
  preview.h preview.cpp
  province_table.h province_table.cpp
  reader_process.h reader_process.cpp
  reader_service.h reader_service.cpp
  reader_wire.h reader_wire.cpp
  recipe.h recipe.cpp
  region_finder.h region_finder.cpp
  region_topology.h region_topology.cpp
  row_import.h row_import.cpp
  source_parts.h source_parts.cpp
  source_table.h source_table.cpp
  spreadsheet.h spreadsheet.cpp
  table_source.h table_source.cpp
  text_codec.h text_codec.cpp
  vocabulary_words.h vocabulary_words.cpp
  xml_scan.h xml_scan.cpp
  zip_limits.h zip_limits.cpp
)
