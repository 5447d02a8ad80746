// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QIcon>

#include <optional>

namespace atlas::ui {

/// A matrix as a heat map: the value printed in each cell where it fits, the fill a ramp whose lightness is monotone, a
/// sign (a crossed box, never colour alone) where something that should be there is missing.
class MatrixChart : public Chart
{
    Q_OBJECT

public:
    enum class Ramp {
        Sequential, ///< 0 … largest
        AroundOne,  ///< ratios: below and above 1, on a logarithmic scale
        None,       ///< no fill: counts with signs
    };
    struct Cell
    {
        std::optional<double> value; ///< nullopt: empty cell
        QString text;                ///< printed; may be empty
        QString spoken;              ///< tool tip and assistive technology
        bool gap = false;            ///< something is missing here
        bool pointed = true;         ///< can be pointed at
    };
    struct Data
    {
        QString corner; ///< what rows and columns are; header of the table's first column
        QStringList rows;
        QStringList columns;
        std::vector<QIcon> columnIcons; ///< in place of painted column names; empty = names
        std::vector<Cell> cells;        ///< row after row
        Ramp ramp = Ramp::Sequential;
        QString gapLegend; ///< what the crossed box means; empty = no gaps to explain
    };

    explicit MatrixChart(QWidget *parent = nullptr);

    void setData(Data shown);
    const Data &content() const { return m_data; }
    /// Which cell an item is; {−1, −1} for none.
    std::pair<int, int> cellOf(int item) const;

    ChartTable table() const override;
    Chart *copy(QWidget *parent) const override;
    double paintedHeight(double width, const QFont &font) const override;
    void paint(QPainter &painter, const QSizeF &size, const ChartColours &colours,
               std::vector<ChartItem> *items) const override;

private:
    struct Layout;
    QColor fillOf(const Cell &cell, const ChartColours &colours) const;
    void paintHeads(QPainter &painter, const Layout &layout, const ChartColours &colours) const;
    void paintCell(QPainter &painter, const QRectF &box, const Cell &cell, const ChartColours &colours,
                   bool withText) const;
    void paintLegend(QPainter &painter, const Layout &layout, const ChartColours &colours) const;

    Data m_data;
    double m_largest = 0;
};

} // namespace atlas::ui
