// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/csv_table.h"

#include "app/intake/translate.h"

#include <QFile>
#include <QStringDecoder>

#include <iterator>

namespace atlas::intake {

namespace {

using model::Problem;

/// Takes the text apart into rows of cells; each failure names the line it is on.
class CsvSplitter
{
public:
    CsvSplitter(const QString &text, const QString &file) : m_text(text), m_file(file) {}

    model::Result<std::vector<QStringList>> split()
    {
        std::vector<QStringList> rows;
        while (m_at < m_text.size()) {
            QStringList cells;
            do {
                QString cell;
                const bool fine = m_text.at(m_at) == u'"' ? readQuoted(cell) : readPlain(cell);
                if (!fine)
                    return problem();
                cells += cell;
            } while (takeComma());
            if (!takeLineEnd())
                return problem();
            rows.push_back(std::move(cells));
        }
        return rows;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    bool readPlain(QString &cell)
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text.at(m_at) != u',' && m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'\r') {
            if (m_text.at(m_at) == u'"')
                return fail(translate("Intake", "a quote stands inside an unquoted cell"));
            ++m_at;
        }
        cell = m_text.mid(start, m_at - start);
        return true;
    }

    bool readQuoted(QString &cell)
    {
        ++m_at;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'\n')
                ++m_line;
            if (c != u'"') {
                cell += c;
                continue;
            }
            if (atEnd() || m_text.at(m_at) != u'"')
                return true;
            cell += u'"';
            ++m_at;
        }
        return fail(translate("Intake", "a quote is not closed"));
    }

    bool takeComma()
    {
        if (atEnd() || m_text.at(m_at) != u',')
            return false;
        ++m_at;
        if (atEnd()) // a comma at the very end: one more, empty cell
            m_text += u'\n';
        return true;
    }

    bool takeLineEnd()
    {
        if (atEnd())
            return true;
        if (m_text.at(m_at) == u'\r')
            ++m_at;
        if (atEnd() || m_text.at(m_at) != u'\n')
            return fail(translate("Intake", "a comma or the end of the line is missing"));
        ++m_at;
        ++m_line;
        return true;
    }

    bool fail(const QString &what)
    {
        m_what = what;
        return false;
    }

    Problem problem() const { return {m_file, translate("Intake", "line %1").arg(m_line), m_what, {}}; }

    QString m_text;
    QString m_file;
    QString m_what;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

} // namespace

model::Result<CsvTable> CsvTable::parse(const QByteArray &content, const QString &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(content);
    if (decoder.hasError())
        return Problem{file, {}, translate("Intake", "the text is not UTF-8"), translate("Intake", "save it as UTF-8")};
    model::Result<std::vector<QStringList>> rows = CsvSplitter(text, file).split();
    if (!rows)
        return rows.problem();
    if (rows.value().empty())
        return Problem{file, {}, translate("Intake", "the table has no header row"), {}};
    CsvTable table;
    table.m_file = file;
    table.m_columns = rows.value().front();
    table.m_rows.assign(std::make_move_iterator(rows.value().begin() + 1), std::make_move_iterator(rows.value().end()));
    for (std::size_t row = 0; row < table.m_rows.size(); ++row) {
        if (table.m_rows[row].size() != table.m_columns.size()) {
            return table.problem(row, {},
                                 translate("Intake", "the row has %1 cells, the header %2")
                                     .arg(table.m_rows[row].size())
                                     .arg(table.m_columns.size()));
        }
    }
    return table;
}

model::Result<CsvTable> CsvTable::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{path, {}, translate("Intake", "the file can't be read"), {}};
    return parse(file.readAll(), path);
}

Problem CsvTable::problem(std::size_t row, const QString &column, const QString &what, const QString &remedy) const
{
    QString where = translate("Intake", "row %1").arg(row + 1);
    if (!column.isEmpty())
        where += QStringLiteral(", ") + column;
    return {m_file, where, what, remedy};
}

} // namespace atlas::intake
