// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/selection.h"

#include <algorithm>

namespace atlas::ui {

namespace {

std::vector<model::Row> sorted(std::vector<model::Row> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

Selection::Selection(QObject *parent) : QObject(parent)
{
}

void Selection::setCluster(model::Row cluster)
{
    if (m_cluster == cluster)
        return;
    m_cluster = cluster;
    Q_EMIT clusterChanged(cluster);
}

void Selection::setParticipants(std::vector<model::Row> rows)
{
    rows = sorted(std::move(rows));
    if (rows == m_participants)
        return;
    m_participants = std::move(rows);
    Q_EMIT participantsChanged();
}

void Selection::setLinks(std::vector<model::Row> rows)
{
    rows = sorted(std::move(rows));
    if (rows == m_links)
        return;
    m_links = std::move(rows);
    Q_EMIT linksChanged();
}

void Selection::clear()
{
    setCluster(model::noRow);
    setParticipants({});
    setLinks({});
}

} // namespace atlas::ui
