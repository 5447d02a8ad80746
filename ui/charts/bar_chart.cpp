// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/bar_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace atlas::ui {

namespace {

constexpr double gap = 8;        ///< between name, bar and figure
constexpr double barsApart = 2;  ///< between the bars of a row
constexpr double rowsApart = 7;  ///< between rows
constexpr double patchSide = 11; ///< legend
constexpr double narrowestBar = 36;

/// Where things stand for a font: the same for measuring and painting.
struct Measures
{
    Measures(const BarChart::Data &data, const QFont &font, double width)
        : metrics(font), line(metrics.height()), series(std::max<qsizetype>(1, data.series.size()))
    {
        double figures = 0;
        for (const BarChart::Row &row : data.rows) {
            for (const BarChart::Bar &bar : row.bars)
                figures = std::max(figures, metrics.horizontalAdvance(bar.text));
        }
        QFont bold = font;
        bold.setBold(true);
        const QFontMetricsF strong(bold);
        double names = 0;
        for (const BarChart::Row &row : data.rows)
            names =
                std::max(names, strong.horizontalAdvance(row.note.isEmpty() ? row.name : row.name + u' ' + row.note));
        // Figures are never cut while there is any room for a bar beside them; names give way first.
        const double room = std::max(0.0, width - 2 * gap);
        figureWidth = std::min(figures + 2, room * 0.6);
        const double most = std::max(width * 0.40, std::min(width * 0.52, room - figureWidth - 1.3 * narrowestBar));
        nameWidth = std::min({names + 2, most, std::max(room * 0.2, room - figureWidth - narrowestBar)});
        barWidth = std::max(narrowestBar, room - nameWidth - figureWidth);
        barHeight = series > 1 ? line * 0.84 : line * 0.95;
        rowHeight = static_cast<double>(series) * barHeight + static_cast<double>(series - 1) * barsApart + rowsApart;
        legendHeight = series > 1 ? line + 6 : 0;
    }

    QFontMetricsF metrics;
    double line;
    qsizetype series;
    double nameWidth = 0;
    double figureWidth = 0;
    double barWidth = 0;
    double barHeight = 0;
    double rowHeight = 0;
    double legendHeight = 0;
};

} // namespace

BarChart::BarChart(QWidget *parent) : Chart(parent)
{
}

void BarChart::setData(Data shown)
{
    m_data = std::move(shown);
    dataChanged();
}

QString BarChart::rowText(const Row &row) const
{
    QStringList parts;
    for (std::size_t i = 0; i < row.bars.size(); ++i) {
        const QString name = m_data.series.value(static_cast<qsizetype>(i));
        parts.append(name.isEmpty() ? row.bars[i].text : name + u' ' + row.bars[i].text);
    }
    const QString name = row.note.isEmpty() ? row.name : QStringLiteral("%1 (%2)").arg(row.name, row.note);
    return name + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

ChartTable BarChart::table() const
{
    ChartTable table;
    table.header = QStringList{m_data.rowHeader} + m_data.series;
    const bool notes =
        std::any_of(m_data.rows.begin(), m_data.rows.end(), [](const Row &row) { return !row.note.isEmpty(); });
    if (notes)
        table.header.append(QString());
    for (const Row &row : m_data.rows) {
        QStringList cells{row.name};
        for (const Bar &bar : row.bars)
            cells.append(bar.text);
        if (notes)
            cells.append(row.note);
        table.rows.push_back(cells);
    }
    return table;
}

Chart *BarChart::copy(QWidget *parent) const
{
    auto *other = new BarChart(parent);
    other->setTitle(title());
    other->setDescription(description());
    other->setData(m_data);
    return other;
}

double BarChart::paintedHeight(double width, const QFont &font) const
{
    const Measures m(m_data, font, width);
    return m.legendHeight + static_cast<double>(m_data.rows.size()) * m.rowHeight;
}

void BarChart::paint(QPainter &painter, const QSizeF &size, const ChartColours &colours,
                     std::vector<ChartItem> *items) const
{
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    const Measures m(m_data, plain, size.width());
    const QColor tones[] = {colours.first, colours.second, colours.third};
    constexpr BarLook looks[] = {BarLook::Filled, BarLook::Outlined, BarLook::Crossed};
    constexpr std::size_t kinds = std::size(tones);
    double left = 0;
    for (qsizetype i = 0; m.series > 1 && i < m_data.series.size(); ++i) {
        const std::size_t kind = static_cast<std::size_t>(i) % kinds;
        fillBar(painter, QRectF(left, (m.line - patchSide) / 2, patchSide, patchSide), tones[kind], looks[kind]);
        painter.setPen(colours.quiet);
        const double width = m.metrics.horizontalAdvance(m_data.series[i]);
        painter.drawText(QRectF(left + patchSide + 5, 0, width + 2, m.line), Qt::AlignLeft | Qt::AlignVCenter,
                         m_data.series[i]);
        left += patchSide + width + 21;
    }
    double top = m.legendHeight;
    int line = 0;
    for (const Row &row : m_data.rows) {
        const double inner = m.rowHeight - rowsApart;
        painter.setFont(row.strong ? bold : plain);
        painter.setPen(colours.text);
        const QRectF nameBox(0, top, m.nameWidth, inner);
        const QFontMetricsF nameMetrics(painter.font());
        const double nameRoom =
            row.note.isEmpty() ? m.nameWidth
                               : std::max(m.nameWidth * 0.4, m.nameWidth - m.metrics.horizontalAdvance(row.note) - 4);
        drawFitted(painter, QRectF(nameBox.topLeft(), QSizeF(nameRoom, inner)), Qt::AlignLeft | Qt::AlignVCenter,
                   row.name);
        if (!row.note.isEmpty()) {
            const double from = std::min(nameRoom, nameMetrics.horizontalAdvance(row.name)) + 4;
            painter.setFont(plain);
            painter.setPen(colours.quiet);
            drawFitted(painter, QRectF(from, top, m.nameWidth - from, inner), Qt::AlignLeft | Qt::AlignVCenter,
                       row.note);
        }
        painter.setFont(plain);
        double barTop = top;
        for (std::size_t i = 0; i < row.bars.size(); ++i) {
            const Bar &bar = row.bars[i];
            const double from = m.nameWidth + gap;
            painter.fillRect(QRectF(from, barTop + m.barHeight - 1, m.barWidth, 1), colours.grid);
            if (bar.length) {
                const double part = m_data.full > 0 ? std::clamp(*bar.length / m_data.full, 0.0, 1.0) : 0;
                // What is there but tiny stays visible.
                const double length = *bar.length > 0 ? std::max(2.0, part * m.barWidth) : 0;
                fillBar(painter, QRectF(from, barTop + 1, length, m.barHeight - 2), tones[i % kinds],
                        bar.uncertain ? BarLook::Uncertain : looks[i % kinds]);
            }
            painter.setPen(colours.text);
            drawFitted(painter, QRectF(from + m.barWidth + gap, barTop, m.figureWidth, m.barHeight),
                       Qt::AlignRight | Qt::AlignVCenter, bar.text);
            barTop += m.barHeight + barsApart;
        }
        if (items != nullptr)
            items->push_back({QRectF(0, top - rowsApart / 2, size.width(), m.rowHeight), rowText(row), line, 0});
        ++line;
        top += m.rowHeight;
    }
}

} // namespace atlas::ui
