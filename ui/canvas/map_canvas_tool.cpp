// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_canvas_private.h"

#include "app/session/atlas_session.h"

#include <QKeyEvent>
#include <QPainter>

namespace atlas::ui {

CanvasPointer MapCanvas::Private::pointer(QPointF pixel, Qt::KeyboardModifiers modifiers) const
{
    return {pixel, m_projection.toLonLat(m_shown.toMap(pixel)), modifiers};
}

void MapCanvas::Private::takeTool(Tool tool, CanvasTool *drawing)
{
    if (tool == m_tool && drawing == m_drawing)
        return;
    const bool otherKind = tool != m_tool;
    CanvasTool *before = m_drawing;
    cancelDrag();
    endHover();
    m_tool = tool;
    m_drawing = drawing;
    if (before && before != drawing) {
        before->disconnect(&q);
        before->deactivate();
    }
    if (drawing && before != drawing) {
        QObject::connect(drawing, &CanvasTool::repaintNeeded, &q, [this] { q.update(); });
        QObject::connect(drawing, &CanvasTool::cursorChanged, &q, [this] { updateCursor(); });
        QObject::connect(drawing, &CanvasTool::hintChanged, &q, [this] { Q_EMIT q.hintChanged(m_drawing->hint()); });
        QObject::connect(drawing, &CanvasTool::finished, &q, [this] { q.setTool(Tool::Select); });
        drawing->activate();
    }
    updateCursor();
    q.update();
    if (otherKind)
        Q_EMIT q.toolChanged(tool);
    if (before != drawing) {
        Q_EMIT q.drawingToolChanged(drawing);
        Q_EMIT q.hintChanged(drawing ? drawing->hint() : QString());
    }
}

bool MapCanvas::Private::shortcutOverride(QEvent *event)
{
    if (!m_drawing || !m_session.hasAtlas() || !m_drawing->claims(*static_cast<QKeyEvent *>(event)))
        return false;
    event->accept();
    return true;
}

void MapCanvas::Private::paintTool(QPainter &painter, const maps::Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_drawing->paint(painter, {m_shown, m_projection, palette, q.font(), dotScale()});
    painter.restore();
}

void MapCanvas::setTool(Tool tool)
{
    if (tool != Tool::Drawing)
        m_d->takeTool(tool, nullptr);
}

CanvasTool *MapCanvas::drawingTool() const
{
    return m_d->m_drawing;
}

void MapCanvas::setDrawingTool(CanvasTool *tool)
{
    if (tool != nullptr)
        m_d->takeTool(Tool::Drawing, tool);
    else if (m_d->m_tool == Tool::Drawing)
        m_d->takeTool(Tool::Select, nullptr);
}

session::Picked MapCanvas::thingsAt(QPointF pixel) const
{
    return m_d->m_picker.at(m_d->m_shown, pixel, m_d->reach());
}

double MapCanvas::clickReach() const
{
    return m_d->reach();
}

const ViewProjection &MapCanvas::projection() const
{
    return m_d->m_projection;
}

} // namespace atlas::ui
