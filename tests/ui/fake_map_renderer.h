// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_renderer.h"

#include <QFile>
#include <QPainter>
#include <QTimer>

#include <cmath>
#include <optional>

namespace atlas::test {

/// A renderer without an engine: paints a chequered ground that is fixed to map coordinates, so that a test can tell
/// from a pixel which place it shows; answers at once, after a delay, or when told to; fails when told to. Keeps the
/// contract of MapRenderer: the newest request wins, and what cannot be drawn while the engine is away is drawn when it
/// is back.
class FakeMapRenderer : public maps::MapRenderer
{
public:
    struct Request
    {
        quint64 id = 0;
        maps::MapScene scene;
        maps::MapView view;
    };

    using MapRenderer::MapRenderer;

    // What the test says.
    /// Milliseconds until a picture comes; negative = when deliver() is called.
    void setDelay(int milliseconds) { m_delay = milliseconds; }
    /// The next picture fails with this.
    void failNextPicture(const maps::EngineProblem &problem) { m_failure = problem; }
    /// The next sheet fails with this.
    void failNextExport(const maps::EngineProblem &problem) { m_exportFailure = problem; }
    /// Sheets wait for deliverExport().
    void setExportsByHand(bool byHand) { m_exportsByHand = byHand; }
    void setWarnings(const QStringList &warnings) { m_warnings = warnings; }
    void setState(maps::EngineState state, const QString &text = {})
    {
        m_state = state;
        m_stateText = text;
        Q_EMIT stateChanged(state, text);
        if (isUp() && m_pending && m_delay >= 0)
            answerLater(m_pending->id);
    }
    /// Answers the request that is waiting; false when there is none.
    bool deliver()
    {
        if (!m_pending || !isUp())
            return false;
        const Request request = *m_pending;
        m_pending.reset();
        answer(request);
        return true;
    }
    /// Sends a picture for any request, as a renderer that forgot to drop an old one would.
    void deliverLate(const Request &request) { answer(request); }
    void deliverExport()
    {
        if (m_pendingExport)
            answerExport(*std::exchange(m_pendingExport, std::nullopt));
    }

    // What the test asks.
    const QList<Request> &requests() const { return m_requests; }
    const QList<maps::ExportRequest> &exports() const { return m_exports; }
    const QList<quint64> &cancelled() const { return m_cancelled; }
    const QList<maps::MapScene> &styleScenes() const { return m_styleScenes; }
    const maps::MapScene &projectScene() const { return m_projectScene; }
    bool isWaiting() const { return m_pending.has_value(); }

    /// The colour of the ground at a place, map units.
    static QColor colourAt(QPointF map)
    {
        const auto cell = [](double value) { return static_cast<int>(std::floor(value / cellSize)); };
        const int x = cell(map.x());
        const int y = cell(map.y());
        const auto wrapped = [](int value, int count) { return ((value % count) + count) % count; };
        return QColor(120 + 15 * wrapped(x, 9), 120 + 15 * wrapped(y, 9), 140 + 60 * wrapped(x + y, 2));
    }
    static constexpr double cellSize = 10000.0; ///< map units

    // MapRenderer.
    quint64 requestPicture(const maps::MapScene &scene, const maps::MapView &view) override
    {
        const Request request{++m_lastId, scene, view};
        m_requests += request;
        m_pending = request;
        if (isUp() && m_delay >= 0)
            answerLater(request.id);
        return request.id;
    }
    quint64 requestStyles(const maps::MapScene &scene) override
    {
        const quint64 id = ++m_lastId;
        m_styleScenes += scene;
        QTimer::singleShot(0, this, [this, id] {
            Q_EMIT stylesReady(id, {{QStringLiteral("clusters"), QStringLiteral("<qgis/>")}});
        });
        return id;
    }
    quint64 exportMap(const maps::ExportRequest &request) override
    {
        m_exports += request;
        const PendingExport pending{++m_lastId, request.outputPath};
        m_pendingExport = pending;
        if (!m_exportsByHand)
            QTimer::singleShot(0, this, [this, id = pending.id] {
                if (m_pendingExport && m_pendingExport->id == id)
                    deliverExport();
            });
        return pending.id;
    }
    quint64 writeProject(const maps::MapScene &scene, const maps::MapView &, const QString &,
                         const QString &outputPath) override
    {
        const quint64 id = ++m_lastId;
        m_projectScene = scene;
        QTimer::singleShot(0, this, [this, id, outputPath] { answerExport({id, outputPath}); });
        return id;
    }
    void cancel(quint64 id) override
    {
        m_cancelled += id;
        if (m_pending && m_pending->id == id)
            m_pending.reset();
        if (m_pendingExport && m_pendingExport->id == id)
            m_pendingExport.reset();
    }
    maps::EngineState state() const override { return m_state; }
    QString stateText() const override { return m_stateText; }
    maps::EngineVersions versions() const override { return {}; }

private:
    struct PendingExport
    {
        quint64 id = 0;
        QString path;
    };

    bool isUp() const { return m_state == maps::EngineState::Ready || m_state == maps::EngineState::Drawing; }
    void answerLater(quint64 id)
    {
        QTimer::singleShot(m_delay, this, [this, id] {
            if (m_pending && m_pending->id == id)
                deliver();
        });
    }
    void answer(const Request &request)
    {
        if (m_failure) {
            Q_EMIT pictureFailed(request.id, *std::exchange(m_failure, std::nullopt));
            return;
        }
        maps::Picture picture;
        picture.id = request.id;
        picture.view = request.view;
        picture.revision = request.scene.revision;
        picture.warnings = m_warnings;
        picture.image = paint(request.view);
        Q_EMIT pictureReady(picture);
    }
    void answerExport(const PendingExport &pending)
    {
        if (m_exportFailure) {
            Q_EMIT exportFailed(pending.id, *std::exchange(m_exportFailure, std::nullopt));
            return;
        }
        QFile file(pending.path);
        if (file.open(QIODevice::WriteOnly))
            file.write("sheet\n");
        Q_EMIT exportFinished(pending.id, pending.path, m_warnings);
    }
    static QImage paint(const maps::MapView &view)
    {
        QImage image(view.size * view.devicePixelRatio, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDevicePixelRatio(view.devicePixelRatio);
        QPainter painter(&image);
        const QRectF extent = view.extent();
        // Cells smaller than a few pixels would take for ever and show nothing.
        if (cellSize / view.unitsPerPixel < 2.0)
            return image;
        for (double x = std::floor(extent.left() / cellSize) * cellSize; x < extent.right(); x += cellSize) {
            for (double y = std::floor(extent.top() / cellSize) * cellSize; y < extent.bottom(); y += cellSize) {
                const QRectF cell(view.toPixel({x, y + cellSize}), view.toPixel({x + cellSize, y}));
                painter.fillRect(cell, colourAt({x + cellSize / 2.0, y + cellSize / 2.0}));
            }
        }
        return image;
    }

    QList<Request> m_requests;
    QList<maps::ExportRequest> m_exports;
    QList<maps::MapScene> m_styleScenes;
    maps::MapScene m_projectScene;
    QList<quint64> m_cancelled;
    std::optional<Request> m_pending;
    std::optional<PendingExport> m_pendingExport;
    std::optional<maps::EngineProblem> m_failure;
    std::optional<maps::EngineProblem> m_exportFailure;
    QStringList m_warnings;
    maps::EngineState m_state = maps::EngineState::Ready;
    QString m_stateText;
    quint64 m_lastId = 0;
    int m_delay = 0;
    bool m_exportsByHand = false;
};

} // namespace atlas::test
