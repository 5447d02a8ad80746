// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/edit_extent_tool.h"

#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/view_projection.h"
#include "ui/drawing/readout_panel.h"
#include "ui/icons.h"
#include "ui/selection.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <cmath>
#include <utility>

namespace atlas::ui {

using drawing::CornerRef;
using drawing::Placement;
using model::Row;
using model::TableId;

namespace {

constexpr double degreesPerRadian = 180.0 / 3.14159265358979323846;
constexpr double turnGrip = 26.0; ///< pixels above the frame

bool isPlain(const QKeyEvent &key, Qt::Key which)
{
    return key.key() == which && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

EditExtentTool::EditExtentTool(DrawingContext &context)
    : DrawingTool(context), m_probe(new ExtentProbe(context.session(), this)), m_shared(new QAction(this))
{
    m_shared->setObjectName(QStringLiteral("draw_shared"));
    m_shared->setIcon(programIcon(QLatin1StringView("draw-shared")));
    m_shared->setCheckable(true);
    m_shared->setChecked(true);
    connect(m_probe, &ExtentProbe::answered, this, [this] {
        showFigures();
        showProblem();
        touched();
    });
    ReadoutPanel &panel = readout();
    connect(&panel, &ReadoutPanel::typed, this, whenActive([this](const QString &text) { takeTyped(text); }));
    connect(&panel, &ReadoutPanel::remedyRequested, this, whenActive([this] { mend(); }));
    connect(&panel, &ReadoutPanel::targetChosen, this,
            whenActive([this](int index) { setMode(index == 0 ? Mode::Corners : Mode::Frame); }));
    connect(&panel, &ReadoutPanel::finishRequested, this, whenActive([this] { Q_EMIT finished(); }));
    connect(&context.selection(), &Selection::clusterChanged, this, whenActive([this](Row) { load(); }));
    connect(&context.ground(), &DrawingGround::changed, this, whenActive([this] { showFigures(); }));
    connect(&context.session().document(), &model::Document::changed, this, [this](const model::ChangeSet &changes) {
        if (isActive() && !changes[TableId::Clusters].isEmpty())
            load();
    });
    retranslate();
}

Row EditExtentTool::cluster() const
{
    const Row row = context().selection().cluster();
    return tables()[TableId::Clusters].isAlive(row) ? row : model::noRow;
}

model::ShapePtr EditExtentTool::extent() const
{
    return m_extent.shape();
}

void EditExtentTool::activate()
{
    context().ground().want();
    load();
}

void EditExtentTool::deactivate()
{
    dropPreview();
    m_probe->forget();
    m_extent = {};
    m_outline = {};
    m_corner.reset();
    m_hover = Grip::None;
    readout().end();
}

void EditExtentTool::load()
{
    dropPreview();
    const model::ShapePtr before = m_extent.shape();
    m_extent = cluster() == model::noRow ? PaintedShape() : PaintedShape(tables()[TableId::Clusters].shape(cluster()));
    m_outline = {};
    m_hoverCorner.reset();
    m_hoverEdge.reset();
    const bool keeps = m_corner && before && extent() && m_corner->ring < extent()->ringCount() &&
                       m_corner->index + 1 < extent()->ring(m_corner->ring).size();
    if (!keeps)
        m_corner.reset();
    m_probe->ask(extent());
    fillPanel();
    touched();
}

const OutlineHit &EditExtentTool::outline()
{
    if (extent() && m_outline.crs() != canvas().projection().crs())
        m_outline = OutlineHit(*extent(), canvas().projection());
    return m_outline;
}

void EditExtentTool::setMode(Mode mode)
{
    m_mode = mode;
    dropPreview();
    m_hover = Grip::None;
    m_hoverCorner.reset();
    m_hoverEdge.reset();
    fillPanel();
    canvas().setFocus(Qt::OtherFocusReason);
    touched();
}

QRectF EditExtentTool::frame() const
{
    const QRectF map = m_extent.path(canvas().projection()).bounds;
    const maps::MapView view = canvas().view();
    return QRectF(view.toPixel(map.topLeft()), view.toPixel(map.bottomRight())).normalized().adjusted(-8, -8, 8, 8);
}

EditExtentTool::Grip EditExtentTool::gripAt(QPointF pixel)
{
    m_hoverCorner.reset();
    m_hoverEdge.reset();
    m_gripEdge.reset();
    if (!extent())
        return Grip::None;
    const double reach = 1.5 * canvas().clickReach();
    if (m_mode == Mode::Corners) {
        const maps::MapView view = canvas().view();
        m_hoverCorner = outline().cornerAt(view, pixel, reach);
        if (m_hoverCorner)
            return Grip::Corner;
        if (const auto edge = outline().edgeAt(view, pixel, reach)) {
            m_gripEdge = edge->start;
            m_hoverEdge = edge->nearest;
            return Grip::Edge;
        }
        return Grip::None;
    }
    const QRectF box = frame();
    const auto isNear = [&](QPointF grip) {
        return std::hypot(grip.x() - pixel.x(), grip.y() - pixel.y()) <= 1.5 * reach;
    };
    if (isNear({box.center().x(), box.top() - turnGrip}))
        return Grip::Turn;
    for (const QPointF corner : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()}) {
        if (isNear(corner))
            return Grip::Scale;
    }
    return box.contains(pixel) ? Grip::Inside : Grip::None;
}

Placement EditExtentTool::placementTo(const CanvasPointer &pointer) const
{
    Placement placement;
    const QPointF centre = frame().center();
    const QPointF before = *m_pressed - centre;
    const QPointF after = pointer.pixel - centre;
    switch (m_grip) {
    case Grip::Inside: {
        const model::LonLatBox box = extent()->bounds();
        const model::LonLat middle{(box.west + box.east) / 2, (box.south + box.north) / 2};
        const auto from = pixelAt(middle);
        const auto to = from ? canvas().lonLatAt(*from + pointer.pixel - *m_pressed) : std::nullopt;
        if (!to)
            break;
        const auto plane =
            geometry::Projector::create(QStringLiteral("+proj=aeqd +datum=WGS84 +units=m +lon_0=%1 +lat_0=%2")
                                            .arg(middle.lon, 0, 'f', 12)
                                            .arg(middle.lat, 0, 'f', 12));
        if (const auto metres = plane ? plane->forward(*to) : std::nullopt) {
            placement.eastM = metres->x;
            placement.northM = metres->y;
        }
        break;
    }
    case Grip::Turn: {
        placement.clockwiseDeg =
            (std::atan2(after.y(), after.x()) - std::atan2(before.y(), before.x())) * degreesPerRadian;
        if (pointer.modifiers.testFlag(Qt::ShiftModifier))
            placement.clockwiseDeg = std::round(placement.clockwiseDeg / 15.0) * 15.0;
        break;
    }
    case Grip::Scale: {
        const double length = std::hypot(before.x(), before.y());
        if (length > 1.0)
            placement.scale = std::max(0.02, std::hypot(after.x(), after.y()) / length);
        break;
    }
    case Grip::None:
    case Grip::Corner:
    case Grip::Edge:
        break;
    }
    return placement;
}

void EditExtentTool::press(const CanvasPointer &pointer)
{
    if (m_waiting)
        dropPreview(); // going on by hand is an answer too
    m_grip = gripAt(pointer.pixel);
    m_pressed = pointer.pixel;
    m_dragging = false;
    m_neighbours.clear();
    if (m_grip == Grip::Corner) {
        m_corner = m_hoverCorner;
        if (m_shared->isChecked()) {
            for (const drawing::SharedCorner &shared :
                 drawing::cornersAt(tables(), cornerPlace(*extent(), *m_corner))) {
                if (shared.cluster != cluster())
                    m_neighbours.push_back({shared.cluster, shared.corner});
            }
        }
    }
    fillPanel();
    touched();
}

void EditExtentTool::move(const CanvasPointer &pointer, bool dragging)
{
    if (!dragging || !m_pressed || m_grip == Grip::None) {
        if (!m_waiting) {
            const Grip before = std::exchange(m_hover, gripAt(pointer.pixel));
            if (before != m_hover)
                Q_EMIT cursorChanged();
            touched();
        }
        return;
    }
    m_dragging = m_dragging || (pointer.pixel - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging || !pointer.place)
        return;
    if (m_grip == Grip::Corner || m_grip == Grip::Edge) {
        drawing::SnapOptions options;
        options.exceptCluster = cluster();
        m_snap = context().snapAt(pointer, options);
        m_to = m_snap ? m_snap->place : *pointer.place;
        if (m_grip == Grip::Corner) {
            preview(movedCorner(*extent(), *m_corner, *m_to));
        } else if (const auto with = drawing::withCornerInserted(*extent(), *m_gripEdge, *m_to); with) {
            preview(*with);
        }
    } else if (const auto placed = drawing::placedExtent(*extent(), placementTo(pointer)); placed) {
        preview(*placed);
    }
    touched();
}

void EditExtentTool::release(const CanvasPointer &pointer)
{
    if (!m_pressed)
        return;
    const Grip grip = m_grip;
    const bool dragged = std::exchange(m_dragging, false);
    const Placement placement = dragged && m_mode == Mode::Frame ? placementTo(pointer) : Placement();
    m_pressed.reset();
    m_grip = Grip::None;
    m_snap.reset();
    if (dragged && (grip == Grip::Corner || grip == Grip::Edge) && m_to) {
        if (grip == Grip::Corner)
            commitCorner(*std::exchange(m_to, std::nullopt));
        else
            commit(drawing::insertCorner(tables(), cluster(), *m_gripEdge, *std::exchange(m_to, std::nullopt)));
    } else if (dragged && grip != Grip::None) {
        commitPlacement(placement);
    } else if (grip == Grip::None) {
        // Elsewhere: another cluster to edit.
        const session::Picked picked = canvas().thingsAt(pointer.pixel);
        if (!picked.clusters.empty())
            context().selection().setCluster(picked.clusters.front());
        else
            m_corner.reset();
    }
    touched();
}

void EditExtentTool::doubleClick(const CanvasPointer &pointer)
{
    // On an edge: a corner there, to be moved later.
    if (gripAt(pointer.pixel) != Grip::Edge || !m_hoverEdge)
        return;
    if (const auto at = canvas().projection().toLonLat(*m_hoverEdge))
        commit(drawing::insertCorner(tables(), cluster(), *m_gripEdge, *at));
}

void EditExtentTool::preview(model::Shape shape)
{
    const auto shared = std::make_shared<const model::Shape>(std::move(shape));
    m_preview = PaintedShape(shared);
    m_probe->ask(shared);
    showFigures();
}

void EditExtentTool::commitCorner(model::LonLat to)
{
    if (m_neighbours.empty())
        return commit(drawing::moveCorner(tables(), cluster(), *m_corner, to));
    std::vector<Row> clusters{cluster()};
    for (const Neighbour &neighbour : m_neighbours)
        clusters.push_back(neighbour.cluster);
    const model::LonLat from = cornerPlace(*extent(), *m_corner);
    commit(drawing::moveSharedCorners(tables(), clusters, std::vector<model::LonLat>{from},
                                      std::vector<model::LonLat>{to}));
}

void EditExtentTool::commitPlacement(const Placement &placement)
{
    commit(drawing::placeExtent(tables(), cluster(), placement));
}

void EditExtentTool::commit(model::Result<model::Edit> edit)
{
    if (edit) {
        if (!context().apply(std::move(edit).value()))
            dropPreview();
        return; // load() comes with the change
    }
    // Not sound: it stays to be seen, and to be mended.
    const bool canMend = m_preview.shape() && !drawing::shapeFaults(*m_preview.shape(), 1).empty();
    m_waiting = canMend;
    if (!canMend) {
        context().tell(edit.problem());
        dropPreview();
    }
    showProblem();
}

void EditExtentTool::mend()
{
    const ExtentFindings *found = m_probe->findings();
    if (!m_waiting || !m_probe->isCurrent() || !found->repair || found->repair->shape.isEmpty())
        return;
    m_waiting = false;
    context().apply(drawing::setExtent(tables(), cluster(), found->repair->shape));
    canvas().setFocus(Qt::OtherFocusReason);
}

void EditExtentTool::dropPreview()
{
    m_preview = {};
    m_waiting = false;
    m_dragging = false;
    m_pressed.reset();
    m_grip = Grip::None;
    m_snap.reset();
    m_to.reset();
    m_neighbours.clear();
    if (isActive() && extent()) {
        m_probe->ask(extent());
        showFigures();
        showProblem();
    }
}

void EditExtentTool::removeCorner()
{
    if (m_corner && extent())
        commit(drawing::removeCorner(tables(), cluster(), *m_corner));
}

void EditExtentTool::leave()
{
    m_hover = Grip::None;
    m_hoverCorner.reset();
    m_hoverEdge.reset();
    touched();
}

bool EditExtentTool::claims(const QKeyEvent &key) const
{
    if (!extent())
        return false;
    const bool corners = m_mode == Mode::Corners;
    return isPlain(key, Qt::Key_S) || isPlain(key, Qt::Key_F) || isEnterKey(key) ||
           (corners && (isPlain(key, Qt::Key_BracketLeft) || isPlain(key, Qt::Key_BracketRight) ||
                        isPlain(key, Qt::Key_N) || isPlain(key, Qt::Key_B))) ||
           (corners && m_corner && (isPlain(key, Qt::Key_Delete) || isPlain(key, Qt::Key_Backspace))) ||
           (key.modifiers() == Qt::NoModifier && key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9);
}

void EditExtentTool::keyPressed(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_S:
        return context().snapSwitch()->toggle();
    case Qt::Key_F:
        return setMode(m_mode == Mode::Corners ? Mode::Frame : Mode::Corners);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeCorner();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT finished();
        return;
    case Qt::Key_BracketLeft:
    case Qt::Key_B:
    case Qt::Key_BracketRight:
    case Qt::Key_N: {
        const bool back = key.key() == Qt::Key_BracketLeft || key.key() == Qt::Key_B;
        m_corner = outline().stepped(m_corner, back ? -1 : 1);
        if (m_corner && !canvas().shownBox().contains(cornerPlace(*extent(), *m_corner)))
            canvas().centreOn(cornerPlace(*extent(), *m_corner));
        fillPanel();
        return touched();
    }
    default:
        readout().startTyping(key.text());
    }
}

bool EditExtentTool::escape()
{
    if (m_dragging || m_waiting) {
        dropPreview();
        touched();
        return true;
    }
    if (m_corner) {
        m_corner.reset();
        fillPanel();
        touched();
        return true;
    }
    return false;
}

} // namespace atlas::ui
