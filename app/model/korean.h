// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace atlas::model {

/// A Korean sentence whose particles are written for both cases because they follow a value ("%1이(가)"), with the one
/// that the word before it asks for: by its last syllable, by how a number or a letter is read, and past closing
/// quotation marks and what stands in parentheses. Where that can't be told (a foreign word in small letters) both
/// stay. A text in any other language comes back as it is. Pure; any thread.
QString settleParticles(const QString &text);

} // namespace atlas::model
