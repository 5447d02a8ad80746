// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "app/model/id_index.h"
#include "app/model/tables.h"
#include "ui/report/report_context.h"
#include "ui/report/report_panel.h"

#include <QObject>

class QTimer;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class Selection;
class SpecialisationKeeper;

/// Keeps the report panel at what it is about: the cluster in focus, or what the person chose above the report. Gathers
/// what it shows from session and document, as often as one of them changes but once per turn of the event loop. Owns
/// nothing of what it joins. Window's thread.
class ReportFeed : public QObject
{
    Q_OBJECT

public:
    ReportFeed(session::AtlasSession &session, Selection &selection, ReportPanel &panel, QObject *parent = nullptr);

    void setLanguage(const QString &language);
    /// What the report is about from now on; a cluster selected later takes its place.
    void setSubject(ReportSubject subject, const QString &code = {});
    ReportSubject subject() const { return m_subject; }

private:
    void feed();
    void feedWholeMap(const ReportContext &context);
    void feedParticipant(const ReportContext &context);

    session::AtlasSession &m_session;
    Selection &m_selection;
    ReportPanel &m_panel;
    SpecialisationKeeper *m_specialisation;
    QTimer *m_soon;
    QTimer *m_later; ///< while many reports arrive, a province's page is gathered now and then
    QString m_language;
    ReportSubject m_subject = ReportSubject::Cluster;
    QString m_province; ///< code
};

/// What the atlas says about a cluster. Window's thread.
ClusterHeading clusterHeadingOf(const model::Tables &tables, model::Row cluster, const QString &language);
/// What the panel shows figures with: names of provinces, boundary set, thresholds. Window's thread.
ReportContext reportContextOf(const session::AtlasSession &session, const QString &language);

} // namespace atlas::ui
