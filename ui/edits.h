// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/edit.h"
#include "app/model/problem.h"
#include "app/model/tables.h"

#include <QString>

#include <functional>

/// The steps that tables and forms take: their values and the words undo shows for them. Window's thread.
namespace atlas::ui {

/// Carries out a step; the session's apply() behind the window.
using ApplyEdit = std::function<model::Result<void>(model::Edit)>;

/// What a row is called in a sentence: its name, or for a link the names of its ends.
QString rowTitle(const model::Tables &tables, model::TableId table, model::Row row, const QString &language);

/// Sets one cell: "Change kind of Ansan".
model::Edit cellEdit(const model::Tables &tables, model::TableId table, model::Row row, model::FieldIndex field,
                     model::Value value, const QString &language);

/// A number as a person types it in the locale of the program; empty text is "not given". Refuses what is no number,
/// and numbers below zero (employees, weights).
model::Result<model::Value> parsedNumber(const QString &typed);
/// A number ready for typing: no group separators.
QString typedNumber(double number);

} // namespace atlas::ui
