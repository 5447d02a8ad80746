// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/boundary_import.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QWidget;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class MessageBar;

/// Brings a file of boundaries into the atlas: asks for it and what is known about it, reads it in the background,
/// takes it in as one step and tells what came of it. Owns nothing of what it joins. Window's thread.
class BoundaryImporter : public QObject
{
    Q_OBJECT

public:
    BoundaryImporter(session::AtlasSession &session, MessageBar &messages, QWidget *window);
    ~BoundaryImporter() override;

    void chooseAndImport(const QString &folder);
    void import(const QString &file, const intake::BoundaryOptions &options);

Q_SIGNALS:
    void imported(const atlas::intake::ImportReport &report);

private:
    void ask(const QString &file);
    using Planned = std::shared_ptr<model::Result<intake::BoundaryPlan>>;
    void finish();
    void tell(const intake::ImportReport &report);

    session::AtlasSession &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
    QFutureWatcher<Planned> m_watcher;
    std::shared_ptr<model::Progress> m_progress;
    QString m_file; ///< the one imported last
    quint64 m_task = 0;
    bool m_abandoned = false; ///< another atlas was opened meanwhile
};

} // namespace atlas::ui
