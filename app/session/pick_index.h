// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <cstdint>
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
    std::size_t cellOf(double lon, double lat) const;

    model::LonLatBox m_box;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    std::vector<std::uint32_t> m_cellStarts; // participants sorted by cell
    std::vector<model::Row> m_cellRows;
    std::vector<model::LonLat> m_cellPoints;
    std::vector<PlacedShape> m_clusters; // smallest first
    std::vector<PlacedShape> m_provinces;
    std::vector<PlacedShape> m_districts;
};

/// True when the place is inside the shape (even–odd, edges straight in lon/lat); a place on an edge may be either.
bool shapeContains(const model::Shape &shape, model::LonLat place);

} // namespace atlas::session
