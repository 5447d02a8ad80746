// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <optional>

namespace atlas::ui {

/// Horizontal bars, up to three for each row: the first series filled, the second outlined, the third dotted, uncertain
/// ones hatched.
class BarChart : public Chart
{
    Q_OBJECT

public:
    struct Bar
    {
        std::optional<double> length; ///< in the unit of Data::full; nullopt = not known, a dash
        QString text;                 ///< the figure in words, beside the bar
        bool uncertain = false;
    };
    struct Row
    {
        QString name;
        QString note;        ///< a word under or after the name: "host", "uncertain"; may be empty
        bool strong = false; ///< name in bold
        std::vector<Bar> bars;
    };
    struct Data
    {
        QString rowHeader;  ///< what a row is: "Province"
        QStringList series; ///< one to three names
        double full = 1;    ///< what fills the whole width
        std::vector<Row> rows;
    };

    explicit BarChart(QWidget *parent = nullptr);

    void setData(Data shown);
    const Data &content() const { return m_data; }

    ChartTable table() const override;
    Chart *copy(QWidget *parent) const override;
    double paintedHeight(double width, const QFont &font) const override;
    void paint(QPainter &painter, const QSizeF &size, const ChartColours &colours,
               std::vector<ChartItem> *items) const override;

private:
    QString rowText(const Row &row) const;

    Data m_data;
};

} // namespace atlas::ui
