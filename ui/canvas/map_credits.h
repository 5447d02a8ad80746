// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <QString>

/// What a map must say about what it shows besides its boundaries' credit: what on it is not a documented fact. Texts
/// are translated. Reads the tables on the thread that owns them.
namespace atlas::ui {

/// Whether a living cluster, participant or link is marked illustrative. Looks at whole columns: a few milliseconds for
/// millions of rows.
bool hasIllustrativeRows(const model::Tables &tables);

/// The sentence to put on a map that has such rows.
QString illustrativeNote();

} // namespace atlas::ui
