// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/typed_place.h"

#include "app/geometry/projector.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace atlas::ui {

namespace {

constexpr double radiansPerDegree = 3.14159265358979323846 / 180.0;
constexpr double farthestM = 2'000'000.0; ///< beyond, an outline is not drawn by distance and bearing

struct TypedPlace
{
    Q_DECLARE_TR_FUNCTIONS(TypedPlace)
};

model::Problem notAPlace(const QString &typed)
{
    return {{},
            {},
            TypedPlace::tr("“%1” is no place").arg(typed),
            TypedPlace::tr("type longitude and latitude (127.1 37.4), or distance and bearing (5 km 45)")};
}

/// NaN when it is none.
double number(QString text)
{
    bool ok = false;
    double value = QLocale::c().toDouble(text, &ok);
    if (!ok)
        value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text.replace(u',', u'.'), &ok);
    return ok && std::isfinite(value) ? value : std::nan("");
}

/// A coordinate and the axis its letter names.
struct Coordinate
{
    double value = 0;
    QChar axis; ///< 'E' or 'N' (values signed so), or null when no letter stood there
};

std::optional<Coordinate> coordinate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([NSEW]?)([-+]?[0-9.,]+)[°º]?([NSEW]?)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    const double value = match.hasMatch() ? number(match.captured(2)) : std::nan("");
    const QString letter = (match.captured(1) + match.captured(3)).toUpper();
    if (std::isnan(value) || letter.size() > 1)
        return std::nullopt;
    if (letter.isEmpty())
        return Coordinate{value, {}};
    const bool isBack = letter == QLatin1String("S") || letter == QLatin1String("W");
    const bool isNorth = letter == QLatin1String("N") || letter == QLatin1String("S");
    return Coordinate{isBack ? -value : value, isNorth ? u'N' : u'E'};
}

std::optional<model::LonLat> fromDegrees(const QString &first, const QString &second)
{
    const auto a = coordinate(first);
    const auto b = coordinate(second);
    if (!a || !b || (!a->axis.isNull() && a->axis == b->axis))
        return std::nullopt;
    // Without letters longitude comes first, unless only the other order is a place.
    const bool named = !a->axis.isNull() || !b->axis.isNull();
    const bool swapped = named ? a->axis == u'N' || b->axis == u'E' : std::abs(b->value) > 90.0;
    const model::LonLat place = swapped ? model::LonLat{b->value, a->value} : model::LonLat{a->value, b->value};
    if (std::abs(place.lon) > 180.0 || std::abs(place.lat) > 90.0)
        return std::nullopt;
    return place;
}

std::optional<model::LonLat> awayFrom(model::LonLat from, double metres, double bearing)
{
    if (!(metres > 0.0) || metres > farthestM || std::abs(bearing) > 360.0)
        return std::nullopt;
    const auto plane =
        geometry::Projector::create(QStringLiteral("+proj=aeqd +datum=WGS84 +units=m +lon_0=%1 +lat_0=%2")
                                        .arg(from.lon, 0, 'f', 12)
                                        .arg(from.lat, 0, 'f', 12));
    if (!plane)
        return std::nullopt;
    const double angle = bearing * radiansPerDegree;
    return plane->inverse(geometry::ProjectedPoint{metres * std::sin(angle), metres * std::cos(angle)});
}

} // namespace

model::Result<model::LonLat> typedPlace(const QString &typed, std::optional<model::LonLat> from)
{
    const QString text = typed.simplified();
    static const QRegularExpression polar(QStringLiteral("^([0-9.,]+) ?(km|m)[ ,;]+([-+]?[0-9.,]+) ?[°º]?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = polar.match(text); match.hasMatch()) {
        const double distance = number(match.captured(1));
        const double bearing = number(match.captured(3));
        if (std::isnan(distance) || std::isnan(bearing))
            return notAPlace(text);
        if (!from)
            return model::Problem{{},
                                  {},
                                  TypedPlace::tr("there is no corner yet to measure from"),
                                  TypedPlace::tr("set the first corner by a click or by longitude and latitude")};
        const bool isKm = match.captured(2).compare(QLatin1String("km"), Qt::CaseInsensitive) == 0;
        const auto place = awayFrom(*from, distance * (isKm ? 1000.0 : 1.0), bearing);
        return place ? model::Result<model::LonLat>(*place) : notAPlace(text);
    }
    static const QRegularExpression degrees(QStringLiteral("^(\\S+?)(?:[,;] ?| )(\\S+)$"));
    const QRegularExpressionMatch match = degrees.match(text);
    const auto place = match.hasMatch() ? fromDegrees(match.captured(1), match.captured(2)) : std::nullopt;
    return place ? model::Result<model::LonLat>(*place) : notAPlace(text);
}

} // namespace atlas::ui
