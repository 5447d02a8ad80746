// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/report_tools.h"

#include "app/session/atlas_session.h"
#include "ui/message_bar.h"
#include "ui/selection.h"
#include "ui/whatif/what_if_panel.h"
#include "ui/window/report_feed.h"

#include <QCollator>

#include <algorithm>

namespace atlas::ui {

using model::Row;
using model::TableId;

ReportTools::ReportTools(session::AtlasSession &session, Selection &selection, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_selection(selection), m_messages(messages), m_window(window)
{
    makeWhatIf();
    connect(&session, &session::AtlasSession::clusterReportsChanged, this, [this](const std::vector<Row> &clusters) {
        if (m_compare)
            m_compare->reportsChanged(clusters);
    });
    connect(&session.document(), &model::Document::changed, this, [this](const model::ChangeSet &changes) {
        if (m_compare && !changes[TableId::Clusters].isEmpty())
            m_compare->reload();
    });
    for (const auto signal : {&session::AtlasSession::opened, &session::AtlasSession::closed})
        connect(&session, signal, this, [this] {
            if (m_compare)
                m_compare->close();
        });
}

void ReportTools::makeWhatIf()
{
    WhatIfPanel::Source source;
    source.tables = [this]() -> const model::Tables & { return m_session.document().tables(); };
    source.basis = [this] { return m_session.hasAtlas() ? m_session.basis() : nullptr; };
    source.report = [this](Row row) { return m_session.clusterReport(row); };
    source.settings = [this] { return m_session.settings(); };
    source.cluster = [this] { return m_session.hasAtlas() ? m_selection.cluster() : model::noRow; };
    source.participants = [this] { return m_selection.participants(); };
    source.apply = [this](model::Edit edit) { return m_session.apply(std::move(edit)); };
    m_whatIf = new WhatIfPanel(std::move(source), m_window);
    connect(m_whatIf, &WhatIfPanel::toldPerson, this,
            [this](const QString &sentence) { m_messages.show(MessageLevel::Success, sentence); });
    connect(m_whatIf, &WhatIfPanel::refused, this,
            [this](const model::Problem &problem) { m_messages.show(MessageLevel::Error, problem.sentence()); });
    connect(&m_selection, &Selection::clusterChanged, m_whatIf, &WhatIfPanel::refresh);
    connect(&m_selection, &Selection::participantsChanged, m_whatIf, &WhatIfPanel::selectionChanged);
    connect(&m_session, &session::AtlasSession::placesChanged, m_whatIf, &WhatIfPanel::refresh);
    connect(&m_session, &session::AtlasSession::clusterReportsChanged, m_whatIf,
            [this](const std::vector<Row> &clusters) {
                if (std::find(clusters.begin(), clusters.end(), m_selection.cluster()) != clusters.end())
                    m_whatIf->refresh();
            });
    connect(&m_session, &session::AtlasSession::opened, m_whatIf, &WhatIfPanel::clear);
    connect(&m_session, &session::AtlasSession::closed, m_whatIf, &WhatIfPanel::clear);
}

void ReportTools::setLanguage(const QString &language)
{
    m_language = language;
    m_whatIf->setLanguage(language);
    if (m_compare)
        m_compare->reload();
}

CompareWindow::Source ReportTools::compareSource() const
{
    CompareWindow::Source source;
    source.clusters = [this] {
        std::vector<CompareWindow::Choice> choices;
        const model::Tables &tables = m_session.document().tables();
        for (Row row = 0; row < tables[TableId::Clusters].rowCount(); ++row) {
            if (tables[TableId::Clusters].isAlive(row))
                choices.push_back({row, tables.displayName(TableId::Clusters, row, m_language)});
        }
        const QCollator order;
        std::stable_sort(choices.begin(), choices.end(),
                         [&order](const auto &a, const auto &b) { return order.compare(a.name, b.name) < 0; });
        return choices;
    };
    source.cluster = [this](Row row) {
        const model::Tables &tables = m_session.document().tables();
        ComparedCluster cluster;
        cluster.id = tables[TableId::Clusters].text(row, model::ClusterFields::Id);
        cluster.heading = clusterHeadingOf(tables, row, m_language);
        cluster.report = m_session.clusterReport(row);
        return cluster;
    };
    source.context = [this] { return reportContextOf(m_session, m_language); };
    return source;
}

void ReportTools::compare()
{
    if (!m_session.hasAtlas())
        return;
    if (!m_compare) {
        m_compare = new CompareWindow(compareSource(), m_window);
        m_compare->setAttribute(Qt::WA_DeleteOnClose);
    }
    std::vector<Row> rows = m_compare->compared();
    const Row focus = m_selection.cluster();
    if (focus != model::noRow && std::find(rows.begin(), rows.end(), focus) == rows.end())
        rows.push_back(focus);
    m_compare->compare(rows);
    m_compare->show();
    m_compare->raise();
    m_compare->activateWindow();
}

} // namespace atlas::ui
