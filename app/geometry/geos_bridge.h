// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <geos_c.h>

#include <memory>
#include <string>
#include <vector>

/// Private to this folder: GEOS' reentrant C interface with owners and conversions.
namespace atlas::geometry {

/// One GEOS context: for one thread at a time. Keeps the last thing GEOS complained about.
class GeosContext
{
public:
    GeosContext();
    ~GeosContext();
    GeosContext(const GeosContext &) = delete;
    GeosContext &operator=(const GeosContext &) = delete;

    operator GEOSContextHandle_t() const { return m_handle; }
    const std::string &message() const { return m_message; }

private:
    GEOSContextHandle_t m_handle;
    std::string m_message;
};

struct GeometryDeleter
{
    GEOSContextHandle_t context = nullptr;
    void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
/// Belongs to the context that made it, and must go before it.
using Geometry = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

struct PreparedDeleter
{
    GEOSContextHandle_t context = nullptr;
    void operator()(const GEOSPreparedGeometry *prepared) const { GEOSPreparedGeom_destroy_r(context, prepared); }
};
using Prepared = std::unique_ptr<const GEOSPreparedGeometry, PreparedDeleter>;

inline Geometry owned(const GeosContext &context, GEOSGeometry *geometry)
{
    return Geometry(geometry, GeometryDeleter{context});
}

/// A multipolygon; null when a ring is too short or GEOS refuses it.
Geometry toGeos(const GeosContext &context, const model::Shape &shape);
/// A multilinestring of the lines with two or more points.
Geometry toGeos(const GeosContext &context, const std::vector<std::vector<model::LonLat>> &lines);
Geometry toGeos(const GeosContext &context, model::LonLat point);

/// The areas in a geometry, lines and points left out.
model::Shape shapeFromGeos(const GeosContext &context, const GEOSGeometry *geometry);
/// The lines in it, areas and points left out.
std::vector<std::vector<model::LonLat>> linesFromGeos(const GeosContext &context, const GEOSGeometry *geometry);

/// The members of one dimension (1 lines, 2 areas) as one multi-geometry, cloned; null when there are none.
Geometry membersOfDimension(const GeosContext &context, const GEOSGeometry *geometry, int dimension);

/// The geometry's areas made valid (its linework kept, read by even-odd parity), as a multipolygon; null when none has
/// area. Polygons that are valid already are kept as they are, so that they still meet their neighbours' vertices.
Geometry validAreas(const GeosContext &context, const GEOSGeometry *geometry);

/// What touches the outer rings and holes: the linework of an area.
Geometry boundaryOf(const GeosContext &context, const GEOSGeometry *geometry);

} // namespace atlas::geometry
