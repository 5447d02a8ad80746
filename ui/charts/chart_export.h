// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "ui/charts/chart.h"

#include <QByteArray>
#include <QImage>
#include <QString>

/// A chart taken out of the program: dark ink on white, with its title above it. Window's thread; some milliseconds.
namespace atlas::ui {

/// \param width logical pixels; \param scale device pixels for each of them
QImage chartPicture(const Chart &chart, int width, double scale);
QByteArray chartSvg(const Chart &chart, int width);
/// Tab-separated, for the clipboard: spreadsheets take it as cells.
QString tableText(const ChartTable &table);
/// For the clipboard of word processors; every text escaped.
QString tableHtml(const ChartTable &table, const QString &title);
/// Comma-separated, with what a spreadsheet would take for a formula made plain text.
QByteArray tableCsv(const ChartTable &table);
/// A chart on its way into a file, by the ending of the path: .svg, else PNG at twice the size of the screen. Made on
/// the window's thread, written on any.
struct ChartFile
{
    QString path;
    QByteArray svg;
    QImage picture; ///< where it is no SVG
};
ChartFile chartFile(const Chart &chart, const QString &path);
/// Atomic. Any thread.
model::Result<void> writeChart(const ChartFile &file);

} // namespace atlas::ui
