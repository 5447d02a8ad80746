// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace atlas::maps {
class MapRenderer;
}
namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class MapCanvas;
class MapStyleDialog;
class MessageBar;
class ProjectOutput;
class ViewsDialog;

/// The look of the map, as the window has it: its dialog, saved views, QGIS styles in the saved file, QGIS projects.
/// Owned by the window; owns nothing of what it joins. Window's thread.
class StyleFeature : public QObject
{
    Q_OBJECT

public:
    /// \param folder where file dialogs start
    StyleFeature(session::AtlasSession &session, maps::MapRenderer &renderer, MapCanvas &canvas, MessageBar &messages,
                 std::function<QString()> folder, QMainWindow *window);

    QAction *style = nullptr;
    QAction *saveView = nullptr;
    QAction *manageViews = nullptr;
    QAction *exportProject = nullptr;

    QList<QAction *> all() const { return {style, saveView, manageViews, exportProject}; }
    /// Puts the actions into the menus, the export of projects before another action. Once.
    void addTo(QMenu *map, QMenu *file, QAction *beforeInFile);
    void setAtlasOpen(bool open);
    void retranslate();

    /// Shows the map as a saved view has it; its look becomes the document's, as a step, when it is another.
    void goTo(const QString &viewId);
    /// Saves what is shown as a view.
    void saveShown(const QString &name);
    MapStyleDialog *dialog() const; ///< null while it is not shown
    ProjectOutput &projectOutput() const { return *m_project; }

private:
    QAction *add(const char *text, const char *tip);
    void showDialog();
    void showViews();
    void askForView();
    void fillViews();
    void refuse(const QString &sentence);

    struct Entry
    {
        QAction *action;
        const char *text;
        const char *tip;
    };

    session::AtlasSession &m_session;
    MapCanvas &m_canvas;
    MessageBar &m_messages;
    std::function<QString()> m_folder;
    QMainWindow *m_window;
    ProjectOutput *m_project;
    std::vector<Entry> m_entries;
    QMenu *m_views = nullptr;
    QPointer<MapStyleDialog> m_dialog;
    QPointer<ViewsDialog> m_viewsDialog;
};

} // namespace atlas::ui
