// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/projector.h"

#include <QCoreApplication>

#include <proj.h>

#include <cmath>
#include <limits>

namespace atlas::geometry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(atlas::geometry::Projector)
};

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

struct ContextDeleter
{
    void operator()(PJ_CONTEXT *context) const { proj_context_destroy(context); }
};
struct OperationDeleter
{
    void operator()(PJ *operation) const { proj_destroy(operation); }
};
using Operation = std::unique_ptr<PJ, OperationDeleter>;

/// Members are transformed where they lie, two doubles apart.
std::size_t transformInPlace(PJ *operation, PJ_DIRECTION direction, std::span<ProjectedPoint> points)
{
    if (points.empty())
        return 0;
    proj_errno_reset(operation);
    proj_trans_generic(operation, direction, &points.front().x, sizeof(ProjectedPoint), points.size(),
                       &points.front().y, sizeof(ProjectedPoint), points.size(), nullptr, 0, 0, nullptr, 0, 0);
    std::size_t failed = 0;
    for (ProjectedPoint &point : points) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            point = {notANumber, notANumber};
            ++failed;
        }
    }
    return failed;
}

} // namespace

struct Projector::Private
{
    std::unique_ptr<PJ_CONTEXT, ContextDeleter> context; // declared first: goes last
    Operation operation;
    QString crs;
    QString name;
    bool geographic = false;
};

Projector::Projector() : m_d(std::make_unique<Private>())
{
}
Projector::Projector(Projector &&) noexcept = default;
Projector &Projector::operator=(Projector &&) noexcept = default;
Projector::~Projector() = default;

model::Result<Projector> Projector::create(const QString &crs)
{
    const auto unknown = [&crs] {
        return model::Problem{{},
                              {},
                              Text::tr("the coordinate reference system “%1” is not known").arg(crs),
                              Text::tr("name it by its EPSG code, such as EPSG:5179")};
    };
    Projector projector;
    Private &d = *projector.m_d;
    d.crs = crs;
    d.context.reset(proj_context_create());
    if (!d.context)
        return unknown();
    proj_context_set_enable_network(d.context.get(), 0);
    proj_log_level(d.context.get(), PJ_LOG_NONE);

    // "+proj=…" alone would be read as an operation, not as a reference system.
    QString definition = crs.trimmed();
    if (definition.startsWith(u'+') && !definition.contains(QLatin1String("+type=crs")))
        definition += QLatin1String(" +type=crs");
    const Operation system(proj_create(d.context.get(), definition.toUtf8().constData()));
    const Operation degrees(proj_create(d.context.get(), "EPSG:4326"));
    if (!system || !degrees || !proj_is_crs(system.get()))
        return unknown();
    const Operation raw(proj_create_crs_to_crs_from_pj(d.context.get(), degrees.get(), system.get(), nullptr, nullptr));
    if (!raw)
        return unknown();
    d.operation.reset(proj_normalize_for_visualization(d.context.get(), raw.get()));
    if (!d.operation)
        return unknown();
    d.name = QString::fromUtf8(proj_get_name(system.get()));
    const PJ_TYPE type = proj_get_type(system.get());
    d.geographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
    return projector;
}

bool Projector::isBallpark(ProjectedPoint sample) const
{
    if (!inverse(sample))
        return false;
    // With several operations for several areas, the one that was just used counts.
    const Operation used(proj_trans_get_last_used_operation(m_d->operation.get()));
    const PJ *operation = used ? used.get() : m_d->operation.get();
    return proj_coordoperation_has_ballpark_transformation(m_d->context.get(), operation) == 1;
}

std::optional<ProjectedPoint> Projector::forward(model::LonLat position) const
{
    ProjectedPoint point{position.lon, position.lat};
    if (transformInPlace(m_d->operation.get(), PJ_FWD, {&point, 1}) > 0)
        return std::nullopt;
    return point;
}

std::optional<model::LonLat> Projector::inverse(ProjectedPoint point) const
{
    if (transformInPlace(m_d->operation.get(), PJ_INV, {&point, 1}) > 0)
        return std::nullopt;
    return model::LonLat{point.x, point.y};
}

std::size_t Projector::forward(std::span<ProjectedPoint> lonLat) const
{
    return transformInPlace(m_d->operation.get(), PJ_FWD, lonLat);
}

std::size_t Projector::inverse(std::span<ProjectedPoint> points) const
{
    return transformInPlace(m_d->operation.get(), PJ_INV, points);
}

std::optional<model::Shape> Projector::inverse(const model::Shape &shape) const
{
    std::vector<ProjectedPoint> points;
    points.reserve(shape.points.size());
    for (const model::LonLat &point : shape.points)
        points.push_back({point.lon, point.lat});
    if (inverse(points) > 0)
        return std::nullopt;
    model::Shape result = shape;
    for (std::size_t i = 0; i < points.size(); ++i)
        result.points[i] = {points[i].x, points[i].y};
    return result;
}

model::LonLatBox Projector::inverseBox(ProjectedPoint lowerLeft, ProjectedPoint upperRight) const
{
    constexpr int steps = 20;
    model::LonLatBox box;
    for (int i = 0; i <= steps; ++i) {
        const double share = static_cast<double>(i) / steps;
        const double x = lowerLeft.x + share * (upperRight.x - lowerLeft.x);
        for (int j = 0; j <= steps; ++j) {
            const double y = lowerLeft.y + static_cast<double>(j) / steps * (upperRight.y - lowerLeft.y);
            if (const auto place = inverse({x, y}))
                box.include(*place);
        }
    }
    return box;
}

QString Projector::name() const
{
    return m_d->name;
}
QString Projector::crs() const
{
    return m_d->crs;
}
bool Projector::isGeographic() const
{
    return m_d->geographic;
}

QString crsForCountry(const QString &country, const model::LonLatBox &extent)
{
    const QString code = country.trimmed().toUpper();
    if (code == QLatin1String("KR"))
        return QStringLiteral("EPSG:5179");
    if (code == QLatin1String("CA"))
        return QStringLiteral("EPSG:3347");
    if (code == QLatin1String("GB"))
        return QStringLiteral("EPSG:27700");
    if (extent.isEmpty())
        return QStringLiteral("EPSG:3857");
    return QStringLiteral("+proj=laea +lat_0=%1 +lon_0=%2 +datum=WGS84 +units=m +type=crs")
        .arg((extent.south + extent.north) / 2, 0, 'f', 4)
        .arg((extent.west + extent.east) / 2, 0, 'f', 4);
}

} // namespace atlas::geometry
