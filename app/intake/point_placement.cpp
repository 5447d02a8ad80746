// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/point_placement.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/point_in_region.h"
#include "app/intake/coordinate_system.h"
#include "app/intake/translate.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace atlas::intake {

namespace {

using model::LonLat;
using model::LonLatBox;
using model::Problem;
using model::Result;

using Points = std::vector<std::optional<LonLat>>;

/// Metre systems of the countries known, to be tried against what rows declare.
constexpr const char *metreSystems[] = {"EPSG:5179", "EPSG:5174", "EPSG:2097", "EPSG:5181", "EPSG:5186",  "EPSG:5185",
                                        "EPSG:5187", "EPSG:5188", "EPSG:5178", "EPSG:3347", "EPSG:27700", "EPSG:3857"};

/// Two numbers in one cell, whatever stands between them.
std::optional<LonLat> pairFrom(const QString &text)
{
    static const QRegularExpression brackets(QStringLiteral("^[\\s(\\[{]+|[\\s)\\]}]+$|POINT\\s*\\(?"),
                                             QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    plain.remove(brackets);
    static const QRegularExpression between(QStringLiteral("\\s*[,;/|]\\s*|\\s+"));
    const QStringList parts = plain.split(between, Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return std::nullopt;
    const auto first = numberFrom(parts[0]);
    const auto second = numberFrom(parts[1]);
    return first && second ? std::optional(LonLat{*first, *second}) : std::nullopt;
}

LonLat swapped(LonLat point)
{
    return {point.lat, point.lon};
}

class Placer
{
public:
    Placer(RowImport &import, const RegionFinder &finder, const std::vector<int> &declared, Consent *missing = nullptr)
        : m_import(import), m_finder(finder), m_declared(declared), m_missing(missing)
    {
        std::vector<model::ShapePtr> provinces;
        for (std::size_t index = 0; index < finder.regions().size(); ++index) {
            const RegionFinder::Region &region = finder.regions()[index];
            if (!region.shape)
                continue;
            m_ground.include(region.shape->bounds());
            if (!region.isDistrict) {
                provinces.push_back(region.shape);
                m_provinces.push_back(static_cast<int>(index));
            }
        }
        m_locator = geometry::RegionLocator(provinces);
    }

    Points raw()
    {
        readNumbers();
        takeOutZero();
        orderPairs();
        return m_points;
    }

    Result<Points> place()
    {
        raw();
        if (std::none_of(m_points.begin(), m_points.end(), [](const auto &point) { return point.has_value(); }))
            return m_points;
        if (Result<void> done = project(); !done)
            return done.problem();
        turnSwapped();
        listOutside();
        return m_points;
    }

private:
    const std::vector<SourceTable::Row> &rows() const { return m_import.table().rows; }

    void readNumbers()
    {
        const char *xField = m_import.has("lon") ? "lon" : "x";
        const char *yField = m_import.has("lat") ? "lat" : "y";
        const bool twoColumns = m_import.has(xField) && m_import.has(yField);
        m_fromLayer = m_import.table().hasGeometry && !twoColumns && !m_import.has("lonlat");
        m_isPair = !twoColumns && m_import.has("lonlat");
        for (const SourceTable::Row &row : rows()) {
            std::optional<LonLat> point;
            if (m_fromLayer) {
                point = row.point;
                if (!point && row.shape)
                    m_import.warn(row, translate("Intake", "it is an area, not a point; it was not placed by it"));
            } else if (twoColumns) {
                const auto x = m_import.number(row, xField, true);
                const auto y = m_import.number(row, yField, true);
                if (x && y)
                    point = LonLat{*x, *y};
                else if (!m_import.cell(row, xField).isEmpty() || !m_import.cell(row, yField).isEmpty())
                    m_import.warn(row, translate("Intake", "\"%1, %2\" is not a place")
                                           .arg(m_import.cell(row, xField), m_import.cell(row, yField)));
            } else if (m_isPair && !m_import.cell(row, "lonlat").isEmpty()) {
                point = pairFrom(m_import.cell(row, "lonlat"));
                if (!point)
                    m_import.warn(row, translate("Intake", "\"%1\" is not a place").arg(m_import.cell(row, "lonlat")));
            }
            if (point && (!std::isfinite(point->lon) || !std::isfinite(point->lat))) {
                m_import.warn(row, translate("Intake", "its coordinates are not finite; it was not placed by them"));
                point.reset();
            }
            m_points.push_back(point);
        }
    }

    void takeOutZero()
    {
        for (std::size_t index = 0; index < m_points.size(); ++index) {
            if (m_points[index] && m_points[index]->lon == 0 && m_points[index]->lat == 0) {
                m_points[index].reset();
                m_import.warn(rows()[index],
                              translate("Intake", "the point 0, 0 stands for \"not known\"; it was not placed by it"));
            }
        }
    }

    /// "lat,lon" is as common as "lon,lat": what lies in the country, or can be degrees at all, decides for the column.
    void orderPairs()
    {
        if (!m_isPair)
            return;
        int asGiven = 0;
        int turned = 0;
        for (const auto &point : m_points) {
            if (!point)
                continue;
            asGiven += m_ground.isEmpty() ? std::abs(point->lat) <= 90 : m_ground.contains(*point);
            turned += m_ground.isEmpty() ? std::abs(point->lon) <= 90 : m_ground.contains(swapped(*point));
        }
        if (turned <= asGiven)
            return;
        for (auto &point : m_points) {
            if (point)
                point = swapped(*point);
        }
    }

    LonLatBox extent(bool turned) const
    {
        LonLatBox box;
        for (const auto &point : m_points) {
            if (point)
                box.include(turned ? swapped(*point) : *point);
        }
        return box;
    }

    Result<void> project()
    {
        const ImportRequest &request = m_import.request();
        const SourceTable &table = m_import.table();
        const QString wkt = m_fromLayer ? table.crsWkt : QString();
        LonLatBox box = extent(false);
        // Swapped degrees look like none at all (a latitude of 127); turnSwapped() sees to them.
        if (!couldBeDegrees(box) &&
            std::max({std::abs(box.west), std::abs(box.east), std::abs(box.south), std::abs(box.north)}) <= 180)
            box = {-180, -90, 180, 90};
        if (request.crs.isEmpty() && wkt.isEmpty() && !couldBeDegrees(box)) {
            if (const QString told = systemByRegions(); !told.isEmpty()) {
                m_import.report().crs = {
                    told,
                    translate("Intake", "the one in which the points lie in the regions that their rows declare")};
                return apply(told);
            }
        }
        Result<CoordinateSystem> settled = settle(wkt, box);
        if (!settled) {
            Problem problem = settled.problem();
            problem.file = request.file;
            return problem;
        }
        m_import.report().crs = {settled->id, settled->how};
        for (const QString &warning : settled->warnings)
            m_import.report().warnings.push_back({0, warning});
        m_isGeographic = settled->projector.isGeographic();
        transform(settled->projector, m_points);
        return {};
    }

    Result<CoordinateSystem> settle(const QString &wkt, const LonLatBox &box) const
    {
        CrsQuestion question{m_import.request().crs,     wkt, m_import.table().crsName, box, {},
                             m_import.request().consents};
        KnownGround ground = KnownGround::ofAtlas(m_import.tables());
        if (ground.isEmpty())
            return settleCrs(question, KnownGround::ofCountry({}), m_missing);
        std::vector<RawPlace> places;
        for (std::size_t index = 0; index < m_points.size(); ++index) {
            const int region = m_declared[index];
            if (m_points[index])
                places.push_back({*m_points[index],
                                  region < 0 ? -1 : m_finder.regions()[static_cast<std::size_t>(region)].province});
        }
        constexpr std::size_t most = 400;
        question.places = sampled(places, most);
        return settleCrs(question, ground, m_missing);
    }

    Result<void> apply(const QString &crs)
    {
        Result<geometry::Projector> projector = geometry::Projector::create(crs);
        if (!projector)
            return projector.problem();
        m_isGeographic = false;
        transform(*projector, m_points);
        return {};
    }

    /// Also keeps what the points would be with their axes swapped.
    void transform(const geometry::Projector &projector, Points &points)
    {
        m_turned.assign(points.size(), std::nullopt);
        for (std::size_t index = 0; index < points.size(); ++index) {
            if (!points[index])
                continue;
            const LonLat given = *points[index];
            m_turned[index] = projector.inverse({given.lat, given.lon});
            points[index] = projector.inverse({given.lon, given.lat});
            if (!points[index] && !m_turned[index])
                m_import.warn(
                    rows()[index],
                    translate("Intake", "its coordinates can't be expressed in degrees; it was not placed by them"));
        }
    }

    int provinceAt(LonLat point) const
    {
        const std::int32_t found = m_locator.locate(point).region;
        return found == geometry::noRegion ? -1 : m_provinces[static_cast<std::size_t>(found)];
    }

    struct Score
    {
        const char *crs = nullptr;
        int agreeing = 0;
        std::optional<LonLat> first; ///< where it puts the first point judged
    };

    /// Whether two systems are told apart by the provinces in which they put the points. 5174 and 2097 differ by 255 m,
    /// 5179 and 5178 by some 300 m: a point or two beside a line prove nothing there.
    static bool isToldFrom(const Score &best, const Score &other)
    {
        constexpr double nearM = 1000;
        constexpr int byChance = 3;
        const bool near = best.first && other.first && geometry::distanceM(*best.first, *other.first) < nearM;
        return other.agreeing * 10 < best.agreeing * 9 && (!near || other.agreeing + byChance <= best.agreeing);
    }

    /// The metre system in which nearly all points lie in the provinces that their rows declare, when just one does.
    QString systemByRegions() const
    {
        constexpr int mostJudged = 2000;
        constexpr int leastJudged = 3;
        std::vector<Score> scores;
        int judged = 0;
        for (const char *crs : metreSystems) {
            const Result<geometry::Projector> projector = geometry::Projector::create(QLatin1String(crs));
            if (!projector)
                continue;
            Score score{crs, 0, {}};
            judged = 0;
            for (std::size_t index = 0; index < m_points.size() && judged < mostJudged; ++index) {
                const int region = m_declared[index];
                const int province = region < 0 ? -1 : m_finder.regions()[static_cast<std::size_t>(region)].province;
                if (!m_points[index] || province < 0)
                    continue;
                ++judged;
                const auto place = projector->inverse({m_points[index]->lon, m_points[index]->lat});
                const auto turned = projector->inverse({m_points[index]->lat, m_points[index]->lon});
                const bool agrees = place && provinceAt(*place) == province;
                const bool agreesTurned = !agrees && turned && provinceAt(*turned) == province;
                score.agreeing += agrees || agreesTurned;
                if (judged == 1)
                    score.first = agreesTurned ? turned : place;
            }
            scores.push_back(score);
        }
        const auto best = std::max_element(scores.begin(), scores.end(),
                                           [](const Score &a, const Score &b) { return a.agreeing < b.agreeing; });
        if (best == scores.end() || judged < leastJudged || best->agreeing * 10 < judged * 9)
            return {};
        const bool alone = std::all_of(scores.begin(), scores.end(), [best](const Score &score) {
            return score.crs == best->crs || isToldFrom(*best, score);
        });
        return alone ? QLatin1String(best->crs) : QString();
    }

    bool onGround(const std::optional<LonLat> &point) const
    {
        return point && (m_provinces.empty() ? m_ground.contains(*point) : provinceAt(*point) >= 0);
    }

    void turnSwapped()
    {
        for (std::size_t index = 0; index < m_points.size(); ++index) {
            if (onGround(m_points[index]))
                continue;
            const bool impossible =
                m_points[index] && (std::abs(m_points[index]->lat) > 90 || std::abs(m_points[index]->lon) > 180);
            const bool turn = m_finder.isEmpty() ? impossible : onGround(m_turned[index]);
            if (turn && m_turned[index]) {
                m_points[index] = m_turned[index];
                m_import.repair(rows()[index],
                                m_isGeographic
                                    ? translate("Intake", "longitude and latitude were swapped; they were turned round")
                                    : translate("Intake", "x and y were swapped; they were turned round"));
            } else if (impossible) {
                m_points[index].reset();
                m_import.warn(rows()[index],
                              translate("Intake", "its coordinates are no place on earth; it was not placed by them"));
            }
        }
    }

    void listOutside()
    {
        if (m_provinces.empty())
            return;
        for (std::size_t index = 0; index < m_points.size(); ++index) {
            if (m_points[index] && !onGround(m_points[index]))
                m_import.warn(
                    rows()[index],
                    translate("Intake",
                              "the point %1, %2 lies outside all regions: abroad, in the sea, or wrong; it was kept")
                        .arg(m_points[index]->lon, 0, 'f', 5)
                        .arg(m_points[index]->lat, 0, 'f', 5));
        }
    }

    RowImport &m_import;
    const RegionFinder &m_finder;
    const std::vector<int> &m_declared;
    Consent *m_missing;
    geometry::RegionLocator m_locator;
    std::vector<int> m_provinces; ///< index of the locator's region → region of the finder
    LonLatBox m_ground;
    Points m_points;
    Points m_turned;
    bool m_fromLayer = false;
    bool m_isPair = false;
    bool m_isGeographic = true;
};

} // namespace

Result<Points> placePoints(RowImport &import, const RegionFinder &finder, const std::vector<int> &declared,
                           Consent *missing)
{
    return Placer(import, finder, declared, missing).place();
}

Points rawPoints(RowImport &import, const RegionFinder &finder)
{
    const std::vector<int> none(import.table().rows.size(), -1);
    return Placer(import, finder, none).raw();
}

} // namespace atlas::intake
