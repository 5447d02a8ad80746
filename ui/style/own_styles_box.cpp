// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/style/own_styles_box.h"

#include "app/session/atlas_session.h"
#include "app/session/scene_builder.h"
#include "maps/client/style_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace atlas::ui {

OwnStylesBox::OwnStylesBox(session::AtlasSession &session, const QString &folder, QWidget *parent)
    : QWidget(parent), m_session(session), m_folder(folder)
{
    auto *layout = new QGridLayout(this);
    auto *words =
        new QLabel(tr("A layer can have the symbols and labels of a QGIS style (.qml) instead of those chosen "
                      "here. Pictures and other files a style refers to are not taken over."),
                   this);
    words->setWordWrap(true);
    layout->addWidget(words, 0, 0, 1, 4);
    int line = 1;
    for (const maps::LayerRole role : session::rolesWithOwnStyle()) {
        const QString title = session::layerTitle(role);
        auto *load = new QPushButton(tr("Load…"), this);
        auto *remove = new QPushButton(tr("Remove"), this);
        load->setAccessibleName(tr("Load a QGIS style for “%1”").arg(title));
        remove->setAccessibleName(tr("Remove the QGIS style of “%1”").arg(title));
        load->setAutoDefault(false);
        remove->setAutoDefault(false);
        auto *state = new QLabel(this);
        state->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(new QLabel(title, this), line, 0);
        layout->addWidget(state, line, 1);
        layout->addWidget(load, line, 2);
        layout->addWidget(remove, line, 3);
        m_rows[role] = {state, remove};
        connect(load, &QPushButton::clicked, this, [this, role] { choose(role); });
        connect(remove, &QPushButton::clicked, this, [this, role] { set(role, {}); });
        ++line;
    }
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(line, 1);
    connect(&session, &session::AtlasSession::sceneChanged, this, &OwnStylesBox::showState);
    showState();
}

void OwnStylesBox::choose(maps::LayerRole role)
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Load a QGIS style for “%1”").arg(session::layerTitle(role)), m_folder, tr("QGIS styles (*.qml)"));
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    loadFile(role, path);
}

void OwnStylesBox::loadFile(maps::LayerRole role, const QString &path)
{
    const maps::StyleFile style = maps::readStyleFile(path);
    if (!style.problem.isEmpty()) {
        Q_EMIT refused(style.problem);
        return;
    }
    set(role, style.qml);
    if (style.replaced > 0)
        Q_EMIT noted(
            tr("%n reference(s) to pictures or files in the style were not taken over.", nullptr, style.replaced));
}

void OwnStylesBox::set(maps::LayerRole role, const QString &qml)
{
    model::Edit edit = session::ownStyleEdit(m_session.document().tables(), role, qml);
    if (edit.isEmpty())
        return;
    const model::Result<void> done = m_session.applyInTurn(std::move(edit));
    if (!done)
        Q_EMIT refused(done.problem().sentence());
}

void OwnStylesBox::showState()
{
    const auto styles = session::ownStylesOf(m_session.document().tables());
    for (const auto &[role, row] : m_rows) {
        const bool has = styles.contains(role);
        row.state->setText(has ? tr("QGIS style") : tr("as chosen here"));
        row.remove->setEnabled(has);
    }
}

} // namespace atlas::ui
