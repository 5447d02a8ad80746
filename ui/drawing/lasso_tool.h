// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/drawing/drawing_tool.h"
#include "ui/drawing/sketch_paint.h"

#include <optional>
#include <vector>

namespace atlas::ui {

/// Gathers participants: a loop drawn round them, a click on one, or a drag of one onto a cluster. What is gathered
/// becomes members of the cluster in focus, or the selection, as the panel says; with Shift held it is taken out.
class LassoTool : public DrawingTool
{
    Q_OBJECT

public:
    explicit LassoTool(DrawingContext &context);

    /// Whether what is gathered becomes members of the cluster in focus.
    bool makesMembers() const { return m_members; }
    void setMakesMembers(bool members);

    /// Makes all participants inside the extent of the cluster in focus its members.
    void addAllInside();
    /// Makes the selected participants members of the cluster in focus, or ends that.
    void addSelected();
    void removeSelected();

    void activate() override;
    void deactivate() override;
    void press(const CanvasPointer &pointer) override;
    void move(const CanvasPointer &pointer, bool dragging) override;
    void release(const CanvasPointer &pointer) override;
    void leave() override;
    bool escape() override;
    bool contextMenu(const CanvasPointer &pointer, QPoint globalPosition) override;
    void paint(QPainter &painter, const CanvasPaint &paint) override;
    QCursor cursor() const override;
    QString hint() const override;
    void retranslate() override;

private:
    void fillPanel();
    void showCount();
    model::Row cluster() const;
    model::Row clusterAt(QPointF pixel) const;
    void refreshMembers();
    void gather(const std::vector<model::Row> &participants, bool takeOut);
    void add(model::Row cluster, const std::vector<model::Row> &participants);
    void takeOut(model::Row cluster, const std::vector<model::Row> &participants);
    std::vector<model::Row> participantsIn(const model::Shape &shape) const;

    bool m_members = true;
    std::vector<model::Row> m_now; ///< members of the cluster in focus
    model::Row m_hover = model::noRow;
    model::Row m_held = model::noRow; ///< dragged onto a cluster
    model::Row m_over = model::noRow; ///< the cluster beneath it
    PaintedShape m_overShape;
    std::optional<QPointF> m_pressed;
    std::optional<model::LonLat> m_hand;
    std::vector<QPointF> m_loop; ///< pixels
    std::vector<model::LonLat> m_loopPlaces;
};

} // namespace atlas::ui
