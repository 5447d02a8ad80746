// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/labelling.h"

#include "maps/engine/qgis_names.h"

#include <qgsfields.h>
#include <qgslabelobstaclesettings.h>
#include <qgslabelthinningsettings.h>
#include <qgspallabeling.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvectorlayerlabeling.h>

#include <QColor>
#include <QFont>
#include <QFontDatabase>

namespace atlas::maps::engine {

namespace {

struct TextLook
{
    double size = 10.0;
    QString colour;
    QString halo;
    double haloWidth = 0.8;
    bool bold = false;
};

QgsTextFormat textFormat(const TextLook &look)
{
    QFont font = mapFont();
    font.setBold(look.bold);
    QgsTextFormat format;
    format.setFont(font);
    format.setNamedStyle(look.bold ? QStringLiteral("Bold") : QStringLiteral("Regular"));
    format.setSize(look.size);
    format.setSizeUnit(names::points);
    format.setColor(QColor(look.colour));
    QgsTextBufferSettings buffer;
    buffer.setEnabled(true);
    buffer.setSize(look.haloWidth);
    buffer.setSizeUnit(names::millimetres);
    QColor halo(look.halo);
    halo.setAlphaF(0.85);
    buffer.setColor(halo);
    buffer.setJoinStyle(Qt::RoundJoin);
    format.setBuffer(buffer);
    return format;
}

QString nameExpression(const QString &language, const QgsFields &fields)
{
    if (language == QLatin1String("en") && fields.indexOf(QLatin1String("name_en")) >= 0) {
        return QStringLiteral("coalesce(nullif(\"name_en\", ''), \"name\")");
    }
    return QStringLiteral("\"name\"");
}

QString labelExpression(const protocol::Style &style, const QgsFields &fields)
{
    if (style.labelText == QLatin1String("id") && fields.indexOf(QLatin1String("id")) >= 0) {
        return QStringLiteral("\"id\"");
    }
    const QString name = nameExpression(style.labelLanguage, fields);
    if (style.labelText == QLatin1String("both") && fields.indexOf(QLatin1String("name_en")) >= 0) {
        const QString other =
            style.labelLanguage == QLatin1String("en") ? QStringLiteral("\"name\"") : QStringLiteral("\"name_en\"");
        return QStringLiteral("%1 || if(coalesce(%2, '') IN ('', %1), '', '\\n' || %2)").arg(name, other);
    }
    return name;
}

} // namespace

QFont mapFont()
{
    static const QString family = [] {
        const QStringList known = QFontDatabase().families();
        // NanumGothic has one glyph for space and all control characters; copied from a PDF, its spaces turn into
        // those.
        for (const char *wanted : {"NanumBarunGothic", "NanumGothic", "Noto Sans CJK KR", "Noto Sans", "DejaVu Sans"}) {
            if (known.contains(QLatin1String(wanted))) {
                return QString::fromLatin1(wanted);
            }
        }
        return QFont().family();
    }();
    QFont font(family);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

std::unique_ptr<QgsAbstractVectorLayerLabeling> makeLabelling(const QString &role, const protocol::Style &style,
                                                              const QgsFields &fields, bool onPoints)
{
    QgsPalLayerSettings settings;
    const bool isRegion = role == QLatin1String("provinces") || role == QLatin1String("districts");
    settings.fieldName = isRegion ? nameExpression(style.labelLanguage, fields) : labelExpression(style, fields);
    settings.isExpression = true;
    settings.multilineAlign = names::labelLinesCentred;
    QgsLabelObstacleSettings obstacle;
    obstacle.setIsObstacle(false);
    if (role == QLatin1String("cluster_extents")) {
        settings.setFormat(textFormat({style.labelSize, style.text, style.halo, 0.9, true}));
        settings.placement = names::labelHorizontal;
        settings.setPolygonPlacementFlags(QgsLabeling::PolygonPlacementFlag::AllowPlacementInsideOfPolygon |
                                          QgsLabeling::PolygonPlacementFlag::AllowPlacementOutsideOfPolygon);
        // A label that fits stays in its area, where it cannot be taken for that of a neighbour.
        constexpr double roomy = 14.0; // millimetres
        const QString size = QStringLiteral("min(bounds_height($geometry), bounds_width($geometry) * "
                                            "cos(radians(y(centroid($geometry))))) * 111320000 / @map_scale");
        settings.dataDefinedProperties().setProperty(
            QgsPalLayerSettings::PolygonLabelOutside,
            QgsProperty::fromExpression(QStringLiteral("if(%1 > %2, 'no', 'yes')").arg(size).arg(roomy)));
        settings.autoWrapLength = 24;
        settings.priority = 9;
    } else if (role == QLatin1String("provinces")) {
        settings.setFormat(textFormat({style.labelSize * 0.85, style.mutedText, style.land, 0.6, false}));
        settings.placement = onPoints ? names::labelOverPoint : names::labelHorizontal;
        settings.priority = 4;
    } else if (role == QLatin1String("districts")) {
        settings.setFormat(textFormat({style.labelSize * 0.72, style.mutedText, style.land, 0.5, false}));
        settings.placement = onPoints ? names::labelOverPoint : names::labelHorizontal;
        settings.fitInPolygonOnly = !onPoints;
        settings.priority = 2;
        settings.scaleVisibility = true;
        settings.minimumScale = 600000.0;
    } else if (role == QLatin1String("participants")) {
        settings.setFormat(textFormat({style.labelSize * 0.8, style.text, style.halo, 0.7, false}));
        settings.placement = names::labelAroundPoint;
        settings.dist = style.markerSize * 0.65;
        settings.distUnits = names::millimetres;
        settings.priority = 6;
        settings.scaleVisibility = true;
        settings.minimumScale = 300000.0;
        obstacle.setIsObstacle(true);
    } else {
        return nullptr;
    }
    if (onPoints) {
        settings.quadOffset = names::labelOver;
    }
    settings.setObstacleSettings(obstacle);
    QgsLabelThinningSettings thinning; // placing thousands takes long, and nobody can read them
    thinning.setLimitNumberLabelsEnabled(true);
    thinning.setMaximumNumberLabels(1000);
    settings.setThinningSettings(thinning);
    return std::make_unique<QgsVectorLayerSimpleLabeling>(settings);
}

} // namespace atlas::maps::engine
