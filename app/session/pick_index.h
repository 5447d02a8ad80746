// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/point_grid.h"
#include "app/model/tables.h"

#include <cstddef>
#include <vector>

namespace atlas::session {

/// What lies at or near a place of the map.
struct Picked
{
    std::vector<model::Row> participants; ///< nearest first
    std::vector<model::Row> clusters;     ///< smallest extent first
    model::Row province = model::noRow;   ///< row in regions
    model::Row district = model::noRow;
};

/// Finds the objects at a place in a fraction of a millisecond, however large the atlas. Built from a snapshot on a
/// worker; immutable, so any thread may ask.
class PickIndex
{
public:
    explicit PickIndex(const model::Tables &tables);

    /// \param place degrees, EPSG:4326; \param toleranceLon, toleranceLat half-size in degrees of the box around it
    Picked at(model::LonLat place, double toleranceLon, double toleranceLat) const;
    /// Participants inside a box, at most \p limit.
    std::vector<model::Row> participantsIn(const model::LonLatBox &box, std::size_t limit) const;

private:
    struct PlacedShape
    {
        model::Row row;
        model::LonLatBox box;
        model::ShapePtr shape;
        double size; // degrees², for "smallest first"
    };
    static void collect(const model::Table &table, model::FieldIndex geometry, const std::vector<model::Row> &rows,
                        std::vector<PlacedShape> &out);
    static model::Row regionAt(const std::vector<PlacedShape> &regions, model::LonLat place);

    geometry::PointGrid m_participants;
    std::vector<PlacedShape> m_clusters; // smallest first
    std::vector<PlacedShape> m_provinces;
    std::vector<PlacedShape> m_districts;
};

} // namespace atlas::session
