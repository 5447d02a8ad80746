// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QFontMetricsF;
class QPainter;
class QRectF;

namespace atlas::ui {

/// The colours that charts are painted in. Hues after Okabe & Ito (2008), set apart in lightness too, so that they
/// stay apart in grey print and for every eye; pattern is always the second channel. A value.
struct ChartColours
{
    QColor ground; ///< behind the chart
    QColor text;
    QColor quiet; ///< ticks, legends
    QColor grid;
    QColor first;  ///< first series: filled bars
    QColor second; ///< second series: outlined bars
    QColor third;  ///< third series: crossed bars
    QColor marker; ///< what was observed
    QColor alarm;  ///< gaps
    bool dark = false;

    static ChartColours forPalette(const QPalette &palette);
    /// For pictures that leave the program: dark ink on white, whatever the window looks like.
    static ChartColours paper();

    /// Sequential ramp, 0 … 1, from near the ground to deep blue (or, on dark, to light): lightness is monotone.
    QColor ramp(double part) const;
    /// Diverging ramp, −1 … +1: orange-brown below, blue above, near the ground at 0.
    QColor diverging(double part) const;
    /// Black or white, whichever can be read on it.
    static QColor inkOn(const QColor &fill);
};

/// How a bar looks beside its colour.
enum class BarLook {
    Filled,
    Outlined,  ///< second series
    Crossed,   ///< third series
    Uncertain, ///< hatched
};
void fillBar(QPainter &painter, const QRectF &box, const QColor &colour, BarLook look);

/// Text in a box, elided where it does not fit; never wraps.
void drawFitted(QPainter &painter, const QRectF &box, int alignment, const QString &text);

/// A round step (1, 2 or 5 times a power of ten) that cuts \p span into at most \p parts.
double roundStep(double span, int parts);

} // namespace atlas::ui
