// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace atlas::geometry {

/// Why a shape is invalid, for people: the geometry library's own words (Validity::reason) translated where they are
/// known, else as they are. Begins small, for use inside a sentence. Pure; any thread.
QString validityWords(const QString &reason);

} // namespace atlas::geometry
