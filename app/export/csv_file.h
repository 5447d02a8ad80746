// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/export/export_table.h"

#include <QByteArray>
#include <QChar>

namespace atlas::exporting {

struct CsvOptions
{
    bool bom = false; ///< a byte order mark, by which old Excel knows UTF-8
    QChar delimiter = u',';
};

/// A table as CSV (UTF-8, RFC 4180, CRLF). A text that a spreadsheet would take for a formula (it begins with = + - @,
/// a tab or a return, or with apostrophes and then one of them) gets an apostrophe in front, which our own import takes
/// away again; numbers never. Numbers are the shortest text that reads back as the same, with a point.
QByteArray toCsv(const ExportTable &table, const CsvOptions &options);

} // namespace atlas::exporting
