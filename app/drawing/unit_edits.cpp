// SPDX-License-Identifier: GPL-2.0-or-later
// Edits of extents that are made of administrative units.
#include "app/drawing/edit_parts.h"
#include "app/drawing/edits.h"

#include <QStringList>

namespace atlas::drawing {

using model::ClusterFields;
using model::Edit;
using model::Problem;
using model::Result;
using model::Row;
using model::TableId;

namespace {

/// Units written down by name, the first few, for a sentence.
QString few(const QStringList &codes)
{
    constexpr int shown = 5;
    const QString list = codes.mid(0, shown).join(QStringLiteral(", "));
    return codes.size() > shown ? list + QStringLiteral(" …") : list;
}

QString sentenceOf(const model::Tables &tables, const std::vector<UnitsLeftOut> &leftOut)
{
    QStringList sentences;
    for (const UnitsLeftOut &entry : leftOut) {
        const QString text = entry.unchanged
                                 ? EditText::tr("%1 stays as it was: the boundary set has none of its units (%2)")
                                 : EditText::tr("%1 lost the units that the boundary set has not: %2");
        sentences += text.arg(titleOf(tables, entry.cluster), few(entry.codes));
    }
    return sentences.join(QStringLiteral("\n"));
}

} // namespace

Result<Edit> setUnits(const model::Tables &tables, const BoundaryLines &lines, Row cluster, const UnitList &units)
{
    if (!tables[TableId::Clusters].isAlive(cluster))
        return Problem{{}, {}, EditText::tr("The cluster is no longer there"), EditText::tr("choose another")};
    Result<UnitUnion> made = uniteUnits(tables, lines, units);
    if (!made)
        return made.problem();
    if (!made->missing.isEmpty())
        return Problem{{},
                       few(made->missing),
                       EditText::tr("The boundary set does not have these units"),
                       EditText::tr("choose units of the boundary set in use")};
    Edit edit(EditText::tr("Choose the units of %1").arg(titleOf(tables, cluster)));
    if (Result<void> set =
            writeExtent(edit, tables, cluster, std::move(made).value().shape, {unitsDelineation, units.toJson()});
        !set)
        return set.problem();
    return edit;
}

Result<std::vector<UnitsLeftOut>> rederiveUnits(Edit &edit, const model::Tables &tables, const BoundaryLines &lines,
                                                Row boundarySet)
{
    std::vector<UnitsLeftOut> leftOut;
    const model::Table &sets = tables[TableId::BoundarySets];
    if (!sets.isAlive(boundarySet))
        return Problem{{}, {}, EditText::tr("The boundary set is no longer there"), EditText::tr("choose another")};
    const QString set = sets.text(boundarySet, model::BoundarySetFields::Id);
    const model::Table &clusters = tables[TableId::Clusters];
    for (Row row = 0; row < clusters.rowCount(); ++row) {
        if (!clusters.isAlive(row) || clusters.text(row, ClusterFields::Delineation) != unitsDelineation)
            continue;
        std::optional<UnitList> units = UnitList::fromJson(clusters.text(row, ClusterFields::DelineationParameters));
        if (!units)
            continue;
        units->boundarySet = set;
        Result<UnitUnion> made = uniteUnits(tables, lines, *units);
        if (!made) { // none of its units is there
            leftOut.push_back({row, units->codes, true});
            continue;
        }
        if (!made->missing.isEmpty()) {
            leftOut.push_back({row, made->missing, false});
            for (const QString &code : made->missing)
                units->codes.removeAll(code);
        }
        if (Result<void> written =
                writeExtent(edit, tables, row, std::move(made).value().shape, {unitsDelineation, units->toJson()});
            !written)
            return written.problem();
    }
    return leftOut;
}

Result<BoundarySwitch> switchBoundarySet(const model::Tables &tables, const BoundaryLines &lines, Row boundarySet)
{
    const model::Table &sets = tables[TableId::BoundarySets];
    if (!sets.isAlive(boundarySet))
        return Problem{{}, {}, EditText::tr("The boundary set is no longer there"), EditText::tr("choose another")};
    BoundarySwitch result{Edit(EditText::tr("Use the boundaries “%1”")
                                   .arg(tables.displayName(TableId::BoundarySets, boundarySet, namesIn()))),
                          {},
                          {}};
    const QString id = sets.text(boundarySet, model::BoundarySetFields::Id);
    const Row setting = tables[TableId::Atlas].rowOf(QStringLiteral("boundary_set"));
    if (setting == model::noRow)
        result.edit.insertRow(TableId::Atlas, {QStringLiteral("boundary_set"), id});
    else
        result.edit.setCell(TableId::Atlas, setting, model::AtlasFields::Value, id);
    Result<std::vector<UnitsLeftOut>> leftOut = rederiveUnits(result.edit, tables, lines, boundarySet);
    if (!leftOut)
        return leftOut.problem();
    result.leftOut = std::move(leftOut).value();
    result.sentence = sentenceOf(tables, result.leftOut);
    return result;
}

Result<BoundarySwitch> withUnitsFollowing(Edit edit, const model::Tables &tables, model::Progress &progress)
{
    BoundarySwitch result{std::move(edit), {}, {}};
    const model::Table &clusters = tables[TableId::Clusters];
    bool hasUnits = false;
    for (Row row = 0; row < clusters.rowCount() && !hasUnits; ++row)
        hasUnits = clusters.isAlive(row) && clusters.text(row, ClusterFields::Delineation) == unitsDelineation;
    if (!hasUnits)
        return result;
    model::Tables after = tables;
    model::EditRunner trial(result.edit);
    if (!trial.objection(after).isEmpty())
        return result; // applying it will say why
    const model::ChangeSet changes = trial.swap(after);
    const Row set = after.boundarySetInUse();
    const bool isOther = set != tables.boundarySetInUse() || !changes[TableId::Regions].isEmpty();
    if (!isOther || set == model::noRow)
        return result;
    const auto lines = BoundaryLines::build(after, set, progress);
    if (!lines)
        return Problem{{}, {}, EditText::tr("Cancelled"), {}};
    Result<std::vector<UnitsLeftOut>> leftOut = rederiveUnits(result.edit, after, *lines, set);
    if (!leftOut)
        return leftOut.problem();
    result.leftOut = std::move(leftOut).value();
    result.sentence = sentenceOf(after, result.leftOut);
    return result;
}

} // namespace atlas::drawing
