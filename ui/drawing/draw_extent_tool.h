// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/snap_index.h"
#include "ui/drawing/extent_probe.h"
#include "ui/drawing/extent_sketch.h"
#include "ui/drawing/extent_tool.h"

#include <QElapsedTimer>

#include <optional>
#include <vector>

namespace atlas::ui {

/// Draws an extent: click sets corners (drawn to what is near), a drag draws freehand, with tracing on a click follows
/// the border from the last corner. Enter, a double click or a click on the first corner finishes; Backspace and undo
/// step back in the sketch; places can be typed. While it grows the read-out says area, shares and lines crossed.
///
/// The finished outline goes to a new cluster, named on the spot, or to the cluster chosen on the panel. One that is
/// not sound is shown where it is not, and can be mended before it is taken, but not taken as it is.
class DrawExtentTool : public ExtentTool
{
    Q_OBJECT

public:
    /// What the outline is for; all but the first change the cluster in focus.
    enum class Purpose {
        Extent, ///< of a new cluster, or a cluster's extent anew
        Part,   ///< another piece of its extent
        Hole,   ///< ground taken out of it
        Core,   ///< its core; the rest is its periphery
        Split,  ///< a line that cuts it in two
    };

    explicit DrawExtentTool(DrawingContext &context, Purpose purpose = Purpose::Extent);

    Purpose purpose() const { return m_purpose; }

    const ExtentSketch &sketch() const { return m_sketch; }
    void stepBack();
    void stepForward();
    void finish() override;
    /// Another of the ways along the border.
    void nextWay();

    void activate() override;
    void deactivate() override;
    void press(const CanvasPointer &pointer) override;
    void move(const CanvasPointer &pointer, bool dragging) override;
    void release(const CanvasPointer &pointer) override;
    void doubleClick(const CanvasPointer &pointer) override;
    void leave() override;
    bool claims(const QKeyEvent &key) const override;
    void keyPressed(const QKeyEvent &key) override;
    void keyReleased(const QKeyEvent &key) override;
    bool contextMenu(const CanvasPointer &pointer, QPoint globalPosition) override;
    void paint(QPainter &painter, const CanvasPaint &paint) override;
    QString hint() const override;
    void retranslate() override;

protected:
    void namingChanged() override;

private:
    bool isLine() const { return m_purpose == Purpose::Split; }
    bool canFinish() const;
    QString title() const;
    void commitPurpose();
    void fillPanel();
    void followHand(const CanvasPointer &pointer);
    void offer();
    bool closesAt(QPointF pixel) const;
    void takeOffer();
    void takeTyped(const QString &text);
    void endFreehand();
    void sketchChanged();
    void showFigures();
    void showProblem();
    void mend();
    const model::Shape *finalShape() const; ///< the mended or the drawn one

    Purpose m_purpose;
    ExtentProbe *m_probe;
    ExtentSketch m_sketch;
    std::optional<CanvasPointer> m_hand;
    std::optional<drawing::Snap> m_snap;
    std::vector<model::LonLat> m_offered; ///< what a click would add, without the last corner
    std::size_t m_ways = 0;
    std::size_t m_way = 0;
    bool m_closing = false; ///< the offer ends at the first corner
    std::optional<QPointF> m_pressed;
    std::vector<QPointF> m_freehand; ///< pixels; empty = not drawing freehand
    std::vector<model::LonLat> m_freehandPlaces;
    model::ShapePtr m_outline; ///< the sketch closed, as asked about
    std::optional<model::Shape> m_mended;
    bool m_finishing = false; ///< waits for the probe
    QElapsedTimer m_traceHeld;
    bool m_traceByKey = false;
};

} // namespace atlas::ui
