// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/style/project_output.h"

#include "app/session/atlas_session.h"
#include "maps/scene/map_renderer.h"
#include "ui/background.h"
#include "ui/message_bar.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace atlas::ui {

namespace {

/// The analysis replaces its file as a whole, so that a copy is a complete one.
QString copied(const QString &from, const QString &to)
{
    const QString fresh = to + QStringLiteral(".part");
    QFile::remove(fresh);
    QFile source(from);
    if (!source.copy(fresh))
        return source.errorString();
    QFile::remove(to);
    QFile part(fresh);
    if (part.rename(to))
        return {};
    const QString why = part.errorString();
    part.remove();
    return why;
}

} // namespace

ProjectOutput::ProjectOutput(session::AtlasSession &session, maps::MapRenderer &renderer, MessageBar &messages,
                             QWidget *window)
    : QObject(window), m_session(session), m_renderer(renderer), m_messages(messages), m_window(window)
{
    connect(&m_copying, &QFutureWatcherBase::finished, this, &ProjectOutput::writeProject);
    connect(&renderer, &maps::MapRenderer::exportFinished, this,
            [this](quint64 id, const QString &path, const QStringList &warnings) {
                if (id != m_request || id == 0)
                    return;
                m_request = 0;
                Message message;
                message.level = warnings.isEmpty() ? MessageLevel::Success : MessageLevel::Warning;
                message.text =
                    (QStringList{tr("The QGIS project was written to %1.").arg(QFileInfo(path).fileName())} + warnings)
                        .join(u' ');
                message.actions = {{tr("Open folder"), [path] {
                                        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                                    }}};
                m_messages.show(message);
                Q_EMIT written(path);
            });
    connect(&renderer, &maps::MapRenderer::exportFailed, this, [this](quint64 id, const maps::EngineProblem &problem) {
        if (id != m_request || id == 0)
            return;
        m_request = 0;
        m_messages.show(MessageLevel::Error, problem.text);
    });
}

ProjectOutput::~ProjectOutput()
{
    m_copying.waitForFinished();
}

QString ProjectOutput::layersPath(const QString &projectPath)
{
    const QFileInfo project(projectPath);
    return project.absolutePath() + u'/' + project.completeBaseName() + QStringLiteral("-layers.gpkg");
}

void ProjectOutput::chooseAndWrite(const maps::MapView &view, const QString &language)
{
    if (m_session.filePath().isEmpty()) {
        m_messages.show(MessageLevel::Warning, tr("Save the atlas first: the project shows the saved file."));
        return;
    }
    const QFileInfo atlas(m_session.filePath());
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("Export as QGIS project"),
        atlas.absolutePath() + u'/' + atlas.completeBaseName() + QStringLiteral(".qgs"), tr("QGIS projects (*.qgs)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".qgs");
    write(path, view, language);
}

void ProjectOutput::write(const QString &path, const maps::MapView &view, const QString &language)
{
    if (m_copying.isRunning() || m_request != 0) {
        m_messages.show(MessageLevel::Warning, tr("A project is being written already."));
        return;
    }
    m_path = path;
    m_view = view;
    m_language = language;
    const maps::MapScene scene = m_session.scene(language);
    QString derived;
    for (const maps::SceneLayer &layer : scene.layers) {
        if (layer.role == maps::LayerRole::Links)
            derived = layer.dataset;
    }
    if (!m_session.derived() || derived.isEmpty()) {
        m_messages.show(MessageLevel::Warning, tr("The analysis is not done yet; try again in a moment."));
        return;
    }
    m_copying.setFuture(inBackground(copied, derived, layersPath(path)));
}

void ProjectOutput::writeProject()
{
    const QString problem = m_copying.result();
    if (!problem.isEmpty() || !m_session.hasAtlas()) {
        m_messages.show(MessageLevel::Error,
                        tr("%1 cannot be written: %2.").arg(QFileInfo(layersPath(m_path)).fileName(), problem));
        return;
    }
    maps::MapScene scene = m_session.scene(m_language);
    for (maps::SceneLayer &layer : scene.layers) {
        const bool isDerived = layer.role == maps::LayerRole::OutsideParts ||
                               layer.role == maps::LayerRole::CrossedLines || layer.role == maps::LayerRole::Flows ||
                               layer.role == maps::LayerRole::Links || layer.role == maps::LayerRole::FlowPlaces ||
                               layer.role == maps::LayerRole::Brokers;
        layer.dataset = isDerived ? layersPath(m_path) : m_session.filePath();
    }
    m_request = m_renderer.writeProject(scene, m_view, m_session.title(m_language), m_path);
}

} // namespace atlas::ui
