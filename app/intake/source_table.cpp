// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/source_table.h"

#include "app/intake/column_guess.h"
#include "app/intake/number_text.h"
#include "app/intake/translate.h"

#include <QSet>

#include <algorithm>

namespace atlas::intake {

namespace {

using model::Problem;

constexpr std::size_t headerSearch = 30;
constexpr std::size_t topRecords = 40;

int filledCells(const QStringList &record)
{
    return static_cast<int>(
        std::count_if(record.begin(), record.end(), [](const QString &cell) { return !cell.isEmpty(); }));
}

QString compact(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).toLower();
    plain.remove(u' ').remove(u'\u00a0').remove(u':');
    return plain;
}

/// The first filled cell, and the second where the first is carried over from a merged cell.
QStringList leadingCells(const QStringList &cells)
{
    QStringList leading;
    for (const QString &cell : cells) {
        if (!cell.isEmpty())
            leading += cell;
        if (leading.size() == 2)
            break;
    }
    return leading;
}

bool isTotals(const QStringList &cells)
{
    static const QSet<QString> words = {
        QStringLiteral("합계"),     QStringLiteral("소계"),      QStringLiteral("계"),         QStringLiteral("총계"),
        QStringLiteral("총합계"),   QStringLiteral("누계"),      QStringLiteral("(계)"),       QStringLiteral("total"),
        QStringLiteral("subtotal"), QStringLiteral("sub-total"), QStringLiteral("grandtotal"), QStringLiteral("sum")};
    for (const QString &cell : leadingCells(cells)) {
        const QString plain = compact(cell);
        if (words.contains(plain) || cell.endsWith(QStringLiteral(" 소계")) || cell.endsWith(QStringLiteral(" 합계")))
            return true;
    }
    return false;
}

bool isFootnote(const QStringList &cells)
{
    if (filledCells(cells) != 1 || cells.size() < 3)
        return false;
    const QString plain = compact(leadingCells(cells).front());
    for (const char *start : {"자료", "출처", "주)", "주1", "주석", "※", "*", "source", "note"}) {
        if (plain.startsWith(QString::fromUtf8(start)))
            return true;
    }
    return false;
}

/// How much a record looks like a header: known words count most; numbers speak against it. Negative = it is none.
int headerScore(const QStringList &record, int usualWidth)
{
    const int filled = filledCells(record);
    if (filled == 0 || (usualWidth > 1 && filled < 2))
        return -1;
    int known = 0;
    QSet<QString> seen;
    for (const QString &cell : record) {
        if (cell.isEmpty())
            continue;
        if (numberFrom(cell) && !isKnownHeader(cell))
            return -1;
        known += isKnownHeader(cell) ? 1 : 0;
        seen.insert(cell);
    }
    if (seen.size() * 2 < filled)
        return -1;
    return known * 4 + (filled * 10 >= usualWidth * 6 ? 2 : 0);
}

/// The record's number from 0, or -1 when none of the first looks like a header.
int findHeader(const std::vector<QStringList> &records)
{
    int usualWidth = 0;
    for (const QStringList &record : records)
        usualWidth = std::max(usualWidth, filledCells(record));
    int best = -1;
    int bestScore = 0;
    int candidates = 0;
    for (std::size_t index = 0; index < records.size() && candidates < static_cast<int>(headerSearch); ++index) {
        if (filledCells(records[index]) == 0)
            continue;
        ++candidates;
        const int score = headerScore(records[index], usualWidth);
        if (score > bestScore) {
            best = static_cast<int>(index);
            bestScore = score;
        }
    }
    return best;
}

/// Whether the record below a header is its second row: it names columns under a heading that spans several, and has
/// nothing where the upper one has a heading of its own.
bool continuesHeader(const QStringList &header, const QStringList &below)
{
    bool names = false;
    for (qsizetype column = 0; column < below.size(); ++column) {
        const QString &cell = below[column];
        if (cell.isEmpty())
            continue;
        if (numberFrom(cell))
            return false;
        const bool underSpan = column >= header.size() || header[column].isEmpty();
        names = names || underSpan;
    }
    return names && !below.isEmpty() && below.front().isEmpty() && isKnownHeader(header.value(0));
}

/// Cells of the row above (a merged heading over several columns) where the header itself has none.
QStringList withHeadingsAbove(const QStringList &header, const QStringList &above)
{
    QStringList merged = header;
    const int filledAbove = filledCells(above);
    if (filledAbove < 2) // a title
        return merged;
    for (qsizetype column = 0; column < above.size(); ++column) {
        if (column >= merged.size())
            merged += above[column];
        else if (merged[column].isEmpty())
            merged[column] = above[column];
    }
    return merged;
}

} // namespace

QStringList distinctColumnNames(const QStringList &headers)
{
    QStringList names;
    QSet<QString> taken;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const QString base =
            headers[column].isEmpty() ? translate("Intake", "Column %1").arg(column + 1) : headers[column].simplified();
        QString name = base;
        for (int number = 2; taken.contains(name); ++number)
            name = QStringLiteral("%1 (%2)").arg(base).arg(number);
        taken.insert(name);
        names += name;
    }
    return names;
}

model::Result<SourceTable> tableFromRecords(const std::vector<QStringList> &records, int headerRow)
{
    int header = headerRow > 0 ? headerRow - 1 : findHeader(records);
    if (header < 0 || header >= static_cast<int>(records.size())) {
        return Problem{{},
                       {},
                       translate("Intake", "no row looks like a header with the names of the columns"),
                       translate("Intake", "give the table a header row")};
    }
    if (headerRow == 0 && header + 1 < static_cast<int>(records.size()) &&
        continuesHeader(records[static_cast<std::size_t>(header)], records[static_cast<std::size_t>(header) + 1]))
        ++header;
    const auto at = static_cast<std::size_t>(header);
    QStringList headers = records[at];
    if (at > 0)
        headers = withHeadingsAbove(headers, records[at - 1]);
    while (!headers.isEmpty() && headers.back().isEmpty())
        headers.removeLast();

    SourceTable table;
    table.columns = distinctColumnNames(headers);
    table.headerRow = header + 1;
    table.top.assign(records.begin(),
                     records.begin() + static_cast<std::ptrdiff_t>(std::min(records.size(), topRecords)));
    if (header > 0)
        table.warnings.push_back(
            {0, translate("Intake", "the header was found in line %1; what stands above it was passed over")
                    .arg(header + 1)});
    std::int64_t blank = 0;
    for (std::size_t index = at + 1; index < records.size(); ++index) {
        const auto number = static_cast<std::int64_t>(index - at);
        QStringList cells = records[index];
        if (filledCells(cells) == 0) {
            ++blank;
            continue;
        }
        if (isTotals(cells)) {
            table.dropped.push_back({number, translate("Intake", "it is a row of totals")});
            continue;
        }
        if (isFootnote(cells)) {
            table.dropped.push_back({number, translate("Intake", "it is a footnote")});
            continue;
        }
        while (cells.size() > table.columns.size() && cells.back().isEmpty())
            cells.removeLast();
        if (cells.size() > table.columns.size()) {
            table.warnings.push_back(
                {number, translate("Intake", "it has %1 cells, the header %2; what is too much was left out")
                             .arg(cells.size())
                             .arg(table.columns.size())});
            cells = cells.mid(0, table.columns.size());
        }
        while (cells.size() < table.columns.size())
            cells += QString();
        SourceTable::Row row;
        row.number = number;
        row.cells = std::move(cells);
        table.rows.push_back(std::move(row));
    }
    if (blank > 0)
        table.warnings.push_back({0, translate("Intake", "blank rows left out: %1").arg(blank)});
    return table;
}

} // namespace atlas::intake
