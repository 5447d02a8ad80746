// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <cstdint>
#include <optional>

namespace atlas::ui {

/// What chance would give, as a histogram, with what was observed as a marked line and what is expected as a dashed
/// one.
class HistogramChart : public Chart
{
    Q_OBJECT

public:
    struct Data
    {
        double low = -1; ///< left edge of the first bin
        double high = 1; ///< right edge of the last
        std::vector<std::int64_t> counts;
        std::optional<double> observed;
        std::optional<double> expected;
        QString observedText; ///< "observed −0.42"
        QString expectedText;
        QString axisText; ///< what the horizontal axis is
        QString fromHeader;
        QString toHeader;
        QString countHeader; ///< of the table's columns
    };

    explicit HistogramChart(QWidget *parent = nullptr);

    void setData(Data shown);
    const Data &content() const { return m_data; }

    ChartTable table() const override;
    Chart *copy(QWidget *parent) const override;
    double paintedHeight(double width, const QFont &font) const override;
    void paint(QPainter &painter, const QSizeF &size, const ChartColours &colours,
               std::vector<ChartItem> *items) const override;

private:
    struct Scale;
    void paintBins(QPainter &painter, const Scale &scale, const ChartColours &colours,
                   std::vector<ChartItem> *items) const;
    void paintAxis(QPainter &painter, const Scale &scale, const ChartColours &colours) const;
    void paintMark(QPainter &painter, const Scale &scale, double value, const QString &text, int line,
                   const QColor &colour, bool dashed) const;

    Data m_data;
};

} // namespace atlas::ui
