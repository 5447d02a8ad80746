// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/text_encoding.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

/// Whole text files: which encoding they are in, and turning them into Unicode. Pure; any thread.
namespace atlas::intake {

/// One spelling for all names of an encoding: "cp949", "ms949", "UHC", "EUC-KR" and "ks_c_5601-1987" all give "CP949"
/// (which holds every character of EUC-KR and more), "utf8" and "65001" give "UTF-8". Empty when it is unknown.
QString canonicalEncoding(const QString &name);

/// Encodings worth offering, canonical names, the likely ones first.
QStringList offeredEncodings();

/// The encoding that a .dbf's language driver byte stands for; empty for 0 and unknown ones.
QString encodingOfLanguageDriver(unsigned char driver);

/// Settles the encoding of a text file. \p wanted (--encoding) wins; then the byte order mark, zero bytes (UTF-16), a
/// strict UTF-8 test, and else which of the legacy encodings the bytes look like: CP949, Shift_JIS, GB18030, Big5,
/// windows-1252. The problem has words, but no file.
model::Result<TextEncoding> settleFileEncoding(const QByteArray &bytes, const QString &wanted);

/// The text, without a byte order mark; nullopt when the bytes are not in that encoding. A character cut off at the
/// very end is left out.
std::optional<QString> decodeText(const QByteArray &bytes, const QString &encoding);

} // namespace atlas::intake
