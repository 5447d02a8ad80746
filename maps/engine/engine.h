// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/engine/channel.h"
#include "maps/engine/drawing_reporter.h"
#include "maps/engine/layer_store.h"

#include <QObject>
#include <QString>

#include <memory>

class QgsMapRendererCache;

namespace atlas::maps::engine {

class PictureJob;

/// Answers the client's requests. Pictures are drawn on other threads; sheets, legends and projects are made on the
/// main thread, one after the other: a client that wants both at once runs two engines.
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(const QString &scratchFolder, QObject *parent = nullptr);
    ~Engine() override;

private:
    void handle(const protocol::Request &request);
    void startPicture(quint64 id, const protocol::PictureRequest &request);
    void cancelPicture(quint64 target);
    void hello(quint64 id);

    QString m_scratch;
    Channel m_channel;
    DrawingReporter m_reporter;
    LayerStore m_layers;
    std::unique_ptr<QgsMapRendererCache> m_cache;
    std::unique_ptr<PictureJob> m_picture;
};

} // namespace atlas::maps::engine
