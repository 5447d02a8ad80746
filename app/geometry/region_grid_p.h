// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/outline_grid.h"
#include "app/geometry/region_grid.h"

/// Private to this folder.
namespace atlas::geometry {

/// What RegionGrid and AreaSums share.
struct RegionGrid::Private
{
    static std::shared_ptr<const Private> build(const std::vector<model::ShapePtr> &regions);

    std::size_t regionCount = 0;
    bool complete = true; ///< the outlines could be settled
    OutlineGrid outlines;
    RegionLocator instead; ///< used when they could not
};

} // namespace atlas::geometry
