// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/soak/random_steps.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <vector>

namespace atlas::soak {

using namespace model;

namespace {

constexpr std::size_t manyRows = 3000;

using Random = std::mt19937_64;

std::uint64_t below(Random &random, std::uint64_t bound)
{
    return random() % bound;
}

double between(Random &random, double low, double high)
{
    return low + (high - low) * static_cast<double>(random() % 1000003) / 1000003.0;
}

QString newId(Random &random, const char *prefix)
{
    return QLatin1String(prefix) + QString::number(random(), 36);
}

QString words(Random &random)
{
    static const char16_t *const parts[] = {u"반월",       u"시화",        u"정밀", u"Ansan",
                                            u"\"quoted\"", u"line\nbreak", u"é",    u"물류"};
    QString text;
    for (std::uint64_t part = 0; part < 1 + below(random, 5); ++part)
        text += QString::fromUtf16(parts[below(random, std::size(parts))]) + u' ';
    return text + QString::number(random() % 1000);
}

LonLat place(Random &random)
{
    return {between(random, 126, 129), between(random, 35, 38)};
}

ShapePtr extent(Random &random)
{
    auto shape = std::make_shared<Shape>();
    const LonLat centre = place(random);
    const auto corners = static_cast<int>(3 + below(random, 300));
    std::vector<LonLat> ring;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = 2 * std::numbers::pi * corner / corners;
        const double radius = between(random, 0.05, 0.3);
        ring.push_back({centre.lon + radius * std::cos(angle), centre.lat + radius * std::sin(angle)});
    }
    shape->beginPart();
    shape->addRing(ring);
    return shape;
}

std::vector<Row> living(const Table &table)
{
    std::vector<Row> rows;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (table.isAlive(row))
            rows.push_back(row);
    }
    return rows;
}

/// A few rows, each at most once.
std::vector<Row> some(const Table &table, Random &random, std::size_t most)
{
    std::vector<Row> rows = living(table);
    std::shuffle(rows.begin(), rows.end(), random);
    rows.resize(std::min(rows.size(), 1 + below(random, most)));
    return rows;
}

QString idOfOne(const Table &table, Random &random)
{
    const std::vector<Row> rows = living(table);
    return rows.empty() ? QStringLiteral("nobody") : table.text(rows[below(random, rows.size())], table.info().idField);
}

void geometry(const Tables &tables, Edit &edit, Random &random)
{
    for (const Row row : some(tables[TableId::Clusters], random, 3))
        edit.setCell(TableId::Clusters, row, ClusterFields::Geom,
                     below(random, 8) == 0 ? Value() : Value(extent(random)));
    for (const Row row : some(tables[TableId::Participants], random, 20))
        edit.setCell(TableId::Participants, row, ParticipantFields::Geom,
                     below(random, 8) == 0 ? Value() : Value(place(random)));
    if (edit.isEmpty() || below(random, 3) == 0)
        edit.insertRow(TableId::Clusters, {extent(random), newId(random, "c"), words(random)});
}

void attributes(const Tables &tables, Edit &edit, Random &random)
{
    for (const TableId id : {TableId::Participants, TableId::Clusters, TableId::Links}) {
        const TableInfo &info = tableInfo(id);
        for (const Row row : some(tables[id], random, 5)) {
            const auto field = static_cast<FieldIndex>(below(random, info.fields.size()));
            if (field == info.idField)
                edit.setCell(id, row, field, newId(random, "n"));
            else if (info.fields[field].type == ColumnType::Text)
                edit.setCell(id, row, field, below(random, 5) == 0 ? Value() : Value(words(random)));
            else if (info.fields[field].type == ColumnType::Real)
                edit.setCell(id, row, field, between(random, 0, 1e6));
            else if (info.fields[field].type == ColumnType::Flag)
                edit.setCell(id, row, field, below(random, 2) == 0);
        }
    }
}

void links(const Tables &tables, Edit &edit, Random &random)
{
    if (below(random, 3) == 0)
        edit.removeRows(TableId::Links, some(tables[TableId::Links], random, 10));
    for (std::uint64_t count = below(random, 8) + 1; count > 0; --count) {
        edit.insertRow(TableId::Links, {newId(random, "l"), idOfOne(tables[TableId::Participants], random),
                                        idOfOne(tables[TableId::Participants], random), QStringLiteral("supply"),
                                        Value(), below(random, 2) == 0, between(random, 1, 9)});
    }
}

void memberships(const Tables &tables, Edit &edit, Random &random)
{
    if (below(random, 3) == 0)
        edit.removeRows(TableId::Memberships, some(tables[TableId::Memberships], random, 10));
    for (std::uint64_t count = below(random, 8) + 1; count > 0; --count) {
        edit.insertRow(TableId::Memberships,
                       {idOfOne(tables[TableId::Clusters], random), idOfOne(tables[TableId::Participants], random),
                        QStringLiteral("member")});
    }
}

void settings(const Tables &tables, Edit &edit, Random &random)
{
    const Table &atlas = tables[TableId::Atlas];
    for (const char *key : {"title", "style_palette", "style_labels"}) {
        const Row row = atlas.rowOf(QLatin1String(key));
        if (row == noRow)
            edit.insertRow(TableId::Atlas, {QString(QLatin1String(key)), words(random)});
        else if (below(random, 2) == 0)
            edit.setCell(TableId::Atlas, row, AtlasFields::Value, words(random));
    }
    edit.insertRow(TableId::Scenes,
                   {newId(random, "s"), words(random), QStringLiteral("126,35,129,38"), words(random)});
    if (tables[TableId::Scenes].aliveCount() > 20)
        edit.removeRows(TableId::Scenes, some(tables[TableId::Scenes], random, 20));
}

void bulk(const Tables &tables, Edit &edit, Random &random)
{
    Table participants(TableId::Participants, tables.pool());
    Table newLinks(TableId::Links, tables.pool());
    const std::uint64_t count = 100 + below(random, 1400);
    QString before;
    for (std::uint64_t number = 0; number < count; ++number) {
        const Row row = participants.appendRow();
        const QString id = newId(random, "p");
        participants.setValue(row, ParticipantFields::Geom, place(random));
        participants.setValue(row, ParticipantFields::Id, id);
        participants.setValue(row, ParticipantFields::Name, words(random));
        participants.setValue(row, ParticipantFields::Employees, between(random, 1, 500));
        if (!before.isEmpty()) {
            const Row link = newLinks.appendRow();
            newLinks.setValue(link, LinkFields::Id, newId(random, "l"));
            newLinks.setValue(link, LinkFields::From, before);
            newLinks.setValue(link, LinkFields::To, id);
        }
        before = id;
    }
    edit.insertRows(std::move(participants));
    edit.insertRows(std::move(newLinks));
}

void boundaries(const Tables &tables, Edit &edit, Random &random)
{
    if (tables[TableId::Regions].aliveCount() > 100)
        edit.removeRows(TableId::Regions, some(tables[TableId::Regions], random, 100));
    const QString set = newId(random, "b");
    edit.insertRow(TableId::BoundarySets, {set, words(random)});
    for (std::uint64_t count = below(random, 20) + 1; count > 0; --count)
        edit.insertRow(TableId::Regions,
                       {extent(random), set, QStringLiteral("province"), newId(random, "r"), words(random)});
}

void removal(const Tables &tables, Edit &edit, Random &random)
{
    for (const TableId id : {TableId::Participants, TableId::Links, TableId::Memberships, TableId::Clusters}) {
        const std::size_t count = tables[id].aliveCount();
        edit.removeRows(id, some(tables[id], random, count > manyRows ? count : 5));
    }
}

} // namespace

Edit randomStep(const Tables &tables, std::mt19937_64 &random)
{
    struct Kind
    {
        void (*fill)(const Tables &, Edit &, Random &);
        const char *text;
    };
    static constexpr Kind kinds[] = {{geometry, "Move extents and participants"},
                                     {attributes, "Change attributes"},
                                     {links, "Change links"},
                                     {memberships, "Change memberships"},
                                     {settings, "Change settings"},
                                     {geometry, "Draw"},
                                     {attributes, "Rename"},
                                     {bulk, "Import participants"},
                                     {boundaries, "Import boundaries"},
                                     {removal, "Remove rows"}};
    const bool isLarge =
        tables[TableId::Participants].aliveCount() + tables[TableId::Links].aliveCount() > 2 * manyRows;
    const Kind &kind = isLarge ? kinds[std::size(kinds) - 1] : kinds[below(random, std::size(kinds))];
    Edit edit{QString(QLatin1String(kind.text))};
    kind.fill(tables, edit, random);
    if (edit.isEmpty())
        edit.insertRow(TableId::Clusters, {extent(random), newId(random, "c"), words(random)});
    return edit;
}

} // namespace atlas::soak
