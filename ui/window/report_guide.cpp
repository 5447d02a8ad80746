// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/report_guide.h"

#include "app/session/atlas_session.h"
#include "ui/background.h"
#include "ui/canvas/map_canvas.h"
#include "ui/message_bar.h"
#include "ui/number_text.h"
#include "ui/report/report_panel.h"
#include "ui/report/report_requests.h"
#include "ui/selection.h"
#include "ui/window/report_feed.h"

namespace atlas::ui {

using model::Row;
using model::TableId;

namespace {

/// More than this is no selection that anyone can look at, and the map would take long to mark it.
constexpr std::size_t mostSelected = 20000;

} // namespace

ReportGuide::ReportGuide(session::AtlasSession &session, Selection &selection, MapCanvas &canvas, MessageBar &messages,
                         ReportPanel &panel, ReportFeed &feed, QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection), m_canvas(canvas), m_messages(messages), m_feed(feed)
{
    const ReportRequests &wishes = panel.requests();
    connect(&wishes, &ReportRequests::findingWanted, this, &ReportGuide::showFinding);
    connect(&wishes, &ReportRequests::participantsWanted, this, &ReportGuide::showParticipants);
    connect(&wishes, &ReportRequests::pairWanted, this, &ReportGuide::showPair);
    connect(&wishes, &ReportRequests::kindWanted, this, &ReportGuide::showKind);
    connect(&wishes, &ReportRequests::clusterWanted, this, &ReportGuide::showCluster);
    connect(&wishes, &ReportRequests::provinceWanted, this,
            [this](const QString &code) { m_feed.setSubject(ReportSubject::Province, code); });
    connect(&wishes, &ReportRequests::toldPerson, this,
            [this](const QString &sentence) { m_messages.show(MessageLevel::Success, sentence); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_session.hasAtlas() && m_watcher.future().resultCount() > 0)
            select(m_watcher.result());
    });
}

ReportGuide::~ReportGuide()
{
    m_watcher.waitForFinished();
}

Row ReportGuide::clusterMeant() const
{
    return m_feed.subject() == ReportSubject::Cluster ? m_selection.cluster() : model::noRow;
}

void ReportGuide::showFinding(const crossing::Finding &finding)
{
    const model::Table &participants = m_session.document().tables()[TableId::Participants];
    std::vector<Row> rows;
    for (const QString &id : finding.participants) {
        if (const Row row = participants.rowOf(id); row != model::noRow)
            rows.push_back(row);
    }
    if (!rows.empty()) {
        m_selection.setParticipants(rows);
        Q_EMIT participantsShown();
    }
    if (!finding.place.isEmpty())
        m_canvas.zoomTo(finding.place);
    else if (!rows.empty())
        m_canvas.zoomToParticipants(rows);
}

void ReportGuide::showParticipants(const QStringList &ids)
{
    const model::Table &participants = m_session.document().tables()[TableId::Participants];
    PairOfProvinces found;
    for (const QString &id : ids) {
        if (const Row row = participants.rowOf(id); row != model::noRow && participants.isAlive(row))
            found.participants.push_back(row);
    }
    select(std::move(found));
}

void ReportGuide::showPair(const QString &codeA, const QString &codeB)
{
    const auto basis = m_session.basis();
    if (!basis)
        return;
    m_watcher.setFuture(inBackground(
        [basis, cluster = clusterMeant(), codeA, codeB] { return linksBetween(*basis, cluster, codeA, codeB); }));
}

void ReportGuide::showKind(const QString &code, const QString &kind)
{
    const auto basis = m_session.basis();
    if (!basis)
        return;
    m_watcher.setFuture(inBackground([basis, cluster = clusterMeant(), code, kind] {
        PairOfProvinces found;
        found.participants = participantsIn(*basis, cluster, code, kind);
        return found;
    }));
}

void ReportGuide::showCluster(const QString &id)
{
    const Row row = m_session.document().tables()[TableId::Clusters].rowOf(id);
    if (row == model::noRow)
        return;
    m_selection.setCluster(row);
    m_feed.setSubject(ReportSubject::Cluster);
    m_canvas.zoomToCluster(row);
}

void ReportGuide::select(PairOfProvinces found)
{
    const model::Tables &tables = m_session.document().tables();
    // What went away while the worker looked is left out.
    std::erase_if(found.links, [&](Row row) { return !tables[TableId::Links].isAlive(row); });
    std::erase_if(found.participants, [&](Row row) { return !tables[TableId::Participants].isAlive(row); });
    if (found.links.empty() && found.participants.empty()) {
        m_messages.show(MessageLevel::Info, tr("There is nothing to select here."));
        return;
    }
    const std::size_t links = found.links.size();
    const std::size_t participants = found.participants.size();
    found.links.resize(std::min(mostSelected, links));
    found.participants.resize(std::min(mostSelected, participants));
    m_selection.setLinks(found.links);
    m_selection.setParticipants(found.participants);
    if (!found.participants.empty())
        m_canvas.zoomToParticipants(found.participants);
    if (links > mostSelected || participants > mostSelected)
        m_messages.show(MessageLevel::Warning,
                        tr("Only the first %1 were selected.").arg(countText(static_cast<std::int64_t>(mostSelected))));
    if (links > 0)
        Q_EMIT linksShown();
    else
        Q_EMIT participantsShown();
}

} // namespace atlas::ui
