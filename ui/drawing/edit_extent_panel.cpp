// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/edit_extent_tool.h"

#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/view_projection.h"
#include "ui/drawing/extent_readout.h"
#include "ui/drawing/readout_panel.h"
#include "ui/drawing/typed_place.h"
#include "ui/drawing/typed_placement.h"
#include "ui/selection.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace atlas::ui {

using drawing::CornerRef;
using model::Row;
using model::TableId;

namespace {

constexpr std::size_t mostCorners = 300; ///< shown all at once; of more, only what the hand is at
constexpr double turnGrip = 26.0;

} // namespace

void EditExtentTool::fillPanel()
{
    ReadoutPanel &panel = readout();
    const bool has = extent() != nullptr;
    panel.begin(has ? tr("Edit %1").arg(tables().displayName(TableId::Clusters, cluster(), context().language()))
                    : tr("Edit an extent"));
    if (!has)
        return panel.setVerdict({}, cluster() == model::noRow ? tr("Click a cluster to edit it.")
                                                              : tr("This cluster has no extent yet; draw one first."));
    panel.setTargets({tr("Corners and edges"), tr("Move, turn and scale")}, m_mode == Mode::Corners ? 0 : 1);
    if (m_mode == Mode::Corners) {
        panel.addSwitch(context().snapSwitch());
        panel.addSwitch(m_shared);
        if (m_corner) {
            panel.setEntry(tr("127.1 37.4 or 5 km 45"),
                           tr("Where the chosen corner goes: longitude and latitude, or distance and bearing"));
        }
    } else {
        panel.setEntry(tr("5 km 45, 30° or 120 %"),
                       tr("Move by distance and bearing, turn by degrees clockwise, or scale by per cent"));
    }
    panel.setFinish(tr("Done"), true);
    showFigures();
    showProblem();
}

void EditExtentTool::showFigures()
{
    if (!isActive())
        return;
    const auto meter = context().ground().meter();
    const model::ShapePtr shape = m_preview.shape() ? m_preview.shape() : extent();
    if (!meter || !shape)
        return showNoExtent(context());
    showExtent(context(), meter->figures(*shape), m_probe->findings());
}

void EditExtentTool::showProblem()
{
    if (!isActive() || !extent())
        return;
    const ExtentFindings *found = m_probe->findings();
    if (!found || !m_probe->isCurrent() || found->faults.empty())
        return readout().setProblem({}, {});
    const bool canMend = m_waiting && found->repair && !found->repair->shape.isEmpty();
    readout().setProblem(found->faults.front().sentence, canMend ? tr("Mend it") : QString());
}

void EditExtentTool::takeTyped(const QString &text)
{
    if (!extent())
        return;
    if (m_mode == Mode::Frame) {
        const model::Result<drawing::Placement> placement = typedPlacement(text);
        if (!placement)
            return readout().setEntryProblem(placement.problem().sentence());
        readout().clearEntry();
        if (const auto placed = drawing::placedExtent(*extent(), *placement))
            preview(*placed);
        return commitPlacement(*placement);
    }
    if (!m_corner)
        return;
    const model::Result<model::LonLat> to = typedPlace(text, cornerPlace(*extent(), *m_corner));
    if (!to)
        return readout().setEntryProblem(to.problem().sentence());
    readout().clearEntry();
    m_neighbours.clear();
    if (m_shared->isChecked()) {
        for (const drawing::SharedCorner &shared : drawing::cornersAt(tables(), cornerPlace(*extent(), *m_corner))) {
            if (shared.cluster != cluster())
                m_neighbours.push_back({shared.cluster, shared.corner});
        }
    }
    preview(movedCorner(*extent(), *m_corner, *to));
    commitCorner(*to);
}

void EditExtentTool::retranslate()
{
    m_shared->setText(tr("Move s&hared borders together"));
    m_shared->setToolTip(tr("A corner that other clusters have too moves in all of them, so that no gap or overlap "
                            "comes up"));
    m_shared->setStatusTip(m_shared->toolTip());
    if (isActive())
        fillPanel();
    DrawingTool::retranslate();
}

bool EditExtentTool::contextMenu(const CanvasPointer &pointer, QPoint globalPosition)
{
    if (!extent())
        return false;
    const Grip grip = gripAt(pointer.pixel);
    const auto corner = m_hoverCorner;
    const auto edge = m_gripEdge;
    const auto edgePlace = m_hoverEdge ? canvas().projection().toLonLat(*m_hoverEdge) : std::nullopt;
    QMenu menu(&canvas());
    if (grip == Grip::Corner) {
        menu.addAction(tr("Remove this corner\tDelete"), this, [this, corner] {
            m_corner = corner;
            removeCorner();
        });
    } else if (grip == Grip::Edge && edgePlace) {
        menu.addAction(tr("Put a corner here"), this, [this, edge, edgePlace] {
            commit(drawing::insertCorner(tables(), cluster(), *edge, *edgePlace));
        });
    }
    if (const auto place = pointer.place) {
        if (const auto part = partAt(*extent(), *place); part && extent()->partCount() > 1)
            menu.addAction(tr("Remove this part"), this,
                           [this, part] { commit(drawing::removePart(tables(), cluster(), *part)); });
        if (const auto hole = holeAt(*extent(), *place))
            menu.addAction(tr("Fill this hole"), this,
                           [this, hole] { commit(drawing::fillHole(tables(), cluster(), *hole)); });
        const Row province = canvas().thingsAt(pointer.pixel).province;
        if (province != model::noRow)
            menu.addAction(tr("Keep only what lies in %1")
                               .arg(tables()
                                        .displayName(TableId::Regions, province, context().language())
                                        .replace(u'&', QStringLiteral("&&"))),
                           this, [this, province] { commit(drawing::clipToRegion(tables(), cluster(), province)); });
    }
    menu.addSeparator();
    menu.addAction(tr("Corners and edges"), this, [this] { setMode(Mode::Corners); });
    menu.addAction(tr("Move, turn and scale\tF"), this, [this] { setMode(Mode::Frame); });
    menu.addActions({context().snapSwitch(), m_shared});
    menu.addSeparator();
    menu.addAction(tr("Leave\tEsc"), this, &CanvasTool::finished);
    menu.exec(globalPosition);
    return true;
}

QString EditExtentTool::neighbourNames() const
{
    QStringList names;
    for (const Neighbour &neighbour : m_neighbours) {
        const QString name = tables().displayName(TableId::Clusters, neighbour.cluster, context().language());
        if (!names.contains(name))
            names += name;
    }
    return names.join(QStringLiteral(", "));
}

void EditExtentTool::paint(QPainter &painter, const CanvasPaint &paint)
{
    if (!extent())
        return;
    const QColor colour = drawingColour(paint.palette);
    if (m_preview.shape()) {
        paintShape(painter, paint, m_extent, colour, LineLook::Guide, 0.0);
        paintShape(painter, paint, m_preview, colour);
    } else {
        paintShape(painter, paint, m_extent, colour, LineLook::Drawn, 0.08);
    }
    if (const ExtentFindings *found = m_probe->findings(); found && m_probe->isCurrent()) {
        for (const drawing::ShapeFault &fault : found->faults) {
            const auto at = fault.place ? paint.projection.toMap(*fault.place) : std::nullopt;
            if (at)
                paintWrongPlace(painter, paint, paint.view.toPixel(*at), faultWords(fault.kind));
        }
    }
    if (m_mode == Mode::Frame) {
        if (m_preview.shape())
            return;
        const QRectF box = frame();
        const QPointF turn(box.center().x(), box.top() - turnGrip);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.2 * paint.scale, Qt::DashLine));
        painter.drawRect(box);
        painter.drawLine(QPointF(box.center().x(), box.top()), turn);
        for (const QPointF corner : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()})
            paintCorner(painter, paint, corner, CornerLook::Last, colour);
        paintCorner(painter, paint, turn, CornerLook::Grip, colour);
        return;
    }
    if (!m_dragging) {
        for (const QPointF &corner : outline().shown(paint.view, mostCorners))
            paintCorner(painter, paint, paint.view.toPixel(corner), CornerLook::Plain, colour);
        if (m_hoverEdge)
            paintCorner(painter, paint, paint.view.toPixel(*m_hoverEdge), CornerLook::Grip, colour);
        for (const auto &corner : {m_corner, m_hoverCorner}) {
            const auto map = corner ? outline().position(*corner) : std::nullopt;
            if (map)
                paintCorner(painter, paint, paint.view.toPixel(*map),
                            corner == m_corner ? CornerLook::Last : CornerLook::Closes, colour);
        }
        return;
    }
    for (const Neighbour &neighbour : m_neighbours) {
        const model::ShapePtr shape = tables()[TableId::Clusters].shape(neighbour.cluster);
        if (shape && m_to)
            paintShape(painter, paint, movedCorner(*shape, neighbour.corner, *m_to), paint.palette.linkWithin,
                       LineLook::Offered, 0.0);
    }
    if (const auto map = m_to ? paint.projection.toMap(*m_to) : std::nullopt) {
        const QPointF pixel = paint.view.toPixel(*map);
        paintCorner(painter, paint, pixel, CornerLook::Last, colour);
        if (!m_neighbours.empty() && !m_snap)
            //: %1 is the names of the clusters whose corner moves along
            paintWords(painter, paint, pixel, tr("together with %1").arg(neighbourNames()), paint.palette.text);
    }
    if (m_snap)
        context().paintSnap(painter, paint, *m_snap);
}

QCursor EditExtentTool::cursor() const
{
    switch (m_dragging ? m_grip : m_hover) {
    case Grip::Corner:
    case Grip::Edge:
        return m_dragging ? Qt::ClosedHandCursor : Qt::PointingHandCursor;
    case Grip::Inside:
        return Qt::SizeAllCursor;
    case Grip::Turn:
        return Qt::PointingHandCursor;
    case Grip::Scale:
        return Qt::SizeFDiagCursor;
    case Grip::None:
        break;
    }
    return Qt::ArrowCursor;
}

QString EditExtentTool::hint() const
{
    if (!extent())
        return tr("Click a cluster to edit its extent; Esc to leave");
    if (m_waiting)
        return tr("This would be no sound outline: mend it on the panel, or Esc to leave it as it was");
    if (m_dragging)
        return tr("Let go to keep it, Esc to leave it as it was");
    switch (m_hover) {
    case Grip::Corner:
        return tr("Drag the corner; Delete takes the chosen one away");
    case Grip::Edge:
        return tr("Drag to pull out a new corner, double-click to put one here");
    case Grip::Inside:
        return tr("Drag to move the whole extent");
    case Grip::Turn:
        return tr("Drag to turn it; Shift turns in steps of 15°");
    case Grip::Scale:
        return tr("Drag to scale it about its middle");
    case Grip::None:
        break;
    }
    return m_mode == Mode::Corners
               ? tr("Drag corners and edges; N and B choose a corner, F moves the whole; Esc to leave")
               : tr("Drag inside to move, a corner to scale, the grip above to turn; F edits corners, Esc to leave");
}

} // namespace atlas::ui
