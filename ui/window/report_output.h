// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"
#include "app/model/problem.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

class QWidget;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class MessageBar;

/// Takes the crossing report out of the program: onto the clipboard or, for the whole atlas and worked out in the
/// background, into a file. Owns nothing of what it joins. Window's thread.
class ReportOutput : public QObject
{
    Q_OBJECT

public:
    ReportOutput(session::AtlasSession &session, MessageBar &messages, QWidget *window);
    ~ReportOutput() override;

    /// The report of a cluster, or with noRow that of the whole map's network.
    void copyText(model::Row cluster, const QString &language);
    void copyCsv(model::Row cluster, const QString &language);
    void chooseAndWrite(const QString &folder, const QString &language);
    /// Format by the ending: .csv, .json, else text.
    void write(const QString &path, const QString &language);

Q_SIGNALS:
    void written(const QString &path);

private:
    struct Written
    {
        QString path;
        model::Result<void> result;
        bool cancelled = false;
    };
    void finish();

    session::AtlasSession &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
    QFutureWatcher<Written> m_watcher;
    quint64 m_task = 0;
};

} // namespace atlas::ui
