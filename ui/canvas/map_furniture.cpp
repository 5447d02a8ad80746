// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_furniture.h"

#include "ui/canvas/scale_bar.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

QString drawingText()
{
    return QCoreApplication::translate("atlas::ui::MapFurniture", "Drawing…");
}

/// Paints with one font and palette; all lengths in its em.
class FurniturePainter
{
public:
    FurniturePainter(QPainter &painter, const QRectF &area, const QFont &font, const maps::Palette &palette)
        : m_painter(painter), m_area(area), m_font(font), m_palette(palette), m_metrics(font), m_em(m_metrics.height())
    {
        m_painter.setFont(font);
    }

    double em() const { return m_em; }
    const QRectF &area() const { return m_area; }
    double margin() const { return 0.6 * m_em; }

    QSizeF textSize(const QString &text, double width) const
    {
        return m_metrics.boundingRect(QRectF(0.0, 0.0, width, 1e4), Qt::TextWordWrap, text).size();
    }

    /// A box of the land's colour, see-through enough to feel the map beneath, solid enough to read on.
    void box(const QRectF &rect, double opacity = 0.86)
    {
        QColor ground = m_palette.halo;
        ground.setAlphaF(static_cast<float>(opacity));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ground);
        m_painter.drawRoundedRect(rect, 0.25 * m_em, 0.25 * m_em);
    }

    void text(const QRectF &rect, const QString &text, const QColor &colour, int flags)
    {
        m_painter.setPen(colour);
        m_painter.drawText(rect, flags | Qt::TextWordWrap, text);
    }

    /// The credits one after another; what fits on a line by itself is not torn apart.
    QString creditLine(QStringList parts, double width) const
    {
        for (QString &part : parts) {
            if (m_metrics.horizontalAdvance(part) < 0.9 * width)
                part.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
        }
        return parts.join(QStringLiteral(" · "));
    }

    /// Credits and notes; returns the box they take.
    QRectF credits(const MapFurniture &furniture, double width)
    {
        QStringList lines = furniture.notes;
        if (!furniture.credits.isEmpty())
            lines += creditLine(furniture.credits, width);
        if (lines.isEmpty() || width < 4.0 * m_em)
            return {};
        const double pad = 0.35 * m_em;
        QSizeF size;
        for (const QString &line : std::as_const(lines)) {
            const QSizeF lineSize = textSize(line, width);
            size = QSizeF(std::max(size.width(), lineSize.width()), size.height() + lineSize.height());
        }
        QRectF rect(0.0, 0.0, size.width() + 2.0 * pad, size.height() + pad);
        rect.moveBottomRight(m_area.bottomRight() - QPointF(margin(), margin()));
        box(rect);
        double y = rect.top() + 0.5 * pad;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const double height = textSize(lines[i], width).height();
            const bool isNote = i < furniture.notes.size();
            text(QRectF(rect.left() + pad, y, size.width(), height), lines[i],
                 isNote ? m_palette.text : m_palette.mutedText, Qt::AlignRight);
            y += height;
        }
        return rect;
    }

    void scaleBar(double metresPerPixel)
    {
        const ScaleBar bar = scaleBarFor(metresPerPixel, std::min(9.0 * m_em, 0.3 * m_area.width()));
        if (bar.segments == 0)
            return;
        const QString label = distanceText(bar.metres);
        const QString zero = distanceText(0.0).section(QLatin1Char(' '), 0, 0);
        const double pad = 0.35 * m_em;
        const double thickness = 0.3 * m_em;
        const double labelWidth = m_metrics.horizontalAdvance(label);
        const double zeroWidth = m_metrics.horizontalAdvance(zero);
        QRectF rect(0.0, 0.0, 0.5 * zeroWidth + bar.pixels + std::max(0.5 * labelWidth, pad) + 2.0 * pad,
                    m_em + thickness + 1.6 * pad);
        rect.moveBottomLeft(m_area.bottomLeft() + QPointF(margin(), -margin()));
        box(rect);
        const double left = rect.left() + pad + 0.5 * zeroWidth;
        const double top = rect.top() + 0.5 * pad + m_em;
        text(QRectF(left - zeroWidth, rect.top() + 0.4 * pad, 2.0 * zeroWidth, m_em), zero, m_palette.text,
             Qt::AlignHCenter);
        text(QRectF(left + bar.pixels - labelWidth, rect.top() + 0.4 * pad, 2.0 * labelWidth, m_em), label,
             m_palette.text, Qt::AlignHCenter);
        const double step = bar.pixels / bar.segments;
        for (int i = 0; i < bar.segments; ++i)
            m_painter.fillRect(QRectF(left + i * step, top, step, thickness),
                               i % 2 == 0 ? m_palette.text : m_palette.halo);
        m_painter.setPen(QPen(m_palette.text, 1.0));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(left, top, bar.pixels, thickness));
    }

    /// Needle with an N; returns its box.
    QRectF northArrow(double angle)
    {
        QRectF rect(0.0, 0.0, 2.2 * m_em, 3.0 * m_em);
        rect.moveTopRight(m_area.topRight() + QPointF(-margin(), margin()));
        box(rect);
        m_painter.save();
        m_painter.translate(rect.center() + QPointF(0.0, 0.35 * m_em));
        m_painter.rotate(angle);
        QPainterPath left(QPointF(0.0, -0.9 * m_em));
        left.lineTo(-0.5 * m_em, 0.8 * m_em);
        left.lineTo(0.0, 0.45 * m_em);
        left.closeSubpath();
        QPainterPath right(QPointF(0.0, -0.9 * m_em));
        right.lineTo(0.5 * m_em, 0.8 * m_em);
        right.lineTo(0.0, 0.45 * m_em);
        right.closeSubpath();
        m_painter.fillPath(left, m_palette.text);
        m_painter.strokePath(left, QPen(m_palette.text, 1.0));
        m_painter.strokePath(right, QPen(m_palette.text, 1.0));
        const QString north = QCoreApplication::translate("atlas::ui::MapFurniture", "N", "north, on the arrow");
        text(QRectF(-m_em, -1.95 * m_em, 2.0 * m_em, m_em), north, m_palette.text, Qt::AlignCenter);
        m_painter.restore();
        return rect;
    }

    void drawing(double top)
    {
        const QString words = drawingText();
        const double pad = 0.4 * m_em;
        QRectF rect(0.0, 0.0, m_metrics.horizontalAdvance(words) + 2.5 * pad, m_em + pad);
        rect.moveTopRight(QPointF(m_area.right() - margin(), top));
        box(rect);
        text(rect, words, m_palette.mutedText, Qt::AlignCenter);
    }

    void engine(const QString &words)
    {
        const double pad = 0.5 * m_em;
        const double bar = 0.25 * m_em;
        const double width = std::min(26.0 * m_em, m_area.width() - 2.0 * margin() - 2.0 * pad - bar - 7.0 * m_em);
        if (width < 4.0 * m_em)
            return;
        const QSizeF size = textSize(words, width);
        QRectF rect(m_area.topLeft() + QPointF(margin(), margin()),
                    QSizeF(size.width() + 2.0 * pad + bar, size.height() + 1.4 * pad));
        box(rect, 0.94);
        m_painter.fillRect(QRectF(rect.left(), rect.top() + 0.2 * pad, bar, rect.height() - 0.4 * pad),
                           m_palette.crossing);
        text(rect.adjusted(bar + pad, 0.0, -pad, 0.0), words, m_palette.text, Qt::AlignVCenter | Qt::AlignLeft);
    }

private:
    QPainter &m_painter;
    QRectF m_area;
    QFont m_font;
    const maps::Palette &m_palette;
    QFontMetricsF m_metrics;
    double m_em;
};

} // namespace

void paintFurniture(QPainter &painter, const QRectF &area, const QFont &font, const maps::Palette &palette,
                    const MapFurniture &furniture)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    FurniturePainter paint(painter, area, small, palette);
    paint.credits(furniture, std::min(34.0 * paint.em(), area.width() * 0.58));
    paint.scaleBar(furniture.metresPerPixel);
    double top = area.top() + paint.margin();
    if (furniture.northArrow)
        top = paint.northArrow(furniture.northAngle).bottom() + 0.4 * paint.em();
    if (furniture.isDrawing)
        paint.drawing(top);
    if (!furniture.engineText.isEmpty())
        FurniturePainter(painter, area, font, palette).engine(furniture.engineText);
    painter.restore();
}

void paintWaiting(QPainter &painter, const QRectF &area, const QFont &font, const maps::Palette &palette,
                  const QString &text)
{
    painter.setFont(font);
    painter.setPen(palette.mutedText);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace atlas::ui
