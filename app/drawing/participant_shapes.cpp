// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/participant_shapes.h"

#include "app/drawing/contours.h"
#include "app/drawing/validity.h"
#include "app/geometry/curves.h"
#include "app/geometry/metric_plane.h"
#include "app/geometry/shape_algebra.h"
#include "app/geometry/shape_tools.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atlas::drawing {

using model::LonLat;
using model::Problem;
using model::Result;
using model::Shape;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantShapes)
};

constexpr double mostCells = 4e6;
constexpr double finestShare = 8;   // cells to a bandwidth
constexpr double coarsestShare = 3; // fewer would show the grid rather than the places

bool isPlace(LonLat p)
{
    return std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90;
}

/// In one order, whatever order they came in.
std::vector<LonLat> usable(std::span<const LonLat> places)
{
    std::vector<LonLat> list;
    std::copy_if(places.begin(), places.end(), std::back_inserter(list), isPlace);
    std::sort(list.begin(), list.end(),
              [](LonLat a, LonLat b) { return a.lon != b.lon ? a.lon < b.lon : a.lat < b.lat; });
    return list;
}

Problem tooFew()
{
    return {{},
            {},
            Text::tr("These participants do not span an area"),
            Text::tr("choose three or more that are not on one line, or draw circles around them")};
}

Problem badNumber(const QString &what)
{
    return {{}, {}, what, Text::tr("give a number above zero")};
}

Problem cancelled()
{
    return {{}, {}, Text::tr("Cancelled"), {}};
}

Result<DelineatedExtent> finished(Shape shape, const QString &method, QJsonObject parameters, std::size_t participants)
{
    parameters.insert(QStringLiteral("participants"), static_cast<qint64>(participants));
    Result<Shape> checked = checkedExtent(std::move(shape));
    if (!checked)
        return checked.problem();
    return DelineatedExtent{std::move(checked).value(), {method, compactJson(parameters)}};
}

LonLat middleOf(const std::vector<LonLat> &places)
{
    model::LonLatBox box;
    for (const LonLat &p : places)
        box.include(p);
    return {(box.west + box.east) / 2, (box.south + box.north) / 2};
}

} // namespace

std::vector<LonLat> placesOf(const model::Tables &tables, std::span<const model::Row> participants)
{
    std::vector<LonLat> places;
    const model::Table &table = tables[model::TableId::Participants];
    for (const model::Row row : participants)
        if (table.isAlive(row) && table.hasPoint(row))
            places.push_back(table.point(row));
    return places;
}

Result<DelineatedExtent> convexHullAround(std::span<const LonLat> places)
{
    const std::vector<LonLat> list = usable(places);
    std::optional<Shape> hull = geometry::convexHull(list);
    if (!hull)
        return tooFew();
    return finished(std::move(*hull), QStringLiteral("convex_hull"), {}, list.size());
}

Result<DelineatedExtent> concaveHullAround(std::span<const LonLat> places, double ratio)
{
    if (!(ratio >= 0 && ratio <= 1))
        return Problem{{}, {}, Text::tr("The ratio must lie between 0 and 1"), Text::tr("1 gives the convex hull")};
    const std::vector<LonLat> list = usable(places);
    if (!geometry::convexHull(list))
        return tooFew();
    std::optional<Shape> hull = geometry::concaveHull(list, ratio);
    if (!hull)
        return tooFew();
    // In degrees its long edges run a little beside those in metres; that could make it touch itself.
    geometry::Repair repair = geometry::makeValid(*hull);
    return finished(std::move(repair.shape), QStringLiteral("concave_hull"), {{QStringLiteral("ratio"), ratio}},
                    list.size());
}

Result<DelineatedExtent> bufferAround(std::span<const LonLat> places, double radiusM, model::Progress &progress)
{
    if (!(radiusM > 0) || !std::isfinite(radiusM))
        return badNumber(Text::tr("The distance must be above zero"));
    std::vector<LonLat> list = usable(places);
    const std::size_t count = list.size();
    list.erase(std::unique(list.begin(), list.end()), list.end());
    if (list.empty())
        return Problem{{}, {}, Text::tr("None of these participants has a place"), Text::tr("choose others")};
    progress.begin(Text::tr("Joining circles"), static_cast<qint64>(list.size()));
    std::vector<model::ShapePtr> circles;
    for (const LonLat &p : list) {
        std::optional<Shape> circle = geometry::circle(p, radiusM / 1000);
        if (!circle)
            return Problem{{},
                           placeText(p),
                           Text::tr("No circle of this size can be drawn here"),
                           Text::tr("give a shorter distance")};
        circles.push_back(std::make_shared<const Shape>(std::move(*circle)));
        progress.advance();
        if (progress.isCancelled())
            return cancelled();
    }
    return finished(geometry::united(circles), QStringLiteral("buffer"), {{QStringLiteral("radius_m"), radiusM}},
                    count);
}

double usualBandwidthM(std::span<const LonLat> places)
{
    const std::vector<LonLat> list = usable(places);
    if (list.empty())
        return 0;
    const geometry::MetricPlane plane(middleOf(list));
    std::vector<LonLat> metres;
    LonLat mean{0, 0};
    for (const LonLat &p : list) {
        metres.push_back(plane.toMetres(p));
        mean.lon += metres.back().lon / static_cast<double>(list.size());
        mean.lat += metres.back().lat / static_cast<double>(list.size());
    }
    double squares = 0;
    for (const LonLat &m : metres)
        squares += (m.lon - mean.lon) * (m.lon - mean.lon) + (m.lat - mean.lat) * (m.lat - mean.lat);
    const auto n = static_cast<double>(list.size());
    const double sigma = std::sqrt(squares / (2 * n));
    return sigma > 1e-3 ? 2.78 * sigma * std::pow(n, -1.0 / 6) : 0;
}

Result<DelineatedExtent> densityContour(std::span<const LonLat> places, double bandwidthM, double share,
                                        model::Progress &progress)
{
    if (!(bandwidthM > 0) || !std::isfinite(bandwidthM))
        return badNumber(Text::tr("The bandwidth must be above zero"));
    if (!(share > 0 && share < 1))
        return Problem{{}, {}, Text::tr("The share must lie between 0 and 1"), Text::tr("0.8 is usual")};
    const std::vector<LonLat> list = usable(places);
    if (list.empty())
        return Problem{{}, {}, Text::tr("None of these participants has a place"), Text::tr("choose others")};
    const geometry::MetricPlane plane(middleOf(list));
    std::vector<LonLat> metres;
    model::LonLatBox box;
    for (const LonLat &p : list) {
        metres.push_back(plane.toMetres(p));
        box.include(metres.back());
    }
    const double wide = box.east - box.west + 2 * bandwidthM;
    const double high = box.north - box.south + 2 * bandwidthM;
    const double cell = std::max(bandwidthM / finestShare, std::sqrt(wide * high / mostCells));
    if (cell > bandwidthM / coarsestShare)
        return Problem{{},
                       {},
                       Text::tr("The participants lie too far apart for this bandwidth"),
                       Text::tr("give a larger one, or choose participants closer together")};
    // Values at the corners of cells; one row and column of zeros around.
    DensityGrid grid;
    grid.cellM = cell;
    grid.west = box.west - bandwidthM - cell;
    grid.south = box.south - bandwidthM - cell;
    grid.columns = static_cast<std::size_t>(std::ceil(wide / cell)) + 3;
    grid.rows = static_cast<std::size_t>(std::ceil(high / cell)) + 3;
    grid.values.assign(grid.columns * grid.rows, 0);
    progress.begin(Text::tr("Estimating the density"), static_cast<qint64>(list.size()));
    const double square = bandwidthM * bandwidthM;
    for (const LonLat &m : metres) {
        const auto index = [&](double value, double from) {
            return static_cast<std::size_t>(std::max(0.0, std::floor((value - from) / cell)));
        };
        const std::size_t lastRow = std::min(index(m.lat + bandwidthM, grid.south) + 1, grid.rows - 1);
        const std::size_t lastColumn = std::min(index(m.lon + bandwidthM, grid.west) + 1, grid.columns - 1);
        for (std::size_t row = index(m.lat - bandwidthM, grid.south); row <= lastRow; ++row) {
            const double dy = grid.south + static_cast<double>(row) * cell - m.lat;
            for (std::size_t column = index(m.lon - bandwidthM, grid.west); column <= lastColumn; ++column) {
                const double dx = grid.west + static_cast<double>(column) * cell - m.lon;
                const double rest = 1 - (dx * dx + dy * dy) / square;
                if (rest > 0)
                    grid.values[row * grid.columns + column] += rest * rest;
            }
        }
        progress.advance();
        if (progress.isCancelled())
            return cancelled();
    }
    Shape contour = contourOf(grid, densityLevel(grid, share));
    for (LonLat &p : contour.points)
        p = plane.toDegrees(p);
    geometry::Repair repair = geometry::makeValid(contour);
    if (repair.shape.isEmpty())
        return tooFew();
    return finished(std::move(repair.shape), QStringLiteral("density"),
                    {{QStringLiteral("bandwidth_m"), bandwidthM}, {QStringLiteral("share"), share}}, list.size());
}

} // namespace atlas::drawing
