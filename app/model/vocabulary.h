// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/schema.h"

#include <QString>

#include <span>

namespace atlas::model {

/// The stored values of a vocabulary, in the order they are offered; the file keeps these, never the labels.
std::span<const char *const> vocabularyValues(Vocabulary vocabulary);

/// A stored value's label, translated; a value that is not in the vocabulary is shown as it is.
QString vocabularyLabel(Vocabulary vocabulary, const QString &value);

/// How far a boundary set's lines may be off, in metres, when nothing better is known: overview 10,000 (measured on the
/// sets that come with the program: 3,000 to 11,000), statistical 100 (half a millimetre at 1:200,000, what such sets
/// are generalised for), cadastral 1; NaN for any other precision.
double usualPositionalErrorM(const QString &precision);

} // namespace atlas::model
