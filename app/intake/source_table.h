// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import_report.h"
#include "app/intake/text_encoding.h"
#include "app/model/problem.h"
#include "app/model/shape.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas::intake {

/// One encoding that a file's texts could be in, with some of them as they would read.
struct EncodingSample
{
    QString name;
    bool fits = false; ///< every text of the sample is valid in it
    QStringList texts; ///< those with more than plain characters
};

/// A table as a person brought it: a header and rows of text, whatever the format. Cells are never turned into numbers
/// here, so that codes keep their zeros. A value.
struct SourceTable
{
    QString file;  ///< as the person named it
    QString layer; ///< sheet or layer; empty for text
    TextEncoding encoding;
    QStringList columns; ///< no two alike, none empty
    struct Row
    {
        std::int64_t number = 0;            ///< as reports give it: 1 = the first after the header, blank ones counted
        QStringList cells;                  ///< as many as columns
        std::optional<model::LonLat> point; ///< of a layer with points, in the file's coordinates
        model::ShapePtr shape;              ///< of a layer with polygons, in the file's coordinates
    };
    std::vector<Row> rows;
    int headerRow = 0;                     ///< record of the header from 1; 0 = the format knows its columns
    std::vector<QStringList> top;          ///< the first records as they stand, header and titles among them
    std::vector<EncodingSample> encodings; ///< when asked for: which come into question
    bool hasGeometry = false;              ///< a layer with geometries, whether or not each row has one
    QString crsWkt;                        ///< as layers state it
    QString crsName;
    std::vector<RowNote> dropped;  ///< rows that are no data: totals, footnotes
    std::vector<RowNote> warnings; ///< title rows passed over, blank rows, ragged rows

    int column(const QString &name) const { return static_cast<int>(columns.indexOf(name)); }
};

/// Finds the header among records (title rows may stand above it), and takes rows of totals (합계, 소계, 계, total),
/// footnotes and blank rows out. A header of two rows whose upper one spans several columns is read as one.
/// \param headerRow number of the header's record from 1; 0 = find it.
model::Result<SourceTable> tableFromRecords(const std::vector<QStringList> &records, int headerRow);

/// Gives columns names: empty ones "Column 3", repeated ones "name (2)".
QStringList distinctColumnNames(const QStringList &headers);

} // namespace atlas::intake
