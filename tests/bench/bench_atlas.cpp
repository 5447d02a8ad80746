// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/bench_atlas.h"

#include "app/geometry/shape_tools.h"
#include "app/store/atlas_file.h"
#include "app/store/working_copy.h"
#include "tests/bench/fast_way.h"
#include "tests/support/korea_districts.h"

#include <stdexcept>

namespace atlas::bench {

using namespace model;

BenchAtlas::BenchAtlas(const test::AtlasSize &size, const QString &made)
    : m_size(size), m_file(made.isEmpty() ? m_folder.filePath(QStringLiteral("atlas.gpkg")) : made)
{
    if (made.isEmpty()) {
        Tables tables = test::generatedAtlas(size);
        useKorea(tables);
        m_tables = std::make_shared<const Tables>(std::move(tables));
        save();
    } else {
        m_tables = std::make_shared<const Tables>(fastRead(made));
    }
    m_regions = regionsOf(*m_tables);
    if (m_ground.isEmpty())
        m_ground = QStringLiteral("%1 districts%2")
                       .arg(m_regions.districts.size())
                       .arg(made.isEmpty() ? QStringLiteral(", generated") : QString());
    m_clusters = extentsOf(*m_tables);
    m_points = pointsOf(*m_tables);
    m_ties = tiesOf(*m_tables);
    m_places = fastPlaces(m_regions, m_points);
}

void BenchAtlas::useKorea(Tables &tables)
{
    const test::KoreaBoundaries korea = test::koreaBoundaries();
    if (korea.isEmpty())
        return;
    m_ground = QStringLiteral("%1 districts, Korea 2018").arg(korea.districts.size());
    Table &regions = tables[TableId::Regions];
    const StringId set = regions.textId(0, RegionFields::BoundarySet);
    for (Row row = 0; row < regions.rowCount(); ++row)
        regions.setAlive(row, false);
    const auto add = [&](const test::KoreaBoundaries::Region &region, const QString &level, const QString &parent) {
        const Row row = regions.appendRow();
        // Valid, as an import leaves them: the plain way could do nothing with rings that cross themselves.
        regions.setShape(row, RegionFields::Geom,
                         std::make_shared<const Shape>(geometry::makeValid(*region.shape).shape));
        regions.setTextId(row, RegionFields::BoundarySet, set);
        regions.setTextId(row, RegionFields::Level, tables.pool()->intern(level));
        regions.setTextId(row, RegionFields::Code, tables.pool()->intern(region.code));
        regions.setTextId(row, RegionFields::Name, tables.pool()->intern(region.name));
        regions.setTextId(row, RegionFields::ParentCode, tables.pool()->intern(parent));
    };
    for (const auto &region : korea.provinces)
        add(region, QStringLiteral("province"), {});
    for (const auto &region : korea.districts)
        add(region, QStringLiteral("district"), region.code.left(2));
}

void BenchAtlas::save()
{
    Progress progress;
    store::OpenOptions options;
    options.stateDir = m_folder.filePath(QStringLiteral("state"));
    auto atlas = store::createAtlas(*m_tables, options, progress);
    if (!atlas)
        throw std::runtime_error(atlas.problem().sentence().toStdString());
    if (const auto saved = atlas->copy->saveTo(file(), progress); !saved)
        throw std::runtime_error(saved.problem().sentence().toStdString());
}

} // namespace atlas::bench
