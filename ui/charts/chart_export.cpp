// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/chart_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace atlas::ui {

namespace {

constexpr int margin = 14;
constexpr int savedWidth = 720;

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

QFont titleFont(const Chart &chart)
{
    QFont font = chart.font();
    font.setBold(true);
    return font;
}

double titleHeight(const Chart &chart, int width)
{
    return QFontMetricsF(titleFont(chart))
               .boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, chart.title())
               .height() +
           8;
}

QSize wholeSize(const Chart &chart, int width)
{
    const double height = titleHeight(chart, width) + chart.paintedHeight(width, chart.font());
    return {width + 2 * margin, static_cast<int>(std::ceil(height)) + 2 * margin};
}

void paintWhole(QPainter &painter, const Chart &chart, int width)
{
    const ChartColours colours = ChartColours::paper();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    painter.setFont(titleFont(chart));
    painter.setPen(colours.text);
    const double top = titleHeight(chart, width);
    painter.drawText(QRectF(0, 0, width, top), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, chart.title());
    painter.translate(0, top);
    painter.setFont(chart.font());
    chart.paint(painter, QSizeF(width, chart.paintedHeight(width, chart.font())), colours, nullptr);
}

/// What a spreadsheet would run is kept from running.
QString harmless(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@\t\r");
    if (text.isEmpty() || !starters.contains(text.front()))
        return text;
    bool number = false;
    text.toDouble(&number);
    return number ? text : u'\'' + text;
}

QString csvCell(const QString &text)
{
    QString cell = harmless(text);
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell;
}

} // namespace

QImage chartPicture(const Chart &chart, int width, double scale)
{
    QImage image((QSizeF(wholeSize(chart, width)) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintWhole(painter, chart, width);
    return image;
}

QByteArray chartSvg(const Chart &chart, int width)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize size = wholeSize(chart, width);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(chart.title());
    generator.setDescription(chart.description());
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(0, 0), size), Qt::white);
    paintWhole(painter, chart, width);
    painter.end();
    return buffer.data();
}

QString tableText(const ChartTable &table)
{
    const auto line = [](QStringList cells) {
        for (QString &cell : cells)
            cell = harmless(cell.replace(u'\t', u' ').replace(u'\n', u' '));
        return cells.join(u'\t') + u'\n';
    };
    QString text = line(table.header);
    for (const QStringList &row : table.rows)
        text += line(row);
    return text;
}

QString tableHtml(const ChartTable &table, const QString &title)
{
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><caption>%1</caption><tr>")
                       .arg(title.toHtmlEscaped());
    for (const QString &cell : table.header)
        html += QStringLiteral("<th>") + cell.toHtmlEscaped() + QStringLiteral("</th>");
    html += QStringLiteral("</tr>");
    for (const QStringList &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += QStringLiteral("<td>") + cell.toHtmlEscaped() + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QByteArray tableCsv(const ChartTable &table)
{
    QString text;
    const auto add = [&text](const QStringList &cells) {
        QStringList safe;
        for (const QString &cell : cells)
            safe.append(csvCell(cell));
        text += safe.join(u',') + QStringLiteral("\r\n");
    };
    add(table.header);
    for (const QStringList &row : table.rows)
        add(row);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

ChartFile chartFile(const Chart &chart, const QString &path)
{
    ChartFile file;
    file.path = path;
    if (QFileInfo(path).suffix().compare(QLatin1StringView("svg"), Qt::CaseInsensitive) == 0)
        file.svg = chartSvg(chart, savedWidth);
    else
        file.picture = chartPicture(chart, savedWidth, 2);
    return file;
}

model::Result<void> writeChart(const ChartFile &chart)
{
    QSaveFile file(chart.path);
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        (chart.picture.isNull() ? file.write(chart.svg) == chart.svg.size() : chart.picture.save(&file, "PNG")) &&
        file.commit();
    if (written)
        return {};
    return model::Problem{
        chart.path, {}, file.errorString(), ExportText::tr("choose another folder or free some space")};
}

} // namespace atlas::ui
