// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/edits.h"
#include "ui/drawing/drawing_tool.h"
#include "ui/drawing/extent_probe.h"
#include "ui/drawing/outline_hit.h"
#include "ui/drawing/sketch_paint.h"

#include <optional>
#include <vector>

namespace atlas::ui {

/// Changes the extent of the cluster in focus by hand. Corners are dragged (drawn to what is near), an edge is pulled
/// out where it is taken hold of, Delete takes a corner away; a corner that other clusters have too moves in all of
/// them, unless that is switched off. In its frame the whole is moved, turned and scaled, by hand or by figures. What
/// would be no sound outline is shown where it is not, and taken only mended.
class EditExtentTool : public DrawingTool
{
    Q_OBJECT

public:
    enum class Mode { Corners, Frame };

    explicit EditExtentTool(DrawingContext &context);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    std::optional<drawing::CornerRef> corner() const { return m_corner; }
    QAction *sharedSwitch() const { return m_shared; }
    void removeCorner();

    void activate() override;
    void deactivate() override;
    void press(const CanvasPointer &pointer) override;
    void move(const CanvasPointer &pointer, bool dragging) override;
    void release(const CanvasPointer &pointer) override;
    void doubleClick(const CanvasPointer &pointer) override;
    void leave() override;
    bool claims(const QKeyEvent &key) const override;
    void keyPressed(const QKeyEvent &key) override;
    bool escape() override;
    bool contextMenu(const CanvasPointer &pointer, QPoint globalPosition) override;
    void paint(QPainter &painter, const CanvasPaint &paint) override;
    QCursor cursor() const override;
    QString hint() const override;
    void retranslate() override;

private:
    enum class Grip { None, Corner, Edge, Inside, Turn, Scale };
    /// Another cluster's corner that moves along.
    struct Neighbour
    {
        model::Row cluster;
        drawing::CornerRef corner;
    };

    model::Row cluster() const;
    model::ShapePtr extent() const;
    void load();
    const OutlineHit &outline();
    void fillPanel();
    void showFigures();
    void showProblem();
    Grip gripAt(QPointF pixel);
    QRectF frame() const; ///< of the extent, pixels
    drawing::Placement placementTo(const CanvasPointer &pointer) const;
    void preview(model::Shape shape);
    void commitCorner(model::LonLat to);
    void commitPlacement(const drawing::Placement &placement);
    void commit(model::Result<model::Edit> edit);
    void mend();
    void takeTyped(const QString &text);
    void dropPreview();
    QString neighbourNames() const;

    ExtentProbe *m_probe;
    QAction *m_shared;
    Mode m_mode = Mode::Corners;
    PaintedShape m_extent;
    OutlineHit m_outline;
    std::optional<drawing::CornerRef> m_corner; ///< chosen
    Grip m_hover = Grip::None;
    std::optional<drawing::CornerRef> m_hoverCorner;
    std::optional<QPointF> m_hoverEdge; ///< map units
    Grip m_grip = Grip::None;           ///< held
    std::optional<drawing::CornerRef> m_gripEdge;
    std::vector<Neighbour> m_neighbours;
    std::optional<QPointF> m_pressed;
    QPointF m_pressedMap;
    bool m_dragging = false;
    std::optional<drawing::Snap> m_snap;
    std::optional<model::LonLat> m_to;
    PaintedShape m_preview; ///< while something is dragged, or waits to be mended
    bool m_waiting = false; ///< the preview was let go of and is not sound
};

} // namespace atlas::ui
