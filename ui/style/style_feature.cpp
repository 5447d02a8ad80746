// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/style/style_feature.h"

#include "app/session/atlas_session.h"
#include "app/session/saved_views.h"
#include "ui/canvas/map_canvas.h"
#include "ui/message_bar.h"
#include "ui/style/map_style_dialog.h"
#include "ui/style/project_output.h"
#include "ui/style/style_keeper.h"
#include "ui/style/views_dialog.h"

#include <QAction>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>

namespace atlas::ui {

StyleFeature::StyleFeature(session::AtlasSession &session, maps::MapRenderer &renderer, MapCanvas &canvas,
                           MessageBar &messages, std::function<QString()> folder, QMainWindow *window)
    : QObject(window), m_session(session), m_canvas(canvas), m_messages(messages), m_folder(std::move(folder)),
      m_window(window), m_project(new ProjectOutput(session, renderer, messages, window))
{
    new StyleKeeper(session, renderer, this);
    style = add(QT_TR_NOOP("Map s&tyle…"), QT_TR_NOOP("Choose colours, labels, lines and what stands out"));
    style->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    saveView = add(QT_TR_NOOP("&Save this view…"), QT_TR_NOOP("Keep place, layers and style of the map under a name"));
    manageViews = add(QT_TR_NOOP("&Manage views…"), QT_TR_NOOP("Go to saved views, rename or delete them"));
    exportProject =
        add(QT_TR_NOOP("Export as &QGIS project…"), QT_TR_NOOP("Write a project that shows this map in QGIS Desktop"));
    connect(style, &QAction::triggered, this, &StyleFeature::showDialog);
    connect(saveView, &QAction::triggered, this, &StyleFeature::askForView);
    connect(manageViews, &QAction::triggered, this, &StyleFeature::showViews);
    connect(exportProject, &QAction::triggered, this,
            [this] { m_project->chooseAndWrite(m_canvas.view(), m_canvas.language()); });
}

QAction *StyleFeature::add(const char *text, const char *tip)
{
    auto *action = new QAction(m_window);
    m_window->addAction(action);
    m_entries.push_back({action, text, tip});
    return action;
}

void StyleFeature::addTo(QMenu *map, QMenu *file, QAction *beforeInFile)
{
    map->addSeparator();
    map->addAction(style);
    m_views = map->addMenu(QString());
    connect(m_views, &QMenu::aboutToShow, this, &StyleFeature::fillViews);
    file->insertAction(beforeInFile, exportProject);
    retranslate();
    setAtlasOpen(m_session.hasAtlas());
}

void StyleFeature::setAtlasOpen(bool open)
{
    for (QAction *action : all())
        action->setEnabled(open);
    m_views->setEnabled(open);
}

void StyleFeature::retranslate()
{
    for (const Entry &entry : m_entries) {
        entry.action->setText(tr(entry.text));
        entry.action->setStatusTip(tr(entry.tip));
        entry.action->setToolTip(tr(entry.tip));
    }
    if (m_views)
        m_views->setTitle(tr("Vie&ws"));
}

MapStyleDialog *StyleFeature::dialog() const
{
    return m_dialog;
}

void StyleFeature::showDialog()
{
    if (!m_dialog) {
        m_dialog = new MapStyleDialog(m_session, m_folder(), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &MapStyleDialog::refused, this, &StyleFeature::refuse);
        connect(m_dialog, &MapStyleDialog::noted, this,
                [this](const QString &sentence) { m_messages.show(MessageLevel::Info, sentence); });
    }
    m_dialog->show(); // beside the map, which shows what it does
    m_dialog->raise();
    m_dialog->activateWindow();
}

void StyleFeature::showViews()
{
    if (!m_viewsDialog) {
        m_viewsDialog = new ViewsDialog(m_session, m_window);
        m_viewsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_viewsDialog, &ViewsDialog::goRequested, this, &StyleFeature::goTo);
        connect(m_viewsDialog, &ViewsDialog::saveRequested, this, &StyleFeature::askForView);
        connect(m_viewsDialog, &ViewsDialog::refused, this, &StyleFeature::refuse);
    }
    m_viewsDialog->show();
    m_viewsDialog->raise();
    m_viewsDialog->activateWindow();
}

void StyleFeature::fillViews()
{
    m_views->clear();
    for (const session::SavedView &view : session::savedViews(m_session.document().tables())) {
        QString name = view.name;
        m_views->addAction(name.replace(u'&', QStringLiteral("&&")), this, [this, id = view.id] { goTo(id); });
    }
    if (!m_views->isEmpty())
        m_views->addSeparator();
    m_views->addActions({saveView, manageViews});
}

void StyleFeature::askForView()
{
    const auto views = session::savedViews(m_session.document().tables());
    auto *dialog = new QInputDialog(m_viewsDialog ? static_cast<QWidget *>(m_viewsDialog) : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(tr("View %1").arg(views.size() + 1));
    connect(dialog, &QInputDialog::textValueSelected, this, &StyleFeature::saveShown);
    dialog->open();
}

void StyleFeature::saveShown(const QString &name)
{
    if (name.trimmed().isEmpty() || !m_session.hasAtlas() || m_canvas.shownBox().isEmpty())
        return;
    const maps::MapView shown = m_canvas.view();
    const session::SavedView view{
        {}, name.trimmed(), m_canvas.shownBox(), shown.crs, shown.extent(), m_session.layers(), m_session.mapLook()};
    const auto done = m_session.applyInTurn(session::addViewEdit(m_session.document().tables(), view));
    if (!done)
        refuse(done.problem().sentence());
}

void StyleFeature::goTo(const QString &viewId)
{
    const model::Tables &tables = m_session.document().tables();
    for (const session::SavedView &view : session::savedViews(tables)) {
        if (view.id != viewId)
            continue;
        if (m_dialog)
            m_dialog->reject(); // what it tries belongs to the view before
        model::Edit edit = session::lookEdit(tables, view.look);
        if (!edit.isEmpty()) {
            if (const auto done = m_session.applyInTurn(std::move(edit)); !done)
                refuse(done.problem().sentence());
        }
        m_session.setLayers(view.layers);
        if (view.crs == m_canvas.view().crs && !view.extent.isEmpty())
            m_canvas.setView(m_canvas.view().fitted(view.extent, 0.0));
        else
            m_canvas.zoomTo(view.box);
        return;
    }
}

void StyleFeature::refuse(const QString &sentence)
{
    Message message;
    message.level = MessageLevel::Error;
    message.text = sentence;
    message.key = QStringLiteral("style");
    m_messages.show(message);
}

} // namespace atlas::ui
