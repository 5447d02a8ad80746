// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/compare/comparison_delegate.h"

#include "ui/compare/comparison_model.h"

#include <QApplication>
#include <QPainter>

namespace atlas::ui {

void paintComparisonCell(QPainter &painter, const QRectF &box, const ComparisonRow::Cell &cell,
                         const ChartColours &colours)
{
    painter.setPen(colours.text);
    drawFitted(painter, box.adjusted(6, 1, -6, -5), Qt::AlignVCenter | Qt::AlignRight, cell.text);
    if (cell.to <= cell.from)
        return;
    const QRectF track = QRectF(box.left() + 6, box.bottom() - 6, box.width() - 12, 4);
    painter.fillRect(track, colours.grid);
    painter.fillRect(QRectF(track.left() + cell.from * track.width(), track.top(),
                            std::max(1.5, (cell.to - cell.from) * track.width()), track.height()),
                     colours.first);
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ComparisonModel *>(index.model());
    if (model == nullptr || index.column() == 0 || model->row(index.row()).kind != ComparisonRow::Kind::Figure) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QStyle *style = plain.widget != nullptr ? plain.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    ChartColours colours = ChartColours::forPalette(option.palette);
    if ((option.state & QStyle::State_Selected) != 0) {
        colours.text = option.palette.color(QPalette::HighlightedText);
        colours.first = colours.text;
        colours.grid = option.palette.color(QPalette::Highlight).darker(130);
    }
    painter->save();
    painter->setFont(plain.font);
    paintComparisonCell(*painter, option.rect,
                        model->row(index.row()).cells[static_cast<std::size_t>(index.column() - 1)], colours);
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 10);
    return size;
}

} // namespace atlas::ui
