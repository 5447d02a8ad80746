// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/histogram_chart.h"

#include "ui/number_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double binsHigh = 84;

} // namespace

/// From values to places; the observed value is inside even where chance never gets there.
struct HistogramChart::Scale
{
    Scale(const Data &data, const QFont &font, double width) : metrics(font), line(metrics.height())
    {
        low = data.low;
        high = data.high;
        for (const std::optional<double> &value : {data.observed, data.expected}) {
            if (value) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
        }
        if (!(high > low))
            high = low + 1;
        const double room = (high - low) * 0.03;
        low -= room;
        high += room;
        step = roundStep(high - low, 6);
        left = 2;
        right = width - 2;
        top = 2 * line + 6;
        bottom = top + binsHigh;
        height = bottom + 2 * line + 6;
    }
    double x(double value) const { return left + (value - low) / (high - low) * (right - left); }

    QFontMetricsF metrics;
    double line;
    double low = 0;
    double high = 1;
    double step = 1;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double height = 0;
};

HistogramChart::HistogramChart(QWidget *parent) : Chart(parent)
{
}

void HistogramChart::setData(Data shown)
{
    m_data = std::move(shown);
    dataChanged();
}

ChartTable HistogramChart::table() const
{
    ChartTable table;
    table.header = {m_data.fromHeader, m_data.toHeader, m_data.countHeader};
    const double width =
        m_data.counts.empty() ? 0 : (m_data.high - m_data.low) / static_cast<double>(m_data.counts.size());
    for (std::size_t i = 0; i < m_data.counts.size(); ++i) {
        const double from = m_data.low + width * static_cast<double>(i);
        table.rows.push_back({ratioText(from, 3), ratioText(from + width, 3), countText(m_data.counts[i])});
    }
    if (m_data.observed)
        table.rows.push_back({m_data.observedText, ratioText(m_data.observed, 3), QString()});
    if (m_data.expected)
        table.rows.push_back({m_data.expectedText, ratioText(m_data.expected, 3), QString()});
    return table;
}

Chart *HistogramChart::copy(QWidget *parent) const
{
    auto *other = new HistogramChart(parent);
    other->setTitle(title());
    other->setDescription(description());
    other->setData(m_data);
    return other;
}

double HistogramChart::paintedHeight(double width, const QFont &font) const
{
    return Scale(m_data, font, width).height;
}

void HistogramChart::paintBins(QPainter &painter, const Scale &scale, const ChartColours &colours,
                               std::vector<ChartItem> *items) const
{
    if (m_data.counts.empty())
        return;
    const std::int64_t most = std::max<std::int64_t>(1, *std::max_element(m_data.counts.begin(), m_data.counts.end()));
    const double width = (m_data.high - m_data.low) / static_cast<double>(m_data.counts.size());
    int column = 0;
    for (std::size_t i = 0; i < m_data.counts.size(); ++i) {
        const double from = m_data.low + width * static_cast<double>(i);
        const double share = static_cast<double>(m_data.counts[i]) / static_cast<double>(most);
        const double high = m_data.counts[i] > 0 ? std::max(1.5, share * binsHigh) : 0;
        const QRectF bin(scale.x(from), scale.bottom - high, scale.x(from + width) - scale.x(from), high);
        // At most as large as observed: hatched, so that p can be seen.
        const bool tail = m_data.observed && from + width / 2 <= *m_data.observed;
        const double apart = bin.width() > 4 ? 0.5 : 0;
        fillBar(painter, bin.adjusted(apart, 0, -apart, 0), colours.first, tail ? BarLook::Uncertain : BarLook::Filled);
        if (items != nullptr && m_data.counts[i] > 0) {
            const QString text = QStringLiteral("%1 … %2: %3")
                                     .arg(ratioText(from), ratioText(from + width), countText(m_data.counts[i]));
            items->push_back({QRectF(bin.left(), scale.top, bin.width(), binsHigh), text, 0, column++});
        }
    }
}

void HistogramChart::paintAxis(QPainter &painter, const Scale &scale, const ChartColours &colours) const
{
    painter.setPen(QPen(colours.quiet, 1));
    painter.drawLine(QPointF(scale.left, scale.bottom), QPointF(scale.right, scale.bottom));
    const int decimals = scale.step >= 1 ? 0 : scale.step >= 0.1 ? 1 : 2;
    for (double value = std::ceil(scale.low / scale.step) * scale.step; value <= scale.high; value += scale.step) {
        const double shown = std::abs(value) < scale.step / 1000 ? 0 : value;
        const double x = scale.x(value);
        painter.drawLine(QPointF(x, scale.bottom), QPointF(x, scale.bottom + 3));
        const QString text = ratioText(shown, decimals);
        const double half = scale.metrics.horizontalAdvance(text) / 2;
        if (x - half >= scale.left - 1 && x + half <= scale.right + 1)
            painter.drawText(QRectF(x - half - 2, scale.bottom + 4, 2 * half + 4, scale.line), Qt::AlignCenter, text);
    }
    drawFitted(painter, QRectF(scale.left, scale.bottom + 4 + scale.line, scale.right - scale.left, scale.line),
               Qt::AlignCenter, m_data.axisText);
}

void HistogramChart::paintMark(QPainter &painter, const Scale &scale, double value, const QString &text, int line,
                               const QColor &colour, bool dashed) const
{
    const double x = scale.x(value);
    const double textTop = line * scale.line;
    painter.setPen(QPen(colour, dashed ? 1.4 : 2.2, dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(x, textTop + scale.line), QPointF(x, scale.bottom));
    if (!dashed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({{x - 5, scale.bottom + 1}, {x + 5, scale.bottom + 1}, {x, scale.bottom - 8}}));
    }
    const double width = scale.metrics.horizontalAdvance(text) + 2;
    const double from = std::clamp(x - width / 2, scale.left, std::max(scale.left, scale.right - width));
    painter.setPen(colour);
    painter.drawText(QRectF(from, textTop, width, scale.line), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void HistogramChart::paint(QPainter &painter, const QSizeF &size, const ChartColours &colours,
                           std::vector<ChartItem> *items) const
{
    const Scale scale(m_data, painter.font(), size.width());
    paintBins(painter, scale, colours, items);
    paintAxis(painter, scale, colours);
    if (m_data.expected)
        paintMark(painter, scale, *m_data.expected, m_data.expectedText, 1, colours.quiet, true);
    if (m_data.observed)
        paintMark(painter, scale, *m_data.observed, m_data.observedText, 0, colours.marker, false);
}

} // namespace atlas::ui
