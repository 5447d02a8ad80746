// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <QString>

#include <vector>

namespace atlas::test {

/// The detailed boundaries of Korea of 2018, where they are at hand: 17 provinces and 250 districts (KOSTAT codes).
struct KoreaBoundaries
{
    struct Region
    {
        QString code;
        QString name;
        model::ShapePtr shape;
    };
    std::vector<Region> provinces; ///< ascending code
    std::vector<Region> districts; ///< ascending code; the first two digits are the province's

    bool isEmpty() const { return districts.empty(); }
    std::vector<model::ShapePtr> provinceShapes() const;
    std::vector<model::ShapePtr> districtShapes() const;
    /// Province index of each district.
    std::vector<std::int32_t> parents() const;
};

/// Reads them from the folder that the environment names in CLUSTER_ATLAS_DATA, else from ../shared/data beside the
/// sources. Empty when they are not there.
KoreaBoundaries koreaBoundaries();

} // namespace atlas::test
