// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "ui/window/report_gather.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class MapCanvas;
class MessageBar;
class ReportFeed;
class ReportPanel;
class Selection;

/// Answers what a person asks for by pointing at the report: selects participants and links, and shows them on the map.
/// Long look-ups run on a worker; a newer wish takes the place of an older one. Owns nothing of what it joins. Window's
/// thread.
class ReportGuide : public QObject
{
    Q_OBJECT

public:
    ReportGuide(session::AtlasSession &session, Selection &selection, MapCanvas &canvas, MessageBar &messages,
                ReportPanel &panel, ReportFeed &feed, QObject *parent = nullptr);
    ~ReportGuide() override;

    void showFinding(const crossing::Finding &finding);
    void showParticipants(const QStringList &ids);
    void showPair(const QString &codeA, const QString &codeB);
    void showKind(const QString &code, const QString &kind);
    void showCluster(const QString &id);

Q_SIGNALS:
    void participantsShown();
    void linksShown();

private:
    model::Row clusterMeant() const;
    void select(PairOfProvinces found);

    session::AtlasSession &m_session;
    Selection &m_selection;
    MapCanvas &m_canvas;
    MessageBar &m_messages;
    ReportFeed &m_feed;
    QFutureWatcher<PairOfProvinces> m_watcher;
};

} // namespace atlas::ui
