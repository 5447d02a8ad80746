// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/delineation.h"
#include "app/model/edit.h"
#include "app/model/problem.h"
#include "app/model/tables.h"

#include <QCoreApplication>

/// Private to this folder: what the builders of edits share.
namespace atlas::drawing {

class EditText
{
    Q_DECLARE_TR_FUNCTIONS(DrawingEdits)
};

/// "ko" or "en", as the program speaks.
QString namesIn();
/// What a cluster is called in undo texts; empty for a row that is not there.
QString titleOf(const model::Tables &tables, model::Row cluster);

/// Adds a checked extent and how it came about to an edit, with what its zones become.
model::Result<void> writeExtent(model::Edit &edit, const model::Tables &tables, model::Row cluster, model::Shape extent,
                                const Delineation &how);

} // namespace atlas::drawing
