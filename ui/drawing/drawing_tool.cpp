// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/drawing_tool.h"

#include "ui/canvas/map_canvas.h"

#include <QKeyEvent>
#include <QLineF>

namespace atlas::ui {

namespace {

bool matches(const QKeyEvent &key, QKeySequence::StandardKey standard)
{
    // QKeyEvent::matches() is not for ShortcutOverride on every platform; comparing sequences is.
    return QKeySequence::keyBindings(standard).contains(QKeySequence(key.keyCombination()));
}

} // namespace

DrawingTool::DrawingTool(DrawingContext &context) : CanvasTool(&context), m_context(context)
{
}

bool DrawingTool::isActive() const
{
    return canvas().drawingTool() == this;
}

std::optional<QPointF> DrawingTool::pixelAt(model::LonLat place) const
{
    return canvas().pixelAt(place);
}

bool DrawingTool::isAt(QPointF pixel, model::LonLat place, double reaches) const
{
    const auto there = pixelAt(place);
    return there && QLineF(pixel, *there).length() <= reaches * canvas().clickReach();
}

void DrawingTool::touched()
{
    Q_EMIT repaintNeeded();
    Q_EMIT hintChanged();
}

bool isUndoKey(const QKeyEvent &key)
{
    return matches(key, QKeySequence::Undo);
}

bool isRedoKey(const QKeyEvent &key)
{
    return matches(key, QKeySequence::Redo);
}

bool isEnterKey(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace atlas::ui
