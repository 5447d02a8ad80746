// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/geos_bridge.h"

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <tuple>

/// Private to this folder.
namespace atlas::geometry {

/// Parts of large geometries within square windows, made when first asked for and kept: what is small against a country
/// need not be overlaid with all of a province. A window is one of a few fixed ones, so that neither threads nor what
/// was asked before have a say in the result. Any thread.
class ClipWindows
{
public:
    /// From (column, row) · size/2 on, in degrees.
    struct Window
    {
        int size; ///< its number among the sizes, the largest first
        int column;
        int row;
    };
    /// The smallest window that holds the box and some room around it; none when all are too small.
    static std::optional<Window> around(const model::LonLatBox &box);

    using Part = std::shared_ptr<const GEOSGeometry>;
    /// What lies in the window of an area (\p dimension 2) or of lines (1); null where nothing does. Edges that pass
    /// the window's border end there, all others are untouched. \p whole must outlive this and may be read by any
    /// thread.
    Part part(const GEOSGeometry *whole, int dimension, const Window &window) const;

private:
    using Key = std::tuple<const GEOSGeometry *, int, int, int>;
    Part cut(const GEOSGeometry *whole, int dimension, const Window &window) const;

    static constexpr std::size_t most = 1024; // parts kept
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<GeosContext> m_context = std::make_shared<GeosContext>(); ///< guarded, as are the parts
    mutable std::map<Key, Part> m_parts;
    mutable std::deque<Key> m_order; ///< the oldest first
};

/// Has GEOS fill in what it would otherwise compute when first asked, so that no two threads do so at once.
void settle(const GeosContext &context, const GEOSGeometry *geometry);

} // namespace atlas::geometry
