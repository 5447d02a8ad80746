// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/client/engine_process.h"
#include "maps/scene/map_renderer.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace atlas::maps {

/// Writes sheets and projects, one after the other, with an engine of its own, so that the map can be drawn meanwhile.
/// The engine is started for the first job and ended when there has been none for a while. A finished file replaces the
/// target in one step; an unfinished one is removed.
class SheetWriter : public QObject
{
    Q_OBJECT

public:
    explicit SheetWriter(const EngineOptions &options, QObject *parent = nullptr);
    ~SheetWriter() override;

    /// `body` is an ExportRequest or ProjectRequest; its `file` is set here.
    void add(quint64 id, const decltype(protocol::Request::body) &body, const QString &outputPath);
    void cancel(quint64 id);

Q_SIGNALS:
    void finished(quint64 id, const QString &outputPath, const QStringList &warnings);
    void failed(quint64 id, const atlas::maps::EngineProblem &problem);

private:
    struct Job
    {
        quint64 id = 0;
        decltype(protocol::Request::body) body;
        QString outputPath;
        QString partPath; ///< beside the target
        bool sent = false;
    };

    EngineProcess *engine();
    void next();
    void handle(const protocol::Reply &reply);
    void failAll(const EngineProblem &problem);
    void finishFirst(const EngineProblem *problem, const QStringList &warnings);
    static bool moveIntoPlace(const Job &job);

    EngineOptions m_options;
    std::unique_ptr<EngineProcess> m_engine;
    QList<Job> m_jobs;
    QTimer m_idle;
};

} // namespace atlas::maps
