// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import_choices.h"
#include "app/intake/import_report.h"
#include "app/model/edit.h"
#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <QString>

#include <optional>

namespace atlas::intake {

/// What a person brings, and what they say about it.
struct ImportRequest : ImportChoices
{
    QString file;
};

/// An import worked out, not yet done: one step to undo, and what it does.
struct ImportPlan
{
    model::Edit edit;
    ImportReport report;
};

/// Reads the file and works out the step that takes it in. Rows whose id is there already are updated in the columns
/// that the file has; a row that can't be taken is left out and listed with the reason, or kept and listed with what it
/// lost. Any thread; the plan holds for \p tables as they were given.
model::Result<ImportPlan> planImport(const ImportRequest &request, const model::Tables &tables,
                                     model::Progress &progress);

/// The kind by its word ("boundaries", "clusters", "participants", "links", "memberships", "participation",
/// "employment").
std::optional<ImportKind> importKindNamed(const QString &word);
QString importKindName(ImportKind kind);

} // namespace atlas::intake
