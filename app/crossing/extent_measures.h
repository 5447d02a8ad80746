// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/overlay.h"
#include "app/model/shape.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

/// What an extent and the lines alone tell about it, whoever takes part and wherever the thresholds are.
namespace atlas::crossing {

class Ground;

struct ExtentMeasures
{
    bool faulty = false; ///< the extent cannot be measured; nothing below is filled
    bool repaired = false;
    std::string repair; ///< what was wrong, in the geometry library's words (English)

    double wholeKm2 = 0;
    double perimeterKm = 0;
    std::vector<geometry::RegionPart> provinces; ///< ascending; shapes only where the extent lies in several
    double outsideKm2 = 0;
    std::vector<geometry::CrossedBorder> crossed; ///< between provinces
    std::vector<geometry::RegionPart> districts;  ///< ascending, without shapes
    double nearestLineM = 0;                      ///< 0 where it crosses one; infinite where there is none
};

/// Of all rings, geodesic.
double perimeterKm(const model::Shape &extent);

/// Measures an extent (EPSG:4326, not empty) over regions; \p ground has provinces. By sums of areas where these settle
/// it, else by the exact overlay. Pure; any thread.
ExtentMeasures measureExtent(const Ground &ground, const model::Shape &extent, bool keepGeometry);

/// Remembers what was measured last, so that an edit of anything but the extent does not measure it again. Any thread.
class MeasuredExtents
{
public:
    /// As measureExtent(); the shape is known by its address, which stays taken as long as it is remembered.
    std::shared_ptr<const ExtentMeasures> measure(const Ground &ground, const model::ShapePtr &extent,
                                                  bool keepGeometry);

private:
    struct Entry
    {
        model::ShapePtr extent;
        bool keepGeometry;
        std::shared_ptr<const ExtentMeasures> measures;
    };
    static constexpr std::size_t most = 256;

    std::mutex m_mutex;
    std::deque<Entry> m_entries; ///< the oldest first
};

} // namespace atlas::crossing
