// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/drawing_feature.h"

#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/drawing/draw_extent_tool.h"
#include "ui/drawing/drawing_context.h"
#include "ui/drawing/readout_panel.h"
#include "ui/drawing/units_tool.h"
#include "ui/icons.h"
#include "ui/message_bar.h"

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
    : QObject(window), m_session(session), m_canvas(canvas), m_window(window),
      m_context(new DrawingContext(session, selection, canvas, this)), m_extentTool(new DrawExtentTool(*m_context)),
      m_unitsTool(new UnitsTool(*m_context)), m_menu(new QMenu(window)), m_toolBar(window->addToolBar(QString()))
{
    drawExtent = addTool(*m_extentTool, QT_TR_NOOP("&Extent"),
                         QT_TR_NOOP("Draw the extent of a cluster: click corners, drag freehand, or follow borders"),
                         "draw-extent", QKeySequence(Qt::CTRL | Qt::Key_4), QKeySequence(Qt::Key_D));
    drawUnits = addTool(*m_unitsTool, QT_TR_NOOP("Extent from &units"),
                        QT_TR_NOOP("Put an extent together from provinces or districts"), "draw-units",
                        QKeySequence(Qt::CTRL | Qt::Key_5), QKeySequence(Qt::Key_U));
    m_menu->addActions({drawExtent, drawUnits});
    m_menu->addSeparator();
    m_menu->addActions({m_context->snapSwitch(), m_context->traceSwitch()});
    window->menuBar()->insertMenu(before->menuAction(), m_menu);

    m_toolBar->setObjectName(QStringLiteral("drawing_tool_bar"));
    m_toolBar->setIconSize(QSize(22, 22));
    m_toolBar->addActions({drawExtent, drawUnits});

    connect(&canvas, &MapCanvas::drawingToolChanged, this, &DrawingFeature::followTool);
    connect(&canvas, &MapCanvas::hintChanged, this, [window](const QString &hint) {
        if (hint.isEmpty())
            window->statusBar()->clearMessage();
        else
            window->statusBar()->showMessage(hint);
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

void DrawingFeature::setAtlasOpen(bool open)
{
    m_menu->setEnabled(open);
    for (const Entry &entry : m_entries)
        entry.action->setEnabled(open);
}

void DrawingFeature::retranslate()
{
    m_menu->setTitle(tr("&Draw"));
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
