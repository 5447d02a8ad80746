// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/message.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <variant>

class QgsMapLayer;
class QgsMapRendererCache;
class QgsMapRendererParallelJob;
class QgsMapSettings;

namespace atlas::maps::engine {

class LayerStore;

/// Settings that every map of the engine is drawn with; `crs` must be known to QGIS.
/// \returns false when the CRS is not known.
bool setUpMap(QgsMapSettings *settings, const QString &crs, const protocol::Style &style,
              const QList<QgsMapLayer *> &layers);

/// Draws one picture on other threads and puts it into the client's file. Lives on the main thread; deleting it before
/// it has finished cancels without waiting.
class PictureJob : public QObject
{
    Q_OBJECT

public:
    PictureJob(quint64 id, protocol::PictureRequest request, const QString &scratchFolder, QObject *parent);
    ~PictureJob() override;

    [[nodiscard]] quint64 id() const { return m_id; }
    /// Opens the layers and starts drawing; finished() comes in any case, later.
    void start(LayerStore *store, QgsMapRendererCache *cache);

Q_SIGNALS:
    void finished(quint64 id, const std::variant<protocol::DoneReply, protocol::FailedReply> &result);

private:
    void fail(const char *code, const QString &detail);
    void deliver();

    quint64 m_id;
    protocol::PictureRequest m_request;
    QString m_scratch;
    LayerStore *m_store = nullptr;
    QPointer<QgsMapRendererParallelJob> m_job;
    QList<protocol::Warning> m_warnings;
};

} // namespace atlas::maps::engine
