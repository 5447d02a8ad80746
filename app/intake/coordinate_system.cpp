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

constexpr double fewInPlace = 0.5; // overview boundaries are coarse: of true places, nine in ten lie in their province

QString suggestion(const CrsQuestion &question, const KnownGround &ground)
{
    std::vector<RawPlace> places = question.places;
    if (places.empty()) {
        for (const LonLat corner :
             {LonLat{question.extent.west, question.extent.south}, LonLat{question.extent.east, question.extent.north},
              LonLat{(question.extent.west + question.extent.east) / 2,
                     (question.extent.south + question.extent.north) / 2}})
            places.push_back({corner, -1});
    }
    QStringList fitting;
    for (const CrsCandidate &candidate : rankCrs(places, ground, {})) {
        if (fitting.size() < 6)
            fitting += candidate.id;
    }
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
    CoordinateSystem made{id, how, {}, false, std::move(projector).value()};
    if (!warning.isEmpty())
        made.warnings += warning;
    return made;
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

/// x in the place of y.
model::Shape turned(const model::Shape &shape)
{
    model::Shape other = shape;
    for (LonLat &point : other.points)
        point = {point.lat, point.lon};
    return other;
}

LonLatBox turned(const LonLatBox &box)
{
    return {box.south, box.west, box.north, box.east};
}

Result<CoordinateSystem> choose(const CrsQuestion &question, const KnownGround &ground)
{
    const LonLatBox &extent = question.extent;
    const bool degrees = couldBeDegrees(extent) || couldBeDegrees(turned(extent));
    if (!question.wanted.isEmpty()) {
        Result<CoordinateSystem> given = make(question.wanted, question.wanted, translate("Intake", "given"));
        if (given && given->projector.isGeographic() && !degrees) {
            return Problem{
                {},
                {},
                translate("Intake", "the coordinates are not degrees, but \"%1\" is in degrees").arg(question.wanted),
                suggestion(question, ground)};
        }
        return given;
    }
    if (!question.statedWkt.isEmpty()) {
        if (const QString old = oldKoreanSystem(question.statedWkt); !old.isEmpty()) {
            return make(
                old, old, translate("Intake", "by its projection; the file does not state its datum"),
                translate("Intake", "the file's reference system lacks its datum and was taken for %1").arg(old));
        }
        Result<CoordinateSystem> stated =
            make(question.statedName.startsWith(QLatin1String("EPSG:")) ? question.statedName : question.statedWkt,
                 question.statedName, translate("Intake", "stated by the file"));
        if (stated && stated->projector.isGeographic() && !degrees) {
            return Problem{{},
                           {},
                           translate("Intake", "the file states degrees (%1), but its coordinates are not degrees")
                               .arg(question.statedName),
                           suggestion(question, ground)};
        }
        return stated;
    }
    if (!degrees)
        return Problem{{},
                       {},
                       translate("Intake", "the coordinates are not degrees and the file states no reference system"),
                       suggestion(question, ground)};
    return make(QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:4326"),
                translate("Intake", "none stated; the coordinates are degrees"));
}

/// Where the places lie instead of where they are expected.
struct Elsewhere
{
    bool isNowhere = false; ///< nothing lies where it should
    bool isBetter = false;  ///< another system explains the rows better
    Problem problem;
};

/// Turns the axes where that is what it takes, and looks whether the places then lie where they should.
std::optional<Elsewhere> elsewhere(CoordinateSystem &crs, const CrsQuestion &question, const KnownGround &ground)
{
    crs.swapped = crs.projector.isGeographic() && !couldBeDegrees(question.extent);
    if (question.places.empty() || ground.isEmpty())
        return std::nullopt;
    const GroundShare straight = shareOnGround(crs.projector, question.places, ground, false);
    const GroundShare other = shareOnGround(crs.projector, question.places, ground, true);
    constexpr double clearly = 0.3;
    crs.swapped = crs.swapped || other.share > straight.share + clearly;
    const GroundShare &share = crs.swapped ? other : straight;
    if (share.byProvince ? share.share >= fewInPlace : share.share > 0)
        return std::nullopt;
    const std::vector<CrsCandidate> candidates = rankCrs(question.places, ground, {});
    const bool better = !candidates.empty() && candidates.front().share > share.share + clearly;
    const QString percent = QString::number(std::lround(share.share * 100));
    const QString what =
        share.byProvince
            ? translate("Intake", "in the reference system %1 only %2 % lie in the provinces that their rows name")
                  .arg(crs.id, percent)
            : translate("Intake", "in the reference system %1 nothing lies on known ground").arg(crs.id);
    return Elsewhere{share.share == 0, better, {{}, {}, what, suggestion(question, ground)}};
}

} // namespace

std::optional<model::Shape> CoordinateSystem::toDegrees(const model::Shape &shape) const
{
    if (swapped)
        return projector.isGeographic() ? projector.inverse(turned(shape))
                                        : projector.inverse(densified(turned(shape)));
    return projector.isGeographic() ? projector.inverse(shape) : projector.inverse(densified(shape));
}

Result<CoordinateSystem> settleCrs(const CrsQuestion &question, const KnownGround &ground, Consent *missing)
{
    if (missing)
        *missing = Consent::None;
    Result<CoordinateSystem> chosen = choose(question, ground);
    if (!chosen)
        return chosen;
    CoordinateSystem &crs = chosen.value();
    if (std::optional<Elsewhere> wrong = elsewhere(crs, question, ground)) {
        // A file may well be of another country, and codes may be wrong; a system that was named and is explained away
        // by another is a mistake.
        const bool given = !question.wanted.isEmpty();
        const bool stated = !given && !question.statedWkt.isEmpty();
        const bool refused = (given && (wrong->isNowhere || wrong->isBetter)) || (stated && wrong->isBetter);
        if (refused && !question.consents.place) {
            if (missing)
                *missing = Consent::Place;
            wrong->problem.remedy +=
                QStringLiteral(", ") + translate("Intake", "or take it all the same with --force-crs");
            return wrong->problem;
        }
        crs.warnings += wrong->problem.what;
    }
    const LonLat sample = question.places.empty() ? LonLat{(question.extent.west + question.extent.east) / 2,
                                                           (question.extent.south + question.extent.north) / 2}
                                                  : question.places.front().at;
    if (crs.projector.isBallpark({crs.swapped ? sample.lat : sample.lon, crs.swapped ? sample.lon : sample.lat})) {
        const QString what =
            translate("Intake",
                      "no transformation of the datum of %1 is known: the things may lie some hundred metres off")
                .arg(crs.id);
        if (!question.consents.ballpark) {
            if (missing)
                *missing = Consent::Ballpark;
            return Problem{{},
                           {},
                           what,
                           translate("Intake", "name another system with --crs, or take it all the same with "
                                               "--allow-ballpark")};
        }
        crs.warnings += what;
    }
    return chosen;
}

} // namespace atlas::intake
