// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/client/engine_options.h"
#include "maps/protocol/line_splitter.h"
#include "maps/protocol/message.h"
#include "maps/scene/map_renderer.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <memory>

class QLockFile;
class QTemporaryDir;

namespace atlas::maps {

/// One engine process: starts it, says hello, watches it, ends it when it does not answer and starts it again, later
/// after each failure in a row. Never blocks but for a moment in the destructor. Everything it reports, it reports from
/// the event loop.
class EngineProcess : public QObject
{
    Q_OBJECT

public:
    /// `watchHeartbeat`: whether the engine answers while at work, as it does for pictures but not for sheets.
    EngineProcess(const EngineOptions &options, bool watchHeartbeat, QObject *parent = nullptr);
    ~EngineProcess() override;

    /// Starts the engine if it is not running or about to be.
    void start();
    /// Ends the engine without a word; start() starts it again.
    void stop();

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] EngineVersions versions() const { return m_versions; }
    /// A private folder (0700) that lives as long as this object; empty when none could be made.
    [[nodiscard]] QString scratchFolder() const;
    [[nodiscard]] QString program() const;

    /// Sends a request that is answered within `timeout` (milliseconds without news), or sends one that nobody waits
    /// for (timeout 0). Only when isReady().
    void send(quint64 id, const decltype(protocol::Request::body) &body, int timeout);
    /// Does not wait for the answer to `id` any longer.
    void forget(quint64 id);

Q_SIGNALS:
    void started();
    void becameReady();
    void replied(const atlas::maps::protocol::Reply &reply);
    /// The engine has ended or was ended. `awaited`: the requests that were not answered; they are forgotten. `layers`:
    /// titles of the layers under way. It is started again in `restartDelay` milliseconds.
    void lost(atlas::maps::EngineProblem::Kind kind, const QList<quint64> &awaited, const QStringList &layers,
              int restartDelay);
    /// The program is not there. Nothing happens until start() is called again.
    void missing();
    /// It speaks another protocol or cannot be run; nothing happens until start() is called again.
    void unusable(const QString &why);

private:
    struct Awaited
    {
        int timeout = 0;
        QElapsedTimer lastNews;
    };

    void makeScratch();
    void launch();
    void readOutput();
    void handle(const protocol::Reply &reply);
    void check();
    void ended(EngineProblem::Kind kind);
    void dropProcess();
    void refuse(const QString &why);

    EngineOptions m_options;
    bool m_watchHeartbeat;
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<QLockFile> m_scratchLock; ///< says that the folder's program lives; goes before the folder
    QProcess *m_process = nullptr;            ///< child of this, replaced at each start
    protocol::LineSplitter m_splitter;
    EngineVersions m_versions;
    bool m_ready = false;
    int m_failures = 0; ///< in a row
    QHash<quint64, Awaited> m_awaited;
    QStringList m_layers; ///< under way
    QTimer m_watch;
    QTimer m_restart;
    QElapsedTimer m_launched;
    QElapsedTimer m_lastWord;
    QElapsedTimer m_lastPing;
};

} // namespace atlas::maps
