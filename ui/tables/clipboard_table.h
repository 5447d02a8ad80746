// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Rows on their way from and to a spreadsheet. Pure; any thread.
namespace atlas::ui {

/// A cell's text as it can be pasted into a spreadsheet without being taken for a formula (CWE-1236): one line, no tab,
/// and an apostrophe before = + − @ unless it is a number.
QString cellForSpreadsheet(const QString &text);

/// The text of a clipboard as a table with a header line, ready to be imported. Where the first line is no header (few
/// of its cells are headings people use), the columns are taken to be \p fields, in this order. Apostrophes that
/// cellForSpreadsheet() puts are taken away. Empty when the text holds no table.
struct ClipboardTable
{
    QString text;
    bool isTabbed = false; ///< cells divided by tabs, as spreadsheets give them; else by commas or semicolons
    bool hadHeader = false;
};
ClipboardTable clipboardTable(const QString &clipboard, const QStringList &fields);

} // namespace atlas::ui
