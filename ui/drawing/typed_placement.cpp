// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/typed_placement.h"

#include "app/geometry/point_in_region.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace atlas::ui {

namespace {

constexpr double radiansPerDegree = 3.14159265358979323846 / 180.0;

struct TypedPlacement
{
    Q_DECLARE_TR_FUNCTIONS(TypedPlacement)
};

/// NaN when it is none.
double number(const QString &text)
{
    bool ok = false;
    double value = QLocale::c().toDouble(text, &ok);
    if (!ok)
        value = QLocale().toDouble(text, &ok);
    return ok && std::isfinite(value) ? value : std::nan("");
}

/// Whether a place is inside one ring taken by itself.
bool isInRing(const model::Shape &shape, std::size_t ring, model::LonLat place)
{
    auto alone = std::make_shared<model::Shape>();
    alone->beginPart();
    alone->addRing(shape.ring(ring));
    return geometry::RegionLocator({alone}).locate(place).region != geometry::noRegion;
}

} // namespace

model::Result<drawing::Placement> typedPlacement(const QString &typed)
{
    static const QRegularExpression polar(QStringLiteral("^([0-9.,]+) ?(km|m)[ ,;]+([-+]?[0-9.,]+) ?[°º]?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression turn(QStringLiteral("^([-+]?[0-9.,]+) ?(°|º|deg)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression percent(QStringLiteral("^([0-9.,]+) ?%$"));
    static const QRegularExpression times(QStringLiteral("^[x×] ?([0-9.,]+)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.simplified();
    drawing::Placement placement;
    double value = std::nan("");
    if (const auto match = polar.match(text); match.hasMatch()) {
        const bool isKm = match.captured(2).compare(QLatin1String("km"), Qt::CaseInsensitive) == 0;
        const double metres = number(match.captured(1)) * (isKm ? 1000.0 : 1.0);
        const double bearing = number(match.captured(3)) * radiansPerDegree;
        placement.eastM = metres * std::sin(bearing);
        placement.northM = metres * std::cos(bearing);
        value = placement.eastM + placement.northM;
    } else if (const auto degrees = turn.match(text); degrees.hasMatch()) {
        value = placement.clockwiseDeg = number(degrees.captured(1));
    } else if (const auto share = percent.match(text); share.hasMatch()) {
        value = placement.scale = number(share.captured(1)) / 100.0;
    } else if (const auto factor = times.match(text); factor.hasMatch()) {
        value = placement.scale = number(factor.captured(1));
    }
    if (std::isfinite(value) && placement.scale > 0.0)
        return placement;
    return model::Problem{{},
                          {},
                          TypedPlacement::tr("“%1” says neither how far nor how much").arg(text),
                          TypedPlacement::tr("type distance and bearing (5 km 45), degrees (30°) or per cent (120 %)")};
}

std::optional<std::size_t> partAt(const model::Shape &shape, model::LonLat place)
{
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        if (first < last && isInRing(shape, first, place))
            return part;
    }
    return std::nullopt;
}

std::optional<std::size_t> holeAt(const model::Shape &shape, model::LonLat place)
{
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        for (std::size_t ring = first + 1; ring < last; ++ring) {
            if (isInRing(shape, ring, place))
                return ring;
        }
    }
    return std::nullopt;
}

} // namespace atlas::ui
