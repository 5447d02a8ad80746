// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "ui/compare/comparison.h"

#include <QFont>
#include <QImage>
#include <QString>

/// A comparison taken out of the program. Any thread.
namespace atlas::ui {

/// Dark ink on white. \param scale device pixels for each logical pixel
QImage comparisonPicture(const Comparison &comparison, const QString &title, const QString &note, const QFont &font,
                         double scale);
/// By the ending: .csv, .xlsx, .html, .svg, else PNG at twice the size of the screen. Atomic.
model::Result<void> saveComparison(const Comparison &comparison, const QString &title, const QString &note,
                                   const QFont &font, const QString &path);

} // namespace atlas::ui
