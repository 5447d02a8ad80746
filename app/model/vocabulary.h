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

} // namespace atlas::model
