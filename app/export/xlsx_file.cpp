// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/export/xlsx_file.h"

#include "app/export/atomic_file.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace atlas::exporting {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr std::size_t mostRows = 1'048'575; // of a sheet, besides the header
constexpr qsizetype longestText = 32767;    // of a cell
constexpr std::size_t widthSample = 200;
constexpr double narrowest = 6;
constexpr double widest = 50;

/// About how many digits wide a text is: Hangul and the like take two.
double widthOf(const QString &text)
{
    double width = 1;
    for (const QChar c : text.left(static_cast<int>(widest)))
        width += c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

QByteArray sheetName(const QString &name)
{
    QString plain = name;
    for (const char c : {'[', ']', ':', '*', '?', '/', '\\'})
        plain.replace(QLatin1Char(c), u'_');
    constexpr qsizetype longest = 31;
    return plain.left(longest).toUtf8();
}

class SheetWriter
{
public:
    SheetWriter(lxw_workbook *book, const ExportTable &table)
        : m_sheet(workbook_add_worksheet(book, sheetName(table.name).constData())), m_table(table)
    {
        m_bold = workbook_add_format(book);
        format_set_bold(m_bold);
    }

    bool write(model::Progress &progress)
    {
        if (!m_sheet)
            return false;
        const auto columns = static_cast<lxw_col_t>(m_table.columns.size());
        for (lxw_col_t column = 0; column < columns; ++column)
            worksheet_write_string(m_sheet, 0, column, m_table.columns[column].toUtf8().constData(), m_bold);
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            progress.advance();
            if (progress.isCancelled())
                return true;
            const auto cells = static_cast<lxw_col_t>(m_table.rows[row].size());
            for (lxw_col_t column = 0; column < cells; ++column)
                writeCell(static_cast<lxw_row_t>(row + 1), column, m_table.rows[row][column]);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_table.rows.size()),
                             static_cast<lxw_col_t>(std::max<int>(columns, 1) - 1));
        setWidths();
        return true;
    }

private:
    void writeCell(lxw_row_t row, lxw_col_t column, const Cell &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell))
            worksheet_write_string(m_sheet, row, column, text->left(longestText).toUtf8().constData(), nullptr);
        else if (const auto *number = std::get_if<double>(&cell)) {
            if (std::isfinite(*number))
                worksheet_write_number(m_sheet, row, column, *number, nullptr);
        } else if (const auto *flag = std::get_if<bool>(&cell))
            worksheet_write_boolean(m_sheet, row, column, *flag ? 1 : 0, nullptr);
    }

    void setWidths()
    {
        const auto columns = static_cast<lxw_col_t>(m_table.columns.size());
        for (lxw_col_t column = 0; column < columns; ++column) {
            double width = std::max(narrowest, widthOf(m_table.columns[column]) + 2); // the filter's button
            for (std::size_t row = 0; row < std::min(m_table.rows.size(), widthSample); ++row) {
                if (const auto *text = std::get_if<QString>(&m_table.rows[row][column]))
                    width = std::max(width, widthOf(*text));
            }
            worksheet_set_column(m_sheet, column, column, std::min(width, widest), nullptr);
        }
    }

    lxw_worksheet *m_sheet;
    lxw_format *m_bold = nullptr;
    const ExportTable &m_table;
};

} // namespace

model::Result<void> writeXlsx(const std::vector<ExportTable> &tables, const QString &path, model::Progress &progress)
{
    for (const ExportTable &table : tables) {
        if (table.rows.size() > mostRows)
            return model::Problem{path, table.name, Text::tr("a sheet can't hold %1 rows").arg(table.rows.size()),
                                  Text::tr("write it as CSV")};
    }
    const QByteArray name = QFile::encodeName(path);
    lxw_workbook *book = workbook_new(name.constData());
    if (!book)
        return AtomicFile::problem(path, {});
    lxw_doc_properties properties{};
    properties.created = 946684800; // 2000-01-01: the time of writing would make each file another
    workbook_set_properties(book, &properties);
    bool sound = true;
    for (const ExportTable &table : tables) {
        progress.begin(Text::tr("Writing %1").arg(table.name), static_cast<qint64>(table.rows.size()));
        sound = SheetWriter(book, table).write(progress) && sound;
    }
    const lxw_error error = workbook_close(book);
    if (progress.isCancelled())
        return model::Problem{path, {}, Text::tr("cancelled"), {}};
    if (error != LXW_NO_ERROR || !sound)
        return AtomicFile::problem(path, QString::fromLatin1(lxw_strerror(error)));
    return {};
}

} // namespace atlas::exporting
