// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class CanvasTool;
class DrawExtentTool;
class DrawingContext;
class EditExtentTool;
class DrawingTool;
class LassoTool;
class LinkTool;
class MapCanvas;
class MessageBar;
class ParticipantTool;
class Selection;
class ShapeAroundTool;
class SuggestTool;
class ToleranceTool;
class UnitsTool;

/// Drawing, as the window has it: the tools with their menu, tool bar and keys. Owned by the window; owns nothing of
/// what it joins. Window's thread.
class DrawingFeature : public QObject
{
    Q_OBJECT

public:
    /// \param before the menu "Draw" stands before this one
    DrawingFeature(session::AtlasSession &session, Selection &selection, MapCanvas &canvas, MessageBar &messages,
                   QMainWindow *window, QMenu *before);

    QAction *drawExtent = nullptr;
    QAction *drawUnits = nullptr;
    QAction *placeParticipants = nullptr;
    QAction *linkParticipants = nullptr;
    QAction *gatherParticipants = nullptr;
    QAction *extentAround = nullptr;
    QAction *suggestClusters = nullptr;
    QAction *editExtent = nullptr;
    QAction *addPart = nullptr;
    QAction *cutHole = nullptr;
    QAction *splitCluster = nullptr;
    QAction *drawCore = nullptr;
    QAction *dissolveCore = nullptr;
    QAction *simplify = nullptr;
    QAction *mergeClusters = nullptr;
    QAction *clipToLand = nullptr;
    QAction *clipToProvince = nullptr;
    QAction *linkSelected = nullptr;
    QAction *addAllInside = nullptr;
    QAction *addSelected = nullptr;
    QAction *removeSelected = nullptr;

    DrawingContext &context() const { return *m_context; }
    DrawExtentTool &extentTool() const { return *m_extentTool; }
    UnitsTool &unitsTool() const { return *m_unitsTool; }
    ParticipantTool &participantTool() const { return *m_participantTool; }
    LinkTool &linkTool() const { return *m_linkTool; }
    LassoTool &lassoTool() const { return *m_lassoTool; }
    EditExtentTool &editTool() const { return *m_editTool; }
    ShapeAroundTool &aroundTool() const { return *m_aroundTool; }
    SuggestTool &suggestTool() const { return *m_suggestTool; }
    ToleranceTool &toleranceTool() const { return *m_toleranceTool; }
    QToolBar *toolBar() const { return m_toolBar; }
    QList<QAction *> all() const;
    /// What can be drawn from a right click on the map, as things are selected now.
    QList<QAction *> forMapMenu() const;

    void setAtlasOpen(bool open);
    void retranslate();

private:
    struct Entry
    {
        QAction *action;
        const char *text;
        const char *tip;
        QKeySequence mapKey; ///< while the map has the keyboard
    };
    QAction *add(const char *text, const char *tip, const char *icon, const QKeySequence &key,
                 const QKeySequence &mapKey = {});
    QAction *addTool(DrawingTool &tool, const char *text, const char *tip, const char *icon, const QKeySequence &key,
                     const QKeySequence &mapKey);
    void useTool(CanvasTool &tool, bool on);
    void followTool(CanvasTool *tool);
    void followSelection();
    void makeTools();
    void makeMenu(QMenu *before);
    void makeExtentActions();
    void askMerge();
    void askClip();

    session::AtlasSession &m_session;
    Selection &m_selection;
    MapCanvas &m_canvas;
    bool m_isOpen = false;
    QMainWindow *m_window;
    DrawingContext *m_context;
    DrawExtentTool *m_extentTool;
    UnitsTool *m_unitsTool;
    ParticipantTool *m_participantTool;
    LinkTool *m_linkTool;
    LassoTool *m_lassoTool;
    EditExtentTool *m_editTool;
    ToleranceTool *m_toleranceTool;
    ShapeAroundTool *m_aroundTool;
    SuggestTool *m_suggestTool;
    QMenu *m_menu;
    QMenu *m_extentMenu = nullptr;
    QToolBar *m_toolBar;
    std::vector<Entry> m_entries;
    std::vector<std::pair<QAction *, DrawingTool *>> m_tools;
};

} // namespace atlas::ui
