// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/text_layout.h"

#include <algorithm>

namespace atlas::report {

int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        const bool wide = (u >= 0x1100 && u <= 0x115F) || (u >= 0x2E80 && u <= 0xA4CF) ||
                          (u >= 0xAC00 && u <= 0xD7A3) || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFF00 && u <= 0xFF60);
        width += wide ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - widthOf(text)), QLatin1Char(' '));
}

QString printable(QString text)
{
    for (QChar &c : text) {
        const ushort u = c.unicode();
        if (u < 0x20 || u == 0x7F || (u >= 0x80 && u < 0xA0) || (u >= 0x202A && u <= 0x202E) ||
            (u >= 0x2066 && u <= 0x2069))
            c = QChar(0xFFFD);
    }
    return text;
}

QStringList alignedTable(const QStringList &header, const std::vector<QStringList> &rows, const QString &indent)
{
    std::vector<int> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        int width = widthOf(printable(header[column]));
        for (const QStringList &row : rows)
            width = std::max(width, widthOf(printable(row[column])));
        widths.push_back(width);
    }
    QStringList lines;
    const auto write = [&](const QStringList &cells) {
        QString text = indent;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString cell = printable(cells[column]);
            const int width = widths[static_cast<std::size_t>(column)];
            text += column == 0 ? padded(cell, width)
                                : QStringLiteral("  ") + QString(width - widthOf(cell), QLatin1Char(' ')) + cell;
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        lines << text;
    };
    write(header);
    for (const QStringList &row : rows)
        write(row);
    return lines;
}

} // namespace atlas::report
