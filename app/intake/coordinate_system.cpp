// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/coordinate_system.h"

#include "app/intake/crs_candidates.h"
#include "app/intake/translate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace atlas::intake {

namespace {

using geometry::Projector;
using model::LonLat;
using model::LonLatBox;
using model::Problem;
using model::Result;

constexpr double longestEdgeM = 2000; // an edge this long strays less than 0.2 m from its projected course

/// Systems in use for the countries we know, and where their countries lie.
struct Candidate
{
    const char *crs;
    LonLatBox country;
};
constexpr LonLatBox korea{124, 33, 132, 39};
constexpr LonLatBox canada{-142, 41, -52, 84};
constexpr LonLatBox britain{-9, 49, 2.5, 61.5};
constexpr Candidate candidates[] = {
    {"EPSG:5179", korea}, {"EPSG:5174", korea},  {"EPSG:2097", korea},    {"EPSG:5181", korea}, {"EPSG:5186", korea},
    {"EPSG:5178", korea}, {"EPSG:3347", canada}, {"EPSG:27700", britain}, {"EPSG:3857", korea}, {"EPSG:3857", britain},
};

QString suggestion(const LonLatBox &extent)
{
    QStringList fitting;
    for (const Candidate &candidate : candidates) {
        const Result<Projector> projector = Projector::create(QString::fromLatin1(candidate.crs));
        if (!projector)
            continue;
        const auto low = projector->inverse({extent.west, extent.south});
        const auto high = projector->inverse({extent.east, extent.north});
        if (low && high && candidate.country.contains(*low) && candidate.country.contains(*high))
            fitting += QString::fromLatin1(candidate.crs);
    }
    fitting.removeDuplicates();
    if (fitting.isEmpty())
        return translate("Intake", "say which it is with --crs");
    return translate("Intake", "say which it is with --crs; these would fit: %1")
        .arg(fitting.join(QStringLiteral(", ")));
}

double parameter(const QString &wkt, const char *name)
{
    const QRegularExpression pattern(QStringLiteral("\"%1\"\\s*,\\s*([-+0-9.eE]+)").arg(QLatin1String(name)),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(wkt);
    return match.hasMatch() ? match.captured(1).toDouble() : std::nan("");
}

/// Korean files of the 1990s to 2010s give the Bessel ellipsoid without its datum, which puts them 362 m off. Their
/// projection's parameters tell the system apart.
QString oldKoreanSystem(const QString &wkt)
{
    const bool bessel = wkt.contains(QLatin1String("6377397.155"));
    const bool datumKnown = wkt.contains(QLatin1String("Korean"), Qt::CaseInsensitive) ||
                            wkt.contains(QLatin1String("Tokyo"), Qt::CaseInsensitive) ||
                            wkt.contains(QLatin1String("TOWGS84"), Qt::CaseInsensitive);
    const double lon = parameter(wkt, "central_meridian");
    const bool belt = parameter(wkt, "latitude_of_origin") == 38 && parameter(wkt, "false_easting") == 200000 &&
                      parameter(wkt, "false_northing") == 500000;
    if (!bessel || datumKnown || !belt)
        return {};
    if (std::abs(lon - 127.0028902777778) < 1e-6)
        return QStringLiteral("EPSG:5174");
    return lon == 127 ? QStringLiteral("EPSG:2097") : QString();
}

Result<CoordinateSystem> make(const QString &crs, const QString &id, const QString &how, const QString &warning = {})
{
    Result<Projector> projector = Projector::create(crsDefinition(crs));
    if (!projector) {
        return Problem{{},
                       {},
                       translate("Intake", "the reference system \"%1\" is not known").arg(id),
                       translate("Intake", "give another with --crs, EPSG:5179 for example")};
    }
    return CoordinateSystem{id, how, warning, std::move(projector).value()};
}

/// Adds vertices to long edges. Starts each edge from the same end whichever way it runs, so that neighbours agree.
model::Shape densified(const model::Shape &shape)
{
    model::Shape dense;
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        dense.beginPart();
        const auto [first, last] = shape.ringsOfPart(part);
        for (std::size_t ring = first; ring < last; ++ring) {
            const auto points = shape.ring(ring);
            std::vector<LonLat> more;
            for (std::size_t i = 0; i + 1 < points.size(); ++i) {
                more.push_back(points[i]);
                LonLat a = points[i];
                LonLat b = points[i + 1];
                const bool turned = std::tie(b.lon, b.lat) < std::tie(a.lon, a.lat);
                if (turned)
                    std::swap(a, b);
                const double length = std::hypot(b.lon - a.lon, b.lat - a.lat);
                const int pieces =
                    std::isfinite(length) ? static_cast<int>(std::min(std::ceil(length / longestEdgeM), 1000.0)) : 1;
                for (int piece = 1; piece < pieces; ++piece) {
                    const double share = static_cast<double>(turned ? pieces - piece : piece) / pieces;
                    more.push_back({a.lon + share * (b.lon - a.lon), a.lat + share * (b.lat - a.lat)});
                }
            }
            if (!points.empty())
                more.push_back(points.back());
            dense.addRing(more);
        }
    }
    return dense;
}

} // namespace

std::optional<model::Shape> CoordinateSystem::toDegrees(const model::Shape &shape) const
{
    return projector.isGeographic() ? projector.inverse(shape) : projector.inverse(densified(shape));
}

Result<CoordinateSystem> settleCrs(const QString &wanted, const QString &statedWkt, const QString &statedName,
                                   const LonLatBox &extent)
{
    if (!wanted.isEmpty()) {
        Result<CoordinateSystem> given = make(wanted, wanted, translate("Intake", "given"));
        if (given && given->projector.isGeographic() && !couldBeDegrees(extent)) {
            return Problem{{},
                           {},
                           translate("Intake", "the coordinates are not degrees, but \"%1\" is in degrees").arg(wanted),
                           suggestion(extent)};
        }
        return given;
    }
    if (!statedWkt.isEmpty()) {
        if (const QString old = oldKoreanSystem(statedWkt); !old.isEmpty()) {
            return make(
                old, old, translate("Intake", "by its projection; the file does not state its datum"),
                translate("Intake", "the file's reference system lacks its datum and was taken for %1").arg(old));
        }
        Result<CoordinateSystem> stated = make(statedName.startsWith(QLatin1String("EPSG:")) ? statedName : statedWkt,
                                               statedName, translate("Intake", "stated by the file"));
        if (stated && stated->projector.isGeographic() && !couldBeDegrees(extent)) {
            return Problem{{},
                           {},
                           translate("Intake", "the file states degrees (%1), but its coordinates are not degrees")
                               .arg(statedName),
                           suggestion(extent)};
        }
        return stated;
    }
    if (!couldBeDegrees(extent))
        return Problem{{},
                       {},
                       translate("Intake", "the coordinates are not degrees and the file states no reference system"),
                       suggestion(extent)};
    return make(QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:4326"),
                translate("Intake", "none stated; the coordinates are degrees"));
}

} // namespace atlas::intake
