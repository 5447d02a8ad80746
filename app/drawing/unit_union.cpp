// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/unit_union.h"

#include "app/drawing/delineation.h"
#include "app/geometry/shape_tools.h"
#include "app/model/vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace atlas::drawing {

using model::BoundarySetFields;
using model::Problem;
using model::RegionFields;
using model::Result;
using model::Row;
using model::TableId;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(UnitUnion)
};

constexpr double narrowestGapM = 20; // what no set means to show

/// Gaps between neighbours up to this width come from drawing, not from the ground.
double gapWidthM(const model::Tables &tables, const QString &boundarySet)
{
    const model::Table &sets = tables[TableId::BoundarySets];
    const Row set = sets.rowOf(boundarySet);
    if (set == model::noRow)
        return narrowestGapM;
    double error = sets.real(set, BoundarySetFields::PositionalErrorM);
    if (std::isnan(error))
        error = model::usualPositionalErrorM(sets.text(set, BoundarySetFields::Precision));
    return std::isnan(error) ? narrowestGapM : std::max(error, narrowestGapM);
}

Result<UnitUnion> finished(UnitUnion made)
{
    if (made.shape.isEmpty())
        return Problem{{}, {}, Text::tr("The units have no area"), Text::tr("choose other units")};
    return made;
}

Problem noneKnown(const UnitList &units)
{
    return {{},
            units.codes.mid(0, 3).join(QStringLiteral(", ")),
            Text::tr("The boundary set has none of these units"),
            Text::tr("choose units of the boundary set in use")};
}

} // namespace

QString UnitList::toJson() const
{
    QStringList sorted = codes;
    sorted.sort();
    sorted.removeDuplicates();
    const QJsonObject object{{QStringLiteral("boundary_set"), boundarySet},
                             {QStringLiteral("level"), level},
                             {QStringLiteral("codes"), QJsonArray::fromStringList(sorted)}};
    return compactJson(object);
}

std::optional<UnitList> UnitList::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (!object.value(QLatin1String("codes")).isArray() || !object.value(QLatin1String("level")).isString())
        return std::nullopt;
    UnitList units{
        object.value(QLatin1String("boundary_set")).toString(), object.value(QLatin1String("level")).toString(), {}};
    const QJsonArray codes = object.value(QLatin1String("codes")).toArray();
    for (const auto &code : codes)
        if (code.isString())
            units.codes += code.toString();
    return units;
}

void UnitList::toggle(const QString &code)
{
    const auto at = std::lower_bound(codes.begin(), codes.end(), code);
    if (at != codes.end() && *at == code)
        codes.erase(at);
    else
        codes.insert(at, code);
}

Result<UnitUnion> uniteUnits(const model::Tables &tables, const BoundaryLines &lines, const UnitList &units)
{
    const LevelLines *level = lines.level(units.level);
    if (!level)
        return Problem{{}, units.level, Text::tr("This is no level of regions"), {}};
    if (!level->borders.isComplete())
        return uniteUnits(tables, units);
    std::unordered_map<model::StringId, std::uint32_t> indices;
    for (std::uint32_t i = 0; i < level->codes.size(); ++i)
        indices.emplace(level->codes[i], i);
    UnitUnion made;
    std::vector<std::uint32_t> regions;
    for (const QString &code : units.codes) {
        const auto found = indices.find(tables.pool()->find(code));
        if (found == indices.end())
            made.missing += code;
        else
            regions.push_back(found->second);
    }
    if (regions.empty())
        return noneKnown(units);
    made.shape = level->borders.unionOf(regions, gapWidthM(tables, units.boundarySet));
    return finished(std::move(made));
}

Result<UnitUnion> uniteUnits(const model::Tables &tables, const UnitList &units)
{
    if (units.level != QLatin1String("province") && units.level != QLatin1String("district"))
        return Problem{{}, units.level, Text::tr("This is no level of regions"), {}};
    const model::Table &regions = tables[TableId::Regions];
    std::unordered_map<model::StringId, Row> rows;
    for (const Row row : tables.regionsOf(tables.pool()->find(units.boundarySet), units.level))
        rows.emplace(regions.textId(row, RegionFields::Code), row);
    UnitUnion made;
    std::vector<model::ShapePtr> shapes;
    for (const QString &code : units.codes) {
        const auto found = rows.find(tables.pool()->find(code));
        if (found == rows.end())
            made.missing += code;
        else
            shapes.push_back(regions.shape(found->second, RegionFields::Geom));
    }
    if (shapes.empty())
        return noneKnown(units);
    const geometry::BorderGraph borders(shapes);
    if (borders.isComplete()) {
        std::vector<std::uint32_t> all(shapes.size());
        for (std::uint32_t i = 0; i < all.size(); ++i)
            all[i] = i;
        made.shape = borders.unionOf(all, gapWidthM(tables, units.boundarySet));
    } else {
        made.shape = geometry::united(shapes);
    }
    return finished(std::move(made));
}

} // namespace atlas::drawing
