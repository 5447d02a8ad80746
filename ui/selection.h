// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"
#include "app/model/schema.h"

#include <QObject>

#include <vector>

namespace atlas::ui {

/// What the person has selected, shared by map, lists, tables and report: one cluster in focus (its report is the one
/// shown), and any number of participants and links. Lives on the window's thread; rows are those of the document.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);

    model::Row cluster() const { return m_cluster; }                               ///< noRow = none
    const std::vector<model::Row> &participants() const { return m_participants; } ///< ascending
    const std::vector<model::Row> &links() const { return m_links; }               ///< ascending
    bool isEmpty() const { return m_cluster == model::noRow && m_participants.empty() && m_links.empty(); }

    void setCluster(model::Row cluster);
    void setParticipants(std::vector<model::Row> rows);
    void setLinks(std::vector<model::Row> rows);
    void clear();

Q_SIGNALS:
    void clusterChanged(atlas::model::Row cluster);
    void participantsChanged();
    void linksChanged();

private:
    model::Row m_cluster = model::noRow;
    std::vector<model::Row> m_participants;
    std::vector<model::Row> m_links;
};

} // namespace atlas::ui
