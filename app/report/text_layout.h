// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Columns of text for a terminal or a printer. Pure; any thread.
namespace atlas::report {

/// Columns a text takes on a terminal: Hangul and other wide signs take two.
int widthOf(const QString &text);

/// Filled up with blanks on the right.
QString padded(const QString &text, int width);

/// Names come from files: what would move a terminal's cursor or turn the writing direction is shown as a box.
QString printable(QString text);

/// Aligned lines, the first column to the left and the others to the right, two blanks between, \p indent in front.
QStringList alignedTable(const QStringList &header, const std::vector<QStringList> &rows, const QString &indent);

} // namespace atlas::report
