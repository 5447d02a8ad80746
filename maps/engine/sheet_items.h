// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/values.h"

#include <qgslayoutitem.h>

#include <QColor>
#include <QFont>
#include <QString>
#include <QStringList>

class QPainter;

/// The things around the map on a sheet. Sizes are millimetres, text in points; each paints itself as vectors.
namespace atlas::maps::engine {

/// Text of one size, measured and drawn independently of the resolution of the device.
class TextPen
{
public:
    TextPen(double points, bool bold, QColor colour, bool outlines);

    [[nodiscard]] double width(const QString &text) const; ///< millimetres
    [[nodiscard]] double lineHeight() const;               ///< millimetres
    /// Lines no wider than `width` millimetres, broken at spaces, and inside a word only where it is wider than that
    /// alone.
    [[nodiscard]] QStringList wrapped(const QString &text, double width) const;
    /// `baseline` in painter units, of which there are `scale` to a millimetre.
    void draw(QPainter *painter, QPointF baseline, const QString &text, double scale) const;

private:
    QFont m_font;
    double m_points;
    QColor m_colour;
    bool m_outlines;
};

/// Base of the items: hides from QGIS's machinery, gives the painter and the scale.
class SheetItem : public QgsLayoutItem
{
public:
    explicit SheetItem(QgsLayout *layout);
    void place(const QRectF &millimetres);

protected:
    void draw(QgsLayoutItemRenderContext &context) final;
    /// `box` is the item in painter units; `scale` painter units make a millimetre.
    virtual void paintItem(QPainter *painter, const QRectF &box, double scale) = 0;
};

/// White over the whole sheet but a framed hole: what an SVG draws beyond the map's frame, because it cannot clip,
/// stays hidden.
class PageMask : public SheetItem
{
public:
    PageMask(QgsLayout *layout, const QRectF &hole);

protected:
    void paintItem(QPainter *painter, const QRectF &box, double scale) override;

private:
    QRectF m_hole; ///< millimetres
};

class TextBlock : public SheetItem
{
public:
    TextBlock(QgsLayout *layout, QStringList lines, TextPen pen);

protected:
    void paintItem(QPainter *painter, const QRectF &box, double scale) override;

private:
    QStringList m_lines;
    TextPen m_pen;
};

class LegendBlock : public SheetItem
{
public:
    LegendBlock(QgsLayout *layout, QList<protocol::LegendEntry> entries, protocol::Style style, TextPen pen);
    /// Size needed in `columns` columns that may take `widest` millimetres together.
    [[nodiscard]] QSizeF neededSize(int columns, double widest) const;
    void setColumns(int columns) { m_columns = columns; }

protected:
    void paintItem(QPainter *painter, const QRectF &box, double scale) override;

private:
    struct Row
    {
        int entry = 0;
        QStringList lines;
        double height = 0.0;
        double gapBefore = 0.0;
    };
    [[nodiscard]] QList<Row> rows(double columnWidth) const;
    [[nodiscard]] double symbolWidth() const { return m_pen.lineHeight() * 1.9; }

    QList<protocol::LegendEntry> m_entries;
    protocol::Style m_style;
    TextPen m_pen;
    int m_columns = 1;
};

/// A bar of a round length.
class ScaleBlock : public SheetItem
{
public:
    /// `metresPerMillimetre`: ground metres on a millimetre of paper in the middle of the map.
    ScaleBlock(QgsLayout *layout, double metresPerMillimetre, double longest, QColor colour, TextPen pen);
    [[nodiscard]] QSizeF neededSize() const;

    /// The largest of 1, 2 or 5 times a power of ten that is not above `metres`.
    static double roundLength(double metres);

protected:
    void paintItem(QPainter *painter, const QRectF &box, double scale) override;

private:
    [[nodiscard]] QString label(double metres, bool unit) const;

    double m_metres;
    double m_length; ///< millimetres
    QColor m_colour;
    TextPen m_pen;
};

/// An arrow to true north in the middle of the map.
class NorthBlock : public SheetItem
{
public:
    NorthBlock(QgsLayout *layout, double degreesClockwise, QColor colour, TextPen pen);

protected:
    void paintItem(QPainter *painter, const QRectF &box, double scale) override;

private:
    double m_degrees;
    QColor m_colour;
    TextPen m_pen;
};

} // namespace atlas::maps::engine
