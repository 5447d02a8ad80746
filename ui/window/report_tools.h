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

class Selection;

/// The tools that go with the report and have a window of their own: comparing clusters. Made when first wanted. Owns
/// nothing of what it joins. Window's thread.
class ReportTools : public QObject
{
    Q_OBJECT

public:
    ReportTools(session::AtlasSession &session, Selection &selection, QWidget *window);

    void setLanguage(const QString &language);
    /// Opens the comparison; the cluster in focus joins those that are there.
    void compare();
    CompareWindow *compareWindow() const { return m_compare; }

private:
    CompareWindow::Source compareSource() const;

    session::AtlasSession &m_session;
    Selection &m_selection;
    QWidget *m_window;
    QString m_language;
    QPointer<CompareWindow> m_compare;
};

} // namespace atlas::ui
