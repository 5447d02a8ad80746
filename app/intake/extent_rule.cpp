// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/extent_rule.h"

#include "app/geometry/curves.h"
#include "app/geometry/shape_tools.h"
#include "app/geometry/validity_words.h"
#include "app/intake/translate.h"

#include <QStringList>

#include <cmath>
#include <memory>
#include <optional>

namespace atlas::intake {

namespace {

using model::LonLat;
using model::Problem;
using model::Result;
using model::Shape;
using model::ShapePtr;

constexpr int circleCorners = 96;
constexpr double largestKm = 2000;

Problem wrong(const QString &what)
{
    return {{}, {}, what, {}};
}

/// Reads the numbers and brackets of a WKT polygon, one after the other.
class WktReader
{
public:
    explicit WktReader(const QString &text) : m_text(text) {}

    std::optional<Shape> read()
    {
        const QString kind = word();
        Shape shape;
        const bool fine = kind == QLatin1String("POLYGON")        ? polygon(shape)
                          : kind == QLatin1String("MULTIPOLYGON") ? polygons(shape)
                                                                  : false;
        skipSpace();
        if (!fine || m_at != m_text.size())
            return std::nullopt;
        return shape;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    QString word()
    {
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isLetter())
            ++m_at;
        return m_text.mid(start, m_at - start).toUpper();
    }

    bool take(QChar sign)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text.at(m_at) != sign)
            return false;
        ++m_at;
        return true;
    }

    bool number(double &value)
    {
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && QStringView(u"+-.eE0123456789").contains(m_text.at(m_at)))
            ++m_at;
        bool ok = false;
        value = QStringView(m_text).mid(start, m_at - start).toDouble(&ok);
        return ok && std::isfinite(value);
    }

    bool ring(Shape &shape)
    {
        std::vector<LonLat> points;
        if (!take(u'('))
            return false;
        do {
            LonLat p;
            if (!number(p.lon) || !number(p.lat) || std::abs(p.lon) > 180 || std::abs(p.lat) > 90)
                return false;
            points.push_back(p);
        } while (take(u','));
        if (!take(u')') || points.size() < 4 || !(points.front() == points.back()))
            return false;
        shape.addRing(points);
        return true;
    }

    bool polygon(Shape &shape)
    {
        shape.beginPart();
        if (!take(u'('))
            return false;
        do {
            if (!ring(shape))
                return false;
        } while (take(u','));
        return take(u')');
    }

    bool polygons(Shape &shape)
    {
        if (!take(u'('))
            return false;
        do {
            if (!polygon(shape))
                return false;
        } while (take(u','));
        return take(u')');
    }

    QString m_text;
    qsizetype m_at = 0;
};

std::optional<double> distance(const QString &text)
{
    bool ok = false;
    const double km = text.trimmed().toDouble(&ok);
    return ok && km > 0 && km <= largestKm ? std::optional(km) : std::nullopt;
}

Problem noDistance(const QString &text)
{
    return wrong(translate("Intake", "\"%1\" is not a distance in kilometres").arg(text));
}

Problem noMembers()
{
    return wrong(translate("Intake", "none of the cluster's members has a place to make the extent from"));
}

Result<ShapePtr> circleExtent(const QString &parameters)
{
    const QStringList parts = parameters.split(u',');
    if (parts.size() == 3) {
        bool lonOk = false;
        bool latOk = false;
        const LonLat centre{parts[0].trimmed().toDouble(&lonOk), parts[1].trimmed().toDouble(&latOk)};
        const std::optional<double> km = distance(parts[2]);
        if (lonOk && latOk && km) {
            if (std::optional<Shape> shape = geometry::circle(centre, *km, circleCorners))
                return ShapePtr(std::make_shared<const Shape>(std::move(*shape)));
        }
    }
    return wrong(translate("Intake", "\"%1\" is not a circle (lon,lat,km)").arg(parameters));
}

Result<ShapePtr> bufferExtent(const QString &parameters, const std::vector<LonLat> &members, bool hull)
{
    const std::optional<double> km = distance(parameters);
    if (!km)
        return noDistance(parameters);
    std::vector<ShapePtr> circles;
    std::vector<LonLat> corners;
    for (const LonLat &member : members) {
        std::optional<Shape> circle = geometry::circle(member, *km, circleCorners);
        if (!circle)
            return wrong(translate("Intake", "a member's place is too close to a pole or to 180° for a circle"));
        corners.insert(corners.end(), circle->points.begin(), circle->points.end());
        circles.push_back(std::make_shared<const Shape>(std::move(*circle)));
    }
    if (circles.empty())
        return noMembers();
    if (!hull)
        return ShapePtr(std::make_shared<const Shape>(geometry::united(circles)));
    // All within a distance of a convex shape = the hull of the circles around its corners.
    std::optional<Shape> shape = geometry::convexHull(corners);
    if (!shape)
        return noMembers();
    return ShapePtr(std::make_shared<const Shape>(std::move(*shape)));
}

Result<ShapePtr> regionsExtent(const QString &parameters, const ExtentSources &sources)
{
    std::vector<ShapePtr> shapes;
    for (const QString &code : parameters.split(u';', Qt::SkipEmptyParts)) {
        ShapePtr shape = sources.regionShape ? sources.regionShape(code.trimmed()) : nullptr;
        if (!shape)
            return wrong(
                translate("Intake", "the boundary set has no region with the code \"%1\"").arg(code.trimmed()));
        shapes.push_back(std::move(shape));
    }
    if (shapes.empty())
        return wrong(translate("Intake", "no region is named"));
    if (shapes.size() == 1)
        return shapes.front();
    return ShapePtr(std::make_shared<const Shape>(geometry::united(shapes)));
}

} // namespace

Result<Shape> shapeFromWkt(const QString &wkt)
{
    std::optional<Shape> shape = WktReader(wkt).read();
    if (!shape)
        return wrong(translate("Intake", "this is not a polygon in well-known text"));
    return std::move(*shape);
}

Result<ShapePtr> extentByRule(const QString &delineation, const QString &parameters, const ExtentSources &sources)
{
    if (delineation == QLatin1String("drawn")) {
        Result<Shape> shape = shapeFromWkt(parameters);
        if (!shape)
            return shape.problem();
        const geometry::Validity validity = geometry::checkValidity(*shape);
        if (!validity.valid)
            return wrong(translate("Intake", "the polygon is not valid (%1)")
                             .arg(geometry::validityWords(QString::fromStdString(validity.reason))));
        return ShapePtr(std::make_shared<const Shape>(std::move(shape).value()));
    }
    if (delineation == QLatin1String("circle"))
        return circleExtent(parameters);
    if (delineation == QLatin1String("hull_buffer"))
        return bufferExtent(parameters, sources.members, true);
    if (delineation == QLatin1String("sites_buffer"))
        return bufferExtent(parameters, sources.members, false);
    if (delineation == QLatin1String("regions"))
        return regionsExtent(parameters, sources);
    return wrong(translate("Intake", "\"%1\" is not a way to delineate a cluster").arg(delineation));
}

} // namespace atlas::intake
