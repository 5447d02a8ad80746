// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "app/model/id_index.h"

#include <QObject>

class QTimer;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class ReportPanel;
class Selection;

/// Keeps the report panel at the cluster in focus: gathers what it shows from session and document, as often as one of
/// them changes but once per turn of the event loop. Owns nothing of what it joins. Window's thread.
class ReportFeed : public QObject
{
    Q_OBJECT

public:
    ReportFeed(session::AtlasSession &session, Selection &selection, ReportPanel &panel, QObject *parent = nullptr);

    void setLanguage(const QString &language);

private:
    void feed();

    session::AtlasSession &m_session;
    Selection &m_selection;
    ReportPanel &m_panel;
    QTimer *m_soon;
    QString m_language;
};

} // namespace atlas::ui
