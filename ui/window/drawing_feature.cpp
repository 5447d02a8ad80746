// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/drawing_feature.h"

#include "app/model/korean.h"
#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/drawing/draw_extent_tool.h"
#include "ui/drawing/drawing_context.h"
#include "ui/drawing/edit_extent_tool.h"
#include "ui/drawing/lasso_tool.h"
#include "ui/drawing/link_tool.h"
#include "ui/drawing/participant_tool.h"
#include "ui/drawing/readout_panel.h"
#include "ui/drawing/shape_around_tool.h"
#include "ui/drawing/suggest_tool.h"
#include "ui/drawing/tolerance_tool.h"
#include "ui/drawing/units_tool.h"
#include "ui/icons.h"
#include "ui/message_bar.h"
#include "ui/selection.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStatusBar>
#include <QToolBar>

namespace atlas::ui {

DrawingFeature::DrawingFeature(session::AtlasSession &session, Selection &selection, MapCanvas &canvas,
                               MessageBar &messages, QMainWindow *window, QMenu *before)
    : QObject(window), m_session(session), m_selection(selection), m_canvas(canvas), m_window(window),
      m_context(new DrawingContext(session, selection, canvas, this)), m_extentTool(new DrawExtentTool(*m_context)),
      m_unitsTool(new UnitsTool(*m_context)), m_participantTool(new ParticipantTool(*m_context)),
      m_linkTool(new LinkTool(*m_context)), m_lassoTool(new LassoTool(*m_context)),
      m_editTool(new EditExtentTool(*m_context)), m_toleranceTool(new ToleranceTool(*m_context)),
      m_aroundTool(new ShapeAroundTool(*m_context)), m_suggestTool(new SuggestTool(*m_context)),
      m_menu(new QMenu(window)), m_toolBar(window->addToolBar(QString()))
{
    makeTools();
    makeExtentActions();
    makeMenu(before);
    connect(&selection, &Selection::clusterChanged, this, &DrawingFeature::followSelection);
    connect(&selection, &Selection::participantsChanged, this, &DrawingFeature::followSelection);
    connect(&session.document(), &model::Document::changed, this, &DrawingFeature::followSelection);
    connect(&canvas, &MapCanvas::drawingToolChanged, this, &DrawingFeature::followTool);
    connect(&canvas, &MapCanvas::hintChanged, this, [window](const QString &hint) {
        if (hint.isEmpty())
            window->statusBar()->clearMessage();
        else
            window->statusBar()->showMessage(model::settleParticles(hint));
    });
    connect(&m_context->readout(), &ReadoutPanel::leaveRequested, this, [this] { m_canvas.setDrawingTool(nullptr); });
    connect(m_context, &DrawingContext::refused, this, [&messages](const model::Problem &problem) {
        Message message;
        message.level = MessageLevel::Error;
        message.text = problem.sentence();
        message.key = QStringLiteral("edit");
        messages.show(message);
    });
    retranslate();
}

void DrawingFeature::makeTools()
{
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    drawExtent = addTool(*m_extentTool, QT_TR_NOOP("&Extent"),
                         QT_TR_NOOP("Draw the extent of a cluster: click corners, drag freehand, or follow borders"),
                         "draw-extent", ctrl(Qt::Key_4), QKeySequence(Qt::Key_D));
    drawUnits = addTool(*m_unitsTool, QT_TR_NOOP("Extent from &units"),
                        QT_TR_NOOP("Put an extent together from provinces or districts"), "draw-units", ctrl(Qt::Key_5),
                        QKeySequence(Qt::Key_U));
    placeParticipants = addTool(*m_participantTool, QT_TR_NOOP("&Participants"),
                                QT_TR_NOOP("Place participants by a click, move them by dragging"), "participant-add",
                                ctrl(Qt::Key_6), QKeySequence(Qt::Key_P));
    linkParticipants =
        addTool(*m_linkTool, QT_TR_NOOP("&Links"),
                QT_TR_NOOP("Link participants by clicking one and then the other; click a link to edit it"), "link-add",
                ctrl(Qt::Key_7), QKeySequence(Qt::Key_L));
    gatherParticipants = addTool(*m_lassoTool, QT_TR_NOOP("&Gather participants"),
                                 QT_TR_NOOP("Draw a loop round participants to select them or to make them members"),
                                 "draw-lasso", ctrl(Qt::Key_8), QKeySequence(Qt::Key_M));
    editExtent = addTool(*m_editTool, QT_TR_NOOP("Ed&it extent"),
                         QT_TR_NOOP("Change the extent of the selected cluster: corners, edges, or the whole"),
                         "edit-extent", ctrl(Qt::Key_9), QKeySequence(Qt::Key_E));
    extentAround =
        addTool(*m_aroundTool, QT_TR_NOOP("Extent ar&ound participants…"),
                QT_TR_NOOP("Make an extent around participants: hull, distance or density"), "extent-from-points",
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), QKeySequence(Qt::Key_H));
    suggestClusters =
        addTool(*m_suggestTool, QT_TR_NOOP("&Suggest clusters…"), QT_TR_NOOP("Find clusters in where participants lie"),
                "suggest-clusters", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), QKeySequence(Qt::Key_G));
    linkSelected =
        add(QT_TR_NOOP("Lin&k the two selected participants…"),
            QT_TR_NOOP("Make a link between the two participants that are selected"), nullptr, ctrl(Qt::Key_L));
    addAllInside =
        add(QT_TR_NOOP("Add &all inside to the cluster"),
            QT_TR_NOOP("Make all participants inside the extent of the selected cluster its members"), nullptr, {});
    addSelected =
        add(QT_TR_NOOP("A&dd selected participants to the cluster"),
            QT_TR_NOOP("Make the selected participants members of the selected cluster"), nullptr, ctrl(Qt::Key_M));
    removeSelected = add(QT_TR_NOOP("Take selected participants &out of the cluster"),
                         QT_TR_NOOP("End the memberships of the selected participants in the selected cluster"),
                         nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    connect(addAllInside, &QAction::triggered, m_lassoTool, &LassoTool::addAllInside);
    connect(addSelected, &QAction::triggered, m_lassoTool, &LassoTool::addSelected);
    connect(removeSelected, &QAction::triggered, m_lassoTool, &LassoTool::removeSelected);
    connect(linkSelected, &QAction::triggered, this, [this] {
        useTool(*m_linkTool, true);
        m_linkTool->begin(m_selection.participants().front(), m_selection.participants().back());
    });
}

void DrawingFeature::makeMenu(QMenu *before)
{
    m_menu->addActions({drawExtent, drawUnits, extentAround, suggestClusters});
    m_menu->addSeparator();
    m_menu->addAction(editExtent);
    m_extentMenu = m_menu->addMenu(QString());
    m_extentMenu->addActions({addPart, cutHole, drawCore, dissolveCore});
    m_extentMenu->addSeparator();
    m_extentMenu->addActions({splitCluster, mergeClusters});
    m_extentMenu->addSeparator();
    m_extentMenu->addActions({clipToLand, clipToProvince, simplify});
    m_menu->addSeparator();
    m_menu->addActions({placeParticipants, linkParticipants, gatherParticipants});
    m_menu->addSeparator();
    m_menu->addActions({linkSelected, addSelected, removeSelected, addAllInside});
    m_menu->addSeparator();
    m_menu->addActions({m_context->snapSwitch(), m_context->traceSwitch(), m_editTool->sharedSwitch()});
    m_window->menuBar()->insertMenu(before->menuAction(), m_menu);

    m_toolBar->setObjectName(QStringLiteral("drawing_tool_bar"));
    m_toolBar->setIconSize(QSize(22, 22));
    m_toolBar->addActions({drawExtent, drawUnits, extentAround, suggestClusters, editExtent, placeParticipants,
                           linkParticipants, gatherParticipants});
}

QAction *DrawingFeature::add(const char *text, const char *tip, const char *icon, const QKeySequence &key,
                             const QKeySequence &mapKey)
{
    auto *action = new QAction(m_window);
    if (icon != nullptr)
        action->setIcon(programIcon(QLatin1StringView(icon)));
    action->setShortcut(key);
    m_window->addAction(action);
    m_entries.push_back({action, text, tip, mapKey});
    if (!mapKey.isEmpty()) {
        // A letter alone, but only while the map has the keyboard: elsewhere it is typing.
        auto *shortcut = new QShortcut(mapKey, &m_canvas, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, action, &QAction::trigger);
    }
    return action;
}

QAction *DrawingFeature::addTool(DrawingTool &tool, const char *text, const char *tip, const char *icon,
                                 const QKeySequence &key, const QKeySequence &mapKey)
{
    QAction *action = add(text, tip, icon, key, mapKey);
    action->setCheckable(true);
    m_tools.emplace_back(action, &tool);
    connect(action, &QAction::triggered, this, [this, &tool](bool on) { useTool(tool, on); });
    return action;
}

void DrawingFeature::useTool(CanvasTool &tool, bool on)
{
    m_canvas.setDrawingTool(on ? &tool : nullptr);
    m_canvas.setFocus(Qt::OtherFocusReason);
}

void DrawingFeature::followTool(CanvasTool *tool)
{
    for (const auto &[action, drawing] : m_tools)
        action->setChecked(drawing == tool);
}

QList<QAction *> DrawingFeature::all() const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries)
        actions.append(entry.action);
    return actions;
}

QList<QAction *> DrawingFeature::forMapMenu() const
{
    QList<QAction *> actions{drawExtent, placeParticipants};
    for (QAction *action : {editExtent, addSelected, removeSelected, addAllInside, linkSelected}) {
        const bool fits = action == editExtent ? addPart->isEnabled() : action->isEnabled();
        if (fits)
            actions += action;
    }
    return actions;
}

void DrawingFeature::setAtlasOpen(bool open)
{
    m_menu->setEnabled(open);
    for (const Entry &entry : m_entries)
        entry.action->setEnabled(open);
    m_isOpen = open;
    followSelection();
}

void DrawingFeature::followSelection()
{
    const model::Table &clusters = m_session.document().tables()[model::TableId::Clusters];
    const bool hasCluster = m_isOpen && clusters.isAlive(m_selection.cluster());
    const std::size_t participants = m_isOpen ? m_selection.participants().size() : 0;
    addAllInside->setEnabled(hasCluster && clusters.shape(m_selection.cluster()) != nullptr);
    addSelected->setEnabled(hasCluster && participants > 0);
    removeSelected->setEnabled(hasCluster && participants > 0);
    const bool hasExtent = hasCluster && clusters.shape(m_selection.cluster()) != nullptr;
    for (QAction *action :
         {addPart, cutHole, splitCluster, drawCore, dissolveCore, simplify, clipToLand, clipToProvince})
        action->setEnabled(hasExtent);
    mergeClusters->setEnabled(hasCluster && clusters.aliveCount() > 1);
    linkSelected->setEnabled(participants == 2);
}

void DrawingFeature::retranslate()
{
    m_menu->setTitle(tr("&Draw"));
    m_extentMenu->setTitle(tr("&Change the extent"));
    m_toolBar->setWindowTitle(tr("Drawing tools"));
    for (const Entry &entry : m_entries) {
        entry.action->setText(tr(entry.text));
        entry.action->setStatusTip(tr(entry.tip));
        QStringList keys;
        for (const QKeySequence &key : {entry.action->shortcut(), entry.mapKey}) {
            if (!key.isEmpty())
                keys += key.toString(QKeySequence::NativeText);
        }
        entry.action->setToolTip(keys.isEmpty()
                                     ? tr(entry.tip)
                                     : QStringLiteral("%1 (%2)").arg(tr(entry.tip), keys.join(QStringLiteral(", "))));
    }
    m_context->retranslate();
    for (const auto &[action, tool] : m_tools)
        tool->retranslate();
}

} // namespace atlas::ui
