// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/column_fit.h"

#include "app/intake/code_system.h"
#include "app/intake/column_guess.h"
#include "app/intake/number_text.h"
#include "app/intake/province_table.h"
#include "app/intake/translate.h"
#include "app/intake/vocabulary_words.h"
#include "app/model/schema.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

namespace atlas::intake {

namespace {

constexpr int mostCells = 300;
constexpr double byHeading = 0.9;
constexpr double byPart = 0.65; // the heading only contains the word

using Test = std::function<bool(const QString &)>;

model::TableId tableOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Boundaries:
        return model::TableId::Regions;
    case ImportKind::Clusters:
        return model::TableId::Clusters;
    case ImportKind::Participants:
        return model::TableId::Participants;
    case ImportKind::Links:
        return model::TableId::Links;
    case ImportKind::Memberships:
        return model::TableId::Memberships;
    case ImportKind::Participation:
        return model::TableId::Participation;
    case ImportKind::Employment:
        return model::TableId::Employment;
    }
    return model::TableId::Participants;
}

Test within(NumberStyle style, double least, double most)
{
    return [=](const QString &cell) {
        const auto number = numberFrom(cell, style);
        return number && *number >= least && *number <= most;
    };
}

/// Whether a cell can be what the field takes; none when anything can.
Test testFor(ImportKind kind, const QString &field, const QStringList &cells)
{
    const double unbounded = 1e12;
    const bool place = field == QLatin1String("lon") || field == QLatin1String("lat") || field == QLatin1String("x") ||
                       field == QLatin1String("y");
    if (place) {
        const double most = field == QLatin1String("lon") || field == QLatin1String("lat") ? 180 : unbounded;
        return within(numberStyle(cells, true), -most, most);
    }
    if (field == QLatin1String("lonlat")) {
        static const QRegularExpression two(QStringLiteral("-?\\d+[.\\d]*\\D+-?\\d+"));
        return [](const QString &cell) { return two.match(cell).hasMatch(); };
    }
    if (field == QLatin1String("region_code") || field == QLatin1String("code") ||
        field == QLatin1String("parent_code")) {
        static const QRegularExpression form(QStringLiteral("^([A-Z]{2}-?)?[A-Z]?\\d{1,10}$|^[A-Z]{2}-[A-Z0-9]{1,3}$"));
        return [](const QString &cell) { return form.match(plainCode(cell).left(10)).hasMatch(); };
    }
    if (field == QLatin1String("province"))
        return [](const QString &cell) { return provinceByName(cell.section(u' ', 0, 0)) || provinceByName(cell); };
    if (field == QLatin1String("valid_from") || field == QLatin1String("valid_to") || field == QLatin1String("year"))
        return [](const QString &cell) { return dateValue(cell).has_value(); };
    const model::TableInfo &info = model::tableInfo(tableOf(kind));
    const model::FieldIndex index = info.fieldNamed(field);
    if (index != model::noField && info.fields[index].vocabulary != model::Vocabulary::None) {
        const model::Vocabulary words = info.fields[index].vocabulary;
        return [words](const QString &cell) { return vocabularyValue(words, cell).has_value(); };
    }
    if (index != model::noField && info.fields[index].type == model::ColumnType::Real)
        return within(numberStyle(cells, false), 0, unbounded);
    if (index != model::noField && info.fields[index].type == model::ColumnType::Flag)
        return [](const QString &cell) { return flagValue(cell).has_value(); };
    if (field == QLatin1String("name") || field == QLatin1String("district") || field == QLatin1String("address"))
        return [](const QString &cell) { return !numberFrom(cell).has_value(); };
    return {};
}

bool isNeeded(ImportKind kind, const QString &field)
{
    static const QMap<ImportKind, QStringList> needed = {
        {ImportKind::Boundaries, {QStringLiteral("code")}},
        {ImportKind::Clusters, {QStringLiteral("id"), QStringLiteral("name")}},
        {ImportKind::Participants, {QStringLiteral("id"), QStringLiteral("name")}},
        {ImportKind::Links, {QStringLiteral("from_participant"), QStringLiteral("to_participant")}},
        {ImportKind::Memberships, {QStringLiteral("cluster"), QStringLiteral("participant")}},
        {ImportKind::Participation, {QStringLiteral("cluster"), QStringLiteral("value")}},
        {ImportKind::Employment, {QStringLiteral("industry"), QStringLiteral("employees")}},
    };
    return needed.value(kind).contains(field);
}

/// How many of the kind's fields beyond the needed ones say that a table is of that kind.
QStringList tellingFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Boundaries:
        return {QStringLiteral("name"), QStringLiteral("parent_code")};
    case ImportKind::Clusters:
        return {QStringLiteral("stage"), QStringLiteral("governance"), QStringLiteral("constraint"),
                QStringLiteral("lead_participant"), QStringLiteral("parent_cluster")};
    case ImportKind::Participants:
        return {QStringLiteral("lon"),      QStringLiteral("lat"),      QStringLiteral("x"),
                QStringLiteral("lonlat"),   QStringLiteral("address"),  QStringLiteral("employees"),
                QStringLiteral("industry"), QStringLiteral("district"), QStringLiteral("region_code")};
    case ImportKind::Links:
        return {QStringLiteral("weight"), QStringLiteral("formality"), QStringLiteral("directed"),
                QStringLiteral("kind")};
    case ImportKind::Memberships:
        return {QStringLiteral("role"), QStringLiteral("valid_from")};
    case ImportKind::Participation:
        return {QStringLiteral("measure"), QStringLiteral("year"), QStringLiteral("region_code"),
                QStringLiteral("province")};
    case ImportKind::Employment:
        return {QStringLiteral("establishments"), QStringLiteral("plant"), QStringLiteral("year")};
    }
    return {};
}

} // namespace

QString fieldHeading(ImportKind kind, const QString &field)
{
    struct Heading
    {
        const char *field;
        const char *text;
    };
    static constexpr Heading own[] = {
        {"lon", QT_TRANSLATE_NOOP("Intake", "Longitude")},
        {"lat", QT_TRANSLATE_NOOP("Intake", "Latitude")},
        {"x", QT_TRANSLATE_NOOP("Intake", "X (east)")},
        {"y", QT_TRANSLATE_NOOP("Intake", "Y (north)")},
        {"lonlat", QT_TRANSLATE_NOOP("Intake", "Coordinates in one column")},
        {"province", QT_TRANSLATE_NOOP("Intake", "Province by name")},
        {"district", QT_TRANSLATE_NOOP("Intake", "District by name")},
        {"address", QT_TRANSLATE_NOOP("Intake", "Address")},
        {"cluster", QT_TRANSLATE_NOOP("Intake", "Cluster")},
        {"role", QT_TRANSLATE_NOOP("Intake", "Role in the cluster")},
        {"code", QT_TRANSLATE_NOOP("Intake", "Code")},
        {"parent_code", QT_TRANSLATE_NOOP("Intake", "Code of the province")},
    };
    for (const Heading &heading : own) {
        if (field == QLatin1String(heading.field))
            return translate("Intake", heading.text);
    }
    const model::TableId table = tableOf(kind);
    const model::FieldIndex index = model::tableInfo(table).fieldNamed(field);
    return index == model::noField ? field : model::fieldLabel(table, index);
}

std::vector<ColumnGuess> weighColumns(ImportKind kind, const SourceTable &table, const QMap<QString, int> &chosen,
                                      const QMap<QString, QString> &wanted)
{
    std::vector<ColumnGuess> guesses;
    for (const QString &field : importFields(kind)) {
        ColumnGuess guess;
        guess.field = field;
        guess.label = fieldHeading(kind, field);
        guess.column = chosen.value(field, -1);
        guess.isNeeded = isNeeded(kind, field);
        if (guess.column >= 0) {
            QStringList cells;
            for (std::size_t row = 0; row < table.rows.size() && cells.size() < mostCells; ++row) {
                const QString &cell = table.rows[row].cells[guess.column];
                if (!cell.isEmpty())
                    cells += cell;
            }
            const Test test = testFor(kind, field, cells);
            const auto fitting = test ? std::count_if(cells.begin(), cells.end(), test) : cells.size();
            const double share = cells.isEmpty() ? 0 : static_cast<double>(fitting) / static_cast<double>(cells.size());
            const bool known = isKnownHeader(table.columns[guess.column]) || kind == ImportKind::Boundaries;
            guess.confidence = (known ? byHeading : byPart) * (0.3 + 0.7 * share);
            if (wanted.contains(field)) {
                guess.why = translate("Intake", "chosen");
                guess.confidence = 1;
            } else if (cells.isEmpty()) {
                guess.why = translate("Intake", "by its heading, but it is empty");
            } else if (test) {
                guess.why = translate("Intake", "by its heading; %1 % of its cells fit")
                                .arg(QString::number(std::lround(share * 100)));
            } else {
                guess.why = translate("Intake", "by its heading");
            }
        }
        guesses.push_back(std::move(guess));
    }
    return guesses;
}

double kindConfidence(ImportKind kind, const SourceTable &table, const std::vector<ColumnGuess> &guesses)
{
    double needed = 1;
    double either = 0;
    double telling = 0;
    const QStringList signs = tellingFields(kind);
    const bool oneIsEnough = kind == ImportKind::Participants || kind == ImportKind::Clusters;
    for (const ColumnGuess &guess : guesses) {
        if (guess.isNeeded) {
            needed = std::min(needed, guess.confidence);
            either = std::max(either, guess.confidence);
        }
        if (signs.contains(guess.field))
            telling += guess.confidence;
    }
    const double base = oneIsEnough ? either : needed;
    double confidence = base * (0.45 + 0.5 * std::min(telling / 2, 1.0));
    const auto polygons = std::count_if(table.rows.begin(), table.rows.end(),
                                        [](const SourceTable::Row &row) { return row.shape != nullptr; });
    const auto points = std::count_if(table.rows.begin(), table.rows.end(),
                                      [](const SourceTable::Row &row) { return row.point.has_value(); });
    const bool areas = polygons > 0 && polygons * 2 > static_cast<std::ptrdiff_t>(table.rows.size());
    switch (kind) {
    case ImportKind::Boundaries:
        return areas ? (base > 0 ? 0.5 + 0.45 * base : 0.2) : 0;
    case ImportKind::Clusters:
        return areas ? std::max(confidence, 0.6) : confidence * 0.9;
    case ImportKind::Participants:
        return areas ? confidence * 0.3 : points > 0 ? std::max(confidence, 0.85) : confidence;
    default:
        return areas || points > 0 ? confidence * 0.3 : confidence;
    }
}

} // namespace atlas::intake
