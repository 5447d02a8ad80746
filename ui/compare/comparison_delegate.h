// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/charts/chart_style.h"
#include "ui/compare/comparison.h"

#include <QStyledItemDelegate>

namespace atlas::ui {

/// Paints a figure with a thin bar under it, on one scale for its row. The same for window and picture.
void paintComparisonCell(QPainter &painter, const QRectF &box, const ComparisonRow::Cell &cell,
                         const ChartColours &colours);

class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace atlas::ui
