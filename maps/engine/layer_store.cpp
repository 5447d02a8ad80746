// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/layer_store.h"

#include "maps/engine/label_points.h"
#include "maps/engine/labelling.h"
#include "maps/engine/renderers.h"
#include "maps/engine/table_styles.h"

#include <qgsnullsymbolrenderer.h>
#include <qgsproviderregistry.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>
#include <qgsvectorsimplifymethod.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <sys/stat.h>

namespace atlas::maps::engine {

namespace {

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

QString oneOf(const char *column, const QStringList &values)
{
    QStringList literals;
    for (const QString &value : values) {
        literals.append(quoted(value));
    }
    return QStringLiteral("\"%1\" IN (%2)").arg(QLatin1String(column), literals.join(QLatin1Char(',')));
}

/// The rows a layer shows, as SQL made of known columns and quoted values. Flows are chosen by the renderer.
QString subsetOf(const protocol::Layer &layer)
{
    const bool isFlow = layer.role == QLatin1String("flows") || layer.role == QLatin1String("flow_places");
    QStringList conditions;
    if (!layer.boundarySet.isEmpty()) {
        conditions.append(oneOf("boundary_set", {layer.boundarySet}));
    }
    if (!layer.level.isEmpty()) {
        conditions.append(oneOf("level", {layer.level}));
    }
    if (!layer.clusters.isEmpty()) {
        conditions.append(oneOf(layer.role == QLatin1String("cluster_extents") ? "id" : "cluster", layer.clusters));
    }
    if (!layer.kinds.isEmpty() && !isFlow) {
        conditions.append(oneOf("kind", layer.kinds));
    }
    if (layer.heaviest > 0) {
        conditions.append(QStringLiteral("\"rank\" <= %1").arg(layer.heaviest));
    }
    if (layer.role == QLatin1String("outside_parts")) {
        conditions.append(QStringLiteral("\"is_host\" = 0"));
    }
    return conditions.join(QStringLiteral(" AND "));
}

QByteArray fileState(const QString &dataset)
{
    QByteArray state;
    for (const char *suffix : {"", "-wal", "-journal"}) {
        struct stat info
        {
        };
        if (::stat((QFile::encodeName(dataset) + suffix).constData(), &info) == 0) {
            state += QByteArray::number(static_cast<qulonglong>(info.st_ino)) + ' ' +
                     QByteArray::number(static_cast<qlonglong>(info.st_size)) + ' ' +
                     QByteArray::number(static_cast<qlonglong>(info.st_mtim.tv_sec)) + '.' +
                     QByteArray::number(static_cast<qlonglong>(info.st_mtim.tv_nsec)) + ' ';
        }
        state += ';';
    }
    return state;
}

/// The QGIS style that a person chose for a role; empty = none.
QString ownStyle(const QString &role, const protocol::Style &style)
{
    for (const protocol::Assignment &own : style.qml) {
        if (own.key == role) {
            return own.value;
        }
    }
    return {};
}

/// Only a plain local path; what GDAL or QGIS would read as an instruction is refused.
bool isPlainPath(const QString &path)
{
    return path.startsWith(QLatin1Char('/')) && !path.startsWith(QLatin1String("/vsi")) &&
           !path.contains(QLatin1Char('|'));
}

bool isPlainTable(const QString &table)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    return name.match(table).hasMatch();
}

/// Flows on maps of large areas, single links and rings closer up.
void limitScales(const QString &role, double flowScale, QgsVectorLayer *layer)
{
    const bool isLinks = role == QLatin1String("links") || role == QLatin1String("brokers");
    const bool isFlows = role == QLatin1String("flows") || role == QLatin1String("flow_places");
    if (!isLinks && !isFlows) {
        return;
    }
    // QGIS calls the largest denominator at which a layer is seen its minimum scale; 0 = no limit.
    constexpr double never = 0.001;
    layer->setScaleBasedVisibility(isFlows || flowScale > 0.0);
    layer->setMinimumScale(isLinks ? flowScale : flowScale > 0.0 ? 0.0 : never);
    layer->setMaximumScale(isFlows ? flowScale : 0.0);
}

constexpr int mostUnused = 24;

} // namespace

LayerStore::LayerStore(const DrawingReporter *reporter) : m_reporter(reporter)
{
}

LayerStore::~LayerStore() = default;

LayerStore::Prepared LayerStore::prepare(const protocol::Scene &scene, const Detail &detail)
{
    forgetChangedDatasets(scene);
    for (const auto &entry : std::as_const(m_entries)) {
        entry->used = false;
    }
    Prepared prepared;
    const QList<Part> parts = partsOf(scene);
    for (const Part &part : parts) {
        if (QgsVectorLayer *layer = layerFor(part, scene.style, detail, &prepared.warnings)) {
            prepared.layers.prepend(layer);
        }
    }
    forgetUnused();
    return prepared;
}

QString LayerStore::titleOf(const QString &layerId) const
{
    for (const auto &entry : m_entries) {
        if (entry->layer->id() == layerId) {
            return entry->title;
        }
    }
    return {};
}

/// Provinces are drawn in two layers: the land below the districts, the strong lines above them. The names of regions
/// are a layer of their own but in project files, which keep to one layer for one table.
QList<LayerStore::Part> LayerStore::partsOf(const protocol::Scene &scene) const
{
    const bool ownLabels = m_reporter != nullptr;
    const auto is = [](const protocol::Layer &layer, const char *role) { return layer.role == QLatin1String(role); };
    const bool hasProvinces = std::any_of(scene.layers.begin(), scene.layers.end(),
                                          [&is](const protocol::Layer &layer) { return is(layer, "provinces"); });
    QList<Part> parts;
    QList<Part> lines;
    QList<Part> labels;
    for (const protocol::Layer &layer : scene.layers) {
        if (is(layer, "provinces")) {
            parts.append({layer, QStringLiteral("fill"), false});
            if (ownStyle(layer.role, scene.style).isEmpty()) { // such a style has its own lines
                lines.append({layer, QStringLiteral("line"), !ownLabels});
            }
            labels.append({layer, QStringLiteral("labels"), true});
            continue;
        }
        if (is(layer, "districts")) {
            parts.append({layer, hasProvinces ? QString() : QStringLiteral("fill"), !ownLabels});
            labels.append({layer, QStringLiteral("labels"), true});
            continue;
        }
        parts += lines;
        lines.clear();
        parts.append({layer, QString(), true});
    }
    parts += lines;
    return ownLabels && scene.style.labels ? parts + labels : parts;
}

/// An open layer without a look; not valid when the table cannot be read.
std::unique_ptr<QgsVectorLayer> LayerStore::open(const Part &part, const QString &subset, const Detail &detail,
                                                 double range)
{
    const protocol::Layer &spec = part.layer;
    QVariantMap uri{{QStringLiteral("path"), spec.dataset}, {QStringLiteral("layerName"), spec.table}};
    if (!subset.isEmpty()) {
        uri.insert(QStringLiteral("subset"), subset);
    }
    QgsVectorLayer::LayerOptions options(false, false);
    options.skipCrsValidation = true;
    auto layer =
        std::make_unique<QgsVectorLayer>(QgsProviderRegistry::instance()->encodeUri(QStringLiteral("ogr"), uri),
                                         spec.title, QStringLiteral("ogr"), options);
    if (layer->isValid() && part.name == QLatin1String("labels")) {
        return makeLabelPoints(*layer);
    }
    if (layer->isValid() && range > 0.0) {
        if (std::unique_ptr<QgsVectorLayer> copy = makeDrawnCopy(*layer, detail.crs, range)) {
            layer = std::move(copy);
        }
    }
    QgsVectorSimplifyMethod simplify;
    simplify.setSimplifyHints(QgsVectorSimplifyMethod::GeometrySimplification);
    simplify.setThreshold(1.0F);
    layer->setSimplifyMethod(simplify);
    return layer;
}

QgsVectorLayer *LayerStore::layerFor(const Part &part, const protocol::Style &style, const Detail &detail,
                                     QList<protocol::Warning> *warnings)
{
    const protocol::Layer &spec = part.layer;
    const auto leaveOut = [&](const char *code, const QString &text) -> QgsVectorLayer * {
        if (part.name.isEmpty() || part.name == QLatin1String("fill")) { // once for a role in several parts
            warnings->append({QLatin1String(code), spec.title, text});
        }
        return nullptr;
    };
    if (!isPlainPath(spec.dataset) || !isPlainTable(spec.table)) {
        return leaveOut(protocol::warning::layerRefused, QStringLiteral("not a plain path or table name"));
    }
    if (!QFileInfo(spec.dataset).isFile()) {
        return leaveOut(protocol::warning::datasetMissing, spec.dataset);
    }
    const QString subset = subsetOf(spec);
    const bool onlyLabels = part.name == QLatin1String("labels");
    const bool isRegion = spec.role == QLatin1String("provinces") || spec.role == QLatin1String("districts");
    const double range = m_reporter && isRegion && !onlyLabels ? copyRange(detail) : 0.0;
    const auto keyOf = [&](const QString &name) {
        const QString forMap = range > 0.0 ? detail.crs + QString::number(range) : QString();
        return QStringList{spec.role, name, spec.dataset, spec.table, subset, forMap}.join(QChar(0x1f));
    };
    std::shared_ptr<Entry> entry = m_entries.value(keyOf(part.name));
    if (!entry) {
        if (m_reporter) {
            m_reporter->started(spec.title);
        }
        entry = std::make_shared<Entry>();
        entry->dataset = spec.dataset;
        const std::shared_ptr<Entry> sibling = range > 0.0 ? m_entries.value(keyOf(QStringLiteral("fill"))) : nullptr;
        entry->layer = sibling ? makeTwin(*sibling->layer) : open(part, subset, detail, range);
        if (m_reporter) {
            m_reporter->ended(spec.title);
        }
        if (!entry->layer->isValid()) {
            return leaveOut(protocol::warning::tableMissing, spec.table);
        }
        m_entries.insert(keyOf(part.name), entry);
    }
    entry->used = true;
    entry->title = spec.title;

    protocol::Scene styled;
    styled.style = style;
    styled.layers = {spec};
    const QByteArray wanted = QJsonDocument(protocol::toJson(styled)).toJson(QJsonDocument::Compact);
    if (entry->style != wanted) {
        const QgsFields fields = entry->layer->fields();
        std::unique_ptr<QgsFeatureRenderer> renderer =
            onlyLabels ? std::make_unique<QgsNullSymbolRenderer>()
                       : makeRenderer(spec, part.name, style, *entry->layer, m_reporter);
        if (!renderer) {
            return leaveOut(protocol::warning::layerRefused, QStringLiteral("role not known: ") + spec.role);
        }
        entry->layer->setName(spec.title);
        entry->layer->setRenderer(renderer.release());
        std::unique_ptr<QgsAbstractVectorLayerLabeling> labels =
            style.labels && part.labelled ? makeLabelling(spec.role, style, fields, onlyLabels) : nullptr;
        entry->layer->setLabelsEnabled(labels != nullptr);
        entry->layer->setLabeling(labels.release());
        QString reason;
        const QString qml = onlyLabels ? QString() : ownStyle(spec.role, style);
        entry->ownStyleRefused = !qml.isEmpty() && !applyQml(qml, entry->layer.get(), &reason);
        entry->layer->setOpacity(spec.opacity);
        limitScales(spec.role, style.flowScale, entry->layer.get());
        entry->layer->triggerRepaint();
        entry->style = wanted;
    }
    if (entry->ownStyleRefused && (part.name.isEmpty() || part.name == QLatin1String("fill"))) {
        warnings->append({QLatin1String(protocol::warning::styleRefused), spec.title, QString()});
    }
    return entry->layer.get();
}

void LayerStore::forgetChangedDatasets(const protocol::Scene &scene)
{
    if (scene.datasetRevision == m_datasetRevision) {
        return;
    }
    m_datasetRevision = scene.datasetRevision;
    QHash<QString, QByteArray> states;
    for (const protocol::Layer &layer : scene.layers) {
        states.insert(layer.dataset, fileState(layer.dataset));
    }
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const QString &dataset = it.value()->dataset;
        const bool unchanged = states.contains(dataset) && states.value(dataset) == m_fileStates.value(dataset);
        it = unchanged ? std::next(it) : m_entries.erase(it);
    }
    m_fileStates = states;
}

void LayerStore::forgetUnused()
{
    int unused = 0;
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        it = !it.value()->used && ++unused > mostUnused ? m_entries.erase(it) : std::next(it);
    }
}

} // namespace atlas::maps::engine
