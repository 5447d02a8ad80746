// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;
class QUndoStack;

namespace atlas::ui {

/// Every command of the window as an action, with its menus and tool bar: words, keys and symbols, nothing that is
/// done. The window connects them. Owned by the window; window's thread.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMainWindow *window, QUndoStack *undoStack);

    // File
    QAction *newAtlas = nullptr;
    QAction *open = nullptr;
    QAction *sampleKorea = nullptr;
    QAction *sampleCanada = nullptr;
    QAction *sampleUk = nullptr;
    QAction *clearRecent = nullptr;
    QAction *save = nullptr;
    QAction *saveAs = nullptr;
    QAction *importFile = nullptr;
    QAction *exportMap = nullptr;
    QAction *exportData = nullptr;
    QAction *exportReport = nullptr;
    QAction *close = nullptr;
    QAction *quit = nullptr;
    // Edit
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *editAttributes = nullptr;
    QAction *clearSelection = nullptr;
    QAction *findCluster = nullptr;
    QAction *filterTable = nullptr;
    // Map
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomAll = nullptr;
    QAction *zoomSelection = nullptr;
    QAction *viewBack = nullptr;
    QAction *viewForward = nullptr;
    QAction *toolSelect = nullptr;
    QAction *toolPan = nullptr;
    QAction *toolZoomBox = nullptr;
    QAction *northArrow = nullptr;
    QAction *redraw = nullptr;
    // Cluster
    QAction *nextCluster = nullptr;
    QAction *previousCluster = nullptr;
    QAction *zoomCluster = nullptr;
    QAction *selectParticipants = nullptr;
    QAction *compareClusters = nullptr;
    QAction *whatIf = nullptr;
    QAction *copyReportText = nullptr;
    QAction *copyReportCsv = nullptr;
    // View
    QAction *fullScreen = nullptr;
    QAction *resetPanels = nullptr;
    // Settings
    QAction *languageSystem = nullptr;
    QAction *languageKorean = nullptr;
    QAction *languageEnglish = nullptr;
    QAction *analysisSettings = nullptr;
    // Help
    QAction *helpFigures = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

    QMenu *recentMenu = nullptr;
    QMenu *panelsMenu = nullptr;
    QMenu *fileMenu = nullptr;
    QMenu *mapMenu = nullptr;
    QMenu *clusterMenu = nullptr;
    QMenu *settingsMenu = nullptr;
    QToolBar *toolBar = nullptr;

    QList<QAction *> all() const;
    /// Words of menus and actions anew.
    void retranslate();
    /// What there is to do depends on these.
    void setAtlasOpen(bool open);
    void setClusterSelected(bool selected);
    /// While the file is being opened or saved nothing may be undone or redone.
    void setBusy(bool busy);

private:
    struct Entry
    {
        QAction *action;
        const char *text;
        const char *tip;
    };
    struct MenuEntry
    {
        QMenu *menu;
        const char *text;
    };
    QAction *add(const char *text, const char *tip, const char *icon, const QList<QKeySequence> &keys);
    QMenu *addMenu(QMenu *parent, const char *text);
    void makeActions();
    void makeUndo(QUndoStack *stack);
    void showUndoTexts();
    void makeMenus();
    void makeToolBar();

    QMainWindow *m_window;
    QUndoStack *m_undoStack;
    std::vector<Entry> m_entries;
    std::vector<MenuEntry> m_menus;
    QActionGroup *m_tools = nullptr;
    bool m_busy = false;
};

} // namespace atlas::ui
