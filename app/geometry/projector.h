// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/shape.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>

namespace atlas::geometry {

/// A position in a projected reference system: easting and northing in that system's unit (metres for all we name).
struct ProjectedPoint
{
    double x = 0;
    double y = 0;
    friend bool operator==(const ProjectedPoint &, const ProjectedPoint &) = default;
};

/// Converts between EPSG:4326 (longitude, latitude, degrees) and one other reference system, always in the order
/// x = east, y = north, whatever order the authority gives (EPSG:5179 is north first on paper).
/// Belongs to one thread at a time: PROJ objects are not shareable. Movable, not copyable. No network access.
class Projector
{
public:
    /// "EPSG:5179", any "AUTHORITY:CODE", WKT, PROJ string or PROJJSON. Fails when PROJ does not know it.
    static model::Result<Projector> create(const QString &crs);

    Projector(Projector &&) noexcept;
    Projector &operator=(Projector &&) noexcept;
    ~Projector();

    /// nullopt when the position cannot be expressed in that system (outside its area, not finite).
    std::optional<ProjectedPoint> forward(model::LonLat position) const;
    std::optional<model::LonLat> inverse(ProjectedPoint point) const;

    /// In place; positions that fail become NaN in both members. Returns how many failed.
    std::size_t forward(std::span<ProjectedPoint> lonLat) const;
    std::size_t inverse(std::span<ProjectedPoint> points) const;

    /// A shape given in the system's coordinates (x in lon, y in lat) to degrees; nullopt when any vertex fails.
    std::optional<model::Shape> inverse(const model::Shape &shape) const;

    /// Smallest box in degrees that holds the box given by two corners of the system, by sampling it.
    model::LonLatBox inverseBox(ProjectedPoint lowerLeft, ProjectedPoint upperRight) const;

    /// Name of the reference system ("Korea 2000 / Unified CS") and its identifier as given.
    QString name() const;
    QString crs() const;
    /// True for longitude/latitude systems, whose unit is the degree.
    bool isGeographic() const;
    /// True when PROJ knows no transformation between the datums and takes them for the same ("ballpark"): positions
    /// may be off by some hundred metres. \p sample is a position of the data, in the system's coordinates.
    bool isBallpark(ProjectedPoint sample) const;

private:
    Projector();
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// The reference system in which a country's maps are drawn: KR EPSG:5179, CA EPSG:3347, GB EPSG:27700; any other
/// gets a Lambert azimuthal equal-area projection centred on the extent, as a PROJ string. `country` is ISO 3166-1
/// alpha-2, any case. An empty extent with an unknown country gives EPSG:3857.
QString crsForCountry(const QString &country, const model::LonLatBox &extent);

} // namespace atlas::geometry
