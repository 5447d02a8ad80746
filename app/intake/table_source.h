// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/source_table.h"
#include "app/model/progress.h"

#include <QString>

namespace atlas::intake {

/// What the person says about a file with a table; empty = find out.
struct TableRequest
{
    QString file;
    QString layer;          ///< sheet or layer
    QString encoding;       ///< "CP949", …
    int headerRow = 0;      ///< from 1; 0 = find it
    bool encodings = false; ///< also say which encodings come into question
};

/// Reads a table whole: text with any delimiter (.csv, .tsv, .txt), a sheet (.xlsx, .ods), or the features of a layer
/// (GeoPackage, GeoJSON, TopoJSON, shapefile, KML, FlatGeobuf) with their attributes and geometries. Any thread.
model::Result<SourceTable> readTable(const TableRequest &request, model::Progress &progress);

} // namespace atlas::intake
