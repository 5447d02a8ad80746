// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/engine.h"

#include "maps/engine/picture_job.h"
#include "maps/engine/project_file.h"
#include "maps/engine/sheet.h"
#include "maps/engine/table_styles.h"

#include <qgis.h>
#include <qgsmaprenderercache.h>

#include <QCoreApplication>

#include <gdal.h>
#include <proj.h>

#include <type_traits>

namespace atlas::maps::engine {

Engine::Engine(const QString &scratchFolder, QObject *parent)
    : QObject(parent), m_scratch(scratchFolder),
      m_reporter([this](quint64 id, const QString &layer, const QString &phase) {
          m_channel.send(id, protocol::ProgressReply{layer, phase});
      }),
      m_layers(&m_reporter), m_cache(std::make_unique<QgsMapRendererCache>())
{
    connect(&m_channel, &Channel::received, this, &Engine::handle);
    connect(&m_channel, &Channel::closed, qApp, &QCoreApplication::quit);
}

Engine::~Engine() = default;

void Engine::handle(const protocol::Request &request)
{
    const quint64 id = request.id;
    const auto answer = [this, id](const auto &message) {
        using Body = std::decay_t<decltype(message)>;
        if constexpr (std::is_same_v<Body, protocol::HelloRequest>) {
            hello(id);
        } else if constexpr (std::is_same_v<Body, protocol::PictureRequest>) {
            startPicture(id, message);
        } else if constexpr (std::is_same_v<Body, protocol::CancelRequest>) {
            cancelPicture(message.target);
            m_channel.send(id, protocol::DoneReply{});
        } else if constexpr (std::is_same_v<Body, protocol::StylesRequest>) {
            m_channel.send(id, tableStyles(message));
        } else if constexpr (std::is_same_v<Body, protocol::ExportRequest>) {
            m_reporter.setRequest(id);
            std::visit([this, id](const auto &reply) { m_channel.send(id, reply); }, writeSheet(message, &m_layers));
        } else if constexpr (std::is_same_v<Body, protocol::ProjectRequest>) {
            std::visit([this, id](const auto &reply) { m_channel.send(id, reply); }, writeProject(message));
        } else if constexpr (std::is_same_v<Body, protocol::PingRequest>) {
            m_channel.send(id, protocol::PongReply{});
        } else {
            m_channel.send(id, protocol::DoneReply{});
            QCoreApplication::quit();
        }
    };
    std::visit(answer, request.body);
}

void Engine::startPicture(quint64 id, const protocol::PictureRequest &request)
{
    if (m_picture) {
        cancelPicture(m_picture->id());
    }
    m_reporter.setRequest(id);
    m_picture = std::make_unique<PictureJob>(id, request, m_scratch, nullptr);
    connect(m_picture.get(), &PictureJob::finished, this, [this](quint64 finished, const auto &result) {
        std::visit([this, finished](const auto &reply) { m_channel.send(finished, reply); }, result);
        m_picture.release()->deleteLater();
    });
    m_picture->start(&m_layers, m_cache.get());
}

void Engine::cancelPicture(quint64 target)
{
    if (m_picture && m_picture->id() == target) {
        m_picture.reset();
        m_channel.send(target, protocol::CancelledReply{});
    }
}

void Engine::hello(quint64 id)
{
    protocol::Versions versions;
    versions.protocol = protocol::protocolVersion;
    versions.program = QStringLiteral("cluster-atlas-map-engine " ATLAS_VERSION);
    versions.qgis = Qgis::version();
    versions.qt = QString::fromLatin1(qVersion());
    versions.gdal = QString::fromLatin1(GDALVersionInfo("RELEASE_NAME"));
    versions.proj = QString::fromLatin1(proj_info().version);
    m_channel.send(id, protocol::HelloReply{versions});
}

} // namespace atlas::maps::engine
