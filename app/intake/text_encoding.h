// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace atlas::intake {

/// In which encoding a file's texts are, and how that was found out.
struct TextEncoding
{
    QString name; ///< "UTF-8", "CP949", …
    QString how;  ///< translated: "given", "named by the .cpg file", …

    /// A cell's text; bytes that make no sense become U+FFFD.
    QString decode(const QByteArray &bytes) const;
};

/// What is known before looking at the texts.
struct EncodingHints
{
    QString wanted;   ///< --encoding; empty = find out
    QString stated;   ///< by the file or its companion; empty = nothing said
    QString statedBy; ///< translated: "the .cpg file"
};

/// Settles the encoding. \p forEachText calls its argument with every text of the file, as raw bytes, and may be used
/// several times. The wish of the person wins, then what the file states when it fits, then UTF-8 when every text is
/// strictly that, then CP949 (the Korean code page, a superset of EUC-KR), then Windows-1252.
model::Result<TextEncoding>
settleEncoding(const EncodingHints &hints,
               const std::function<void(const std::function<void(const QByteArray &)> &)> &forEachText);

/// The usual name for an encoding's many names ("euc-kr", "ms949" → "CP949"); empty when it is not known.
QString encodingName(const QString &anyName);

} // namespace atlas::intake
