// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/export/export.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class MessageBar;

/// Writes data of the atlas for other programs, in the background, and tells what came of it. Owns nothing of what it
/// joins. Window's thread.
class DataExporter : public QObject
{
    Q_OBJECT

public:
    DataExporter(session::AtlasSession &session, MessageBar &messages, QWidget *window);
    ~DataExporter() override;

    void chooseAndExport(const QString &folder, const QString &language);
    void write(const exporting::ExportRequest &request);

Q_SIGNALS:
    void written(const QString &path);

private:
    struct Outcome
    {
        QString path;
        std::optional<model::Problem> problem;
        QStringList warnings;
        bool cancelled = false;
    };
    using OutcomePtr = std::shared_ptr<const Outcome>;
    static OutcomePtr run(const exporting::ExportRequest &request, const model::Tables &tables,
                          const crossing::Settings &settings, model::Progress &progress);
    void finish();

    session::AtlasSession &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
    QFutureWatcher<OutcomePtr> m_watcher;
    quint64 m_task = 0;
};

} // namespace atlas::ui
