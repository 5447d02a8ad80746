// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/tables.h"

#include <algorithm>
#include <utility>

namespace atlas::model {

Tables::Tables() : m_pool(std::make_shared<StringPool>())
{
    m_tables.reserve(tableCount);
    for (const TableInfo &info : allTables())
        m_tables.emplace_back(info.id, m_pool);
}

QString Tables::setting(const QString &key) const
{
    const Table &atlas = (*this)[TableId::Atlas];
    const Row row = atlas.rowOf(key);
    return row == noRow ? QString() : atlas.text(row, AtlasFields::Value);
}

void Tables::setSetting(const QString &key, const QString &text)
{
    Table &atlas = (*this)[TableId::Atlas];
    Row row = atlas.rowOf(key);
    if (row == noRow) {
        row = atlas.appendRow();
        atlas.setValue(row, AtlasFields::Key, key);
    }
    atlas.setValue(row, AtlasFields::Value, text);
}

Row Tables::boundarySetInUse() const
{
    const Table &sets = (*this)[TableId::BoundarySets];
    const Row chosen = sets.rowOf(setting(QStringLiteral("boundary_set")));
    if (chosen != noRow)
        return chosen;
    for (Row row = 0; row < sets.rowCount(); ++row) {
        if (sets.isAlive(row))
            return row;
    }
    return noRow;
}

std::vector<Row> Tables::regionsOf(StringId boundarySet, const QString &level) const
{
    const Table &regions = (*this)[TableId::Regions];
    const StringId levelId = m_pool->find(level);
    std::vector<Row> rows;
    if (boundarySet == 0 || levelId == 0)
        return rows;
    for (Row row = 0; row < regions.rowCount(); ++row) {
        if (regions.isAlive(row) && regions.textId(row, RegionFields::BoundarySet) == boundarySet &&
            regions.textId(row, RegionFields::Level) == levelId)
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](Row a, Row b) {
        return regions.utf8(a, RegionFields::Code) < regions.utf8(b, RegionFields::Code);
    });
    return rows;
}

QString Tables::displayName(TableId table, Row row, const QString &language) const
{
    const Table &t = (*this)[table];
    const FieldIndex name = t.info().fieldNamed(u"name");
    const FieldIndex nameEn = t.info().fieldNamed(u"name_en");
    const FieldIndex key = t.info().idField != noField ? t.info().idField : t.info().fieldNamed(u"code");
    QString first = name == noField ? QString() : t.text(row, name);
    QString second = nameEn == noField ? QString() : t.text(row, nameEn);
    if (language == QLatin1String("en"))
        std::swap(first, second);
    if (!first.isEmpty())
        return first;
    if (!second.isEmpty())
        return second;
    return key == noField ? QString() : t.text(row, key);
}

void Tables::setUnreadable(std::vector<UnreadableCell> cells)
{
    if (!cells.empty())
        m_unreadable = std::make_shared<const std::vector<UnreadableCell>>(std::move(cells));
}

bool Tables::wasUnreadable(TableId table, Row row, FieldIndex field) const
{
    if (!m_unreadable)
        return false;
    const std::int64_t fid = (*this)[table].fid(row);
    return std::any_of(m_unreadable->begin(), m_unreadable->end(), [&](const UnreadableCell &cell) {
        return cell.table == table && cell.fid == fid && cell.field == field;
    });
}

std::size_t Tables::bytes() const
{
    std::size_t sum = m_pool->bytes();
    for (const Table &table : m_tables)
        sum += table.bytes();
    return sum;
}

} // namespace atlas::model
