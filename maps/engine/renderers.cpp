// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/renderers.h"

#include "maps/engine/symbols.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpression.h>
#include <qgsfields.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>

namespace atlas::maps::engine {

namespace {

/// A QGIS renderer that says when it is at work. QGIS clones renderers for its threads, so clones report as well.
template <typename Base>
class Reporting : public Base
{
public:
    template <typename... Arguments>
    Reporting(const DrawingReporter *reporter, QString title, Arguments &&...arguments)
        : Base(std::forward<Arguments>(arguments)...), m_reporter(reporter), m_title(std::move(title))
    {
    }

    void startRender(QgsRenderContext &context, const QgsFields &fields) override
    {
        m_drawn = 0;
        m_reporter->started(m_title);
        Base::startRender(context, fields);
    }

    bool renderFeature(const QgsFeature &feature, QgsRenderContext &context, int layer, bool selected,
                       bool marked) override
    {
        if (++m_drawn % featuresBetweenNews == 0) {
            m_reporter->alive(m_title);
        }
        return Base::renderFeature(feature, context, layer, selected, marked);
    }

    void stopRender(QgsRenderContext &context) override
    {
        Base::stopRender(context);
        m_reporter->ended(m_title);
    }

protected:
    const DrawingReporter *m_reporter;
    QString m_title;

private:
    static constexpr int featuresBetweenNews = 20000;
    int m_drawn = 0;
};

class ReportingSingle : public Reporting<QgsSingleSymbolRenderer>
{
public:
    using Reporting::Reporting;
    [[nodiscard]] QgsSingleSymbolRenderer *clone() const override
    {
        auto *copy = new ReportingSingle(m_reporter, m_title, mSymbol->clone());
        copy->setUsingSymbolLevels(usingSymbolLevels());
        copyRendererData(copy);
        return copy;
    }
};

class ReportingCategorized : public Reporting<QgsCategorizedSymbolRenderer>
{
public:
    using Reporting::Reporting;
    [[nodiscard]] QgsCategorizedSymbolRenderer *clone() const override
    {
        // Copying a category copies its symbol, so that threads share nothing.
        auto *copy = new ReportingCategorized(m_reporter, m_title, classAttribute(), categories());
        copy->setUsingSymbolLevels(usingSymbolLevels());
        copyRendererData(copy);
        return copy;
    }
};

std::unique_ptr<QgsFeatureRenderer> single(const protocol::Layer &layer, QgsSymbol *symbol,
                                           const DrawingReporter *reporter)
{
    if (reporter) {
        return std::make_unique<ReportingSingle>(reporter, layer.title, symbol);
    }
    return std::make_unique<QgsSingleSymbolRenderer>(symbol);
}

std::unique_ptr<QgsFeatureRenderer> categorized(const protocol::Layer &layer, const QString &attribute,
                                                const QgsCategoryList &categories, const DrawingReporter *reporter)
{
    if (reporter) {
        return std::make_unique<ReportingCategorized>(reporter, layer.title, attribute, categories);
    }
    return std::make_unique<QgsCategorizedSymbolRenderer>(attribute, categories);
}

/// Which participants are drawn hollow, as far as the table can tell.
QString participantClass(const QgsFields &fields)
{
    QStringList conditions;
    if (fields.indexOf(QLatin1String("illustrative")) >= 0) {
        conditions.append(QStringLiteral("coalesce(\"illustrative\", 0) <> 0"));
    }
    if (fields.indexOf(QLatin1String("location_quality")) >= 0) {
        conditions.append(QStringLiteral("coalesce(\"location_quality\", '') IN ('district', 'province', 'none')"));
    }
    if (conditions.isEmpty()) {
        return QStringLiteral("kind");
    }
    return QStringLiteral("if(%1, concat(\"kind\", '%2'), \"kind\")")
        .arg(conditions.join(QStringLiteral(" OR ")), QLatin1String(approximateSuffix));
}

/// The province of a part of an extent, where it has a hatching of its own, and whether it is uncertain.
QString partClass(const protocol::Style &style)
{
    QStringList provinces;
    for (const protocol::Hatch &hatch : style.hatches) {
        provinces.append(QgsExpression::quotedString(hatch.province));
    }
    const QString province =
        provinces.isEmpty()
            ? QStringLiteral("''")
            : QStringLiteral("if(\"province\" IN (%1), \"province\", '')").arg(provinces.join(QLatin1Char(',')));
    return QStringLiteral("concat(%1, if(\"certain\" = 0, '%2', ''))").arg(province, QLatin1String(approximateSuffix));
}

/// What the categories of clusters are the values of; empty when the table cannot tell.
QString clusterClass(const protocol::Style &style, const QgsFields &fields)
{
    if (style.clusterField == QLatin1String("province")) {
        QJsonObject provinces;
        for (const protocol::Assignment &cluster : style.clusterProvinces) {
            provinces.insert(cluster.key, cluster.value);
        }
        const QString json = QString::fromUtf8(QJsonDocument(provinces).toJson(QJsonDocument::Compact));
        return QStringLiteral("map_get(json_to_map(%1), \"id\")").arg(QgsExpression::quotedString(json));
    }
    const QString field = style.clusterField == QLatin1String("stage") ? style.clusterField : QStringLiteral("kind");
    const bool isThere = style.clusterField != QLatin1String("single") && fields.indexOf(field) >= 0;
    return isThere ? field : QString();
}

} // namespace

QString linkCount(const QStringList &kinds, const QgsFields &fields)
{
    QStringList columns;
    for (const QString &kind : kinds) {
        const QString column = QStringLiteral("links_") + kind;
        if (fields.indexOf(column) >= 0) {
            columns.append(QgsExpression::quotedColumnRef(column));
        }
    }
    if (kinds.isEmpty()) {
        return QStringLiteral("\"links\"");
    }
    return columns.isEmpty() ? QStringLiteral("0")
                             : QLatin1Char('(') + columns.join(QLatin1String(" + ")) + QLatin1Char(')');
}

std::unique_ptr<QgsFeatureRenderer> makeRenderer(const protocol::Layer &layer, const QString &part,
                                                 const protocol::Style &style, const QgsVectorLayer &data,
                                                 const DrawingReporter *reporter)
{
    const bool standardOnly = reporter == nullptr;
    const double crowding = layer.role == QLatin1String("links") ? crowdingOf(data.featureCount()) : 0.0;
    const bool isFlow = layer.role == QLatin1String("flows") || layer.role == QLatin1String("flow_places");
    const QString count = isFlow ? linkCount(layer.kinds, data.fields()) : QString();
    const auto symbol = [&](const QString &value) {
        return makeSymbol({layer.role, value, standardOnly, true, crowding, count}, style).release();
    };
    const auto category = [&](const QVariant &value, const QString &look) {
        return QgsRendererCategory(value, symbol(look), look);
    };
    QgsCategoryList categories;
    if (layer.role == QLatin1String("cluster_extents")) {
        const QString attribute = clusterClass(style, data.fields());
        if (attribute.isEmpty()) {
            return single(layer, symbol(style.clusterKinds.value(0).value), reporter);
        }
        for (const protocol::Category &kind : style.clusterKinds) {
            categories.append(category(kind.value, kind.value));
        }
        categories.append(category(QVariant(), QString()));
        return categorized(layer, attribute, categories, reporter);
    }
    if (layer.role == QLatin1String("participants")) {
        for (const QString &suffix : {QString(), QString::fromLatin1(approximateSuffix)}) {
            for (const protocol::Category &kind : style.participantKinds) {
                categories.append(category(kind.value + suffix, kind.value + suffix));
            }
        }
        categories.append(category(QVariant(), QString()));
        return categorized(layer, participantClass(data.fields()), categories, reporter);
    }
    if (layer.role == QLatin1String("zones")) {
        for (const char *zone : {"periphery", "core"}) {
            categories.append(category(QLatin1String(zone), QLatin1String(zone)));
        }
        return categorized(layer, QStringLiteral("zone"), categories, reporter);
    }
    if (layer.role == QLatin1String("outside_parts")) {
        for (const QString &suffix : {QString(), QString::fromLatin1(approximateSuffix)}) {
            for (const protocol::Hatch &hatch : style.hatches) {
                categories.append(category(hatch.province + suffix, hatch.province + suffix));
            }
        }
        categories.append(category(QString::fromLatin1(approximateSuffix), QString::fromLatin1(approximateSuffix)));
        categories.append(category(QVariant(), QString()));
        return categorized(layer, partClass(style), categories, reporter);
    }
    if (layer.role == QLatin1String("flows")) { // those without a link of the kinds asked for are not drawn
        categories.append(category(0, QStringLiteral("cross")));
        categories.append(category(1, QStringLiteral("directed")));
        return categorized(layer, QStringLiteral("if(%1 > 0, \"directed\", -1)").arg(count), categories, reporter);
    }
    if (layer.role == QLatin1String("crossed_lines")) {
        categories.append(category(0, QStringLiteral("uncertain")));
        categories.append(category(QVariant(), QStringLiteral("certain")));
        return categorized(layer, QStringLiteral("certain"), categories, reporter);
    }
    if (layer.role == QLatin1String("links")) {
        for (const char *crossing : {"within", "unplaced", "cross"}) {
            categories.append(category(QLatin1String(crossing), QLatin1String(crossing)));
        }
        categories.append(category(QVariant(), QStringLiteral("unplaced")));
        return categorized(layer, QStringLiteral("crossing"), categories, reporter);
    }
    QgsSymbol *plain = symbol(part);
    return plain ? single(layer, plain, reporter) : nullptr;
}

} // namespace atlas::maps::engine
