// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/live_figures.h"
#include "ui/drawing/extent_probe.h"

#include <QString>

/// How the figures of an extent being drawn are put on the read-out panel; one way for every tool. Window's thread.
namespace atlas::ui {

class DrawingContext;

/// Area, perimeter, shares by province, and whether it crosses. \p findings may be null (not looked at yet) or about
/// a slightly earlier extent: lines are named from it, the rest is live.
void showExtent(DrawingContext &context, const drawing::LiveFigures &figures, const ExtentFindings *findings);
/// Nothing drawn yet.
void showNoExtent(DrawingContext &context);
/// "Crosses provincial lines: it lies in 2 provinces" and the lines with their lengths.
QString extentVerdict(const DrawingContext &context, const drawing::LiveFigures &figures,
                      const ExtentFindings *findings);
/// What is wrong at a place, in a word or two, translated.
QString faultWords(drawing::FaultKind kind);

} // namespace atlas::ui
