// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/report_feed.h"

#include "app/session/atlas_session.h"
#include "ui/report/report_panel.h"
#include "ui/selection.h"

#include <QTimer>

#include <map>
#include <memory>

namespace atlas::ui {

using model::ClusterFields;
using model::Row;
using model::TableId;

namespace {

ClusterHeading headingOf(const model::Tables &tables, Row row, const QString &language)
{
    const model::Table &clusters = tables[TableId::Clusters];
    ClusterHeading heading;
    heading.name = tables.displayName(TableId::Clusters, row, language);
    heading.kind = clusters.text(row, ClusterFields::Kind);
    heading.stage = clusters.text(row, ClusterFields::Stage);
    heading.industry = clusters.text(row, ClusterFields::Industry);
    heading.constraint = clusters.text(row, ClusterFields::Constraint);
    heading.constraintEvidence = clusters.text(row, ClusterFields::ConstraintEvidence);
    heading.governance = clusters.text(row, ClusterFields::Governance);
    heading.illustrative = clusters.flag(row, ClusterFields::Illustrative);
    return heading;
}

std::shared_ptr<const std::map<QString, QString>> provinceNames(const model::Tables &tables, const QString &language)
{
    auto names = std::make_shared<std::map<QString, QString>>();
    const Row set = tables.boundarySetInUse();
    if (set != model::noRow) {
        const model::Table &regions = tables[TableId::Regions];
        const model::StringId id = tables[TableId::BoundarySets].textId(set, model::BoundarySetFields::Id);
        for (const Row region : tables.regionsOf(id, QStringLiteral("province")))
            names->emplace(regions.text(region, model::RegionFields::Code),
                           tables.displayName(TableId::Regions, region, language));
    }
    return names;
}

} // namespace

ReportFeed::ReportFeed(session::AtlasSession &session, Selection &selection, ReportPanel &panel, QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection), m_panel(panel), m_soon(new QTimer(this)),
      m_language(QStringLiteral("en"))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &ReportFeed::feed);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&selection, &Selection::clusterChanged, this, [this](Row cluster) {
        m_session.setFocus(cluster);
        m_soon->start();
    });
    connect(&session, &session::AtlasSession::clusterReportChanged, this, [this](Row cluster) {
        if (cluster == m_selection.cluster())
            m_soon->start();
    });
    connect(&session, &session::AtlasSession::networkReportChanged, this, [this] {
        if (m_selection.cluster() == model::noRow)
            m_soon->start();
    });
    connect(&session, &session::AtlasSession::placesChanged, m_soon, soon);
    connect(&session, &session::AtlasSession::opened, m_soon, soon);
    connect(&session, &session::AtlasSession::closed, m_soon, soon);
    connect(&session.document(), &model::Document::changed, m_soon, soon);
    connect(&session.document(), &model::Document::contentReplaced, m_soon, soon);
}

void ReportFeed::setLanguage(const QString &language)
{
    m_language = language;
    m_soon->start();
}

void ReportFeed::feed()
{
    if (!m_session.hasAtlas()) {
        m_panel.showNothing();
        return;
    }
    const model::Tables &tables = m_session.document().tables();
    ReportContext context;
    context.language = m_language;
    context.boundarySet = m_session.boundarySet();
    context.settings = m_session.settings();
    context.provinceName = [names = provinceNames(tables, m_language)](const QString &code) {
        const auto found = names->find(code);
        return found == names->end() ? code : found->second;
    };
    const Row cluster = m_selection.cluster();
    if (cluster == model::noRow || !tables[TableId::Clusters].isAlive(cluster)) {
        m_panel.showNetwork(m_session.networkReport(), context);
        return;
    }
    m_panel.showCluster(headingOf(tables, cluster, m_language), m_session.clusterReport(cluster),
                        m_session.isClusterReportCurrent(cluster), context);
}

} // namespace atlas::ui
