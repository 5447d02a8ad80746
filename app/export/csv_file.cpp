// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/export/csv_file.h"

#include <QLocale>

#include <cmath>

namespace atlas::exporting {

namespace {

bool looksLikeFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    for (const QChar c : text) {
        if (c != u'\'')
            return starts.contains(c);
    }
    return false;
}

QString quoted(const QString &text, QChar delimiter)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    const bool quote = cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n') ||
                       cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    return quote ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QString written(const Cell &cell, QChar delimiter)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return quoted(*text, delimiter);
    if (const auto *number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

} // namespace

QByteArray toCsv(const ExportTable &table, const CsvOptions &options)
{
    QByteArray csv = options.bom ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    QStringList cells;
    for (const QString &column : table.columns)
        cells += quoted(column, options.delimiter);
    csv += cells.join(options.delimiter).toUtf8() + "\r\n";
    for (const std::vector<Cell> &row : table.rows) {
        cells.clear();
        for (const Cell &cell : row)
            cells += written(cell, options.delimiter);
        csv += cells.join(options.delimiter).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace atlas::exporting
