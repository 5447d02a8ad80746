// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/network_feature.h"

#include "ui/message_bar.h"
#include "ui/network/network_panel.h"
#include "ui/window/file_controller.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMainWindow>
#include <QUrl>

namespace atlas::ui {

NetworkFeature::NetworkFeature(session::AtlasSession &session, Selection &selection, MessageBar &messages,
                               FileController &files, QMainWindow *window)
    : QObject(window), m_panel(new NetworkPanel(session, selection, window))
{
    connect(m_panel, &NetworkPanel::exportRequested, this,
            [this, &files] { m_panel->chooseAndExport(files.folder()); });
    connect(m_panel, &NetworkPanel::exported, this, [&messages](const QString &path) {
        Message message;
        message.level = MessageLevel::Success;
        message.text = tr("The network was written to %1.").arg(QFileInfo(path).fileName());
        message.actions = {{tr("Open folder"), [path] {
                                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                            }}};
        messages.show(message);
    });
    connect(m_panel, &NetworkPanel::exportFailed, this,
            [&messages](const model::Problem &problem) { messages.show(MessageLevel::Error, problem.sentence()); });
}

} // namespace atlas::ui
