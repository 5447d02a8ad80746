// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/flow_symbols.h"

#include "maps/engine/labelling.h"
#include "maps/engine/qgis_names.h"

#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsproperty.h>

#include <QColor>
#include <QFont>

#include <algorithm>

namespace atlas::maps::engine {

namespace {

constexpr int mostNumbered = 24; // more numbers than this would hide the map

QColor withAlpha(const QString &name, double alpha)
{
    QColor colour(name);
    colour.setAlphaF(alpha);
    return colour;
}

/// Text as a marker: it stands exactly where it belongs, in every output. `size` in millimetres.
QgsFontMarkerSymbolLayer *textMarker(const QString &expression, double size, const QColor &colour)
{
    auto *text = new QgsFontMarkerSymbolLayer(mapFont().family(), QString(), size, colour);
    text->setFontStyle(QStringLiteral("Bold"));
    text->setStrokeWidth(0.0);
    text->setDataDefinedProperty(QgsSymbolLayer::PropertyCharacter, QgsProperty::fromExpression(expression));
    return text;
}

QgsSymbolLayerList haloedText(const QString &expression, double size, const protocol::Style &style)
{
    auto *halo = textMarker(expression, size, QColor(style.halo));
    halo->setStrokeColor(QColor(style.halo));
    halo->setStrokeWidth(size * 0.35);
    halo->setPenJoinStyle(Qt::RoundJoin);
    return {halo, textMarker(expression, size, QColor(style.text))};
}

double textSize(const protocol::Style &style)
{
    return style.labelSize * 0.8 * 25.4 / 72.0; // points to millimetres
}

} // namespace

std::unique_ptr<QgsSymbol> flowSymbol(const SymbolRequest &request, const protocol::Style &style)
{
    const bool directed = request.value == QLatin1String("directed");
    const double middle = (style.flowWidthSmallest + style.flowWidthLargest) * 0.5;
    const auto width = [&](double factor, double extra) {
        return QgsProperty::fromExpression(
            QStringLiteral("scale_linear(%1, 1, %2, %3, %4) * %5 + %6")
                .arg(request.count, QString::number(std::max(2.0, style.flowLinksLargest)),
                     QString::number(style.flowWidthSmallest), QString::number(style.flowWidthLargest),
                     QString::number(factor), QString::number(extra)));
    };
    auto *casing = new QgsSimpleLineSymbolLayer(withAlpha(style.halo, 0.8), middle + 0.7);
    auto *line = new QgsSimpleLineSymbolLayer(withAlpha(style.crossing, 0.7), middle);
    for (QgsSimpleLineSymbolLayer *layer : {casing, line}) {
        layer->setPenCapStyle(Qt::FlatCap);
        layer->setPenJoinStyle(Qt::RoundJoin);
    }
    QgsSymbolLayerList layers{casing, line};
    if (request.dataDefined) {
        casing->setDataDefinedProperty(QgsSymbolLayer::PropertyStrokeWidth, width(1.0, 0.7));
        line->setDataDefinedProperty(QgsSymbolLayer::PropertyStrokeWidth, width(1.0, 0.0));
    }
    if (directed) {
        auto *head = new QgsSimpleMarkerSymbolLayer(names::Shape::ArrowHeadFilled, middle * 1.6 + 1.6);
        head->setFillColor(QColor(style.crossing));
        head->setStrokeColor(QColor(style.halo));
        head->setStrokeWidth(0.25);
        if (request.dataDefined) {
            head->setDataDefinedProperty(QgsSymbolLayer::PropertySize, width(1.6, 1.6));
        }
        auto *end = new QgsMarkerLineSymbolLayer(true);
        end->setPlacement(names::lastVertex);
        end->setOffsetAlongLine(style.markerSize * 1.1); // beside the disc, not below it
        end->setSubSymbol(new QgsMarkerSymbol(QgsSymbolLayerList{head}));
        layers.append(end);
    }
    if (request.dataDefined && style.labels) {
        auto *number = new QgsMarkerLineSymbolLayer(false);
        number->setPlacement(names::middleOfLine);
        const QString text =
            QStringLiteral("if(\"rank\" <= %1, to_string(%2), '')").arg(QString::number(mostNumbered), request.count);
        number->setSubSymbol(new QgsMarkerSymbol(haloedText(text, textSize(style), style)));
        layers.append(number);
    }
    return std::make_unique<QgsLineSymbol>(layers);
}

std::unique_ptr<QgsSymbol> flowPlaceSymbol(const SymbolRequest &request, const protocol::Style &style)
{
    const double smallest = style.markerSize * 0.6;
    const double largest = style.markerSize * 2.4;
    auto *disc = new QgsSimpleMarkerSymbolLayer(names::Shape::Circle, largest * 0.7);
    disc->setFillColor(QColor(style.land));
    disc->setStrokeColor(QColor(style.linkWithin));
    disc->setStrokeWidth(style.markerSize * 0.16);
    QgsSymbolLayerList layers{disc};
    if (request.dataDefined) {
        // Areas in proportion to the number, as eyes compare discs.
        disc->setDataDefinedProperty(
            QgsSymbolLayer::PropertySize,
            QgsProperty::fromExpression(QStringLiteral("if(%1 > 0, %3 + (%4 - %3) * sqrt(min(1, %1 / %2)), %5)")
                                            .arg(request.count, QString::number(std::max(1.0, style.flowLinksLargest)),
                                                 QString::number(style.markerSize * 1.3), QString::number(largest),
                                                 QString::number(smallest))));
        if (style.labels) {
            layers.append(textMarker(QStringLiteral("if(%1 > 0, to_string(%1), '')").arg(request.count),
                                     textSize(style) * 0.85, QColor(style.text)));
        }
    }
    return std::make_unique<QgsMarkerSymbol>(layers);
}

std::unique_ptr<QgsSymbol> brokerSymbol(const protocol::Style &style)
{
    QgsSymbolLayerList layers;
    const auto ring = [&](const QString &colour, double width) {
        auto *circle = new QgsSimpleMarkerSymbolLayer(names::Shape::Circle, style.markerSize * 2.0);
        circle->setFillColor(QColor(Qt::transparent));
        circle->setStrokeColor(QColor(colour));
        circle->setStrokeWidth(width);
        layers.append(circle);
    };
    ring(style.halo, style.markerSize * 0.42);
    ring(style.emphasis, style.markerSize * 0.17);
    return std::make_unique<QgsMarkerSymbol>(layers);
}

} // namespace atlas::maps::engine
