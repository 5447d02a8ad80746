// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/level_style.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace atlas::ui {

namespace {

constexpr qreal iconSide = 16;

QColor mixed(const QColor &base, const QColor &tint, qreal part)
{
    const auto channel = [part](int from, int to) { return static_cast<int>(from + (to - from) * part); };
    return QColor(channel(base.red(), tint.red()), channel(base.green(), tint.green()),
                  channel(base.blue(), tint.blue()));
}

void paintSymbol(QPainter &painter, Level level, const QColor &colour, const QColor &mark)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (level) {
    case Level::Info:
    case Level::Success:
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        break;
    case Level::Warning:
        painter.drawPolygon(QPolygonF({{8, 1}, {15.5, 14.5}, {0.5, 14.5}}));
        break;
    case Level::Error: // an octagon
        painter.drawPolygon(QPolygonF({{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}}));
        break;
    }
    painter.setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (level) {
    case Level::Info:
        painter.drawLine(QPointF(8, 7.5), QPointF(8, 11.5));
        painter.drawPoint(QPointF(8, 4.5));
        break;
    case Level::Success:
        painter.drawPolyline(QPolygonF({{4.7, 8.3}, {7, 10.8}, {11.4, 5.4}}));
        break;
    case Level::Warning:
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.5));
        painter.drawPoint(QPointF(8, 12.3));
        break;
    case Level::Error:
        painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5));
        painter.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5));
        break;
    }
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor levelColour(Level level, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (level) {
    case Level::Info:
        return dark ? QColor(0x7a, 0xb8, 0xff) : QColor(0x0b, 0x5c, 0xad);
    case Level::Success:
        return dark ? QColor(0x6f, 0xcf, 0x97) : QColor(0x1b, 0x6e, 0x3c);
    case Level::Warning:
        return dark ? QColor(0xff, 0xc0, 0x5c) : QColor(0x8a, 0x55, 0x00);
    case Level::Error:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1b, 0x1b);
    }
    return {};
}

QColor levelBackground(Level level, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), levelColour(level, palette), isDark(palette) ? 0.22 : 0.12);
}

QIcon levelIcon(Level level, const QPalette &palette)
{
    QIcon icon;
    for (const int side : {16, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(side / iconSide, side / iconSide);
        paintSymbol(painter, level, levelColour(level, palette), isDark(palette) ? Qt::black : Qt::white);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString levelName(Level level)
{
    switch (level) {
    case Level::Info:
        return QCoreApplication::translate("Level", "Information");
    case Level::Success:
        return QCoreApplication::translate("Level", "Done");
    case Level::Warning:
        return QCoreApplication::translate("Level", "Warning");
    case Level::Error:
        return QCoreApplication::translate("Level", "Error");
    }
    return {};
}

} // namespace atlas::ui
