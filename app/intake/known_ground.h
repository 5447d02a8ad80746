// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/point_in_region.h"
#include "app/intake/region_finder.h"
#include "app/model/tables.h"

#include <QString>

#include <memory>
#include <vector>

namespace atlas::intake {

/// The provinces on which a file's things are expected: what coordinates are judged by. Belongs to one thread.
class KnownGround
{
public:
    /// The boundary set in use, or nothing where the atlas has none.
    static KnownGround ofAtlas(const model::Tables &tables);
    /// The overview provinces that come with the program, of a country ("KR", "CA", "GB"); empty = of all of them.
    /// Their lines are off by up to 11 km.
    static KnownGround ofCountry(const QString &country);

    bool isEmpty() const { return m_provinces.empty(); }
    /// The provinces' extent, degrees.
    const model::LonLatBox &box() const { return m_box; }
    /// Their outlines, degrees (EPSG:4326).
    const std::vector<model::ShapePtr> &shapes() const { return m_shapes; }
    /// Index into finder().regions() of the province that the place lies in, or -1.
    int provinceAt(model::LonLat place) const;
    /// The province of a region's code in a system, as provinceAt() numbers them; -1 = not known.
    int provinceOfCode(const QString &code, const QString &system) const;

private:
    KnownGround() = default;
    void add(const model::Tables &tables);

    struct Part
    {
        std::unique_ptr<RegionFinder> finder;
        int first = 0; ///< number of its first region
    };
    std::vector<Part> m_parts;
    std::vector<int> m_provinces; ///< index of the locator's region → province
    std::vector<model::ShapePtr> m_shapes;
    geometry::RegionLocator m_locator;
    model::LonLatBox m_box;
};

} // namespace atlas::intake
