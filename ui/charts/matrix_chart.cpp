// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/matrix_chart.h"

#include "ui/number_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double headGap = 5;
constexpr double iconSide = 16;
constexpr double smallestText = 6.5; ///< points; below that a value is not printed
constexpr double affinityRange = 4;  ///< a ratio of 4 (or 1/4) has the full colour

} // namespace

/// Where things stand: the same for measuring and painting.
struct MatrixChart::Layout
{
    Layout(const Data &data, const QFont &font, double width) : metrics(font), line(metrics.height())
    {
        double names = 0;
        for (const QString &name : data.rows)
            names = std::max(names, metrics.horizontalAdvance(name));
        rowHead = std::min(names + headGap, width * 0.32);
        const auto columns = static_cast<double>(std::max<qsizetype>(1, data.columns.size()));
        const double room = width - rowHead;
        cellWidth = std::min(room / columns, line * 4.5);
        cellHeight = std::clamp(cellWidth * 0.8, line * 1.15, line * 1.7);
        double heads = 0;
        for (const QString &name : data.columns)
            heads = std::max(heads, metrics.horizontalAdvance(name));
        icons = !data.columnIcons.empty();
        upright = !icons && heads > cellWidth - 4;
        columnHead = icons ? iconSide + 6 : upright ? std::min(heads, line * 6) + headGap + 2 : line + headGap;
        gridHeight = cellHeight * static_cast<double>(data.rows.size());
        const bool legend = data.ramp != Ramp::None || !data.gapLegend.isEmpty();
        legendTop = columnHead + gridHeight + 6;
        height = columnHead + gridHeight + (legend ? line + 8 : 0);
    }

    QRectF cell(std::size_t row, std::size_t column) const
    {
        return {rowHead + static_cast<double>(column) * cellWidth, columnHead + static_cast<double>(row) * cellHeight,
                cellWidth, cellHeight};
    }

    QFontMetricsF metrics;
    double line;
    double rowHead = 0;
    double columnHead = 0;
    double cellWidth = 0;
    double cellHeight = 0;
    double gridHeight = 0;
    double legendTop = 0;
    double height = 0;
    bool upright = false;
    bool icons = false;
};

MatrixChart::MatrixChart(QWidget *parent) : Chart(parent)
{
}

void MatrixChart::setData(Data shown)
{
    m_data = std::move(shown);
    m_data.cells.resize(static_cast<std::size_t>(m_data.rows.size() * m_data.columns.size()));
    m_largest = 0;
    for (const Cell &cell : m_data.cells)
        m_largest = std::max(m_largest, cell.value.value_or(0));
    dataChanged();
}

std::pair<int, int> MatrixChart::cellOf(int item) const
{
    const std::vector<ChartItem> &all = items();
    if (item < 0 || item >= static_cast<int>(all.size()))
        return {-1, -1};
    return {all[static_cast<std::size_t>(item)].row, all[static_cast<std::size_t>(item)].column};
}

ChartTable MatrixChart::table() const
{
    ChartTable table;
    table.header = QStringList{m_data.corner} + m_data.columns;
    std::size_t at = 0;
    for (const QString &name : m_data.rows) {
        QStringList row{name};
        for (qsizetype column = 0; column < m_data.columns.size(); ++column)
            row.append(m_data.cells[at++].text);
        table.rows.push_back(row);
    }
    return table;
}

Chart *MatrixChart::copy(QWidget *parent) const
{
    auto *other = new MatrixChart(parent);
    other->setTitle(title());
    other->setDescription(description());
    other->setData(m_data);
    return other;
}

double MatrixChart::paintedHeight(double width, const QFont &font) const
{
    return Layout(m_data, font, width).height;
}

QColor MatrixChart::fillOf(const Cell &cell, const ChartColours &colours) const
{
    if (!cell.value || m_data.ramp == Ramp::None)
        return colours.ground;
    if (m_data.ramp == Ramp::AroundOne) {
        if (*cell.value <= 0)
            return colours.diverging(-1);
        return colours.diverging(std::log(*cell.value) / std::log(affinityRange));
    }
    // The square root keeps the many small counts apart beside a few large ones.
    return *cell.value <= 0 || m_largest <= 0 ? colours.ground : colours.ramp(std::sqrt(*cell.value / m_largest));
}

void MatrixChart::paintHeads(QPainter &painter, const Layout &layout, const ChartColours &colours) const
{
    painter.setPen(colours.text);
    for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
        const QRectF box = layout.cell(static_cast<std::size_t>(row), 0);
        drawFitted(painter, QRectF(0, box.top(), layout.rowHead - headGap, box.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, m_data.rows[row]);
    }
    for (qsizetype column = 0; column < m_data.columns.size(); ++column) {
        const QRectF box = layout.cell(0, static_cast<std::size_t>(column));
        if (layout.icons) {
            if (static_cast<std::size_t>(column) < m_data.columnIcons.size())
                m_data.columnIcons[static_cast<std::size_t>(column)].paint(
                    &painter, QRectF(box.center().x() - iconSide / 2, 2, iconSide, iconSide).toRect());
        } else if (layout.upright) {
            painter.save();
            painter.translate(box.center().x() - layout.line / 2, layout.columnHead - headGap);
            painter.rotate(-90);
            drawFitted(painter, QRectF(0, 0, layout.columnHead - headGap, layout.line),
                       Qt::AlignLeft | Qt::AlignVCenter, m_data.columns[column]);
            painter.restore();
        } else {
            drawFitted(painter, QRectF(box.left() + 2, 0, box.width() - 4, layout.line), Qt::AlignCenter,
                       m_data.columns[column]);
        }
    }
}

void MatrixChart::paintCell(QPainter &painter, const QRectF &box, const Cell &cell, const ChartColours &colours,
                            bool withText) const
{
    const QColor fill = fillOf(cell, colours);
    painter.fillRect(box, fill);
    painter.setPen(QPen(colours.grid, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    if (cell.gap) {
        const QRectF mark(box.center().x() - 5, box.center().y() - 5, 10, 10);
        painter.setPen(QPen(colours.alarm, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawRect(mark.adjusted(-1.5, -1.5, 1.5, 1.5));
        painter.drawLine(mark.topLeft() + QPointF(1, 1), mark.bottomRight() - QPointF(1, 1));
        painter.drawLine(mark.topRight() + QPointF(-1, 1), mark.bottomLeft() + QPointF(1, -1));
    } else if (withText && !cell.text.isEmpty()) {
        painter.setPen(ChartColours::inkOn(fill));
        painter.drawText(box, Qt::AlignCenter, cell.text);
    }
}

void MatrixChart::paintLegend(QPainter &painter, const Layout &layout, const ChartColours &colours) const
{
    double left = layout.rowHead;
    const QRectF line(0, layout.legendTop, 0, layout.line);
    if (m_data.ramp != Ramp::None && m_largest > 0) {
        const bool ratio = m_data.ramp == Ramp::AroundOne;
        const QString low = ratio ? QStringLiteral("¼") : QStringLiteral("0");
        const QString high = ratio                                ? QStringLiteral("4")
                             : m_largest == std::floor(m_largest) ? countText(static_cast<std::int64_t>(m_largest))
                                                                  : QLocale().toString(m_largest, 'f', 1);
        painter.setPen(colours.quiet);
        painter.drawText(QPointF(left, layout.legendTop + layout.metrics.ascent()), low);
        left += layout.metrics.horizontalAdvance(low) + 4;
        constexpr int steps = 24;
        constexpr double width = 96;
        for (int i = 0; i < steps; ++i) {
            const double part = (i + 0.5) / steps;
            painter.fillRect(
                QRectF(left + width * i / steps, layout.legendTop + 3, width / steps + 0.5, layout.line - 6),
                ratio ? colours.diverging(part * 2 - 1) : colours.ramp(std::sqrt(part)));
        }
        if (ratio) {
            painter.setPen(colours.text);
            painter.drawLine(QPointF(left + width / 2, layout.legendTop + 1),
                             QPointF(left + width / 2, layout.legendTop + layout.line - 1));
        }
        left += width + 4;
        painter.setPen(colours.quiet);
        painter.drawText(QPointF(left, layout.legendTop + layout.metrics.ascent()), high);
        left += layout.metrics.horizontalAdvance(high) + 16;
    }
    if (!m_data.gapLegend.isEmpty()) {
        Cell gap;
        gap.gap = true;
        if (m_data.ramp == Ramp::None)
            left = 0;
        paintCell(painter, QRectF(left, layout.legendTop, layout.line * 1.2, layout.line), gap, colours, false);
        painter.setPen(colours.quiet);
        painter.drawText(QPointF(left + layout.line * 1.2 + 6, layout.legendTop + layout.metrics.ascent()),
                         m_data.gapLegend);
    }
}

void MatrixChart::paint(QPainter &painter, const QSizeF &size, const ChartColours &colours,
                        std::vector<ChartItem> *items) const
{
    const QFont font = painter.font();
    const Layout layout(m_data, font, size.width());
    paintHeads(painter, layout, colours);
    double widest = 0;
    for (const Cell &cell : m_data.cells)
        widest = std::max(widest, layout.metrics.horizontalAdvance(cell.text));
    QFont small = font;
    bool withText = true;
    if (widest > layout.cellWidth - 4) {
        const double points = font.pointSizeF() * (layout.cellWidth - 4) / widest;
        withText = points >= smallestText;
        small.setPointSizeF(std::max(points, smallestText));
    }
    painter.setFont(small);
    painter.setRenderHint(QPainter::Antialiasing);
    std::size_t at = 0;
    for (std::size_t row = 0; row < static_cast<std::size_t>(m_data.rows.size()); ++row) {
        for (std::size_t column = 0; column < static_cast<std::size_t>(m_data.columns.size()); ++column, ++at) {
            const QRectF box = layout.cell(row, column);
            const Cell &cell = m_data.cells[at];
            if (!cell.value && !cell.gap && cell.text.isEmpty() && !cell.pointed)
                continue; // the half of a symmetric matrix that is not shown
            paintCell(painter, box, cell, colours, withText);
            if (items != nullptr && cell.pointed)
                items->push_back({box, cell.spoken, static_cast<int>(row), static_cast<int>(column)});
        }
    }
    painter.setFont(font);
    paintLegend(painter, layout, colours);
}

} // namespace atlas::ui
