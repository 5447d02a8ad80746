// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <vector>

namespace atlas::crossing {

/// Areas of a level's whole regions, each measured when it is first asked for. Any number of threads may ask at once.
class RegionAreas
{
public:
    explicit RegionAreas(std::vector<model::ShapePtr> shapes);
    double areaKm2(std::size_t region) const;

private:
    std::vector<model::ShapePtr> m_shapes;
    std::unique_ptr<std::atomic<double>[]> m_areas; ///< negative = not measured yet; whoever measures finds the same
};

} // namespace atlas::crossing
