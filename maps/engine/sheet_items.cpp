// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/sheet_items.h"

#include "maps/engine/labelling.h"
#include "maps/engine/legend_symbols.h"
#include "maps/engine/qgis_names.h"

#include <qgslayout.h>
#include <qgslayoutitem.h>
#include <qgsrendercontext.h>

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas::maps::engine {

namespace {

constexpr double millimetresPerPoint = 25.4 / 72.0;
constexpr int fontPixels = 200; // measured large, drawn scaled: the same line breaks at every resolution

} // namespace

TextPen::TextPen(double points, bool bold, QColor colour, bool outlines)
    : m_font(mapFont()), m_points(points), m_colour(std::move(colour)), m_outlines(outlines)
{
    m_font.setPixelSize(fontPixels);
    m_font.setBold(bold);
    m_font.setHintingPreference(QFont::PreferNoHinting);
}

double TextPen::width(const QString &text) const
{
    return QFontMetricsF(m_font).horizontalAdvance(text) * m_points * millimetresPerPoint / fontPixels;
}

double TextPen::lineHeight() const
{
    return m_points * millimetresPerPoint * 1.38;
}

QStringList TextPen::wrapped(const QString &text, double width) const
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (this->width(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty()) {
            lines.append(line);
        }
        line.clear();
        for (const QChar c : word) {
            if (!line.isEmpty() && this->width(line + c) > width) {
                lines.append(line);
                line.clear();
            }
            line += c;
        }
    }
    if (!line.isEmpty()) {
        lines.append(line);
    }
    return lines;
}

void TextPen::draw(QPainter *painter, QPointF baseline, const QString &text, double scale) const
{
    const double factor = m_points * millimetresPerPoint * scale / fontPixels;
    painter->save();
    painter->translate(baseline);
    painter->scale(factor, factor);
    if (m_outlines) {
        QPainterPath path;
        path.addText(0.0, 0.0, m_font, text);
        painter->fillPath(path, m_colour);
    } else {
        painter->setFont(m_font);
        painter->setPen(m_colour);
        painter->drawText(QPointF(0.0, 0.0), text);
    }
    painter->restore();
}

SheetItem::SheetItem(QgsLayout *layout) : QgsLayoutItem(layout)
{
    setBackgroundEnabled(false);
}

void SheetItem::place(const QRectF &millimetres)
{
    attemptSetSceneRect(millimetres);
}

void SheetItem::draw(QgsLayoutItemRenderContext &context)
{
    QPainter *painter = context.renderContext().painter();
    const double scale = context.renderContext().convertToPainterUnits(1.0, names::millimetres);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    paintItem(painter, QRectF(0.0, 0.0, rect().width() * scale, rect().height() * scale), scale);
    painter->restore();
}

PageMask::PageMask(QgsLayout *layout, const QRectF &hole) : SheetItem(layout), m_hole(hole)
{
}

void PageMask::paintItem(QPainter *painter, const QRectF &box, double scale)
{
    const QRectF hole(m_hole.x() * scale, m_hole.y() * scale, m_hole.width() * scale, m_hole.height() * scale);
    const QRectF all = box.adjusted(-box.width(), -box.height(), box.width(), box.height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(Qt::white);
    QPainterPath path;
    path.addRect(all);
    path.addRect(hole);
    path.setFillRule(Qt::OddEvenFill);
    painter->drawPath(path);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(QColor(0x9a, 0xa5, 0xad), 0.2 * scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter->drawRect(hole);
}

TextBlock::TextBlock(QgsLayout *layout, QStringList lines, TextPen pen)
    : SheetItem(layout), m_lines(std::move(lines)), m_pen(std::move(pen))
{
}

void TextBlock::paintItem(QPainter *painter, const QRectF &box, double scale)
{
    Q_UNUSED(box)
    double y = m_pen.lineHeight() * 0.78;
    for (const QString &line : std::as_const(m_lines)) {
        m_pen.draw(painter, QPointF(0.0, y * scale), line, scale);
        y += m_pen.lineHeight();
    }
}

LegendBlock::LegendBlock(QgsLayout *layout, QList<protocol::LegendEntry> entries, protocol::Style style, TextPen pen)
    : SheetItem(layout), m_entries(std::move(entries)), m_style(std::move(style)), m_pen(std::move(pen))
{
}

QList<LegendBlock::Row> LegendBlock::rows(double columnWidth) const
{
    QList<Row> rows;
    const double textWidth = std::max(columnWidth - symbolWidth() - m_pen.lineHeight() * 0.6, m_pen.lineHeight() * 2.0);
    for (int i = 0; i < m_entries.size(); ++i) {
        Row row;
        row.entry = i;
        row.lines = m_pen.wrapped(m_entries.at(i).title, textWidth);
        row.height = std::max(1, static_cast<int>(row.lines.size())) * m_pen.lineHeight() + m_pen.lineHeight() * 0.22;
        const bool newGroup = i > 0 && m_entries.at(i).role != m_entries.at(i - 1).role;
        row.gapBefore = newGroup ? m_pen.lineHeight() * 0.45 : 0.0;
        rows.append(row);
    }
    return rows;
}

QSizeF LegendBlock::neededSize(int columns, double widest) const
{
    double width = 0.0;
    for (const protocol::LegendEntry &entry : m_entries) {
        width = std::max(width, m_pen.width(entry.title) + symbolWidth() + m_pen.lineHeight());
    }
    const double columnWidth = std::min(width, widest / columns);
    double height = 0.0;
    const QList<Row> all = rows(columnWidth);
    const int perColumn = static_cast<int>((all.size() + columns - 1) / columns);
    for (int start = 0; start < all.size(); start += perColumn) {
        double column = 0.0;
        for (int i = start; i < std::min<int>(start + perColumn, static_cast<int>(all.size())); ++i) {
            column += all.at(i).height + (i > start ? all.at(i).gapBefore : 0.0);
        }
        height = std::max(height, column);
    }
    return {columnWidth * columns, height};
}

void LegendBlock::paintItem(QPainter *painter, const QRectF &box, double scale)
{
    const double columnWidth = box.width() / scale / m_columns;
    const QList<Row> all = rows(columnWidth);
    const int perColumn = std::max(1, static_cast<int>((all.size() + m_columns - 1) / m_columns));
    double y = 0.0;
    for (int i = 0; i < all.size(); ++i) {
        const Row &row = all.at(i);
        const int column = i / perColumn;
        const double x = columnWidth * column;
        if (i % perColumn == 0) {
            y = 0.0;
        } else {
            y += row.gapBefore;
        }
        const double line = m_pen.lineHeight();
        const QRectF symbol(x * scale, (y + line * 0.06) * scale, symbolWidth() * scale, line * 0.92 * scale);
        paintSymbol(painter, symbol, m_entries.at(row.entry), m_style, scale);
        for (int k = 0; k < row.lines.size(); ++k) {
            m_pen.draw(painter, QPointF((x + symbolWidth() + line * 0.6) * scale, (y + line * (0.78 + k)) * scale),
                       row.lines.at(k), scale);
        }
        y += row.height;
    }
}

double ScaleBlock::roundLength(double metres)
{
    if (!(metres > 0.0)) {
        return 1.0;
    }
    const double power = std::pow(10.0, std::floor(std::log10(metres)));
    for (const double step : {5.0, 2.0, 1.0}) {
        if (step * power <= metres * (1.0 + 1e-12)) {
            return step * power;
        }
    }
    return power;
}

ScaleBlock::ScaleBlock(QgsLayout *layout, double metresPerMillimetre, double longest, QColor colour, TextPen pen)
    : SheetItem(layout), m_metres(roundLength(metresPerMillimetre * longest)), m_length(m_metres / metresPerMillimetre),
      m_colour(std::move(colour)), m_pen(std::move(pen))
{
}

QSizeF ScaleBlock::neededSize() const
{
    return {m_length + m_pen.width(label(m_metres, true)) / 2.0 + m_pen.width(label(0.0, false)),
            m_pen.lineHeight() * 1.55};
}

QString ScaleBlock::label(double metres, bool unit) const
{
    const bool kilometres = m_metres >= 1000.0;
    const QString number = QString::number(kilometres ? metres / 1000.0 : metres, 'g', 6);
    return unit ? number + (kilometres ? QStringLiteral(" km") : QStringLiteral(" m")) : number;
}

void ScaleBlock::paintItem(QPainter *painter, const QRectF &box, double scale)
{
    Q_UNUSED(box)
    const double left = m_pen.width(label(0.0, false)) / 2.0;
    const double top = m_pen.lineHeight() * 1.05;
    const double height = m_pen.lineHeight() * 0.3;
    const QRectF bar(left * scale, top * scale, m_length * scale, height * scale);
    painter->setPen(QPen(m_colour, 0.15 * scale));
    painter->setBrush(Qt::white);
    painter->drawRect(bar);
    painter->setBrush(m_colour);
    painter->drawRect(QRectF(bar.left(), bar.top(), bar.width() / 2.0, bar.height()));
    for (const double part : {0.0, 0.5, 1.0}) {
        const QString text = label(m_metres * part, part == 1.0);
        const double x = left + m_length * part - m_pen.width(label(m_metres * part, false)) / 2.0;
        m_pen.draw(painter, QPointF(x * scale, m_pen.lineHeight() * 0.75 * scale), text, scale);
    }
}

NorthBlock::NorthBlock(QgsLayout *layout, double degreesClockwise, QColor colour, TextPen pen)
    : SheetItem(layout), m_degrees(degreesClockwise), m_colour(std::move(colour)), m_pen(std::move(pen))
{
}

void NorthBlock::paintItem(QPainter *painter, const QRectF &box, double scale)
{
    painter->translate(box.center());
    painter->rotate(m_degrees);
    const double h = box.height() / 2.0;
    const double w = h * 0.42;
    const double letter = m_pen.lineHeight() * scale;
    painter->setPen(QPen(m_colour, 0.2 * scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter->setBrush(m_colour);
    painter->drawPolygon(QPolygonF({{0.0, -h + letter}, {-w, h}, {0.0, h * 0.65}}));
    painter->setBrush(Qt::white);
    painter->drawPolygon(QPolygonF({{0.0, -h + letter}, {w, h}, {0.0, h * 0.65}}));
    const QString north = QStringLiteral("N");
    m_pen.draw(painter, QPointF(-m_pen.width(north) / 2.0 * scale, -h + letter * 0.72), north, scale);
}

} // namespace atlas::maps::engine
