// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/canvas/canvas_tool.h"
#include "ui/drawing/drawing_context.h"

namespace atlas::ui {

/// A tool of this folder: what all have in common. The context outlives it.
class DrawingTool : public CanvasTool
{
    Q_OBJECT

public:
    explicit DrawingTool(DrawingContext &context);

    /// Words anew after a change of language.
    virtual void retranslate() { Q_EMIT hintChanged(); }

protected:
    DrawingContext &context() const { return m_context; }
    MapCanvas &canvas() const { return m_context.canvas(); }
    ReadoutPanel &readout() const { return m_context.readout(); }
    const model::Tables &tables() const { return m_context.tables(); }

    /// Whether this is the canvas's active tool.
    bool isActive() const;
    /// Pixel of a place, as shown now.
    std::optional<QPointF> pixelAt(model::LonLat place) const;
    /// Whether a pixel is within a click's reach of a place.
    bool isAt(QPointF pixel, model::LonLat place, double reaches = 1.5) const;
    /// Takes a change of what is shown: paints again, tells the hint.
    void touched();
    /// A slot that acts only while this is the active tool: all tools share one panel.
    template <typename Act>
    auto whenActive(Act act)
    {
        return [this, act](auto &&...arguments) {
            if (isActive())
                act(arguments...);
        };
    }

private:
    DrawingContext &m_context;
};

/// Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y and the like, as the system has them.
bool isUndoKey(const QKeyEvent &key);
bool isRedoKey(const QKeyEvent &key);
bool isEnterKey(const QKeyEvent &key);

} // namespace atlas::ui
