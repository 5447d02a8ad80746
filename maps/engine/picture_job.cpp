// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/picture_job.h"

#include "maps/engine/layer_store.h"
#include "maps/engine/style_scale.h"

#include <qgscoordinatereferencesystem.h>
#include <qgslabelingenginesettings.h>
#include <qgsmaplayer.h>
#include <qgsmaprenderercache.h>
#include <qgsmaprendererparalleljob.h>
#include <qgsmapsettings.h>

#include <QColor>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTimer>

#include <cstring>

namespace atlas::maps::engine {

bool setUpMap(QgsMapSettings *settings, const QString &crs, const protocol::Style &style,
              const QList<QgsMapLayer *> &layers)
{
    const QgsCoordinateReferenceSystem system = QgsCoordinateReferenceSystem::fromOgcWmsCrs(crs);
    if (!system.isValid()) {
        return false;
    }
    settings->setDestinationCrs(system);
    settings->setBackgroundColor(QColor(style.background));
    settings->setLayers(layers);
    settings->setFlag(Qgis::MapSettingsFlag::Antialiasing, true);
    settings->setFlag(Qgis::MapSettingsFlag::DrawLabeling, true);
    settings->setFlag(Qgis::MapSettingsFlag::UseAdvancedEffects, true);
    settings->setFlag(Qgis::MapSettingsFlag::UseRenderingOptimization, true);
    settings->setFlag(Qgis::MapSettingsFlag::DrawSelection, false);
    QgsLabelingEngineSettings labels;
    labels.setFlag(QgsLabelingEngineSettings::UsePartialCandidates, false);
    settings->setLabelingEngineSettings(labels);
    return true;
}

PictureJob::PictureJob(quint64 id, protocol::PictureRequest request, const QString &scratchFolder, QObject *parent)
    : QObject(parent), m_id(id), m_request(std::move(request)), m_scratch(scratchFolder)
{
}

PictureJob::~PictureJob()
{
    if (m_job) {
        m_job->disconnect(this);
        if (m_job->isActive()) {
            connect(m_job, &QgsMapRendererJob::finished, m_job, &QObject::deleteLater);
            m_job->setParent(nullptr);
            m_job->cancelWithoutBlocking();
        } else {
            m_job->deleteLater();
        }
    }
}

void PictureJob::start(LayerStore *store, QgsMapRendererCache *cache)
{
    m_store = store;
    const protocol::View &view = m_request.view;
    // Projected systems in metres are meant; in others the marks keep their size or are the smallest.
    constexpr double pixelsPerMetre = 96.0 / 0.0254;
    m_request.scene.style = scaled(m_request.scene.style, marksForScale(view.unitsPerPixel * pixelsPerMetre));
    const LayerStore::Prepared prepared =
        store->prepare(m_request.scene, {view.crs, view.unitsPerPixel / view.devicePixelRatio});
    m_warnings = prepared.warnings;
    QgsMapSettings settings;
    if (!setUpMap(&settings, view.crs, m_request.scene.style, prepared.layers)) {
        fail(protocol::failure::badCrs, view.crs);
        return;
    }
    settings.setOutputImageFormat(QImage::Format_ARGB32_Premultiplied);
    settings.setOutputDpi(96.0);
    settings.setOutputSize(QSize(view.width, view.height));
    settings.setDevicePixelRatio(static_cast<float>(view.devicePixelRatio));
    const double halfWidth = view.width * view.unitsPerPixel / 2.0;
    const double halfHeight = view.height * view.unitsPerPixel / 2.0;
    settings.setExtent(QgsRectangle(view.x - halfWidth, view.y - halfHeight, view.x + halfWidth, view.y + halfHeight));

    m_job = new QgsMapRendererParallelJob(settings);
    m_job->setCache(cache);
    connect(m_job, &QgsMapRendererJob::finished, this, [this] { deliver(); });
    m_job->start();
}

void PictureJob::fail(const char *code, const QString &detail)
{
    const protocol::FailedReply reply{QLatin1String(code), QString(), detail};
    QTimer::singleShot(0, this, [this, reply] { Q_EMIT finished(m_id, reply); });
}

void PictureJob::deliver()
{
    const QImage image = m_job->renderedImage();
    const auto errors = m_job->errors();
    for (const QgsMapRendererJob::Error &error : errors) {
        m_warnings.append(
            {QLatin1String(protocol::warning::drawingError), m_store->titleOf(error.layerID), error.message});
    }
    if (image.isNull()) {
        fail(protocol::failure::drawing, QStringLiteral("no picture"));
        return;
    }
    const QFileInfo info(m_request.file);
    const qint64 rowBytes = static_cast<qint64>(image.width()) * 4;
    const qint64 bytes = rowBytes * image.height();
    QFile file(m_request.file);
    if (info.canonicalPath() != QFileInfo(m_scratch).canonicalFilePath() || info.isSymLink() || !info.isFile() ||
        !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || file.size() < bytes) {
        fail(protocol::failure::pictureFile, m_request.file);
        return;
    }
    uchar *target = file.map(0, bytes);
    if (!target) {
        fail(protocol::failure::pictureFile, file.errorString());
        return;
    }
    for (int row = 0; row < image.height(); ++row) {
        std::memcpy(target + row * rowBytes, image.constScanLine(row), static_cast<size_t>(rowBytes));
    }
    file.unmap(target);
    protocol::DoneReply done;
    done.width = image.width();
    done.height = image.height();
    done.warnings = m_warnings;
    Q_EMIT finished(m_id, done);
}

} // namespace atlas::maps::engine
