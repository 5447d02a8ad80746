// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <QString>
#include <QStringList>

namespace atlas::session {

/// What a map must say of the lines it shows: the credit of the boundary set in use, its reference date, and its
/// precision with the positional error. Translated, in the language ("ko" or "en"); empty without a boundary set. Any
/// thread.
QStringList boundaryCredits(const model::Tables &tables, const QString &language);

} // namespace atlas::session
