// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/sheet_preset.h"

#include <QCoreApplication>

#include <cmath>

namespace atlas::ui {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double slideDpi = 144.0; // 1920 px over 13.333 in
const QSizeF a4(297.0, 210.0);
const QSizeF a3(420.0, 297.0);

class Text
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::SheetPreset)
};

} // namespace

QList<SheetPreset> sheetPresets()
{
    return {
        {QStringLiteral("a4-landscape"), Text::tr("A4 landscape"), a4, {}},
        {QStringLiteral("a4-portrait"), Text::tr("A4 portrait"), a4.transposed(), {}},
        {QStringLiteral("a3-landscape"), Text::tr("A3 landscape"), a3, {}},
        {QStringLiteral("a3-portrait"), Text::tr("A3 portrait"), a3.transposed(), {}},
        {QStringLiteral("slide-16x9"), Text::tr("Slide 16:9 (1920 × 1080)"), {}, {1920, 1080}},
    };
}

double sheetDpi(const SheetPreset &preset, double wantedDpi)
{
    return preset.isPaper() ? wantedDpi : slideDpi;
}

QSize sheetPixels(const SheetPreset &preset, double wantedDpi)
{
    if (!preset.isPaper())
        return preset.pixels;
    const auto pixels = [wantedDpi](double mm) {
        return static_cast<int>(std::lround(mm / millimetresPerInch * wantedDpi));
    };
    return {pixels(preset.millimetres.width()), pixels(preset.millimetres.height())};
}

} // namespace atlas::ui
