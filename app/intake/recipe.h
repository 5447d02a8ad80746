// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import.h"
#include "app/model/edit.h"
#include "app/model/tables.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What was said about one file, kept in the atlas for the next one of its kind ("same columns as last month").
namespace atlas::intake {

struct Recipe
{
    QString name;
    QStringList columns; ///< that a file must have for it
    ImportChoices choices;
};

/// The recipe that an import leaves: what the person said, with the columns and the code system as they were settled.
Recipe recipeOf(const ImportRequest &request, const ImportReport &report);

/// Adds to the edit that the atlas keeps the recipe, in the place of one with the same name.
void keepRecipe(model::Edit &edit, const Recipe &recipe, const model::Tables &tables);

/// Those that the atlas has, by name. What can't be understood is not among them.
std::vector<Recipe> recipesOf(const model::Tables &tables);
std::optional<Recipe> recipeNamed(const model::Tables &tables, const QString &name);

/// Those whose columns are all among a file's, the ones that need the most first.
std::vector<Recipe> recipesFor(const model::Tables &tables, const QStringList &columns);

/// What is said in \p over, and else in \p base. The kind is the base's.
ImportChoices overlaid(const ImportChoices &base, const ImportChoices &over);

/// Choices as JSON, and back; nothing when it is none.
QByteArray choicesToJson(const ImportChoices &choices);
std::optional<ImportChoices> choicesFromJson(const QByteArray &json);

} // namespace atlas::intake
