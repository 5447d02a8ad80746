// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <QString>
#include <QStringList>

#include <optional>

/// An atlas in the formats of others: tables as CSV and Excel files, layers as GeoPackage, GeoJSON and shapefile.
namespace atlas::exporting {

enum class What {
    Participants,
    Links,
    Clusters,
    Memberships,
    Participation,
    Provinces,
    Districts,
    Report,
    Everything ///< every table on a sheet, or every layer in a GeoPackage
};

/// By its word: "participants", "links", "clusters", "memberships", "participation", "provinces", "districts",
/// "report", "all".
std::optional<What> whatNamed(const QString &word);
QStringList whatNames();

enum class Format { Csv, Tsv, Xlsx, GeoPackage, GeoJson, Shapefile };

/// By the file's ending.
std::optional<Format> formatOf(const QString &path);
/// Whether it can be written so: memberships, participation and the report are no layers, and only Excel files and
/// GeoPackages hold everything.
bool suits(What what, Format format);

struct ExportRequest
{
    What what = What::Participants;
    Format format = Format::Csv;
    QString path;
    bool bom = false; ///< CSV and TSV with a byte order mark
    QString language; ///< of the report's words: "ko" or "en"
};

/// What a format could not hold, translated; empty = all of it is there.
struct ExportNotes
{
    QStringList warnings;
};

/// Writes it. The file is there whole, or the old one is as it was. \p report is needed for What::Report. Any thread.
model::Result<ExportNotes> exportAtlas(const ExportRequest &request, const model::Tables &tables,
                                       const crossing::MapReport *report, model::Progress &progress);

} // namespace atlas::exporting
