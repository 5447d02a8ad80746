// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/tables/clipboard_table.h"

#include "app/intake/column_guess.h"

#include <QRegularExpression>

#include <algorithm>

namespace atlas::ui {

namespace {

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok;
}

QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells = line.split(separator);
    for (QString &cell : cells) {
        cell = cell.trimmed();
        if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
            cell = cell.mid(1, cell.size() - 2);
    }
    return cells;
}

} // namespace

QString cellForSpreadsheet(const QString &text)
{
    QString cell = text;
    for (QChar &c : cell) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    const bool likeFormula = !cell.isEmpty() && QStringView(u"=+-@").contains(cell.front());
    return likeFormula && !isNumber(cell) ? u'\'' + cell : cell;
}

ClipboardTable clipboardTable(const QString &clipboard, const QStringList &fields)
{
    ClipboardTable table;
    QString text = clipboard;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    if (text.trimmed().isEmpty())
        return table;
    const QString first = text.section(u'\n', 0, 0);
    table.isTabbed = first.contains(u'\t') || (!first.contains(u',') && !first.contains(u';'));
    const QChar separator = table.isTabbed ? u'\t' : first.count(u';') > first.count(u',') ? u';' : u',';
    const QStringList cells = cellsOf(first, separator);
    // Words such as "firm" are headings to some and values to others: one alone proves nothing.
    const auto known = std::count_if(cells.begin(), cells.end(), &intake::isKnownHeader);
    table.hadHeader = 2 * known > cells.size() || intake::isKnownHeader(cells.front());
    static const QRegularExpression guard(QStringLiteral("(^|[\\t\\n])'(?=[=+\\-@])"));
    text.replace(guard, QStringLiteral("\\1"));
    if (!table.hadHeader)
        text.prepend(fields.mid(0, cells.size()).join(separator) + u'\n');
    if (!text.endsWith(u'\n'))
        text += u'\n';
    table.text = text;
    return table;
}

} // namespace atlas::ui
