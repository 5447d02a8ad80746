// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace atlas::intake {

/// A table of our own in CSV, read strictly: RFC 4180 with LF or CRLF, UTF-8 without BOM, one header row, as many
/// cells in each row as in the header. A value; any thread. (What people bring is read with more patience elsewhere.)
class CsvTable
{
public:
    /// \param file what problems call it.
    static model::Result<CsvTable> parse(const QByteArray &content, const QString &file);
    /// Reads a file or Qt resource.
    static model::Result<CsvTable> read(const QString &path);

    const QString &file() const { return m_file; }
    const QStringList &columns() const { return m_columns; }
    /// Number of a column, or -1.
    int column(const QString &name) const { return static_cast<int>(m_columns.indexOf(name)); }
    std::size_t rowCount() const { return m_rows.size(); }
    const QString &cell(std::size_t row, int column) const { return m_rows[row][column]; }

    /// A problem in a row (counted from 0) and perhaps a column of this table.
    model::Problem problem(std::size_t row, const QString &column, const QString &what,
                           const QString &remedy = {}) const;

private:
    QString m_file;
    QStringList m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace atlas::intake
