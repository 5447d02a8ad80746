// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/content_check.h"

#include "app/model/vocabulary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace atlas::cli {

using namespace model;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ContentCheck)
};

constexpr std::size_t mostNamed = 20; // of one column

QString place(TableId table, FieldIndex field)
{
    return Text::tr("%1, %2").arg(tableLabel(table), fieldLabel(table, field));
}

/// The texts of a column that \p isUnknown, each with its number of rows, as warnings.
void warnOf(const Table &table, FieldIndex field, const std::function<bool(Row)> &isUnknown, const QString &what,
            const QString &remedy, const QString &file, std::vector<Problem> &warnings)
{
    std::map<QString, int> found; // ordered, so that the same file gives the same lines
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (table.isAlive(row) && table.textId(row, field) != 0 && isUnknown(row))
            ++found[table.text(row, field)];
    }
    std::size_t named = 0;
    for (const auto &[text, rows] : found) {
        if (named++ == mostNamed) {
            warnings.push_back(
                {file,
                 place(table.id(), field),
                 Text::tr("%n more value(s) like these", nullptr, static_cast<int>(found.size() - mostNamed)),
                 {}});
            return;
        }
        warnings.push_back(
            {file, place(table.id(), field), what.arg(text) + u' ' + Text::tr("(%n row(s))", nullptr, rows), remedy});
    }
}

void checkWords(const Tables &tables, const QString &file, std::vector<Problem> &warnings)
{
    for (const TableInfo &info : allTables()) {
        for (std::size_t index = 0; index < info.fields.size(); ++index) {
            const FieldInfo &field = info.fields[index];
            if (field.vocabulary == Vocabulary::None)
                continue;
            std::set<StringId> known;
            for (const char *value : vocabularyValues(field.vocabulary))
                known.insert(tables.pool()->find(QLatin1String(value)));
            const Table &table = tables[info.id];
            const auto f = static_cast<FieldIndex>(index);
            warnOf(
                table, f, [&](Row row) { return !known.contains(table.textId(row, f)); },
                Text::tr("\"%1\" is not among the words of this field"),
                Text::tr("it is kept, but counts as not given; choose one of the list"), file, warnings);
        }
    }
}

void checkCodes(const Tables &tables, const QString &file, std::vector<Problem> &warnings)
{
    const Table &regions = tables[TableId::Regions];
    if (regions.aliveCount() == 0)
        return;
    std::set<StringId> codes;
    std::set<std::pair<StringId, StringId>> codesOfSets;
    for (Row row = 0; row < regions.rowCount(); ++row) {
        if (!regions.isAlive(row))
            continue;
        codes.insert(regions.textId(row, RegionFields::Code));
        codesOfSets.insert({regions.textId(row, RegionFields::BoundarySet), regions.textId(row, RegionFields::Code)});
    }
    const QString noSuchCode = Text::tr("no region of any boundary set has the code \"%1\"");
    const Row set = tables.boundarySetInUse();
    const StringId country = set == noRow ? 0 : tables[TableId::BoundarySets].textId(set, BoundarySetFields::Country);
    const Table &participants = tables[TableId::Participants];
    warnOf(
        participants, ParticipantFields::RegionCode,
        [&](Row row) {
            const StringId own = participants.textId(row, ParticipantFields::Country);
            const bool isAbroad = own != 0 && country != 0 && own != country;
            return !isAbroad && !codes.contains(participants.textId(row, ParticipantFields::RegionCode));
        },
        noSuchCode, Text::tr("correct the code, or import the boundaries it belongs to"), file, warnings);
    const Table &published = tables[TableId::Participation];
    warnOf(
        published, ParticipationFields::RegionCode,
        [&](Row row) { return !codes.contains(published.textId(row, ParticipationFields::RegionCode)); }, noSuchCode,
        Text::tr("correct the code, or import the boundaries it belongs to"), file, warnings);
    warnOf(
        regions, RegionFields::ParentCode,
        [&](Row row) {
            return !codesOfSets.contains(
                {regions.textId(row, RegionFields::BoundarySet), regions.textId(row, RegionFields::ParentCode)});
        },
        Text::tr("the region above, \"%1\", is not in the boundary set"),
        Text::tr("import the provinces of the same boundary set"), file, warnings);
}

void checkParents(const Tables &tables, const QString &file, std::vector<Problem> &errors)
{
    const Table &clusters = tables[TableId::Clusters];
    const auto parentOf = [&](Row row) {
        const StringId id = clusters.textId(row, ClusterFields::ParentCluster);
        return id == 0 ? noRow : clusters.rowOf(id);
    };
    std::vector<std::uint8_t> seen(clusters.rowCount(), 0); // 1 = on the way looked at, 2 = done
    for (Row start = 0; start < clusters.rowCount(); ++start) {
        if (!clusters.isAlive(start) || seen[start] != 0)
            continue;
        std::vector<Row> way;
        Row row = start;
        while (row != noRow && seen[row] == 0) {
            seen[row] = 1;
            way.push_back(row);
            row = parentOf(row);
        }
        if (row != noRow && seen[row] == 1) {
            QStringList names;
            for (auto at = std::find(way.begin(), way.end(), row); at != way.end(); ++at)
                names += clusters.text(*at, ClusterFields::Id);
            names += clusters.text(row, ClusterFields::Id);
            errors.push_back({file, place(TableId::Clusters, ClusterFields::ParentCluster),
                              Text::tr("a cluster is part of itself: %1").arg(names.join(QStringLiteral(" → "))),
                              Text::tr("take one of them out of the other")});
        }
        for (const Row passed : way)
            seen[passed] = 2;
    }
}

} // namespace

ContentFaults contentFaults(const Tables &tables, const QString &file)
{
    ContentFaults faults;
    checkParents(tables, file, faults.errors);
    checkWords(tables, file, faults.warnings);
    checkCodes(tables, file, faults.warnings);
    return faults;
}

} // namespace atlas::cli
