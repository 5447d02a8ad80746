// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <QString>
#include <QStringList>

/// What a map must say about itself: whose boundaries, of when, how precise, and what on it is not a documented fact. Texts are
/// translated. Reads the tables on the thread that owns them.
namespace atlas::ui {

/// Credit, date and precision of the boundary set in use, in that order; empty when there is none.
QStringList boundaryCredits(const model::Tables &tables);

/// Whether a living cluster, participant or link is marked illustrative. Looks at whole columns: a few milliseconds for millions
/// of rows.
bool hasIllustrativeRows(const model::Tables &tables);

/// The sentence to put on a map that has such rows.
QString illustrativeNote();

} // namespace atlas::ui
