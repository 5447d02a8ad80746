// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/chart_style.h"

#include "ui/level_style.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto t = static_cast<float>(std::clamp(part, 0.0, 1.0));
    return QColor::fromRgbF(from.redF() + (to.redF() - from.redF()) * t,
                            from.greenF() + (to.greenF() - from.greenF()) * t,
                            from.blueF() + (to.blueF() - from.blueF()) * t);
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

ChartColours ChartColours::forPalette(const QPalette &palette)
{
    ChartColours colours = paper();
    colours.dark = isDark(palette);
    colours.ground = palette.color(QPalette::Window);
    colours.text = palette.color(QPalette::WindowText);
    colours.quiet = mixed(colours.ground, colours.text, 0.72);
    colours.grid = mixed(colours.ground, colours.text, 0.22);
    if (colours.dark) {
        colours.first = QColor(0x6c, 0xb4, 0xee);
        colours.second = QColor(0xf2, 0xb0, 0x4c);
        colours.third = QColor(0x5f, 0xd3, 0xb0);
        colours.marker = QColor(0xff, 0x9d, 0x5c);
        colours.alarm = QColor(0xff, 0x8a, 0x80);
    }
    return colours;
}

ChartColours ChartColours::paper()
{
    ChartColours colours;
    colours.ground = Qt::white;
    colours.text = QColor(0x1c, 0x20, 0x24);
    colours.quiet = QColor(0x55, 0x5c, 0x63);
    colours.grid = QColor(0xd4, 0xd8, 0xdc);
    colours.first = QColor(0x1f, 0x6f, 0xae);
    colours.second = QColor(0xb2, 0x66, 0x00);
    colours.third = QColor(0x00, 0x7a, 0x5e);
    colours.marker = QColor(0xc0, 0x4a, 0x00);
    colours.alarm = QColor(0xb3, 0x1b, 0x1b);
    return colours;
}

QColor ChartColours::ramp(double part) const
{
    const double t = std::clamp(part, 0.0, 1.0);
    const QColor low = dark ? QColor(0x2c, 0x3c, 0x4c) : QColor(0xe3, 0xee, 0xf7);
    const QColor middle = dark ? QColor(0x3a, 0x78, 0xa8) : QColor(0x6b, 0xa6, 0xcf);
    const QColor high = dark ? QColor(0xbf, 0xe3, 0xff) : QColor(0x0b, 0x3c, 0x6f);
    return t < 0.5 ? mixed(low, middle, t * 2) : mixed(middle, high, t * 2 - 1);
}

QColor ChartColours::diverging(double part) const
{
    const double t = std::clamp(part, -1.0, 1.0);
    const QColor middle = mixed(ground, text, 0.07);
    const QColor below = dark ? QColor(0xf2, 0xb0, 0x4c) : QColor(0x9a, 0x52, 0x00);
    const QColor above = dark ? QColor(0xbf, 0xe3, 0xff) : QColor(0x0b, 0x3c, 0x6f);
    return mixed(middle, t < 0 ? below : above, std::abs(t));
}

QColor ChartColours::inkOn(const QColor &fill)
{
    const double light = luminance(fill);
    return (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? QColor(Qt::black) : QColor(Qt::white);
}

void fillBar(QPainter &painter, const QRectF &box, const QColor &colour, BarLook look)
{
    if (box.width() <= 0)
        return;
    QColor soft = colour;
    soft.setAlphaF(look == BarLook::Filled ? 1.0F : 0.30F);
    painter.fillRect(box, soft);
    if (look == BarLook::Uncertain)
        painter.fillRect(box, QBrush(colour, Qt::BDiagPattern));
    if (look == BarLook::Crossed)
        painter.fillRect(box, QBrush(colour, Qt::Dense5Pattern));
    if (look != BarLook::Filled) {
        painter.setPen(QPen(colour, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.6, 0.6, -0.6, -0.6));
    }
}

void drawFitted(QPainter &painter, const QRectF &box, int alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    // Branches of one organisation differ at the end of their names; what stands in parentheses can go first.
    const Qt::TextElideMode mode = text.contains(QLatin1String(" (")) ? Qt::ElideRight : Qt::ElideMiddle;
    painter.drawText(box, alignment | Qt::TextSingleLine, metrics.elidedText(text, mode, std::max(0.0, box.width())));
}

double roundStep(double span, int parts)
{
    if (!(span > 0) || parts < 1)
        return 1;
    const double rough = span / parts;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace atlas::ui
