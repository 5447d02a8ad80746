// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/report_feed.h"

#include "app/session/atlas_session.h"
#include "ui/report/report_panel.h"
#include "ui/selection.h"
#include "ui/window/report_gather.h"
#include "ui/window/specialisation_keeper.h"

#include <QTimer>

#include <algorithm>
#include <map>
#include <memory>

namespace atlas::ui {

using model::ClusterFields;
using model::Row;
using model::TableId;

namespace {

/// Names of the provinces in use, by code.
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

ClusterHeading clusterHeadingOf(const model::Tables &tables, Row row, const QString &language)
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

ReportContext reportContextOf(const session::AtlasSession &session, const QString &language)
{
    ReportContext context;
    context.language = language;
    context.boundarySet = session.boundarySet();
    context.settings = session.settings();
    context.provinceNames = provinceNames(session.document().tables(), language);
    return context;
}

ReportFeed::ReportFeed(session::AtlasSession &session, Selection &selection, ReportPanel &panel, QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection), m_panel(panel),
      m_specialisation(new SpecialisationKeeper(this)), m_soon(new QTimer(this)), m_later(new QTimer(this)),
      m_language(QStringLiteral("en"))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    m_later->setSingleShot(true);
    m_later->setInterval(400);
    connect(m_soon, &QTimer::timeout, this, &ReportFeed::feed);
    connect(m_later, &QTimer::timeout, this, &ReportFeed::feed);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&selection, &Selection::clusterChanged, this, [this](Row cluster) {
        m_session.setFocus(cluster);
        if (cluster != model::noRow)
            setSubject(ReportSubject::Cluster);
        m_soon->start();
    });
    connect(&selection, &Selection::participantsChanged, this, [this] {
        if (m_subject == ReportSubject::Participant)
            m_soon->start();
    });
    connect(&session, &session::AtlasSession::clusterReportsChanged, this, [this](const std::vector<Row> &clusters) {
        if (m_subject == ReportSubject::Cluster) {
            if (std::find(clusters.begin(), clusters.end(), m_selection.cluster()) != clusters.end())
                m_soon->start();
        } else if ((m_subject == ReportSubject::Province || m_subject == ReportSubject::Participant) &&
                   !m_later->isActive()) {
            m_later->start();
        }
    });
    connect(&session, &session::AtlasSession::networkReportChanged, this, [this] {
        if (m_subject != ReportSubject::Cluster || m_selection.cluster() == model::noRow)
            m_soon->start();
    });
    connect(&session, &session::AtlasSession::placesChanged, m_soon, soon);
    connect(&session, &session::AtlasSession::opened, this, [this] { setSubject(ReportSubject::Cluster); });
    connect(&session, &session::AtlasSession::closed, m_soon, soon);
    connect(&session, &session::AtlasSession::opened, m_specialisation, &SpecialisationKeeper::clear);
    connect(&session, &session::AtlasSession::closed, m_specialisation, &SpecialisationKeeper::clear);
    connect(m_specialisation, &SpecialisationKeeper::changed, m_soon, soon);
    connect(&session.document(), &model::Document::changed, m_soon, soon);
    connect(&session.document(), &model::Document::contentReplaced, m_soon, soon);
    connect(&panel, &ReportPanel::subjectChosen, this, &ReportFeed::setSubject);
}

void ReportFeed::setLanguage(const QString &language)
{
    m_language = language;
    m_soon->start();
}

void ReportFeed::setSubject(ReportSubject subject, const QString &code)
{
    m_subject = subject;
    m_province = code;
    m_panel.setSubject(subject, code);
    m_soon->start();
}

void ReportFeed::feedWholeMap(const ReportContext &context)
{
    m_panel.showNetwork(m_session.networkReport(), context,
                        m_specialisation->reports(m_session.basis(), m_session.settings()));
}

void ReportFeed::feedParticipant(const ReportContext &context)
{
    const std::vector<Row> &rows = m_selection.participants();
    if (rows.size() == 1 && m_session.document().tables()[TableId::Participants].isAlive(rows.front()))
        m_panel.showParticipant(gatherParticipant(m_session, rows.front(), m_language), context);
    else
        m_panel.showNoParticipant(context);
}

void ReportFeed::feed()
{
    m_soon->stop();
    m_later->stop();
    if (!m_session.hasAtlas()) {
        m_panel.setProvinces({});
        m_panel.showNothing();
        return;
    }
    const model::Tables &tables = m_session.document().tables();
    const ReportContext context = reportContextOf(m_session, m_language);
    m_panel.setProvinces({context.provinceNames->begin(), context.provinceNames->end()});
    switch (m_subject) {
    case ReportSubject::Cluster:
        break;
    case ReportSubject::WholeMap:
        feedWholeMap(context);
        return;
    case ReportSubject::Participant:
        feedParticipant(context);
        return;
    case ReportSubject::Province: {
        ProvincePage page = gatherProvince(m_session, m_province, m_language);
        page.name = context.province(m_province);
        m_panel.showProvince(page, context);
        return;
    }
    }
    const Row cluster = m_selection.cluster();
    if (cluster == model::noRow || !tables[TableId::Clusters].isAlive(cluster)) {
        feedWholeMap(context);
        return;
    }
    m_panel.showCluster(clusterHeadingOf(tables, cluster, m_language), m_session.clusterReport(cluster),
                        m_session.isClusterReportCurrent(cluster), context);
}

} // namespace atlas::ui
