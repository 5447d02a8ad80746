// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/charts/chart_style.h"

#include <QPixmap>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace atlas::ui {

/// The figures of a chart as a table, in words and figures ready to show or to copy.
struct ChartTable
{
    QStringList header;
    std::vector<QStringList> rows;
};

/// What a person can point at in a chart: a bar, a cell. Boxes in the coordinates of the painting.
struct ChartItem
{
    QRectF box;
    QString text; ///< what it says, for the tool tip and for assistive technology
    int row = 0;  ///< place in the grid that the arrow keys walk
    int column = 0;
};

/// A painted chart: one painting for the window, for pictures and for SVG. It can be walked with the arrow keys, tells
/// what it shows as text and as a table, and computes nothing but its layout, which it keeps until size, font or
/// colours change. Window's thread.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    /// What it shows, in a few words.
    QString title() const { return m_title; }
    void setTitle(const QString &title);
    /// The same in a sentence or two: the text alternative.
    QString description() const { return m_description; }
    void setDescription(const QString &description);
    virtual ChartTable table() const = 0;
    /// Another one that shows the same.
    virtual Chart *copy(QWidget *parent) const = 0;

    /// Height that the painting takes at a width; logical pixels.
    virtual double paintedHeight(double width, const QFont &font) const = 0;
    /// Paints it into (0, 0, size) and, where wanted, says what can be pointed at.
    virtual void paint(QPainter &painter, const QSizeF &size, const ChartColours &colours,
                       std::vector<ChartItem> *items) const = 0;

    /// Items as laid out for the size now; index −1 = none.
    const std::vector<ChartItem> &items() const;
    int currentItem() const { return m_current; }
    void setCurrentItem(int index);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click on it, Enter or Space.
    void itemActivated(int index);
    void currentItemChanged(int index);

protected:
    /// The data are others: paint again.
    void dataChanged();
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void renderIfNeeded() const;
    int itemAt(QPointF place) const;
    void step(int rows, int columns);

    QString m_title;
    QString m_description;
    int m_current = -1;
    mutable QPixmap m_picture;
    mutable std::vector<ChartItem> m_items;
    mutable bool m_stale = true;
};

/// Makes charts known to assistive technology as what they are; once per program, further calls do nothing.
void installChartAccessibility();

} // namespace atlas::ui
