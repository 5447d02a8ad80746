// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/recipe.h"

#include "app/intake/column_guess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace atlas::intake {

namespace {

using model::RecipeFields;
using model::Row;
using model::TableId;

constexpr qsizetype longestJson = 65536;

using TextOf = QString ImportChoices::*;
constexpr std::pair<const char *, TextOf> texts[] = {{"layer", &ImportChoices::layer},
                                                     {"encoding", &ImportChoices::encoding},
                                                     {"crs", &ImportChoices::crs},
                                                     {"code_system", &ImportChoices::codeSystem}};
constexpr std::pair<const char *, QString BoundaryOptions::*> boundaryTexts[] = {
    {"level", &BoundaryOptions::level},        {"name", &BoundaryOptions::name},
    {"date", &BoundaryOptions::date},          {"source", &BoundaryOptions::source},
    {"licence", &BoundaryOptions::licence},    {"credit", &BoundaryOptions::credit},
    {"precision", &BoundaryOptions::precision}};
constexpr std::pair<const char *, bool Consents::*> consentFlags[] = {
    {"ballpark", &Consents::ballpark}, {"place", &Consents::place}, {"codes", &Consents::codes}};

QByteArray compact(const QJsonDocument &json)
{
    return json.toJson(QJsonDocument::Compact);
}

QJsonObject objectFrom(const QByteArray &json)
{
    return json.size() > longestJson ? QJsonObject() : QJsonDocument::fromJson(json).object();
}

} // namespace

QByteArray choicesToJson(const ImportChoices &choices)
{
    QJsonObject json = {{QStringLiteral("kind"), importKindName(choices.kind)}};
    for (const auto &[key, text] : texts) {
        if (!(choices.*text).isEmpty())
            json.insert(QLatin1String(key), choices.*text);
    }
    if (choices.headerRow > 0)
        json.insert(QStringLiteral("header_row"), choices.headerRow);
    QJsonObject columns;
    for (auto entry = choices.fieldMap.begin(); entry != choices.fieldMap.end(); ++entry)
        columns.insert(entry.key(), entry.value());
    json.insert(QStringLiteral("columns"), columns);
    QJsonArray consents;
    for (const auto &[word, flag] : consentFlags) {
        if (choices.consents.*flag)
            consents += QLatin1String(word);
    }
    if (!consents.isEmpty())
        json.insert(QStringLiteral("consents"), consents);
    QJsonObject boundaries;
    for (const auto &[key, text] : boundaryTexts) {
        if (!(choices.boundaries.*text).isEmpty())
            boundaries.insert(QLatin1String(key), choices.boundaries.*text);
    }
    if (choices.boundaries.keepBoundaries)
        boundaries.insert(QStringLiteral("keep"), true);
    if (!boundaries.isEmpty())
        json.insert(QStringLiteral("boundaries"), boundaries);
    return compact(QJsonDocument(json));
}

std::optional<ImportChoices> choicesFromJson(const QByteArray &bytes)
{
    const QJsonObject json = objectFrom(bytes);
    const auto kind = importKindNamed(json.value(QLatin1String("kind")).toString());
    if (!kind)
        return std::nullopt;
    ImportChoices choices;
    choices.kind = *kind;
    for (const auto &[key, text] : texts)
        choices.*text = json.value(QLatin1String(key)).toString();
    choices.headerRow = std::max(0, json.value(QLatin1String("header_row")).toInt());
    const QJsonObject columns = json.value(QLatin1String("columns")).toObject();
    const QStringList fields = importFields(*kind);
    for (auto entry = columns.begin(); entry != columns.end(); ++entry) {
        if (fields.contains(entry.key()))
            choices.fieldMap.insert(entry.key(), entry.value().toString());
    }
    const QJsonArray consents = json.value(QLatin1String("consents")).toArray();
    for (const auto &[word, flag] : consentFlags)
        choices.consents.*flag = consents.contains(QJsonValue(QLatin1String(word)));
    const QJsonObject boundaries = json.value(QLatin1String("boundaries")).toObject();
    for (const auto &[key, text] : boundaryTexts)
        choices.boundaries.*text = boundaries.value(QLatin1String(key)).toString();
    choices.boundaries.keepBoundaries = boundaries.value(QLatin1String("keep")).toBool();
    return choices;
}

ImportChoices overlaid(const ImportChoices &base, const ImportChoices &over)
{
    ImportChoices both = base;
    for (const auto &[key, text] : texts) {
        if (!(over.*text).isEmpty())
            both.*text = over.*text;
    }
    if (over.headerRow > 0)
        both.headerRow = over.headerRow;
    for (auto entry = over.fieldMap.begin(); entry != over.fieldMap.end(); ++entry)
        both.fieldMap.insert(entry.key(), entry.value());
    for (const auto &[word, flag] : consentFlags)
        both.consents.*flag = base.consents.*flag || over.consents.*flag;
    for (const auto &[key, text] : boundaryTexts) {
        if (!(over.boundaries.*text).isEmpty())
            both.boundaries.*text = over.boundaries.*text;
    }
    both.boundaries.keepBoundaries = base.boundaries.keepBoundaries || over.boundaries.keepBoundaries;
    both.keepAs = over.keepAs;
    return both;
}

Recipe recipeOf(const ImportRequest &request, const ImportReport &report)
{
    Recipe recipe{request.keepAs, {}, request};
    recipe.choices.keepAs.clear();
    const QStringList fields = importFields(request.kind);
    for (auto entry = report.columns.begin(); entry != report.columns.end(); ++entry) {
        if (!fields.contains(entry.key()))
            continue;
        recipe.choices.fieldMap.insert(entry.key(), entry.value());
        recipe.columns += entry.value();
    }
    recipe.columns.removeDuplicates();
    if (recipe.choices.codeSystem.isEmpty())
        recipe.choices.codeSystem = report.codeSystem.name;
    return recipe;
}

void keepRecipe(model::Edit &edit, const Recipe &recipe, const model::Tables &tables)
{
    const QString kind = importKindName(recipe.choices.kind);
    const QString columns = QString::fromUtf8(compact(QJsonDocument(QJsonArray::fromStringList(recipe.columns))));
    const QString choices = QString::fromUtf8(choicesToJson(recipe.choices));
    const model::Table &table = tables[TableId::Recipes];
    const Row known = table.rowOf(recipe.name);
    if (known == model::noRow) {
        edit.insertRow(TableId::Recipes, {recipe.name, kind, columns, choices});
        return;
    }
    for (const auto &[field, text] : {std::pair{RecipeFields::Kind, kind}, std::pair{RecipeFields::Columns, columns},
                                      std::pair{RecipeFields::Choices, choices}}) {
        if (table.text(known, field) != text)
            edit.setCell(TableId::Recipes, known, field, text);
    }
}

std::vector<Recipe> recipesOf(const model::Tables &tables)
{
    std::vector<Recipe> recipes;
    const model::Table &table = tables[TableId::Recipes];
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (!table.isAlive(row))
            continue;
        std::optional<ImportChoices> choices = choicesFromJson(table.text(row, RecipeFields::Choices).toUtf8());
        const QByteArray json = table.text(row, RecipeFields::Columns).toUtf8();
        if (!choices || json.size() > longestJson)
            continue;
        Recipe recipe{table.text(row, RecipeFields::Name), {}, std::move(*choices)};
        for (const QJsonValue column : QJsonDocument::fromJson(json).array())
            recipe.columns += column.toString();
        recipes.push_back(std::move(recipe));
    }
    std::sort(recipes.begin(), recipes.end(), [](const Recipe &a, const Recipe &b) { return a.name < b.name; });
    return recipes;
}

std::optional<Recipe> recipeNamed(const model::Tables &tables, const QString &name)
{
    for (Recipe &recipe : recipesOf(tables)) {
        if (recipe.name == name)
            return std::move(recipe);
    }
    return std::nullopt;
}

std::vector<Recipe> recipesFor(const model::Tables &tables, const QStringList &columns)
{
    std::vector<Recipe> fitting = recipesOf(tables);
    std::erase_if(fitting, [&](const Recipe &recipe) {
        return recipe.columns.isEmpty() ||
               !std::all_of(recipe.columns.begin(), recipe.columns.end(),
                            [&](const QString &column) { return columns.contains(column); });
    });
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const Recipe &a, const Recipe &b) { return a.columns.size() > b.columns.size(); });
    return fitting;
}

} // namespace atlas::intake
