// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QSizeF>
#include <QString>

/// Sheets a map is written on.
namespace atlas::ui {

struct SheetPreset
{
    QString id;         ///< stored in settings: "a4-landscape", …
    QString title;      ///< translated
    QSizeF millimetres; ///< of paper; empty for a slide
    QSize pixels;       ///< of a slide; empty for paper
    bool isPaper() const { return pixels.isEmpty(); }
};

/// A4 and A3 both ways, slide 16:9 (13.333 × 7.5 inches).
QList<SheetPreset> sheetPresets();

/// Dots per inch a sheet is drawn at: what was asked for on paper, fixed for a slide.
double sheetDpi(const SheetPreset &preset, double wantedDpi);
/// Its size at that.
QSize sheetPixels(const SheetPreset &preset, double wantedDpi);

} // namespace atlas::ui
