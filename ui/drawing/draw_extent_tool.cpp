// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/draw_extent_tool.h"

#include "app/drawing/border_tracer.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/view_projection.h"
#include "ui/drawing/extent_readout.h"
#include "ui/drawing/freehand.h"
#include "ui/drawing/readout_panel.h"
#include "ui/drawing/sketch_paint.h"
#include "ui/drawing/typed_place.h"
#include "ui/selection.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <utility>

namespace atlas::ui {

namespace {

constexpr qint64 holdMs = 350;             ///< a key held longer works only while it is held
constexpr std::size_t mostCorners = 250;   ///< more are not painted one by one
constexpr double freehandStep = 3.0;       ///< pixels
constexpr double freehandTolerance = 1.25; ///< pixels the kept line may be off

bool isDigitKey(const QKeyEvent &key)
{
    return key.modifiers().testFlags(Qt::NoModifier) && key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9;
}

bool isPlainKey(const QKeyEvent &key, Qt::Key which)
{
    return key.key() == which && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

DrawExtentTool::DrawExtentTool(DrawingContext &context, Purpose purpose)
    : ExtentTool(context), m_purpose(purpose), m_probe(new ExtentProbe(context.session(), this))
{
    connect(m_probe, &ExtentProbe::answered, this, [this] {
        showFigures();
        showProblem();
        if (m_finishing && m_probe->isCurrent())
            finish();
    });
    connect(&context.ground(), &DrawingGround::changed, this, [this] {
        if (isActive())
            showFigures();
    });
    connect(context.traceSwitch(), &QAction::toggled, this, [this] {
        if (isActive()) {
            offer();
            touched();
        }
    });
    ReadoutPanel &panel = readout();
    connect(&panel, &ReadoutPanel::typed, this, whenActive([this](const QString &text) { takeTyped(text); }));
    connect(&panel, &ReadoutPanel::remedyRequested, this, whenActive([this] { mend(); }));
}

void DrawExtentTool::activate()
{
    context().ground().want();
    setTarget(model::noRow);
    // A cluster without an extent waits for one; where there is one, drawing makes another cluster unless told else.
    const model::Table &clusters = tables()[model::TableId::Clusters];
    const model::Row selected = context().selection().cluster();
    const bool has = clusters.isAlive(selected) && clusters.shape(selected, model::ClusterFields::Geom) != nullptr;
    if (clusters.isAlive(selected) && has == (m_purpose != Purpose::Extent))
        setTarget(selected);
    fillPanel();
}

void DrawExtentTool::deactivate()
{
    m_sketch.clear();
    m_probe->forget();
    m_hand.reset();
    m_snap.reset();
    m_offered.clear();
    m_freehand.clear();
    m_freehandPlaces.clear();
    m_pressed.reset();
    m_outline.reset();
    m_mended.reset();
    m_finishing = false;
    ExtentTool::deactivate();
}

void DrawExtentTool::followHand(const CanvasPointer &pointer)
{
    m_hand = pointer;
    m_snap = context().snapAt(pointer);
    m_way = 0;
    offer();
}

bool DrawExtentTool::closesAt(QPointF pixel) const
{
    return !isLine() && m_sketch.canClose() && isAt(pixel, m_sketch.points().front());
}

void DrawExtentTool::offer()
{
    m_offered.clear();
    m_ways = 0;
    m_closing = m_hand && closesAt(m_hand->pixel);
    if (!m_hand || !m_hand->place)
        return;
    const model::LonLat to = m_closing ? m_sketch.points().front() : m_snap ? m_snap->place : *m_hand->place;
    const auto tracer = context().ground().tracer();
    if (context().traceSwitch()->isChecked() && tracer && !m_sketch.isEmpty() && (m_snap || m_closing)) {
        const std::vector<drawing::Trace> traces = tracer->traces(m_sketch.points().back(), to);
        m_ways = traces.size();
        if (!traces.empty()) {
            const std::vector<model::LonLat> &line = traces[m_way % traces.size()].line;
            if (line.size() > 1)
                m_offered.assign(line.begin() + 1, line.end());
        }
    }
    if (m_offered.empty())
        m_offered = {to};
}

void DrawExtentTool::nextWay()
{
    if (m_ways < 2)
        return;
    ++m_way;
    offer();
    showFigures();
    touched();
}

void DrawExtentTool::press(const CanvasPointer &pointer)
{
    if (isNaming())
        return;
    followHand(pointer);
    m_pressed = pointer.pixel;
}

void DrawExtentTool::move(const CanvasPointer &pointer, bool dragging)
{
    if (isNaming())
        return;
    const bool drags = dragging && m_pressed && pointer.place;
    if (drags && m_freehand.empty() &&
        (pointer.pixel - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        // The line begins where the hand came down, with what it was drawn to there.
        takeOffer();
        m_freehand = {*m_pressed};
        m_freehandPlaces = {m_sketch.points().back()};
    }
    if (drags && !m_freehand.empty()) {
        if ((pointer.pixel - m_freehand.back()).manhattanLength() >= freehandStep) {
            m_freehand.push_back(pointer.pixel);
            m_freehandPlaces.push_back(*pointer.place);
        }
        m_hand = pointer;
        m_snap.reset();
        m_offered.assign(m_freehandPlaces.begin() + 1, m_freehandPlaces.end());
        m_closing = !isLine() && m_freehand.size() > 3 && isAt(pointer.pixel, m_sketch.points().front());
    } else {
        followHand(pointer);
    }
    showFigures();
    touched();
}

void DrawExtentTool::release(const CanvasPointer &pointer)
{
    if (isNaming() || !m_pressed)
        return;
    m_pressed.reset();
    if (!m_freehand.empty()) {
        m_hand = pointer;
        return endFreehand();
    }
    followHand(pointer);
    const bool closes = m_closing;
    if (!closes || m_offered.size() > 1)
        takeOffer();
    if (closes)
        finish();
}

void DrawExtentTool::endFreehand()
{
    const std::vector<std::size_t> kept = freehandCorners(m_freehand, freehandTolerance);
    std::vector<model::LonLat> run;
    run.reserve(kept.size());
    for (const std::size_t index : kept)
        run.push_back(m_freehandPlaces[index]);
    const bool closes = m_closing && run.size() > 2;
    if (closes)
        run.pop_back(); // where the hand let go stands for the first corner
    m_freehand.clear();
    m_freehandPlaces.clear();
    m_sketch.addRun(run);
    sketchChanged();
    followHand(*m_hand);
    if (closes)
        finish();
}

void DrawExtentTool::doubleClick(const CanvasPointer &)
{
    // Its first click has set the last corner.
    if (!isNaming())
        finish();
}

void DrawExtentTool::leave()
{
    m_hand.reset();
    m_snap.reset();
    m_offered.clear();
    m_closing = false;
    showFigures();
    touched();
}

void DrawExtentTool::takeOffer()
{
    if (m_offered.empty())
        return;
    if (m_sketch.addRun(std::exchange(m_offered, {})))
        sketchChanged();
}

void DrawExtentTool::takeTyped(const QString &text)
{
    const auto from = m_sketch.isEmpty() ? std::nullopt : std::optional(m_sketch.points().back());
    const model::Result<model::LonLat> place = typedPlace(text, from);
    if (!place)
        return readout().setEntryProblem(place.problem().sentence());
    readout().clearEntry();
    m_sketch.addCorner(*place);
    m_offered.clear();
    sketchChanged();
    if (!canvas().shownBox().contains(*place))
        canvas().centreOn(*place);
}

void DrawExtentTool::stepBack()
{
    m_sketch.stepBack();
    sketchChanged();
}

void DrawExtentTool::stepForward()
{
    m_sketch.stepForward();
    sketchChanged();
}

void DrawExtentTool::sketchChanged()
{
    m_mended.reset();
    m_finishing = false;
    model::Shape outline = isLine() ? model::Shape() : m_sketch.closed();
    m_outline = outline.isEmpty() ? nullptr : std::make_shared<const model::Shape>(std::move(outline));
    m_probe->ask(m_outline);
    offer();
    showFigures();
    showProblem();
    touched();
}

bool DrawExtentTool::claims(const QKeyEvent &key) const
{
    if (isNaming())
        return false;
    if (isUndoKey(key))
        return m_sketch.canStepBack();
    if (isRedoKey(key))
        return m_sketch.canStepForward();
    return isEnterKey(key) || isPlainKey(key, Qt::Key_Backspace) || isPlainKey(key, Qt::Key_Delete) ||
           isPlainKey(key, Qt::Key_T) || isPlainKey(key, Qt::Key_S) || isPlainKey(key, Qt::Key_W) || isDigitKey(key);
}

void DrawExtentTool::keyPressed(const QKeyEvent &key)
{
    QAction *trace = context().traceSwitch();
    if (isUndoKey(key) || key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete) {
        stepBack();
    } else if (isRedoKey(key)) {
        stepForward();
    } else if (isEnterKey(key)) {
        finish();
    } else if (isDigitKey(key)) {
        readout().startTyping(key.text());
    } else if (key.key() == Qt::Key_W) {
        nextWay();
    } else if (key.key() == Qt::Key_S && !key.isAutoRepeat()) {
        context().snapSwitch()->toggle();
    } else if (key.key() == Qt::Key_T && !key.isAutoRepeat()) {
        m_traceByKey = !trace->isChecked();
        m_traceHeld.start();
        trace->setChecked(m_traceByKey);
    }
}

void DrawExtentTool::keyReleased(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_T && std::exchange(m_traceByKey, false) && m_traceHeld.elapsed() > holdMs)
        context().traceSwitch()->setChecked(false);
}

bool DrawExtentTool::contextMenu(const CanvasPointer &, QPoint globalPosition)
{
    QMenu menu(&canvas());
    QAction *done = menu.addAction(tr("Finish\tEnter"), this, &DrawExtentTool::finish);
    done->setEnabled(canFinish());
    QAction *back = menu.addAction(tr("Step back\tBackspace"), this, &DrawExtentTool::stepBack);
    back->setEnabled(m_sketch.canStepBack());
    QAction *forward = menu.addAction(tr("Step forward"), this, &DrawExtentTool::stepForward);
    forward->setEnabled(m_sketch.canStepForward());
    if (m_ways > 1)
        menu.addAction(tr("Other way round\tW"), this, &DrawExtentTool::nextWay);
    menu.addSeparator();
    menu.addActions({context().snapSwitch(), context().traceSwitch()});
    menu.addAction(tr("Type a place…"), this, [this] { readout().startTyping({}); });
    menu.addSeparator();
    menu.addAction(tr("Leave\tEsc"), this, &CanvasTool::finished);
    menu.exec(globalPosition);
    return true;
}

void DrawExtentTool::paint(QPainter &painter, const CanvasPaint &paint)
{
    const QColor colour = drawingColour(paint.palette);
    if (m_mended) {
        paintShape(painter, paint, *m_mended, colour);
        return;
    }
    const std::vector<QPointF> drawn = mapPoints(paint.projection, m_sketch.points());
    std::vector<model::LonLat> way;
    if (!m_sketch.isEmpty() && !isNaming())
        way.push_back(m_sketch.points().back());
    if (!isNaming())
        way.insert(way.end(), m_offered.begin(), m_offered.end());
    const std::vector<QPointF> offered = mapPoints(paint.projection, way);
    std::vector<QPointF> ring = drawn;
    ring.insert(ring.end(), offered.begin(), offered.end());
    if (!isLine())
        paintInside(painter, paint, ring, colour);
    if (const ExtentFindings *found = m_probe->findings(); found && m_outline) {
        for (const ExtentFindings::CrossedLine &line : found->crossed) {
            for (const std::vector<model::LonLat> &stretch : line.stretches)
                paintLine(painter, paint, mapPoints(paint.projection, stretch),
                          line.certain ? LineLook::Drawn : LineLook::Offered, paint.palette.crossing);
        }
    }
    if (ring.size() > 2 && !isLine())
        paintLine(painter, paint, std::vector<QPointF>{ring.back(), ring.front()},
                  isNaming() ? LineLook::Drawn : LineLook::Guide, colour);
    paintLine(painter, paint, drawn, LineLook::Drawn, colour);
    paintLine(painter, paint, offered, m_freehand.empty() ? LineLook::Offered : LineLook::Drawn, colour);
    for (std::size_t i = 1; drawn.size() <= mostCorners && i + 1 < drawn.size(); ++i)
        paintCorner(painter, paint, paint.view.toPixel(drawn[i]), CornerLook::Plain, colour);
    if (drawn.size() > 1)
        paintCorner(painter, paint, paint.view.toPixel(drawn.back()), CornerLook::Last, colour);
    if (!drawn.empty())
        paintCorner(painter, paint, paint.view.toPixel(drawn.front()),
                    m_closing          ? CornerLook::Closes
                    : drawn.size() > 1 ? CornerLook::Plain
                                       : CornerLook::Last,
                    colour);
    if (m_outline && m_probe->isCurrent()) {
        for (const drawing::ShapeFault &fault : m_probe->findings()->faults) {
            const auto at = fault.place ? paint.projection.toMap(*fault.place) : std::nullopt;
            if (at)
                paintWrongPlace(painter, paint, paint.view.toPixel(*at), faultWords(fault.kind));
        }
    }
    if (m_snap && m_freehand.empty() && !m_closing && !isNaming())
        context().paintSnap(painter, paint, *m_snap);
}

QString DrawExtentTool::hint() const
{
    if (isNaming())
        return tr("Name the cluster: Enter to keep it, Esc to go on drawing");
    if (m_closing)
        return tr("Click to close the outline");
    if (m_purpose != Purpose::Extent && target() == model::noRow)
        return tr("Select a cluster with an extent first; Esc to leave");
    if (m_sketch.isEmpty() && isLine())
        return tr("Click where the cut begins, outside the extent; Esc to leave");
    if (m_sketch.isEmpty())
        return tr("Click to set the first corner, or drag to draw freehand; Esc to leave");
    if (m_ways > 1)
        return tr("Click to follow the border; W goes the other way round, T ends tracing");
    if (!canFinish())
        return tr("Click to add a corner, Backspace to step back; hold T to follow borders");
    return tr("Click to add a corner, Enter to finish, Backspace to step back");
}

} // namespace atlas::ui
