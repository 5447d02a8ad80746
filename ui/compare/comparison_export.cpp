// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/compare/comparison_export.h"

#include "app/export/atomic_file.h"
#include "app/export/xlsx_file.h"
#include "ui/charts/chart_export.h"
#include "ui/compare/comparison_delegate.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double margin = 14;

struct ComparisonExportText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonExportText)
};

/// The table as painted: one place for picture and drawing.
class Sheet
{
public:
    Sheet(const Comparison &comparison, QString title, QString note, const QFont &font)
        : m_comparison(comparison), m_title(std::move(title)), m_note(std::move(note)), m_font(font), m_bold(font)
    {
        m_bold.setBold(true);
        const QFontMetricsF metrics(font);
        const QFontMetricsF bold(m_bold);
        m_line = metrics.height() + 10;
        m_first = bold.horizontalAdvance(m_title.left(20));
        for (const ComparisonRow &row : comparison.rows)
            m_first = std::max(m_first, bold.horizontalAdvance(row.label) + 12);
        m_cell = metrics.averageCharWidth() * 16;
        for (const QString &name : comparison.names)
            m_cell = std::max(m_cell, std::min(bold.horizontalAdvance(name) + 12, metrics.averageCharWidth() * 34));
    }

    QSize size() const
    {
        const double width = m_first + m_cell * static_cast<double>(m_comparison.names.size());
        const double lines = static_cast<double>(m_comparison.rows.size()) + (m_note.isEmpty() ? 2 : 3);
        return QSizeF(width + 2 * margin, lines * m_line + 2 * margin).toSize();
    }

    void paint(QPainter &painter) const
    {
        const ChartColours colours = ChartColours::paper();
        const double width = size().width() - 2 * margin;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(margin, margin);
        painter.setFont(m_bold);
        painter.setPen(colours.text);
        drawFitted(painter, QRectF(0, 0, width, m_line), Qt::AlignLeft | Qt::AlignVCenter, m_title);
        double top = m_line;
        for (qsizetype i = 0; i < m_comparison.names.size(); ++i)
            drawFitted(painter, cellBox(top, i).adjusted(6, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter,
                       m_comparison.names[i]);
        top += m_line;
        for (const ComparisonRow &row : m_comparison.rows) {
            const bool heading = row.kind == ComparisonRow::Kind::Heading;
            painter.setFont(heading ? m_bold : m_font);
            painter.setPen(colours.text);
            drawFitted(painter, QRectF(0, top, heading ? width : m_first, m_line), Qt::AlignLeft | Qt::AlignVCenter,
                       row.label);
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                paintComparisonCell(painter, cellBox(top, static_cast<qsizetype>(i)), row.cells[i], colours);
            painter.setPen(QPen(heading ? colours.quiet : colours.grid, heading ? 1 : 0.5));
            painter.drawLine(QPointF(0, top + m_line), QPointF(width, top + m_line));
            top += m_line;
        }
        painter.setFont(m_font);
        painter.setPen(colours.quiet);
        drawFitted(painter, QRectF(0, top, width, m_line), Qt::AlignLeft | Qt::AlignVCenter, m_note);
    }

private:
    QRectF cellBox(double top, qsizetype column) const
    {
        return {m_first + m_cell * static_cast<double>(column), top, m_cell, m_line};
    }

    const Comparison &m_comparison;
    QString m_title;
    QString m_note;
    QFont m_font;
    QFont m_bold;
    double m_line = 0;
    double m_first = 0;
    double m_cell = 0;
};

QByteArray svgOf(const Sheet &sheet, const QString &title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(0, 0), sheet.size()));
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(0, 0), sheet.size()), Qt::white);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray htmlOf(const Comparison &comparison, const QString &title, const QString &note)
{
    return QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head><body>%2<p>%3</p>"
                          "</body></html>\n")
        .arg(title.toHtmlEscaped(), tableHtml(comparisonTable(comparison), title), note.toHtmlEscaped())
        .toUtf8();
}

/// Numbers stay numbers in a spreadsheet; words and what is not known are as shown.
exporting::ExportTable sheetOf(const Comparison &comparison, const QString &title)
{
    exporting::ExportTable table;
    table.name = title.left(31);
    table.columns.push_back(ComparisonExportText::tr("Figure"));
    for (const QString &name : comparison.names)
        table.columns.push_back(name);
    for (const ComparisonRow &row : comparison.rows) {
        std::vector<exporting::Cell> cells{row.label};
        for (const ComparisonRow::Cell &cell : row.cells) {
            if (cell.value)
                cells.emplace_back(*cell.value);
            else
                cells.emplace_back(cell.text);
        }
        cells.resize(table.columns.size());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

model::Result<void> writeExcel(const Comparison &comparison, const QString &title, const QString &path)
{
    exporting::AtomicFile file(path);
    if (!file.isReady())
        return exporting::AtomicFile::problem(path, {});
    model::Progress progress;
    if (auto written = exporting::writeXlsx({sheetOf(comparison, title)}, file.path(), progress); !written)
        return written;
    return file.deliver();
}

} // namespace

QImage comparisonPicture(const Comparison &comparison, const QString &title, const QString &note, const QFont &font,
                         double scale)
{
    const Sheet sheet(comparison, title, note, font);
    QImage image((QSizeF(sheet.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paint(painter);
    return image;
}

model::Result<void> saveComparison(const Comparison &comparison, const QString &title, const QString &note,
                                   const QFont &font, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx")
        return writeExcel(comparison, ComparisonExportText::tr("Comparison"), path);
    QByteArray content;
    if (ending == u"csv") {
        content = tableCsv(comparisonTable(comparison));
    } else if (ending == u"html" || ending == u"htm") {
        content = htmlOf(comparison, title, note);
    } else if (ending == u"svg") {
        content = svgOf(Sheet(comparison, title, note, font), title);
    } else {
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        comparisonPicture(comparison, title, note, font, 2).save(&buffer, "PNG");
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return model::Problem{
        path, {}, file.errorString(), ComparisonExportText::tr("choose another folder or free some space")};
}

} // namespace atlas::ui
