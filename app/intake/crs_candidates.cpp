// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/crs_candidates.h"

#include "app/geometry/projector.h"
#include "app/intake/translate.h"

#include <algorithm>
#include <cmath>

namespace atlas::intake {

namespace {

using geometry::Projector;
using model::LonLat;

constexpr std::size_t mostPlaces = 400;
constexpr double likelyShare = 0.5;

// In use in the countries that we have overview boundaries of; the likelier first.
constexpr const char *metreSystems[] = {"EPSG:5179", "EPSG:5186",  "EPSG:5174", "EPSG:5181",  "EPSG:5187",
                                        "EPSG:5185", "EPSG:5188",  "EPSG:2097", "EPSG:5178",  "KATEC",
                                        "EPSG:3347", "EPSG:27700", "EPSG:3857", "EPSG:32652", "EPSG:32651"};
constexpr const char *degreeSystems[] = {"EPSG:4326"};

} // namespace

bool couldBeDegrees(const model::LonLatBox &extent)
{
    return extent.west >= -180.001 && extent.east <= 180.001 && extent.south >= -90.001 && extent.north <= 90.001;
}

QString crsDefinition(const QString &crs)
{
    // Korean navigation systems; no EPSG number. The shift is the one in use for the old Korean datum.
    if (crs.trimmed().compare(QLatin1String("KATEC"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("+proj=tmerc +lat_0=38 +lon_0=128 +k=0.9999 +x_0=400000 +y_0=600000 +ellps=bessel "
                              "+towgs84=-115.80,474.99,674.11,1.16,-2.31,-1.63,6.43 +units=m");
    return crs;
}

GroundShare shareOnGround(const Projector &projector, const std::vector<RawPlace> &places, const KnownGround &ground,
                          bool swapped)
{
    GroundShare score;
    int judged = 0;
    int agreeing = 0;
    const bool named = score.byProvince =
        std::any_of(places.begin(), places.end(), [](const RawPlace &p) { return p.province >= 0; });
    for (const RawPlace &place : places) {
        const auto degrees =
            swapped ? projector.inverse({place.at.lat, place.at.lon}) : projector.inverse({place.at.lon, place.at.lat});
        const bool sound = degrees && std::abs(degrees->lon) <= 180 && std::abs(degrees->lat) <= 90;
        if (sound)
            score.places.push_back(*degrees);
        if (named && place.province < 0)
            continue;
        ++judged;
        if (!sound)
            continue;
        const int province = ground.provinceAt(*degrees);
        agreeing += named ? province == place.province : province >= 0;
    }
    score.share = judged > 0 ? static_cast<double>(agreeing) / judged : 0;
    return score;
}

model::LonLatBox finiteBounds(const model::Shape &shape)
{
    model::LonLatBox box;
    for (const LonLat &point : shape.points) {
        if (std::isfinite(point.lon) && std::isfinite(point.lat))
            box.include(point);
    }
    return box;
}

LonLat middleOf(const model::Shape &shape)
{
    model::LonLatBox biggest;
    double area = -1;
    for (std::size_t ring = 0; ring < shape.ringCount(); ++ring) {
        model::LonLatBox box;
        for (const LonLat &point : shape.ring(ring))
            box.include(point);
        if ((box.east - box.west) * (box.north - box.south) > area) {
            area = (box.east - box.west) * (box.north - box.south);
            biggest = box;
        }
    }
    return {(biggest.west + biggest.east) / 2, (biggest.south + biggest.north) / 2};
}

std::vector<RawPlace> sampled(const std::vector<RawPlace> &places, std::size_t most)
{
    if (places.size() <= most)
        return places;
    std::vector<RawPlace> some;
    for (std::size_t index = 0; index < most; ++index)
        some.push_back(places[index * places.size() / most]);
    return some;
}

std::vector<CrsCandidate> rankCrs(const std::vector<RawPlace> &all, const KnownGround &ground, const QStringList &named)
{
    std::vector<RawPlace> finite;
    model::LonLatBox extent;
    for (const RawPlace &place : all) {
        if (std::isfinite(place.at.lon) && std::isfinite(place.at.lat)) {
            finite.push_back(place);
            extent.include(place.at);
        }
    }
    std::vector<CrsCandidate> ranked;
    if (finite.empty())
        return ranked;
    const std::vector<RawPlace> places = sampled(finite, mostPlaces);
    const bool byProvince =
        std::any_of(places.begin(), places.end(), [](const RawPlace &place) { return place.province >= 0; });
    QStringList ids = named;
    // Numbers beyond ±180 are never degrees, whatever else they are; small ones are no metres of a country.
    const bool degrees = std::max({std::abs(extent.west), std::abs(extent.east), std::abs(extent.south),
                                   std::abs(extent.north)}) <= 180.001;
    if (degrees) {
        for (const char *crs : degreeSystems)
            ids += QLatin1String(crs);
    } else {
        for (const char *crs : metreSystems)
            ids += QLatin1String(crs);
    }
    ids.removeDuplicates();
    for (const QString &id : ids) {
        const model::Result<Projector> projector = Projector::create(crsDefinition(id));
        if (!projector || projector->isGeographic() != degrees)
            continue;
        const GroundShare straight = shareOnGround(*projector, places, ground, false);
        const GroundShare turned = shareOnGround(*projector, places, ground, true);
        CrsCandidate candidate;
        candidate.swapped = turned.share > straight.share + 0.2;
        const GroundShare &score = candidate.swapped ? turned : straight;
        if (score.share == 0 && !named.contains(id))
            continue;
        candidate.id = id;
        candidate.name = id == QLatin1String("KATEC") ? id : projector->name();
        candidate.share = score.share;
        candidate.places = score.places;
        candidate.isBallpark = projector->isBallpark({places.front().at.lon, places.front().at.lat});
        for (const LonLat &place : candidate.places)
            candidate.extent.include(place);
        const QString percent = QString::number(std::lround(score.share * 100));
        candidate.why =
            byProvince
                ? translate("Intake", "%1 % of the places lie in the provinces that their rows name").arg(percent)
                : translate("Intake", "%1 % of the places lie on known ground").arg(percent);
        if (candidate.swapped)
            candidate.why += QStringLiteral("; ") + translate("Intake", "with x and y changed over");
        if (candidate.isBallpark)
            candidate.why +=
                QStringLiteral("; ") +
                translate("Intake", "its datum has no known transformation: it may be off by some hundred metres");
        ranked.push_back(std::move(candidate));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const CrsCandidate &a, const CrsCandidate &b) { return a.share > b.share; });
    const bool anyLikely = !ranked.empty() && ranked.front().share >= likelyShare;
    std::erase_if(ranked, [&](const CrsCandidate &candidate) {
        return anyLikely && candidate.share < ranked.front().share / 4 && !named.contains(candidate.id);
    });
    return ranked;
}

} // namespace atlas::intake
