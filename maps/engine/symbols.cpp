// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/symbols.h"

#include "maps/engine/flow_symbols.h"
#include "maps/engine/hatch_fill.h"
#include "maps/engine/qgis_names.h"

#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsproperty.h>

#include <QColor>

#include <algorithm>
#include <cmath>

namespace atlas::maps::engine {

namespace {

QColor withAlpha(const QString &name, double alpha)
{
    QColor colour(name);
    colour.setAlphaF(alpha);
    return colour;
}

std::unique_ptr<QgsSymbol> fillSymbol(const QgsSymbolLayerList &layers)
{
    return std::make_unique<QgsFillSymbol>(layers);
}

std::unique_ptr<QgsSymbol> lineSymbol(const QgsSymbolLayerList &layers)
{
    return std::make_unique<QgsLineSymbol>(layers);
}

/// Region borders have corners by the ten thousand: round joins would take longer than all the rest.
QgsSimpleFillSymbolLayer *plainFill(const QColor &fill, const QColor &line, double width,
                                    Qt::PenJoinStyle join = Qt::RoundJoin)
{
    return new QgsSimpleFillSymbolLayer(fill, fill.alpha() > 0 ? Qt::SolidPattern : Qt::NoBrush, line,
                                        width > 0.0 ? Qt::SolidLine : Qt::NoPen, width, join);
}

/// `dash` in millimetres; empty for a solid line.
QgsSimpleLineSymbolLayer *plainLine(const QColor &colour, double width, const QVector<qreal> &dash = {})
{
    auto *line = new QgsSimpleLineSymbolLayer(colour, width);
    line->setPenJoinStyle(Qt::RoundJoin);
    line->setPenCapStyle(dash.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    if (!dash.isEmpty()) {
        line->setUseCustomDashPattern(true);
        line->setCustomDashPatternUnit(names::millimetres);
        line->setCustomDashVector(dash);
    }
    return line;
}

std::unique_ptr<QgsSymbol> provinceSymbol(const QString &part, const protocol::Style &style)
{
    const bool fill = part != QLatin1String("line");
    const bool line = part != QLatin1String("fill");
    return fillSymbol({plainFill(fill ? QColor(style.land) : QColor(Qt::transparent), QColor(style.provinceLine),
                                 line ? style.provinceLineWidth : 0.0, Qt::BevelJoin)});
}

const protocol::Category &categoryOf(const QList<protocol::Category> &categories, const QString &value)
{
    static const protocol::Category plain{QString(), QStringLiteral("circle"), QStringLiteral("#808080")};
    for (const protocol::Category &category : categories) {
        if (category.value == value) {
            return category;
        }
    }
    return categories.isEmpty() ? plain : categories.last();
}

std::unique_ptr<QgsSymbol> clusterSymbol(const SymbolRequest &request, const protocol::Style &style)
{
    const QString colour = categoryOf(style.clusterKinds, request.value).colour;
    // A light line under the coloured one keeps the outline clear over province lines and other clusters.
    auto *casing = plainFill(QColor(Qt::transparent), withAlpha(style.halo, 0.75), style.clusterLineWidth + 0.5);
    auto *area =
        plainFill(withAlpha(colour, style.clusterFillOpacity), QColor(colour).darker(115), style.clusterLineWidth);
    if (request.dataDefined && !style.emphasisedClusters.isEmpty()) {
        QStringList ids;
        for (QString id : style.emphasisedClusters) {
            ids.append(
                QLatin1Char('\'') +
                id.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("''")) +
                QLatin1Char('\''));
        }
        const QString isEmphasised = QStringLiteral("\"id\" IN (") + ids.join(QLatin1Char(',')) + QLatin1Char(')');
        const auto choose = [&isEmphasised](const QString &yes, const QString &no) {
            return QgsProperty::fromExpression(QStringLiteral("if(%1, %2, %3)").arg(isEmphasised, yes, no));
        };
        area->setDataDefinedProperty(
            QgsSymbolLayer::PropertyStrokeWidth,
            choose(QString::number(style.clusterLineWidth * 2.2), QString::number(style.clusterLineWidth)));
        area->setDataDefinedProperty(QgsSymbolLayer::PropertyStrokeColor,
                                     choose(QLatin1Char('\'') + style.emphasis + QLatin1Char('\''),
                                            QLatin1Char('\'') + QColor(colour).darker(115).name() + QLatin1Char('\'')));
    }
    return fillSymbol({casing, area});
}

/// A core is hatched and outlined; a periphery is veiled in the land's colour, so that the extent's own shows through
/// more faintly: told apart without colour.
std::unique_ptr<QgsSymbol> zoneSymbol(const SymbolRequest &request, const protocol::Style &style)
{
    if (request.value != QLatin1String("core")) {
        return fillSymbol({plainFill(withAlpha(style.land, 0.5), QColor(Qt::transparent), 0.0)});
    }
    const QColor ink = withAlpha(style.text, 0.55);
    const double width = style.hatchLineWidth * 0.5;
    const double spacing = style.hatchSpacing * 0.65;
    auto *outline = plainFill(QColor(Qt::transparent), withAlpha(style.text, 0.75), style.clusterLineWidth * 0.6);
    if (!request.standardOnly) {
        return fillSymbol({new HatchFill(ink, width, spacing, false, {22.0}), outline});
    }
    auto *hatch = new QgsLinePatternFillSymbolLayer();
    hatch->setLineAngle(22.0);
    hatch->setDistance(spacing);
    hatch->setSubSymbol(lineSymbol({plainLine(ink, width)}).release());
    return fillSymbol({hatch, outline});
}

struct HatchLook
{
    QVector<double> angles{45.0};
    double spacing = 1.0; ///< factor: two families of lines lie further apart, so that all look equally dark
};

HatchLook hatchLook(const QString &pattern)
{
    if (pattern == QLatin1String("falling")) {
        return {{135.0}, 1.0};
    }
    if (pattern == QLatin1String("level")) {
        return {{0.0}, 1.0};
    }
    if (pattern == QLatin1String("upright")) {
        return {{90.0}, 1.0};
    }
    if (pattern == QLatin1String("diamonds")) {
        return {{45.0, 135.0}, 1.7};
    }
    if (pattern == QLatin1String("squares")) {
        return {{0.0, 90.0}, 1.7};
    }
    if (pattern == QLatin1String("steep")) {
        return {{68.0}, 1.0};
    }
    if (pattern == QLatin1String("shallow")) {
        return {{158.0}, 1.0};
    }
    return {};
}

std::unique_ptr<QgsSymbol> outsideSymbol(const SymbolRequest &request, const protocol::Style &style)
{
    const bool certain = !request.value.endsWith(QLatin1String(approximateSuffix));
    const QString province = certain ? request.value : request.value.chopped(1);
    QString pattern;
    QString lines = style.crossing;
    for (const protocol::Hatch &hatch : style.hatches) {
        if (hatch.province == province) {
            pattern = hatch.pattern;
            lines = hatch.colour;
        }
    }
    const HatchLook look = hatchLook(pattern);
    const QColor colour = withAlpha(lines, certain ? 0.9 : 0.6);
    const double width = certain ? style.hatchLineWidth : style.hatchLineWidth * 0.7;
    const double spacing = style.hatchSpacing * look.spacing;
    if (!request.standardOnly) {
        return fillSymbol({new HatchFill(colour, width, spacing, !certain, look.angles)});
    }
    QgsSymbolLayerList layers;
    for (const double angle : look.angles) {
        auto *layer = new QgsLinePatternFillSymbolLayer();
        layer->setLineAngle(angle);
        layer->setDistance(spacing);
        layer->setSubSymbol(
            lineSymbol({plainLine(colour, width, certain ? QVector<qreal>() : QVector<qreal>{1.2, 1.0})}).release());
        layers.append(layer);
    }
    return fillSymbol(layers);
}

std::unique_ptr<QgsSymbol> crossedSymbol(const SymbolRequest &request, const protocol::Style &style)
{
    const double width = style.crossedLineWidth;
    if (request.value == QLatin1String("uncertain")) {
        return lineSymbol({plainLine(withAlpha(style.halo, 0.9), width * 0.7 + 0.8),
                           plainLine(QColor(style.crossing), width * 0.7, {width * 1.6, width * 1.3})});
    }
    return lineSymbol({plainLine(QColor(style.halo), width + 1.0), plainLine(QColor(style.crossing), width)});
}

std::unique_ptr<QgsSymbol> linkSymbol(const SymbolRequest &request, const protocol::Style &style)
{
    const double thinner = 1.0 - 0.6 * request.crowding;
    const double clearer = 1.0 - 0.5 * request.crowding;
    const bool stepsBack = style.crossLinksEmphasised && request.value != QLatin1String("cross");
    const double share = stepsBack ? 0.7 : 1.0; // of the width
    const double middle = (style.linkWidthSmallest + style.linkWidthLargest) / 2.0 * thinner * share;
    QgsSimpleLineSymbolLayer *line = nullptr;
    QgsSimpleLineSymbolLayer *casing = nullptr;
    if (request.value == QLatin1String("cross")) {
        if (request.crowding < 0.25) { // light edges on many lines would hide the map
            casing = plainLine(withAlpha(style.halo, 0.7), middle + 0.5);
        }
        line = plainLine(withAlpha(style.crossing, 0.95 * clearer), middle, {3.2 * (1.0 + request.crowding), 1.2});
    } else if (request.value == QLatin1String("unplaced")) {
        line = plainLine(withAlpha(style.linkUnplaced, (stepsBack ? 0.7 : 0.9) * clearer), middle, {0.7, 0.9});
    } else {
        line = plainLine(withAlpha(style.linkWithin, (stepsBack ? 0.62 : 0.8) * clearer), middle);
    }
    if (request.dataDefined) {
        const auto width = [&style, thinner, share](double extra) {
            const double smallest = style.linkWeightSmallest;
            const double largest = style.linkWeightLargest > smallest ? style.linkWeightLargest : smallest + 1.0;
            return QgsProperty::fromExpression(
                QStringLiteral("scale_linear(coalesce(\"weight\", %1), %1, %2, %3, %4) + %5")
                    .arg(smallest)
                    .arg(largest)
                    .arg(style.linkWidthSmallest * thinner * share)
                    .arg(style.linkWidthLargest * thinner * share)
                    .arg(extra));
        };
        line->setDataDefinedProperty(QgsSymbolLayer::PropertyStrokeWidth, width(0.0));
        if (casing) {
            casing->setDataDefinedProperty(QgsSymbolLayer::PropertyStrokeWidth, width(0.5));
        }
    }
    QgsSymbolLayerList layers;
    if (casing) {
        layers.append(casing);
    }
    layers.append(line);
    return lineSymbol(layers);
}

struct ShapeLook
{
    names::Shape shape;
    double factor; ///< so that all shapes look equally large
};

ShapeLook shapeLook(const QString &name)
{
    if (name == QLatin1String("triangle")) {
        return {names::Shape::EquilateralTriangle, 1.22};
    }
    if (name == QLatin1String("diamond")) {
        return {names::Shape::Diamond, 1.22};
    }
    if (name == QLatin1String("square")) {
        return {names::Shape::Square, 0.9};
    }
    if (name == QLatin1String("pentagon")) {
        return {names::Shape::Pentagon, 1.1};
    }
    if (name == QLatin1String("hexagon")) {
        return {names::Shape::Hexagon, 1.05};
    }
    if (name == QLatin1String("cross")) {
        return {names::Shape::CrossFill, 1.5};
    }
    if (name == QLatin1String("star")) {
        return {names::Shape::Star, 1.4};
    }
    return {names::Shape::Circle, 1.0};
}

std::unique_ptr<QgsSymbol> participantSymbol(const SymbolRequest &request, const protocol::Style &style)
{
    const bool hollow = request.value.endsWith(QLatin1String(approximateSuffix));
    const protocol::Category &category =
        style.participantsByKind || style.participantKinds.isEmpty()
            ? categoryOf(style.participantKinds, hollow ? request.value.chopped(1) : request.value)
            : style.participantKinds.first();
    const ShapeLook look = shapeLook(category.shape);
    const QColor colour(category.colour);
    const QColor halo(style.halo);
    const double size = style.markerSize * look.factor;
    const double ringWidth = style.markerSize * 0.18;
    QgsSymbolLayerList layers;
    const auto add = [&](double markerSize, const QColor &fill, const QColor &line, double lineWidth) {
        auto *marker = new QgsSimpleMarkerSymbolLayer(look.shape, markerSize);
        marker->setFillColor(fill);
        marker->setStrokeColor(line);
        marker->setStrokeWidth(lineWidth);
        marker->setPenJoinStyle(Qt::RoundJoin);
        layers.append(marker);
    };
    if (hollow) {
        add(size, halo, halo, ringWidth * 2.0);
        add(size - ringWidth * 0.5, QColor(style.land), colour, ringWidth);
    } else {
        add(size, halo, halo, ringWidth * 1.2);
        add(size, colour, colour, 0.0);
        static_cast<QgsSimpleMarkerSymbolLayer *>(layers.last())->setStrokeStyle(Qt::NoPen);
    }
    return std::make_unique<QgsMarkerSymbol>(layers);
}

} // namespace

double crowdingOf(long long links)
{
    constexpr double few = 40.0;
    constexpr double many = 400.0;
    return links <= 0 ? 0.0 : std::clamp(std::log(static_cast<double>(links) / few) / std::log(many / few), 0.0, 1.0);
}

std::unique_ptr<QgsSymbol> makeSymbol(const SymbolRequest &request, const protocol::Style &style)
{
    if (request.role == QLatin1String("provinces")) {
        return provinceSymbol(request.value, style);
    }
    if (request.role == QLatin1String("districts")) {
        const bool alone = request.value == QLatin1String("fill");
        return fillSymbol({plainFill(alone ? QColor(style.land) : QColor(Qt::transparent), QColor(style.districtLine),
                                     style.districtLineWidth, Qt::BevelJoin)});
    }
    if (request.role == QLatin1String("cluster_extents")) {
        return clusterSymbol(request, style);
    }
    if (request.role == QLatin1String("zones")) {
        return zoneSymbol(request, style);
    }
    if (request.role == QLatin1String("outside_parts")) {
        return outsideSymbol(request, style);
    }
    if (request.role == QLatin1String("crossed_lines")) {
        return crossedSymbol(request, style);
    }
    if (request.role == QLatin1String("links")) {
        return linkSymbol(request, style);
    }
    if (request.role == QLatin1String("participants")) {
        return participantSymbol(request, style);
    }
    if (request.role == QLatin1String("flows")) {
        return flowSymbol(request, style);
    }
    if (request.role == QLatin1String("flow_places")) {
        return flowPlaceSymbol(request, style);
    }
    if (request.role == QLatin1String("brokers")) {
        return brokerSymbol(style);
    }
    return nullptr;
}

} // namespace atlas::maps::engine
