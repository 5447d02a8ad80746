// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/engine_client.h"

#include "maps/client/engine_texts.h"
#include "maps/client/scene_encoding.h"

#include <QTimer>

#include <cmath>
#include <utility>
#include <variant>

namespace atlas::maps {

namespace {

/// A picture that the engine was lost over this often is given up until another one is asked for.
constexpr int mostLosses = 3;

qint64 pictureBytes(const MapView &view)
{
    // One row and column more than needed: how a fraction of a device pixel is rounded is the engine's choice.
    const auto width = static_cast<qint64>(std::ceil(view.size.width() * view.devicePixelRatio)) + 1;
    const auto height = static_cast<qint64>(std::ceil(view.size.height() * view.devicePixelRatio)) + 1;
    return width * height * 4;
}

} // namespace

EngineClient::EngineClient(const EngineOptions &options, QObject *parent)
    : MapRenderer(parent), m_options(options), m_engine(options, true), m_writer(options),
      m_file(m_engine.scratchFolder()), m_stateText(texts::stateText(EngineState::Starting))
{
    qRegisterMetaType<Picture>();
    qRegisterMetaType<EngineProblem>();
    connect(&m_engine, &EngineProcess::becameReady, this, &EngineClient::sendWaiting);
    connect(&m_engine, &EngineProcess::replied, this, &EngineClient::handle);
    connect(&m_engine, &EngineProcess::lost, this, &EngineClient::handleLoss);
    connect(&m_engine, &EngineProcess::started, this, [this] {
        if (m_state == EngineState::Missing || m_state == EngineState::Failed) {
            setState(EngineState::Starting, texts::stateText(EngineState::Starting));
        }
    });
    connect(&m_engine, &EngineProcess::missing, this, [this] {
        EngineProblem problem;
        problem.kind = EngineProblem::Kind::Missing;
        problem.text = texts::missingProgram(m_engine.program());
        setState(EngineState::Missing, problem.text);
        failEverything(problem);
    });
    connect(&m_engine, &EngineProcess::unusable, this, [this](const QString &why) {
        EngineProblem problem;
        problem.text = why;
        setState(EngineState::Failed, why);
        failEverything(problem);
    });
    connect(&m_writer, &SheetWriter::finished, this, &EngineClient::exportFinished);
    connect(&m_writer, &SheetWriter::failed, this, &EngineClient::exportFailed);
    if (m_options.startAtOnce) {
        m_engine.start();
    }
}

EngineClient::~EngineClient() = default;

quint64 EngineClient::requestPicture(const MapScene &scene, const MapView &view)
{
    const quint64 id = ++m_lastId;
    if (m_picture && m_picture->sent) {
        m_engine.send(++m_lastId, protocol::CancelRequest{m_picture->id}, 0);
        m_engine.forget(m_picture->id);
    }
    m_picture.reset();
    if (!view.isValid()) {
        QTimer::singleShot(0, this, [this, id] {
            Q_EMIT pictureFailed(
                id, texts::refusal(QLatin1String(protocol::failure::badRequest), {}, tr("nothing to draw on")));
        });
        settleState();
        return id;
    }
    m_picture = WantedPicture{id, scene, view, false, 0};
    m_engine.start();
    if (m_engine.isReady()) {
        sendPicture();
    }
    return id;
}

quint64 EngineClient::exportMap(const ExportRequest &request)
{
    const quint64 id = ++m_lastId;
    protocol::ExportRequest message;
    message.scene = encoded(request.scene);
    message.extent = encoded(request.extent.value_or(request.view.extent()));
    message.crs = request.view.crs;
    message.sheet = encoded(request.decorations);
    message.format = formatName(request.format);
    message.width = request.size.width();
    message.height = request.size.height();
    message.dpi = request.dpi;
    m_writer.add(id, message, request.outputPath);
    return id;
}

quint64 EngineClient::writeProject(const MapScene &scene, const MapView &view, const QString &title,
                                   const QString &outputPath)
{
    const quint64 id = ++m_lastId;
    m_writer.add(id, protocol::ProjectRequest{encoded(scene), encoded(view.extent()), view.crs, title, {}}, outputPath);
    return id;
}

quint64 EngineClient::requestStyles(const MapScene &scene)
{
    const quint64 id = ++m_lastId;
    m_styles.insert(id, {{encoded(scene)}, false});
    m_engine.start();
    if (m_engine.isReady()) {
        sendWaiting();
    }
    return id;
}

void EngineClient::cancel(quint64 id)
{
    if (m_picture && m_picture->id == id) {
        if (m_picture->sent) {
            m_engine.send(++m_lastId, protocol::CancelRequest{id}, 0);
            m_engine.forget(id);
        }
        m_picture.reset();
        settleState();
    } else if (m_styles.remove(id) > 0) {
        m_engine.forget(id);
    } else {
        m_writer.cancel(id);
    }
}

void EngineClient::setState(EngineState state, const QString &text)
{
    if (state != m_state || text != m_stateText) {
        m_state = state;
        m_stateText = text;
        Q_EMIT stateChanged(state, text);
    }
}

/// Ready or drawing, once the engine runs.
void EngineClient::settleState()
{
    if (m_engine.isReady()) {
        const EngineState state = m_picture && m_picture->sent ? EngineState::Drawing : EngineState::Ready;
        setState(state, texts::stateText(state));
    }
}

void EngineClient::sendWaiting()
{
    for (auto it = m_styles.begin(); it != m_styles.end(); ++it) {
        if (!it->sent) {
            it->sent = true;
            m_engine.send(it.key(), it->request, m_options.pictureTimeout);
        }
    }
    if (m_picture && !m_picture->sent && m_picture->losses < mostLosses) {
        sendPicture();
    }
    settleState();
}

void EngineClient::sendPicture()
{
    if (!m_file.reserve(pictureBytes(m_picture->view))) {
        const quint64 id = std::exchange(m_picture, std::nullopt)->id;
        QTimer::singleShot(0, this, [this, id] {
            Q_EMIT pictureFailed(id, texts::refusal(QLatin1String(protocol::failure::pictureFile), {}, {}));
        });
        settleState();
        return;
    }
    m_picture->sent = true;
    m_engine.send(m_picture->id,
                  protocol::PictureRequest{encoded(m_picture->scene), encoded(m_picture->view), m_file.path()},
                  m_options.pictureTimeout);
    settleState();
}

void EngineClient::handle(const protocol::Reply &reply)
{
    const auto *done = std::get_if<protocol::DoneReply>(&reply.body);
    const auto *failure = std::get_if<protocol::FailedReply>(&reply.body);
    if (!done && !failure) {
        return;
    }
    if (m_picture && m_picture->id == reply.id) {
        if (done) {
            deliverPicture(*done);
            return;
        }
        m_picture.reset();
        settleState();
        Q_EMIT pictureFailed(reply.id, texts::refusal(failure->code, failure->layer, failure->detail));
    } else if (m_styles.remove(reply.id) > 0) {
        if (done) {
            deliverStyles(reply.id, *done);
        } else {
            Q_EMIT exportFailed(reply.id, texts::refusal(failure->code, failure->layer, failure->detail));
        }
    }
}

void EngineClient::deliverPicture(const protocol::DoneReply &done)
{
    const WantedPicture wanted = *std::exchange(m_picture, std::nullopt);
    Picture picture;
    picture.id = wanted.id;
    picture.view = wanted.view;
    picture.revision = wanted.scene.revision;
    picture.image = m_file.read(done.width, done.height, wanted.view.devicePixelRatio);
    picture.warnings = texts::warnings(done.warnings);
    settleState();
    if (picture.image.isNull()) {
        Q_EMIT pictureFailed(wanted.id, texts::refusal(QLatin1String(protocol::failure::pictureFile), {}, {}));
    } else {
        Q_EMIT pictureReady(picture);
    }
}

void EngineClient::deliverStyles(quint64 id, const protocol::DoneReply &done)
{
    QList<TableStyle> styles;
    for (const protocol::TableStyle &style : done.styles) {
        styles.append({style.table, style.qml});
    }
    Q_EMIT stylesReady(id, styles);
}

void EngineClient::handleLoss(EngineProblem::Kind kind, const QList<quint64> &awaited, const QStringList &layers)
{
    const EngineProblem problem = texts::lostEngine(kind, layers);
    for (auto &styles : m_styles) {
        styles.sent = false;
    }
    quint64 failedPicture = 0;
    if (m_picture && m_picture->sent) {
        m_picture->sent = false;
        if (awaited.contains(m_picture->id)) {
            ++m_picture->losses;
            failedPicture = m_picture->id;
        }
    }
    setState(EngineState::Restarting, problem.text);
    if (failedPicture != 0) {
        Q_EMIT pictureFailed(failedPicture, problem);
    }
}

void EngineClient::failEverything(const EngineProblem &problem)
{
    const auto styles = std::exchange(m_styles, {});
    const std::optional<WantedPicture> picture = std::exchange(m_picture, std::nullopt);
    if (picture) {
        Q_EMIT pictureFailed(picture->id, problem);
    }
    for (auto it = styles.cbegin(); it != styles.cend(); ++it) {
        Q_EMIT exportFailed(it.key(), problem);
    }
}

} // namespace atlas::maps
