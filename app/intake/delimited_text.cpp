// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/delimited_text.h"

#include "app/intake/translate.h"

#include <array>
#include <map>

namespace atlas::intake {

namespace {

using model::Problem;

constexpr qsizetype mostRecords = 5'000'000;
constexpr qsizetype mostColumns = 4096;
constexpr qsizetype longestCell = 1'000'000;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Reads one record after another.
class RecordReader
{
public:
    RecordReader(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype line() const { return m_line; }
    /// Line on which a quote was opened and never closed, or 0.
    qsizetype unclosedQuote() const { return m_unclosed; }

    QStringList next()
    {
        QStringList cells;
        do {
            cells += cell();
        } while (takeDelimiter() && cells.size() <= mostColumns);
        takeLineEnd();
        return cells;
    }

private:
    QString cell()
    {
        while (!atEnd() && m_text[m_at] == u' ' && m_delimiter != u' ')
            ++m_at;
        QString content;
        if (!atEnd() && m_text[m_at] == u'"')
            content = quoted();
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at]))
            ++m_at;
        content += m_text.mid(start, m_at - start);
        return content.trimmed();
    }

    QString quoted()
    {
        const qsizetype opened = m_line;
        QString content;
        ++m_at;
        while (!atEnd()) {
            const QChar c = m_text[m_at++];
            if (c == u'\n')
                ++m_line;
            if (c != u'"') {
                content += c;
            } else if (!atEnd() && m_text[m_at] == u'"') {
                content += c;
                ++m_at;
            } else {
                return content;
            }
        }
        m_unclosed = opened;
        return content;
    }

    bool takeDelimiter()
    {
        if (atEnd() || m_text[m_at] != m_delimiter)
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd()
    {
        if (atEnd() || !isLineEnd(m_text[m_at]))
            return;
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_unclosed = 0;
};

/// The delimiter that Excel's own first line "sep=;" names, or a null character.
QChar statedDelimiter(QStringView text)
{
    const bool stated = text.size() > 4 && text.left(4).compare(u"sep=", Qt::CaseInsensitive) == 0 &&
                        (text.size() == 5 || isLineEnd(text[5]));
    return stated ? text[4] : QChar();
}

} // namespace

QChar sniffDelimiter(const QString &text)
{
    if (const QChar stated = statedDelimiter(text); !stated.isNull())
        return stated;
    const QStringView start = QStringView(text).left(200'000);
    QChar best = u',';
    int bestRecords = 0;
    for (const QChar candidate : std::array<QChar, 4>{u'\t', u';', u'|', u','}) {
        RecordReader reader(start, candidate);
        std::map<qsizetype, int> widths;
        for (int record = 0; record < 200 && !reader.atEnd(); ++record)
            ++widths[reader.next().size()];
        int agreeing = 0;
        for (const auto &[width, records] : widths) {
            if (width > 1)
                agreeing = std::max(agreeing, records);
        }
        if (agreeing > bestRecords) {
            bestRecords = agreeing;
            best = candidate;
        }
    }
    return best;
}

model::Result<DelimitedText> splitDelimited(const QString &text, model::Progress &progress)
{
    if (text.contains(QChar(0))) {
        return Problem{{},
                       {},
                       translate("Intake", "this is no table of text"),
                       translate("Intake", "give a CSV, TSV, XLSX or ODS table")};
    }
    DelimitedText table;
    table.delimiter = sniffDelimiter(text);
    RecordReader reader(text, table.delimiter);
    if (!statedDelimiter(text).isNull())
        reader.next();
    while (!reader.atEnd()) {
        const qsizetype line = reader.line();
        const QString where = translate("Intake", "line %1").arg(line);
        QStringList cells = reader.next();
        if (reader.unclosedQuote() > 0) {
            return Problem{{},
                           translate("Intake", "line %1").arg(reader.unclosedQuote()),
                           translate("Intake", "a quote is not closed"),
                           translate("Intake", "close it, or take it out")};
        }
        if (cells.size() > mostColumns)
            return Problem{{}, where, translate("Intake", "the line has more than %1 columns").arg(mostColumns), {}};
        for (const QString &cell : cells) {
            if (cell.size() > longestCell)
                return Problem{
                    {}, where, translate("Intake", "a cell has more than %1 characters").arg(longestCell), {}};
        }
        table.records.push_back(std::move(cells));
        if (table.records.size() > mostRecords)
            return Problem{{}, where, translate("Intake", "the table has more than %1 lines").arg(mostRecords), {}};
        if (progress.isCancelled())
            return Problem{{}, {}, translate("Intake", "cancelled"), {}};
    }
    return table;
}

} // namespace atlas::intake
