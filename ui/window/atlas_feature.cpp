// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/atlas_feature.h"

#include "app/drawing/edits.h"
#include "app/session/atlas_session.h"
#include "ui/dialogs/boundary_set_dialog.h"
#include "ui/language.h"
#include "ui/message_bar.h"
#include "ui/selection.h"
#include "ui/window/undo_message.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace atlas::ui {

using model::TableId;

AtlasFeature::AtlasFeature(session::AtlasSession &session, Selection &selection, MessageBar &messages,
                           QMainWindow *window)
    : QObject(window), chooseBoundaries(new QAction(window)), deleteCluster(new QAction(window)), m_session(session),
      m_selection(selection), m_messages(messages), m_window(window)
{
    for (QAction *action : {chooseBoundaries, deleteCluster})
        window->addAction(action);
    connect(chooseBoundaries, &QAction::triggered, this, &AtlasFeature::askBoundaries);
    connect(deleteCluster, &QAction::triggered, this, &AtlasFeature::removeCluster);
    connect(&selection, &Selection::clusterChanged, this, &AtlasFeature::showEnabled);
    connect(&session, &session::AtlasSession::opened, this, &AtlasFeature::showEnabled);
    connect(&session, &session::AtlasSession::closed, this, &AtlasFeature::showEnabled);
    connect(&session.document(), &model::Document::contentReplaced, this, &AtlasFeature::showEnabled);
    connect(&session.document(), &model::Document::changed, this, [this](const model::ChangeSet &changes) {
        if (!changes[TableId::BoundarySets].isEmpty() || !changes[TableId::Clusters].isEmpty())
            showEnabled();
    });
    retranslate();
    showEnabled();
}

void AtlasFeature::addTo(QMenu *map, QMenu *cluster)
{
    map->addAction(chooseBoundaries);
    cluster->addSeparator();
    cluster->addAction(deleteCluster);
}

void AtlasFeature::retranslate()
{
    const auto say = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
        action->setStatusTip(tip);
    };
    say(chooseBoundaries, tr("&Boundaries in use…"),
        tr("Choose which of the atlas' boundary sets the figures rest on"));
    say(deleteCluster, tr("&Delete cluster"),
        tr("Delete the selected cluster with its memberships and published counts; its participants stay"));
}

void AtlasFeature::showEnabled()
{
    const bool open = m_session.hasAtlas();
    const model::Tables &tables = m_session.document().tables();
    chooseBoundaries->setVisible(open && tables[TableId::BoundarySets].aliveCount() > 1);
    deleteCluster->setEnabled(open && m_selection.cluster() != model::noRow &&
                              tables[TableId::Clusters].isAlive(m_selection.cluster()));
}

void AtlasFeature::askBoundaries()
{
    auto *dialog =
        new BoundarySetDialog(m_session.document().snapshot(), m_session.settings(), nameLanguage(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session.document(), &model::Document::changed, dialog, &QDialog::reject); // its step rests on what was
    connect(&m_session, &session::AtlasSession::closed, dialog, &QDialog::reject);
    connect(dialog, &BoundarySetDialog::chosen, this, [this](const drawing::BoundarySwitch &step) {
        const QString sentence = step.sentence;
        if (const auto done = m_session.apply(step.edit); !done)
            m_messages.show(MessageLevel::Error, done.problem().sentence());
        else if (!sentence.isEmpty())
            m_messages.show(MessageLevel::Warning, sentence);
    });
    dialog->open();
}

void AtlasFeature::removeCluster()
{
    const model::Tables &tables = m_session.document().tables();
    const model::Row cluster = m_selection.cluster();
    auto edit = drawing::removeCluster(tables, cluster);
    if (!edit)
        return m_messages.show(MessageLevel::Warning, edit.problem().sentence());
    //: %1 is the name of a cluster
    const QString sentence = tr("%1 was deleted.").arg(tables.displayName(TableId::Clusters, cluster, nameLanguage()));
    if (const auto done = m_session.applyInTurn(std::move(edit).value()); !done)
        return m_messages.show(MessageLevel::Error, done.problem().sentence());
    tellDeleted(sentence, m_session, m_messages);
}

} // namespace atlas::ui
