// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/table_styles.h"

#include "maps/engine/labelling.h"
#include "maps/engine/layer_store.h"
#include "maps/engine/symbols.h"
#include "maps/protocol/harmless_qml.h"

#include <qgsexpression.h>
#include <qgsreadwritecontext.h>
#include <qgsrenderer.h>
#include <qgsrulebasedlabeling.h>
#include <qgsrulebasedrenderer.h>
#include <qgssymbol.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <QDomDocument>

#include <algorithm>
#include <memory>

namespace atlas::maps::engine {

namespace {

const QgsMapLayer::StyleCategories look = QgsMapLayer::Symbology | QgsMapLayer::Labeling;

QString qmlOf(const QgsVectorLayer &layer)
{
    QDomDocument document;
    QString error;
    layer.exportNamedStyle(document, error, QgsReadWriteContext(), look);
    return error.isEmpty() ? document.toString(1) : QString();
}

QString conditionOf(const protocol::Layer &layer)
{
    return QStringLiteral("\"boundary_set\" = %1 AND \"level\" = %2")
        .arg(QgsExpression::quotedString(layer.boundarySet), QgsExpression::quotedString(layer.level));
}

/// Land below the thin lines of districts, the strong lines of provinces above them.
class RegionRules
{
public:
    RegionRules(const protocol::Style &style, const QgsFields &fields) : m_style(style), m_fields(fields) {}

    void add(const protocol::Layer &layer)
    {
        if (layer.role == QLatin1String("provinces")) {
            addSymbol(layer, QStringLiteral("fill"), 0);
            addSymbol(layer, QStringLiteral("line"), 2);
        } else {
            addSymbol(layer, QString(), 1);
        }
        const auto labels = makeLabelling(layer.role, m_style, m_fields, false);
        if (m_style.labels && labels) {
            auto *rule =
                new QgsRuleBasedLabeling::Rule(new QgsPalLayerSettings(labels->settings()), 0, 0, conditionOf(layer));
            rule->setRuleKey(layer.role);
            m_labels->appendChild(rule);
        }
    }

    void giveTo(QgsVectorLayer *layer)
    {
        auto renderer = std::make_unique<QgsRuleBasedRenderer>(m_root.release());
        renderer->setUsingSymbolLevels(true);
        layer->setRenderer(renderer.release());
        layer->setLabelsEnabled(m_style.labels);
        layer->setLabeling(new QgsRuleBasedLabeling(m_labels.release()));
    }

private:
    void addSymbol(const protocol::Layer &layer, const QString &part, int pass)
    {
        std::unique_ptr<QgsSymbol> symbol = makeSymbol({layer.role, part, true, true, 0.0, QString()}, m_style);
        for (int i = 0; i < symbol->symbolLayerCount(); ++i) {
            symbol->symbolLayer(i)->setRenderingPass(pass);
        }
        auto *rule = new QgsRuleBasedRenderer::Rule(symbol.release(), 0, 0, conditionOf(layer), layer.title);
        rule->setRuleKey(layer.role + part); // else a random one, and the same style would not be the same text
        m_root->appendChild(rule);
    }

    const protocol::Style &m_style;
    const QgsFields &m_fields;
    std::unique_ptr<QgsRuleBasedRenderer::Rule> m_root = [] {
        auto rule = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
        rule->setRuleKey(QStringLiteral("regions"));
        return rule;
    }();
    std::unique_ptr<QgsRuleBasedLabeling::Rule> m_labels = [] {
        auto rule = std::make_unique<QgsRuleBasedLabeling::Rule>(nullptr);
        rule->setRuleKey(QStringLiteral("regions"));
        return rule;
    }();
};

} // namespace

protocol::DoneReply tableStyles(const protocol::StylesRequest &request)
{
    protocol::DoneReply done;
    LayerStore store(nullptr);
    const auto opened = [&store, &request, &done](const protocol::Layer &layer) {
        protocol::Scene alone = request.scene;
        alone.layers = {layer};
        const LayerStore::Prepared prepared = store.prepare(alone, {});
        done.warnings += prepared.warnings;
        return prepared.layers.isEmpty() ? nullptr : qobject_cast<QgsVectorLayer *>(prepared.layers.last());
    };
    QList<protocol::Layer> regions;
    for (const protocol::Layer &layer : request.scene.layers) {
        const bool isRegion = layer.role == QLatin1String("provinces") || layer.role == QLatin1String("districts");
        const bool isOwn = layer.role == QLatin1String("cluster_extents") || layer.role == QLatin1String("zones") ||
                           layer.role == QLatin1String("participants");
        if (isRegion) {
            regions.append(layer);
        } else if (QgsVectorLayer *table = isOwn ? opened(layer) : nullptr) {
            done.styles.append({layer.table, qmlOf(*table)});
        }
    }
    if (QgsVectorLayer *table = regions.isEmpty() ? nullptr : opened(regions.first())) {
        const QgsFields fields = table->fields();
        RegionRules rules(request.scene.style, fields);
        for (const protocol::Layer &layer : std::as_const(regions)) {
            rules.add(layer);
        }
        rules.giveTo(table);
        done.styles.append({regions.first().table, qmlOf(*table)});
    }
    return done;
}

bool applyQml(const QString &qml, QgsVectorLayer *layer, QString *reason)
{
    const protocol::HarmlessQml harmless = protocol::harmlessQml(qml.toUtf8());
    QDomDocument document;
    if (harmless.fault != protocol::HarmlessQml::Fault::None || !document.setContent(harmless.qml)) {
        *reason = QStringLiteral("not a layer style");
        return false;
    }
    const std::unique_ptr<QgsVectorLayer> trial(layer->clone());
    QDomDocument copy = document.cloneNode().toDocument();
    if (!trial->importNamedStyle(copy, *reason, look)) {
        return false;
    }
    QgsFeatureRenderer *renderer = trial->renderer();
    const auto fits = [layer](const QgsSymbol *symbol) {
        switch (layer->geometryType()) {
        case QgsWkbTypes::PointGeometry:
            return symbol->type() == Qgis::SymbolType::Marker;
        case QgsWkbTypes::LineGeometry:
            return symbol->type() == Qgis::SymbolType::Line;
        default:
            return symbol->type() == Qgis::SymbolType::Fill;
        }
    };
    QgsRenderContext context;
    const QgsSymbolList symbols = renderer ? renderer->symbols(context) : QgsSymbolList();
    if (!renderer || !std::all_of(symbols.begin(), symbols.end(), fits)) {
        *reason = QStringLiteral("its symbols are for another kind of geometry");
        return false;
    }
    return layer->importNamedStyle(document, *reason, look);
}

} // namespace atlas::maps::engine
