// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/progress.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <vector>

/// Tables of text as people have them: any delimiter, any line end. Pure; any thread.
namespace atlas::intake {

/// A text taken apart. Every record of the text is there, blank ones too, so that numbers can be counted.
struct DelimitedText
{
    QChar delimiter = u',';
    std::vector<QStringList> records; ///< cells without the blanks around them
};

/// The delimiter (tab, semicolon, bar or comma) that most lines agree on; a first line "sep=;" decides.
QChar sniffDelimiter(const QString &text);

/// Takes a text apart: LF, CRLF or CR; quotes around cells, doubled inside; a quote inside an unquoted cell stands for
/// itself. The problem (a quote that is never closed, more than a table can be, cancelled) has no file.
model::Result<DelimitedText> splitDelimited(const QString &text, model::Progress &progress);

} // namespace atlas::intake
