// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/client/engine_process.h"
#include "maps/client/picture_file.h"
#include "maps/client/sheet_writer.h"
#include "maps/scene/map_renderer.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace atlas::maps {

/// The renderer that draws with the engine program. Lives on the thread of its event loop. The engine is started at
/// once unless the options say otherwise; a missing one is looked for again with each new request.
class EngineClient : public MapRenderer
{
    Q_OBJECT

public:
    explicit EngineClient(const EngineOptions &options = {}, QObject *parent = nullptr);
    ~EngineClient() override;

    quint64 requestPicture(const MapScene &scene, const MapView &view) override;
    quint64 exportMap(const ExportRequest &request) override;
    quint64 writeProject(const MapScene &scene, const MapView &view, const QString &title,
                         const QString &outputPath) override;
    quint64 requestStyles(const MapScene &scene) override;
    void cancel(quint64 id) override;

    [[nodiscard]] EngineState state() const override { return m_state; }
    [[nodiscard]] QString stateText() const override { return m_stateText; }
    [[nodiscard]] EngineVersions versions() const override { return m_engine.versions(); }

private:
    struct WantedPicture
    {
        quint64 id = 0;
        MapScene scene;
        MapView view;
        bool sent = false;
        int losses = 0; ///< how often the engine was lost over it
    };
    struct WantedStyles
    {
        protocol::StylesRequest request;
        bool sent = false;
    };

    void setState(EngineState state, const QString &text);
    void settleState();
    void sendWaiting();
    void sendPicture();
    void handle(const protocol::Reply &reply);
    void handleLoss(EngineProblem::Kind kind, const QList<quint64> &awaited, const QStringList &layers);
    void deliverPicture(const protocol::DoneReply &done);
    void deliverStyles(quint64 id, const protocol::DoneReply &done);
    void failEverything(const EngineProblem &problem);

    EngineOptions m_options;
    EngineProcess m_engine;
    SheetWriter m_writer;
    PictureFile m_file;
    quint64 m_lastId = 100; ///< smaller ones are the process's own
    std::optional<WantedPicture> m_picture;
    QHash<quint64, WantedStyles> m_styles;
    EngineState m_state = EngineState::Starting;
    QString m_stateText;
};

} // namespace atlas::maps
