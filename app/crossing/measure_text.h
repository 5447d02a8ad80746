// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace atlas::crossing {

/// What a published count counts, for people: the measures that are common are translated, any other is shown as it
/// stands in the table, its underscores as blanks. Pure; any thread.
QString measureLabel(const QString &measure);

} // namespace atlas::crossing
