// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"
#include "ui/compare/compare_window.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class MessageBar;
class Selection;
class WhatIfPanel;

/// The tools that go with the report and have a place of their own: comparing clusters, and thinking a change through.
/// Owns nothing of what it joins. Window's thread.
class ReportTools : public QObject
{
    Q_OBJECT

public:
    ReportTools(session::AtlasSession &session, Selection &selection, MessageBar &messages, QWidget *window);

    void setLanguage(const QString &language);
    /// Opens the comparison; the cluster in focus joins those that are there.
    void compare();
    CompareWindow *compareWindow() const { return m_compare; }
    /// For a dock of the window; belongs to the window.
    WhatIfPanel *whatIfPanel() const { return m_whatIf; }

private:
    CompareWindow::Source compareSource() const;
    void makeWhatIf();

    session::AtlasSession &m_session;
    Selection &m_selection;
    MessageBar &m_messages;
    QWidget *m_window;
    QString m_language;
    QPointer<CompareWindow> m_compare;
    WhatIfPanel *m_whatIf = nullptr;
};

} // namespace atlas::ui
