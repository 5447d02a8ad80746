// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/boundary_lines.h"

#include <QCoreApplication>

namespace atlas::drawing {

using model::RegionFields;
using model::Row;
using model::TableId;

namespace {

LevelLines buildLevel(const model::Tables &tables, model::StringId set, const QString &level)
{
    LevelLines lines;
    const model::Table &regions = tables[TableId::Regions];
    std::vector<model::ShapePtr> shapes;
    lines.rows = tables.regionsOf(set, level);
    for (const Row row : lines.rows) {
        lines.codes.push_back(regions.textId(row, RegionFields::Code));
        shapes.push_back(regions.shape(row, RegionFields::Geom));
    }
    lines.borders = geometry::BorderGraph(shapes);
    return lines;
}

} // namespace

std::shared_ptr<const BoundaryLines> BoundaryLines::build(const model::Tables &tables, Row boundarySet,
                                                          model::Progress &progress)
{
    progress.begin(QCoreApplication::translate("Drawing", "Preparing the borders"), 2);
    auto lines = std::make_shared<BoundaryLines>();
    if (boundarySet == model::noRow)
        return lines;
    const model::StringId set = tables[TableId::BoundarySets].textId(boundarySet, model::BoundarySetFields::Id);
    lines->m_provinces = buildLevel(tables, set, QStringLiteral("province"));
    progress.advance();
    if (progress.isCancelled())
        return nullptr;
    lines->m_districts = buildLevel(tables, set, QStringLiteral("district"));
    progress.advance();
    return lines;
}

const LevelLines *BoundaryLines::level(const QString &name) const
{
    if (name == QLatin1String("province"))
        return &m_provinces;
    return name == QLatin1String("district") ? &m_districts : nullptr;
}

} // namespace atlas::drawing
