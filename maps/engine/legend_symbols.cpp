// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/legend_symbols.h"

#include "maps/engine/symbols.h"

#include <qgsexpressioncontext.h>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsrendercontext.h>
#include <qgssymbol.h>

#include <QPainter>

#include <cmath>

namespace atlas::maps::engine {

bool paintSymbol(QPainter *painter, const QRectF &box, const protocol::LegendEntry &entry, const protocol::Style &style,
                 double pixelsPerMillimetre)
{
    const bool approximate = entry.role == QLatin1String("participants") && entry.value == QLatin1String("approximate");
    const QString value =
        approximate ? style.participantKinds.value(0).value + QLatin1String(approximateSuffix) : entry.value;
    const std::unique_ptr<QgsSymbol> symbol = makeSymbol({entry.role, value, false, false, 0.0, QString()}, style);
    if (!symbol) {
        return false;
    }
    QgsRenderContext context = QgsRenderContext::fromQPainter(painter);
    context.setScaleFactor(pixelsPerMillimetre);
    context.setFlag(Qgis::RenderContextFlag::Antialiasing, true);
    context.setExpressionContext(QgsExpressionContext());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    symbol->startRender(context);
    switch (symbol->type()) {
    case Qgis::SymbolType::Marker:
        static_cast<QgsMarkerSymbol *>(symbol.get())->renderPoint(box.center(), nullptr, context);
        break;
    case Qgis::SymbolType::Line: {
        QPolygonF line;
        // Links are curves on the map; a gentle arc tells them from border lines in the legend.
        const double rise = entry.role == QLatin1String("links") ? box.height() * 0.3 : 0.0;
        for (int i = 0; i <= 16; ++i) {
            const double t = i / 16.0;
            line.append({box.left() + t * box.width(), box.center().y() + rise / 2.0 - rise * std::sin(t * M_PI)});
        }
        static_cast<QgsLineSymbol *>(symbol.get())->renderPolyline(line, nullptr, context);
        break;
    }
    case Qgis::SymbolType::Fill:
        static_cast<QgsFillSymbol *>(symbol.get())
            ->renderPolygon(QPolygonF(box.adjusted(1.0, 1.0, -1.0, -1.0)), nullptr, nullptr, context);
        break;
    case Qgis::SymbolType::Hybrid:
        break;
    }
    symbol->stopRender(context);
    painter->restore();
    return true;
}

} // namespace atlas::maps::engine
